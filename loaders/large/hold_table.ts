// Holds the files of a large table against its manifest and its contract, in a stream: what is read never has to fit.
import {existsSync, readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {sha256OfFile} from "../disk/sha256.ts";
import {broken, type Rule} from "../warehouse/load_staging.ts";
import {rowsOf} from "../warehouse/rows.ts";
import {type LargeContract, type LargeFile, largeRoot, type Manifest, partitionOf, partitions} from "./large_table.ts";

export interface Held {
  /** One sentence each; none where the table keeps its contract. */
  readonly problems: readonly string[];
  /** Files whose rows were read; the others had been held under this contract before. */
  readonly read: number;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const columnName = (name: string): string => `"${name}"`;

/** A query's FROM over some files, with the partition as columns and the file as `filename`. */
export const parquetOf = (paths: readonly string[]): string =>
  `read_parquet([${paths.map(quoted).join(", ")}], filename = true, hive_partitioning = true, ` +
  "hive_types = {'year': INTEGER, 'oblast': VARCHAR})";

/** Where a file of a table lies. */
export const placeOf = (dataDir: string, table: string, {path}: LargeFile): string =>
  join(largeRoot(dataDir), table, path);

/** Whether nothing of a table lies on this machine. */
export const isAbsent = (dataDir: string, table: string): boolean => !existsSync(join(largeRoot(dataDir), table));

/**
 * Everything that is wrong with a table whose files lie here, at once: files that are missing, cut off, of another
 * content or too many; columns and types; ranges, keys, and codes in two partitions.
 * @param afresh reads every file, also those that were held before
 */
export async function holdTable(
  connection: DuckDBConnection,
  dataDir: string,
  contract: LargeContract,
  manifest: Manifest,
  afresh = false
): Promise<Held> {
  const {table} = contract;
  const folder = join(largeRoot(dataDir), table);
  const listed = new Set(manifest.files.map(({path}) => path));
  const strays = readdirSync(folder, {recursive: true, encoding: "utf8"})
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".parquet") && !listed.has(path))
    .sort()
    .map((path) => `${table}/${path}: stands in no manifest: remove it, or import the table again`);
  const problems = [...strays];
  const sound: LargeFile[] = [];
  const sums = afresh ? new Map<string, string>() : await knownSums(connection);
  for (const file of manifest.files) {
    const problem = await fileProblem(connection, placeOf(dataDir, table, file), file, sums);
    if (problem === undefined) sound.push(file);
    else problems.push(`${table}/${file.path}: ${problem.replace("{get}", manifest.get)}`);
  }
  const held = await holdRows(connection, contract, sound, (file) => placeOf(dataDir, table, file), afresh);
  return {problems: [...problems, ...held.problems], read: held.read};
}

/** What tells a file on the disk from what it was: its place, its size and when it was changed. */
const stamp = (place: string, bytes: number, modifiedMs: number): string => `${place} ${bytes} ${modifiedMs}`;

/** Sums that were taken before, by the stamp of the file. */
async function knownSums(connection: DuckDBConnection): Promise<ReadonlyMap<string, string>> {
  const seen = await rowsOf(connection, "SELECT path, bytes::DOUBLE AS bytes, modified_ms, sha256 FROM meta.seen");
  return new Map(
    seen.map(({path, bytes, modified_ms, sha256}) => [
      stamp(String(path), Number(bytes), Number(modified_ms)),
      String(sha256)
    ])
  );
}

/** What is wrong with a file before anybody reads rows, or undefined. */
async function fileProblem(
  connection: DuckDBConnection,
  place: string,
  {bytes, sha256}: LargeFile,
  sums: ReadonlyMap<string, string>
): Promise<string | undefined> {
  if (!existsSync(place)) return "missing: get it from {get}";
  const {size, mtimeMs} = statSync(place);
  if (size !== bytes)
    return `has ${size} bytes, the manifest says ${bytes}${size < bytes ? ": cut off, get it again from {get}" : ""}`;
  let sum = sums.get(stamp(place, size, mtimeMs));
  if (sum === undefined) {
    sum = sha256OfFile(place);
    await connection.run(`INSERT OR REPLACE INTO meta.seen VALUES (${quoted(place)}, ${size}, ${mtimeMs}, '${sum}')`);
  }
  return sum === sha256 ? undefined : `has sha256 ${sum.slice(0, 12)}…, the manifest says ${sha256.slice(0, 12)}…`;
}

/**
 * Holds the rows of some files against a contract. What was held once need not be read again: content and contract
 * are told by their sums.
 * @param place where a file lies, which for one that is being imported is not its place yet
 */
export async function holdRows(
  connection: DuckDBConnection,
  contract: LargeContract,
  files: readonly LargeFile[],
  place: (file: LargeFile) => string,
  afresh = false
): Promise<Held> {
  const name = ({path}: LargeFile): string => `${contract.table}/${path}`;
  const known = await rowsOf(
    connection,
    `SELECT file, sha256 FROM meta.held WHERE contract = '${contract.fingerprint}'`
  );
  const kept = new Set(afresh ? [] : known.map(({file, sha256}) => `${file} ${sha256}`));
  const fresh = files.filter((file) => !kept.has(`${name(file)} ${file.sha256}`));
  if (fresh.length === 0) return {problems: [], read: 0};
  const problems: string[] = [];
  const readable: LargeFile[] = [];
  for (const file of fresh) {
    const wrong = await schemaProblem(connection, contract, place(file), file);
    if (wrong === undefined) readable.push(file);
    else problems.push(`${name(file)}: ${wrong}`);
  }
  const spoken = new Map(readable.map((file) => [place(file), name(file)]));
  const tell = (text: string): string => [...spoken].reduce((all, [path, short]) => all.replace(path, short), text);
  if (readable.length > 0) problems.push(...(await brokenRows(connection, contract, readable.map(place))).map(tell));
  problems.push(...(await keysTwice(connection, contract, readable, place)));
  // A code may have come to lie in another oblast than in files that were held before.
  const others = files.filter((file) => !fresh.includes(file));
  if (readable.length > 0)
    problems.push(...(await codesInTwo(connection, contract, [...readable, ...others].map(place))));
  if (problems.length === 0)
    await connection.run(
      `INSERT INTO meta.held VALUES ${fresh
        .map((file) => `(${quoted(name(file))}, '${file.sha256}', '${contract.fingerprint}')`)
        .join(", ")}`
    );
  return {problems, read: fresh.length};
}

