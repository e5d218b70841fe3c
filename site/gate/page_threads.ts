// Pages of places and of tables come by the thousand, and tables hold a million cells: the processors of a machine read
// them side by side.
import {readFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {basename, extname, join} from "node:path";
import {Worker} from "node:worker_threads";
import {grouped} from "../pages/grouped.ts";
import {sha256} from "../sums.ts";
import type {GateContext} from "./gate_context.ts";
import type {Problem} from "./gate_problem.ts";
import {type FileContext, inspectFile, readerOf} from "./inspect_file.ts";

/** What a thread is given. The bytes of papers and workbooks are no business of pages and tables. */
export interface PageWork {
  readonly directory: string;
  /** Files that one thread reads one after another, those first that take long. */
  readonly groups: readonly (readonly string[])[];
  readonly site: Omit<GateContext, "isWritten"> & {readonly files: ReadonlySet<string>};
  /** How many groups have been taken, which all threads count together. */
  readonly taken: Int32Array;
}

/** The problems of each file that has any. */
export type FileProblems = ReadonlyMap<string, readonly Problem[]>;

/** Below that, a thread takes longer to start than to help. */
const fewest = 600;
/** More would cost memory and no longer time: what is neither page nor table is read by one alone. */
const most = 4;

/** Pages that a build writes a folder deep: `nb/hromada/UA….html`. Those written by hand are few and long. */
const isWrittenPage = (file: string): boolean => /^[a-z]{2}\/[^/]+\/[^/]+\.html$/.test(file);

/** Tables and what is made of them, as pages fetch them and as they are taken away. */
const isData = (file: string): boolean => /^(?:_file\/)?data\//.test(file);

const isTable = (file: string): boolean => isData(file) && /^\.(?:arrow|csv)$/.test(extname(file));

/** The files of a site that any thread may read, in groups, and the rest. */
export function parted(files: readonly string[]): {groups: (readonly string[])[]; rest: string[]} {
  const tables = grouped(files, (file) => (isTable(file) ? keyOf(file) : null));
  const pages = files.filter(isWrittenPage);
  const step = 20;
  const slices = Array.from({length: Math.ceil(pages.length / step)}, (_, at) =>
    pages.slice(at * step, (at + 1) * step)
  );
  return {
    groups: [...tables.values(), ...slices],
    rest: files.filter((file) => !isTable(file) && !isWrittenPage(file))
  };
}

/** Table and form of a data file: `_file/data/hromada.0a1b2c3d.csv` and `data/hromada.csv` are both `hromada csv`. */
const keyOf = (file: string): string => `${basename(file).split(".")[0]} ${extname(file)}`;

/**
 * Reads groups of files while something else is done; in threads of their own besides, where there are many files and
 * the machine has more than one processor.
 * @param meanwhile what this thread does before it takes its part of the groups
 * @param processors how many the machine has
 * @returns what that gave, and the problems of each file that has any
 * @throws whatever one of the threads throws
 */
export async function inspectBeside<T>(
  work: Omit<PageWork, "taken">,
  meanwhile: () => Promise<T>,
  processors = availableParallelism()
): Promise<[T, FileProblems]> {
  const shared = {...work, taken: new Int32Array(new SharedArrayBuffer(4))};
  const count = work.groups.flat().length < fewest ? 0 : Math.min(most, processors) - 1;
  const workers = Array.from(
    {length: count},
    () => new Worker(new URL("./page_worker.mjs", import.meta.url), {workerData: shared})
  );
  try {
    const own = async (): Promise<[T, FileProblems]> => [await meanwhile(), await inspectGroups(shared)];
    const [[done, found], ...others] = await Promise.all([own(), ...workers.map(answerOf)]);
    return [done, new Map([found, ...others].flatMap((pages) => [...pages]))];
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const answerOf = (worker: Worker): Promise<FileProblems> =>
  new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`a thread of the gate ended with code ${code} and no answer`)));
  });

/** Takes groups until there are no more. */
export async function inspectGroups({directory, groups, site, taken}: PageWork): Promise<FileProblems> {
  const context = {...site, read: readerOf(directory)};
  const found: (readonly [string, readonly Problem[]])[] = [];
  for (let at = Atomics.add(taken, 0, 1); at < groups.length; at = Atomics.add(taken, 0, 1))
    found.push(...(await inspectFiles(directory, groups[at]!, context)));
  return new Map(found);
}

/** Reads files one after another. */
export async function inspectFiles(
  directory: string,
  files: readonly string[],
  context: FileContext
): Promise<FileProblems> {
  const found = new Map<string, readonly Problem[]>();
  const seen = new Map<string, readonly Problem[]>();
  for (const file of files) {
    const bytes = readFileSync(join(directory, file));
    // A table lies at an address for pages and at a lasting one: the same bytes of one table are read once.
    const key = isData(file) ? `${keyOf(file)} ${sha256(bytes)}` : undefined;
    const same = key === undefined ? undefined : seen.get(key);
    const told = same?.map((problem) => ({...problem, file})) ?? (await inspectFile(file, bytes, context));
    if (key !== undefined) seen.set(key, told);
    if (told.length > 0) found.set(file, told);
  }
  return found;
}
