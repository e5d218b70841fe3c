import {describe, expect, test} from "vitest";
import {compareWithKept} from "../../../loaders/refresh/continuity.ts";
import type {LedgerRow} from "../../../loaders/warehouse/ledger.ts";
import type {Cell, Table} from "../../../loaders/read/source.ts";
import {tableCsv} from "../../../loaders/read/table_csv.ts";

type Row = Record<string, Cell>;

const budgets: Table = {
  name: "budgets",
  kind: "csv",
  key: ["code", "year"],
  grain: "one row per place and year",
  sources: [],
  build: () => [],
  years: {column: "year", amount: "total", whole: [2021, 2022], begun: [2023]}
};
const places: Table = {
  name: "places",
  kind: "csv",
  key: ["code"],
  grain: "one row per place",
  sources: [],
  build: () => [],
  named: {name: "name", within: "oblast_code"}
};

/** 100 places; amounts grow by a fifth in 2022 and reach seven twelfths of it in 2023. */
const amounts = (): Row[] =>
  Array.from({length: 300}, (_, n) => ({
    code: `UA${String(n % 100).padStart(3, "0")}`,
    year: 2021 + Math.floor(n / 100),
    total: Math.round((10 + (n % 100)) * [1, 1.2, 0.7][Math.floor(n / 100)]! * 1e3) / 1e3,
    note: "x"
  }));
const names = (): Row[] =>
  Array.from({length: 100}, (_, n) => ({
    code: `UA${String(n).padStart(3, "0")}`,
    name: `Place ${n % 99}`,
    oblast_code: `UA-0${n % 3}`,
    area: n % 10 ? n : null
  }));

function compare(
  table: Table,
  before: readonly Row[] | undefined,
  after: readonly Row[],
  ledger: readonly LedgerRow[] = []
) {
  const {broken, doubtful, notes} = compareWithKept(
    table,
    before ? tableCsv(table, before) : "",
    tableCsv(table, after),
    ledger
  );
  const say = (problems: typeof broken) =>
    problems
      .list()
      .map(({where, what, examples}) => `${where}: ${what}${examples.length ? ` (${examples.join("; ")})` : ""}`);
  return {broken: say(broken), doubtful: say(doubtful), notes};
}

const ledgerOf = (rows: Record<string, number>): LedgerRow[] =>
  Object.entries(rows).map(([partition, count]) => ({schema: "staging", table: "budgets", partition, rows: count}));

test("the same table, and the first one, raise no question", () => {
  const nothing = {broken: [], doubtful: [], notes: []};
  expect(compare(budgets, amounts(), amounts())).toEqual(nothing);
  expect(compare(budgets, undefined, amounts())).toEqual(nothing);
  expect(compare(places, names(), names())).toEqual(nothing);
});

test("a small revision raises no question", () => {
  expect(
    compare(
      budgets,
      amounts(),
      amounts().map((row) => ({...row, total: Number(row.total) * 1.03}))
    )
  ).toEqual({broken: [], doubtful: [], notes: []});
});

describe("a unit that changed", () => {
  test.each([
    [1e3, "1000 times"],
    [1e-3, "1/1000 of"],
    [1e6, "1000000 times"],
    [1e-9, "1/1000000000 of"],
    [100, "100 times"]
  ])("by %d is refused", (factor, words) => {
    const {broken} = compare(
      budgets,
      amounts(),
      amounts().map((row) => ({...row, total: Number(row.total) * factor}))
    );
    expect(broken).toContain(
      `column total: is ${words} what it was, at the median: the unit has changed ` +
        `(${String(Number(factor).toPrecision(4))})`
    );
  });

  test("in one year alone is seen", () => {
    const {broken} = compare(
      budgets,
      amounts(),
      amounts().map((row) => (row.year === 2023 ? {...row, total: Number(row.total) * 1e3} : row))
    );
    expect(broken).toEqual([
      "column total: is 1000 times what it was in year=2023, at the median: the unit has changed (1000)"
    ]);
  });

  test("in a file that is the first is seen against the other years", () => {
    const {broken} = compare(
      budgets,
      undefined,
      amounts().map((row) => (row.year === 2022 ? {...row, total: Number(row.total) * 1e3} : row))
    );
    expect(broken).toEqual([
      expect.stringContaining("is at the median 120000 % of 2021 in 2022, which should be a whole year")
    ]);
  });

  test("is not suspected where some rows grew a thousandfold", () => {
    expect(
      compare(
        budgets,
        amounts(),
        amounts().map((row, n) => (n % 3 ? row : {...row, total: Number(row.total) * 1e3}))
      ).broken
    ).toEqual([]);
  });
});

