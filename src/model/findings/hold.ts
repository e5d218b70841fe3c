import {chaoBiasCorrected} from "../unseen_count.js";
import type {Among, Cell, Extreme, Finding, Findings, Row, Told} from "./finding.js";
import {passes} from "./find.js";
import {bestModel} from "./find_in_lists.js";

/** What is wrong with a finding, and the row that shows it; null where no single row does. */
export interface Refutation {
  readonly says: string;
  readonly row: Row | null;
}

/** The rows that a finding counts: of the table, or of the mart of a name. @throws RangeError of an unknown mart */
export type RowsOf = (of: string | undefined) => readonly Row[];

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const refuted = (says: string, row: Row | null = null): Refutation => ({says, row});

/** All findings of a sentence, one after the other. */
export const findingsIn = (findings: Findings): readonly Finding[] =>
  Object.values(findings).flatMap((one): readonly Finding[] => (one === null ? [] : "kind" in one ? [one] : one));

/**
 * Holds what a sentence tells against the rows under it. The rules: each finding is so in the rows; what is left out is
 * named in the sentence, but for a whole that holds all others; and no figure stands beside a smaller “largest”.
 * @param stem what no case changes of a name in small letters; the whole name where a language has no cases
 * @returns what is wrong; empty where all holds
 */
export function holdTold(
  {sentence, findings}: Pick<Told, "findings"> & {readonly sentence: string},
  rowsOf: RowsOf,
  stem: (name: string) => string = (name) => name
): readonly Refutation[] {
  const all = findingsIn(findings);
  return [
    ...all.flatMap((finding) => hold(finding, rowsOf)),
    ...all.flatMap((finding) =>
      finding.kind === "share" || finding.kind === "most" ? [] : unnamed(finding, sentence, stem)
    ),
    ...all.flatMap((finding) => (finding.kind === "largest" ? besideLarger(finding, all) : []))
  ];
}

/** Groups that a superlative leaves out and the sentence does not name. */
function unnamed(
  {kind, among}: {readonly kind: string; readonly among: Among},
  sentence: string,
  stem: (name: string) => string
): Refutation[] {
  const said = sentence.toLowerCase();
  return (among.leftOut ?? [])
    .filter(({group, why}) => why !== "whole" && !said.includes(stem(String(group).toLowerCase())))
    .map(({group}) => refuted(`${kind} leaves out “${String(group)}”, which the sentence does not name`));
}

/** A mart rounds shares to the millionth: one that was worked out anew may be larger by less. */
const rounding = 1e-6;

/** Figures of the same column, or shares beside a column of shares, that stand beside a largest and are larger. */
function besideLarger(largest: Extreme, all: readonly Finding[]): Refutation[] {
  const larger = all.filter((one) => {
    if (one.kind === "share") return largest.column.endsWith("share") && one.value > largest.value + rounding;
    if (one.kind !== "largest" && one.kind !== "figure") return false;
    return one.column === largest.column && typeof one.value === "number" && one.value > largest.value;
  });
  return larger.length === 0 || larger.some(({kind}) => kind === "largest")
    ? []
    : [refuted(`a larger figure of ${largest.column} stands beside the largest, ${largest.value}`)];
}

/** Holds one finding against the rows that it counts. */
function hold(finding: Finding, rowsOf: RowsOf): readonly Refutation[] {
  if (finding.kind === "share") return holdShare(finding, rowsOf);
  if (finding.kind === "most")
    return [
      ...hold(finding.share, rowsOf),
      ...(finding.share.value > 0.5 ? [] : [refuted(`“most” is ${finding.share.value}, half or less`)])
    ];
  const {by, where = {}, leftOut = []} = finding.among;
  const shown = rowsOf(finding.of);
  const absent = leftOut.filter(({group, why}) => why !== "whole" && !shown.some((row) => row[by] === group));
  const rows = shown.filter(
    (row) =>
      Object.entries(where).every(([key, test]) => passes(row[key], test)) &&
      leftOut.every(({group}) => group !== row[by])
  );
  return [
    ...absent.map(({group}) => refuted(`“${String(group)}” is left out, and no row is of it`)),
    ...holdRows(finding, rows)
  ];
}

function holdShare({part, whole, value}: Extract<Finding, {kind: "share"}>, rowsOf: RowsOf): Refutation[] {
  return [
    ...hold(part, rowsOf),
    ...hold(whole, rowsOf),
    ...(whole.value > 0 && near(value, part.value / whole.value)
      ? []
      : [refuted(`the share is ${part.value} of ${whole.value}, not ${value}`)]),
    ...(part.value >= 0 && part.value <= whole.value
      ? []
      : [refuted(`the part ${part.value} is no part of ${whole.value}`)])
  ];
}

type InRows = Exclude<Finding, {kind: "share"} | {kind: "most"}>;

