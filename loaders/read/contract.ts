import {Fault, type Column, type Columns} from "./columns.ts";
import type {RawTable} from "./csv.ts";
import {nearest} from "../../src/model/names/nearest.ts";
import type {Problems} from "./file_problems.ts";

/** What a file promises: its columns by name, what identifies a row, and how many rows there are. */
export interface Contract<Row> {
  readonly columns: Columns<Row>;
  /** Columns that are known and deliberately never read; any other name is new and worth a word. */
  readonly ignored: readonly string[];
  readonly key: readonly (keyof Row & string)[];
  readonly rows: {readonly min: number; readonly max: number};
  /** Column by which a wrong number of rows is told in parts, so that a year that is missing is named. */
  readonly part?: keyof Row & string;
  /** Rows that are no record of this table, with the reason; they are counted, never checked. */
  readonly skip?: {readonly why: string; readonly when: (cell: (from: string) => string) => boolean};
  /**
   * Keys that the producer is known to write twice, with the reason: a row that repeats one of them to the letter is
   * counted and left out. Any other key that stands twice is an error, as is one of these with other figures.
   */
  readonly repeated?: {readonly why: string; readonly keys: readonly string[]};
}

export interface CheckedRows<Row> {
  readonly rows: readonly Row[];
  readonly warnings: readonly string[];
}

/** The header names a contract needs: the only columns whose cells ever become text. */
export function wantedColumns<Row>(contract: Contract<Row>): Set<string> {
  return new Set(columnList(contract).map(([, column]) => column.from));
}

/** Checks a file against its contract; every breach goes to `problems`, rows are only good if there is none. */
export function checkRows<Row>(raw: RawTable, contract: Contract<Row>, problems: Problems): CheckedRows<Row> {
  const warnings = checkHeader(raw.header, contract, problems);
  const columns = columnList(contract);
  const cells = columns.map(([, column]) => raw.columns.get(column.from));
  if (cells.includes(undefined)) return {rows: [], warnings};
  const rows: Row[] = [];
  let skipped = 0;
  for (const [index, rowNumber] of raw.rowNumbers.entries()) {
    if (contract.skip?.when((from) => raw.columns.get(from)?.[index] ?? "")) {
      skipped++;
      continue;
    }
    rows.push(readRow(columns, cells as readonly (readonly string[])[], index, rowNumber, problems) as Row);
  }
  if (skipped) warnings.push(leftOut(skipped, contract.skip?.why));
  const once = withoutRepeats(rows, contract);
  if (once.length < rows.length) warnings.push(leftOut(rows.length - once.length, contract.repeated?.why));
  checkKeys(once, contract, problems);
  checkCount(once, contract, problems, raw.beyond);
  return {rows: once, warnings};
}

const leftOut = (rows: number, why = ""): string => `${rows} ${rows === 1 ? "row" : "rows"} left out: ${why}`;

function withoutRepeats<Row>(rows: readonly Row[], {repeated, key}: Contract<Row>): readonly Row[] {
  if (!repeated) return rows;
  const seen = new Set<string>();
  return rows.filter((row) => {
    const whole = JSON.stringify(row);
    const isRepeat = seen.has(whole) && repeated.keys.includes(key.map((name) => String(row[name])).join(" "));
    seen.add(whole);
    return !isRepeat;
  });
}

function columnList<Row>(contract: Contract<Row>): [string, Column<unknown>][] {
  return Object.entries(contract.columns) as [string, Column<unknown>][];
}

function readRow(
  columns: readonly [string, Column<unknown>][],
  cells: readonly (readonly string[])[],
  index: number,
  row: number,
  problems: Problems
): object {
  const record: Record<string, unknown> = {};
  // A plain loop: this runs for every cell of every file.
  for (let at = 0; at < columns.length; at++) {
    const [name, column] = columns[at]!;
    const cell = cells[at]![index] ?? "";
    const value = column.read(cell);
    if (value instanceof Fault) {
      problems.add({
        row,
        column: column.from,
        what: value.what,
        example: cell,
        mend: "Correct it at the producer; if it is right, widen the contract of the source."
      });
    }
    record[name] = value;
  }
  return record;
}

function checkHeader<Row>(header: readonly string[], contract: Contract<Row>, problems: Problems): string[] {
  const wanted = wantedColumns(contract);
  const known = new Set([...wanted, ...contract.ignored]);
  const fresh = header.filter((name) => !known.has(name));
  for (const name of wanted) {
    if (header.includes(name)) continue;
    const near = nearest(name, fresh.length ? fresh : header);
    problems.add({
      column: name,
      what: "is missing from the header",
      mend: near.length
        ? `Nearest names in the file: ${near.join(", ")}. If it was renamed, rename it in the source.`
        : "Ask the producer where it went."
    });
  }
  return fresh.length ? [`new in the file and not read: ${fresh.join(", ")}`] : [];
}

function checkKeys<Row>(rows: readonly Row[], contract: Contract<Row>, problems: Problems): void {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const row of rows) {
    const key = contract.key.map((name) => String(row[name])).join(" ");
    if (seen.has(key)) twice.push(key);
    seen.add(key);
  }
  if (twice.length === 0) return;
  const names = contract.key.map((name) => contract.columns[name].from).join(" and ");
  const tooMany = `${twice.length} ${twice.length === 1 ? "row" : "rows"} too many`;
  problems.add({
    column: names,
    what: `is the key and stands twice: ${tooMany}`,
    example: twice,
    mend: "Ask the producer which of the rows is right."
  });
}

function checkCount<Row>(
  rows: readonly Row[],
  {rows: expected, part}: Contract<Row>,
  problems: Problems,
  beyond = 0
): void {
  const found = rows.length + beyond;
  if (found >= expected.min && found <= expected.max) return;
  const range = expected.min === expected.max ? `${expected.min}` : `${expected.min} to ${expected.max}`;
  const counts = new Map<string, number>();
  if (part && beyond === 0)
    for (const row of rows) counts.set(String(row[part]), (counts.get(String(row[part])) ?? 0) + 1);
  const parts = [...counts]
    .sort()
    .map(([name, count]) => `${name}: ${count}`)
    .join(", ");
  problems.add({
    what:
      `has ${found} ${found === 1 ? "row" : "rows"}, expected ` +
      `${range}${parts ? ` (${String(part)} ${parts})` : ""}`,
    mend: "If the world changed, change the number in the source and say why in the commit."
  });
}
