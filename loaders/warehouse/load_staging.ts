import {closeSync, existsSync, openSync, readSync} from "node:fs";
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

interface Constraint {
  readonly kind: string;
  readonly expression: string;
  readonly columns: readonly string[];
}

/** A staging table that was created, and what its schema declares. */
export interface Declared {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly constraints: readonly Constraint[];
}

type Constants = Readonly<Record<string, string>>;

/**
 * Creates staging tables from their SQL, all together: to ask DuckDB for the constraints of one binds the catalogue.
 * @returns what each declares, by table
 * @throws ContractError that names every file with broken SQL
 */
export async function createStaging(
  connection: DuckDBConnection,
  files: readonly SqlFile[]
): Promise<ReadonlyMap<string, Declared>> {
  return createTables(connection, "staging", files);
}

/** The same for the tables of any schema. */
export async function createTables(
  connection: DuckDBConnection,
  schema: string,
  files: readonly SqlFile[]
): Promise<ReadonlyMap<string, Declared>> {
  const faults: string[] = [];
  for (const file of files)
    await connection
      .run(file.sql)
      .catch((error: Error) => faults.push(`loaders/sql/${file.schema}/${file.table}.sql: ${error.message}`));
  if (faults.length > 0) throw new ContractError(faults.join("\n"));
  const constraints = await rowsOf(
    connection,
    `SELECT table_name, constraint_type AS kind, expression, constraint_column_names AS columns
     FROM duckdb_constraints() WHERE schema_name = '${schema}' ORDER BY table_name, constraint_index`
  );
  const declared = new Map<string, Declared>();
  for (const {table} of files)
    declared.set(table, {
      table,
      columns: await declaredColumns(connection, `${schema}.${table}`),
      constraints: constraints
        .filter(({table_name}) => table_name === table)
        .map(({kind, expression, columns}) => ({
          kind: String(kind),
          expression: String(expression),
          columns: [...new Set(columns as string[])]
        }))
    });
  return declared;
}

/**
 * Fills one staging table from its CSV: columns by name, every value cast to the declared type, every NOT NULL, key and
 * CHECK of the schema held. `constants` are declared columns that the file does not carry because they are the same in
 * every row.
 * @returns the number of rows
 * @throws ContractError that lists every kind of problem with file, row, column, example and count; the rows that keep
 * every rule are in the table then, so that what they mean can be told in the same report
 */
export async function loadStaging(
  connection: DuckDBConnection,
  declared: Declared,
  csv: string,
  constants: Constants = {}
): Promise<number> {
  const header = readHeader(csv);
  refuseHeader(csv, header, columnsOfFile(declared, constants));
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
  const rows = await insertSaid(connection, csv, declared, constants);
  if (rows === 0 && !mayBeEmpty.has(declared.table))
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
 * Fills one staging table from rows that were read out of `from`, under the same rules as a CSV. Answers of people take
 * this way: they go from memory into the warehouse and lie in no file between.
 * @throws ContractError as `loadStaging`; rows count from 1
 */
export async function loadRows(
  connection: DuckDBConnection,
  declared: Declared,
  {from, rows, fileRows}: TableRows,
  constants: Constants = {}
): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  if (rows.length === 0) return;
  refuseHeader(from, names, columnsOfFile(declared, constants));
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
  await insertSaid(connection, from, declared, constants);
}

/** The columns that the file of a table has to carry. */
function columnsOfFile({columns}: Declared, constants: Constants): readonly Column[] {
  return columns.filter(({name}) => !(name in constants));
}

/** Moves what stands as text in temp.said into the staging table: rows that keep the rules, and tells of the others. */
async function insertSaid(
  connection: DuckDBConnection,
  from: string,
  declared: Declared,
  constants: Constants
): Promise<number> {
  const columns = columnsOfFile(declared, constants);
  const problems = await takeBroken(connection, from, "said", columns.flatMap(misread));
  const casts = columns.map((column) => `CAST(${quote(column.name)} AS ${column.type}) AS ${quote(column.name)}`);
  casts.push(...Object.entries(constants).map(([name, value]) => `'${value}' AS ${quote(name)}`));
  await connection.run(`CREATE OR REPLACE TEMP TABLE typed AS SELECT file_row, ${casts.join(", ")} FROM said`);
  problems.push(...(await takeBroken(connection, from, "typed", declared.constraints.map(broken))));
  await connection.run(
    `INSERT INTO staging.${declared.table} BY NAME SELECT * EXCLUDE file_row FROM typed ORDER BY file_row`
  );
  if (problems.length > 0) throw new ContractError(problems.join("\n"));
  const [all] = await rowsOf(connection, "SELECT count(*) AS n FROM typed");
  return Number(all!.n);
}