function holdRows(finding: InRows, rows: readonly Row[]): readonly Refutation[] {
  switch (finding.kind) {
    case "figure": {
      if (rows.length === 0) return [refuted("no row is counted")];
      return rows
        .filter((row) => !same(row[finding.column], finding.value))
        .slice(0, 1)
        .map((row) => refuted(`${finding.column} is ${String(row[finding.column])}, not ${finding.value}`, row));
    }
    case "total": {
      const missing = rows.find((row) => typeof row[finding.column] !== "number");
      if (missing) return [refuted(`a sum of ${finding.column} counts a row without it`, missing)];
      const sum = rows.reduce((all, row) => all + Number(row[finding.column]), 0);
      return near(sum, finding.value) ? [] : [refuted(`the sum of ${finding.column} is ${sum}, not ${finding.value}`)];
    }
    case "count": {
      const found = new Set(rows.map((row) => row[finding.among.by])).size;
      return found === finding.value ? [] : [refuted(`${found} are counted, not ${finding.value}`)];
    }
    case "rows":
      return rows.length === finding.value ? [] : [refuted(`${rows.length} rows are counted, not ${finding.value}`)];
    case "named":
      return sameGroups(finding.groups, new Set(rows.map((row) => row[finding.among.by])));
    case "largest":
    case "smallest":
      return holdExtreme(finding, rows);
    case "rank": {
      const own = rows.find((row) => row[finding.among.by] === finding.group)?.[finding.column];
      if (typeof own !== "number") return [refuted(`no value of “${String(finding.group)}”`)];
      const before = rows.filter((row) => Number(row[finding.column]) > own).length;
      const level = rows.filter((row) => row[finding.column] === own).length;
      const hidden = rows.find((row) => typeof row[finding.column] !== "number");
      return [
        ...(hidden ? [refuted("a place is told past a value that is not", hidden)] : []),
        ...(before + 1 === finding.value ? [] : [refuted(`the place is ${before + 1}, not ${finding.value}`)]),
        ...(level > 1 === finding.isShared ? [] : [refuted(`${level} have this place`)])
      ];
    }
    case "change": {
      const values = (group: Cell): number[] =>
        rows.flatMap((row) => {
          const value = row[finding.column];
          return row[finding.among.by] === group && typeof value === "number" ? [value] : [];
        });
      const ends = [finding.from, finding.to].flatMap(({group, values: told}) => {
        const found = values(group).toSorted((a, b) => a - b);
        const isSame = found.length === told.length && found.every((value, i) => same(value, told[i]));
        return isSame ? [] : [refuted(`${String(group)} has ${found.join(" and ")}, not ${told.join(" and ")}`)];
      });
      const growth = Math.min(...values(finding.to.group)) / Math.max(...values(finding.from.group)) - 1;
      const isLeast = growth >= finding.atLeast && growth < finding.atLeast + 0.01 + 1e-9;
      return [...ends, ...(isLeast ? [] : [refuted(`the least growth is ${growth}, not ${finding.atLeast}`)])];
    }
    case "widest":
      return holdWidest(finding, rows);
    case "scarcest":
      return holdScarcest(finding, rows);
    case "outweighs":
      return holdOutweighs(finding, rows);
    case "estimate":
      return holdEstimate(finding, rows);
    case "modelled":
      return holdModelled(finding, rows);
  }
}

function holdExtreme(finding: Extreme, rows: readonly Row[]): readonly Refutation[] {
  const {kind, column, value, among, groups, compared} = finding;
  const told = rows.filter((row) => typeof row[column] === "number");
  const beyond = told
    .filter((row) => (kind === "largest" ? Number(row[column]) > value : Number(row[column]) < value))
    .toSorted((a, b) => Number(b[column]) - Number(a[column]));
  const further = kind === "largest" ? beyond[0] : beyond.at(-1);
  const level = new Set(told.filter((row) => row[column] === value).map((row) => row[among.by]));
  return [
    ...(further
      ? [refuted(`“${String(further[among.by])}” has ${String(further[column])}, and is told as no ${kind}`, further)]
      : []),
    ...sameGroups(groups, level),
    ...(told.length === compared ? [] : [refuted(`${told.length} groups have a value, not ${compared}`)]),
    ...hiddenOf(finding, rows)
  ];
}

function holdWidest(finding: Extract<Finding, {kind: "widest"}>, rows: readonly Row[]): readonly Refutation[] {
  const {column, parts, groups, high, low, among} = finding;
  const open = new Set(rows.filter((row) => typeof row[column] !== "number").map((row) => row[among.by]));
  const told = rows.filter((row) => !open.has(row[among.by]));
  const value = (row: Row): number => Number(row[column]);
  const above = (row: Row): number =>
    Math.max(...told.filter((other) => other[among.by] === row[among.by]).map((other) => value(other) - value(row)));
  const gap = high.value - low.value;
  const wider = told.find((row) => above(row) > gap + 1e-9);
  const level = new Set(told.filter((row) => near(above(row), gap)).map((row) => row[among.by]));
  const ends = [high, low].filter(
    (end) =>
      !told.some((row) => row[among.by] === groups[0] && row[parts] === end.group && same(row[column], end.value))
  );
  return [
    ...(wider ? [refuted("two parts of another group differ more", wider)] : []),
    ...ends.map((end) => refuted(`no row gives “${String(end.group)}” ${end.value}`)),
    ...sameGroups(groups, level),
    ...(open.size === finding.hidden ? [] : [refuted(`${open.size} groups have a part that is not told`)])
  ];
}

