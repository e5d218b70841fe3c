// What is known of every table that is published or read on the way: from the warehouse's own schema, from the records
// beside the tables of data/, and from the SQL.
import {join} from "node:path";
import {lineage} from "../../loaders/warehouse/lineage.ts";
import {rowsOf} from "../../loaders/warehouse/rows.ts";
import {sqlFiles} from "../../loaders/warehouse/sql_layers.ts";
import {withWarehouse} from "../../loaders/warehouse/warehouse.ts";
import {extractColumns, textMap} from "../../loaders/warehouse/extract_csv.ts";
import type {MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import type {Edition} from "../edition.ts";

export type SourceRow = MartRows["table_provenance"];

/** A column as its extract has it: a text in several languages is several columns. */
export interface ColumnFacts {
  readonly name: string;
  /** Type in DuckDB. */
  readonly type: string;
  readonly isKey: boolean;
  /** What it means, its unit and the source of its table, in the language of the records. */
  readonly comment: string;
}

export interface TableFacts {
  readonly name: string;
  /** A mart is published, a table of core is read on the way to one, and one of staging is a table of data/. */
  readonly schema: "mart" | "core" | "staging";
  readonly grain: string;
  /** What the table is, in the language of the records. */
  readonly comment: string;
  readonly columns: readonly ColumnFacts[];
  /** Records of the tables of data/ that it is made from. */
  readonly sources: readonly SourceRow[];
  readonly sql: string | undefined;
}

/** All tables of an edition in the order of their names, by schema. */
export async function tableFacts(root: string, edition: Edition, read: MartReader): Promise<readonly TableFacts[]> {
  const comments = await withWarehouse(join(root, edition.warehouse), (connection) =>
    rowsOf(
      connection,
      `SELECT schema_name || '.' || table_name AS name, comment FROM duckdb_tables()
       UNION ALL SELECT schema_name || '.' || view_name, comment FROM duckdb_views() WHERE NOT internal`
    )
  );
  const commentOf = new Map(comments.map(({name, comment}) => [String(name), String(comment ?? "")]));
  const grains = new Map(
    ["staging", "core", "mart"].flatMap((schema) =>
      sqlFiles(schema).map(({table, grain}) => [`${schema}.${table}` as string, grain] as const)
    )
  );
  const sources = new Map(read("table_provenance").map((row) => [row.table_name, row]));
  const sql = new Map(read("sql_file").map((row) => [`${row.schema_name}.${row.table_name}`, row.sql_text]));
  const madeFrom = lineage();
  const tables = new Map<string, {schema: TableFacts["schema"]; name: string; columns: ColumnFacts[]}>();
  for (const row of read("dictionary")) {
    const full = `${row.schema_name}.${row.table_name}`;
    const table = tables.get(full) ?? {
      schema: row.schema_name as TableFacts["schema"],
      name: row.table_name,
      columns: []
    };
    tables.set(full, table);
    const isTexts = row.data_type === textMap && row.schema_name === "mart";
    for (const name of isTexts ? extractColumns(row.column_name) : [row.column_name])
      table.columns.push({name, type: isTexts ? "VARCHAR" : row.data_type, isKey: row.is_key, comment: row.comment});
  }
  return [...tables].map(([full, {schema, name, columns}]) => ({
    name,
    schema,
    columns,
    grain: grains.get(full) ?? "",
    comment: commentOf.get(full) ?? "",
    sources: (schema === "staging" ? [name] : (madeFrom.get(full) ?? [])).flatMap((one) => sources.get(one) ?? []),
    sql: sql.get(full)
  }));
}

/** The newest day on which a source of the table changed; of the project's own tables the newest of all. */
export function newestChange(sources: readonly SourceRow[], all: readonly SourceRow[]): string {
  const days = (sources.length > 0 ? sources : all).map(({retrieved}) => retrieved);
  return days.toSorted().at(-1) ?? "";
}

/** The qualities that meet in a table, the best first; one illustrative source makes all of it so. */
export function qualitiesOf(sources: readonly SourceRow[]): readonly string[] {
  const order = ["official", "official_by_way", "derived", "estimated", "sample", "conflicting", "mixed", "reported"];
  const met = new Set(sources.map(({quality}) => quality));
  return met.has("illustrative") ? ["illustrative"] : [...met].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** The unit that a comment names after `Unit:`, undefined where it names none. */
export const unitOf = (comment: string): string | undefined => /\bUnit: ([^.;]+)/.exec(comment)?.[1];

/** The pages and documents of a record, each by itself. */
export const pagesOf = ({source}: SourceRow): readonly string[] => source.split(" | ");
