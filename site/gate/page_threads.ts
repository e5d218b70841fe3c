// Pages of places and of tables come by the thousand: the processors of a machine read them side by side.
import {readFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {join} from "node:path";
import {Worker} from "node:worker_threads";
import type {GateContext} from "./gate_context.ts";
import type {Problem} from "./gate_problem.ts";
import {inspectFile, readerOf} from "./inspect_file.ts";

/** What a thread is given. The bytes of papers and downloads are no business of pages. */
export interface PageWork {
  readonly directory: string;
  readonly pages: readonly string[];
  readonly site: Omit<GateContext, "isWritten"> & {readonly files: ReadonlySet<string>};
  /** How many pages have been taken, which all threads count together. */
  readonly taken: Int32Array;
}

export type PageProblems = ReadonlyMap<string, readonly Problem[]>;

/** Below that, a thread takes longer to start than to help. */
const fewest = 1000;
/** More would cost memory and no longer time: what is no page is read by one alone. */
const most = 4;

/** Pages that a build writes a folder deep: `nb/hromada/UA….html`. Those written by hand are few and long. */
export const isWrittenPage = (file: string): boolean => /^[a-z]{2}\/[^/]+\/[^/]+\.html$/.test(file);

/**
 * Reads pages while something else is done; in threads of their own besides, where there are many pages and the machine
 * has more than one processor.
 * @param meanwhile what this thread does before it takes its part of the pages
 * @param processors how many the machine has
 * @returns what that gave, and the problems of each page that has any
 * @throws whatever one of the threads throws
 */
export async function inspectBeside<T>(
  work: Omit<PageWork, "taken">,
  meanwhile: () => Promise<T>,
  processors = availableParallelism()
): Promise<[T, PageProblems]> {
  const shared = {...work, taken: new Int32Array(new SharedArrayBuffer(4))};
  const count = work.pages.length < fewest ? 0 : Math.min(most, processors) - 1;
  const workers = Array.from(
    {length: count},
    () => new Worker(new URL("./page_worker.mjs", import.meta.url), {workerData: shared})
  );
  try {
    const own = async (): Promise<[T, PageProblems]> => [await meanwhile(), await inspectPages(shared)];
    const [[done, found], ...others] = await Promise.all([own(), ...workers.map(answerOf)]);
    return [done, new Map([found, ...others].flatMap((pages) => [...pages]))];
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const answerOf = (worker: Worker): Promise<PageProblems> =>
  new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`a thread of the gate ended with code ${code} and no answer`)));
  });

/** Takes pages, some at a time, until there are no more. */
export async function inspectPages({directory, pages, site, taken}: PageWork): Promise<PageProblems> {
  const step = 20;
  const context = {...site, read: readerOf(directory)};
  const found = new Map<string, Problem[]>();
  for (let at = Atomics.add(taken, 0, step); at < pages.length; at = Atomics.add(taken, 0, step))
    for (const page of pages.slice(at, at + step)) {
      const problems = await inspectFile(page, readFileSync(join(directory, page)), context);
      if (problems.length > 0) found.set(page, problems);
    }
  return found;
}
