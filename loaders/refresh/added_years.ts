import type {Compared} from "./compared_table.ts";
import {alike, isTelling, median, quantile} from "./numbers_alike.ts";
import type {Doubt} from "./doubt.ts";

/** As many rows of a year more may say nothing at all: a budget office that sent no figures. */
const mayBeSilent = {share: 0.01, rows: 3};
/** A column of a year more may be nought or empty in a share of the rows that lies so much above any year before. */
const mayLack = 0.2;
/** As many values of a year more may be those of another year of their place, by chance. */
const mayRepeat = 0.1;
/** A year may be this many times as far from the years before as another column moved: war and inflation do less. */
const apart = 8;
/**
 * One place may reach this many times its own largest year so far; a column in which one place in a hundred grows by
 * more than `usually`, as the tax of soldiers' pay in 2022 did, says nothing by that. Where no other column of the row
 * rose by a share `seen` of what this one did, it may reach `alone` times and as much as `beyond` times what one place
 * in a hundred does: a tax that grew sevenfold is found again in the sum it goes into, a point that slipped is not.
 */
const largestGrowth = {times: 20, usually: 5, alone: 5, beyond: 3, seen: 0.3};
/**
 * One place may fall to this part of its own smallest year, beside what the year does to the column; a column in which
 * one place in a hundred falls below `usually`, as excise did in 2023, says nothing by that. War
 * lets places fall to nothing, and then their columns fall together: a fall that another column knows of, by a share
 * `seen` of it and by a share `itself` of its own size, is none of this column alone. Of the share `smallest` of small
 * values nothing is asked.
 */
const largestFall = {to: 0.2, usually: 0.05, seen: 0.3, itself: 0.1, smallest: 0.25};
const fewestPlaces = 100;
const fewest = 20;

/**
 * What a year that was not there before says beside the years of the same places: the values of another year again, of
 * a neighbouring column, noughts in their place, or a size that no place has had.
 */
export function addedYears(both: Compared): Doubt[] {
  const {now, added, columns} = both;
  const numeric = columns.filter(({kind}) => kind === "number").map(({name}) => name);
  const place = new Map<string, number[]>();
  for (const [at, name] of now.places.entries()) place.set(name, [...(place.get(name) ?? []), at]);
  return [...added].flatMap(([year, rows]) => {
    if (year === "all" || rows.length < fewest) return [];
    const past = (at: number) => (place.get(now.places[at]!) ?? []).filter((other) => now.years[other] !== year);
    const changes = new Map(numeric.map((name) => [name, change(both, name, rows, past)]));
    const perColumn = numeric.flatMap((name) => [
      ...lacking(both, name, year, rows),
      ...repeated(both, name, year, rows, past),
      ...mistaken(both, name, numeric, year, rows, past),
      ...sized(both, name, year, rows, past, changes),
      ...fallen(both, name, year, rows, past, changes)
    ]);
    return [...silent(both, numeric, year, rows), ...perColumn];
  });
}

type Past = (at: number) => readonly number[];

function doubt(
  name: string,
  kind: Doubt["kind"],
  count: number,
  says: string,
  examples: readonly string[] = []
): Doubt[] {
  return [{column: name, kind, count, says, examples: examples.slice(0, 4)}];
}

/** Rows of a new year that say nothing in any column: noughts in place of values. */
function silent(both: Compared, numeric: readonly string[], year: string, rows: readonly number[]): Doubt[] {
  const columns = numeric.map((name) => both.numbers(both.now, name));
  const without = rows.filter((at) => columns.every((values) => !(Math.abs(values[at]!) > 0)));
  if (columns.length < 2 || without.length <= Math.max(mayBeSilent.rows, mayBeSilent.share * rows.length)) return [];
  return doubt(
    "rows",
    "emptied",
    without.length,
    `say nothing in ${without.length} of ${rows.length} rows of ${year}, which is new`,
    without.map((at) => both.now.keys[at]!)
  );
}

