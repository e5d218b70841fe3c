import {describe, expect, it} from "vitest";
import {chaoBiasCorrected, chaoLowerBound, chapmanEstimate} from "../../src/model/unseen_count.js";

/**
 * The variance of Chao's bound by another route than his formula: the delta method on how often things were named,
 * whose counts vary together as a multinomial of all that exist.
 */
function byDeltaMethod({lists, observed, once, twice}: Parameters<typeof chaoLowerBound>[0]): number {
  const a = 1 - 1 / lists;
  const slopes = [
    {count: once, slope: 1 + (a * once) / twice},
    {count: twice, slope: 1 - (a * once ** 2) / (2 * twice ** 2)},
    {count: observed - once - twice, slope: 1}
  ];
  const all = observed + (a * once ** 2) / (2 * twice);
  const sum = (of: (one: (typeof slopes)[number]) => number): number => slopes.reduce((all, one) => all + of(one), 0);
  return sum(({count, slope}) => slope ** 2 * count) - sum(({count, slope}) => slope * count) ** 2 / all;
}

describe("how many are missing from lists that were made apart", () => {
  it.each([
    ["hares caught in six nights", {lists: 6, observed: 68, once: 25, twice: 22}, [79.8, 6.4]],
    ["people stopped again and again", {lists: Infinity, observed: 1880, once: 1645, twice: 183}, [9273.5, 662.6]]
  ])("meets what R's Rcapture prints of Chao's estimate of 1987, for %s", (_what, incidence, printed) => {
    // Rcapture 1.3, tests/Examples/Rcapture-Ex.Rout.save: “Mh Chao (LB)” of closedp(hare) and closedp.0(ill, t=Inf),
    // which its man page closedp.Rd says is the moment estimator of Chao 1987, Biometrics 43:783–791. How often hares
    // were caught is printed there too (descriptive(hare)); the 1,880 people are those of van der Heijden, Cruyff and
    // van Houwelingen 2003, Statistica Neerlandica 57:289–304.
    const {estimate, standardError} = chaoLowerBound(incidence)!;
    expect(Math.round(estimate * 10) / 10).toBe(printed[0]);
    expect(Math.round(standardError * 10) / 10).toBe(printed[1]);
  });

  it.each([
    ["the spiders of girdled plots (iNEXT’s data set)", {lists: 168, observed: 26, once: 12, twice: 4}],
    ["the cottontails of Edwards and Eberhardt 1967", {lists: 18, observed: 76, once: 43, twice: 16}],
    ["ties in five lists", {lists: 5, observed: 25, once: 12, twice: 11}]
  ])("has the spread that the delta method gives, for %s", (_what, incidence) => {
    expect(chaoLowerBound(incidence)!.standardError ** 2).toBeCloseTo(byDeltaMethod(incidence), 9);
  });

  it("has an interval that is even in the logarithm of what is unseen", () => {
    const {estimate, standardError, low, high} = chaoLowerBound({lists: 168, observed: 26, once: 12, twice: 4})!;
    const unseen = estimate - 26;
    expect(estimate).toBeCloseTo(26 + ((167 / 168) * 12 ** 2) / 8, 9);
    expect((low - 26) * (high - 26)).toBeCloseTo(unseen ** 2, 9);
    expect(Math.log((high - 26) / unseen) / 1.96).toBeCloseTo(
      Math.sqrt(Math.log(1 + (standardError / unseen) ** 2)),
      9
    );
  });

  it("stays below the 135 cottontails that were truly there, and its interval holds them", () => {
    // 76 of 135 caught in 18 nights (RMark’s and SPECIES’ copies of the data), 43 of them once and 16 twice.
    const bound = chaoLowerBound({lists: 18, observed: 76, once: 43, twice: 16})!;
    expect(bound.estimate).toBeLessThan(135);
    expect(bound.low).toBeLessThan(135);
    expect(bound.high).toBeGreaterThan(135);
  });

  it.each([
    ["bias-corrected", chaoBiasCorrected({lists: Infinity, observed: 9, once: 3, twice: 3}), [9.75, 9.07, 17.45]],
    ["uncorrected", chaoLowerBound({lists: Infinity, observed: 9, once: 3, twice: 3})!, [10.5, 9.17, 21.89]],
    ["without any named twice", chaoBiasCorrected({lists: Infinity, observed: 4, once: 2, twice: 0}), [5, 4.08, 17.27]]
  ])("meets what EstimateS gives, %s", (_form, bound, [estimate, low, high]) => {
    // The examples of scikit-bio (skbio/diversity/alpha/tests/test_chao1.py), held there against EstimateS.
    expect(bound.estimate).toBe(estimate);
    expect(bound.low).toBeCloseTo(low!, 2);
    expect(bound.high).toBeCloseTo(high!, 2);
  });

  it("says nothing where no two lists name the same", () => {
    expect(chaoLowerBound({lists: 4, observed: 10, once: 10, twice: 0})).toBeNull();
  });

  it("adds nothing where everything is named more than once", () => {
    expect(chaoLowerBound({lists: 3, observed: 8, once: 0, twice: 5})).toMatchObject({estimate: 8, low: 8, high: 8});
  });

  it("refuses counts that contradict one another", () => {
    expect(() => chaoLowerBound({lists: 1, observed: 3, once: 3, twice: 0})).toThrow(RangeError);
    expect(() => chaoBiasCorrected({lists: 3, observed: 3, once: 3, twice: 1})).toThrow(RangeError);
    expect(() => chaoBiasCorrected({lists: 3, observed: -1, once: -1, twice: 0})).toThrow(RangeError);
  });

  it.each([
    [1754, 452, 337, 2351],
    [1754, 1135, 911, 2185],
    [1754, 173, 134, 2261],
    [452, 1135, 249, 2057],
    [452, 173, 97, 803],
    [1135, 173, 126, 1555]
  ])("counts by two lists as Chapman does: %i and %i with %i in both", (first, second, both, published) => {
    // The estimates that R's CARE1 prints for the four lists of Bruno et al. 1994 (Diabetes Care 17:548); the estimator
    // is Chapman 1951, Univ. Calif. Publ. Stat. 1:131–160, as R's recapr cites it.
    expect(Math.round(chapmanEstimate(first, second, both))).toBe(published);
  });
});