/** Column names of the first line; DuckDB maps columns= by position, so the names decide, not the order. */
function readHeader(csv: string): string[] {
  if (!existsSync(csv)) throw new ContractError(`${csv}: missing: restore it with git checkout ${csv}`);
  const [first, last] = endsOfText(csv);
  const header = first.split(/\r?\n/, 1)[0]!;
  if (!/^[a-z0-9_]+(,[a-z0-9_]+)*$/.test(header))
    throw new ContractError(`${csv}: row 1 is not a header of column names: ${header.slice(0, 80)}`);
  if (!last.endsWith("\n"))
    throw new ContractError(`${csv}: the last row is cut off: the file does not end with a line break`);
  return header.split(",");
}

/** The first and the last piece of a file that is UTF-8 throughout, which is never one text: it may be any size. */
function endsOfText(csv: string): [first: string, last: string] {
  const decoder = new TextDecoder("utf-8", {fatal: true});
  const file = openSync(csv, "r");
  let [first, last]: [string | undefined, string] = [undefined, ""];
  try {
    const piece = Buffer.alloc(4_000_000);
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      last = decoder.decode(piece.subarray(0, read), {stream: true});
      first ??= last;
    }
    decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ContractError(`${csv}: not UTF-8: save it as UTF-8 text`, {cause: error});
  } finally {
    closeSync(file);
  }
  return [first ?? "", last];
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

/** A rule that rows may break: what is said of one that does, and which do. */
export interface Rule {
  readonly column: string;
  readonly says: string;
  /** The value that is shown. */
  readonly value: string;
  /** A condition on one row, or for a key the columns that may stand together once. */
  readonly breaks: {readonly where: string} | {readonly key: string};
}

function misread({name, type}: Column): Rule[] {
  const form = writtenForm(type);
  if (form === undefined) return [];
  const value = quote(name);
  const where =
    `${value} IS NOT NULL AND (NOT regexp_full_match(${value}, '${form}') OR TRY_CAST(${value} AS ${type}) IS ` +
    "NULL)";
  return [{column: name, says: `is not ${type}`, value, breaks: {where}}];
}

/** What a constraint of a schema forbids. */
export function broken({kind, expression, columns}: Constraint): Rule {
  const list = columns.map(quote).join(", ");
  const value = `concat_ws(', ', ${columns.map((name) => `coalesce(${quote(name)}::VARCHAR, '(empty)')`).join(", ")})`;
  const column = columns.join(", ");
  if (kind === "CHECK")
    return {column, says: `breaks ${expression}`, value, breaks: {where: `NOT coalesce(${expression}, true)`}};
  if (kind === "NOT NULL") return {column, says: "must not be empty", value, breaks: {where: `${list} IS NULL`}};
  return {column, says: "stands more than once, and is a key", value, breaks: {key: list}};
}

/**
 * Holds all rules of a table in one reading; only where one is broken is each asked for its first row and its count,
 * and the rows that break one are taken out.
 * @returns a line for each rule that is broken
 */
async function takeBroken(
  connection: DuckDBConnection,
  csv: string,
  table: string,
  rules: readonly Rule[]
): Promise<string[]> {
  const wrong = rules.map(({breaks}) =>
    "where" in breaks ? `count(*) FILTER (WHERE ${breaks.where})` : `count(*) - count(DISTINCT row(${breaks.key}))`
  );
  const [all] = await rowsOf(connection, `SELECT count(*) AS n, ${["0", ...wrong].join(" + ")} AS bad FROM ${table}`);
  if (Number(all!.bad) === 0) return [];
  const firsts = rules.map((rule) => first(table, rule)).join(" UNION ALL ");
  const bad = (await rowsOf(connection, firsts)).filter((row) => Number(row.n) > 0);
  const kept = rules.map(({breaks}) =>
    "where" in breaks
      ? `NOT coalesce(${breaks.where}, false)`
      : `file_row IN (SELECT min(file_row) FROM ${table} GROUP BY ${breaks.key})`
  );
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${table} AS SELECT * FROM ${table} WHERE ${kept.join(" AND ")}`);
  return bad.map(
    (row) =>
      `${csv}: row ${row.file_row}, column ${row.column}: “${row.value}” ${row.rule} ` +
      `(${Number(row.n) === 1 ? "1 row" : `${Number(row.n)} rows`})`
  );
}

/** A query for the first row that breaks one rule, and how many do. */
function first(table: string, {column, says, value, breaks}: Rule): string {
  const text = (literal: string) => `'${literal.replaceAll("'", "''")}'`;
  const filter = "where" in breaks ? `WHERE ${breaks.where}` : `QUALIFY count(*) OVER (PARTITION BY ${breaks.key}) > 1`;
  return `SELECT ${text(column)} AS "column", ${text(says)} AS rule, arg_min(value, file_row) AS value,
      min(file_row) AS file_row, count(*) AS n
    FROM (SELECT file_row, ${value} AS value FROM ${table} ${filter})`;
}

async function declaredColumns(connection: DuckDBConnection, table: string): Promise<Column[]> {
  // Not duckdb_columns(): it binds every view of the catalogue, twenty times slower.
  const rows = await rowsOf(connection, `DESCRIBE ${table}`);
  return rows.map((row) => ({name: String(row.column_name), type: String(row.column_type)}));
}

const quote = (name: string) => `"${name}"`;
