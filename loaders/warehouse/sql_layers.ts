import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {ContractError} from "../errors.ts";

/** The folders of SQL files in the order they are run; the folder is the schema. */
export const layers = ["staging", "core", "mart"] as const;

/** What a layer's SQL may name: the layer before, and its own tables only to define and comment on them. */
const reads: Record<string, readonly string[]> = {
  meta: [],
  staging: [],
  territory: ["staging"],
  ties: ["staging"],
  core: ["staging", "territory", "ties"],
  tally: ["core"],
  disclosed: [],
  edition: ["core", "meta"],
  mart: ["core", "disclosed", "meta"],
  large: [],
  large_mart: ["large"]
};

/**
 * Answers of single respondents. They are counted in tally and reach a mart as disclosed.cell, never straight; the
 * marts of the matching read what edition lets through.
 */
const answers = /^(hromada_(need|offer|profile)|norwegian_(competence|learning_wish|profile)|support_choice)$/;

export interface SqlFile {
  /** Schema, the folder's name. */
  schema: string;
  /** Table, the file's name. */
  table: string;
  sql: string;
  /** First line without the dashes, "one row per …". */
  grain: string;
}

/** Folder that holds staging/, territory/, ties/, core/, tally/, disclosed/, edition/, mart/, meta/ and checks/. */
export const sqlRoot = fileURLToPath(new URL("../sql/", import.meta.url));

/**
 * The tables of edition that decide for all the others, in the order they are made. They hold no answers, only of whom
 * none may be shown, so any mart may read the first.
 */
const decisions = ["withheld", "may_show"];

const rank = (name: string): number => {
  const at = decisions.indexOf(name.replace(/\.sql$/, ""));
  return at < 0 ? decisions.length : at;
};

/**
 * The SQL files of one folder in alphabetical order, but for the tables that decide for the others of their folder.
 * @throws ContractError when a file does not begin with its grain or reads a layer it may not read
 */
export function sqlFiles(schema: string, root: string = sqlRoot): SqlFile[] {
  const folder = join(root, schema);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => {
      const sql = readFileSync(join(folder, name), "utf8");
      const file = {schema, table: name.slice(0, -4), sql, grain: grainOf(sql, `${schema}/${name}`)};
      refuseForeignLayer(file);
      return file;
    });
}

function grainOf(sql: string, name: string): string {
  const first = /^-- (one row\b.*)$/m.exec(sql.split("\n", 1)[0] ?? "");
  if (!first) throw new ContractError(`loaders/sql/${name}: the first line must be its grain: -- one row per …`);
  return first[1]!;
}

/**
 * Each layer reads only the layer before: that is what makes an order of files unnecessary. A table of territory may
 * read those of its own layer that come before it in the alphabet.
 */
function refuseForeignLayer({schema, table, sql}: SqlFile): void {
  const statements = sql.replace(/--.*$/gm, "").replace(/'(?:[^']|'')*'/g, "''");
  const allowed = reads[schema] ?? [];
  for (const [name, layer, other] of statements.matchAll(
    /\b(staging|territory|core|tally|disclosed|edition|mart|meta|large)\.(\w+)/g
  )) {
    if (schema === "mart" && layer === "core" && answers.test(other!)) {
      throw new ContractError(
        `loaders/sql/mart/${table}.sql reads ${name}: answers are counted in loaders/sql/tally, and a mart reads ` +
          `disclosed.cell`
      );
    }
    if (layer === "territory" && schema === layer && other! < table) continue;
    if (layer === "edition" && mayReadEdition(schema, table, other!)) continue;
    if (allowed.includes(layer!) || (layer === schema && other === table)) continue;
    throw new ContractError(
      `loaders/sql/${schema}/${table}.sql reads ${name}: a file of ${schema} may read ` +
        `${allowed.join(" and ") || "no other layer"}`
    );
  }
}

/** Tables of edition read those made before them; marts of the matching read all of it, others who is withheld. */
function mayReadEdition(schema: string, table: string, other: string): boolean {
  if (schema === "edition") return rank(other) < rank(table);
  return schema === "mart" && (table.startsWith("match_") || other === decisions[0]);
}
