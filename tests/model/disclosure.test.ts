import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Disclosure, leastWidth, protect} from "../../src/model/disclosure.ts";
import type {Cell, Sum} from "../../src/model/sum_network.ts";
import {solved} from "./published_margins.ts";

interface Table {
  cells: Cell[];
  sums: Sum[];
}

const runs = {seed: 20221010, numRuns: 300};
const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * Region types in two categories and the whole country, one row an area: the shape of the needs. The bases are known.
 */
function tree(counts: readonly number[][], bases: readonly number[]): Table {
  const table: Table = {cells: [], sums: []};
  counts.forEach((row, r) => {
    const name = (column: string): string => `${r}/${column}`;
    const put = (column: string, of: readonly number[], base: readonly number[]): void =>
      void table.cells.push({id: name(column), count: add(of), base: add(base)});
    row.forEach((_, c) => put(`type ${c}`, row.slice(c, c + 1), bases.slice(c, c + 1)));
    put("outside", row.slice(0, 2), bases.slice(0, 2));
    put("inside", row.slice(2), bases.slice(2));
    put("all", row, bases);
    table.sums.push(
      {total: name("outside"), parts: [name("type 0"), name("type 1")]},
      {total: name("inside"), parts: [name("type 2"), name("type 3")]}
    );
    table.sums.push({total: name("all"), parts: [name("outside"), name("inside")]});
  });
  return table;
}

/** One answer a respondent: every column adds up to its base, which is known, and every row to a margin. */
function crossed(counts: readonly number[][]): Table {
  const columns = counts[0]!.map((_, c) => counts.map((row) => row[c]!));
  const bases = columns.map(add);
  const cells = counts.flatMap((row, r) => [
    ...row.map((count, c) => ({id: `${r}/${c}`, count, base: bases[c]!})),
    {id: `${r}/all`, count: add(row), base: add(bases)}
  ]);
  const sums: Sum[] = counts.map((row, r) => ({total: `${r}/all`, parts: row.map((_, c) => `${r}/${c}`)}));
  return {cells, sums: [...sums, ...bases.map((base, c) => ({total: base, parts: counts.map((_, r) => `${r}/${c}`)}))]};
}

const trees = fc
  .array(fc.integer({min: 5, max: 40}), {minLength: 4, maxLength: 4})
  .chain((bases) =>
    fc.tuple(
      fc.array(fc.tuple(...bases.map((base) => fc.integer({min: 0, max: base}))), {minLength: 1, maxLength: 3}),
      fc.constant(bases)
    )
  )
  .map(([rows, bases]) => tree(rows, bases));
const crossings = fc
  .tuple(fc.integer({min: 2, max: 4}), fc.integer({min: 2, max: 4}))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({min: 0, max: 6}), fc.integer({min: 0, max: 30})), {
        minLength: columns,
        maxLength: columns
      }),
      {minLength: rows, maxLength: rows}
    )
  )
  .filter((counts) => counts[0]!.every((_, c) => add(counts.map((row) => row[c]!)) >= 5))
  .map(crossed);
const tables = fc.oneof(trees, crossings);

const widths = ({cells, sums}: Table, said: ReadonlyMap<string, Disclosure>): number[] =>
  [...solved(cells, sums, said).values()].map(([low, high]) => high - low);
const words = ({cells, sums}: Table): (Disclosure | undefined)[] => {
  const said = protect(cells, sums);
  return cells.map(({id}) => said.get(id));
};

/** Respondents counted in cells that are held back only to protect others. */
const lost = ({cells}: Table, said: ReadonlyMap<string, Disclosure>): number =>
  add(
    cells.filter(({id, count, base}) => said.get(id) !== "shown" && count >= 5 && count < base).map(({count}) => count)
  );

/** Every way to hold back cells of a small table that the solver finds safe. */
function patterns(table: Table): Map<string, Disclosure>[] {
  const free = table.cells.filter(({count, base}) => count >= 5 && count < base);
  return Array.from(
    {length: 2 ** free.length},
    (_, bits) =>
      new Map(
        table.cells.map((cell) => {
          const place = free.indexOf(cell);
          const isHidden = place < 0 || (bits >> place) % 2 === 1;
          return [
            cell.id,
            !isHidden ? "shown" : cell.count < 5 ? "suppressed (fewer than 5)" : "suppressed to protect another"
          ] as const;
        })
      )
  ).filter((said) => widths(table, said).every((width) => width >= leastWidth));
}

