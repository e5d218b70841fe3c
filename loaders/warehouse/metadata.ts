import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type DuckDBConnection, DuckDBMapValue, mapValue} from "@duckdb/node-api";
import {type Each, locales, recordsIn} from "../../src/words/locales.ts";
import {ContractError} from "../errors.ts";
import {insertRows} from "./insert_rows.ts";
import {rowsOf} from "./rows.ts";
import {type Freshness, freshnessFaults, said} from "./freshness.ts";

/** A text of a record in each language of the site, and perhaps in others. */
export type ByLanguage = Each<string>;

/** The record beside each table of data/, `data/<table>.json`. */
export interface TableMetadata {
  table: string;
  title: ByLanguage;
  producer: ByLanguage;
  licence: string;
  source: string[];
  grain: string;
  key: string[];
  /** A day, a year, a span parted by a slash, `per row`, or `unknown` where the source does not say. */
  as_of: string;
  /** How old the facts may become; tables whose facts do not age have none. */
  freshness?: Freshness;
  period?: string;
  retrieved: string;
  rows: number;
  sha256: string;
  quality: string;
  kind: string;
  notes: ByLanguage;
}

/**
 * Reads the metadata of one table; undefined when there is none, which `npm run check` reports.
 * @throws ContractError when the file is no JSON
 */
export function readMetadata(dataDir: string, table: string): TableMetadata | undefined {
  const path = join(dataDir, `${table}.json`);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8")) as TableMetadata;
  } catch (error) {
    throw new ContractError(`${path}: not JSON: ${(error as Error).message}`, {cause: error});
  }
}

/** What a skeleton holds where a person has to write. */
export const unsaid = "TODO";

const qualities = [
  "official",
  "official_by_way",
  "derived",
  "estimated",
  "sample",
  "conflicting",
  "mixed",
  "illustrative",
  "reported"
];

/**
 * Official is what an office published and we read from it. What came through somebody else's copy says so, and what
 * we put together ourselves is neither.
 */
function standingFaults({quality, producer}: TableMetadata): string[] {
  const from = said(producer?.[recordsIn] ?? "");
  const isByWay = from.includes("by way of");
  if (quality === "official" && (isByWay || /^(Compiled|Kommunebro)\b/.test(from)))
    return [`quality official, but the producer is “${from}”: official_by_way for another's copy, derived for our own`];
  if (quality === "official_by_way" && !isByWay)
    return [`quality official_by_way, but the producer names no way: ${from}`];
  return [];
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

/** What a record lacks, one sentence each; nothing when it is whole. */
export function incomplete(record: TableMetadata): string[] {
  const translated = ["title", "producer", "notes"] as const;
  const texts: [string, unknown][] = [
    ["licence", record.licence],
    ["grain", record.grain],
    ["as_of", record.as_of],
    ...translated.flatMap((field) =>
      locales.map((locale): [string, unknown] => [`${field}.${locale}`, record[field]?.[locale]])
    )
  ];
  // A field that is empty in three languages is one fault: a report shows ten.
  const empty = translated.flatMap((field) => {
    const lacking = locales.filter((locale) => !isText(record[field]?.[locale]));
    return lacking.length === 0 ? [] : [`${field} is empty in ${lacking.join(", ")}`];
  });
  const reasons = locales.map((locale): [string, unknown] => [
    `freshness.why.${locale}`,
    record.freshness?.why?.[locale]
  ]);
  return [
    ...(["licence", "grain", "as_of"] as const)
      .filter((field) => !isText(record[field]))
      .map((field) => `${field} is empty`),
    ...empty,
    ...[...texts, ...reasons]
      .filter(([, value]) => typeof value === "string" && value.startsWith(unsaid))
      .map(([name]) => `${name} says nothing yet`),
    ...(Array.isArray(record.source) && record.source.length > 0 ? [] : ["source is empty"]),
    ...(qualities.includes(record.quality)
      ? []
      : [`quality ${said(record.quality)} is none of ${qualities.join(", ")}`]),
    ...(["refreshed", "authored"].includes(record.kind)
      ? []
      : [`kind ${said(record.kind)} is neither refreshed nor authored`]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(said(record.retrieved)) ? [] : [`retrieved ${said(record.retrieved)} is no date`]),
    ...standingFaults(record),
    ...freshnessFaults(record)
  ];
}

/** Puts the metadata of the tables into meta.data_table, one row each; `surveys` are the records of survey files. */
export async function storeMetadata(
  connection: DuckDBConnection,
  dataDir: string,
  tables: readonly string[],
  surveys: readonly TableMetadata[]
): Promise<void> {
  const records = tables.map((table) => [table, readMetadata(dataDir, table)] as const);
  const all = [...records, ...surveys.map((record) => [record.table, record] as const)];
  const ofSchema = await unitsOfComments(connection);
  const rows = all.map(([table, m]) => {
    const units = Object.entries(ofSchema.get(table) ?? {}).map(([column, unit]) => `${column}: ${unit}`);
    const values = [
      table,
      m?.kind,
      byLanguage(m?.title),
      byLanguage(m?.producer),
      m?.licence,
      listed(m?.source, " | "),
      m?.grain,
      listed(m?.key, ", "),
      units.join("; ") || undefined,
      m?.as_of,
      m?.period,
      m?.retrieved,
      counted(m?.rows),
      m?.sha256,
      m?.quality,
      byLanguage(m?.notes),
      counted(m?.freshness?.warn_after_days),
      counted(m?.freshness?.error_after_days),
      byLanguage(m?.freshness?.why),
      m?.freshness?.accepted_until,
      byLanguage(m?.freshness?.accepted_because)
    ];
    return values.map(storable);
  });
  await insertRows(connection, "meta.data_table", rows);
}

const counted = (value: unknown): number | undefined => (Number.isInteger(value) ? (value as number) : undefined);
const listed = (values: unknown, between: string): string | undefined =>
  Array.isArray(values) ? values.join(between) : undefined;

/** A value as a cell takes it. What a record may not hold is told by the contract of records, and stored as nothing. */
const storable = (value: unknown): string | number | DuckDBMapValue | null =>
  typeof value === "string" || typeof value === "number" || value instanceof DuckDBMapValue ? value : null;

/** A text of a record as the map that its column is, languages in the order of their codes. */
function byLanguage(text: ByLanguage | undefined): DuckDBMapValue | undefined {
  const texts = Object.entries(text ?? {})
    .filter(([, value]) => typeof value === "string")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ({key, value}));
  // A map of nothing has no type.
  return texts.length === 0 ? undefined : mapValue(texts);
}

/** What the comments of staging say behind “Unit: ”, by table and column. */
async function unitsOfComments(connection: DuckDBConnection): Promise<Map<string, Record<string, string>>> {
  const found = await rowsOf(
    connection,
    `SELECT table_name, column_name, regexp_extract(comment, 'Unit: (.*?)\\.?$', 1) AS unit FROM duckdb_columns()
     WHERE schema_name = 'staging' AND contains(comment, 'Unit: ') ORDER BY table_name, column_index`
  );
  const units = new Map<string, Record<string, string>>();
  for (const {table_name, column_name, unit} of found)
    units.set(String(table_name), {...units.get(String(table_name)), [String(column_name)]: String(unit)});
  return units;
}