describe("years", () => {
  test("one that is missing is named", () => {
    expect(
      compare(
        budgets,
        amounts(),
        amounts().filter((row) => row.year !== 2022)
      ).broken
    ).toEqual(["column year: has no row for 2022"]);
  });

  test("a whole year with the sums of seven months is refused, also in a first file", () => {
    const short = amounts().map((row) => (row.year === 2022 ? {...row, total: Number(row.total) * 0.5} : row));
    const sentence = "column total: is at the median 60 % of 2021 in 2022, which should be a whole year";
    expect(compare(budgets, undefined, short).broken).toEqual([sentence]);
    expect(compare(budgets, amounts(), short).broken).toEqual([sentence]);
  });

  test("a whole year that moved by a quarter is a question", () => {
    expect(
      compare(
        budgets,
        amounts(),
        amounts().map((row) => (row.year === 2022 ? {...row, total: Number(row.total) * 0.7} : row))
      ).doubtful
    ).toEqual(["column total: is at the median 70 % of what it was in 2022"]);
  });

  test("a year that goes on may grow, and is told when it looks whole", () => {
    const grown = amounts().map((row) => (row.year === 2023 ? {...row, total: Number(row.total) * 1.7} : row));
    expect(compare(budgets, amounts(), grown)).toEqual({
      broken: [],
      doubtful: [],
      notes: ["2023 reaches 99 % of 2022 at the median: if it is whole now, say so in the source"]
    });
  });

  test("a year that goes on does not shrink unasked", () => {
    expect(
      compare(
        budgets,
        amounts(),
        amounts().map((row) => (row.year === 2023 ? {...row, total: Number(row.total) * 0.5} : row))
      ).doubtful
    ).toEqual(["column total: is at the median 50 % of what it was in 2023"]);
  });
});

describe("rows", () => {
  test("that vanish from one year are held against the ledger", () => {
    const fewer = amounts().filter((row) => row.year !== 2023 || Number(row.total) > 28);
    expect(
      compare(budgets, undefined, fewer, ledgerOf({"year=2021": 100, "year=2022": 100, "year=2023": 100})).doubtful
    ).toEqual(["file: year=2023 has 69 rows, the ledger says 100"]);
  });

  test("that vanish are held against the table before where there is no ledger", () => {
    expect(compare(places, names(), names().slice(0, 70)).doubtful.filter((line) => line.includes("rows"))).toEqual(
      [0, 1, 2].map(
        (n) => `file: oblast_code=UA-0${n} has ${n === 0 ? 24 : 23} rows, before it had ${n === 0 ? 34 : 33}`
      )
    );
  });

  test("may differ by a few", () => {
    expect(compare(places, names(), names().slice(0, 97)).doubtful).toEqual([]);
  });
});

test("a column whose rows fall silent, though none is empty, is a question", () => {
  expect(
    compare(
      places,
      names(),
      names().map((row, n) => (n % 12 ? row : {...row, area: 0}))
    ).doubtful
  ).toEqual([expect.stringMatching(/^column area: is neither empty nor “no” nor 0 in \d+ rows, before in 90$/)]);
});

test("a column that empties is a question", () => {
  expect(
    compare(
      places,
      names(),
      names().map((row) => ({...row, area: null}))
    ).doubtful
  ).toEqual(["column area: is empty in 100 % of the rows, before in 10 %"]);
});

describe("codes", () => {
  test("that changed under a name are a question with both", () => {
    const moved = names().map((row) => (row.code === "UA007" ? {...row, code: "UA907"} : row));
    expect(compare(places, names(), moved).doubtful).toEqual([
      "column name: stands under another code than before (Place 7, UA-01: UA007, now UA907)"
    ]);
  });

  test("of another place of the same name are not mistaken for it", () => {
    const moved = names().map((row) => (row.code === "UA007" ? {...row, code: "UA907", oblast_code: "UA-02"} : row));
    expect(compare(places, names(), moved).doubtful).toEqual([]);
  });

  test("that stay while the name changes are told", () => {
    expect(
      compare(
        places,
        names(),
        names().map((row) => (row.code === "UA007" ? {...row, name: "New"} : row))
      ).notes
    ).toEqual(["1 renamed: UA007: Place 7, now New"]);
  });
});
