import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {replaceFiles} from "../disk/replace_files.ts";
import {ContractError} from "../errors.ts";
import {textMap} from "./extract_csv.ts";
import {rowsOf} from "./rows.ts";
import {type SqlFile, sqlFiles, sqlRoot} from "./sql_layers.ts";

/** Where the row types of the marts lie, seen from the root of the project. */
export const rowTypesPath = "src/marts/mart_rows.ts";

/** A column as the built warehouse knows it. */
interface Column {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
  readonly comment: string;
  /** The words that a CHECK allows it, where one does. */
  readonly words: readonly string[] | undefined;
}

interface Table {
  readonly schema: string;
  readonly name: string;
  readonly comment: string;
  readonly columns: readonly Column[];
  /** `schema.table` of what its SQL reads. */
  readonly reads: readonly string[];
  /** Columns of a view that are said to be never empty: it cannot declare them NOT NULL. */
  readonly filled: readonly string[];
}

type Tables = ReadonlyMap<string, Table>;

/**
 * The types of the marts' rows as a page receives them, as the text of `src/marts/mart_rows.ts`: names, types, meaning,
 * what may be empty and the words of a list, all read from the built warehouse.
 * @throws ContractError when a mart holds a type that pages cannot read, or a value its type does not allow
 */
export async function rowTypesText(connection: DuckDBConnection, sqlDir: string = sqlRoot): Promise<string> {
  const tables = await readTables(connection, sqlDir);
  const marts = [...tables.values()].filter(({schema}) => schema === "mart");
  const rows: string[] = [];
  for (const mart of marts) {
    const columns = mart.columns.map((column) => ({
      ...column,
      words: wordsOf(tables, mart, column.name),
      isNullable: isNullable(tables, mart, column.name)
    }));
    await refuseOtherWords(connection, mart.name, columns);
    const lines = (of: typeof columns): string[] =>
      of.flatMap((column) => [...docComment(column.comment, "    "), ...property(mart.name, column)]);
    const texts = columns.filter(({type}) => type === textMap);
    rows.push(
      [
        ...docComment(mart.comment, "  "),
        `  ${mart.name}: {`,
        ...lines(columns.filter((column) => !texts.includes(column))),
        ...(texts.length > 0 ? ["  } & InEachLanguage<{", ...lines(texts), "  }>;"] : ["  };"])
      ].join("\n")
    );
  }
  return `${header}\n${rows.join("\n")}\n}\n${footer}${await choicesText(connection)}`;
}

/**
 * Where the row types of the project at `root` are not those of its warehouse, one sentence; none where it has no row
 * types, as a folder of tables alone.
 */
export async function rowTypesProblems(connection: DuckDBConnection, root: string): Promise<string[]> {
  const path = join(root, rowTypesPath);
  if (!existsSync(path)) return [];
  try {
    return readFileSync(path, "utf8") === (await rowTypesText(connection))
      ? []
      : [`${path} is not what the marts hold now: npm run check -- --accept`];
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return [error.message];
  }
}

/** Writes the row types of the project at `root` where they have changed; says whether it did. */
export async function acceptRowTypes(connection: DuckDBConnection, root: string): Promise<boolean> {
  const path = join(root, rowTypesPath);
  if (!existsSync(path)) return false;
  const content = await rowTypesText(connection);
  if (readFileSync(path, "utf8") === content) return false;
  replaceFiles([{path, content}]);
  return true;
}

/** A line of the file that is written, apart so that it is not taken for an import of this one. */
const localeImport = `import type {Locale} from "../words/locales.js";`;

const header = `// Written by \`npm run check -- --accept\` from the built warehouse; never by hand. What a column is
// called and means, and what it may hold, is said in loaders/sql.

${localeImport}

/** Texts that a mart has in each language, one property a language: \`label\` is \`label_nb\` and \`label_en\`. */
type InEachLanguage<Texts> = {[Key in keyof Texts & string as \`\${Key}_\${Locale}\`]: Texts[Key]};

/** Rows of the published marts as a page receives them: days are ISO text, an empty cell is null. */
export interface MartRows {`;

