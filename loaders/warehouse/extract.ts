import {createRequire} from "node:module";
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {DataType} from "apache-arrow";
import {isMadeFrom, madeFrom, stampName, stampText} from "./extract_stamp.ts";
import {parter} from "./extract_parts.ts";
import {scaledFigures} from "./scaled_figures.ts";
import {extractCsv, textMap, type Cell, type Extract} from "./extract_csv.ts";
import {isLiveDraft, replaceFiles} from "../disk/replace_files.ts";
import {locales} from "../../src/words/locales.ts";
import {ContractError} from "../errors.ts";
import {rowsOf} from "./rows.ts";
import {withWarehouse} from "./warehouse.ts";

let library: typeof import("apache-arrow") | undefined;

/**
 * The library as one file: its hundred modules take half a second to load, which is a third of a whole refresh; and
 * only where something is written.
 */
const arrow = (): typeof import("apache-arrow") =>
  (library ??= createRequire(import.meta.url)("apache-arrow/Arrow.es2015.min") as typeof import("apache-arrow"));

export interface ExtractOptions {
  /** The warehouse, default `data/warehouse.duckdb`. */
  file?: string;
  /** The file of the marts over large tables, if any. */
  large?: string | undefined;
  /** Where the extracts go, default `src/data`. */
  outDir?: string;
}

/**
 * Writes every mart as <mart>.arrow (IPC stream) and <mart>.csv, and some also in parts. A file whose bytes did not
 * change keeps its
 * modification time, so that nothing downstream is redone; extracts of marts that are gone are removed.
 * @returns the names of the files that changed
 * @throws ContractError when a mart is empty or has a type pages cannot read
 */
export async function writeExtracts({
  file = "data/warehouse.duckdb",
  large,
  outDir = "src/data"
}: ExtractOptions = {}): Promise<string[]> {
  const warehouses = large === undefined ? [file] : [file, large];
  const made = await madeFrom(warehouses);
  if (isMadeFrom(outDir, made)) return [];
  const extracts: Extract[] = [];
  for (const warehouse of warehouses) extracts.push(...(await withWarehouse(warehouse, readMarts)));
  const files = new Map<string, Uint8Array>();
  const partsOf = parter(extracts);
  for (const extract of extracts) {
    files.set(`${extract.name}.arrow`, arrowBytes(extract));
    files.set(`${extract.name}.csv`, Buffer.from(extractCsv(extract), "utf8"));
    for (const part of partsOf(extract)) files.set(`${part.name}.arrow`, arrowBytes(part, true));
  }
  mkdirSync(outDir, {recursive: true});
  for (const name of readdirSync(outDir)) {
    if (/\.(arrow|csv|tmp)$/.test(name) && !files.has(name) && !isLiveDraft(name))
      rmSync(join(outDir, name), {force: true});
  }
  const changed = [...files]
    .map(([name, content]) => ({name, path: join(outDir, name), content}))
    .filter(({path, content}) => !existsSync(path) || Buffer.compare(readFileSync(path), content) !== 0);
  replaceFiles(changed);
  if (made !== undefined) replaceFiles([{path: join(outDir, stampName), content: stampText(made, files)}]);
  return changed.map(({name}) => name);
}

async function readMarts(connection: DuckDBConnection): Promise<Extract[]> {
  const names = await rowsOf(
    connection,
    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'mart' ORDER BY table_name"
  );
  const extracts: Extract[] = [];
  for (const {table_name} of names) extracts.push(await readMart(connection, String(table_name)));
  return extracts;
}

/** Single answers and ties: an edition may have none to show. */
const mayBeEmpty: ReadonlySet<string> = new Set(["match_answer", "match_link"]);

