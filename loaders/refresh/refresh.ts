import {join} from "node:path";
import {keepLatest, keepRaw, readLatest, type Sidecar} from "../net/cache.ts";
import {catalogue, select, type Catalogue} from "./catalogue.ts";
import {exitCodes, KommunebroError, StorageError, UsageError} from "../errors.ts";
import {finishMoves, removeDrafts, replaceFiles} from "../disk/replace_files.ts";
import {agesOf, ageSentence, fromTheFuture, today, type Age} from "../warehouse/freshness.ts";
import {appendJournal} from "../disk/journal.ts";
import {journalSource, journalTable} from "./journal_entries.ts";
import {sha256} from "../disk/sha256.ts";
import {takeLock} from "../disk/lock.ts";
import type {Owner} from "../disk/owner.mjs";
import {readMirror} from "../net/mirror.ts";
import type {Sentences} from "../warehouse/held_sentences.ts";
import {tablePaths} from "./table_record.ts";
import {holdTogether} from "./hold_together.ts";
import {draftTable, filesOf} from "./refresh_table.ts";
import {closingTable, sourceLine, type SourceOutcome, type TableOutcome} from "./outcome.ts";
import {needs, readSource, type AnySource, type Table} from "../read/source.ts";

export interface RefreshOptions {
  readonly sources: readonly string[];
  readonly dryRun?: boolean;
  /** Columns and questions whose answer is yes, `rows` where a question is about no column. */
  readonly accept?: readonly string[];
  /** The reason for it, kept in data/refresh_answers.csv. */
  readonly because?: string;
  readonly mirror?: string;
  /** Folder of the tables. */
  readonly data: string;
  /** Folder of the raw cache and the lock. */
  readonly cache: string;
  /** Port of the server of the fault suite, and how much shorter every time limit is (see line.ts). */
  readonly testServer?: string;
  readonly testPatience?: string;
  /** What cards and pages say, held of the drafts where it is given; read only where there is a draft. */
  readonly sentences?: () => Promise<Sentences>;
  /** Where progress goes, standard output unless said otherwise; failures go to standard error. */
  readonly print?: (text: string) => void;
}

/**
 * Fetches, reads and checks sources and replaces the tables they feed. A table is written when all of its sources
 * are whole; a source that failed leaves its tables as they are and does not stop the others. Returns the exit code.
 */
export async function refresh(options: RefreshOptions): Promise<number> {
  refuseUnreasoned(options);
  const all = await catalogue();
  const chosen = select(all, options.sources);
  const reach = await reachOf(all, options);
  if (options.dryRun) return (await run(chosen, options, reach)).exit;
  const release = onDisk(options.cache, () => takeLock(join(options.cache, "refresh.lock"), anotherRefresh));
  try {
    onDisk(options.data, () => finishMoves(options.data));
    for (const folder of [options.data, options.cache]) onDisk(folder, () => removeDrafts(folder));
    return await journalled(chosen, options, () => run(chosen, options, reach));
  } finally {
    release();
  }
}

/** The schema of the answers wants as much: less is no reason. */
const shortestReason = 20;

function refuseUnreasoned({accept = [], because, sources}: RefreshOptions): void {
  if (accept.length > 0 && sources.length === 0)
    throw new UsageError(
      "--accept wants the ids of the sources whose tables you have looked at: npm run refresh -- budgets --accept " +
        'pit_uah_m --because "the reason"'
    );
  if (because !== undefined && accept.length === 0)
    throw new UsageError("--because is the reason of --accept: say both");
  if (accept.length > 0 && (because ?? "").trim().length < shortestReason)
    throw new UsageError(
      `--accept wants a reason of at least ${shortestReason} letters, kept in data/refresh_answers.csv: --because ` +
        '"the producer has confirmed the new figures"'
    );
}

function anotherRefresh(path: string, owner: Owner | undefined): string {
  const who = owner ? `process ${owner.pid} has been refreshing since ${owner.started}` : "its owner cannot be read";
  return `another refresh holds ${path}: ${who}. Wait for it; if it is gone, delete the file.`;
}

/** How bytes come: from a mirror on this disk, or over a line to the hosts that sources name. */
type Reach = (source: AnySource) => Promise<Taken>;

interface Taken {
  readonly bytes: Uint8Array;
  readonly sidecar: Sidecar;
  readonly isUnchanged: boolean;
  readonly notes: readonly string[];
}

async function reachOf(all: Catalogue, options: RefreshOptions): Promise<Reach> {
  const retrieved = () => new Date().toISOString();
  if (options.mirror !== undefined) {
    const mirror = options.mirror;
    return async (source) => ({
      bytes: await readMirror(source, mirror),
      sidecar: {url: source.url, retrieved: retrieved(), from: "mirror"},
      isUnchanged: false,
      notes: []
    });
  }
  const [{fetchSource}, {gatherParts}, {publicLine, testLine, requireTestFolder}] = await Promise.all([
    import("../net/fetch.ts"),
    import("../net/gather.ts"),
    import("../net/network.ts")
  ]);
  if (options.testServer !== undefined) requireTestFolder(options.data);
  const line = options.testServer === undefined ? publicLine() : testLine(options.testServer, options.testPatience);
  const hosts = new Set(all.sources.map((source) => new URL(source.url).host));
  return async (source) => {
    const {kept, damaged} = options.dryRun
      ? {}
      : onDisk(options.cache, () => readLatest(options.cache, source.id, source.url));
    const {sidecar, ...fetched} = source.gather
      ? await gatherParts(source, hosts, line, options.dryRun ? undefined : join(options.cache, "parts", source.id))
      : await fetchSource(source, hosts, line, kept);
    return {
      ...fetched,
      sidecar: {...sidecar, retrieved: retrieved()},
      notes: [...(damaged ? [damaged] : []), ...fetched.notes, ...olderThan(kept?.sidecar, sidecar.last_modified)]
    };
  };
}

