// Somebody who wants to know where troops are paid reads every published table and tries to work out the tax on
// military pay of single hromadas. What must never come true: one figure, or the difference or ratio of two, that
// follows that tax; an order that ranks garrisons; sums of groups that leave fewer than ten when taken from one
// another.
// Whoever publishes a table by hromada, or a sum with the tax, adds nothing here: all extracts are read.
import {cpSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {csvRecords} from "../../loaders/read/csv.ts";
import {readPublished} from "../../loaders/warehouse/published_list.ts";
import {rowsOf} from "../../loaders/warehouse/rows.ts";
import {withWarehouse} from "../../loaders/warehouse/warehouse.ts";
import {builtOnce} from "../loaders/warehouse/built_once.ts";

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
  const places = counted(rows("src/data/hromada_year.csv"), lastYear);
  const today = classesOn(dayOfClasses(sums));
  expect(new Set(sums.map(({class_date}) => class_date)).size, "one day of classes, and none for others").toBe(2);
  expect(smallestDifference(places, [today])).toBeGreaterThanOrEqual(10);
  // Were one hromada of an oblast alone in its region type there, it could be worked out.
  const alone = places.filter(({oblast}) => oblast !== "UA-05");
  const [one, other] = alone.slice(0, 2).map((place) => ({...place, oblast: "UA-05"}));
  const apart = new Map(today).set(one!.code, "safe").set(other!.code, "occupied");
  expect(smallestDifference([...alone.slice(2), one!, other!], [apart])).toBeLessThan(10);
});

test("nor can the sums of one edition be taken from those of the edition of the next budget year", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "kommunebro-next-year-")), "data");
  cpSync("data", folder, {recursive: true});
  const settings = join(folder, "settings.csv");
  const text = readFileSync(settings, "utf8");
  const nextYear = lastYear + 1;
  writeFileSync(settings, text.replace(/^(last_complete_budget_year),\d+/m, `$1,${nextYear}`));
  const file = await builtOnce({dataDir: folder});
  const ask = (sql: string): Promise<Row[]> =>
    withWarehouse(file, (connection) => rowsOf(connection, sql)) as Promise<Row[]>;
  const sums = await ask("SELECT group_kind FROM mart.war_change WHERE basis = 'with_military_pit'");
  const [{day} = {}] = await ask("SELECT max(class_date)::VARCHAR AS day FROM mart.war_change");
  expect(day).toBe(`${nextYear}-12-31`);
  const now = counted(rows("src/data/hromada_year.csv"), lastYear);
  const next = counted(await ask("SELECT hromada_code, oblast_code, year FROM mart.hromada_year"), nextYear);
  // Who is counted in one edition and not in the other stands alone in the difference of the two countries.
  const [ofNow, ofNext] = [now, next].map((places) => new Set(places.map(({code}) => code)));
  const strays = [...now, ...next].filter(({code}) => ofNow!.has(code) !== ofNext!.has(code));
  const kinds = new Set(sums.map(({group_kind}) => group_kind));
  expect(kinds.has("country") && strays.length > 0 && strays.length < 10).toBe(false);
  const both = now.filter(({code}) => ofNext!.has(code));
  const today = classesOn(dayOfClasses(rows("src/data/war_change.csv")));
  const held = kinds.has("region_type") ? [today, classesOn(day!)] : [today];
  expect(smallestDifference(both, held)).toBeGreaterThanOrEqual(10);
  expect(smallestDifference(both, [today, classesOn(day!)]), "told all the same, the attack works").toBeLessThan(10);
});

interface Place {
  readonly code: string;
  readonly oblast: string;
}

/** Hromadas that the change from the year before the invasion to a year counts: those with figures of both. */
function counted(years: readonly Row[], to: number): Place[] {
  const first = Math.min(...years.map(({year}) => Number(year)));
  const has = (year: number): Set<string> =>
    new Set(years.filter((row) => Number(row.year) === year).map(({hromada_code}) => hromada_code!));
  const last = has(to);
  return years
    .filter((row) => Number(row.year) === first && last.has(row.hromada_code!))
    .map((row) => ({code: row.hromada_code!, oblast: row.oblast_code!}));
}

/** The day of the region types that sums are grouped by. */
const dayOfClasses = (sums: readonly Row[]): string =>
  sums
    .map(({class_date}) => class_date!)
    .toSorted()
    .at(-1)!;

/** The published region type of every hromada on a day. */
const classesOn = (day: string): Map<string, string> =>
  new Map(
    rows("src/data/hromada_class.csv")
      .filter(({from_date, to_date}) => from_date! <= day && day <= to_date!)
      .map(({hromada_code, region_type}) => [hromada_code!, region_type!])
  );

/**
 * The fewest hromadas that sums of oblasts and of region types on one day or several can be about when they are added
 * to and taken from one another. A sum taken a times, and others b and c times, gives each hromada the weight a + b + c
 * of its groups, and is about those whose weight is not 0. All weights of −1, 0 and 1 of the region types are tried;
 * each oblast then has the weight that most of it goes away with.
 */
function smallestDifference(places: readonly Place[], divisions: readonly ReadonlyMap<string, string>[]): number {
  const groups = divisions.flatMap((types, at) => [...new Set(types.values())].map((type) => `${at} ${type}`));
  const cells = new Map<string, Map<string, {of: number[]; count: number}>>();
  for (const {code, oblast} of places) {
    const of = divisions.map((types, at) => groups.indexOf(`${at} ${types.get(code)}`));
    const own = cells.get(oblast) ?? cells.set(oblast, new Map()).get(oblast)!;
    const cell = own.get(of.join()) ?? {of, count: 0};
    own.set(of.join(), {of, count: cell.count + 1});
  }
  const oblasts = [...cells.values()].map((own) => [...own.values()]);
  const least = Math.min(...oblasts.map((own) => own.reduce((sum, {count}) => sum + count, 0)));
  let fewest = places.length;
  for (let step = 0; step < 3 ** groups.length; step++) {
    const weight = groups.map((_, at) => (Math.floor(step / 3 ** at) % 3) - 1);
    let about = 0;
    for (const own of oblasts) {
      const byWeight = new Map<number, number>();
      for (const {of, count} of own) {
        const sum = of.reduce((a, at) => a + weight[at]!, 0);
        byWeight.set(sum, (byWeight.get(sum) ?? 0) + count);
      }
      const counts = [...byWeight.values()];
      about += counts.reduce((a, b) => a + b, 0) - Math.max(...counts);
    }
    // Where nothing is left it is no difference: the sum of one oblast must then stand alone.
    fewest = Math.min(fewest, about === 0 ? least : about);
  }
  return fewest;
}
