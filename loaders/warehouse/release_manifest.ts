// The releases that are kept, data/releases/<name>.json: what lay in /data/ on a day and what was new in it, and never
// a row of it. The commit that brought a manifest builds its files again: a build is a pure function of the repository.
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {ContractError} from "../errors.ts";

/** How many releases stay. */
export const keptReleases = 4;

/** A published table as a release had it. */
export interface ReleasedTable {
  readonly table: string;
  readonly columns: readonly string[];
  /**
   * Rows and SHA-256 of the CSV; null for tables that withhold something, because with both one could try out what an
   * earlier one held of a place that is withheld today.
   */
  readonly rows: number | null;
  readonly sha256: string | null;
}

/** Values that stood in a column of a table of data/ and are empty now, or whole rows that are gone. */
export interface StruckValues {
  /** `rows` for whole rows. */
  readonly column: string;
  readonly count: number;
  /** Keys of the rows, where a table tells of places nothing but public figures; shortened to twenty. */
  readonly rows: readonly string[];
  readonly because: string;
}

/** What became of a table of data/ since the release before. */
export interface TableChange {
  readonly table: string;
  readonly state: "new" | "gone" | "changed";
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
  readonly columns_added: readonly string[];
  readonly columns_gone: readonly string[];
  readonly moved: readonly {readonly column: string; readonly count: number}[];
  readonly struck: readonly StruckValues[];
}

/** How the last refresh before a release ended, from the journal of whoever kept the release. */
export interface LastRun {
  readonly ended_on: string;
  readonly exit: number;
  readonly fetched: number;
  readonly unchanged: number;
  readonly written: readonly string[];
  readonly failed: readonly {readonly source: string; readonly sentence: string}[];
}

export interface Release {
  /** The day, with a number behind it for a second one of a day: `2026-11-28.2`. */
  readonly release: string;
  readonly day: string;
  /** What it is compared with; null for a first one that is compared with nothing. */
  readonly since: {readonly day: string; readonly commit: string} | null;
  readonly tables: readonly ReleasedTable[];
  readonly changes: readonly TableChange[];
  /** What a person decided since then about a source that left something open. */
  readonly decisions: readonly {
    readonly source: string;
    readonly question: string;
    readonly reason: string;
    readonly decided_on: string;
  }[];
  readonly last_run: LastRun | null;
}

export const releasesFolder = (dataDir: string): string => join(dataDir, "releases");

const named = /^(\d{4}-\d{2}-\d{2})(?:\.([2-9]|[1-9]\d))?$/;

/** Newest first; the second of a day is newer than the first. */
const order = (name: string): string => {
  const [, day = "", number = "1"] = named.exec(name) ?? [];
  return `${day}.${number.padStart(2, "0")}`;
};

/** Names of all manifests that lie there, newest first. */
export function releaseNames(dataDir: string): string[] {
  const folder = releasesFolder(dataDir);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort((a, b) => (order(a) < order(b) ? 1 : -1));
}

/**
 * The releases that are kept, newest first.
 * @throws ContractError naming every manifest that is none, and how to mend it
 */
export function readReleases(dataDir: string): Release[] {
  const problems: string[] = [];
  const releases = releaseNames(dataDir)
    .slice(0, keptReleases)
    .flatMap((name): Release[] => {
      const path = join(releasesFolder(dataDir), `${name}.json`);
      const fault = (what: string): Release[] => {
        problems.push(
          `${path}: ${what}: restore it with git checkout ${path}, or delete it and run npm run data-release`
        );
        return [];
      };
      if (!named.test(name)) return fault("a manifest is called by its day, 2026-11-28.json");
      let read: unknown;
      try {
        read = JSON.parse(readFileSync(path, "utf8"));
      } catch (error) {
        return fault(`not JSON: ${(error as Error).message}`);
      }
      const what = faultOf(read, name);
      return what === undefined ? [read as Release] : fault(what);
    });
  if (problems.length > 0) throw new ContractError(problems.join("\n"));
  return releases;
}

/** What keeps a text from being a manifest, or undefined. */
function faultOf(read: unknown, name: string): string | undefined {
  const {release, day, since, tables, changes, decisions, last_run: run} = (read ?? {}) as Partial<Release>;
  if (release !== name) return `it calls itself ${JSON.stringify(release)}`;
  if (day !== name.slice(0, 10)) return `its day is ${JSON.stringify(day)}`;
  if (since !== null && typeof since?.day !== "string") return "since is neither null nor a day and a commit";
  if (![tables, changes, decisions].every(Array.isArray)) return "tables, changes and decisions are lists";
  if (run !== null && typeof run?.exit !== "number") return "last_run is neither null nor a run";
  const isTable = ({table, columns, rows, sha256}: ReleasedTable): boolean =>
    /^[a-z][a-z0-9_]*$/.test(table) &&
    Array.isArray(columns) &&
    (rows === null ? sha256 === null : Number.isInteger(rows) && /^[0-9a-f]{64}$/.test(sha256 ?? ""));
  const broken = tables!.find((table) => !isTable(table));
  return broken === undefined
    ? undefined
    : `the table ${JSON.stringify(broken.table)} has no name, columns, rows or sum`;
}
