import type {
  Among,
  Cell,
  Change,
  Count,
  Extreme,
  Figure,
  Most,
  Named,
  Outweighs,
  Rank,
  Row,
  RowCount,
  Rows,
  Scarcest,
  Share,
  Test,
  Total,
  Widest
} from "./finding.js";

/** All rows of a mart, whatever a card shows of them. */
export const ofMart = (of: string, rows: readonly object[]): Rows => ({of, rows: rows as readonly Row[]});

/** True where a cell is what is asked for. */
export function passes(cell: Cell, test: Test): boolean {
  if (typeof test !== "object" || test === null) return (cell ?? null) === (test ?? null);
  if ("known" in test) return ((cell ?? null) !== null) === test.known;
  return typeof cell === "number" && cell >= test.from && cell <= test.to;
}

/** The rows that are counted. */
export function counted(rows: readonly Row[], {by, where = {}, leftOut = []}: Among): readonly Row[] {
  return rows.filter(
    (row) =>
      Object.entries(where).every(([key, test]) => passes(row[key], test)) &&
      !leftOut.some(({group}) => group === row[by])
  );
}

export const at = ({of}: Rows, among: Among): {among: Among; of?: string} => (of === undefined ? {among} : {among, of});

export const numbers = (rows: readonly Row[], column: string): readonly number[] =>
  rows.flatMap((row) => (typeof row[column] === "number" ? [row[column]] : []));

/** The one value of a column in the rows that are counted; null where there is none, or more than one. */
export function figure(rows: Rows, column: string, among: Among): Figure | null {
  const [value, ...others] = new Set(numbers(counted(rows.rows, among), column));
  return value === undefined || others.length > 0 ? null : {kind: "figure", column, value, ...at(rows, among)};
}

/** The one text of a column, such as a day; null where there is none, or more than one. */
export function textFigure(rows: Rows, column: string, among: Among): Figure<string> | null {
  const [value, ...others] = new Set(counted(rows.rows, among).map((row) => row[column]));
  return typeof value !== "string" || others.length > 0 ? null : {kind: "figure", column, value, ...at(rows, among)};
}

/** The sum of a column; null where a cell of it is missing. */
export function total(rows: Rows, column: string, among: Among): Total | null {
  const own = counted(rows.rows, among);
  const values = numbers(own, column);
  if (values.length < own.length) return null;
  return {kind: "total", column, value: values.reduce((sum, value) => sum + value, 0), ...at(rows, among)};
}

/** How many groups are counted. */
export function count(rows: Rows, among: Among): Count {
  const value = new Set(counted(rows.rows, among).map((row) => row[among.by])).size;
  return {kind: "count", value, ...at(rows, among)};
}

/** How many rows are counted, where a group has several. */
export const rowCount = (rows: Rows, among: Among): RowCount => ({
  kind: "rows",
  value: counted(rows.rows, among).length,
  ...at(rows, among)
});

/** All groups that are counted, in the order of their rows. */
export const named = (rows: Rows, among: Among): Named => ({
  kind: "named",
  groups: [...new Set(counted(rows.rows, among).map((row) => row[among.by]))],
  ...at(rows, among)
});

/** A part of a whole; null where either is not told, or the whole is nothing. */
export function share<Amount extends Share["part"]>(part: Amount | null, whole: Share["whole"] | null): Share | null {
  return part && whole && whole.value > 0 ? {kind: "share", part, whole, value: part.value / whole.value} : null;
}

/** What may be called “most”; null where it is half or less. */
export const most = (of: Share | null): Most | null => (of && of.value > 0.5 ? {kind: "most", share: of} : null);

/** Where a column is largest; null where no group has a value. */
export const largest = (rows: Rows, column: string, among: Among): Extreme | null =>
  extreme("largest", rows, column, among);

/** Where a column is smallest; null where no group has a value. */
export const smallest = (rows: Rows, column: string, among: Among): Extreme | null =>
  extreme("smallest", rows, column, among);

function extreme(kind: Extreme["kind"], rows: Rows, column: string, among: Among): Extreme | null {
  const own = counted(rows.rows, among);
  const values = numbers(own, column);
  if (values.length === 0) return null;
  const value = values.reduce((a, b) => (kind === "largest" ? Math.max(a, b) : Math.min(a, b)));
  const groups = own.filter((row) => row[column] === value).map((row) => row[among.by]);
  return {
    kind,
    column,
    groups,
    value,
    compared: values.length,
    hidden: own.length - values.length,
    ...at(rows, among)
  };
}

/** Where a column is largest and smallest, and where it is so but for one group, if that group alone is there. */
export interface Ends {
  readonly high: Extreme | null;
  readonly nextHigh: Extreme | null;
  readonly low: Extreme | null;
  readonly nextLow: Extreme | null;
}

/** Of what is not divided. */
export const noEnds: Ends = {high: null, nextHigh: null, low: null, nextLow: null};

/** @param group it has its own reasons to be at an end: the next after it is told too */
export function ends(rows: Rows, column: string, among: Among, group: Cell): Ends {
  const [high, low] = [withNext(largest, rows, column, among, group), withNext(smallest, rows, column, among, group)];
  return {high: high.first, nextHigh: high.next, low: low.first, nextLow: low.next};
}