const footer = `
export type MartName = keyof MartRows;

/** Reads a mart's rows; the build reads files, the browser what it has fetched before. */
export type MartReader = <Name extends MartName>(name: Name) => readonly MartRows[Name][];
`;

/** The complete budget years and the days with region types: what a reader may choose among before a row is read. */
async function choicesText(connection: DuckDBConnection): Promise<string> {
  const years = await rowsOf(connection, "SELECT DISTINCT year FROM mart.hromada_year ORDER BY year");
  const [days] = await rowsOf(
    connection,
    'SELECT min(from_date)::VARCHAR AS "first", max(to_date)::VARCHAR AS "last" FROM mart.territory_day'
  );
  return `
/** Budget years that are complete, the oldest first. */
export const budgetYears: readonly number[] = [${years.map(({year}) => String(year)).join(", ")}];

/** First and last day that have a region type. */
export const classDays = {first: "${String(days!.first)}", last: "${String(days!.last)}"} as const;
`;
}

async function readTables(connection: DuckDBConnection, sqlDir: string): Promise<Tables> {
  const comments = await rowsOf(
    connection,
    `SELECT schema_name, table_name, comment FROM duckdb_tables()
     UNION ALL SELECT schema_name, view_name, comment FROM duckdb_views() WHERE NOT internal
     ORDER BY schema_name, table_name`
  );
  const words = await readWords(connection);
  const columns = await rowsOf(
    connection,
    `SELECT schema_name || '.' || table_name AS "table", column_name AS name, data_type, is_nullable, comment
     FROM duckdb_columns() WHERE NOT internal ORDER BY schema_name, table_name, column_index`
  );
  const files = new Map<string, SqlFile>(
    ["meta", "staging", "core", "disclosed", "edition", "mart"]
      .flatMap((schema) => sqlFiles(schema, sqlDir))
      .map((file) => [`${file.schema}.${file.table}`, file])
  );
  return new Map(
    comments.map(({schema_name, table_name, comment}) => {
      const key = `${schema_name}.${table_name}`;
      return [
        key,
        {
          schema: String(schema_name),
          name: String(table_name),
          comment: String(comment ?? ""),
          columns: columns
            .filter(({table}) => table === key)
            .map((column) => ({
              name: String(column.name),
              type: String(column.data_type),
              isNullable: Boolean(column.is_nullable),
              comment: String(column.comment ?? ""),
              words: words.get(`${key}.${column.name}`)
            })),
          reads: tablesRead(files.get(key)),
          filled: [...(files.get(key)?.sql ?? "").matchAll(/^-- never empty: (.+)$/gm)].flatMap((match) =>
            match[1]!.split(", ")
          )
        }
      ];
    })
  );
}

/** Every `CHECK (column IN ('a', 'b'))`, by `schema.table.column`. */
async function readWords(connection: DuckDBConnection): Promise<Map<string, readonly string[]>> {
  const checks = await rowsOf(
    connection,
    "SELECT schema_name, table_name, expression FROM duckdb_constraints() WHERE constraint_type = 'CHECK'"
  );
  return new Map(
    checks.flatMap(({schema_name, table_name, expression}) => {
      const found = /^\((\w+) IN \(('[^']*'(?:, '[^']*')*)\)\)$/.exec(String(expression));
      if (!found) return [];
      const words = [...found[2]!.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
      return [[`${schema_name}.${table_name}.${found[1]}`, words] as const];
    })
  );
}

function tablesRead(file: SqlFile | undefined): string[] {
  if (!file) return [];
  const statements = file.sql.replace(/--.*$/gm, "").replace(/'(?:[^']|'')*'/g, "''");
  const named = [...statements.matchAll(/\b(?:FROM|JOIN)\s+((?:staging|core|disclosed|edition|meta)\.\w+)/gi)];
  return [...new Set(named.map((match) => match[1]!))];
}

