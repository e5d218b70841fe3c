import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type DuckDBConnection, INTEGER, LIST, listValue, VARCHAR} from "@duckdb/node-api";
import {ContractError} from "../errors.ts";
import {insertRows} from "./insert_rows.ts";
import {rowsOf} from "./rows.ts";

/** How one check went. */
export interface CheckResult {
  check_name: string;
  /**
   * identity: holds between rows, and a warehouse that breaks it is refused; record: data/ agrees with its metadata.
   */
  kind: "identity" | "record";
  /** What holds, the first line of the file. */
  description: string;
  rows_checked: number;
  violations: number;
  /** The difference that is allowed and why; null when it must hold exactly. */
  tolerance: string | null;
  /** The first rows that break it, as sentences. */
  problems: string[];
  /** Tables of data/ it looks at. */
  data_tables: string[];
}

const shownProblems = 10;
/** A line of a check that can be asked of some rows where others could not be read: it looks at each by itself. */
const rowByRow = /^-- row by row, given: ([a-z_, ]+)$/m;

/**
 * Runs every check of checks/*.sql. A check selects the rows that
 * break it; its first line says what holds, `-- over:` names the table whose rows it looks at, `-- tolerance:` is
 * optional, and so is `-- row by row, given:` (`meaningOf`).
 * @param asked which of them, by their SQL; all where not said
 */
export async function runChecks(
  connection: DuckDBConnection,
  sqlDir: string,
  asked: (sql: string) => boolean = () => true
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  const folder = join(sqlDir, "checks");
  for (const name of readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .filter((name) => asked(readFileSync(join(folder, name), "utf8")))
    .sort()) {
    const path = `loaders/sql/checks/${name}`;
    const sql = readFileSync(join(folder, name), "utf8");
    const description = /^-- (.+)/.exec(sql)?.[1];
    const over = /^-- over: ([a-z_.]+)/m.exec(sql)?.[1];
    if (!description || !over)
      throw new ContractError(
        `${path}: the first line says what holds, and a line “-- over: schema.table” what it looks at`
      );
    const bad = await rowsOf(connection, sql).catch((error: Error) => {
      throw new ContractError(`${path}: ${error.message}`, {cause: error});
    });
    const [counted] = await rowsOf(connection, `SELECT count(*)::INTEGER AS n FROM ${over}`);
    results.push({
      check_name: name.slice(0, -4),
      kind: "identity",
      description,
      rows_checked: Number(counted!.n),
      violations: bad.length,
      tolerance: /^-- tolerance: (.+)/m.exec(sql)?.[1] ?? null,
      problems: bad.slice(0, shownProblems).map((row) =>
        Object.entries(row)
          .map(([key, value]) => `${key} ${value}`)
          .join(", ")
      ),
      data_tables: [...new Set([...sql.matchAll(/\bstaging\.(\w+)/g)].map((match) => match[1]!))]
    });
  }
  return results;
}

/**
 * What else is wrong with tables of which some rows could not be read: their other rows, held by the checks that look
 * at each row by itself. `-- row by row, given:` names the tables that such a check points to; where one of those is
 * broken it is not asked, for every row that points there would be told.
 * @returns a line for each problem, with the check that tells it
 */
export async function meaningOf(
  connection: DuckDBConnection,
  sqlDir: string,
  brokenTables: readonly string[]
): Promise<string[]> {
  const results = await runChecks(connection, sqlDir, (sql) => {
    const given = rowByRow.exec(sql)?.[1]?.split(", ");
    const reads = [...sql.matchAll(/\bstaging\.(\w+)/g)].map((match) => match[1]!);
    const isBroken = (table: string): boolean => brokenTables.includes(table);
    return given !== undefined && !given.some(isBroken) && reads.some(isBroken);
  });
  return results.flatMap(({check_name, problems, violations}) => [
    ...problems.map((problem) => `loaders/sql/checks/${check_name}.sql: ${problem}`),
    ...(violations > problems.length ? [`loaders/sql/checks/${check_name}.sql: ${violations} in all`] : [])
  ]);
}

/** Keeps the results in meta.check_result, where the pages find them. */
export async function storeChecks(connection: DuckDBConnection, results: readonly CheckResult[]): Promise<void> {
  const rows = results.map(({problems, data_tables, ...result}) => [
    ...[result.check_name, result.kind, result.description, result.rows_checked, result.violations, result.tolerance],
    ...[listValue(problems), listValue(data_tables)]
  ]);
  const types = [VARCHAR, VARCHAR, VARCHAR, INTEGER, INTEGER, VARCHAR, LIST(VARCHAR), LIST(VARCHAR)];
  await insertRows(connection, "meta.check_result", rows, types);
}

/** One sentence per broken identity, or the empty text. */
export function violationsReport(results: readonly CheckResult[]): string {
  return results
    .filter((result) => result.kind === "identity" && result.violations > 0)
    .map(
      ({check_name, description, violations, problems}) =>
        `loaders/sql/checks/${check_name}.sql: must hold: ${description}; broken by ` +
        `${violations === 1 ? "1 row" : `${violations} rows`}, first: ${problems[0]}`
    )
    .join("\n");
}
