import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync
} from "node:fs";
import {dirname, join} from "node:path";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import type {Audience} from "../audience.ts";
import {meaningOf, runChecks, storeChecks, violationsReport, type CheckResult} from "./checks.ts";
import {inheritComments} from "./column_comments.ts";
import {contentHash} from "./content_hash.ts";
import {dataContract} from "./data_contract.ts";
import {discloseTallies} from "./disclose.ts";
import {isAlive} from "../disk/owner.mjs";
import {ContractError, StorageError} from "../errors.ts";
import {finishMoves} from "../disk/replace_files.ts";
import {fingerprintOf} from "./fingerprint.ts";
import {releasedAnswers, surveyContract, surveyMetadata} from "./survey_records.ts";
import {loadSurvey} from "./load_survey.ts";
import {refuseUnread, surveyTableNames, surveyTables} from "../survey/survey.ts";
import {storeMetadata} from "./metadata.ts";
import {layers, type SqlFile, sqlFiles, sqlRoot} from "./sql_layers.ts";
import {storeSqlTexts} from "./sql_texts.ts";
import {createStaging, loadStaging} from "./load_staging.ts";
import {rowsOf} from "./rows.ts";
import {locales} from "../../src/words/locales.ts";

export interface WarehouseOptions {
  /** Folder of the tables, default `data`. */
  dataDir?: string;
  /**
   * Folder of real survey exports and cases, default `private` beside the tables; what lies there replaces the samples.
   */
  privateDir?: string;
  /** The warehouse, default `data/warehouse.duckdb`. */
  file?: string;
  /** Folder of the SQL files; tests put their own. */
  sqlDir?: string;
  /**
   * Whom it is for, default public: single answers that were reported and the real case list are for the internal
   * edition alone.
   */
  audience?: Audience;
  /** False lets a warehouse stand that breaks an identity, so that `npm run check` can list them all. */
  refuseViolations?: boolean;
}

export interface Warehouse {
  file: string;
  /** False when the warehouse already held exactly these data and rules. */
  wasBuilt: boolean;
  checks: CheckResult[];
}

/**
 * Builds the warehouse from the tables of data/, or leaves it alone when neither data nor SQL changed.
 * Built beside and renamed, so that a reader never meets half a warehouse; a corrupt or missing one is built anew.
 * @throws ContractError when a table or a check is broken, StorageError when the disk refuses
 */
export async function buildWarehouse({
  dataDir = "data",
  privateDir = join(dataDir, "..", "private"),
  file = join(dataDir, "warehouse.duckdb"),
  sqlDir = sqlRoot,
  audience = "public",
  refuseViolations = true
}: WarehouseOptions = {}): Promise<Warehouse> {
  // A refresh that was killed between a table and its record has left word of what was to move.
  finishMoves(dataDir);
  refuseUnread(privateDir);
  const fingerprint = fingerprintOf(dataDir, privateDir, sqlDir, audience);
  const kept = await checksIfCurrent(file, fingerprint);
  const checks = kept ?? (await buildBeside(file, fingerprint, {dataDir, privateDir, sqlDir, audience}));
  const report = violationsReport(checks);
  if (refuseViolations && report) throw new ContractError(report);
  return {file, wasBuilt: kept === undefined, checks};
}

/**
 * Lays a copy of the warehouse that stands beside tables, if any, where another of the same tables is wanted:
 * buildWarehouse takes it if it is current, and builds anew where not.
 */
export function layKnown(dataDir: string, file: string): void {
  const known = join(dataDir, "warehouse.duckdb");
  if (existsSync(known)) copyFileSync(known, file);
}