function columnOf(tables: Tables, key: string, name: string): {table: Table; column: Column} | undefined {
  const table = tables.get(key);
  const column = table?.columns.find((column) => column.name === name);
  return table && column && {table, column};
}

/**
 * The words a column may hold: those of its own CHECK, or the ones that every table with a column of that name, among
 * those it is read from, agrees on.
 */
function wordsOf(tables: Tables, table: Table, name: string): readonly string[] | undefined {
  const own = table.columns.find((column) => column.name === name)?.words;
  if (own) return own;
  const before = table.reads.flatMap((key) => {
    const found = columnOf(tables, key, name);
    return found ? [wordsOf(tables, found.table, name)] : [];
  });
  const [first] = before;
  return first && before.every((words) => words?.join() === first.join()) ? first : undefined;
}

/** A column that is read from one table alone is as full as it is there: no join has left a place empty. */
function isNullable(tables: Tables, table: Table, name: string): boolean {
  if (table.filled.includes(name) || !table.columns.find((column) => column.name === name)?.isNullable) return false;
  const before = table.reads.length === 1 ? columnOf(tables, table.reads[0]!, name) : undefined;
  return before === undefined || isNullable(tables, before.table, name);
}

/** Words are passed on by name; a column that was computed under an old name would be told by its values. */
async function refuseOtherWords(connection: DuckDBConnection, mart: string, columns: readonly Column[]): Promise<void> {
  const closed = columns.filter(({words}) => words);
  if (closed.length === 0) return;
  const queries = closed.map(({name, words}) => {
    const list = words!.map((word) => `'${word}'`).join(", ");
    return `SELECT '${name}' AS name, any_value(${name}) FILTER (${name} NOT IN (${list})) AS other FROM mart.${mart}`;
  });
  for (const {name, other} of await rowsOf(connection, queries.join(" UNION ALL "))) {
    if (other === null) continue;
    throw new ContractError(
      `mart.${mart}.${name} holds “${other}”, which is not among the words it is read from: say its own in ` +
        `loaders/sql/mart/${mart}.sql, CHECK (${name} IN (…))`
    );
  }
}

function typeOf(mart: string, {name, type, words}: Column): string[] {
  if (type === "BOOLEAN") return ["boolean"];
  if (type === "VARCHAR") return words ? words.map((word) => JSON.stringify(word)) : ["string"];
  if (type === "DATE" || type === textMap) return ["string"];
  if (/^(INTEGER|BIGINT|DOUBLE|DECIMAL\(.*\))$/.test(type)) return ["number"];
  throw new ContractError(
    `mart.${mart}.${name} is ${type}: cast it in loaders/sql/mart/${mart}.sql to a type pages can read`
  );
}

/** Width of a line, as Prettier holds it. */
const width = 120;

function property(mart: string, column: Column): string[] {
  const parts = [...typeOf(mart, column), ...(column.isNullable ? ["null"] : [])];
  const name = column.type === textMap ? column.name.replace(/_in$/, "") : column.name;
  const line = `    ${name}: ${parts.join(" | ")};`;
  if (line.length <= width) return [line];
  const below = `      ${parts.join(" | ")};`;
  if (below.length <= width) return [`    ${name}:`, below];
  return [`    ${name}:`, ...parts.map((part, at) => `      | ${part}${at === parts.length - 1 ? ";" : ""}`)];
}

/** A comment as a doc comment, on one line where it fits. */
function docComment(text: string, indent: string): string[] {
  const safe = text.replaceAll("*/", "*\\/");
  if (`${indent}/** ${safe} */`.length <= width) return [`${indent}/** ${safe} */`];
  const lines: string[] = [];
  let line = "";
  for (const word of safe.split(" ")) {
    if (line && `${indent} * ${line} ${word}`.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [`${indent}/**`, ...[...lines, line].map((line) => `${indent} * ${line}`), `${indent} */`];
}
