import {addedYears} from "./added_years.ts";
import {compared, type Compared, type RowPair} from "./compared_table.ts";
import type {Doubt, DoubtKind} from "./doubt.ts";
import {alike, isTelling, median, quantile} from "./numbers_alike.ts";
import type {Table} from "../read/source.ts";

/** Rows of a column that may change before it is worth a question: this share, and a few where there are few. */
const mayChange = {share: 0.05, rows: 3};
/** As many rows may lose a value, or move from no to yes and back: a place more in a list, not another list. */
const mayFall = {share: 0.01, rows: 3};
/** Lists grow: as large a part of the rarer answer may turn. */
const mayTurn = {share: 0.1, rows: 3};
/** As many rows that moved by one and the same factor are a unit, or a part of the file that was counted twice. */
const fewestByFactor = 20;
/** A value moved when it is this share away from what it was; a smaller step is a revision. */
const revision = 0.1;
/** Where all values lie near each other, as degrees do, a step is measured by how far apart the middle half lies. */
const narrow = {spread: 0.5, step: 0.25};
/** One cell may become this many times what it was, or that part of it. */
const largestStep = 4;
const shownExamples = 4;

/** Whether `count` of `rows` is more than may be. */
const isMany = (count: number, rows: number, may: {share: number; rows: number}): boolean =>
  count > Math.max(may.rows, rows * may.share);

/** What a reader of two texts of a table would ask, column by column; nothing where only little changed. */
export function doubts(table: Table, before: string, after: string): Doubt[] {
  if (before === "" || before === after) return [];
  const both = compared(table, before, after);
  const begun = new Set((table.years?.begun ?? []).map(String));
  return [
    ...both.columns.flatMap(({name, kind}) => [
      ...wholeColumn(both, name, kind),
      ...(kind === "number"
        ? numbers(both, name, table, begun)
        : kind === "flag"
          ? flags(both, name)
          : texts(both, name))
    ]),
    ...exchangedRows(both),
    ...addedYears(both)
  ];
}

/** What the cells of a column say together, wherever they stand: that they are all one, or far fewer than before. */
function wholeColumn({now, then, numbers: of}: Compared, name: string, kind: string): Doubt[] {
  const [fresh, old] = [now, then].map((side) => side.cells.get(name)!.filter((cell) => cell !== "")) as [
    string[],
    string[]
  ];
  if (fresh.length < 10 || old.length < 10) return [];
  const [values, before] = [new Set(fresh).size, new Set(old).size];
  const doubt = (doubtKind: DoubtKind, count: number, says: string, examples: readonly string[] = []): Doubt[] => [
    {column: name, kind: doubtKind, count, says, examples}
  ];
  if (values === 1 && before > 1)
    return doubt("all_equal", fresh.length, `is “${fresh[0]}” in every row, before it had ${before} values`);
  if (before >= 10 && values < before / 2)
    return doubt("fewer_values", before - values, `has ${values} different values, before ${before}`);
  if (kind === "word") {
    const counts = new Map<string, number>();
    for (const word of old) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of fresh) counts.delete(word);
    const gone = [...counts].filter(([, count]) => count > mayFall.rows);
    if (gone.length)
      return doubt(
        "words_gone",
        gone.reduce((sum, [, count]) => sum + count, 0),
        `no longer says ${gone.map(([word, count]) => `“${word}” (before in ${count} rows)`).join(", ")}`
      );
  }
  if (kind !== "number") return [];
  const negative = (numbers: Float64Array) => numbers.filter((value) => value < 0).length;
  const [below, wasBelow] = [negative(of(now, name)), negative(of(then, name))];
  if (isMany(below, fresh.length, mayFall) && wasBelow === 0)
    return doubt("signs_changed", below, `is below nought in ${below} rows, before in none`);
  if (below === 0 && wasBelow > mayFall.rows)
    return doubt("signs_changed", wasBelow, `is never below nought, before in ${wasBelow} rows`);
  const round = (cells: readonly string[]) =>
    cells.filter((cell) => /^-?\d*[1-9]00+$/.test(cell)).length / cells.length;
  if (round(fresh) > round(old) + 0.5)
    return doubt(
      "rounded",
      Math.round(round(fresh) * fresh.length),
      "is in whole hundreds in most rows, before it was not"
    );
  return [];
}

