import {existsSync, readFileSync} from "node:fs";
import {basename} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {ContractError} from "./errors.ts";
import type {SqlFile} from "./sql_layers.ts";

/** Tables that may hold no row: they wait for content a person will enter. */
const mayBeEmpty = new Set(["territory_entries"]);

interface Column {
  name: string;
  type: string;
}

/**
 * Creates one staging table from its SQL and fills it from its CSV: columns by name, every value cast to
 * the declared type, every NOT NULL, key and CHECK of the schema held.
 * @returns the number of rows
 * @throws ContractError that lists every kind of problem with file, row, column, example and count
 */
export async function loadStaging(connection: DuckDBConnection, file: SqlFile, csv: string): Promise<number> {
  const header = readHeader(csv);
  await connection.run(file.sql);
  const columns = await declaredColumns(connection, file.table);
  refuseHeader(csv, header, columns.map((column) => column.name));
  await connection.run(`CREATE OR REPLACE TEMP TABLE said AS SELECT row_number() OVER () + 1 AS file_row, * FROM ${strictRead(csv, header)}`).catch(
    (error: Error) => {
      throw new ContractError(`${csv}: not a well-formed table: ${error.message.split("\n").slice(0, 3).join(" ")}`, {cause: error});
    }
  );
  const problems: string[] = [];
  for (const column of columns) problems.push(...(await misreadValues(connection, csv, column)));
  if (problems.length === 0) {
    await connection.run(`CREATE OR REPLACE TEMP TABLE typed AS SELECT file_row, ${columns.map((c) => `CAST(${quote(c.name)} AS ${c.type}) AS ${quote(c.name)}`).join(", ")} FROM said`);
    problems.push(...(await brokenConstraints(connection, csv, file.table)));
  }
  if (problems.length > 0) throw new ContractError(problems.join("\n"));
  await connection.run(`INSERT INTO staging.${file.table} BY NAME SELECT * EXCLUDE file_row FROM typed ORDER BY file_row`);
  const rows = Number((await rowsOf(connection, "SELECT count(*) AS n FROM said"))[0]!.n);
  if (rows === 0 && !mayBeEmpty.has(file.table)) throw new ContractError(`${csv}: no rows, only a header: restore it with git checkout ${csv}`);
  return rows;
}

/** Column names of the first line; DuckDB maps columns= by position, so the names decide, not the order. */
function readHeader(csv: string): string[] {
  if (!existsSync(csv)) throw new ContractError(`${csv}: missing: restore it with git checkout ${csv}`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", {fatal: true}).decode(readFileSync(csv));
  } catch (error) {
    throw new ContractError(`${csv}: not UTF-8: save it as UTF-8 text`, {cause: error});
  }
  const header = text.split(/\r?\n/, 1)[0]!;
  if (!/^[a-z0-9_]+(,[a-z0-9_]+)*$/.test(header)) throw new ContractError(`${csv}: row 1 is not a header of column names: ${header.slice(0, 80)}`);
  if (!text.endsWith("\n")) throw new ContractError(`${csv}: the last row is cut off: the file does not end with a line break`);
  return header.split(",");
}

function refuseHeader(csv: string, header: readonly string[], expected: readonly string[]): void {
  const missing = expected.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !expected.includes(name));
  const twice = header.filter((name, index) => header.indexOf(name) !== index);
  const problems = [
    ...missing.map((name) => `column ${name} is missing`),
    ...unknown.map((name) => `column ${name} is not in loaders/staging/${basename(csv, ".csv")}.sql`),
    ...twice.map((name) => `column ${name} stands twice`)
  ];
  if (problems.length > 0) throw new ContractError(`${csv}: row 1: ${problems.join("; ")}`);
}

function strictRead(csv: string, header: readonly string[]): string {
  const columns = header.map((name) => `'${name}': 'VARCHAR'`).join(", ");
  return `read_csv('${csv.replaceAll("'", "''")}', columns = {${columns}}, auto_detect = false, header = true, delim = ',',
    quote = '"', escape = '"', nullstr = '', strict_mode = true, null_padding = false, encoding = 'utf-8')`;
}

/** Casting alone would round 2021.7 to 2022 and 1.2345 to 1.235, so the written form is checked first. */
function writtenForm(type: string): string | undefined {
  const decimal = /^DECIMAL\((\d+),(\d+)\)$/.exec(type.replaceAll(" ", ""));
  if (decimal) return `-?[0-9]+(\\.[0-9]{1,${decimal[2]}})?`;
  if (type === "INTEGER") return "-?[0-9]+";
  if (type === "BOOLEAN") return "true|false";
  if (type === "DATE") return "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  return undefined;
}

async function misreadValues(connection: DuckDBConnection, csv: string, {name, type}: Column): Promise<string[]> {
  const form = writtenForm(type);
  if (form === undefined) return [];
  const bad = await rowsOf(
    connection,
    `SELECT file_row, ${quote(name)} AS value, count(*) OVER () AS n FROM said
     WHERE ${quote(name)} IS NOT NULL AND (NOT regexp_full_match(${quote(name)}, '${form}') OR TRY_CAST(${quote(name)} AS ${type}) IS NULL)
     ORDER BY file_row LIMIT 1`
  );
  return bad.map((row) => `${csv}: row ${row.file_row}, column ${name}: “${row.value}” is not ${type} (${times(row.n)})`);
}

async function brokenConstraints(connection: DuckDBConnection, csv: string, table: string): Promise<string[]> {
  const constraints = await rowsOf(
    connection,
    `SELECT constraint_type AS kind, expression, constraint_column_names AS columns FROM duckdb_constraints()
     WHERE schema_name = 'staging' AND table_name = '${table}' ORDER BY constraint_index`
  );
  const problems: string[] = [];
  for (const {kind, expression, columns} of constraints) {
    const names = [...new Set(columns as string[])];
    const list = names.map(quote).join(", ");
    const where =
      kind === "CHECK" ? `NOT coalesce(${expression}, true)` : kind === "NOT NULL" ? `${list} IS NULL` : `count(*) OVER (PARTITION BY ${list}) > 1`;
    const clause = kind === "CHECK" || kind === "NOT NULL" ? "WHERE" : "QUALIFY";
    const rule = kind === "CHECK" ? `breaks ${expression}` : kind === "NOT NULL" ? "must not be empty" : "stands more than once, and is a key";
    const bad = await rowsOf(
      connection,
      `WITH bad AS (SELECT file_row, concat_ws(', ', ${names.map((name) => `coalesce(${quote(name)}::VARCHAR, '(empty)')`).join(", ")}) AS value FROM typed ${clause} ${where})
       SELECT *, count(*) OVER () AS n FROM bad ORDER BY file_row LIMIT 1`
    );
    problems.push(...bad.map((row) => `${csv}: row ${row.file_row}, column ${names.join(", ")}: “${row.value}” ${rule} (${times(row.n)})`));
  }
  return problems;
}

async function declaredColumns(connection: DuckDBConnection, table: string): Promise<Column[]> {
  const rows = await rowsOf(
    connection,
    `SELECT column_name, data_type FROM duckdb_columns() WHERE schema_name = 'staging' AND table_name = '${table}' ORDER BY column_index`
  );
  return rows.map((row) => ({name: String(row.column_name), type: String(row.data_type)}));
}

const quote = (name: string) => `"${name}"`;
const times = (n: unknown) => (Number(n) === 1 ? "1 row" : `${Number(n)} rows`);

/** All rows of a query as plain objects. */
export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Record<string, unknown>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}
