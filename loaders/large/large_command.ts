import {exitCodes, UsageError} from "../errors.ts";
import {countText} from "../read/count_text.ts";
import {sqlRoot} from "../warehouse/sql_layers.ts";
import {importTable} from "./import_table.ts";
import {absentLines, largeMarts} from "./large_marts.ts";
import {largeContracts, withLarge} from "./large_table.ts";

interface LargeOptions {
  readonly data: string;
  /** `check`, or `import <table> <csv>`; nothing brings the marts up to date. */
  readonly words: readonly string[];
  readonly get: string | undefined;
  readonly sqlDir?: string;
}

/**
 * `npm run large`: the tables that lie outside git as Parquet, and the marts over them.
 * @returns the exit code
 */
export async function largeCommand({data, words, get, sqlDir = sqlRoot}: LargeOptions): Promise<number> {
  const [what, ...taken] = words;
  if (what === "import" && taken.length === 2) await importOne(data, taken[0]!, taken[1]!, get, sqlDir);
  else if (!(what === undefined || (what === "check" && taken.length === 0)))
    throw new UsageError("Run: npm run large, npm run large -- check, or npm run large -- import <table> <csv>");
  else await tell(data, sqlDir, what === "check");
  return exitCodes.ok;
}

async function importOne(data: string, table: string, csv: string, get: string | undefined, sqlDir: string) {
  const contracts = await largeContracts(sqlDir);
  const contract = contracts.find((one) => one.table === table);
  if (!contract)
    throw new UsageError(
      `unknown large table: ${table}; known: ${contracts.map((one) => one.table).join(", ") || "none"}`
    );
  const {manifest, changed} = await withLarge(data, (connection) =>
    importTable(connection, contract, {dataDir: data, csv, get})
  );
  say(
    `${table}: ${countText(manifest.rows)} rows in ${manifest.files.length} files; ` +
      `${changed.length === 1 ? "1 partition is" : `${changed.length} partitions are`} new or changed`
  );
}

async function tell(data: string, sqlDir: string, afresh: boolean): Promise<void> {
  const started = performance.now();
  const state = await largeMarts(data, {sqlDir, afresh});
  if (state.file === undefined) say(`${data}/large: no manifest: no large table is known`);
  for (const line of absentLines(state)) say(line);
  for (const {table, rows, read} of state.tables.filter(({isAbsent}) => !isAbsent))
    say(`${table}: ${countText(rows)} rows keep their contract, ${read} files read`);
  for (const {mart, state: became, seconds} of state.marts)
    say(`${mart}: ${became}${became === "built" ? ` (${seconds.toFixed(1)} s)` : ""}`);
  say(`${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