/** Rows of one column in both texts, of one year. */
interface Pair extends RowPair {
  readonly a: number;
  readonly b: number;
}

function numbers(both: Compared, name: string, table: Table, begun: ReadonlySet<string>): Doubt[] {
  const [fresh, old] = [both.numbers(both.now, name), both.numbers(both.then, name)];
  const found = new Map<DoubtKind, Found>();
  for (const [year, rows] of both.pairs) {
    const pairs = rows.map(({at, was}): Pair => ({at, was, a: fresh[at]!, b: old[was]!}));
    const lost = pairs.filter(({a, b}) => !Number.isNaN(b) && b !== 0 && (Number.isNaN(a) || a === 0));
    if (isMany(lost.length, pairs.length, mayFall))
      note(found, "emptied", year, lost, pairs.length, "is nought or empty where it had a value");
    const said = pairs.filter(({a, b}) => !Number.isNaN(a) && !Number.isNaN(b));
    const growth = begun.has(year) ? growthOf(both, rows, table) : 1;
    const isMoved = moves(said, growth);
    const changed = said.filter(({a, b}) => a !== b);
    const moved = changed.filter(isMoved);
    const origin = changed.length > mayFall.rows ? originOf(both, name, year, changed) : undefined;
    if (origin) note(found, origin.kind, year, origin.rows, pairs.length, origin.says);
    const factor = constantFactor(moved);
    const byFactor = factor !== undefined && moved.length >= fewestByFactor;
    if (!origin && (byFactor || isMany(moved.length, said.length, mayChange))) {
      if (factor === undefined) note(found, "moved", year, moved, pairs.length, "is another value than before");
      else note(found, "another_unit", year, moved, pairs.length, `is ${factor} times what it was`);
    }
    const size = quantile(
      said.flatMap(({b}) => (b === 0 ? [] : [Math.abs(b)])),
      0.05
    );
    const steps = said.filter(({a, b}) => {
      if (a === 0 || b === 0) return false;
      const ratio = a / b / growth;
      const isStep = ratio < 0 || ratio >= largestStep || ratio <= 1 / largestStep;
      return isStep && Math.max(Math.abs(a), Math.abs(b)) >= size;
    });
    if (steps.length && !origin && !found.has("moved") && !found.has("another_unit"))
      note(
        found,
        "extreme",
        year,
        steps,
        pairs.length,
        `is ${largestStep} times what it was or more, or that part of it`
      );
  }
  return told(both, name, found);
}

/** How far a year that goes on has come since: the median of the amount that tells of its years. */
function growthOf(both: Compared, rows: readonly RowPair[], {years}: Table): number {
  if (!years || !both.columns.some(({name}) => name === years.amount)) return 1;
  const [fresh, old] = [both.numbers(both.now, years.amount), both.numbers(both.then, years.amount)];
  const ratios = rows.map(({at, was}) => fresh[at]! / old[was]!).filter((ratio) => Number.isFinite(ratio) && ratio > 0);
  return Math.max(1, median(ratios) ?? 1);
}

/** Whether a value is another one: by its own size, or among values that lie close by how far apart those lie. */
function moves(said: readonly Pair[], growth: number): (pair: Pair) => boolean {
  const before = said.map(({b}) => b);
  const middle = Math.abs(quantile(before, 0.5));
  const spread = quantile(before, 0.75) - quantile(before, 0.25);
  const step = spread > 0 && spread < narrow.spread * middle ? narrow.step * spread : Infinity;
  // What came in since is not the same in every place: of a year that goes on only a doubling besides is a step.
  const share = growth > 1 ? 0.5 : revision;
  return ({a, b}) => {
    const was = b * growth;
    return Math.abs(a - was) > Math.min(share * Math.max(Math.abs(a), Math.abs(was)), step);
  };
}

