import {sha256OfFile} from "../disk/sha256.ts";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {CheckResult} from "./checks.ts";
import {replaceFiles} from "../disk/replace_files.ts";
import {surveyTableNames} from "../survey/survey.ts";
import {said} from "./freshness.ts";
import {incomplete, readMetadata, type TableMetadata} from "./metadata.ts";
import {rowsOf} from "./rows.ts";

interface StagingTable {
  table_name: string;
  columns: string[];
  key: string[] | null;
}

/** What the files of data/ promise beyond their schema: a table for each file, and true metadata beside each table. */
export async function dataContract(connection: DuckDBConnection, dataDir: string): Promise<CheckResult[]> {
  const tables = (
    (await rowsOf(
      connection,
      `SELECT t.table_name, list(c.column_name ORDER BY c.column_index) AS columns,
       any_value(k.constraint_column_names) AS key
     FROM duckdb_tables() t JOIN duckdb_columns() c USING (database_name, schema_name, table_name)
     LEFT JOIN duckdb_constraints() k ON k.schema_name = t.schema_name AND k.table_name = t.table_name
       AND k.constraint_type = 'PRIMARY KEY'
     WHERE t.schema_name = 'staging' GROUP BY ALL ORDER BY t.table_name`
    )) as unknown as StagingTable[]
  ).filter((table) => !surveyTableNames.has(table.table_name));
  const names = tables.map((table) => table.table_name);
  const counts = new Map<string, number>();
  for (const name of names)
    counts.set(name, Number((await rowsOf(connection, `SELECT count(*) AS n FROM staging.${name}`))[0]!.n));
  const records = tables.map((table) => ({
    table,
    metadata: readMetadata(dataDir, table.table_name),
    path: join(dataDir, `${table.table_name}.json`)
  }));
  const known = records.flatMap(({table, metadata, path}) => (metadata ? [{table, metadata, path}] : []));
  const geo = join(dataDir, "geo");
  const maps = existsSync(geo) ? readdirSync(geo).filter((name) => name.endsWith(".topo.json")) : [];
  return [
    ...recordContract(names, dataDir),
    record(
      "metadata_match_the_file",
      "rows and SHA-256 of the record are those of the file",
      known.length,
      known.flatMap(({table, metadata, path}) =>
        fileProblems(path, metadata, counts.get(table.table_name), join(dataDir, `${table.table_name}.csv`))
      ),
      names
    ),
    record(
      "metadata_match_the_schema",
      "the record leaves units to the comments of the schema, and its key is the primary key of the schema",
      known.length,
      known.flatMap(({table, metadata, path}) => schemaProblems(path, metadata, table)),
      names
    ),
    record(
      "maps_match_their_metadata",
      "SHA-256 of each map in data/geo is that of its record",
      maps.length,
      maps.flatMap((name) => mapProblems(geo, name))
    )
  ];
}

/** The same as far as it can be told without a warehouse: a schema for each file, and a whole record of each table. */
export function recordContract(tables: readonly string[], dataDir: string): CheckResult[] {
  return [
    record(
      "every_file_has_a_schema",
      "every CSV of data/ has a schema in loaders/sql/staging",
      tables.length,
      readdirSync(dataDir)
        .filter((file) => file.endsWith(".csv") && file !== "ledger.csv" && !tables.includes(file.slice(0, -4)))
        .map((file) => `${join(dataDir, file)} has no loaders/sql/staging/${file.slice(0, -4)}.sql`)
    ),
    record(
      "every_table_has_metadata",
      "every table of data/ has its record of producer, licence, grain, key, as-of and quality, in each language",
      tables.length,
      tables.flatMap((table) => {
        const path = join(dataDir, `${table}.json`);
        const metadata = readMetadata(dataDir, table);
        if (!metadata) return [`${path} is missing`];
        const name = metadata.table === table ? [] : [`table ${said(metadata.table)}, the file is of ${table}`];
        return [...name, ...incomplete(metadata)].map((what) => `${path}: ${what}`);
      }),
      [...tables]
    )
  ];
}

function record(
  check_name: string,
  description: string,
  rows_checked: number,
  problems: string[],
  data_tables: string[] = []
): CheckResult {
  return {
    check_name,
    kind: "record",
    description,
    rows_checked,
    violations: problems.length,
    tolerance: null,
    problems: problems.slice(0, 10),
    data_tables
  };
}

function fileProblems(path: string, metadata: TableMetadata, rows: number | undefined, csv: string): string[] {
  const digest = sha256OfFile(csv);
  return [
    ...(metadata.rows === rows ? [] : [`${path}: rows ${said(metadata.rows)}, the file has ${rows}`]),
    ...(metadata.sha256 === digest
      ? []
      : [`${path}: sha256 ${said(metadata.sha256).slice(0, 12)}…, the file has ${digest.slice(0, 12)}…`])
  ];
}

function schemaProblems(path: string, metadata: TableMetadata, table: StagingTable): string[] {
  const key = Array.isArray(metadata.key) ? [...metadata.key] : [];
  return [
    ...(table.key && key.sort().join() !== [...table.key].sort().join()
      ? [`${path}: key ${key.join(", ") || said(metadata.key)}, the schema has ${table.key.join(", ")}`]
      : []),
    ...("units" in metadata
      ? [`${path}: units stand in the comments of loaders/sql/staging/${metadata.table}.sql; take them out here`]
      : [])
  ];
}

function mapProblems(folder: string, name: string): string[] {
  const path = join(folder, name.replace(".topo.json", ".meta.json"));
  if (!existsSync(path)) return [`${path} is missing`];
  const {sha256} = JSON.parse(readFileSync(path, "utf8")) as {sha256?: string};
  const digest = sha256OfFile(join(folder, name));
  return sha256 === digest
    ? []
    : [`${path}: sha256 ${said(sha256).slice(0, 12)}…, the file has ${digest.slice(0, 12)}…`];
}

/**
 * Brings rows, sha256 and the day of change of authored tables up to date; a refreshed table is only ever written by a
 * refresh.
 */
export function acceptAuthored(dataDir: string, rows: ReadonlyMap<string, number>, today: string): string[] {
  const changed: string[] = [];
  for (const [table, count] of rows) {
    if (surveyTableNames.has(table)) continue;
    const record = readMetadata(dataDir, table);
    const digest = sha256OfFile(join(dataDir, `${table}.csv`));
    if (record?.kind !== "authored" || (record.sha256 === digest && record.rows === count)) continue;
    replaceFiles([
      {
        path: join(dataDir, `${table}.json`),
        content: `${JSON.stringify({...record, retrieved: today, rows: count, sha256: digest}, null, 2)}\n`
      }
    ]);
    changed.push(table);
  }
  return changed;
}
