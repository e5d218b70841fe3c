import {csvRows} from "../read/csv.ts";
import {doubts} from "./plausibility.ts";
import {partitionColumns, type LedgerRow} from "../warehouse/ledger.ts";
import {Problems} from "../read/file_problems.ts";
import type {Table} from "../read/source.ts";

/** How a new text of a table goes with the one that is there. */
export interface Continuity {
  /** What cannot be meant: another unit, a year that is missing or not complete. */
  readonly broken: Problems;
  /** What a person has to decide on, `refresh --accept`: rows that went, cells that emptied, codes that changed. */
  readonly doubtful: Problems;
  /** What is worth a look and no more. */
  readonly notes: readonly string[];
}

/** Rows of a part may differ from the ledger by this share, or by a few where there are few. */
const rowTolerance = {share: 0.05, rows: 3};
/** Factors between units that producers mix up: a share and a percentage, hryvnia, thousands, millions, billions. */
const unitFactors = [100, 1e3, 1e6, 1e9];
const fewestPairs = 10;
/** A column may empty by this share of its cells before somebody has to look. */
const emptyTolerance = 0.05;
/** A whole year against the whole year before it: war and inflation move sums, but not out of these bounds. */
const yearOnYear = {least: 0.7, most: 3};
/** A whole year against itself in the table before: a revision, not a year that lost its autumn. */
const revision = {least: 0.8, most: 1.25};
const codeMend =
  "If the register gave it a new code, note the old and the new one in the commit and accept it; survey answers go " +
  "by code.";

/** Compares the table that a refresh made with the one of the last refresh and with the accepted row counts. */
export function compareWithKept(table: Table, before: string, after: string, ledger: readonly LedgerRow[]): Continuity {
  const result = {broken: new Problems(), doubtful: new Problems(), notes: [] as string[]};
  const fresh = parse(table, after);
  const old = before === "" ? undefined : parse(table, before);
  compareRows(table, fresh, old, ledger, result);
  compareYears(table, fresh, old, result);
  if (old && before !== after) {
    compareUnits(fresh, old, result);
    compareEmptiness(fresh, old, result);
    compareCodes(table, fresh, old, result);
    compareValues(table, before, after, result);
  }
  return result;
}

interface Parsed {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** Which part of the ledger a row belongs to: `year=2022`, or `all`. */
  readonly part: (row: readonly string[]) => string;
  readonly cell: (row: readonly string[], column: string) => string;
}

function parse(table: Table, text: string): Parsed {
  const [columns = [], ...rows] = csvRows(text);
  const at = new Map(columns.map((name, index) => [name, index]));
  const cell = (row: readonly string[], column: string) => row[at.get(column) ?? -1] ?? "";
  const partition = partitionColumns.find((name) => at.has(name));
  return {
    columns,
    rows: new Map(rows.map((row) => [table.key.map((name) => cell(row, name)).join(" "), row])),
    part: (row) => (partition ? `${partition}=${cell(row, partition) || "(empty)"}` : "all"),
    cell
  };
}

function compareRows(
  table: Table,
  fresh: Parsed,
  old: Parsed | undefined,
  ledger: readonly LedgerRow[],
  {doubtful}: Continuity
): void {
  const accepted = ledger.filter((row) => row.schema === "staging" && row.table === table.name);
  const before = accepted.length ? new Map(accepted.map((row) => [row.partition, row.rows])) : old && countParts(old);
  if (!before) return;
  const now = countParts(fresh);
  for (const part of new Set([...before.keys(), ...now.keys()])) {
    const [had, has] = [before.get(part) ?? 0, now.get(part) ?? 0];
    if (Math.abs(has - had) <= Math.max(rowTolerance.rows, had * rowTolerance.share)) continue;
    const name = part === "all" ? "the table" : part;
    doubtful.add({
      kind: "row_count",
      what:
        `${name} has ${has} ${has === 1 ? "row" : "rows"}, ` +
        `${accepted.length ? "the ledger says" : "before it had"} ${had}`,
      mend: "Look at the file for what is missing; if it is right, accept it."
    });
  }
}

function countParts({rows, part}: Pick<Parsed, "rows" | "part">): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows.values()) counts.set(part(row), (counts.get(part(row)) ?? 0) + 1);
  return counts;
}