/** The one factor that nearly all changes go by, as text; undefined where there is none. */
function constantFactor(moved: readonly Pair[]): string | undefined {
  const ratios = moved.filter(({b}) => b !== 0).map(({a, b}) => a / b);
  const factor = median(ratios);
  if (!factor || ratios.length < 10) return undefined;
  const near = moved.filter(({a, b}) => Math.abs(a - b * factor) <= 0.02 * Math.abs(b * factor) + 0.5);
  return near.length > 0.9 * moved.length ? factor.toPrecision(3) : undefined;
}

interface Origin {
  readonly kind: DoubtKind;
  readonly rows: readonly RowPair[];
  readonly says: string;
}

/** Where the new values of a column stood before: in another column, in another year of the place, in another row. */
function originOf(
  both: Compared,
  name: string,
  year: string,
  changed: readonly RowPair[],
  fewest: number = mayFall.rows
): Origin | undefined {
  const {now, then} = both;
  const [fresh, old] = [now.cells.get(name)!, then.cells.get(name)!];
  const isEnough = (rows: readonly unknown[]) => rows.length > fewest && rows.length >= changed.length * 0.5;
  const telling = changed.filter(({at, was}) => isTelling(fresh[at]!) && fresh[at] !== old[was]);
  if (!isEnough(telling)) return undefined;
  for (const other of both.columns) {
    if (other.name === name) continue;
    const its = then.cells.get(other.name)!;
    const rows = telling.filter(({at, was}) => alike(fresh[at]!, its[was]!));
    if (isEnough(rows)) return {kind: "another_column", rows, says: `has the values that ${other.name} had`};
  }
  const years = new Set(then.years);
  if (years.size > 1) {
    const where = new Map(then.keys.map((_, at) => [`${then.places[at]} ${then.years[at]}`, at]));
    for (const other of years) {
      if (other === year) continue;
      const rows = telling.filter(({at}) => {
        const its = where.get(`${now.places[at]} ${other}`);
        return its !== undefined && alike(fresh[at]!, old[its]!);
      });
      if (isEnough(rows)) return {kind: "another_year", rows, says: `has the values that ${other} had`};
    }
  }
  const rank = new Map((both.pairs.get(year) ?? []).map((pair, index) => [pair.was, index]));
  const order = both.pairs.get(year) ?? [];
  for (const by of [1, -1, 2, -2, 3, -3, 4, -4, 5, -5]) {
    const rows = telling.filter(({at, was}) => {
      const its = order[rank.get(was)! + by];
      return its !== undefined && alike(fresh[at]!, old[its.was]!);
    });
    if (isEnough(rows) && rows.length >= changed.length * 0.8)
      return {
        kind: "another_row",
        rows,
        says: `has the values of the row ${Math.abs(by)} ${by > 0 ? "below" : "above"}`
      };
  }
  return undefined;
}

function flags(both: Compared, name: string): Doubt[] {
  const [fresh, old] = [both.now.cells.get(name)!, both.then.cells.get(name)!];
  const found = new Map<DoubtKind, Found>();
  for (const [year, rows] of both.pairs) {
    const rose = rows.filter(({at, was}) => fresh[at] === "true" && old[was] !== "true");
    const fell = rows.filter(({at, was}) => fresh[at] !== "true" && old[was] === "true");
    const yes = rows.filter(({was}) => old[was] === "true").length;
    const fewer = Math.min(yes, rows.length - yes);
    const turned = [...rose, ...fell];
    if (isMany(Math.max(rose.length, fell.length), fewer, mayTurn))
      note(
        found,
        "reclassified",
        year,
        turned,
        rows.length,
        `turned to yes ${rose.length} times, to no ${fell.length}`
      );
  }
  return told(both, name, found);
}

