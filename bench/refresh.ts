// A full refresh from the mirror into a fresh warehouse, beside DuckDB merely reading the same files.
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {pathToFileURL} from "node:url";
import {measure, type Measured, tsx} from "./child.ts";
import {markdownTable, median, spread} from "./statistics.ts";

const aim = 3;
const steps = ["start", "floor", "refresh", "warehouse"] as const;
type Step = (typeof steps)[number];

/**
 * Measures `rounds` times, each step in turn, so that a busy moment of the machine meets all of them. Returns Markdown.
 */
export async function benchRefresh(root: string, mirror: string, rounds: number): Promise<string> {
  if (!existsSync(mirror))
    return `Not measured: there is no mirror of the sources beside the repository (../shared/mirror).`;
  // The measured copy's own list of sources, not ours.
  const {catalogue} = (await import(
    pathToFileURL(join(root, "loaders/refresh/catalogue.ts")).href
  )) as typeof import("../loaders/refresh/catalogue.ts");
  const {needs} = (await import(
    pathToFileURL(join(root, "loaders/read/source.ts")).href
  )) as typeof import("../loaders/read/source.ts");
  const all = await catalogue();
  const fileOf = ({url}: {readonly url: string}): string =>
    join(mirror, new URL(url).host, decodeURIComponent(new URL(url).pathname));
  const isThere = (source: {readonly url: string}): boolean => existsSync(fileOf(source));
  const missing = all.sources.filter((source) => source.onlyByName === undefined && !isThere(source));
  // A table that needs a file which is not there is left alone, and so is every source of it.
  const leftOut = all.tables.filter((table) => !needs(table).every(isThere));
  const sources = all.sources.filter(
    (source) => isThere(source) && !leftOut.some((table) => needs(table).includes(source))
  );
  const files = sources.map(fileOf);
  const ids = missing.length > 0 ? sources.map(({id}) => id) : [];
  const runs: Record<Step, Measured[]> = {start: [], floor: [], refresh: [], warehouse: []};
  for (let round = 0; round < rounds; round++) {
    const work = mkdtempSync(join(tmpdir(), "kommunebro-refresh-"));
    try {
      const data = join(work, "data");
      freshData(
        root,
        data,
        leftOut.map(({name}) => name)
      );
      const node = (...args: string[]): Promise<Measured> => measure(process.execPath, [...tsx, ...args], {cwd: root});
      runs.start.push(await node("--eval", ""));
      runs.floor.push(await node("bench/floor.ts", ...files));
      runs.refresh.push(
        await node(
          "loaders/cli.ts",
          "refresh",
          ...ids,
          "--mirror",
          mirror,
          "--data",
          data,
          "--cache",
          join(work, "cache")
        )
      );
      runs.warehouse.push(await node("loaders/cli.ts", "warehouse", "--data", data, "--out", join(work, "extracts")));
    } finally {
      rmSync(work, {recursive: true, force: true});
    }
  }
  const absent = missing.map((source) => `${source.id} (${relative(mirror, fileOf(source))})`);
  const word =
    absent.length > 0
      ? `\n\nNot in the mirror, and so not measured: ${absent.join(", ")}; their tables stay as they are.`
      : "";
  return report(runs, files) + word;
}

/**
 * A copy of data/ without a warehouse and without the refreshed tables' content, so that every one of them is written,
 * save those that are kept.
 */
function freshData(root: string, data: string, kept: readonly string[]): void {
  cpSync(join(root, "data"), data, {recursive: true, filter: (file) => !/\.duckdb|\.tmp$/.test(file)});
  for (const file of readdirSync(data).filter((name) => name.endsWith(".json"))) {
    const record = JSON.parse(readFileSync(join(data, file), "utf8")) as {kind?: string};
    if (record.kind === "refreshed" && !kept.includes(file.replace(/\.json$/, "")))
      rmSync(join(data, file.replace(/\.json$/, ".csv")), {force: true});
  }
}

function report(runs: Record<Step, Measured[]>, files: readonly string[]): string {
  const seconds = (...of: Step[]): number[] =>
    runs.floor.map((_, i) => of.reduce((sum, step) => sum + runs[step][i]!.seconds, 0));
  const memory = (...of: Step[]): string =>
    spread(runs.floor.map((_, i) => Math.max(...of.map((step) => runs[step][i]!.processes[0]!.peakBytes / 1e6))));
  const over = (times: readonly number[], starts: number): string => {
    const start = median(seconds("start"));
    const whole = median(times) / median(seconds("floor"));
    const work = (median(times) - starts * start) / (median(seconds("floor")) - start);
    return `${whole.toFixed(1)} · ${work.toFixed(1)}`;
  };
  const both = seconds("refresh", "warehouse");
  const table = markdownTable([
    ["step", "wall s", "peak RSS MB", "times the floor · without starting Node"],
    ["starting Node and tsx, nothing else", spread(seconds("start"), 2), memory("start"), ""],
    [`floor: DuckDB reads the ${files.length} files`, spread(seconds("floor"), 2), memory("floor"), "1"],
    ["refresh", spread(seconds("refresh"), 2), memory("refresh"), over(seconds("refresh"), 1)],
    ["warehouse and extracts", spread(seconds("warehouse"), 2), memory("warehouse"), over(seconds("warehouse"), 1)],
    ["refresh + warehouse", spread(both, 2), memory("refresh", "warehouse"), over(both, 2)]
  ]);
  const ratio = median(seconds("refresh")) / median(seconds("floor"));
  const ratioBoth = median(both) / median(seconds("floor"));
  const verdict = (value: number): string => `${value.toFixed(1)} × (${value <= aim ? "met" : "not met"})`;
  return (
    `${table}\n\nAim: at most ${aim} × the floor. Refresh: ${verdict(ratio)}. Refresh and warehouse: ` +
    `${verdict(ratioBoth)}.`
  );
}