/** The rows of each part of a text, as the ledger counts them. */
export function partsOf(table: Table, text: string): Map<string, number> {
  return countParts(parse(table, text));
}

/** Amounts of rows that stand in both, as ratios; zero and missing say nothing about a unit. */
function ratios(pairs: Iterable<readonly [string, string]>): number[] {
  const found: number[] = [];
  for (const [now, then] of pairs) {
    const [a, b] = [Number(now), Number(then)];
    if (now !== "" && then !== "" && a !== 0 && b !== 0 && Number.isFinite(a) && Number.isFinite(b)) found.push(a / b);
  }
  return found.sort((a, b) => a - b);
}

function median(sorted: readonly number[]): number | undefined {
  return sorted.length < fewestPairs ? undefined : sorted[sorted.length >> 1];
}

/** A unit that changed moves every amount by the same factor: the median over the rows that stand in both shows it. */
function compareUnits(fresh: Parsed, old: Parsed, {broken}: Continuity): void {
  const parts = new Map<string, (readonly [readonly string[], readonly string[]])[]>();
  for (const [key, row] of fresh.rows) {
    const was = old.rows.get(key);
    if (was) parts.set(fresh.part(row), [...(parts.get(fresh.part(row)) ?? []), [row, was]]);
  }
  for (const [part, pairs] of [["all", [...parts.values()].flat()] as const, ...parts]) {
    for (const column of fresh.columns) {
      const ratio = median(
        ratios(pairs.map(([row, was]) => [fresh.cell(row, column), old.cell(was, column)] as const))
      );
      const factor = ratio === undefined ? undefined : unitFactor(ratio);
      if (ratio === undefined || factor === undefined) continue;
      const where = part === "all" ? "" : ` in ${part}`;
      broken.add({
        column,
        what:
          `is ${ratio > 1 ? `${factor} times` : `1/${factor} of`} what it was${where}, at the median: the unit has ` +
          "changed",
        example: ratio.toPrecision(4),
        mend: "Find out which unit the file has now, and turn it into ours in the source."
      });
    }
  }
}

function unitFactor(ratio: number): number | undefined {
  return unitFactors.find((factor) => [ratio, 1 / ratio].some((size) => size > 0.9 * factor && size < 1.1 * factor));
}

function compareYears(
  {years, key}: Table,
  fresh: Parsed,
  old: Parsed | undefined,
  {broken, doubtful, notes}: Continuity & {notes: string[]}
): void {
  if (!years) return;
  const of = (table: Parsed, year: number) =>
    [...table.rows.values()].filter((row) => table.cell(row, years.column) === String(year));
  const amounts = (table: Parsed, year: number) =>
    new Map(
      of(table, year).map((row) => [
        key
          .filter((name) => name !== years.column)
          .map((name) => table.cell(row, name))
          .join(" "),
        table.cell(row, years.amount)
      ])
    );
  const ratio = (a: Map<string, string>, b: Map<string, string> | undefined) =>
    b && median(ratios([...a].map(([name, amount]) => [amount, b.get(name) ?? ""] as const)));
  let lastWhole: number | undefined;
  for (const year of [...years.whole, ...years.begun].sort((a, b) => a - b)) {
    const isWhole = years.whole.includes(year);
    const now = amounts(fresh, year);
    if (now.size === 0) {
      broken.add({
        column: years.column,
        what: `has no row for ${year}`,
        mend:
          "The file is not whole, or the year was dropped: ask the producer; if it is meant, " +
          "change the years in the source."
      });
      continue;
    }
    const against = lastWhole === undefined ? undefined : ratio(now, amounts(fresh, lastWhole));
    const toItself = old && ratio(now, amounts(old, year));
    const share = (value: number) => `${Math.round(value * 100)} %`;
    if (isWhole && against !== undefined && (against < yearOnYear.least || against > yearOnYear.most)) {
      broken.add({
        column: years.amount,
        what: `is at the median ${share(against)} of ${lastWhole} in ${year}, which should be a whole year`,
        mend: "The year is not complete, or counted twice, or in another unit: ask the producer."
      });
    } else if (toItself !== undefined && (toItself < revision.least || (isWhole && toItself > revision.most))) {
      doubtful.add({
        column: years.amount,
        kind: "year_moved",
        what: `is at the median ${share(toItself)} of what it was in ${year}`,
        mend: isWhole
          ? "A whole year does not move that much: ask the producer, or accept it."
          : "A year that goes on does not shrink: ask the producer, or accept it."
      });
    }
    if (!isWhole && against !== undefined && against > 0.9)
      notes.push(
        `${year} reaches ${share(against)} of ${lastWhole} at the median: if it is whole now, say so in the source`
      );
    if (isWhole) lastWhole = year;
  }
}

