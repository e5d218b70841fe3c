// What a program is told about a published table: /data/<table>.metadata.json.
import {locales} from "../../src/words/locales.ts";
import {tablesWords} from "../../src/words/words.ts";
import {pagesOf, qualitiesOf, type SourceRow, type TableFacts, unitOf} from "./table_facts.ts";

/** The forms a table can be taken away in, in the order they are offered, and what a server calls them. */
export const formats = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  parquet: "application/vnd.apache.parquet",
  arrow: "application/vnd.apache.arrow.stream"
} as const;

export type Format = keyof typeof formats;

export interface DataFile {
  readonly format: Format;
  /** Name of the file in /data/. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A table with what it was written to. */
export interface PublishedTable {
  readonly facts: TableFacts;
  readonly rows: number;
  readonly files: readonly DataFile[];
}

/** A title a language. */
export const titlesOf = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(locales.map((locale) => [locale, tablesWords[locale].titles[name] ?? name]));

const inEach = (row: SourceRow, field: "title" | "producer"): Readonly<Record<string, string>> =>
  Object.fromEntries(locales.map((locale) => [locale, row[`${field}_${locale}`]]));

/** A source as metadata and the data package name it. */
const sourceOf = (row: SourceRow): Readonly<Record<string, unknown>> => ({
  table: row.table_name,
  title: inEach(row, "title"),
  producer: inEach(row, "producer"),
  licence: row.licence,
  pages: pagesOf(row),
  as_of: row.as_of,
  retrieved: row.retrieved,
  quality: row.quality,
  sha256: row.sha256
});

/** JSON that a person can read too. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export function metadataText({facts, rows, files}: PublishedTable, address: string | undefined): string {
  return jsonText({
    name: facts.name,
    title: titlesOf(facts.name),
    description: facts.comment,
    grain: facts.grain,
    rows,
    quality: qualitiesOf(facts.sources),
    ...(address === undefined ? {} : {address}),
    columns: facts.columns.map(({name, type, isKey, comment}) => {
      const unit = unitOf(comment);
      return {name, type, ...(isKey ? {key: true} : {}), ...(unit === undefined ? {} : {unit}), meaning: comment};
    }),
    sources: facts.sources.map(sourceOf),
    files: files.map(({format, path, bytes, sha256}) => ({path, mediatype: formats[format], bytes, sha256}))
  });
}
