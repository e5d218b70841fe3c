// Which tables of data/ stand behind a table of the warehouse, as its SQL says.
import {existsSync} from "node:fs";
import {join} from "node:path";
import {sqlFiles, sqlRoot} from "./sql_layers.ts";

const schemas = ["staging", "territory", "ties", "core", "tally", "edition", "mart"] as const;

/**
 * Names of the tables of data/ that each mart and each table of core is made from, in alphabetical order: what its SQL
 * reads, and what that reads. Counts of answers come by way of `disclosed.cell`, whose `tally` is named as a text.
 */
export function lineage(root: string = sqlRoot): ReadonlyMap<string, readonly string[]> {
  const files = schemas.filter((schema) => existsSync(join(root, schema))).flatMap((schema) => sqlFiles(schema, root));
  const reads = new Map(files.map(({schema, table, sql}) => [`${schema}.${table}`, readBy(schema, table, sql)]));
  const known = new Map<string, ReadonlySet<string>>();
  const of = (name: string): ReadonlySet<string> => {
    const found = known.get(name);
    if (found) return found;
    const [schema, table] = name.split(".") as [string, string];
    const all = new Set(schema === "staging" ? [table] : [...(reads.get(name) ?? [])].flatMap((one) => [...of(one)]));
    known.set(name, all);
    return all;
  };
  const told = [...reads.keys()].filter((name) => /^(core|mart)\./.test(name));
  return new Map(told.map((name) => [name, [...of(name)].sort()]));
}

function readBy(schema: string, table: string, sql: string): ReadonlySet<string> {
  const text = sql.split(/^COMMENT ON /m)[0]!.replace(/--.*$/gm, "");
  const named = [...text.matchAll(/\b(staging|territory|ties|core|tally|edition|mart)\.(\w+)/g)].map(
    ([name]) => name as string
  );
  const tallies = /\bdisclosed\.cell\b/.test(text)
    ? [...text.matchAll(/'(\w+)'/g)].map(([, literal]) => `tally.${literal}`)
    : [];
  return new Set([...named, ...tallies].filter((name) => name !== `${schema}.${table}`));
}