/** Opens a finished warehouse for reading, with no way out of it. */
export async function withWarehouse<T>(file: string, use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(file, {
    access_mode: "READ_ONLY",
    enable_external_access: "false",
    threads: "1"
  });
  const connection = await instance.connect();
  try {
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** In the words of Node or of DuckDB. */
function isRefusedByDisk(said: string): boolean {
  return /No space left|ENOSPC|EACCES|EPERM|EROFS|Permission denied|Read-only file system/i.test(said);
}

/** The stored check results when the warehouse can be read through and was built from the same things. */
async function checksIfCurrent(file: string, fingerprint: string): Promise<CheckResult[] | undefined> {
  try {
    return await withWarehouse(file, async (connection) => {
      const [build] = await rowsOf(connection, "SELECT fingerprint FROM meta.build");
      if (build?.fingerprint !== fingerprint) return undefined;
      await contentHash(connection);
      return (await rowsOf(connection, "SELECT * FROM meta.check_result")) as unknown as CheckResult[];
    });
  } catch {
    // Whatever is wrong with the old file (absent, cut off, of another version), building anew repairs it.
    return undefined;
  }
}

interface Inputs {
  dataDir: string;
  privateDir: string;
  sqlDir: string;
  audience: Audience;
}

async function buildBeside(file: string, fingerprint: string, inputs: Inputs): Promise<CheckResult[]> {
  mkdirSync(dirname(file), {recursive: true});
  removeLeftovers(file);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const instance = await DuckDBInstance.create(temporary, {
      // One thread: rows keep the order their SQL gives, and no sum depends on who finished first.
      threads: "1",
      autoinstall_known_extensions: "false",
      // A table takes at least a block per column; the default of 256 kB made 26 MB out of 2 MB of data.
      default_block_size: "16384"
    });
    const connection = await instance.connect();
    let checks: CheckResult[];
    try {
      await connection.run("BEGIN");
      checks = await fill(connection, fingerprint, inputs);
      await connection.run("COMMIT");
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
    syncToDisk(temporary);
    renameSync(temporary, file);
    rmSync(`${file}.wal`, {force: true});
    return checks;
  } catch (error) {
    if (error instanceof Error && isRefusedByDisk(error.message)) {
      throw new StorageError(
        `${file}: could not be written: ${error.message}: free some space, or mend the rights of its folder, and run ` +
          "the command again",
        {cause: error}
      );
    }
    throw error;
  } finally {
    for (const path of [temporary, `${temporary}.wal`]) rmSync(path, {force: true});
  }
}

async function fill(
  connection: DuckDBConnection,
  fingerprint: string,
  {dataDir, privateDir, sqlDir, audience}: Inputs
): Promise<CheckResult[]> {
  for (const schema of ["meta", ...layers, "territory", "ties", "tally", "disclosed", "edition"])
    await connection.run(`CREATE SCHEMA ${schema}`);
  for (const file of sqlFiles("meta", sqlDir)) await connection.run(file.sql);
  await connection.run(`INSERT INTO meta.audience VALUES ('${audience}')`);
  for (const locale of locales) await connection.run(`INSERT INTO meta.language VALUES ('${locale}')`);
  await storeSqlTexts(connection, sqlDir);
  const staging = sqlFiles("staging", sqlDir);
  const [surveys, tables] = [
    staging.filter(({table}) => surveyTableNames.has(table)),
    staging.filter(({table}) => !surveyTableNames.has(table))
  ];
  const declared = await createStaging(connection, staging);
  const brokenTables: string[] = [];
  await inTurn(tables, ({table}) =>
    loadStaging(connection, declared.get(table)!, join(dataDir, `${table}.csv`)).catch((error: unknown) => {
      brokenTables.push(table);
      throw error;
    })
  ).catch(async (error: unknown) => {
    if (!(error instanceof ContractError)) throw error;
    throw await withMeaning(error, connection, sqlDir, brokenTables);
  });
  await connection.run(readFileSync(join(sqlDir, "macros.sql"), "utf8"));
  const surveyFiles =
    surveys.length > 0
      ? await loadSurvey(
          connection,
          surveys.map(({table}) => declared.get(table)!),
          {dataDir, privateDir, audience}
        )
      : [];
  const released = surveys.length > 0 ? await releasedAnswers(connection) : new Map<string, never>();
  await storeMetadata(
    connection,
    dataDir,
    tables.map((file) => file.table),
    surveyMetadata(dataDir, surveyFiles, released)
  );
  await connection.run(
    "DROP TABLE IF EXISTS temp.said; DROP TABLE IF EXISTS temp.typed; SET enable_external_access = false"
  );
  for (const layer of ["territory", "ties", "core", "disclosed"]) await runLayer(connection, layer, sqlDir);
  await discloseTallies(connection, sqlFiles("tally", sqlDir));
  for (const layer of ["edition", "mart"]) await runLayer(connection, layer, sqlDir);
  await inheritComments(connection);
  const checks = await runChecks(connection, sqlDir);
  checks.push(...(await dataContract(connection, dataDir)), surveyContract(dataDir, surveyFiles));
  // A check of real answers tells of as many as were released: the count of today would tell when one has come.
  for (const {id} of surveyFiles.filter(({id, evidence}) => evidence === "reported" && id !== "cases"))
    for (const check of checks.filter(({data_tables}) =>
      data_tables.some((table) => surveyTables[id]!.includes(table))
    ))
      check.rows_checked = released.get(id)?.answers ?? 0;
  await storeChecks(connection, checks);
  await connection.run(`INSERT INTO meta.build VALUES ('${fingerprint}')`);
  return checks;
}

/** One report of all that is wrong: what could not be read, and what the rows that could be read should not say. */
async function withMeaning(
  error: ContractError,
  connection: DuckDBConnection,
  sqlDir: string,
  brokenTables: readonly string[]
): Promise<ContractError> {
  // A file that is no table ends the transaction, and nothing can be asked any more.
  if (/not a well-formed table/.test(error.message)) return error;
  const more = await meaningOf(connection, sqlDir, brokenTables);
  return new ContractError([error.message, ...more].join("\n"), {cause: error});
}

async function runLayer(connection: DuckDBConnection, layer: string, sqlDir: string): Promise<void> {
  await inTurn(sqlFiles(layer, sqlDir), (file) => runSqlFile(connection, file));
}

/** Runs the files of a layer one after the other, and tells the faults of all of them at once. */
async function inTurn(files: readonly SqlFile[], run: (file: SqlFile) => Promise<unknown>): Promise<void> {
  const faults: ContractError[] = [];
  for (const file of files) {
    try {
      await run(file);
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      // A broken value ends the transaction: what follows would fail whatever it holds.
      if (faults.length > 0 && /transaction is aborted/.test(error.message)) break;
      faults.push(error);
    }
  }
  if (faults.length > 0)
    throw new ContractError(faults.map(({message}) => message).join("\n"), {cause: faults[0]!.cause});
}

async function runSqlFile(connection: DuckDBConnection, {schema, table, sql}: SqlFile): Promise<void> {
  try {
    await connection.run(sql);
  } catch (error) {
    throw new ContractError(`loaders/sql/${schema}/${table}.sql: ${(error as Error).message}`, {cause: error});
  }
}

function syncToDisk(path: string): void {
  const descriptor = openSync(path, "r+");
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** A build that was killed leaves its temporary file; its process is gone, so it is nobody's. */
function removeLeftovers(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    const match = /\.(\d+)\.tmp(\.wal)?$/.exec(name);
    if (match && join(folder, name).startsWith(`${file}.`) && !isAlive({pid: Number(match[1])}))
      rmSync(join(folder, name), {force: true});
  }
}
