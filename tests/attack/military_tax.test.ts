// Somebody who wants to know where troops are paid reads every published table and tries to work out the tax on
// military pay of single hromadas. What must never come true: one figure, or the difference or ratio of two, that
// follows that tax; an order that ranks garrisons; sums of groups that leave fewer than ten when taken from one
// another.
// Whoever publishes a table by hromada, or a sum with the tax, adds nothing here: all extracts are read.
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {csvRecords} from "../../loaders/read/csv.ts";
import {readPublished} from "../../loaders/warehouse/published_list.ts";

type Figures = Map<string, number>;
type Row = Record<string, string>;

const rows = (path: string): Row[] => csvRecords(readFileSync(path, "utf8")) as Row[];
const published = readPublished(".")!;
const tables = Object.keys(published.columns);

/** What the producer says and we hold back: the tax, and own revenue with it, of the last complete year. */
const lastYear = Number(rows("data/settings.csv").find(({name}) => name === "last_complete_budget_year")!.value);
const secret = new Map(
  rows("data/hromada_budgets.csv")
    .filter((row) => row.year === String(lastYear) && Number(row.own_uah_m) > 0)
    .map((row) => [row.hromada_code!, {tax: Number(row.military_pit_uah_m), own: Number(row.own_uah_m)}])
);
const garrisons = new Set([...secret].filter(([, {tax, own}]) => tax > own / 2).map(([code]) => code));

/** Every published figure of single hromadas, by what it is; a table with years gives a figure a year. */
function figuresOfHromadas(): Map<string, Figures> {
  const found = new Map<string, Figures>();
  for (const table of tables) {
    const content = rows(`src/data/${table}.csv`);
    if (!content[0] || !("hromada_code" in content[0])) continue;
    for (const row of content)
      for (const [column, text] of Object.entries(row)) {
        if (text === "" || !Number.isFinite(Number(text)) || column === "year") continue;
        const what = `${table}.${column}${row.year ? ` ${row.year}` : ""}`;
        (found.get(what) ?? found.set(what, new Map()).get(what)!).set(row.hromada_code!, Number(text));
      }
  }
  return found;
}

/** A reader's arithmetic: figures as they stand, money per head made whole again, and the parts a share hides. */
function worked(figures: ReadonlyMap<string, Figures>): Map<string, Figures> {
  const people = [...figures].find(([what]) => what === "hromada.population_2022")![1];
  const all = new Map(figures);
  const put = (what: string, from: Figures, of: (value: number, code: string) => number): void =>
    void all.set(what, new Map([...from].map(([code, value]) => [code, of(value, code)])));
  for (const [what, values] of figures) {
    if (what.includes("per_capita"))
      put(`${what} × people`, values, (value, code) => (value * people.get(code)!) / 1e6);
    if (!what.includes("transfers")) continue;
    for (const [own, amounts] of figures)
      if (/\bown\w*_uah_m/.test(own))
        put(`${own} and ${what}: all revenue`, amounts, (value, code) => value / (1 - (values.get(code) ?? 0)));
  }
  return all;
}

/** Formulas that are within 5 % of the tax for a tenth of the hromadas where it is not negligible. */
function formulasThatTell(figures: ReadonlyMap<string, Figures>): string[] {
  const codes = [...secret].filter(([, {tax, own}]) => tax > own / 20).map(([code]) => code);
  const list = [...worked(figures)];
  const told: string[] = [];
  const judge = (what: string, guess: (code: string) => number | undefined): void => {
    const hits = codes.filter((code) => {
      const value = guess(code);
      return value !== undefined && Math.abs(value - secret.get(code)!.tax) <= 0.05 * secret.get(code)!.tax;
    });
    if (hits.length > codes.length / 10) told.push(`${what}: ${hits.length} of ${codes.length}`);
  };
  for (const [what, values] of list) {
    judge(what, (code) => values.get(code));
    for (const [other, others] of list) {
      if (what !== other) judge(`${what} − ${other}`, (code) => values.get(code)! - others.get(code)!);
    }
  }
  return told;
}

/** Orders whose top or bottom thirty are mostly places that live on the tax. */
function ordersThatRank(figures: ReadonlyMap<string, Figures>): string[] {
  const list = [...worked(figures)];
  const pairs = list.flatMap(([what, values]) => [
    {what, value: (code: string) => values.get(code)},
    ...list
      .filter(([other]) => other !== what)
      .flatMap(([other, others]) => [
        {what: `${what} − ${other}`, value: (code: string) => values.get(code)! - others.get(code)!},
        {what: `${what} ÷ ${other}`, value: (code: string) => values.get(code)! / others.get(code)!}
      ])
  ]);
  return pairs.flatMap(({what, value}) => {
    const order = [...secret.keys()]
      .map((code) => ({code, at: value(code) ?? Number.NaN}))
      .filter(({at}) => Number.isFinite(at))
      .sort((a, b) => b.at - a.at || (a.code < b.code ? -1 : 1));
    return [order.slice(0, 30), order.slice(-30)]
      .map((ends) => ends.filter(({code}) => garrisons.has(code)).length)
      .filter((count) => count > 15)
      .map((count) => `${what}: ${count} of 30`);
  });
}

