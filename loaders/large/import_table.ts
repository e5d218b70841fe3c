import {closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync} from "node:fs";
import {dirname, join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {replaceFiles} from "../disk/replace_files.ts";
import {sha256OfFile} from "../disk/sha256.ts";
import {ContractError, UsageError} from "../errors.ts";
import {rowsOf} from "../warehouse/rows.ts";
import {holdRows, placeOf} from "./hold_table.ts";
import {
  type LargeContract,
  type LargeFile,
  largeRoot,
  type Manifest,
  manifestPath,
  partitionOf,
  readManifest
} from "./large_table.ts";

interface ImportOptions {
  readonly dataDir: string;
  /** A CSV with the columns of the contract. */
  readonly csv: string;
  /** Where others get the files; kept from the manifest where not said. */
  readonly get: string | undefined;
}

/**
 * Lays a CSV as Parquet by year and oblast. The partitions it holds are replaced and the others stay; files, then the
 * manifest, and only where the whole table keeps its contract.
 * @returns the new manifest, and the partitions whose content is another than before
 * @throws ContractError that lists all problems; nothing is replaced then
 */
export async function importTable(
  connection: DuckDBConnection,
  contract: LargeContract,
  {dataDir, csv, get}: ImportOptions
): Promise<{manifest: Manifest; changed: readonly string[]}> {
  const {table} = contract;
  const before = readManifest(dataDir, table);
  const where = get ?? before?.get;
  if (where === undefined)
    throw new UsageError(`--get says where others get the files of ${table}: it goes into the manifest`);
  const folder = join(largeRoot(dataDir), table);
  const drafts = `${folder}.${process.pid}.tmp`;
  try {
    await writeParquet(connection, contract, csv, drafts);
    const fresh = await filesIn(connection, drafts);
    const replaced = new Set(fresh.map(partitionOf));
    const stay = (before?.files ?? []).filter((file) => !replaced.has(partitionOf(file)));
    const files = [...stay, ...fresh].sort((a, b) => (a.path < b.path ? -1 : 1));
    const place = (file: LargeFile): string =>
      fresh.includes(file) ? join(drafts, file.path) : placeOf(dataDir, table, file);
    const absent = stay.filter((file) => !existsSync(place(file)));
    const {problems} = await holdRows(
      connection,
      contract,
      files.filter((file) => !absent.includes(file)),
      place
    );
    const all = [...absent.map(({path}) => `${table}/${path}: missing: get it from ${where}`), ...problems];
    if (all.length > 0) throw new ContractError([...all, `${csv} was not taken`].join("\n"));
    const manifest = {table, get: where, rows: files.reduce((sum, {rows}) => sum + rows, 0), files};
    for (const file of fresh) {
      mkdirSync(dirname(placeOf(dataDir, table, file)), {recursive: true});
      renameSync(join(drafts, file.path), placeOf(dataDir, table, file));
    }
    replaceFiles([{path: manifestPath(dataDir, table), content: `${JSON.stringify(manifest, null, 1)}\n`}]);
    const named = new Set(files.map(({path}) => path));
    for (const path of readdirSync(folder, {recursive: true, encoding: "utf8"}))
      if (path.endsWith(".parquet") && !named.has(path.replaceAll("\\", "/"))) rmSync(join(folder, path));
    const sums = new Set(before?.files.map(({path, sha256}) => `${path} ${sha256}`));
    const changed = fresh.filter(({path, sha256}) => !sums.has(`${path} ${sha256}`)).map(partitionOf);
    return {manifest, changed};
  } finally {
    rmSync(drafts, {recursive: true, force: true});
  }
}

/** One thread writes: the same rows in the same order give the same bytes. */
async function writeParquet(
  connection: DuckDBConnection,
  {table, columns}: LargeContract,
  csv: string,
  to: string
): Promise<void> {
  const header = headerOf(csv);
  const known = new Map(columns.map(({name, type}) => [name, type]));
  const problems = [
    ...columns.filter(({name}) => !header.includes(name)).map(({name}) => `column ${name} is missing`),
    ...header
      .filter((name) => !known.has(name))
      .map((name) => `column ${name.slice(0, 40)} is not in loaders/sql/large/${table}.sql`)
  ];
  if (problems.length > 0) throw new ContractError(`${csv}: row 1: ${problems.join("; ")}`);
  const types = header.map((name) => `'${name}': '${known.get(name)}'`).join(", ");
  const read =
    `read_csv('${csv.replaceAll("'", "''")}', columns = {${types}}, auto_detect = false, header = true, delim = ',', ` +
    `quote = '"', escape = '"', nullstr = '', store_rejects = true, rejects_limit = 1000)`;
  mkdirSync(dirname(to), {recursive: true});
  await connection.run("SET threads = 1");
  try {
    await connection.run(
      `COPY (SELECT ${columns.map(({name}) => `"${name}"`).join(", ")} FROM ${read}) TO '${to.replaceAll("'", "''")}'
       (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (year, oblast))`
    );
  } catch (error) {
    throw new ContractError(`${csv}: cannot be read: ${(error as Error).message.split("\n", 1)[0]}`, {cause: error});
  }
  await connection.run("SET threads = 2");
  const rejected = await rowsOf(
    connection,
    `SELECT column_name AS name, min(line) AS line, arg_min(csv_line, line) AS text, count(*) AS n FROM reject_errors
     GROUP BY column_name ORDER BY line`
  );
  await connection.run("DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans");
  if (rejected.length > 0)
    throw new ContractError(
      rejected
        .map(
          ({name, line, text, n}) =>
            `${csv}: row ${line}, column ${name}: not ${known.get(String(name)) ?? "of a row"}: ` +
            `“${String(text).slice(0, 120)}” (${Number(n) === 1 ? "1 row" : `${n} rows`})`
        )
        .join("\n")
    );
}

/** The names of the first line of a file that ends with a whole row. */
function headerOf(csv: string): string[] {
  if (!existsSync(csv)) throw new UsageError(`${csv}: there is no such file`);
  const piece = Buffer.alloc(Math.min(10_000, statSync(csv).size));
  const file = openSync(csv, "r");
  const last = Buffer.alloc(1);
  try {
    readSync(file, piece);
    readSync(file, last, 0, 1, statSync(csv).size - 1);
  } finally {
    closeSync(file);
  }
  if (last.toString() !== "\n")
    throw new ContractError(`${csv}: the last row is cut off: the file does not end with a line break`);
  return piece.toString("utf8").split(/\r?\n/, 1)[0]!.split(",");
}

/** What was written, each file called by its content: a name that stands never changes what it means. */
async function filesIn(connection: DuckDBConnection, folder: string): Promise<LargeFile[]> {
  const paths = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((path) => path.endsWith(".parquet"));
  const files: LargeFile[] = [];
  for (const path of paths.sort()) {
    const from = join(folder, path);
    const sha256 = sha256OfFile(from);
    const [footer] = await rowsOf(
      connection,
      `SELECT num_rows FROM parquet_file_metadata('${from.replaceAll("'", "''")}')`
    );
    const to = join(dirname(path), `part-${sha256.slice(0, 12)}.parquet`);
    renameSync(from, join(folder, to));
    files.push({
      path: to.replaceAll("\\", "/"),
      rows: Number(footer!.num_rows),
      bytes: statSync(join(folder, to)).size,
      sha256
    });
  }
  return files;
}
