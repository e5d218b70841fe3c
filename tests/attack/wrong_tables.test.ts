// Seeded: whatever well-formed wrong table a producer sends, somebody is asked before it is taken; what moves no
// further than a good year moves raises no question; and no sign that nobody sees gets into a table or a form.
import fc from "fast-check";
import {expect, test} from "vitest";
import {ContractError} from "../../loaders/errors.ts";
import {catalogue} from "../../loaders/refresh/catalogue.ts";
import {compareWithKept} from "../../loaders/refresh/continuity.ts";
import {draftTable} from "../../loaders/refresh/refresh_table.ts";
import {csvRecords} from "../../loaders/read/csv.ts";
import {plainLines} from "../../loaders/terminal.ts";
import {type File, type Rows, texts} from "../fixtures/wrong_files.ts";
import {csvOf, exported, formOf, readForm} from "../loaders/survey/form_fixture.ts";

const seed = {seed: 20261128};
const {tables} = await catalogue();

/** What is said of a file, refusals and questions in one list. */
function said(file: File): string[] {
  const {before, after} = texts(file);
  const {broken, doubtful} = compareWithKept(
    tables.find(({name}) => name === file.table)!,
    before,
    after,
    []
  );
  return [...broken.list(), ...doubtful.list()].map(({where, what}) => `${where}: ${what}`);
}

/** Columns of numbers of some tables, none of them a key, and none of which most cells are nought. */
const numbers: Readonly<Record<string, readonly string[]>> = {
  kommuner: ["population", "area_km2"],
  hromadas: ["population_2022", "area_km2", "settlement_count", "km_to_eu", "km_to_russia"],
  hromada_displacement: ["net_displaced_count"],
  hromada_financial_capacity: ["wages_share", "transfers_share"]
};
const column = fc.constantFrom(
  ...Object.entries(numbers).flatMap(([table, names]) => names.map((name) => ({table, name})))
);
const flag = fc.constantFrom(
  {table: "hromadas", name: "has_train_station"},
  {table: "hromadas", name: "is_mountain"},
  {table: "hromadas", name: "is_voluntary"},
  {table: "hromada_war_status", name: "in_war_zone_2022_04_27"},
  {table: "hromada_war_status", name: "in_war_zone_2022_08_23"},
  {table: "hromada_civic", name: "has_e_petitions"}
);

/** The values of a column in other rows than before. */
const moved = (name: string, to: (at: number, count: number) => number) =>
  function move(rows: Rows): void {
    const old = rows.map((row) => row[name]!);
    for (const [at, row] of rows.entries()) row[name] = old[to(at, rows.length)]!;
  };
const scaled = (name: string, factor: (at: number) => number) =>
  function scale(rows: Rows): void {
    for (const [at, row] of rows.entries())
      if (row[name] !== "") row[name] = String(Math.round(Number(row[name]) * factor(at) * 1e6) / 1e6);
  };

const spoiled: fc.Arbitrary<File> = fc.oneof(
  fc
    .tuple(column, fc.constantFrom(1000, 100, 10, 2, 1.609344, 0.621371, 0.539957, 0.386102, 0.1, 0.01, 0.001))
    .map(([{table, name}, factor]) => ({table, name: `${name} × ${factor}`, change: scaled(name, () => factor)})),
  fc.tuple(column, fc.constantFrom(-5, -4, -3, -2, -1, 1, 2, 3, 4, 5)).map(([{table, name}, by]) => ({
    table,
    name: `${name} shifted by ${by}`,
    change: moved(name, (at, count) => (at + by + count) % count)
  })),
  column.map(({table, name}) => ({
    table,
    name: `${name} turned round`,
    change: moved(name, (at, count) => count - 1 - at)
  })),
  fc.tuple(column, fc.constantFrom("", "0"), fc.integer({min: 60, max: 350})).map(([{table, name}, cell, count]) => ({
    table,
    name: `${name} “${cell}” in ${count} rows`,
    change(rows: Rows) {
      const full = rows.filter((row) => row[name] !== "" && Number(row[name]) !== 0);
      for (const row of full.slice(-count)) row[name] = cell;
    }
  })),
  fc.tuple(column, fc.integer({min: 0, max: 356})).map(([{table, name}, at]) => ({
    table,
    name: `the row ${at} of ${name} × 10`,
    change(rows: Rows) {
      // Of the larger half: a small count may well be ten times as large next year.
      const larger = rows.toSorted((a, b) => Math.abs(Number(b[name])) - Math.abs(Number(a[name])));
      const row = larger[at % Math.floor(larger.length / 2)]!;
      row[name] = String(Number(row[name]) * 10);
    }
  })),
  column.map(({table, name}) => ({
    table,
    name: `${name} all alike`,
    change(rows: Rows) {
      for (const row of rows) row[name] = rows[0]![name]!;
    }
  })),
  fc.tuple(flag, fc.constantFrom("all", "none", "turned"), fc.nat({max: 2})).map(([{table, name}, how]) => ({
    table,
    name: `${name} ${how}`,
    change(rows: Rows) {
      for (const row of rows)
        row[name] = how === "turned" ? String(row[name] !== "true") : how === "all" ? "true" : "false";
    }
  }))
);