describe("a protected table", () => {
  it("leaves whoever solves its margins a range of at least three for every cell held back", () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const width of widths(table, protect(table.cells, table.sums)))
          expect(width).toBeGreaterThanOrEqual(leastWidth);
        expect(table.cells.length).toBeGreaterThan(0);
      }),
      runs
    );
  });

  it("shows no cell of fewer than five, and none that counts every respondent", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const said = protect(table.cells, table.sums);
        for (const {id, count, base} of table.cells)
          if (count < 5 || count === base) expect(said.get(id)).not.toBe("shown");
        expect(said.size).toBe(table.cells.length);
      }),
      runs
    );
  });

  it("holds nothing back needlessly: any further cell that were shown would give another away", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const said = protect(table.cells, table.sums);
        expect([...said.values()]).toEqual(words(table));
        for (const {id, count, base} of table.cells) {
          if (said.get(id) !== "suppressed to protect another" || count === base) continue;
          expect(Math.min(...widths(table, new Map(said).set(id, "shown")))).toBeLessThan(leastWidth);
        }
      }),
      runs
    );
  });

  it("holds back little more than the best of all patterns, and most often the best", () => {
    const lone = trees.filter(({cells}) => cells.length === 7);
    let best = 0;
    let found = 0;
    fc.assert(
      fc.property(lone, (table) => {
        const said = protect(table.cells, table.sums);
        const spent = lost(table, said);
        const least = Math.min(...patterns(table).map((pattern) => lost(table, pattern)));
        if ([...said.values()].includes("withheld (too few answers)")) return;
        found += 1;
        best += spent === least ? 1 : 0;
        expect(spent).toBeLessThanOrEqual(2 * least);
      }),
      {...runs, numRuns: 150}
    );
    expect(best / found).toBeGreaterThan(0.9);
  });
});

describe("the solver that the proofs rest on", () => {
  it("finds a lone suppressed cell from its margin", () => {
    const table = tree([[20, 12, 10, 3]], [40, 40, 40, 40]);
    const onlySmall = new Map(
      table.cells.map(({id, count}) => [id, count < 5 ? "suppressed (fewer than 5)" : "shown"] as const)
    );
    expect([...solved(table.cells, table.sums, onlySmall)]).toEqual([["0/type 3", [3, 3]]]);
  });

  it("finds cells that only two sums together give away", () => {
    const table = crossed([
      [1, 9, 20],
      [8, 2, 20],
      [9, 9, 9]
    ]);
    const hidden = ["0/0", "1/1", "0/1", "1/0"];
    const said = new Map(
      table.cells.map(
        ({id, count}) =>
          [
            id,
            hidden.includes(id) ? (count < 5 ? "suppressed (fewer than 5)" : "suppressed to protect another") : "shown"
          ] as const
      )
    );
    expect(solved(table.cells, table.sums, said).get("0/0")).toEqual([0, 3]);
  });
});

describe("the words", () => {
  it("say which cell is small and which is held back for its sake, and show the rest", () => {
    const said = protect(
      tree([[20, 12, 10, 3]], [40, 40, 40, 40]).cells,
      tree([[20, 12, 10, 3]], [40, 40, 40, 40]).sums
    );
    expect(Object.fromEntries(said)).toEqual({
      "0/type 0": "shown",
      "0/type 1": "shown",
      "0/type 2": "suppressed to protect another",
      "0/type 3": "suppressed (fewer than 5)",
      "0/outside": "shown",
      "0/inside": "shown",
      "0/all": "shown"
    });
  });

  it("leave the reason unsaid where it would tell the figure", () => {
    // Six respondents, one answer each: five, one and none. “At least five” would leave five or six.
    const said = protect(
      crossed([
        [5, 20],
        [1, 20],
        [0, 20]
      ]).cells,
      crossed([
        [5, 20],
        [1, 20],
        [0, 20]
      ]).sums
    );
    expect(said.get("0/0")).toBe("withheld (too few answers)");
    expect(said.get("2/0")).not.toBe("shown");
  });

  it("withhold everything of fewer than five respondents", () => {
    expect([
      ...protect(
        [
          {id: "a", count: 4, base: 4},
          {id: "b", count: 0, base: 0}
        ],
        []
      ).values()
    ]).toEqual(["withheld (too few answers)", "withheld (too few answers)"]);
  });
});

describe("what cannot be published", () => {
  it("is refused: a part of a known total so small that every table is nearly the same", () => {
    expect(() =>
      protect(
        [
          {id: "a", count: 1, base: 9},
          {id: "b", count: 0, base: 9}
        ],
        [{total: 1, parts: ["a", "b"]}]
      )
    ).toThrow("cannot be protected: a");
  });

  it("is refused: a cell in three sums, and a sum of a cell that is not there", () => {
    const cells = ["a", "b"].map((id) => ({id, count: 9, base: 20}));
    expect(() =>
      protect(
        cells,
        [1, 2, 3].map((total) => ({total, parts: ["a"]}))
      )
    ).toThrow("cell in more than two sums: a");
    expect(() => protect(cells, [{total: "c", parts: ["a"]}])).toThrow("unknown cell: c");
  });
});