function texts(both: Compared, name: string): Doubt[] {
  const [fresh, old] = [both.now.cells.get(name)!, both.then.cells.get(name)!];
  const found = new Map<DoubtKind, Found>();
  for (const [year, rows] of both.pairs) {
    const changed = rows.filter(({at, was}) => fresh[at] !== old[was]);
    const lost = changed.filter(({at}) => fresh[at] === "");
    if (isMany(lost.length, rows.length, mayFall))
      note(found, "emptied", year, lost, rows.length, "is empty where it was not");
    // Words and days are often the same by chance.
    const fewest = Math.max(mayFall.rows, mayFall.share * rows.length);
    const origin = changed.length > fewest ? originOf(both, name, year, changed, fewest) : undefined;
    if (origin) note(found, origin.kind, year, origin.rows, rows.length, origin.says);
    else if (isMany(changed.length, rows.length, mayChange))
      note(found, "reclassified", year, changed, rows.length, "says something else than before");
  }
  return told(both, name, found);
}

/** Rows that have, value for value, what another row had: two places that were exchanged. */
function exchangedRows(both: Compared): Doubt[] {
  const names = both.columns.map(({name}) => name);
  const telling = (cells: readonly string[]) => cells.filter(isTelling).length >= 3;
  const cellsOf = (side: Compared["now"], at: number) => names.map((name) => side.cells.get(name)![at]!);
  const before = new Map<string, number>();
  for (const [at, year] of both.then.years.entries())
    before.set(`${year} ${cellsOf(both.then, at).join("\u0000")}`, at);
  const rows = [...both.pairs].flatMap(([year, pairs]) =>
    pairs.flatMap(({at, was}) => {
      const cells = cellsOf(both.now, at);
      const its = before.get(`${year} ${cells.join("\u0000")}`);
      const isOther = its !== undefined && its !== was && telling(cells);
      return isOther && cellsOf(both.then, was).join() !== cells.join() ? [{at, its}] : [];
    })
  );
  if (rows.length === 0) return [];
  return [
    {
      column: "rows",
      kind: "another_row",
      count: rows.length,
      says: `${rows.length === 1 ? "a row has" : `${rows.length} rows have`} what another row had, in every column`,
      examples: rows
        .slice(0, shownExamples)
        .map(({at, its}) => `${both.now.keys[at]}: now as ${both.then.keys[its]} was`)
    }
  ];
}

/** What was found of one kind in one column, over its years. */
interface Found {
  says: Map<string, {years: string[]; count: number; of: number}>;
  rows: RowPair[];
}

function note(
  found: Map<DoubtKind, Found>,
  kind: DoubtKind,
  year: string,
  rows: readonly RowPair[],
  of: number,
  says: string
): void {
  const one: Found = found.get(kind) ?? {says: new Map(), rows: []};
  found.set(kind, one);
  const said = one.says.get(says) ?? {years: [], count: 0, of: 0};
  one.says.set(says, {years: [...said.years, year], count: said.count + rows.length, of: said.of + of});
  one.rows.push(...rows);
}

function told(both: Compared, column: string, found: ReadonlyMap<DoubtKind, Found>): Doubt[] {
  const [fresh, old] = [both.now.cells.get(column)!, both.then.cells.get(column)!];
  return [...found].map(([kind, {says, rows}]) => ({
    column,
    kind,
    count: rows.length,
    says: [...says]
      .map(([words, {years, count, of}]) => {
        const where = years[0] === "all" ? "" : ` of ${years.join(", ")}`;
        return `${words}, in ${count} of ${of} rows${where}`;
      })
      .join("; "),
    examples: rows
      .slice(0, shownExamples)
      .map(({at, was}) => `${both.now.keys[at]}: ${old[was] || "(empty)"}, now ${fresh[at] || "(empty)"}`)
  }));
}
