import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {mergedGroups, mergeSign} from "../../src/model/merged_groups.ts";

const types = (safe: number, near: number, front: number, occupied: number) => [
  {code: "safe", category: "outside", base: safe},
  {code: "near", category: "outside", base: near},
  {code: "front", category: "inside", base: front},
  {code: "occupied", category: "inside", base: occupied}
];

describe("small groups", () => {
  it("stand alone from five respondents on", () => {
    expect([...mergedGroups(types(90, 5, 12, 5), 5).values()]).toEqual(["safe", "near", "front", "occupied"]);
  });

  it("join their neighbour of the same category, the first one the second", () => {
    expect([...mergedGroups(types(90, 30, 12, 4), 5).values()]).toEqual([
      "safe",
      "near",
      "front+occupied",
      "front+occupied"
    ]);
    expect([...mergedGroups(types(2, 30, 12, 9), 5).values()]).toEqual(["safe+near", "safe+near", "front", "occupied"]);
  });

  it("are not told apart at all where a whole category is too small", () => {
    expect([...mergedGroups(types(90, 30, 2, 2), 5).values()]).toEqual([null, null, null, null]);
  });

  it("never leave a published group of fewer than five, and lose nobody", () => {
    const bases = fc.array(fc.integer({min: 0, max: 12}), {minLength: 4, maxLength: 4});
    fc.assert(
      fc.property(bases, ([a = 0, b = 0, c = 0, d = 0]) => {
        const groups = types(a, b, c, d);
        const published = mergedGroups(groups, 5);
        expect([...published.keys()]).toEqual(groups.map(({code}) => code));
        for (const code of published.values()) {
          if (code === null) continue;
          const members = groups.filter((group) => published.get(group.code) === code);
          expect(members.reduce((sum, {base}) => sum + base, 0)).toBeGreaterThanOrEqual(5);
          expect(members.map((group) => group.code).join(mergeSign)).toBe(code);
        }
      }),
      {seed: 20221010}
    );
  });
});
