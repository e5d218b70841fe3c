import {describe, expect, it} from "vitest";
import type {PlanDemand, PlanProblem} from "../../../src/model/plan/plan_request.js";
import {solve} from "../../../src/model/plan/solve.js";
import {bestByTrying} from "./brute_force.js";
import {madeProblem, randomNumbers} from "./made_problem.js";

/** A small problem with everything a problem can have, drawn by its seed. */
function smallProblem(seed: number): PlanProblem {
  const random = randomNumbers(seed * 7919);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const problem = madeProblem(seed, {
    kommuner: whole(2, 5),
    hromadas: whole(2, 5),
    oblasts: whole(1, 3),
    most: 2,
    hromadaMost: 2,
    share: 0.75
  });
  const pair = () => ({
    kommune: problem.kommuner[whole(0, problem.kommuner.length - 1)]!,
    hromada: problem.hromadas[whole(0, problem.hromadas.length - 1)]!
  });
  const [stands, first] = [pair(), pair()];
  const isSame = stands.kommune === first.kommune && stands.hromada === first.hromada;
  const places = random() < 0.6 ? whole(1, 4) : null;
  const war: PlanDemand = {
    kind: "war_affected",
    least: places !== null && random() < 0.5 ? {percent: whole(0, 10) * 10} : {count: whole(0, 2)}
  };
  const demands: readonly PlanDemand[] = [
    war,
    {kind: "war_affected", most: {count: whole(0, 3)}},
    {kind: "each_oblast", least: whole(0, 1), most: whole(1, 3)},
    {kind: "oblast", oblast: problem.oblasts[0]!, least: whole(0, 2)},
    {kind: "each_oblast", most: whole(1, 2)}
  ];
  return {
    ...problem,
    places,
    dial: [0, 0, 30, 100][whole(0, 3)]!,
    existing: random() < 0.4 ? [stands] : [],
    forced: random() < 0.4 && !isSame ? [first] : [],
    demands: demands.filter(() => random() < 0.45)
  };
}

describe("a plan against every plan there is", () => {
  it(
    "is best where it is proven, no further off than its bound where not, and there is none where it says so, over " +
      "300 small problems with all kinds of demands",
    () => {
      const seen = {certificate: 0, infeasible: 0, gap: 0, forced: 0};
      for (let seed = 1; seed <= 300; seed++) {
        const problem = smallProblem(seed);
        const answer = solve(problem, {withPrices: false});
        const best = bestByTrying(problem);
        if (answer.status === "solved") {
          const {objective, proof} = answer;
          seen[proof.kind]++;
          if (proof.kind === "certificate") {
            expect({seed, objective, bound: proof.bound}).toEqual({seed, objective: best, bound: best});
          } else {
            expect(objective).toBeLessThanOrEqual(best!);
            expect(proof.bound).toBeGreaterThanOrEqual(best!);
            expect(proof.bound).toBeGreaterThan(objective);
          }
          if (answer.pairs.some(({isForced}) => isForced)) seen.forced++;
        } else {
          seen.infeasible++;
          // A plan of no pairs at all is a plan to whoever tries them all; to a reader it is none, and the page says
          // why.
          const isEmpty = answer.obstacles.some(({kind}) => kind === "no_pairs" || kind === "no_capacity");
          expect({seed, best: best === 0 && isEmpty ? null : best, obstacles: answer.obstacles.length > 0}).toEqual({
            seed,
            best: null,
            obstacles: true
          });
        }
      }
      for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(what === "gap" ? 2 : 20);
    }
  );

  it("prices a demand by what the best plan without it has more, and says where that is not certain", () => {
    let [priced, uncertain] = [0, 0];
    for (let seed = 101; seed <= 360; seed++) {
      const problem = smallProblem(seed);
      const answer = solve({...problem, dial: 0});
      if (answer.status === "infeasible") continue;
      if (!answer.arePricesExact) {
        uncertain++;
        continue;
      }
      for (const {demand, price} of answer.demandPrices) {
        const without = bestByTrying({
          ...problem,
          dial: 0,
          demands: problem.demands.filter((_, index) => index !== demand)
        });
        expect({seed, demand, price}).toEqual({seed, demand, price: without! / 100 - answer.totalScore});
        priced++;
      }
    }
    expect(priced).toBeGreaterThan(30);
    expect(uncertain).toBeGreaterThan(0);
    expect(uncertain).toBeLessThan(10);
  });
});
