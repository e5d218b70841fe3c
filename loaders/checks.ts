import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {ContractError} from "./errors.ts";
import {rowsOf} from "./strict_csv.ts";

/** How one check of loaders/checks went. */
export interface CheckResult {
  check_name: string;
  /** What holds, the first line of the file. */
  description: string;
  rows_checked: number;
  violations: number;
  /** The difference that is allowed and why; null when it must hold exactly. */
  tolerance: string | null;
  /** The first row that breaks it, as text; null when none does. */
  example: string | null;
}

/**
 * Runs every check of checks/*.sql and keeps the results in meta.check_result. A check selects the rows that
 * break it; its first line says what holds, `-- over:` names the table whose rows it looks at, `-- tolerance:` is optional.
 */
export async function runChecks(connection: DuckDBConnection, sqlDir: string): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  const folder = join(sqlDir, "checks");
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".sql")).sort()) {
    const path = join(folder, name);
    const sql = readFileSync(path, "utf8");
    const description = /^-- (.+)/.exec(sql)?.[1];
    const over = /^-- over: ([a-z_.]+)/m.exec(sql)?.[1];
    if (!description || !over) throw new ContractError(`${path}: the first line says what holds, and a line “-- over: schema.table” what it looks at`);
    const bad = await rowsOf(connection, sql).catch((error: Error) => {
      throw new ContractError(`${path}: ${error.message}`, {cause: error});
    });
    const [counted] = await rowsOf(connection, `SELECT count(*)::INTEGER AS n FROM ${over}`);
    const tables = [...new Set([...sql.matchAll(/\bstaging\.(\w+)/g)].map((match) => match[1]!))];
    const result: CheckResult = {
      check_name: name.slice(0, -4),
      description,
      rows_checked: Number(counted!.n),
      violations: bad.length,
      tolerance: /^-- tolerance: (.+)/m.exec(sql)?.[1] ?? null,
      example: bad[0] ? Object.entries(bad[0]).map(([key, value]) => `${key} ${value}`).join(", ") : null
    };
    results.push(result);
    await connection.run(
      `INSERT INTO meta.check_result SELECT $1, $2, $3, $4, $5, $6, ${tables.length ? `[${tables.map((table) => `'${table}'`).join(", ")}]` : "[]::VARCHAR[]"}`,
      [result.check_name, result.description, result.rows_checked, result.violations, result.tolerance, result.example]
    );
  }
  return results;
}

/** One sentence per broken check, or the empty text. */
export function violationsReport(results: readonly CheckResult[]): string {
  return results
    .filter((result) => result.violations > 0)
    .map(({check_name, description, violations, example}) =>
      `loaders/checks/${check_name}.sql: must hold: ${description}; broken by ${violations === 1 ? "1 row" : `${violations} rows`}, first: ${example}`)
    .join("\n");
}
