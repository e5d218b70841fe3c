// The tables as a Frictionless Data Package, version 2: /data/datapackage.json.
import {recordsIn} from "../../src/words/locales.ts";
import {titlesOf, formats, jsonText, type PublishedTable} from "./metadata_file.ts";
import {newestChange, pagesOf, type SourceRow, type TableFacts, unitOf} from "./table_facts.ts";

/** Types of Table Schema. */
function fieldType(type: string): string {
  if (type === "BOOLEAN") return "boolean";
  if (type === "DATE") return "date";
  if (type === "INTEGER" || type === "BIGINT") return "integer";
  return type === "DOUBLE" || type.startsWith("DECIMAL") ? "number" : "string";
}

/** Licences that have a name of their own; `facts, cited per row` is none. */
const licences: Readonly<Record<string, Readonly<Record<"name" | "title" | "path", string>>>> = {
  "CC BY 4.0": {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0",
    path: "https://creativecommons.org/licenses/by/4.0/"
  },
  CC0: {name: "CC0-1.0", title: "CC0 1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/"},
  MIT: {name: "MIT", title: "MIT License", path: "https://opensource.org/license/mit"}
};

/** The licences by name under which the sources of a table came. */
export const licencesOf = (sources: readonly SourceRow[]): readonly Readonly<Record<string, string>>[] =>
  Object.entries(licences)
    .filter(([name]) => sources.some(({licence}) => licence.split("; ").includes(name)))
    .map(([, licence]) => licence);

const packageSource = (row: SourceRow): readonly Readonly<Record<string, unknown>>[] =>
  pagesOf(row).map((page) => ({
    title: `${row[`title_${recordsIn}`]}, ${row[`producer_${recordsIn}`]}`,
    ...(page.startsWith("https://") ? {path: page} : {document: page}),
    version: row.as_of,
    retrieved: row.retrieved,
    licence: row.licence,
    quality: row.quality
  }));

const sourcesOf = (facts: TableFacts): Readonly<Record<string, unknown>> =>
  facts.sources.length > 0 ? {sources: facts.sources.flatMap(packageSource)} : {};

const licensed = (sources: readonly SourceRow[]): Readonly<Record<string, unknown>> => {
  const named = licencesOf(sources);
  return named.length > 0 ? {licenses: named} : {};
};

function resource({facts, rows, files}: PublishedTable): Readonly<Record<string, unknown>> {
  const csv = files.find(({format}) => format === "csv")!;
  const key = facts.columns.filter(({isKey}) => isKey).map(({name}) => name);
  return {
    name: facts.name,
    type: "table",
    path: csv.path,
    title: titlesOf(facts.name)[recordsIn],
    description: facts.comment,
    format: "csv",
    mediatype: formats.csv,
    encoding: "utf-8",
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    rows,
    ...licensed(facts.sources),
    ...sourcesOf(facts),
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: facts.columns.map(({name, type, comment}) => {
        const unit = unitOf(comment);
        return {name, type: fieldType(type), description: comment, ...(unit === undefined ? {} : {unit})};
      }),
      missingValues: [""],
      ...(key.length > 0 ? {primaryKey: key} : {})
    }
  };
}

export function dataPackageText(tables: readonly PublishedTable[], base: string | undefined): string {
  const sources = [
    ...new Map(tables.flatMap(({facts}) => facts.sources.map((row) => [row.table_name, row] as const))).values()
  ];
  return jsonText({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "kommunebro",
    title: "Kommunebro: data on Norwegian–Ukrainian municipal cooperation",
    description:
      "Every table the public site of Kommunebro shows. Each has its own sources, dates and licences; " +
      "what is made up says so in its quality.",
    ...(base === undefined ? {} : {id: `${base}data/datapackage.json`, homepage: base}),
    version: newestChange([], sources),
    ...licensed(sources),
    resources: tables.map(resource)
  });
}
