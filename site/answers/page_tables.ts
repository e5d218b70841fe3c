// Which tables the queries of a page may read, and under which names: every published mart of its edition by its own
// name, and what the page's front matter calls otherwise.
import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {dirname, join} from "node:path/posix";
import {askedTables} from "../../src/engine/asked_tables.ts";
import type {QueryEngine} from "../../src/engine/query_engine.ts";

/** Name in a query → file. */
export type PageTables = ReadonlyMap<string, string>;

/** The tables of a page; `front` is its front matter's `sql`, addresses relative to the page. */
export function pageTables(source: string, path: string, front: Readonly<Record<string, string>>): PageTables {
  const folder = join(source, "data");
  const marts = existsSync(folder)
    ? readdirSync(folder).flatMap((file) => /^([a-z][a-z0-9_]*)\.arrow$/.exec(file)?.[1] ?? [])
    : [];
  const named = Object.entries(front)
    .map(([name, address]) => [name, join(source, dirname(path), address)] as const)
    .filter(([, file]) => file.endsWith(".arrow") && existsSync(file));
  return new Map([...marts.map((name) => [name, join(folder, `${name}.arrow`)] as const), ...named]);
}

/**
 * Gives the engine the tables that a query may read, each again where its file has changed.
 * @returns what the answer depends on besides the query
 */
export function giveTables(engine: QueryEngine, sql: string, tables: PageTables): string {
  return askedTables(sql, tables.keys())
    .map((name) => {
      const file = tables.get(name)!;
      const {mtimeMs, size} = statSync(file);
      const version = `${file} ${mtimeMs} ${size}`;
      engine.addTable(name, version, () => readFileSync(file));
      return `${name} ${version}`;
    })
    .join("\n");
}
