import {existsSync, readFileSync} from "node:fs";
import {basename} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {ContractError} from "../errors.ts";
import {rowsOf} from "./rows.ts";
import type {Cell} from "../read/source.ts";
import type {SqlFile} from "./sql_layers.ts";

/**
 * Tables that may hold no row: they wait for content a person will enter, or for a source that has not been asked yet.
 */
const mayBeEmpty = new Set([
  "answer_releases",
  "refresh_answers",
  "tie_rulings",
  "territory_entries",
  "territory_order_lines",
  "kommune_codes",
  "kommune_population"
]);

interface Column {
  name: string;
  type: string;
}

type Constants = Readonly<Record<string, string>>;

/**
 * Creates one staging table from its SQL and fills it from its CSV: columns by name, every value cast to
 * the declared type, every NOT NULL, key and CHECK of the schema held. `constants` are declared columns that the
 * file does not carry because they are the same in every row.
 * @returns the number of rows
 * @throws ContractError that lists every kind of problem with file, row, column, example and count
 */
export async function loadStaging(
  connection: DuckDBConnection,
  file: SqlFile,
  csv: string,
  constants: Constants = {}
): Promise<number> {
  const header = readHeader(csv);
  const columns = await createTable(connection, file, constants);
  refuseHeader(csv, header, columns);
  await connection
    .run(
      "CREATE OR REPLACE TEMP TABLE said AS SELECT row_number() OVER () + 1 AS file_row, * FROM " +
        `${strictRead(csv, header)}`
    )
    .catch((error: Error) => {
      throw new ContractError(`${csv}: not a well-formed table: ${error.message.split("\n").slice(0, 3).join(" ")}`, {
        cause: error
      });
    });
  const rows = await insertSaid(connection, csv, file, columns, constants);
  if (rows === 0 && !mayBeEmpty.has(file.table))
    throw new ContractError(`${csv}: no rows, only a header: restore it with git checkout ${csv}`);
  return rows;
}

/** Rows for a table, the file they come from, and the row of it that each stands in; their order where not said. */
interface TableRows {
  readonly from: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly fileRows?: readonly number[];
}

/**
 * Creates one staging table from its SQL and fills it from rows that were read out of `from`, under the same rules as
 * a CSV. Answers of people take this way: they go from memory into the warehouse and lie in no file between.
 * @throws ContractError as `loadStaging`; rows count from 1
 */
