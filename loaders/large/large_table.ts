// Tables that are too large for git: Parquet by year and oblast in a folder of its own, a manifest in git, a contract
// in SQL.
import {existsSync, readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {sha256} from "../disk/sha256.ts";
import {BusyError, ContractError} from "../errors.ts";
import {createTables, type Declared} from "../warehouse/load_staging.ts";
import {sqlFiles} from "../warehouse/sql_layers.ts";

/** One Parquet file of a table. */
export interface LargeFile {
  /** From the folder of the table, `year=2024/oblast=UA-05/….parquet`. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What lies in git of a large table, `data/large/<table>.json`. */
export interface Manifest {
  readonly table: string;
  /** Where the files are got, in words for a person. */
  readonly get: string;
  readonly rows: number;
  readonly files: readonly LargeFile[];
}

/** What a table has to keep. */
export interface LargeContract extends Declared {
  /** The code whose rows lie in one oblast, so that a key can be held partition by partition. */
  readonly code: string;
  /** Changes with its rules, and not with a comment. */
  readonly fingerprint: string;
}

/** The folders that make a partition; each names a column of the contract. */
export const partitions = ["year", "oblast"] as const;
const partitionPath = /^year=([0-9]{4})\/oblast=(UA-[0-9]{2})\/[0-9a-z_-]+\.parquet$/;

/** The partition of a file, `year=2024/oblast=UA-05`. */
export const partitionOf = ({path}: LargeFile): string => path.slice(0, path.lastIndexOf("/"));

/** Where the Parquet files lie: the folders of the tables. */
export const largeRoot = (dataDir: string): string => process.env.KOMMUNEBRO_LARGE ?? join(dataDir, "large");
export const manifestPath = (dataDir: string, table: string): string => join(dataDir, "large", `${table}.json`);

/** Text of SQL that means the same: no comments, blanks alike. */
export const plainSql = (sql: string): string =>
  sql
    .split(/^COMMENT ON /m)[0]!
    .replace(/--.*$/gm, "")
    .replace(/\s+/g, " ")
    .trim();

/** Whether any large table is known in git. */
export const hasManifests = (dataDir: string): boolean =>
  existsSync(join(dataDir, "large")) && readdirSync(join(dataDir, "large")).some((name) => name.endsWith(".json"));

/**
 * Reads the contracts of all large tables.
 * @throws ContractError where one cannot be held partition by partition
 */
export async function largeContracts(sqlDir: string): Promise<LargeContract[]> {
  if (!existsSync(join(sqlDir, "large"))) return [];
  const files = sqlFiles("large", sqlDir);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run("CREATE SCHEMA large");
    const declared = await createTables(connection, "large", files);
    return files.map(({table, sql}) => {
      const code = /^-- in one oblast each: (\w+)$/m.exec(sql)?.[1];
      const one = declared.get(table)!;
      const key = one.constraints.find(({kind}) => kind === "PRIMARY KEY")?.columns ?? [];
      const columns = one.columns.map(({name}) => name);
      if (code === undefined || ![code, "year"].every((name) => key.includes(name)) || !columns.includes("oblast"))
        throw new ContractError(
          `loaders/sql/large/${table}.sql: must have year and oblast, a line “-- in one oblast each: column”, and ` +
            "both year and that column in its key"
        );
      return {...one, code, fingerprint: sha256(plainSql(sql))};
    });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/**
 * The manifest of a table, or undefined where there is none.
 * @throws ContractError that says all that is wrong with it
 */
export function readManifest(dataDir: string, table: string): Manifest | undefined {
  const path = manifestPath(dataDir, table);
  if (!existsSync(path)) return undefined;
  let said: Partial<Manifest>;
  try {
    said = JSON.parse(readFileSync(path, "utf8")) as Partial<Manifest>;
  } catch (error) {
    throw new ContractError(`${path} is not JSON (${(error as Error).message}): restore it with git checkout ${path}`, {
      cause: error
    });
  }
  const files = Array.isArray(said.files) ? said.files : [];
  const isFile = ({path, rows, bytes, sha256}: LargeFile): boolean =>
    partitionPath.test(path) && Number.isInteger(rows) && Number.isInteger(bytes) && /^[0-9a-f]{64}$/.test(sha256);
  const sum = files.reduce((all, {rows}) => all + rows, 0);
  const problems = [
    ...(said.table === table ? [] : [`table ${said.table}, the file is of ${table}`]),
    ...(typeof said.get === "string" && said.get.length > 2 ? [] : ["get says nowhere where the files are got"]),
    ...files.filter((file) => !isFile(file)).map((file) => `files: ${JSON.stringify(file).slice(0, 120)} is no file`),
    ...files
      .filter(({path}, index) => files.findIndex((other) => other.path === path) !== index)
      .map(({path}) => `files: ${path} stands twice`),
    ...(files.length > 0 ? [] : ["files names none"]),
    ...(said.rows === sum ? [] : [`rows ${said.rows}, its files have ${sum}`])
  ];
  if (problems.length > 0) throw new ContractError(problems.map((problem) => `${path}: ${problem}`).join("\n"));
  return said as Manifest;
}

/** The file that remembers what was held and keeps the marts; git-ignored. */
export const largeWarehouse = (dataDir: string): string => join(dataDir, "large_marts.duckdb");

/**
 * Opens it for one command. What does not fit into its memory goes to the disk beside it.
 * @throws BusyError while another command has it open
 */
export async function withLarge<T>(dataDir: string, use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const file = largeWarehouse(dataDir);
  const instance = await DuckDBInstance.create(file, {
    memory_limit: "600MB",
    threads: "2",
    autoinstall_known_extensions: "false"
  }).catch((error: Error) => {
    if (/lock/i.test(error.message)) throw new BusyError(`${file}: another command has it open: wait until it ends`);
    throw error;
  });
  const connection = await instance.connect();
  try {
    await connection.run(`CREATE SCHEMA IF NOT EXISTS meta; CREATE SCHEMA IF NOT EXISTS large;
      CREATE SCHEMA IF NOT EXISTS mart;
      CREATE TABLE IF NOT EXISTS meta.seen (path VARCHAR PRIMARY KEY, bytes BIGINT, modified_ms DOUBLE, sha256 VARCHAR);
      CREATE TABLE IF NOT EXISTS meta.held (file VARCHAR, sha256 VARCHAR, contract VARCHAR);
      CREATE TABLE IF NOT EXISTS meta.mart (mart VARCHAR PRIMARY KEY, fingerprint VARCHAR)`);
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
