// The plan beside HiGHS in WebAssembly, in the same run; each total is held against the bound that prices prove.
import {build} from "esbuild";
import {fileURLToPath} from "node:url";
import {highsEngine} from "../../tests/model/plan/highs_engine.ts";
import {bestPairs} from "../../src/model/plan/best_pairs.ts";
import {upperBound} from "../../src/model/plan/certificate.ts";
import {demandProgram} from "../../tests/model/plan/demand_program.ts";
import {meetDemands, type Met} from "../../src/model/plan/meet_demands.ts";
import {solve} from "../../src/model/plan/solve.ts";
import {startBrowser} from "../pages.ts";
import {markdownTable, spread} from "../statistics.ts";
import {demandProblem, places, plainProblem, prunedCells, taskFor} from "./plan_market.ts";

interface Run {
  readonly who: string;
  readonly run: () => number;
  readonly rounds: number;
}

const bestOf = 20;

/** Two tables: capacities alone, and with demands; and what a page takes. */
export async function planSections(): Promise<string[]> {
  const [engine, relaxed] = [await highsEngine(), await highsEngine(false)];
  const [plain, demands] = [taskFor(plainProblem()), taskFor(demandProblem())];
  const byHighs =
    (task: typeof plain, cells: readonly number[], solver = engine) =>
    (): number => {
      const found = solver(demandProgram(task.market, task.groups, cells, task.step))!;
      return cells.reduce((sum, cell, index) => sum + (found[index]! > 0.5 ? task.market.worth[cell]! : 0), 0);
    };
  const [plainCells, demandCells] = [prunedCells(plain, bestOf), prunedCells(demands, bestOf)];
  const best = bestPairs(plain.market);
  const met = meetDemands(demands) as Met;
  const note = (cells: readonly number[]): string =>
    `HiGHS (WebAssembly), the best ${bestOf} of each side only, ${cells.length.toLocaleString("en")} pairs`;
  return [
    table(`Plan for all, ${places} places, capacities alone: proven best`, upperBound(plain.market, best.prices), [
      {who: "Kommunebro, pairs and prices", rounds: 15, run: () => bestPairs(plain.market).total},
      {
        who: "Kommunebro, and the bound added up apart",
        rounds: 15,
        run: () => Math.min(upperBound(plain.market, bestPairs(plain.market).prices), best.total)
      },
      {who: `${note(plainCells)}, as a linear program`, rounds: 3, run: byHighs(plain, plainCells, relaxed)}
    ]),
    table(
      `Plan for all, ${places} places, 40 % to the war-affected and one to each of 24 oblasts: proven best`,
      met.bound,
      [
        {who: "Kommunebro, with the bound", rounds: 7, run: () => (meetDemands(demands) as Met).value},
        {
          who: "Kommunebro, all that the page shows, prices of the demands too",
          rounds: 3,
          run: () => objectiveOf(solve(demandProblem()))
        },
        {who: `${note(demandCells)}, whole numbers, no gap`, rounds: 3, run: byHighs(demands, demandCells)}
      ]
    ),
    await inPage()
  ];
}

const objectiveOf = (answer: ReturnType<typeof solve>): number => (answer.status === "solved" ? answer.objective : 0);

/** In turns, so that a busy moment meets all. */
function table(title: string, bound: number, runs: readonly Run[]): string {
  const times = runs.map((): number[] => []);
  const totals = runs.map(() => 0);
  for (let round = 0; round < Math.max(...runs.map(({rounds}) => rounds)); round++) {
    runs.forEach(({run, rounds}, index) => {
      if (round >= rounds) return;
      const begin = performance.now();
      totals[index] = run();
      times[index]!.push(performance.now() - begin);
    });
  }
  const rows = runs.map(({who}, index) => [
    who,
    times[index]![0]!.toFixed(0),
    spread(times[index]!, 1),
    `${((100 * totals[index]!) / bound).toFixed(4)} %`
  ]);
  const head = ["who", "first, ms", "ms, median (range)", "of the proven bound"];
  return `## ${title}\n\n${markdownTable([head, ...rows])}`;
}

async function inPage(): Promise<string> {
  const title = "## Plan for all in Chromium, on the page’s own thread, without WebAssembly";
  const browser = await startBrowser();
  if (!browser) return `${title}\n\nNot measured: no Chromium.`;
  const entry = fileURLToPath(new URL("./plan_entry.ts", import.meta.url));
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    minify: true
  });
  const page = await browser.newPage();
  await page.addScriptTag({content: outputFiles[0]!.text});
  const times = await page.evaluate(() => window.benchPlan());
  await browser.close();
  const rows = (
    [
      ["pairs and prices, first call", "first"],
      ["pairs and prices", "pairs"],
      ["the whole plan, with ranks, regrets and mutual gains", "plan"],
      ["pairs with both demands", "demands"]
    ] as const
  ).map(([what, key]) => [what, spread(times[key]!, 1)]);
  return `${title}\n\n${markdownTable([["what", "ms, median (range)"], ...rows])}`;
}
