import {expect, it} from "vitest";
import {explainPair} from "../../src/model/match/explain.ts";
import {defaultFilters} from "../../src/model/match/filters.ts";
import {buildPairValues} from "../../src/model/match/pair_values.ts";
import {positionOf} from "../../src/model/match/rank.ts";
import {presets} from "../../src/model/match/weights.ts";
import {solve} from "../../src/model/plan/solve.ts";
import {pointsOf} from "../../src/pairing/ranking.ts";
import {planDefault} from "../../src/plan/plan_address.ts";
import {noOverrides, planSetup} from "../../src/plan/pose_plan.ts";
import {randomPlaces} from "../model/match/random_places.ts";

it("the pairs for the plan leave out whom the filters take away, on both sides", () => {
  const pairValues = buildPairValues(randomPlaces({seed: 7, kommuner: 20, hromadas: 50}));
  const {problem} = planSetup({
    pairValues,
    weights: presets.balanced.weights,
    filters: {...defaultFilters, without_partner: true},
    choice: {...planDefault, pool: "all"},
    overrides: noOverrides
  });
  let left = 0;
  for (const kommune of pairValues.facts.kommuner) {
    for (const hromada of pairValues.facts.hromadas) {
      const isOut =
        kommune.hasPartner ||
        hromada.hasPartner ||
        hromada.place.regionType === "occupied" ||
        hromada.place.answers?.wantsPartner === false ||
        (kommune.isAnswered && !kommune.accepts[hromada.regionNumber]);
      const [row, column] = [
        problem.kommuner.indexOf(kommune.place.code),
        problem.hromadas.indexOf(hromada.place.code)
      ];
      const may = row < 0 || column < 0 ? 0 : problem.allowed[row * problem.hromadas.length + column];
      expect(may, `${kommune.place.code} and ${hromada.place.code}`).toBe(isOut ? 0 : 1);
      left += may!;
    }
  }
  expect(left).toBeGreaterThan(50);
});

it("a pair has the points and the rank in a plan that it has in the list of either side", () => {
  const pairValues = buildPairValues(randomPlaces({seed: 11, kommuner: 30, hromadas: 60}));
  const {weights} = presets.acute;
  const {problem} = planSetup({
    pairValues,
    weights,
    filters: defaultFilters,
    choice: {...planDefault, pool: "all", places: 20},
    overrides: noOverrides
  });
  const answer = solve(problem);
  if (answer.status !== "solved") throw new Error(answer.status);
  expect(answer.pairs.length).toBe(20);
  const {kommuner, hromadas} = pairValues.places;
  for (const pair of answer.pairs) {
    const [k, h] = [
      kommuner.findIndex(({code}) => code === pair.kommune),
      hromadas.findIndex(({code}) => code === pair.hromada)
    ];
    const {sum} = explainPair(pairValues, weights, k, h);
    expect(pair.score / 10).toBe(pointsOf(sum, weights));
    const row = Uint8Array.from(hromadas, ({code}) => {
      const column = problem.hromadas.indexOf(code);
      return column < 0
        ? 0
        : problem.allowed[problem.kommuner.indexOf(pair.kommune) * problem.hromadas.length + column]!;
    });
    const place = {side: "kommune", index: k, candidate: h, allowed: row} as const;
    expect(pair.kommuneRank).toBe(positionOf(pairValues, weights, place));
  }
});