/** How the edition looked before: own revenue of both years with the tax, beside what stands there now. */
function asBefore(): Map<string, Figures> {
  const before = figuresOfHromadas();
  for (const year of [lastYear - 1, lastYear])
    before.set(
      `hromada.own_with_tax_uah_m ${year}`,
      new Map(
        rows("data/hromada_budgets.csv")
          .filter((row) => row.year === String(year) && secret.has(row.hromada_code!))
          .map((row) => [row.hromada_code!, Number(row.own_uah_m)])
      )
    );
  return before;
}

test("no published figure of hromadas, and no difference of two, tells the tax", () => {
  const figures = figuresOfHromadas();
  expect(figures.size).toBeGreaterThan(8);
  expect(formulasThatTell(figures)).toEqual([]);
  expect(formulasThatTell(asBefore()).length, "with own revenue as it was, the attack works").toBeGreaterThan(0);
});

test("no published figure, difference or ratio ranks the places that live on the tax", () => {
  expect(garrisons.size).toBeGreaterThan(50);
  expect(ordersThatRank(figuresOfHromadas())).toEqual([]);
  expect(ordersThatRank(asBefore()).length, "with own revenue as it was, the attack works").toBeGreaterThan(0);
});

test("no column is published that names the tax of single hromadas", () => {
  for (const columns of Object.values(published.columns))
    if (columns.includes("hromada_code")) expect(columns.filter((name) => /milit|soldier/.test(name))).toEqual([]);
  // Of all tables only this one has figures with the tax; another would have to be added to the attack on sums below.
  const withTax = tables.filter((table) => /with_military/.test(readFileSync(`src/data/${table}.csv`, "utf8")));
  expect(withTax.filter((table) => !/^(sql_file|dictionary|check_result)$/.test(table))).toEqual(["war_change"]);
});

test("sums of groups with the tax cannot be taken from one another until fewer than ten hromadas are left", () => {
  const sums = rows("src/data/war_change.csv").filter(({basis}) => basis === "with_military_pit");
  expect(new Set(sums.map(({group_kind}) => group_kind))).toEqual(new Set(["country", "oblast", "region_type"]));
  expect(sums.filter((row) => row.p25_change_share !== "" || row.p50_change_share !== "")).toEqual([]);
  const counted = new Set(rows("src/data/hromada_year.csv").map(({hromada_code}) => hromada_code));
  const places = rows("src/data/hromada.csv").filter(({hromada_code}) => counted.has(hromada_code));
  expect(smallestDifference(places)).toBeGreaterThanOrEqual(10);
  // Were one hromada of an oblast alone in its region type there, it could be worked out.
  const alone = places.filter(({oblast_code}) => oblast_code !== "UA-05");
  alone.push({...places[0]!, oblast_code: "UA-05", region_type: "safe"}, {...places[0]!, oblast_code: "UA-05"});
  expect(smallestDifference(alone)).toBeLessThan(10);
});

/**
 * The fewest hromadas that any sum of published sums, each taken any number of times, can be about. Each sum is one of
 * an oblast or of a region type, so a combination gives every cell of the two a weight a + b; the cells with a weight
 * are those between two sides of a division of oblasts and region types, and the fewest are found by trying every
 * division of the region types: each oblast then goes where it costs less.
 */
function smallestDifference(places: readonly Row[]): number {
  const types = [...new Set(places.map(({region_type}) => region_type!))];
  const oblasts = [...new Set(places.map(({oblast_code}) => oblast_code!))];
  const count = (oblast: string, isIn: (type: string) => boolean): number =>
    places.filter((place) => place.oblast_code === oblast && isIn(place.region_type!)).length;
  let fewest = places.length;
  for (let mask = 0; mask < 1 << types.length; mask++) {
    const isIn = (type: string): boolean => Boolean(mask & (1 << types.indexOf(type)));
    const costs = oblasts.map((oblast) => [count(oblast, isIn), count(oblast, (type) => !isIn(type))] as const);
    const least = costs.reduce((sum, [a, b]) => sum + Math.min(a, b), 0);
    // Everything on one side is no division: one oblast must then stand against the rest.
    const isOneSided = mask === 0 || mask === (1 << types.length) - 1;
    const forced = Math.min(...costs.map(([a, b]) => Math.max(a, b) - Math.min(a, b)));
    fewest = Math.min(fewest, isOneSided ? least + forced : least);
  }
  return fewest;
}
