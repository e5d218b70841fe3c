// `npm run data-release`: keeps what data/ publishes today as a release, and what is new in it since the one before.
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {readJournal} from "../disk/journal.ts";
import {replaceFiles} from "../disk/replace_files.ts";
import {sha256} from "../disk/sha256.ts";
import {exitCodes, UsageError} from "../errors.ts";
import {csvRows} from "../read/csv.ts";
import {git} from "../refresh/git.ts";
import {writeExtracts} from "../warehouse/extract.ts";
import {today} from "../warehouse/freshness.ts";
import {
  keptReleases,
  type LastRun,
  readReleases,
  type Release,
  type ReleasedTable,
  releaseNames,
  releasesFolder
} from "../warehouse/release_manifest.ts";
import {sqlFiles} from "../warehouse/sql_layers.ts";
import {buildWarehouse} from "../warehouse/warehouse.ts";
import {changesSince} from "./release_changes.ts";

interface Options {
  readonly data: string;
  readonly cache: string;
  /** What the first release is compared with; later ones are compared with the one before. */
  readonly since?: string | undefined;
  /** `table.column=why`, once for each column in which values were struck. */
  readonly because: readonly string[];
  readonly print?: (text: string) => void;
  /** False where a country is smaller than the identities of the real one. */
  readonly refuseViolations?: boolean;
}

/**
 * Writes data/releases/<day>.json, for review as a diff, and takes away what is older than the last four.
 * @returns exit code 0
 * @throws UsageError where the release before is in no commit, or where values were struck and nobody said why
 */
export async function dataRelease({
  data,
  cache,
  since,
  because,
  print = (text) => void process.stdout.write(text),
  refuseViolations = true
}: Options): Promise<number> {
  const [before] = readReleases(data);
  if (before && since !== undefined)
    throw new UsageError(`--since is for the first release: this one is compared with that of ${before.release}`);
  const base = before ? commitOf(data, before.release) : since === undefined ? null : commitNamed(data, since);
  const told = base === null ? {changes: [], decisions: []} : changesSince(data, base.commit, reasonsOf(because));
  const tables = await publishedTables(data, refuseViolations);
  if (before && told.changes.length === 0 && JSON.stringify(before.tables) === JSON.stringify(tables)) {
    print(`nothing is new since the release of ${before.release}\n`);
    return exitCodes.ok;
  }
  const day = today();
  const ofDay = releaseNames(data).filter((name) => name.startsWith(day)).length;
  const release: Release = {
    release: ofDay === 0 ? day : `${day}.${ofDay + 1}`,
    day,
    since: base,
    tables,
    ...told,
    last_run: lastRun(cache)
  };
  mkdirSync(releasesFolder(data), {recursive: true});
  const path = join(releasesFolder(data), `${release.release}.json`);
  replaceFiles([{path, content: `${JSON.stringify(release, null, 2)}\n`}]);
  for (const name of releaseNames(data).slice(keptReleases)) rmSync(join(releasesFolder(data), `${name}.json`));
  print(`${path}: ${tables.length} tables, ${told.changes.length} of data/ changed; read it, then commit it\n`);
  return exitCodes.ok;
}

/** The commit that brought the manifest of a release, with which the next one is compared. */
function commitOf(data: string, release: string): NonNullable<Release["since"]> {
  const path = `releases/${release}.json`;
  const commit = git(data, "log", "-1", "--format=%H", "--", path).toString("utf8").trim();
  if (commit === "" || git(data, "status", "--porcelain", "--", path).toString("utf8").trim() !== "")
    throw new UsageError(`The release of ${release} is in no commit yet: commit data/${path} first.`);
  return {day: release.slice(0, 10), commit};
}

function commitNamed(data: string, name: string): NonNullable<Release["since"]> {
  const [commit = "", day = ""] = git(data, "log", "-1", "--format=%H %cs", name, "--")
    .toString("utf8")
    .trim()
    .split(" ");
  return {day, commit};
}

function reasonsOf(because: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    because.map((said) => {
      const [, column, why] = /^([a-z0-9_]+\.[a-z0-9_]+)=(.*\S.*)$/.exec(said) ?? [];
      if (column === undefined || why === undefined)
        throw new UsageError(`--because ${said}: write it as 'table.column=why its values were struck'`);
      return [column, why] as const;
    })
  );
}

/** What the public edition publishes, as /data/ would have it. */
async function publishedTables(data: string, refuseViolations: boolean): Promise<readonly ReleasedTable[]> {
  const folder = mkdtempSync(join(tmpdir(), "kommunebro-release-"));
  try {
    const {file} = await buildWarehouse({dataDir: data, file: join(folder, "warehouse.duckdb"), refuseViolations});
    await writeExtracts({file, outDir: join(folder, "out")});
    return sqlFiles("mart").map(({table, sql}) => {
      const content = readFileSync(join(folder, "out", `${table}.csv`), "utf8");
      const [columns = [], ...rows] = csvRows(content);
      const isKept = !/\b(?:edition|disclosed)\./.test(sql);
      return {
        table,
        columns,
        rows: isKept ? rows.length : null,
        sha256: isKept ? sha256(content) : null
      };
    });
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** How the last refresh from the network ended on this machine; null where none has. */
function lastRun(cache: string): LastRun | null {
  const lines = readJournal(cache);
  const isLive = (run: string): boolean =>
    lines.some((line) => line.event === "began" && line.run === run && line.from === "network");
  const ended = lines.findLast((line) => line.event === "ended" && isLive(line.run));
  if (ended?.event !== "ended") return null;
  const count = (state: string): number => ended.sources.filter((source) => source.state === state).length;
  return {
    ended_on: ended.at.slice(0, 10),
    exit: ended.exit,
    fetched: count("fetched"),
    unchanged: count("unchanged"),
    written: ended.tables.filter(({state}) => state === "written").map(({name}) => name),
    failed: ended.sources.flatMap(({id, failure}) => (failure === undefined ? [] : [{source: id, sentence: failure}]))
  };
}