function lacking(both: Compared, name: string, year: string, rows: readonly number[]): Doubt[] {
  const values = both.numbers(both.now, name);
  const lacks = (at: number) => !(Math.abs(values[at]!) > 0);
  const counts = new Map<string, {rows: number; lacking: number}>();
  for (const [at, other] of both.now.years.entries()) {
    const count = counts.get(other) ?? {rows: 0, lacking: 0};
    counts.set(other, {rows: count.rows + 1, lacking: count.lacking + (lacks(at) ? 1 : 0)});
  }
  counts.delete(year);
  const most = Math.max(0, ...[...counts.values()].map(({rows: of, lacking: none}) => none / of));
  const without = rows.filter(lacks);
  if (without.length <= (most + mayLack) * rows.length) return [];
  return doubt(
    name,
    "emptied",
    without.length,
    `is nought or empty in ${without.length} of ${rows.length} rows of ${year}, which is new`,
    without.map((at) => both.now.keys[at]!)
  );
}

function repeated(both: Compared, name: string, year: string, rows: readonly number[], past: Past): Doubt[] {
  const cells = both.now.cells.get(name)!;
  const same = rows.filter((at) => isTelling(cells[at]!) && past(at).some((other) => alike(cells[at]!, cells[other]!)));
  if (same.length <= Math.max(mayBeSilent.rows, mayRepeat * rows.length)) return [];
  return doubt(
    name,
    "another_year",
    same.length,
    `has in ${same.length} of ${rows.length} rows of ${year}, which is new, what another year of the place has`,
    same.map((at) => `${both.now.keys[at]}: ${cells[at]}`)
  );
}

/** The median of value against the mean of the place's other years. */
function change(both: Compared, name: string, rows: readonly number[], past: Past): number | undefined {
  const values = both.numbers(both.now, name);
  const ratios = rows.flatMap((at) => {
    const before = past(at)
      .map((other) => values[other]!)
      .filter((value) => value > 0);
    const ratio = values[at]! / (before.reduce((sum, value) => sum + value, 0) / before.length);
    return Number.isFinite(ratio) && ratio > 0 ? [ratio] : [];
  });
  return ratios.length < fewest ? undefined : median(ratios);
}

/** Whether the new year of a column goes on from another column far better than from its own past. */
function mistaken(
  both: Compared,
  name: string,
  numeric: readonly string[],
  year: string,
  rows: readonly number[],
  past: Past
): Doubt[] {
  const values = both.numbers(both.now, name);
  const last = rows.flatMap((at) => {
    const before = past(at);
    const latest = before.reduce<number | undefined>(
      (best, other) => (best === undefined || both.now.years[other]! > both.now.years[best]! ? other : best),
      undefined
    );
    return latest !== undefined && values[at]! > 0 ? [{at, latest}] : [];
  });
  if (last.length < fewest) return [];
  // How unequal the steps are: a year may grow, but it grows much alike everywhere.
  const unrest = (other: string) => {
    const its = both.numbers(both.now, other);
    const steps = last
      .filter(({latest}) => its[latest]! > 0)
      .map(({at, latest}) => Math.log(values[at]! / its[latest]!));
    return steps.length < last.length / 2 ? Infinity : quantile(steps, 0.75) - quantile(steps, 0.25);
  };
  const own = unrest(name);
  const nearest = numeric
    .filter((other) => other !== name)
    .map((other) => ({other, unrest: unrest(other)}))
    .sort((a, b) => a.unrest - b.unrest)[0];
  if (!nearest || nearest.unrest * 2 > own || own < 0.3) return [];
  return doubt(
    name,
    "another_column",
    last.length,
    `goes on in ${year}, which is new, from what ${nearest.other} was, not from itself`,
    last.slice(0, 4).map(({at}) => `${both.now.keys[at]}: ${values[at]}`)
  );
}