export async function loadRows(
  connection: DuckDBConnection,
  file: SqlFile,
  {from, rows, fileRows}: TableRows,
  constants: Constants = {}
): Promise<void> {
  const columns = await createTable(connection, file, constants);
  const names = Object.keys(rows[0] ?? {});
  if (rows.length === 0) return;
  refuseHeader(from, names, columns);
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE said (file_row INTEGER, ${names.map((name) => `${quote(name)} VARCHAR`).join(", ")})`
  );
  const appender = await connection.createAppender("said", "main", "temp");
  for (const [index, row] of rows.entries()) {
    appender.appendInteger(fileRows?.[index] ?? index + 1);
    for (const name of names) {
      const value = row[name] ?? "";
      if (value === "") appender.appendNull();
      else appender.appendVarchar(String(value));
    }
    appender.endRow();
  }
  appender.closeSync();
  await insertSaid(connection, from, file, columns, constants);
}

/** Creates the table and gives the columns that its file has to carry. */
async function createTable(connection: DuckDBConnection, file: SqlFile, constants: Constants): Promise<Column[]> {
  await connection.run(file.sql).catch((error: Error) => {
    throw new ContractError(`loaders/sql/${file.schema}/${file.table}.sql: ${error.message}`, {cause: error});
  });
  return (await declaredColumns(connection, file.table)).filter((column) => !(column.name in constants));
}

/** Moves what stands as text in temp.said into the staging table, when all of it keeps the rules. */
async function insertSaid(
  connection: DuckDBConnection,
  from: string,
  {table}: SqlFile,
  columns: readonly Column[],
  constants: Constants
): Promise<number> {
  const problems = await misreadValues(connection, from, columns);
  if (problems.length === 0) {
    const casts = columns.map((column) => `CAST(${quote(column.name)} AS ${column.type}) AS ${quote(column.name)}`);
    casts.push(...Object.entries(constants).map(([name, value]) => `'${value}' AS ${quote(name)}`));
    await connection.run(`CREATE OR REPLACE TEMP TABLE typed AS SELECT file_row, ${casts.join(", ")} FROM said`);
    problems.push(...(await brokenConstraints(connection, from, table)));
  }
  if (problems.length > 0) throw new ContractError(problems.join("\n"));
  await connection.run(`INSERT INTO staging.${table} BY NAME SELECT * EXCLUDE file_row FROM typed ORDER BY file_row`);
  return Number((await rowsOf(connection, "SELECT count(*) AS n FROM said"))[0]!.n);
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
  if (!/^[a-z0-9_]+(,[a-z0-9_]+)*$/.test(header))
    throw new ContractError(`${csv}: row 1 is not a header of column names: ${header.slice(0, 80)}`);
  if (!text.endsWith("\n"))
    throw new ContractError(`${csv}: the last row is cut off: the file does not end with a line break`);
  return header.split(",");
}

function refuseHeader(csv: string, header: readonly string[], columns: readonly Column[]): void {
  const expected = columns.map(({name}) => name);
  const missing = expected.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !expected.includes(name));
  const twice = header.filter((name, index) => header.indexOf(name) !== index);
  const problems = [
    ...missing.map((name) => `column ${name} is missing`),
    ...unknown.map((name) => `column ${name} is not in loaders/sql/staging/${basename(csv, ".csv")}.sql`),
    ...twice.map((name) => `column ${name} stands twice`)
  ];
  if (problems.length > 0) throw new ContractError(`${csv}: row 1: ${problems.join("; ")}`);
}

function strictRead(csv: string, header: readonly string[]): string {
  const columns = header.map((name) => `'${name}': 'VARCHAR'`).join(", ");
  return `read_csv('${csv.replaceAll("'", "''")}', columns = {${columns}}, auto_detect = false, header = true,
    delim = ',', quote = '"', escape = '"', nullstr = '', strict_mode = true, null_padding = false,
    encoding = 'utf-8')`;
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

async function misreadValues(connection: DuckDBConnection, csv: string, columns: readonly Column[]): Promise<string[]> {
  const findings = columns.flatMap(({name, type}) => {
    const form = writtenForm(type);
    if (form === undefined) return [];
    const value = quote(name);
    const misread =
      `${value} IS NOT NULL AND (NOT regexp_full_match(${value}, '${form}') OR TRY_CAST(${value} AS ${type}) IS ` +
      "NULL)";
    return [finding("said", name, `is not ${type}`, value, `WHERE ${misread}`)];
  });
  return report(connection, csv, findings);
}

async function brokenConstraints(connection: DuckDBConnection, csv: string, table: string): Promise<string[]> {
  const constraints = await rowsOf(
    connection,
    `SELECT constraint_type AS kind, expression, constraint_column_names AS columns FROM duckdb_constraints()
     WHERE schema_name = 'staging' AND table_name = '${table}' ORDER BY constraint_index`
  );
  const findings = constraints.map(({kind, expression, columns}) => {
    const names = [...new Set(columns as string[])];
    const list = names.map(quote).join(", ");
    const value = `concat_ws(', ', ${names.map((name) => `coalesce(${quote(name)}::VARCHAR, '(empty)')`).join(", ")})`;
    const column = names.join(", ");
    if (kind === "CHECK")
      return finding("typed", column, `breaks ${expression}`, value, `WHERE NOT coalesce(${expression}, true)`);
    if (kind === "NOT NULL") return finding("typed", column, "must not be empty", value, `WHERE ${list} IS NULL`);
    return finding(
      "typed",
      column,
      "stands more than once, and is a key",
      value,
      `QUALIFY count(*) OVER (PARTITION BY ${list}) > 1`
    );
  });
  return report(connection, csv, findings);
}

/** A query for the first row that breaks one rule, and how many do. */
function finding(table: string, column: string, rule: string, value: string, filter: string): string {
  const text = (literal: string) => `'${literal.replaceAll("'", "''")}'`;
  return `SELECT ${text(column)} AS "column", ${text(rule)} AS rule, arg_min(value, file_row) AS value,
      min(file_row) AS file_row, count(*) AS n
    FROM (SELECT file_row, ${value} AS value FROM ${table} ${filter})`;
}

/** Runs all findings of a table at once: one query each would take most of the time of a build. */
async function report(connection: DuckDBConnection, csv: string, findings: readonly string[]): Promise<string[]> {
  if (findings.length === 0) return [];
  const bad = (await rowsOf(connection, findings.join(" UNION ALL "))).filter((row) => Number(row.n) > 0);
  return bad.map(
    (row) =>
      `${csv}: row ${row.file_row}, column ${row.column}: “${row.value}” ${row.rule} ` +
      `(${Number(row.n) === 1 ? "1 row" : `${Number(row.n)} rows`})`
  );
}

async function declaredColumns(connection: DuckDBConnection, table: string): Promise<Column[]> {
  // Not duckdb_columns(): it binds every view of the catalogue, twenty times slower.
  const rows = await rowsOf(connection, `DESCRIBE staging.${table}`);
  return rows.map((row) => ({name: String(row.column_name), type: String(row.column_type)}));
}

const quote = (name: string) => `"${name}"`;
