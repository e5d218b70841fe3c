// `npm run bench -- --only match`: the matching beside named peers in one run, with the share of right answers of each.
import {execFileSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {cpus, loadavg, tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {bestOfAll} from "../../src/model/match/best_of_all.ts";
import {defaultFilters} from "../../src/model/match/filters.ts";
import {buildPairValues} from "../../src/model/match/pair_values.ts";
import {randomSource, randomWhole} from "../../src/model/match/random.ts";
import {rankRow} from "../../src/model/match/rank.ts";
import {sturdiness} from "../../src/model/match/sturdiness.ts";
import {presets, weightList, type Weights, weightsFrom} from "../../src/model/match/weights.ts";
import {measure, tsx} from "../child.ts";
import {startBrowser} from "../pages.ts";
import {markdownTable, spread} from "../statistics.ts";
import {arqueroPeer} from "./arquero_peer.ts";
import {benchBrowser, slower} from "./browser.ts";
import {duckdbPeer} from "./duckdb_peer.ts";
import {dragFrames, exactTops, hromadaCount, kommuneCount, marketPlaces, shareRight, top} from "./market.ts";

type Row = readonly [what: string, times: readonly number[] | null, right: number | null, decimals?: number];
const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kommunebro-match-"));
const log = (line: string): void => void process.stderr.write(`${line}\n`);
const percent = (share: number | null): string => (share === null ? "–" : `${(100 * share).toFixed(1)} %`);
const section = (title: string, rows: readonly Row[]): string => {
  const cells = rows.map(([what, times, right, decimals = 2]) => [
    what,
    times ? spread(times, decimals) : "not measured",
    percent(right)
  ]);
  return `## ${title}\n\n${markdownTable([["who", "ms, median (range)", "right answers"], ...cells])}`;
};
const timed = (rounds: number, run: (i: number) => void): number[] =>
  Array.from({length: rounds}, (_, i) => {
    const begin = performance.now();
    run(i);
    return performance.now() - begin;
  });

const began = loadavg();
const check = [0, 50, 199];
const place = 3;
const frames = dragFrames(200);
const weightings = frames.map(weightsFrom);
log("market");
const places = marketPlaces();
const pairValues = buildPairValues(places);
const built = timed(5, () => void buildPairValues(places));
const exact = check.map((frame) => exactTops(pairValues, frames[frame]!));

// The draws of sturdiness, so that numpy counts under the same weightings.
const next = randomSource(1993);
const drawn = Array.from({length: 1000}, () =>
  weightList(presets.balanced.weights).map((weight) => weight * randomWhole(next, 1, 200))
);
const pairValuesFile = join(folder, "pair_values.i16");
const flat = new Int16Array(10 * kommuneCount * hromadaCount);
pairValues.values.forEach((plane, c) => flat.set(plane, c * plane.length));
writeFileSync(pairValuesFile, new Uint8Array(flat.buffer));
writeFileSync(
  join(folder, "about.json"),
  JSON.stringify({kommuner: kommuneCount, hromadas: hromadaCount, top, frames, check, place, drawn, rounds: 60})
);

/** The best of every kommune, one list after the other. */
function allLists(weights: Weights): Int32Array {
  return Int32Array.from(
    pairValues.places.kommuner.flatMap((_, index) =>
      rankRow(pairValues, weights, {side: "kommune", index, limit: top}).map((one) => one.index)
    )
  );
}

/** numpy where there is one. */
function numpy(): Record<string, any> | null {
  try {
    return JSON.parse(
      execFileSync("python3", [join(here, "numpy_peer.py"), folder], {
        encoding: "utf8",
        maxBuffer: 1e9,
        env: {...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1"},
        stdio: ["ignore", "pipe", "ignore"]
      })
    );
  } catch {
    return null;
  }
}

/** A peer that may not be there. */
async function maybe<T>(what: string, run: () => Promise<T>): Promise<T | null> {
  log(what);
  try {
    return await run();
  } catch (error) {
    log(`${what}: not measured, ${(error as Error).message}`);
    return null;
  }
}

const sections: string[] = [];
try {
  // Ours and numpy's in turns, so that a busy moment meets both.
  const ours = {all: [] as number[], row: [] as number[], sturdy: [] as number[]};
  const theirs: Record<string, any>[] = [];
  for (let turn = 0; turn < 3; turn++) {
    log(`ours and numpy, turn ${turn + 1} of 3`);
    ours.all.push(...timed(20, (i) => void allLists(weightings[i % 200]!)).slice(5));
    ours.row.push(...timed(60, (i) => void rankRow(pairValues, weightings[i]!, {side: "kommune", index: i})));
    ours.sturdy.push(
      ...timed(20, () => void sturdiness(pairValues, presets.balanced.weights, {side: "kommune", index: place}))
    );
    const one = numpy();
    if (one) theirs.push(one);
  }
  const all = (key: string): number[] | null =>
    theirs.length > 0 ? theirs.flatMap((one) => one[key] as number[]) : null;
  const rightOf = (tops: readonly ArrayLike<number>[] | undefined): number | null =>
    tops ? tops.reduce((sum, lists, i) => sum + shareRight(lists, exact[i]!), 0) / check.length : null;
  const duckdb = await maybe("DuckDB", () => duckdbPeer(pairValuesFile, frames, check, 15));
  const arquero = await maybe("arquero", () => arqueroPeer(pairValues, frames, check, 7));
  const oursTops = check.map((frame) => allLists(weightings[frame]!));
  const numpyName = theirs[0] ? `numpy ${theirs[0].version}, 1 thread` : "numpy (no python3 with numpy here)";
  sections.push(
    section(
      `${kommuneCount} × ${hromadaCount.toLocaleString("en")}, ten criteria worked out beforehand: new weights ` +
        `and the best ${top} of every kommune`,
      [
        ["Kommunebro, 1 thread, list by list", ours.all, rightOf(oursTops)],
        [numpyName, all("matrix"), rightOf(theirs[0]?.tops)],
        [`DuckDB ${duckdb?.version ?? ""}, 1 thread`, duckdb?.times ?? null, rightOf(duckdb?.tops)],
        ["arquero 7.2.1", arquero?.times ?? null, rightOf(arquero?.tops)]
      ]
    )
  );
  const rowOf = (frame: number): number[] =>
    rankRow(pairValues, weightings[check[frame]!]!, {side: "kommune", index: place}).map(({index}) => index);
  const exactRow = (frame: number): Int32Array => exact[frame]!.subarray(place * top, (place + 1) * top);
  sections.push(
    section("One kommune ranked anew", [
      ["Kommunebro", ours.row, check.reduce((sum, _, i) => sum + shareRight(rowOf(i), exactRow(i)), 0) / check.length],
      [
        `${numpyName}, sorted whole`,
        all("row"),
        theirs[0]
          ? check.reduce((sum, _, i) => sum + shareRight(theirs[0]!.rows[i], exactRow(i)), 0) / check.length
          : null
      ]
    ])
  );
  const counted = new Int32Array(hromadaCount);
  for (const weights of drawn) {
    const sums = Array.from({length: hromadaCount}, (_, h) =>
      weights.reduce((sum, weight, c) => sum + weight * pairValues.values[c]![place * hromadaCount + h]!, 0)
    );
    for (const h of sums
      .map((_, i) => i)
      .sort((a, b) => sums[b]! - sums[a]! || a - b)
      .slice(0, 5))
      counted[h]! += 1;
  }
  const held = sturdiness(pairValues, presets.balanced.weights, {side: "kommune", index: place}).held;
  sections.push(
    section("1,000 weightings of one list of 1,469: how often each stands among the first five", [
      ["Kommunebro", ours.sturdy, shareRight(held, counted, 1)],
      [`${numpyName}, 32-bit`, all("sturdy32"), theirs[0] ? shareRight(theirs[0].held32, counted, 1) : null],
      [`${numpyName}, 64-bit`, all("sturdy64"), theirs[0] ? shareRight(theirs[0].held64, counted, 1) : null]
    ])
  );
  const browser = await startBrowser();
  const inside = browser && (await maybe("Chromium", () => benchBrowser(browser)));
  await browser?.close();
  sections.push(
    section(
      `In Chromium, the processor ${slower} × slower`,
      inside
        ? (
            [
              ["all criteria of all pairs, once", "build"],
              ["one kommune ranked anew", "row"],
              ["1,000 weightings of one list", "sturdy"],
              ["why not another", "why"]
            ] as const
          ).map(([what, key]): Row => [what, inside[key]!, null])
        : [["Chromium", null, null]]
    )
  );
  sections.push(section("Once, when the data are there (Node)", [["all criteria of all pairs", built, null]]));
  const everybody = timed(3, () => {
    const options = {weights: presets.balanced.weights, filters: defaultFilters};
    for (const {best} of bestOfAll(places, options)) if (best.length > top) throw new Error("too long a list");
  });
  sections.push(
    section("Everybody’s best twenty on both sides, from answers, as `npm run best-matches` makes them (Node)", [
      [`${kommuneCount} × ${hromadaCount.toLocaleString("en")}`, everybody, null, 0]
    ])
  );
  const europe = await maybe("90,000", () =>
    measure(
      process.execPath,
      [...tsx, join(here, "everybody.ts"), "90000", String(hromadaCount), join(folder, "best.csv")],
      {cwd: join(here, "../..")}
    )
  );
  sections.push(
    [
      "## The same for as many places as Europe has authorities, to the end, into a file",
      markdownTable([
        ["who", "wall s, with the making of the places", "peak MB", "written"],
        [
          `90,000 × ${hromadaCount.toLocaleString("en")}, 1 thread`,
          europe ? europe.seconds.toFixed(0) : "not measured",
          europe ? ((europe.processes[0]?.peakBytes ?? NaN) / 1e6).toFixed(0) : "–",
          europe?.output.trim() ?? "–"
        ]
      ])
    ].join("\n\n")
  );
  keep();
  const extra = join(here, "plan_rows.ts");
  if (existsSync(extra)) {
    const parts = await maybe("plan", async () =>
      ((await import(extra)) as {planSections: () => Promise<string[]>}).planSections()
    );
    sections.push(...(parts ?? []));
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}

/** Writes what has been measured so far, so that an end before the end loses only what was still to come. */
function keep(): string {
  const facts = [
    `date: ${new Date().toISOString().slice(0, 10)}`,
    `machine: ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`,
    `load when it began (1, 5, 15 min): ${began.map((one) => one.toFixed(1)).join(", ")}, when it ended: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(", ")}`,
    `Node: ${process.version}`
  ];
  const report =
    `# Results of \`npm run bench -- --only ` +
    `match\`\n\n${facts.map((fact) => `- ${fact}`).join("\n")}\n\n${sections.join("\n\n")}\n\n` +
    `${readFileSync(join(here, "how.md"), "utf8").trim()}\n`;
  writeFileSync(join(here, "RESULTS.md"), report);
  return report;
}

process.stdout.write(keep());