test("a table spoiled in a way of its own is refused or asked about", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(spoiled, (file) => {
      seen.add(`${file.table} ${file.name}`);
      expect(said(file), `${file.table}: ${file.name}`).not.toEqual([]);
    }),
    {...seed, numRuns: 70}
  );
  expect(seen.size).toBeGreaterThan(50);
}, 600_000);

test("a table that moved as a good year moves raises no question", () => {
  const step = fc.tuple(column, fc.integer({min: 1, max: 30}), fc.array(fc.nat({max: 356}), {maxLength: 3}));
  fc.assert(
    fc.property(step, ([{table, name}, thousandths, places]) => {
      const change = (rows: Rows): void => {
        scaled(name, (at) => 1 + ((at % 2 ? 1 : -1) * thousandths) / 1000)(rows);
        for (const at of places) scaled(name, (row) => (row === at ? 1.4 : 1))(rows);
        // What is counted stays whole.
        if (/population|count/.test(name))
          for (const row of rows) if (row[name] !== "") row[name] = String(Math.round(Number(row[name])));
      };
      expect(said({table, name, change}), `${table}.${name} ${thousandths} ${places.join()}`).toEqual([]);
    }),
    {...seed, numRuns: 20}
  );
}, 600_000);

/** Signs that stand in no name, and letters that look like others. */
const unsound = fc.constantFrom(
  ..."\u200b\u200d\u00ad\ufeff\u202e\u2066\u0000\u0007\u001b\u0085\u2028\ue000<>",
  "\ud800",
  "\u0378"
);
const steers = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const place = fc.integer({min: 1, max: 5});
const put = (text: string, at: number, sign: string): string => `${text.slice(0, at)}${sign}${text.slice(at)}`;

test("a text with a sign that nobody sees, or of two scripts in a word, is kept out of a table", async () => {
  const kommuner = tables.find(({name}) => name === "kommuner")!;
  const rows = csvRecords(texts({table: "kommuner", name: "", change: () => {}}).before);
  const wrong = fc.oneof(
    fc.tuple(place, unsound).map(([at, sign]) => put("Bergen", at, sign)),
    fc.constantFrom("Bеrgen", "Bergen ", " Bergen", "Вergen", "Αlta", "A\u030al", "Bergen".repeat(500), "=Bergen")
  );
  await fc.assert(
    fc.asyncProperty(wrong, fc.nat({max: 300}), async (name, at) => {
      const spoilt = rows.map((row, index) => (index === at ? {...row, name} : row));
      const read = new Map(
        [...kommuner.sources, ...(kommuner.heldAgainst ?? [])].map((source) => [
          source,
          Promise.resolve({source, reading: {rows: [], warnings: []} as never})
        ])
      );
      const built = {...kommuner, build: () => spoilt as never, asOf: undefined as never};
      const {failure, draft} = await draftTable(built, read, {data: "data"});
      expect(draft).toBeUndefined();
      expect(failure).toBeInstanceOf(ContractError);
      expect(failure!.message).toMatch(new RegExp(`row ${at + 2}, column name: .*(signs|letters|form of its)`));
      expect(plainLines(failure!.message).replaceAll("\n", "")).not.toMatch(steers);
    }),
    {...seed, numRuns: 60}
  );
}, 600_000);

test("a form whose place has a sign that nobody sees is refused in a report that shows none", async () => {
  // A blank of any kind is a blank, and no name is found with one in it; half of a sign cannot be written in UTF-8.
  const written = unsound.filter((sign) => !/\s|[\ud800-\udfff]/.test(sign));
  await fc.assert(
    fc.asyncProperty(place, written, fc.boolean(), async (at, sign, isHromada) => {
      const id = isHromada ? "hromada_needs" : "norwegian_profiles";
      const place_name = put(isHromada ? "Полтавська" : "Bergen", at, sign);
      const bytes = csvOf(exported(id, isHromada ? "uk" : "nb", [{place_name}]));
      const failure = await readForm({file: `private/${id}.csv`, format: "csv", bytes}, formOf(id)).then(
        () => undefined,
        (error: unknown) => error
      );
      expect(failure, JSON.stringify(place_name)).toBeInstanceOf(ContractError);
      expect((failure as Error).message.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u);
    }),
    {...seed, numRuns: 120}
  );
}, 600_000);
