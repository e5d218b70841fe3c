import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Audience} from "../audience.ts";
import {ContractError, exitCodes, KommunebroError} from "../errors.ts";
import {surveyTableNames, unreadBeside} from "../survey/survey.ts";
import type {CheckResult} from "./checks.ts";
import {recordContract} from "./data_contract.ts";
import {rowsOf} from "./rows.ts";
import {unsaid} from "./metadata.ts";
import {columnProblems, publishedPath, readPublished} from "./published_list.ts";
import {rowTypesPath, rowTypesProblems} from "./row_types.ts";
import {sqlFiles} from "./sql_layers.ts";
import {locales} from "../../src/words/locales.ts";

/** One thing that is looked at, and what does not hold of it. */
export interface CheckLine {
  readonly name: string;
  readonly description: string;
  readonly checked: number;
  readonly problems: readonly string[];
  /** Worth a look, and no failure. */
  readonly notes?: readonly string[];
}

/** Rules whose breach the gate would call a leak, so that a build ends with the same exit code, only sooner. */
const leaks: ReadonlySet<string> = new Set(["every_page_is_decided_on", "every_published_column_is_decided_on"]);

/** What a project lacks that can be seen without a warehouse: files of tables, and decisions on pages. */
export function missingFiles(root: string, dataDir: string): CheckLine[] {
  const tables = sqlFiles("staging")
    .map(({table}) => table)
    .filter((table) => !surveyTableNames.has(table));
  return [
    {
      name: "every_schema_has_its_table",
      description: "every schema of loaders/sql/staging has a table in data/",
      checked: tables.length,
      problems: tables
        .map((table) => join(dataDir, `${table}.csv`))
        .filter((path) => !existsSync(path))
        .map((path) => `${path} is missing: npm run refresh fetches it; if it was there, git checkout ${path}`)
    },
    decidedPages(root)
  ];
}

/** What lies in private/ and is read by nothing: a note, for it may lie there on purpose. */
export function unreadPrivate(root: string): CheckLine {
  const {looked, notes} = unreadBeside(join(root, "private"));
  return {
    name: "private_files_are_read",
    description: "what lies in private/ is an export, a case list, or a folder of shortlists or releases",
    checked: looked,
    problems: [],
    notes
  };
}

/**
 * What records and comments lack, told from the files: for a warehouse that cannot be built, and so has not looked at
 * them itself.
 */
export function missingTexts(dataDir: string): CheckLine[] {
  const files = sqlFiles("staging");
  const tables = files.map(({table}) => table).filter((table) => !surveyTableNames.has(table));
  return [
    ...recordContract(tables, dataDir).map(lineOf),
    {
      name: "every_schema_is_written",
      description: "no comment of loaders/sql/staging waits to be written",
      checked: files.length,
      problems: files.flatMap(({table, sql}) =>
        [...sql.matchAll(/^COMMENT ON (?:COLUMN|TABLE) staging\.([\w.]+) IS '([^']*)'/gm)]
          .filter(([, , comment]) => comment!.includes(unsaid))
          .map(([, name]) => `loaders/sql/staging/${table}.sql: the comment on ${name} is to be written`)
      )
    }
  ];
}

/** A result of the warehouse as a line. */
export function lineOf({check_name, description, rows_checked, violations, problems}: CheckResult): CheckLine {
  const more = violations > problems.length ? [`and ${violations - problems.length} more`] : [];
  return {name: check_name, description, checked: rows_checked, problems: [...problems, ...more]};
}

/** Name of the line that a refresh takes for news and not for a fault: types follow from what the tables hold. */
export const rowTypesLine = "row_types_are_those_of_the_marts";

/** What a built warehouse lacks before its marts can be published: meanings, decisions, and types for the pages. */
export async function missingDescriptions(connection: DuckDBConnection, root: string): Promise<CheckLine[]> {
  const columns = await rowsOf(
    connection,
    `SELECT table_name, column_name FROM duckdb_columns() WHERE schema_name = 'mart' ORDER BY table_name, column_index`
  );
  const marts = new Map<string, string[]>();
  for (const {table_name, column_name} of columns)
    marts.set(String(table_name), [...(marts.get(String(table_name)) ?? []), String(column_name)]);
  const published = existsSync(join(root, publishedPath)) ? readPublished(root) : undefined;
  return [
    await explainedColumns(connection),
    {
      name: "every_published_column_is_decided_on",
      description: `the columns of the marts are those of ${publishedPath}`,
      checked: columns.length,
      problems: published ? columnProblems(published, marts) : []
    },
    {
      name: rowTypesLine,
      description: `${rowTypesPath} says of every column of a mart what the warehouse says`,
      checked: columns.length,
      problems: await rowTypesProblems(connection, root)
    }
  ];
}

