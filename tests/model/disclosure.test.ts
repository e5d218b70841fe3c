import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Column, type CountTable, disclose} from "../../src/model/disclosure.ts";
import {solved, type Sum} from "./published_margins.ts";

const whole: Column = {code: "all", base: 100, division: "all", whole: null};
const outside: Column = {code: "outside", base: 60, division: "ks", whole: "all"};
const inside: Column = {code: "inside", base: 40, division: "ks", whole: "all"};
const safe: Column = {code: "safe", base: 40, division: "auc/outside", whole: "outside"};
const near: Column = {code: "near", base: 20, division: "auc/outside", whole: "outside"};
const columns = [whole, outside, inside, safe, near];

function table(counts: Readonly<Record<string, readonly number[]>>, known: CountTable["known"] = null): CountTable {
  return {
    rows: Object.keys(counts),
    columns: columns.slice(0, Object.values(counts)[0]!.length),
    count: (row, column) => counts[row]![columns.findIndex(({code}) => code === column)]!,
    known
  };
}

/** Columns shown of the only row. */
const shownOf = (...counts: number[]): string[] => {
  const said = disclose(table({a: counts}));
  return columns.map(({code}) => code).filter((code) => said("a", code) === "shown");
};

describe("a cell is shown", () => {
  it("where five give the answer and five do not, in it and in each part beside it", () => {
    expect(shownOf(50, 30, 20, 20, 10)).toEqual(["all", "outside", "inside", "safe", "near"]);
    expect(shownOf(50, 30, 20, 25, 5)).toContain("safe");
    expect(shownOf(50, 30, 20, 26, 4)).toEqual(["all", "outside", "inside"]);
    expect(shownOf(50, 30, 20, 15, 15)).toContain("near");
    expect(shownOf(50, 30, 20, 14, 16)).toEqual(["all", "outside", "inside"]);
  });

  it("only where the group it is part of is shown", () => {
    expect(shownOf(34, 30, 4, 20, 10)).toEqual(["all"]);
    expect(shownOf(96, 56, 40, 40, 16)).toEqual([]);
    expect(shownOf(4, 2, 2, 1, 1)).toEqual([]);
  });
});

describe("the words", () => {
  it("do not tell why a cell is held back, but where the base itself is under five", () => {
    const said = disclose(table({a: [34, 30, 4]}));
    expect(["outside", "inside"].map((column) => said("a", column))).toEqual(["suppressed", "suppressed"]);
    const few = disclose({rows: ["a"], columns: [{...whole, base: 4}], count: () => 2, known: null});
    expect(few("a", "all")).toBe("withheld (too few answers)");
  });
});

describe("where the rows add up to a known number", () => {
  const known: CountTable["known"] = {answersEach: 1, covers: ["a", "b"]};
  const held = (counts: Readonly<Record<string, readonly number[]>>): string[] => {
    const said = disclose(table(counts, known));
    return Object.keys(counts).filter((row) => said(row, "all") !== "shown");
  };

  it("all rows are shown, or the covers are held back with what must be", () => {
    expect(held({a: [30], b: [30], c: [20], d: [20]})).toEqual([]);
    expect(held({a: [30], b: [30], c: [36], d: [4]})).toEqual(["a", "b", "d"]);
    expect(held({a: [40], b: [2], c: [38], d: [20]})).toEqual(["a", "b"]);
  });

  it("nothing is shown where what is left for the rows held back is itself too small", () => {
    expect(held({a: [1], b: [2], c: [77], d: [20]})).toEqual(["a", "b", "c", "d"]);
    expect(held({a: [2], b: [3], c: [75], d: [20]})).toEqual(["a", "b"]);
  });
});

const runs = {seed: 20221010, numRuns: 300};
const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Four classes in two categories: counts of each answer by class. */
interface Answers {
  readonly bases: readonly number[];
  readonly counts: readonly (readonly number[])[];
  readonly known: CountTable["known"];
}

/** Areas of need: one has nothing to do with the other. */
const needs = fc
  .array(fc.integer({min: 10, max: 40}), {minLength: 4, maxLength: 4})
  .chain((bases) =>
    fc.tuple(
      fc.array(fc.tuple(...bases.map((base) => fc.integer({min: 0, max: base}))), {minLength: 1, maxLength: 3}),
      fc.constant(bases)
    )
  )
  .map(([counts, bases]): Answers => ({bases, counts, known: null}));
