import {beforeAll, describe, expect, it} from "vitest";
import {bestPairs, type Market} from "../../../src/model/plan/best_pairs.js";
import {checkedTotal, upperBound, type Group} from "../../../src/model/plan/certificate.js";
import type {Plan} from "../../../src/model/plan/plan.js";
import type {PlanProblem} from "../../../src/model/plan/plan_request.js";
import {solve} from "../../../src/model/plan/solve.js";
import {taskOf, type Task} from "../../../src/model/plan/market.js";
import {demandProgram} from "./demand_program.js";
import {highsEngine} from "./highs_engine.js";
import type {LinearEngine} from "./linear.js";
import {madeProblem, randomNumbers} from "./made_problem.js";

let engine: LinearEngine;
beforeAll(async () => {
  engine = await highsEngine();
});

/** What HiGHS finds over every pair of a market, with nothing of ours but the program. */
function totalByHighs(market: Market, groups: readonly Group[], step: number): number | null {
  const cells = [...market.worth.keys()].filter((cell) => market.worth[cell]! >= 0);
  const found = engine(demandProgram(market, groups, cells, step));
  return found && cells.reduce((sum, cell, index) => sum + (found[index]! > 0.5 ? market.worth[cell]! : 0), 0);
}

/** The numbers of a plan's pairs. */
const cellsOf = ({pairs}: Plan, {kommuner, hromadas}: PlanProblem): number[] =>
  pairs.map(({kommune, hromada}) => kommuner.indexOf(kommune) * hromadas.length + hromadas.indexOf(hromada));

const taskFor = (problem: Parameters<typeof taskOf>[0]): Task => taskOf(problem) as Task;

describe("best pairs under capacities", () => {
  it("are what HiGHS finds, with prices whose bound is their total, for open and fixed numbers of places", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const base = madeProblem(seed, {kommuner: 20, hromadas: 34, most: 3, hromadaMost: 1 + (seed % 2), share: 0.6});
      const problem = {...base, places: seed % 3 === 0 ? null : 8 + 2 * seed, dial: (seed % 4) * 25};
      const {market, step} = taskFor(problem);
      const {cells, total, prices, isWhole} = bestPairs(market);
      expect(isWhole).toBe(true);
      expect(checkedTotal(market, cells)).toBe(total);
      expect({seed, bound: upperBound(market, prices)}).toEqual({seed, bound: total});
      expect({seed, total}).toEqual({seed, total: totalByHighs(market, [], step)});
    }
  });

  it("are proven at the size of the countries: 357 kommuner, 1,469 hromadas, 567 places, many of equal worth", () => {
    const base = madeProblem(1, {kommuner: 357, hromadas: 1469});
    // Scores in whole hundredths: hundreds of pairs are worth the same.
    const {market} = taskFor({...base, score: base.score.map((score) => Math.round(score / 10) * 10), places: 567});
    const {cells, total, prices} = bestPairs(market);
    expect(cells.length).toBe(567);
    expect(checkedTotal(market, cells)).toBe(total);
    expect(upperBound(market, prices)).toBe(total);
  });

  it("are the same for the same market, and as many as can be where more are asked for", () => {
    const {market} = taskFor({...madeProblem(5, {kommuner: 6, hromadas: 4}), places: 20});
    const [one, other] = [bestPairs(market), bestPairs(market)];
    expect(one.isWhole).toBe(false);
    expect(one.cells.length).toBeLessThanOrEqual(4);
    expect([...one.cells]).toEqual([...other.cells]);
    expect(one.prices).toEqual(other.prices);
  });
});

describe("a certificate", () => {
  const {market} = taskFor({...madeProblem(9, {kommuner: 12, hromadas: 18}), places: 14});
  const best = bestPairs(market);

  it("never claims less than the best total, whatever the prices", () => {
    const random = randomNumbers(77);
    let isLoose = 0;
    for (let turn = 0; turn < 200; turn++) {
      const moved = (prices: Float64Array): Float64Array =>
        prices.map((price) => price + (random() < 0.3 ? Math.round(4000 * (random() - 0.5)) : 0));
      const bound = upperBound(market, {
        row: moved(best.prices.row),
        column: moved(best.prices.column),
        place: best.prices.place + Math.round(2000 * (random() - 0.5))
      });
      expect(bound).toBeGreaterThanOrEqual(best.total);
      if (bound > best.total) isLoose++;
    }
    expect(isLoose).toBeGreaterThan(150);
  });

  it("is refused to pairs that break a rule, in words", () => {
    const cells = [...best.cells];
    const without = cells.slice(1);
    expect(checkedTotal(market, without)).toBe("13 pairs and not 14");
    expect(checkedTotal(market, [...without, without[0]!])).toMatch(/made twice/);
    const forbidden = market.worth.findIndex((worth) => worth < 0);
    expect(checkedTotal(market, [...without, forbidden])).toMatch(/may not be a pair/);
    const full = [...market.worth.keys()].filter(
      (cell) => cell % market.columns === cells[0]! % market.columns && market.worth[cell]! >= 0
    );
    expect(checkedTotal({...market, places: null}, full)).toMatch(/more pairs than capacity/);
    const group = {columns: Int32Array.from(market.columnCapacity.keys()), least: 15, most: 20};
    expect(checkedTotal(market, cells, [group])).toBe("group 0 has 14 pairs, outside 15 to 20");
  });
});

describe("demands against HiGHS over every pair", () => {
  it("give the same objective, or none on both sides, for shares to the war-affected with each oblast", () => {
    const seen = {solved: 0, infeasible: 0};
    for (let seed = 1; seed <= 24; seed++) {
      const base = madeProblem(seed, {kommuner: 12, hromadas: 22, oblasts: 5, most: 2, share: 0.45});
      const problem = {
        ...base,
        places: 13,
        dial: seed % 3 === 0 ? 60 : 0,
        demands: [
          {kind: "war_affected", least: {percent: 10 + (seed % 5) * 10}},
          {kind: "each_oblast", least: 1 + (seed % 2), most: 4}
        ] as const
      };
      const {market, groups, step} = taskFor(problem);
      const answer = solve(problem, {withPrices: false});
      seen[answer.status]++;
      expect({seed, objective: answer.status === "solved" ? answer.objective : null}).toEqual({
        seed,
        objective: totalByHighs(market, groups, step)
      });
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(3);
  });

  it("are met within the distance that is told where prices leave one", () => {
    const base = madeProblem(39, {kommuner: 6, hromadas: 9, oblasts: 4, most: 2, share: 0.5});
    const problem = {
      ...base,
      places: 6,
      demands: [
        {kind: "war_affected", least: {count: 3}},
        {kind: "each_oblast", least: 1, most: 2}
      ] as const
    };
    const {market, groups, step} = taskFor(problem);
    const best = totalByHighs(market, groups, step);
    expect(best).toBe(327700);
    const answer = solve(problem, {withPrices: false}) as Plan;
    expect(answer.proof).toEqual({kind: "gap", bound: 327900});
    expect(answer.objective).toBeLessThanOrEqual(best!);
    expect(checkedTotal(market, cellsOf(answer, problem), groups)).toBe(answer.objective);
  });
});