async function readMart(connection: DuckDBConnection, name: string): Promise<Extract> {
  // One thread reads a table in the order its SQL file wrote it, so no order is given here.
  const reader = await connection.runAndReadAll(`FROM mart.${name}`);
  if (reader.currentRowCount === 0 && !mayBeEmpty.has(name))
    throw new ContractError(`mart.${name} has no rows: an empty extract is not written`);
  const values = reader.getColumnsJS();
  const columns = reader.columnNames().flatMap((column, index) => {
    const type = reader.columnType(index).toString();
    const cells = (values[index] ?? []).map((value) => (typeof value === "bigint" ? Number(value) : value));
    return type === textMap ? inEachLanguage(name, column, cells) : [{name: column, type, values: cells as Cell[]}];
  });
  return {name, columns};
}

/** A column of texts as pages and spreadsheets want it: `label_in` becomes one a language of the site, `label_en`. */
function inEachLanguage(mart: string, column: string, cells: readonly unknown[]): Extract["columns"] {
  if (!column.endsWith("_in"))
    throw new ContractError(`mart.${mart}.${column} holds texts by language: call it ${column}_in`);
  return locales.toSorted().map((locale) => ({
    name: column.replace(/in$/, locale),
    type: "VARCHAR",
    values: cells.map((entries) => (entries as MapEntry[] | null)?.find(({key}) => key === locale)?.value ?? null)
  }));
}

interface MapEntry {
  readonly key: string;
  readonly value: string;
}

/**
 * Arrow IPC as a stream, the one form both flechette and DuckDB-Wasm read.
 * @param isForPages whether nothing reads it but `src/marts/read_mart.ts`: a figure with few decimals is then a whole
 * number with a scale, `0.437` as 437 in thousandths, of which a page fetches half as many bytes
 */
export function arrowBytes({name, columns}: Extract, isForPages = false): Uint8Array {
  const {Decimal, Table, tableToIPC, vectorFromArray} = arrow();
  const vectors = columns.map((column, index) => {
    const scaled = isForPages ? scaledFigures(column) : undefined;
    const vector = scaled
      ? vectorFromArray(scaled.values, new Decimal(scaled.scale, scaled.precision, scaled.bits))
      : vectorFromArray(column.values, arrowType(name, column, index, isForPages));
    return [column.name, vector] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), "stream");
}

/** The shortest type that holds some counts. */
function narrowest(values: readonly (number | null)[]): DataType {
  const {Int16, Int32, Int8} = arrow();
  const holds = (most: number): boolean => values.every((value) => Math.abs(value ?? 0) < most);
  return holds(2 ** 7) ? new Int8() : holds(2 ** 15) ? new Int16() : new Int32();
}

/**
 * Numbers are Float64 (a decimal type would arrive in the page as an object), counts Int32 (64 bits would arrive as
 * BigInt), dates DateDay (a date in SQL, milliseconds in flechette), repeated text a dictionary.
 */
function arrowType(
  mart: string,
  {name, type, values}: Extract["columns"][number],
  index: number,
  isForPages: boolean
): DataType {
  const {Bool, DateDay, Dictionary, Float64, Int16, Int32, Int8, Utf8} = arrow();
  if (type === "BOOLEAN") return new Bool();
  if (type === "DATE") return new DateDay();
  if (type === "DOUBLE" || type.startsWith("DECIMAL")) return new Float64();
  if (
    (type === "INTEGER" || type === "BIGINT") &&
    values.every((value) => value === null || value === ((value as number) | 0))
  )
    return isForPages ? narrowest(values as (number | null)[]) : new Int32();
  if (type !== "VARCHAR")
    throw new ContractError(
      `mart.${mart}.${name} is ${type}: cast it in loaders/sql/mart/${mart}.sql to a type pages can read`
    );
  const distinct = new Set(values).size;
  // Without a single word there is no dictionary, and a reader stumbles over its absence.
  if (distinct * 2 > values.length || values.every((value) => value === null)) return new Utf8();
  // The id is given because the library would count up over the whole process, and equal tables would differ.
  return new Dictionary(new Utf8(), distinct < 128 ? new Int8() : distinct < 32768 ? new Int16() : new Int32(), index);
}