/** Columns and types of a file as its footer says them, and how many rows it says it has. */
async function schemaProblem(
  connection: DuckDBConnection,
  {table, columns}: LargeContract,
  place: string,
  {rows}: LargeFile
): Promise<string | undefined> {
  let said: Record<string, unknown>[];
  let counted: number;
  try {
    said = await rowsOf(connection, `DESCRIBE FROM read_parquet(${quoted(place)}, hive_partitioning = false)`);
    const [footer] = await rowsOf(connection, `SELECT num_rows FROM parquet_file_metadata(${quoted(place)})`);
    counted = Number(footer!.num_rows);
  } catch (error) {
    return `is no Parquet file: ${(error as Error).message.split("\n", 1)[0]!.replace(place, "it").slice(0, 120)}`;
  }
  const types = new Map(said.map(({column_name, column_type}) => [String(column_name), String(column_type)]));
  const wanted = columns.filter(({name}) => !(partitions as readonly string[]).includes(name));
  const problems = [
    ...wanted.flatMap(({name, type}) => {
      const found = types.get(name);
      if (found === undefined) return [`column ${name} is missing`];
      return found === type ? [] : [`column ${name} is ${found} and must be ${type}`];
    }),
    ...[...types.keys()]
      .filter((name) => !wanted.some((column) => column.name === name))
      .map((name) => `column ${name} is not in loaders/sql/large/${table}.sql`),
    ...(counted === rows ? [] : [`has ${counted} rows, the manifest says ${rows}`])
  ];
  return problems.length > 0 ? problems.join("; ") : undefined;
}

/** Ranges and what may not be empty: one reading counts all rules; only where one is broken is each asked for a row. */
async function brokenRows(
  connection: DuckDBConnection,
  {constraints}: LargeContract,
  places: readonly string[]
): Promise<string[]> {
  const rules = constraints
    .map(broken)
    .flatMap((rule): (Rule & {where: string})[] =>
      "where" in rule.breaks ? [{...rule, where: rule.breaks.where}] : []
    );
  const counts = rules.map(({where}, index) => `count(*) FILTER (WHERE ${where}) AS r${index}`);
  const from = parquetOf(places);
  const [all] = await rowsOf(connection, `SELECT ${counts.join(", ")} FROM ${from}`);
  const problems: string[] = [];
  for (const [index, {column, says, value, where}] of rules.entries()) {
    const count = Number(all![`r${index}`]);
    if (count === 0) continue;
    const [first] = await rowsOf(connection, `SELECT filename, ${value} AS value FROM ${from} WHERE ${where} LIMIT 1`);
    problems.push(`${first!.filename}: column ${column}: “${first!.value}” ${says} (${rowText(count)})`);
  }
  return problems;
}

/** Rows of one key lie in one partition, because year is part of it and its code lies in one oblast. */
async function keysTwice(
  connection: DuckDBConnection,
  {table, constraints}: LargeContract,
  files: readonly LargeFile[],
  place: (file: LargeFile) => string
): Promise<string[]> {
  const key = constraints.find(({kind}) => kind === "PRIMARY KEY")!.columns;
  const groups = new Map<string, LargeFile[]>();
  for (const file of files) groups.set(partitionOf(file), [...(groups.get(partitionOf(file)) ?? []), file]);
  const list = key.map(columnName).join(", ");
  const problems: string[] = [];
  for (const [partition, group] of groups) {
    const [twice] = await rowsOf(
      connection,
      `SELECT count(*) AS n, any_value(concat_ws(', ', ${list})) AS value FROM (
         SELECT ${list} FROM ${parquetOf(group.map(place))} GROUP BY ${list} HAVING count(*) > 1)`
    );
    if (Number(twice!.n) > 0)
      problems.push(
        `${table}/${partition}: column ${key.join(", ")}: “${twice!.value}” stands more than once, and is a key ` +
          `(${Number(twice!.n) === 1 ? "1 key" : `${Number(twice!.n)} keys`})`
      );
  }
  return problems;
}

async function codesInTwo(
  connection: DuckDBConnection,
  {table, code}: LargeContract,
  places: readonly string[]
): Promise<string[]> {
  const two = await rowsOf(
    connection,
    `SELECT "${code}" AS code, string_agg(oblast, ' and ' ORDER BY oblast) AS oblasts FROM (
       SELECT DISTINCT "${code}", oblast FROM ${parquetOf(places)}) GROUP BY "${code}" HAVING count(*) > 1
     ORDER BY "${code}"`
  );
  if (two.length === 0) return [];
  const codes = two.length === 1 ? "1 code" : `${two.length} codes`;
  return [`${table}: column ${code}: “${two[0]!.code}” lies in ${two[0]!.oblasts} (${codes})`];
}

const rowText = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);