type Sided = Extract<Finding, {kind: "scarcest" | "outweighs"}>;

/** The two parts of each group, and the groups where one is not told. */
function sided({column, parts, among}: Sided, over: Cell, under: Cell, rows: readonly Row[]) {
  const at = (group: Cell, part: Cell): Cell =>
    rows.find((row) => row[among.by] === group && row[parts] === part)?.[column];
  const own = rows.filter((row) => row[parts] === over || row[parts] === under);
  const pairs = [...new Set(own.map((row) => row[among.by]))].map((group) => ({
    group,
    over: at(group, over),
    under: at(group, under)
  }));
  const isTold = (pair: (typeof pairs)[number]): boolean =>
    typeof pair.over === "number" && typeof pair.under === "number";
  return {
    told: pairs.filter(isTold).map((pair) => ({...pair, over: Number(pair.over), under: Number(pair.under)})),
    hidden: pairs.filter((pair) => !isTold(pair)).length
  };
}

function holdScarcest(finding: Extract<Sided, {kind: "scarcest"}>, rows: readonly Row[]): readonly Refutation[] {
  const {told, hidden} = sided(finding, finding.over.group, finding.under.group, rows);
  const load = finding.over.value / finding.under.value;
  const loads = told.filter(({over}) => over > 0).map((pair) => ({...pair, load: pair.over / pair.under}));
  const scarcer = loads.find((pair) => pair.load > load + 1e-9);
  const own = told.find(({group}) => group === finding.groups[0]);
  return [
    ...(scarcer ? [refuted(`“${String(scarcer.group)}” has more against it`, scarcer)] : []),
    ...(own?.over === finding.over.value && own.under === finding.under.value
      ? []
      : [refuted(`“${String(finding.groups[0])}” has other values`, own)]),
    ...sameGroups(finding.groups, new Set(loads.filter((pair) => pair.load === load).map(({group}) => group))),
    ...(hidden === finding.hidden ? [] : [refuted(`${hidden} groups have a side that is not told`)])
  ];
}

function holdOutweighs(finding: Extract<Sided, {kind: "outweighs"}>, rows: readonly Row[]): readonly Refutation[] {
  const {told, hidden} = sided(finding, finding.over, finding.under, rows);
  const more = told.filter(({over, under}) => over > under).length;
  return [
    ...(more === finding.value ? [] : [refuted(`${more} groups have more, not ${finding.value}`)]),
    ...(told.length === finding.compared ? [] : [refuted(`${told.length} are compared, not ${finding.compared}`)]),
    ...(hidden === finding.hidden ? [] : [refuted(`${hidden} groups have a side that is not told`)])
  ];
}

function holdModelled(finding: Extract<Finding, {kind: "modelled"}>, rows: readonly Row[]): readonly Refutation[] {
  const best = bestModel(rows, finding.column, finding.among.by, finding.lists);
  if (!best) return [refuted("no model can be made of these lists")];
  return (
    [
      [best.estimate, finding.value],
      [best.low, finding.low],
      [best.high, finding.high]
    ] as const
  )
    .filter(([found, told]) => !near(found, told))
    .map(([found, told]) => refuted(`the best model tells of ${found}, not ${told}`));
}

function holdEstimate(finding: Extract<Finding, {kind: "estimate"}>, rows: readonly Row[]): readonly Refutation[] {
  const by = (test: (named: number) => boolean): number =>
    rows
      .filter((row) => test(Number(row[finding.among.by])))
      .reduce((sum, row) => sum + Number(row[finding.column]), 0);
  const [named, once, twice] = [by((n) => n > 0), by((n) => n === 1), by((n) => n === 2)];
  if (named !== finding.named) return [refuted(`the lists name ${named}, not ${finding.named}`)];
  const bound = chaoBiasCorrected({lists: finding.lists, observed: named, once, twice});
  const parts = [
    ["estimate", bound.estimate, finding.value],
    ["lower end", bound.low, finding.low],
    ["upper end", bound.high, finding.high]
  ] as const;
  return parts
    .filter(([, found, told]) => !near(found, told))
    .map(([name, found, told]) => refuted(`the ${name} is ${found}, not ${told}`));
}

const same = (cell: Cell, value: Cell): boolean =>
  typeof cell === "number" && typeof value === "number" ? near(cell, value) : cell === value;

function sameGroups(told: readonly Cell[], found: ReadonlySet<Cell>): readonly Refutation[] {
  const isSame = told.length === found.size && told.every((group) => found.has(group));
  const list = (groups: Iterable<Cell>): string => [...groups].map((group) => `“${String(group)}”`).join(", ");
  return isSame ? [] : [refuted(`the groups are ${list(found) || "none"}, not ${list(told)}`)];
}

function hiddenOf(
  {column, hidden}: {readonly column: string; readonly hidden: number},
  rows: readonly Row[]
): readonly Refutation[] {
  const missing = rows.filter((row) => typeof row[column] !== "number");
  return missing.length === hidden
    ? []
    : [refuted(`${missing.length} values are not told, not ${hidden}`, missing[0] ?? null)];
}
