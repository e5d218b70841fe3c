import {existsSync, readFileSync} from "node:fs";
import type {DuckDBConnection} from "@duckdb/node-api";
import {ContractError} from "../errors.ts";
import {csvText} from "../../src/model/csv_text.ts";
import {replaceFiles} from "../disk/replace_files.ts";
import {csvRows} from "../read/csv.ts";
import {rowsOf} from "./rows.ts";

/** Rows of one part of one table. */
export interface LedgerRow {
  schema: string;
  table: string;
  /** `year=2022`, `oblast_code=UA-05` and so on, or `all`. */
  partition: string;
  rows: number;
}

const columns = ["schema", "table", "partition", "rows"] as const;

/** The first of these columns that a table has divides it: a year or an oblast that loses its rows must be seen. */
export const partitionColumns = ["year", "list_id", "oblast_code", "fylke_code", "group_kind"];

/** A table with one of these columns holds survey answers or what is made of them. */
const evidenceColumns = ["evidence", "is_illustrative"];

/**
 * Rows of every part of every table, and the tables that hold real answers: their counts are no part of the repository.
 */
export interface Counted {
  ledger: LedgerRow[];
  reported: ReadonlySet<string>;
}

/**
 * Counts the rows of every table of staging, core and mart, by part, in a fixed order. As soon as a real export lies in
 * private/, the tables of answers are counted but not held against the ledger.
 */
export async function countRows(connection: DuckDBConnection): Promise<Counted> {
  const tables = await rowsOf(
    connection,
    `SELECT t.schema_name, t.table_name, list(c.column_name) AS columns
     FROM duckdb_tables() t JOIN duckdb_columns() c USING (database_name, schema_name, table_name)
     WHERE t.schema_name IN ('staging', 'core', 'mart') GROUP BY ALL
     ORDER BY t.schema_name DESC, t.table_name`
  );
  const ledger: LedgerRow[] = [];
  const ofAnswers = tables.filter(({columns}) => evidenceColumns.some((name) => (columns as string[]).includes(name)));
  const hasReported = await anyReported(connection, ofAnswers);
  for (const {schema_name, table_name, columns} of tables) {
    const column = partitionColumns.find((name) => (columns as string[]).includes(name));
    const partition = column ? `concat('${column}=', coalesce(${column}::VARCHAR, '(empty)'))` : "'all'";
    const counted = await rowsOf(
      connection,
      `SELECT ${partition} AS p, count(*)::INTEGER AS n FROM ${schema_name}.${table_name} GROUP BY p ORDER BY p`
    );
    if (counted.length === 0) counted.push({p: "all", n: 0});
    for (const {p, n} of counted)
      ledger.push({schema: String(schema_name), table: String(table_name), partition: String(p), rows: Number(n)});
  }
  return {
    ledger,
    reported: new Set(hasReported ? ofAnswers.map(({schema_name, table_name}) => `${schema_name}.${table_name}`) : [])
  };
}

async function anyReported(connection: DuckDBConnection, tables: readonly Record<string, unknown>[]): Promise<boolean> {
  const staged = tables.filter(
    ({schema_name, columns}) => schema_name === "staging" && (columns as string[]).includes("evidence")
  );
  if (staged.length === 0) return false;
  const found = await rowsOf(
    connection,
    staged
      .map(({table_name}) => `(SELECT 1 FROM staging.${table_name} WHERE evidence = 'reported' LIMIT 1)`)
      .join(" UNION ALL ")
  );
  return found.length > 0;
}

/** Reads the accepted ledger; an absent file is an empty ledger. */
export function readLedger(path: string): LedgerRow[] {
  if (!existsSync(path)) return [];
  const [header = [], ...lines] = csvRows(readFileSync(path, "utf8"));
  if (header.join() !== columns.join())
    throw new ContractError(`${path}: row 1 is not ${columns.join()}: restore it with git checkout ${path}`);
  return lines.map((line, index) => {
    const [schema, table, partition, rows] = line;
    if (!schema || !table || !partition || !/^\d+$/.test(rows ?? ""))
      throw new ContractError(`${path}: row ${index + 2} is not a ledger row: ${line.join()}`);
    return {schema, table, partition, rows: Number(rows)};
  });
}

export function writeLedger(path: string, ledger: readonly LedgerRow[]): void {
  replaceFiles([{path, content: ledgerText(ledger)}]);
}

export function ledgerText(ledger: readonly LedgerRow[]): string {
  return csvText([columns, ...ledger.map((row) => columns.map((name) => row[name]))], "table");
}

/** The ledger with other counts for one table of data/; core and mart follow with `npm run check -- --accept`. */
export function withParts(
  ledger: readonly LedgerRow[],
  table: string,
  parts: ReadonlyMap<string, number>
): LedgerRow[] {
  const isIt = (row: LedgerRow) => row.schema === "staging" && row.table === table;
  const fresh = [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([partition, rows]) => ({schema: "staging", table, partition, rows}));
  const after = ledger.findIndex((row) => row.schema !== "staging" || row.table > table);
  const rest = (rows: readonly LedgerRow[]) => rows.filter((row) => !isIt(row));
  return after === -1
    ? [...rest(ledger), ...fresh]
    : [...rest(ledger.slice(0, after)), ...fresh, ...rest(ledger.slice(after))];
}

/** One sentence per part whose rows are not those of the ledger. */
export function ledgerDifferences(accepted: readonly LedgerRow[], {ledger: counted, reported}: Counted): string[] {
  const key = (row: LedgerRow) => `${row.schema}.${row.table}, ${row.partition}`;
  const before = new Map(accepted.map((row) => [key(row), row.rows]));
  const now = new Map(counted.map((row) => [key(row), row.rows]));
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((name) => before.get(name) !== now.get(name) && !reported.has(name.split(",", 1)[0]!))
    .map((name) => `${name}: ${now.get(name) ?? "no"} rows, the ledger says ${before.get(name) ?? "none"}`);
}

/** The ledger to accept: what was counted, and for tables of real answers what was accepted before. */
export function acceptable(accepted: readonly LedgerRow[], {ledger, reported}: Counted): LedgerRow[] {
  const isReported = ({schema, table}: LedgerRow) => reported.has(`${schema}.${table}`);
  return [...new Set(ledger.map(({schema, table}) => `${schema}.${table}`))].flatMap((name) =>
    (reported.has(name) ? accepted.filter(isReported) : ledger).filter(
      ({schema, table}) => `${schema}.${table}` === name
    )
  );
}
