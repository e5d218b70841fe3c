import {expect, it} from "vitest";
import {defaultFilters} from "../../src/model/match/filters.ts";
import {buildPairValues} from "../../src/model/match/pair_values.ts";
import {presets} from "../../src/model/match/weights.ts";
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