/** A size that neither the other columns nor the place's own years lead one to expect. */
function sized(
  both: Compared,
  name: string,
  year: string,
  rows: readonly number[],
  past: Past,
  changes: ReadonlyMap<string, number | undefined>
): Doubt[] {
  const own = changes.get(name);
  const usual = median([...changes.values()].filter((value) => value !== undefined)) ?? 1;
  if (own !== undefined && (own / usual > apart || own / usual < 1 / apart))
    return doubt(
      name,
      "another_unit",
      rows.length,
      `is in ${year}, which is new, ${own.toPrecision(2)} times the years before, other columns ${usual.toPrecision(2)}`
    );
  if (rows.length < fewestPlaces) return [];
  const values = both.numbers(both.now, name);
  const size = quantile([...values].map(Math.abs), 0.5);
  const grown = rows.flatMap((at) => {
    const before = largestYear(both, name, at, past);
    return before > 0 && values[at]! > 0 ? [{at, times: values[at]! / before}] : [];
  });
  const usually = quantile(
    grown.map(({times}) => times),
    0.99
  );
  if (usually > largestGrowth.usually) return [];
  const big = grown.filter(({at}) => values[at]! > size);
  const alone = Math.max(largestGrowth.alone, largestGrowth.beyond * usually);
  const slipped = big.filter(
    ({at, times}) => times > largestGrowth.times || (times > alone && !isSeenElsewhere(both, name, at, past, changes))
  );
  if (slipped.length === 0) return [];
  const isLarger = slipped.every(({times}) => times > largestGrowth.times);
  return doubt(
    name,
    "extreme",
    slipped.length,
    isLarger
      ? `is in ${year}, which is new, more than ${largestGrowth.times} times the largest year of the place`
      : `is in ${year}, which is new, more than ${alone.toPrecision(2)} times the largest year of the place, and no ` +
          "other column of the row rose with it",
    slipped.map(({at}) => `${both.now.keys[at]}: ${values[at]}`)
  );
}

function largestYear(both: Compared, name: string, at: number, past: Past): number {
  const values = both.numbers(both.now, name);
  return Math.max(0, ...past(at).flatMap((other) => (values[other]! > 0 ? [values[other]!] : [])));
}

/** Whether another column of the row rose beyond what its year does by a good part of what this one rose. */
function isSeenElsewhere(
  both: Compared,
  name: string,
  at: number,
  past: Past,
  changes: ReadonlyMap<string, number | undefined>
): boolean {
  const risen = (column: string) =>
    both.numbers(both.now, column)[at]! - largestYear(both, column, at, past) * (changes.get(column) ?? 1);
  const needed = largestGrowth.seen * risen(name);
  return [...changes.keys()].some((other) => other !== name && risen(other) >= needed);
}

/** A part of what the place's own years lead one to expect, of which no other column of its row knows. */
function fallen(
  both: Compared,
  name: string,
  year: string,
  rows: readonly number[],
  past: Past,
  changes: ReadonlyMap<string, number | undefined>
): Doubt[] {
  if (rows.length < fewestPlaces) return [];
  const values = both.numbers(both.now, name);
  const expected = (column: string, at: number): number =>
    smallestYear(both, column, at, past) * (changes.get(column) ?? 1);
  const parts = rows.flatMap((at) => {
    const usual = expected(name, at);
    return usual > 0 && values[at]! > 0 ? [{at, part: values[at]! / usual}] : [];
  });
  const usually = quantile(
    parts.map(({part}) => part),
    0.01
  );
  if (usually < largestFall.usually) return [];
  const size = quantile([...values].map(Math.abs), largestFall.smallest);
  const isAlone = (at: number): boolean => {
    const fall = expected(name, at) - values[at]!;
    return [...changes.keys()].every((other) => {
      if (other === name) return true;
      const its = expected(other, at);
      const theirs = its - both.numbers(both.now, other)[at]!;
      return its <= 0 || theirs < Math.max(largestFall.seen * fall, largestFall.itself * its);
    });
  };
  const slipped = parts.filter(
    ({at, part}) => part < Math.min(largestFall.to, usually) && smallestYear(both, name, at, past) > size && isAlone(at)
  );
  if (slipped.length === 0) return [];
  return doubt(
    name,
    "extreme",
    slipped.length,
    `is in ${year}, which is new, less than ${Math.min(largestFall.to, usually).toPrecision(2)} of the smallest year ` +
      "of the place, and no other column of the row fell with it",
    slipped.map(({at}) => `${both.now.keys[at]}: ${values[at]}`)
  );
}

/** Of the years before this one: a later one may be the beginning of a year. */
function smallestYear(both: Compared, name: string, at: number, past: Past): number {
  const values = both.numbers(both.now, name);
  const {years} = both.now;
  const before = past(at).flatMap((other) =>
    values[other]! > 0 && years[other]! < years[at]! ? [values[other]!] : []
  );
  return before.length === 0 ? 0 : Math.min(...before);
}
