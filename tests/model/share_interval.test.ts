import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {shareInterval} from "../../src/model/share_interval.ts";

const shares = fc
  .integer({min: 1, max: 400})
  .chain((base) => fc.tuple(fc.integer({min: 0, max: base}), fc.constant(base)));

/** Chance of exactly k of n when each says yes with probability p. */
function binomial(k: number, n: number, p: number): number {
  let chance = (1 - p) ** n;
  for (let i = 0; i < k; i++) chance *= ((n - i) / (i + 1)) * (p / (1 - p));
  return chance;
}

describe("the interval of a share", () => {
  it("is Wilson’s: 7 of 14 and 0 of 14 as worked out by hand", () => {
    // 3.8415 / 17.8415 is the upper end at none; at half it is 0.5 ± 1.95996 · √(3.5 + 0.9604) / 17.8415.
    expect(shareInterval(0, 14)).toEqual({low: 0, high: expect.closeTo(0.21531, 5)});
    expect(shareInterval(7, 14).low).toBeCloseTo(0.268, 3);
    expect(shareInterval(7, 14).high).toBeCloseTo(0.732, 3);
  });

  it("holds the share, lies in 0…1 and is never without width", () => {
    fc.assert(
      fc.property(shares, ([count, base]) => {
        const {low, high} = shareInterval(count, base);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / base + 1e-12);
        expect(high).toBeGreaterThanOrEqual(count / base - 1e-12);
        expect(high - low).toBeGreaterThan(0);
      }),
      {seed: 20221010}
    );
  });

  it("says of no what it says of yes", () => {
    fc.assert(
      fc.property(shares, ([count, base]) => {
        expect(shareInterval(base - count, base).low).toBeCloseTo(1 - shareInterval(count, base).high, 10);
      }),
      {seed: 20221010}
    );
  });

  it(
    "holds the true share about 95 times in 100 at fourteen answers, where the usual interval falls to far " + "fewer",
    () => {
      const truths = Array.from({length: 89}, (_, i) => 0.06 + i / 100);
      const coverage = (holds: (k: number, p: number) => boolean): number =>
        truths.reduce(
          (sum, p) =>
            sum + Array.from({length: 15}, (_, k) => (holds(k, p) ? binomial(k, 14, p) : 0)).reduce((a, b) => a + b),
          0
        ) / truths.length;
      const usual = (k: number, p: number): boolean =>
        Math.abs(k / 14 - p) <= 1.96 * Math.sqrt(((k / 14) * (1 - k / 14)) / 14);
      expect(coverage((k, p) => shareInterval(k, 14).low <= p && p <= shareInterval(k, 14).high)).toBeGreaterThan(0.94);
      expect(coverage(usual)).toBeLessThan(0.91);
    }
  );

  it("refuses what is no share", () => {
    for (const [count, base] of [
      [1, 0],
      [-1, 5],
      [6, 5],
      [1.5, 5],
      [NaN, 5]
    ] as const)
      expect(() => shareInterval(count, base)).toThrow("no share");
  });
});