/** Where a column is largest or smallest, and where it is so but for one group, if that group alone is there. */
export function withNext(
  find: typeof largest,
  rows: Rows,
  column: string,
  among: Among,
  group: Cell
): {readonly first: Extreme | null; readonly next: Extreme | null} {
  const first = find(rows, column, among);
  const leftOut = [...(among.leftOut ?? []), {group, why: "told"} as const];
  const isAlone = first?.groups.length === 1 && first.groups[0] === group;
  return {first, next: isAlone ? find(rows, column, {...among, leftOut}) : null};
}

/** The place of a group, the largest first; null where it has no value. */
export function rank(rows: Rows, column: string, group: Cell, among: Among): Rank | null {
  const own = counted(rows.rows, among);
  const value = own.find((row) => row[among.by] === group)?.[column];
  if (typeof value !== "number") return null;
  const values = numbers(own, column);
  return {
    kind: "rank",
    column,
    group,
    value: values.filter((other) => other > value).length + 1,
    isShared: values.filter((other) => other === value).length > 1,
    ...at(rows, among)
  };
}

/** A column from one point to another; null where one has no value. */
export function change(rows: Rows, column: string, {from, to}: {from: Cell; to: Cell}, among: Among): Change | null {
  const values = (group: Cell): readonly number[] =>
    numbers(
      counted(rows.rows, among).filter((row) => row[among.by] === group),
      column
    ).toSorted((a, b) => a - b);
  const [before, after] = [values(from), values(to)];
  const [most, least] = [before.at(-1), after[0]];
  if (most === undefined || least === undefined || most <= 0) return null;
  return {
    kind: "change",
    column,
    from: {group: from, values: before},
    to: {group: to, values: after},
    // “At least” must hold, so the share is cut and not rounded.
    atLeast: Math.floor(100 * (least / most - 1)) / 100,
    ...at(rows, among)
  };
}

/** A group with the values of its parts; null where one is not told. */
interface Parted {
  readonly group: Cell;
  readonly parts: readonly {readonly group: Cell; readonly value: number}[] | null;
}

function parted(rows: readonly Row[], column: string, parts: string, by: string): readonly Parted[] {
  return [...new Set(rows.map((row) => row[by]))].map((group) => {
    const own = rows.filter((row) => row[by] === group);
    const told = own.flatMap((row) => {
      const value = row[column];
      return typeof value === "number" ? [{group: row[parts], value}] : [];
    });
    return {group, parts: told.length === own.length ? told : null};
  });
}

/**
 * The groups between whose parts a column differs most, of those with every part told; null where none has two. Hidden
 * are the groups with a part that is not told.
 */
export function widest(rows: Rows, column: string, parts: string, among: Among): Widest | null {
  const all = parted(counted(rows.rows, among), column, parts, among.by);
  const ends = all.flatMap(({group, parts: told}) => {
    const sorted = told?.toSorted((a, b) => b.value - a.value) ?? [];
    const [high, low] = [sorted[0], sorted.at(-1)];
    return high && low && high !== low ? [{group, high, low, gap: high.value - low.value}] : [];
  });
  const [first] = ends.toSorted((a, b) => b.gap - a.gap);
  if (!first) return null;
  return {
    kind: "widest",
    column,
    parts,
    groups: ends.filter(({gap}) => gap === first.gap).map(({group}) => group),
    high: first.high,
    low: first.low,
    hidden: all.filter((one) => one.parts === null).length,
    ...at(rows, among)
  };
}

/** Two parts of a group that are held against each other. */
interface Sides {
  /** Key of the cells that name the parts. */
  readonly parts: string;
  readonly over: Cell;
  readonly under: Cell;
}

/** The groups with both parts told, and how many have one that is not. */
function sidesOf(rows: Rows, column: string, {parts, over, under}: Sides, among: Among) {
  const own = counted(rows.rows, among).filter((row) => row[parts] === over || row[parts] === under);
  const all = parted(own, column, parts, among.by);
  const told = all.flatMap((one) => {
    const value = (part: Cell): number | undefined => one.parts?.find(({group}) => group === part)?.value;
    const [overValue, underValue] = [value(over), value(under)];
    return overValue === undefined || underValue === undefined
      ? []
      : [{group: one.group, over: overValue, under: underValue}];
  });
  return {told, hidden: all.length - told.length};
}

/**
 * The groups where one part has most against another, of those with both told; null where none has, or nobody is in the
 * first.
 */
export function scarcest(rows: Rows, column: string, sides: Sides, among: Among): Scarcest | null {
  const {told, hidden} = sidesOf(rows, column, sides, among);
  const loads = told.filter(({over}) => over > 0).map((one) => ({...one, load: one.over / one.under}));
  const [first] = loads.toSorted((a, b) => b.load - a.load);
  if (!first) return null;
  return {
    kind: "scarcest",
    column,
    parts: sides.parts,
    groups: loads.filter(({load}) => load === first.load).map(({group}) => group),
    over: {group: sides.over, value: first.over},
    under: {group: sides.under, value: first.under},
    hidden,
    ...at(rows, among)
  };
}

/** How many groups have more in one part than in another; null where none has both told. */
export function outweighs(rows: Rows, column: string, sides: Sides, among: Among): Outweighs | null {
  const {told, hidden} = sidesOf(rows, column, sides, among);
  if (told.length === 0) return null;
  const value = told.filter(({over, under}) => over > under).length;
  return {kind: "outweighs", column, ...sides, value, compared: told.length, hidden, ...at(rows, among)};
}
