import {existsSync} from "node:fs";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {sha256} from "../disk/sha256.ts";
import {ContractError} from "../errors.ts";
import type {CheckLine} from "../warehouse/completeness.ts";
import {rowsOf} from "../warehouse/rows.ts";
import {type SqlFile, sqlFiles, sqlRoot} from "../warehouse/sql_layers.ts";
import {holdTable, isAbsent, parquetOf, placeOf} from "./hold_table.ts";
import {
  hasManifests,
  type LargeContract,
  largeContracts,
  largeWarehouse,
  type Manifest,
  plainSql,
  readManifest,
  withLarge
} from "./large_table.ts";

/** What became of a mart over large tables. */
export interface LargeMart {
  readonly mart: string;
  readonly state: "built" | "unchanged" | "absent";
  /** Large tables it reads that are not here. */
  readonly missing: readonly string[];
  readonly seconds: number;
}

export interface LargeState {
  /** The file that holds the marts; undefined where git knows no large table. */
  readonly file: string | undefined;
  readonly tables: readonly {
    readonly table: string;
    readonly rows: number;
    readonly isAbsent: boolean;
    readonly read: number;
  }[];
  readonly marts: readonly LargeMart[];
}

/**
 * Holds the large tables that are here, and builds those marts whose SQL or tables are others than when they were last
 * built; a comment changes nothing. A table that is not on this machine is named, and its marts are not there.
 * @param options.afresh reads every file and builds nothing
 * @throws ContractError with everything that is wrong with all tables; no mart is touched then
 */
export async function largeMarts(
  dataDir: string,
  {sqlDir = sqlRoot, afresh = false}: {sqlDir?: string; afresh?: boolean} = {}
): Promise<LargeState> {
  if (!hasManifests(dataDir)) return {file: undefined, tables: [], marts: []};
  const contracts = await largeContracts(sqlDir);
  return withLarge(dataDir, async (connection) => {
    const problems: string[] = [];
    const known: {contract: LargeContract; manifest: Manifest; isAbsent: boolean; read: number}[] = [];
    for (const contract of contracts) {
      try {
        const manifest = readManifest(dataDir, contract.table);
        if (manifest === undefined) continue;
        const isGone = isAbsent(dataDir, contract.table);
        const held = isGone
          ? {problems: [], read: 0}
          : await holdTable(connection, dataDir, contract, manifest, afresh);
        problems.push(...held.problems);
        known.push({contract, manifest, isAbsent: isGone, read: held.read});
      } catch (error) {
        if (!(error instanceof ContractError)) throw error;
        problems.push(error.message);
      }
    }
    if (problems.length > 0) throw new ContractError(problems.join("\n"));
    const here = known.filter(({isAbsent}) => !isAbsent);
    const marts = afresh ? [] : await buildMarts(connection, dataDir, here, sqlDir);
    return {
      file: largeWarehouse(dataDir),
      tables: known.map(({contract, manifest, isAbsent, read}) => ({
        table: contract.table,
        rows: manifest.rows,
        isAbsent,
        read
      })),
      marts
    };
  });
}

async function buildMarts(
  connection: DuckDBConnection,
  dataDir: string,
  tables: readonly {readonly contract: LargeContract; readonly manifest: Manifest}[],
  sqlDir: string
): Promise<LargeMart[]> {
  const files = existsSync(join(sqlDir, "large_mart")) ? sqlFiles("large_mart", sqlDir) : [];
  const built = new Map(
    (await rowsOf(connection, "SELECT mart, fingerprint FROM meta.mart")).map(({mart, fingerprint}) => [
      String(mart),
      String(fingerprint)
    ])
  );
  for (const mart of built.keys()) if (!files.some(({table}) => table === mart)) await dropMart(connection, mart);
  const sums = new Map(
    tables.map(({contract, manifest}) => [
      contract.table,
      sha256(`${contract.fingerprint} ${manifest.files.map(({path, sha256}) => `${path} ${sha256}`).join("\n")}`)
    ])
  );
  const marts: LargeMart[] = [];
  for (const file of files) {
    const mart = file.table;
    const reads = [...new Set([...plainSql(file.sql).matchAll(/\blarge\.(\w+)/g)].map(([, name]) => name!))].sort();
    const missing = reads.filter((name) => !sums.has(name));
    if (missing.length > 0) {
      await dropMart(connection, mart);
      marts.push({mart, state: "absent", missing, seconds: 0});
      continue;
    }
    const fingerprint = sha256([plainSql(file.sql), ...reads.map((name) => sums.get(name)!)].join("\n"));
    if (built.get(mart) === fingerprint) {
      marts.push({mart, state: "unchanged", missing, seconds: 0});
      continue;
    }
    const started = performance.now();
    for (const {contract, manifest} of tables.filter(({contract}) => reads.includes(contract.table)))
      await createView(connection, dataDir, contract, manifest);
    await buildMart(connection, file, fingerprint);
    marts.push({mart, state: "built", missing, seconds: (performance.now() - started) / 1000});
  }
  return marts;
}

/** Staging is a view over the files: nothing is copied. */
async function createView(
  connection: DuckDBConnection,
  dataDir: string,
  {table, columns}: LargeContract,
  {files}: Manifest
): Promise<void> {
  const places = files.map((file) => placeOf(dataDir, table, file));
  await connection.run(
    `CREATE OR REPLACE VIEW large.${table} AS
     SELECT ${columns.map(({name}) => `"${name}"`).join(", ")} FROM ${parquetOf(places)}`
  );
}

async function buildMart(connection: DuckDBConnection, {table, sql}: SqlFile, fingerprint: string): Promise<void> {
  await connection.run("BEGIN");
  try {
    await connection.run(`CREATE OR REPLACE TABLE mart.${table} AS ${sql}`);
    await connection.run(`INSERT OR REPLACE INTO meta.mart VALUES ('${table}', '${fingerprint}')`);
    await connection.run("COMMIT");
  } catch (error) {
    await connection.run("ROLLBACK");
    throw new ContractError(`loaders/sql/large_mart/${table}.sql: ${(error as Error).message}`, {cause: error});
  }
}

async function dropMart(connection: DuckDBConnection, mart: string): Promise<void> {
  await connection.run(`DROP TABLE IF EXISTS mart.${mart}; DELETE FROM meta.mart WHERE mart = '${mart}'`);
}

/** For `npm run check`; nothing where git knows no large table. */
export async function largeLine(dataDir: string): Promise<CheckLine[]> {
  if (!hasManifests(dataDir)) return [];
  const line = {
    name: "large_tables_keep_their_contract",
    description: "every large table has the files of its manifest"
  };
  try {
    const state = await largeMarts(dataDir);
    const checked = state.tables.filter(({isAbsent}) => !isAbsent).length;
    return [{...line, checked, problems: [], notes: absentLines(state)}];
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return [{...line, checked: 0, problems: error.message.split("\n")}];
  }
}

/** Large tables that git knows and this machine has not, with the marts that are missing for it; one line each. */
export function absentLines({tables, marts}: LargeState): string[] {
  return tables
    .filter(({isAbsent}) => isAbsent)
    .map(({table}) => {
      const without = marts.filter(({missing}) => missing.includes(table)).map(({mart}) => mart);
      return `${table} is not on this machine${without.length > 0 ? `: without ${without.join(", ")}` : ""}`;
    });
}