/** One answer each: every class adds up to its base. */
const horizons = fc
  .array(fc.tuple(...Array.from({length: 4}, () => fc.oneof(fc.integer({min: 0, max: 6}), fc.nat({max: 30})))), {
    minLength: 3,
    maxLength: 3
  })
  .map((counts): Answers => {
    const bases = [0, 1, 2, 3].map((leaf) => add(counts.map((row) => row[leaf]!)));
    return {bases, counts, known: {answersEach: 1, covers: ["0", "2"]}};
  })
  .filter(({bases}) => bases.every((base) => base >= 10));

/** Columns, and of which classes each is the sum. */
const sums: Readonly<Record<string, readonly number[]>> = {
  all: [0, 1, 2, 3],
  outside: [0, 1],
  inside: [2, 3],
  0: [0],
  1: [1],
  2: [2],
  3: [3]
};
const wholes: Readonly<Record<string, string>> = {outside: "all", inside: "all", 0: "outside", 1: "outside"};

function published({bases, counts, known}: Answers) {
  const order = ["all", "outside", "inside", "0", "1", "2", "3"];
  const over = (values: readonly number[], column: string) => add(sums[column]!.map((leaf) => values[leaf]!));
  const wholeOf = (code: string) => (code === "all" ? null : (wholes[code] ?? "inside"));
  const rows = counts.map((_, row) => `${row}`);
  const said = disclose({
    rows,
    columns: order.map((code) => ({
      code,
      base: over(bases, code),
      division: `of ${wholeOf(code)}`,
      whole: wholeOf(code)
    })),
    count: (row, column) => over(counts[Number(row)]!, column),
    known
  });
  const cells = rows.flatMap((row) =>
    order.map((column) => ({
      id: `${row}/${column}`,
      count: over(counts[Number(row)]!, column),
      base: over(bases, column)
    }))
  );
  const margins: Sum[] = rows.flatMap((row) =>
    ["all", "outside", "inside"].map((total) => ({
      total: `${row}/${total}`,
      parts: order.filter((code) => wholeOf(code) === total).map((code) => `${row}/${code}`)
    }))
  );
  const bottom: Sum[] = known
    ? bases.map((base, leaf) => ({total: base, parts: rows.map((row) => `${row}/${leaf}`)}))
    : [];
  const words = new Map(cells.map(({id}) => [id, said(...(id.split("/") as [string, string]))]));
  return {cells, margins: [...margins, ...bottom], words};
}

describe("a published table", () => {
  const answers = fc.oneof(needs, horizons);

  it("leaves whoever solves its margins a range of at least three for every cell held back", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const {cells, margins, words} = published(given);
        for (const [low, high] of solved(cells, margins, words).values()) expect(high - low).toBeGreaterThanOrEqual(3);
        expect(words.size).toBe(cells.length);
      }),
      runs
    );
  });

  it("shows no cell of fewer than five, and none that all but four are in", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const {cells, words} = published(given);
        for (const {id, count, base} of cells)
          if (count < 5 || base - count < 5) expect(words.get(id)).toBe("suppressed");
        expect([...words.values()]).toEqual([...published(given).words.values()]);
      }),
      runs
    );
  });
});

it("the solver that the proofs rest on finds a lone suppressed cell from its margin", () => {
  const cells = ["whole", "large", "small"].map((id, i) => ({id, count: [23, 20, 3][i]!, base: 40}));
  const said = new Map(cells.map(({id}) => [id, id === "small" ? "suppressed" : "shown"] as const));
  expect([...solved(cells, [{total: "whole", parts: ["large", "small"]}], said)]).toEqual([["small", [3, 3]]]);
});

it("the solver finds a cell that only two sums together give away", () => {
  const counts: Readonly<Record<string, number>> = {a: 1, b: 9, c: 8, d: 2};
  const cells = Object.entries(counts).map(([id, count]) => ({id, count, base: 20}));
  const margins = [
    {total: 10, parts: ["a", "b"]},
    {total: 9, parts: ["a", "c"]},
    {total: 10, parts: ["c", "d"]}
  ];
  const said = new Map(cells.map(({id}) => [id, id === "d" ? "shown" : "suppressed"] as const));
  expect(solved(cells, margins, said).get("a")).toEqual([1, 1]);
});