/** A server that puts an old file back in place of a newer one says so only by its date. */
function olderThan(kept: Sidecar | undefined, given: string | undefined): string[] {
  const [before, now] = [Date.parse(kept?.last_modified ?? ""), Date.parse(given ?? "")];
  return now < before
    ? [`the server says that this file is of ${given}, and the one before of ${kept?.last_modified}: is it an old one?`]
    : [];
}

/** Does something on the disk; what the system says against it becomes one sentence and exit code 7. */
function onDisk<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof KommunebroError) throw error;
    throw new StorageError(
      `cannot use the folder ${folder}: ${(error as Error).message}. Mend its rights or free space, then refresh ` +
        "again.",
      {cause: error}
    );
  }
}

/** What came of a run, for the journal and for the exit code. */
interface Outcome {
  readonly exit: number;
  readonly sources: readonly SourceOutcome[];
  readonly tables: readonly TableOutcome[];
  readonly ages: readonly Age[];
}

/** Writes down that a run began and how it ended; one that was killed has only begun. */
async function journalled(chosen: Catalogue, options: RefreshOptions, act: () => Promise<Outcome>): Promise<number> {
  const began = new Date().toISOString();
  const run = `${began}-${process.pid}`;
  const from = options.mirror !== undefined ? "mirror" : options.testServer !== undefined ? "test server" : "network";
  appendJournal(options.cache, {
    event: "began",
    run,
    at: began,
    pid: process.pid,
    sources: chosen.sources.map(({id}) => id),
    from
  });
  const {exit, sources, tables, ages} = await act();
  const stale = ages
    .filter(({state}) => state !== "fresh")
    .map(({table, as_of, days, state}) => ({table, as_of, days: days ?? null, state}));
  appendJournal(options.cache, {
    event: "ended",
    run,
    at: new Date().toISOString(),
    exit,
    sources: sources.map(journalSource),
    tables: tables.map(journalTable),
    stale
  });
  return exit;
}

async function run(chosen: Catalogue, options: RefreshOptions, reach: Reach): Promise<Outcome> {
  const print = options.print ?? ((text: string) => void process.stdout.write(text));
  const sources = new Map<AnySource, Promise<SourceOutcome>>(
    chosen.sources.map((source) => [source, takeSource(source, reach, keptBy(source, chosen.tables), options)])
  );
  const read = await Promise.all(sources.values());
  const told = {data: options.data, accept: new Set(options.accept), because: options.because};
  const built = await Promise.all(chosen.tables.map((table) => draftTable(table, sources, told)));
  const notes = await holdTogether(built, options.data, options.sentences);
  if (!options.dryRun) write(built, options.data);
  for (const source of read)
    print(
      `${sourceLine(
        source,
        built.filter(({table}) => table.sources[0] === source.source)
      )}\n`
    );
  for (const note of notes) print(`  note: ${note}\n`);
  print(closingTable(built, options.dryRun === true));
  const ages = agesOf(options.data, today()).filter(({table}) => built.some((outcome) => outcome.table.name === table));
  for (const age of ages) if (age.state !== "fresh") print(`  note: ${ageSentence(age)}\n`);
  for (const sentence of fromTheFuture(options.data, today())) print(`  note: ${sentence}\n`);
  return {exit: report(read, built), sources: read, tables: built, ages};
}

/** Moves every draft into its place, all of them or none: they were checked together. */
function write(built: readonly TableOutcome[], data: string): void {
  const drafted = built.filter(({draft}) => draft !== undefined);
  try {
    const files = filesOf(drafted, data);
    if (files.length) replaceFiles(files, data);
  } catch (error) {
    if (!(error instanceof KommunebroError)) throw error;
    for (const outcome of drafted) if (outcome.isChanged) outcome.failure = error;
  }
}

/** Says what failed, once, and which exit code that means: the disk before the contract before the network. */
function report(sources: readonly SourceOutcome[], tables: readonly TableOutcome[]): number {
  const failures = new Set([...sources, ...tables].flatMap((outcome) => (outcome.failure ? [outcome.failure] : [])));
  for (const failure of failures) process.stderr.write(`${failure.message}\n`);
  const codes = [...failures].map((failure) => failure.exitCode);
  return (
    [exitCodes.storage, exitCodes.contract, exitCodes.unreachable].find((code) => codes.includes(code)) ?? exitCodes.ok
  );
}

function keptBy(source: AnySource, tables: readonly Table[]): string[] {
  return tables.filter((table) => needs(table).includes(source)).map((table) => tablePaths("data", table).content);
}

async function takeSource(
  source: AnySource,
  reach: Reach,
  kept: readonly string[],
  options: RefreshOptions
): Promise<SourceOutcome> {
  const outcome: SourceOutcome = {source};
  try {
    const {bytes, sidecar, isUnchanged, notes} = await reach(source);
    outcome.bytes = bytes.length;
    outcome.sha256 = sha256(bytes);
    outcome.isUnchanged = isUnchanged;
    outcome.notes = notes;
    if (!options.dryRun) keepRaw(options.cache, bytes, sidecar);
    outcome.reading = await readSource(source, bytes, kept);
    if (!options.dryRun) keepLatest(options.cache, source.id, bytes, sidecar);
  } catch (error) {
    if (!(error instanceof KommunebroError)) throw error;
    outcome.failure = error;
  }
  return outcome;
}
