import {asWritten, longestName, notOfAName} from "./written_text.ts";

/** A cell that does not hold what its column promises: what is wrong, in words that follow the cell. */
export class Fault {
  readonly what: string;
  constructor(what: string) {
    this.what = what;
  }
}

/** One column of a source: the name in its header and how a cell becomes a value. */
export interface Column<T> {
  readonly from: string;
  /** What the column promises, in words. */
  readonly says?: string;
  readonly read: (cell: string) => T | Fault;
}

/** The columns of a row type, by our own names. */
export type Columns<Row> = {readonly [Name in keyof Row]: Column<Row[Name]>};

/** The row that columns make, so that a source says each name and type once. */
export type RowOf<C> = {[Name in keyof C]: C[Name] extends Column<infer T> ? T : never};

const numberPattern = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Text that is not empty and not `NA`, which in these sources means missing, in one form of each letter and without
 * blanks around it. What no name holds, or a spreadsheet or a browser could take for more than text, is refused here,
 * at the door, besides being harmless wherever it is shown.
 */
export function text(from: string, pattern?: RegExp, longest = longestName): Column<string> {
  return {
    from,
    says: pattern ? `text like ${pattern.source}` : "text",
    read(cell) {
      const said = pattern ? cell : asWritten(cell);
      if (said === "" || said === "NA") return new Fault("is missing");
      if (pattern && !pattern.test(said)) return new Fault(`does not look like ${pattern.source}`);
      const fault = notOfAName(said, longest);
      return fault === undefined ? said : new Fault(fault);
    }
  };
}

/** A number within [min, max]. */
export function number(from: string, min = -Infinity, max = Infinity): Column<number> {
  return {
    from,
    says: `number${within(min, max)}`,
    read(cell) {
      if (!numberPattern.test(cell)) return new Fault(missing(cell) ? "is missing" : "is not a number");
      const value = Number(cell);
      return value < min || value > max ? new Fault(beyond(min, max)) : value;
    }
  };
}

/** A whole number within [min, max]. */
export function integer(from: string, min = -Infinity, max = Infinity): Column<number> {
  const column = number(from, min, max);
  return {
    from,
    says: `whole number${within(min, max)}`,
    read(cell) {
      const value = column.read(cell);
      return typeof value === "number" && !Number.isInteger(value) ? new Fault("is not a whole number") : value;
    }
  };
}

/** `1` is yes; `no` lists what means no, `0` unless the source writes something else. */
export function flag(from: string, no: readonly string[] = ["0"]): Column<boolean> {
  return {
    from,
    says: `1 for yes, ${no.join(" or ")} for no`,
    read: (cell) =>
      cell === "1" ? true : no.includes(cell) ? false : new Fault(`is neither 1 nor ${no.join(" nor ")}`)
  };
}

/** A day of the calendar as YYYY-MM-DD, kept as text. */
export function date(from: string): Column<string> {
  return {
    from,
    says: "a date like 2022-10-10",
    read(cell) {
      const day = datePattern.test(cell) ? new Date(`${cell}T00:00:00Z`) : undefined;
      const real = day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell);
      return real ? cell : new Fault("is not a date like 2022-10-10");
    }
  };
}

/** One of the words the source uses, as our own word for it. */
export function choice<T extends string>(from: string, words: Readonly<Record<string, T>>): Column<T> {
  return {
    from,
    says: `one of ${Object.keys(words).join(" · ")}`,
    read: (cell) =>
      Object.hasOwn(words, cell) ? words[cell]! : new Fault(`is none of ${Object.keys(words).join(", ")}`)
  };
}

/** The same column where the source may write `NA`: missing, which is not zero. */
export function optional<T>(column: Column<T>): Column<T | null> {
  return {
    from: column.from,
    says: `${column.says}, or missing`,
    read: (cell) => (missing(cell) ? null : column.read(cell))
  };
}

/** What is said of a value that breaks its bounds, of which one may be open. */
function beyond(min: number, max: number): string {
  if (max === Infinity) return `is below ${min}`;
  return min === -Infinity ? `is above ${max}` : `is outside ${min} to ${max}`;
}

function within(min: number, max: number): string {
  if (max === Infinity) return min === -Infinity ? "" : `, at least ${min}`;
  return min === -Infinity ? `, at most ${max}` : `, ${min} to ${max}`;
}

function missing(cell: string): boolean {
  return cell === "NA" || cell === "";
}
