// The releases as a site shows them: what is withheld today is in none of them, whenever it was kept.
import type {MartReader} from "../../src/marts/mart_rows.ts";
import type {Release, StruckValues, TableChange} from "../../loaders/warehouse/release_manifest.ts";
import type {PublishedTable} from "../tables/metadata_file.ts";

/** Codes of the hromadas of which nothing is told today. */
export const withheldToday = (read: MartReader): ReadonlySet<string> =>
  new Set(
    read("place")
      .filter(({is_withheld}) => is_withheld === true)
      .map(({place_code}) => place_code)
  );

/** A release without the rows of a hromada that is withheld today; their number stays. */
export function shownRelease(release: Release, withheld: ReadonlySet<string>): Release {
  const told = (rows: readonly string[]): readonly string[] =>
    rows.filter((key) => !key.split(" ").some((part) => withheld.has(part)));
  const struck = (values: StruckValues): StruckValues => ({...values, rows: told(values.rows)});
  const change = (one: TableChange): TableChange => ({...one, struck: one.struck.map(struck)});
  return {...release, changes: release.changes.map(change)};
}

/**
 * Names of the published tables that are not as the newest release has them: new, gone, or with other rows or columns.
 * Of a table that withholds something a release knows the columns alone.
 */
export function pendingTables({tables}: Release, published: readonly PublishedTable[]): readonly string[] {
  const now = new Map(
    published.map(({facts, files}) => [
      facts.name,
      {columns: facts.columns.map(({name}) => name).join(), sha256: files.find(({format}) => format === "csv")?.sha256}
    ])
  );
  const differs = tables.filter(({table, columns, sha256}) => {
    const is = now.get(table);
    return is === undefined || is.columns !== columns.join() || (sha256 !== null && is.sha256 !== sha256);
  });
  const known = new Set(tables.map(({table}) => table));
  return [...differs.map(({table}) => table), ...[...now.keys()].filter((name) => !known.has(name))].sort();
}