/**
 * Throws with everything that would keep a project from being published, before a page is drawn.
 * @throws KommunebroError with the exit code of a leak where something would be published that nobody decided on;
 * ContractError for anything else
 */
export async function requireComplete(connection: DuckDBConnection, root: string): Promise<void> {
  const lines = [decidedPages(root), ...(await missingDescriptions(connection, root))];
  const problems = lines.flatMap(({problems}) => problems);
  if (problems.length === 0) return;
  const listed = problems.map((one) => `  ${one}`).join("\n");
  const report = `The site is not complete; npm run check lists the same:\n${listed}`;
  throw lines.some(({name, problems}) => leaks.has(name) && problems.length > 0)
    ? new KommunebroError(report, exitCodes.leak)
    : new ContractError(report);
}

/** Every table and column with a comment, every number with its unit, every table with its source. */
async function explainedColumns(connection: DuckDBConnection): Promise<CheckLine> {
  const tables = await rowsOf(
    connection,
    `SELECT schema_name AS layer, table_name AS name, comment FROM duckdb_tables() WHERE schema_name <> 'tally'
     UNION ALL SELECT schema_name, view_name, comment FROM duckdb_views() WHERE schema_name = 'mart' ORDER BY ALL`
  );
  const columns = await rowsOf(
    connection,
    `SELECT schema_name AS layer, table_name AS "table", column_name AS name, data_type, comment FROM duckdb_columns()
     WHERE schema_name IN ('meta', 'staging', 'core', 'edition', 'disclosed', 'mart')
     ORDER BY schema_name, table_name, column_index`
  );
  const file = (layer: unknown, table: unknown) => `loaders/sql/${layer}/${table}.sql`;
  const isNumber = (type: unknown) => /^(INTEGER|BIGINT|DOUBLE|DECIMAL.*)$/.test(String(type));
  return {
    name: "every_column_says_what_it_means",
    description: "every table and column has a comment, every number its unit, every table its source",
    checked: columns.length,
    problems: [
      ...tables.flatMap(({layer, name, comment}) => {
        if (!comment) return [`${file(layer, name)}: no comment on the table`];
        if (String(comment).includes(unsaid))
          return [`${file(layer, name)}: the comment on the table is to be written`];
        const needsSource = ["staging", "core", "mart"].includes(String(layer));
        return needsSource && !String(comment).includes("Source: ")
          ? [`${file(layer, name)}: the comment on the table names no “Source: …”`]
          : [];
      }),
      ...columns.flatMap(({layer, table, name, data_type, comment}) => {
        if (!comment) return [`${file(layer, table)}: no comment on ${name}`];
        if (String(comment).includes(unsaid)) return [`${file(layer, table)}: the comment on ${name} is to be written`];
        const needsUnit = ["staging", "core", "mart"].includes(String(layer)) && name !== "year" && isNumber(data_type);
        return needsUnit && !String(comment).includes("Unit: ")
          ? [`${file(layer, table)}: the comment on ${name}, a number, names no “Unit: …”`]
          : [];
      })
    ]
  };
}

/** Pages by name, of each folder that holds them. */
function decidedPages(root: string): CheckLine {
  const published = existsSync(join(root, publishedPath)) ? readPublished(root) : undefined;
  const folders = locales.flatMap((locale) => [
    {audience: "public" as const, folder: `src/${locale}`},
    {audience: "internal" as const, folder: `internal/${locale}`}
  ]);
  const found = folders
    .filter(({folder}) => existsSync(join(root, folder)))
    .map((one) => ({...one, names: pagesIn(join(root, one.folder))}));
  return {
    name: "every_page_is_decided_on",
    description: `every page is in ${publishedPath}, and stands in every language`,
    checked: found.reduce((sum, {names}) => sum + names.length, 0),
    problems: published ? found.flatMap((folder) => pageProblems(folder, published.pages[folder.audience])) : []
  };
}

function pageProblems(
  {audience, folder, names}: {audience: Audience; folder: string; names: readonly string[]},
  listed: readonly string[]
): string[] {
  return [
    ...names
      .filter((name) => !listed.includes(name))
      .map((name) => `${join(folder, name)}.md is not among the ${audience} pages of ${publishedPath}: add it there`),
    ...listed
      .filter((name) => !names.includes(name))
      .map((name) => `${publishedPath} names the ${audience} page ${name}, and ${join(folder, name)}.md is missing`)
  ];
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.slice(0, -3));
}
