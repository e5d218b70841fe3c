import {describe, expect, it} from "vitest";
import {chaoBiasCorrected, chaoLowerBound, chapmanEstimate} from "../../src/model/unseen_count.js";

describe("how many are missing from lists that were made apart", () => {
  it("meets the published figures of the spiders of girdled plots", () => {
    // Ellison et al. 2010 as in Chao et al. 2014 (Ecological Monographs 84:45–67); output of ChaoRichness in iNEXT:
    // 26 observed, 12 once, 4 twice, 168 in all; 43.893, s.e. 14.306, 30.511 to 96.971.
    const bound = chaoLowerBound({lists: 168, observed: 26, once: 12, twice: 4})!;
    expect(bound.estimate).toBeCloseTo(43.893, 3);
    expect(bound.standardError).toBeCloseTo(14.306, 3);
    expect(bound.low).toBeCloseTo(30.511, 2);
    expect(bound.high).toBeCloseTo(96.971, 2);
  });

  it("stays below the 135 cottontails that were truly there, and its interval holds them", () => {
    // Edwards and Eberhardt 1967: 76 of 135 caught in 18 nights, 43 once and 16 twice; used by Chao 1987.
    const bound = chaoLowerBound({lists: 18, observed: 76, once: 43, twice: 16})!;
    expect(bound.estimate).toBeCloseTo(76 + ((17 / 18) * 43 ** 2) / 32, 9);
    expect(bound.estimate).toBeLessThan(135);
    expect(bound.low).toBeLessThan(135);
    expect(bound.high).toBeGreaterThan(135);
  });

  it("meets the interval that EstimateS gives in its bias-corrected form", () => {
    // The example of scikit-bio, held there against EstimateS: 9 observed, 3 once, 3 twice; 9.75, 9.07 to 17.45.
    const bound = chaoBiasCorrected({lists: Infinity, observed: 9, once: 3, twice: 3});
    expect(bound.estimate).toBe(9.75);
    expect(bound.low).toBeCloseTo(9.07, 2);
    expect(bound.high).toBeCloseTo(17.45, 2);
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

  it("counts by two lists as Chapman does", () => {
    // Chapman 1951; the turtles of many textbooks: 10 marked, 15 caught, 5 of them marked.
    expect(chapmanEstimate(10, 15, 5)).toBeCloseTo(28.333, 3);
  });
});
