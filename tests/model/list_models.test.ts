import {describe, expect, it} from "vitest";
import {listModels, type ListPattern} from "../../src/model/list_models.js";

const sources = ["clinic", "hospital", "prescriptions", "supplies"];
/**
 * Diabetes in an Italian community by four lists: Bruno et al. 1994, Diabetes Care 17:548, as R's Rcapture prints the
 * counts, from those in all four down to those in the last alone.
 */
const counts = [58, 157, 18, 104, 46, 650, 12, 709, 14, 20, 7, 74, 8, 182, 10];
const diabetes: readonly ListPattern[] = counts.map((count, place) => ({
  lists: sources.filter((_, i) => (((15 - place) >> (3 - i)) & 1) === 1),
  count
}));

const three = (of: Readonly<Record<string, number>>): readonly ListPattern[] =>
  Object.entries(of).map(([lists, count]) => ({lists: [...lists], count}));

/** Pairs of lists by their first letters, in their order. */
const short = (pairs: ReturnType<typeof listModels>[number]["pairs"]): string =>
  pairs.map((pair) => pair.map((list) => list[0]).join("+")).join(" ");

describe("log-linear models of several lists", () => {
  it("read the counts as they are published", () => {
    const named = (list: string): number =>
      diabetes.filter(({lists}) => lists.includes(list)).reduce((sum, {count}) => sum + count, 0);
    expect(sources.map(named)).toEqual([1754, 452, 1135, 173]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2069);
  });

  it("without dependence solve the equation of Darroch 1958, that all miss what none names", () => {
    const {estimate} = listModels(sources, diabetes).find(({pairs}) => pairs.length === 0)!;
    const missed = [1754, 452, 1135, 173].reduce((share, named) => share * (1 - named / estimate), 1);
    expect(missed).toBeCloseTo(1 - 2069 / estimate, 9);
    expect(estimate).toBeCloseTo(2250.6008, 3);
  });

  it("give what another program finds for all 64 of them: the best by AIC, its error and its interval", () => {
    // Found with SciPy 1.17 (BFGS, then Newton-CG, on the Poisson likelihood), written apart from the code here.
    const models = listModels(sources, diabetes);
    expect(models).toHaveLength(64);
    expect(models[0]!.pairs.map((pair) => pair.join("+"))).toEqual([
      "clinic+hospital",
      "clinic+prescriptions",
      "hospital+prescriptions",
      "hospital+supplies",
      "prescriptions+supplies"
    ]);
    const found = models.slice(0, 3).map((one) => [one.estimate, one.standardError, one.low, one.high, one.aic]);
    const apart = [
      [2771.191, 145.089, 2539.337, 3117.339, 112.779],
      [2789.834, 151.742, 2548.276, 3153.14, 114.216],
      [2544.431, 69.41, 2426.659, 2700.984, 117.748]
    ];
    for (const [i, row] of apart.entries())
      for (const [j, value] of row.entries()) expect(found[i]![j]).toBeCloseTo(value, 2);
  });

  // Published fits, as R's Rcapture 1.3 holds itself against them in inst/tests/testPapersResults.R.
  it.each([
    ["Bruno et al. 1994", ["c+h", "c+p", "h+p", "h+s", "p+s"], 2771, 145],
    ["Rivest 2011", ["c+p", "h+s", "p+s"], 2472, 53]
  ])("meet what %s found of the same four lists", (_paper, pairs, estimate, standardError) => {
    const found = listModels(sources, diabetes).find(({pairs: some}) => short(some) === pairs.join(" "))!;
    expect(Math.round(found.estimate)).toBe(estimate);
    expect(Math.round(found.standardError)).toBe(standardError);
  });

  it.each([
    [["a+b", "a+c", "b+c"], 1240, 451],
    [["a+b", "b+c"], 850, 186]
  ])("meet what Rivest 2011 found of the three lists of Darroch et al. 1993, with %s", (pairs, estimate, error) => {
    const lists = three({abc: 72, ab: 155, ac: 7, a: 71, bc: 13, b: 53, c: 43});
    const found = listModels(["a", "b", "c"], lists).find(({pairs: some}) => short(some) === pairs.join(" "))!;
    expect(Math.round(found.estimate)).toBe(estimate);
    expect(Math.round(found.standardError)).toBe(error);
  });

  it("of lists that are independent meet what Cormack, Chang and Smith 2000 found of three", () => {
    const lists = three({abc: 72, ab: 5, ac: 29, a: 54, bc: 24, b: 3, c: 14});
    const found = listModels(["a", "b", "c"], lists).find(({pairs}) => pairs.length === 0)!;
    expect(Math.round(found.estimate)).toBe(209);
  });

  it("of three lists with every pair dependent give the closed form of Fienberg 1972", () => {
    const saturated = listModels(["a", "b", "c"], three({a: 30, b: 21, c: 17, ab: 9, ac: 11, bc: 6, abc: 5})).find(
      ({pairs}) => pairs.length === 3
    )!;
    expect(saturated.estimate - 99).toBeCloseTo((5 * 30 * 21 * 17) / (9 * 11 * 6), 6);
  });

  it("leave out a model that the counts cannot tell, and keep the others", () => {
    const models = listModels(["a", "b", "c"], three({a: 8, ac: 7, b: 5, abc: 2, c: 2, ab: 1}));
    expect(models.map(({pairs}) => pairs.map((pair) => pair.join("")).join(" "))).toEqual([
      "ac",
      "ac bc",
      "ab",
      "",
      "ab bc",
      "bc"
    ]);
    for (const {estimate, low, high} of models) {
      expect(low).toBeGreaterThanOrEqual(25);
      expect(low).toBeLessThan(estimate);
      expect(high).toBeGreaterThan(estimate);
      expect(high).toBeLessThan(1000);
    }
    expect(models[0]!.estimate).toBeCloseTo(160 / 3, 6);
  });

  it("do not depend on the order of lists and rows", () => {
    const mixed = listModels(sources.toReversed(), diabetes.toReversed());
    expect(mixed[0]!.estimate).toBeCloseTo(listModels(sources, diabetes)[0]!.estimate, 6);
  });

  it("are not asked of two lists, of six, or of what is no count", () => {
    expect(() => listModels(["a", "b"], [])).toThrow(RangeError);
    expect(() => listModels([..."abcdef"], [])).toThrow(RangeError);
    expect(() => listModels([..."abc"], three({a: -1}))).toThrow(RangeError);
  });
});
