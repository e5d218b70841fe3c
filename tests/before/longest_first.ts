// Two workers are done at the same time only where no long file begins last: these begin first, longest at the head.
import {BaseSequencer, type TestSpecification} from "vitest/node";

const longest = [
  "tests/browser/pages.test.ts",
  "tests/site/build.test.ts",
  "tests/words/made_up_language.test.ts",
  "tests/browser/match.test.ts",
  "tests/browser/plan.test.ts",
  "tests/loaders/check/check.test.ts",
  "tests/loaders/warehouse/warehouse.test.ts",
  "tests/loaders/warehouse/needs.test.ts"
];

/** The place of a file in the list of long ones; those that are none keep vitest's own order behind them. */
const placeOf = ({moduleId}: TestSpecification): number => {
  const at = longest.findIndex((file) => moduleId.endsWith(file));
  return at < 0 ? longest.length : at;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