function compareEmptiness(fresh: Parsed, old: Parsed, {doubtful}: Continuity): void {
  const isEmpty = (table: Parsed, column: string) =>
    [...table.rows.values()].filter((row) => table.cell(row, column) === "").length / Math.max(1, table.rows.size);
  for (const column of fresh.columns) {
    const [now, then] = [isEmpty(fresh, column), isEmpty(old, column)];
    if (now - then > emptyTolerance) {
      doubtful.add({
        column,
        kind: "emptied",
        what: `is empty in ${Math.round(now * 100)} % of the rows, before in ${Math.round(then * 100)} %`,
        mend: "Ask the producer where the values went; if they are right to be missing, accept it."
      });
      continue;
    }
    // Where a row that a source lost becomes “no” or 0, no cell empties: of the rows that stand in both, fewer say
    // something.
    const saying = (table: Parsed) =>
      [...fresh.rows.keys()].filter(
        (key) => old.rows.has(key) && !["", "false", "0"].includes(table.cell(table.rows.get(key)!, column))
      ).length;
    const [says, said] = [saying(fresh), saying(old)];
    if (old.columns.includes(column) && said - says > Math.max(rowTolerance.rows, said * emptyTolerance)) {
      doubtful.add({
        column,
        kind: "emptied",
        what: `is neither empty nor “no” nor 0 in ${says} rows, before in ${said}`,
        mend: "Ask the producer whether rows went missing; if the values are right, accept it."
      });
    }
  }
}

/** What single values and columns say beside what they said before; what is in doubt already is not asked twice. */
function compareValues(table: Table, before: string, after: string, {broken, doubtful}: Continuity): void {
  const known = new Set([...broken.list(), ...doubtful.list()].map(({column}) => column));
  const saysTheSame = new Set(["moved", "emptied", "extreme", "reclassified", "another_unit"]);
  for (const {column, kind, says, examples} of doubts(table, before, after)) {
    if (known.has(column) && saysTheSame.has(kind)) continue;
    doubtful.add({
      ...(column === "rows" ? {} : {column}),
      kind,
      what: says,
      example: examples,
      mend: "Look at these rows in the file, and ask the producer."
    });
  }
}

/** A name that went with one code and came with another: a change of code, not a new place. */
function compareCodes(
  {named}: Table,
  fresh: Parsed,
  old: Parsed,
  {doubtful, notes}: Continuity & {notes: string[]}
): void {
  if (!named) return;
  const nameOf = (table: Parsed, row: readonly string[]) =>
    [named.name, ...(named.within ? [named.within] : [])].map((column) => table.cell(row, column)).join(", ");
  const gone = [...old.rows].filter(([code]) => !fresh.rows.has(code));
  const came = [...fresh.rows].filter(([code]) => !old.rows.has(code));
  for (const [code, row] of gone) {
    const same = came.filter(([, other]) => nameOf(fresh, other) === nameOf(old, row));
    if (same.length === 1)
      doubtful.add({
        column: named.name,
        kind: "another_code",
        what: "stands under another code than before",
        example: `${nameOf(old, row)}: ${code}, now ${same[0]![0]}`,
        mend: codeMend
      });
  }
  const renamed = [...fresh.rows].flatMap(([code, row]) => {
    const was = old.rows.get(code);
    return was && old.cell(was, named.name) !== fresh.cell(row, named.name)
      ? [`${code}: ${old.cell(was, named.name)}, now ${fresh.cell(row, named.name)}`]
      : [];
  });
  if (renamed.length)
    notes.push(`${renamed.length} renamed: ${renamed.slice(0, 5).join("; ")}${renamed.length > 5 ? " and more" : ""}`);
}
