// What may be published, as decided by people: site/gate/published.json. A column, a page or a kind of file that is not
// in it stops the build, so that a new one is a decision and not an accident.
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Audience} from "../audience.ts";
import {exitCodes, KommunebroError} from "../errors.ts";

export interface Published {
  /** Pages by name, each in every language; `internal` ones are in the internal edition only. */
  readonly pages: Readonly<Record<Audience, readonly string[]>>;
  /** Pages of places, each in every language; `#` stands for one digit. */
  readonly places?: readonly string[];
  /** Every other file but data: `*` stands for anything without a slash, as for the hash in a name. */
  readonly files: readonly string[];
  /** Columns of each table, whose files are `_file/data/<table>.<hash>.arrow` and `.csv`, parts included. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** Where the list lies, seen from the root of a project. */
export const publishedPath = "site/gate/published.json";

/**
 * Reads the list of a project. A project without tables may go without: it has nothing to give away.
 * @throws KommunebroError where a project with tables has none
 */
export function readPublished(root: string): Published | undefined {
  const path = join(root, publishedPath);
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as Published;
  if (!existsSync(join(root, "data"))) return undefined;
  throw new KommunebroError(
    `${publishedPath} is missing: nothing is published without the list of what may be; restore it with git checkout ` +
      `${publishedPath}`,
    exitCodes.leak
  );
}

/** Columns by mart, where the list and the marts of the warehouse differ, one sentence each. */
export function columnProblems(
  {columns}: Pick<Published, "columns">,
  marts: ReadonlyMap<string, readonly string[]>
): string[] {
  const isNew = ([mart, names]: [string, readonly string[]]): string[] => {
    const listed = columns[mart];
    if (!listed)
      return [
        `mart.${mart} is not in ${publishedPath}: add it with its columns if everybody may have it: ${names.join(", ")}`
      ];
    const fresh = names.filter((name) => !listed.includes(name));
    return fresh.length
      ? [`mart.${mart}: ${fresh.join(", ")} not in ${publishedPath}: add what everybody may have, or drop it`]
      : [];
  };
  const isGone = ([mart, names]: [string, readonly string[]]): string[] => {
    const held = marts.get(mart);
    if (!held) return [`${publishedPath} names ${mart}, which is no mart: take it out`];
    const gone = names.filter((name) => !held.includes(name));
    return gone.length ? [`${publishedPath} names ${gone.join(", ")} of ${mart}, which it does not hold`] : [];
  };
  return [...[...marts].flatMap(isNew), ...Object.entries(columns).flatMap(isGone)];
}
