import {readdir} from "node:fs/promises";
import {UsageError} from "../errors.ts";
import {needs, type AnySource, type Table} from "../read/source.ts";

export interface Catalogue {
  readonly sources: readonly AnySource[];
  readonly tables: readonly Table[];
}

/** Every source and table there is: a file in `sources/` is enough to add one. */
export async function catalogue(): Promise<Catalogue> {
  const folder = new URL("../sources/", import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts")).sort();
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, folder).href) as Promise<{source: AnySource; tables?: readonly Table[]}>)
  );
  return {sources: modules.map((module) => module.source), tables: modules.flatMap((module) => module.tables ?? [])};
}

/**
 * The tables that the named sources feed, and every source those tables need; no name means all but those that are read
 * only by name.
 * Throws UsageError on an unknown id, naming the known ones.
 */
export function select(all: Catalogue, ids: readonly string[]): Catalogue {
  if (ids.length === 0) {
    const sources = all.sources.filter((source) => source.onlyByName === undefined);
    return {sources, tables: all.tables.filter((table) => needs(table).every((source) => sources.includes(source)))};
  }
  const known = all.sources.map((source) => source.id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length) throw new UsageError(`unknown source: ${unknown.join(", ")}. Sources: ${known.join(", ")}`);
  const tables = all.tables.filter((table) => table.sources.some((source) => ids.includes(source.id)));
  return {
    tables,
    sources: all.sources.filter(
      (source) => ids.includes(source.id) || tables.some((table) => needs(table).includes(source))
    )
  };
}
