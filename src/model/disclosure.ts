// Which cells of a table of respondents may be published, so that none that is held back can be worked out, not even
// by somebody who runs this rule backwards.

/** What a table says of a cell. The words stand in the published files; pages say them in their own language. */
export const disclosures = ["shown", "suppressed", "withheld (too few answers)"] as const;
export type Disclosure = (typeof disclosures)[number];

/**
 * A cell is shown from so many respondents on, and where so many say otherwise; a percentage from so large a base on;
 * and it is uncertain below so large a one.
 */
export const leastCount = 5;
export const leastShareBase = 10;
/** A group of fewer could never show a count, and would keep its neighbours from showing theirs. */
export const leastGroupBase = 2 * leastCount;
export const leastCertainBase = 20;

/** A group of respondents: one column of a table. */
export interface Column {
  readonly code: string;
  /** How many respondents it has, which everybody knows. */
  readonly base: number;
  /** Columns of one division are the parts of one whole. */
  readonly division: string;
  /** Code of the column that the division divides; null for the column of all. */
  readonly whole: string | null;
}

/** How many respondents of each group give each answer. */
export interface CountTable {
  readonly rows: readonly string[];
  /** Each after its whole. */
  readonly columns: readonly Column[];
  readonly count: (row: string, column: string) => number;
  /** Where each respondent gives just so many answers, so that the rows of a column add up to a known number. */
  readonly known: {
    readonly answersEach: number;
    /** Two rows that are held back wherever another one is, named before any answer is seen. */
    readonly covers: readonly [string, string];
  } | null;
}

/**
 * Decides from the whole to its parts. The parts of a whole are shown together or not at all: shown where the whole is
 * and in each part at least five give the answer and at least five do not. Nothing else is asked of the counts, so
 * running the rule backwards tells only that one part is small or nearly full; either end of what the whole leaves
 * open is such a case, and at least five lie between. One word stands in all cells held back.
 * tests/attack/cells.test.ts tries all tables that give the same output.
 * @param may whether the parts of a whole may be shown at all, for a reason that does not lie in these counts
 * @returns the word for a row of a column
 */
export function disclose(
  table: CountTable,
  may: (row: string, parts: readonly Column[]) => boolean = () => true
): (row: string, column: string) => Disclosure {
  const words = new Map<string, Disclosure>();
  const shown = new Map<string, ReadonlySet<string>>([["", new Set(table.rows)]]);
  for (const name of new Set(table.columns.map(({division}) => division))) {
    const parts = table.columns.filter(({division}) => division === name);
    const ofWhole = shown.get(parts[0]!.whole ?? "") ?? new Set();
    const rows = new Set(shownRows(table, parts, (row) => ofWhole.has(row) && may(row, parts)));
    for (const {code, base} of parts) {
      shown.set(code, rows);
      const held = base < leastCount ? "withheld (too few answers)" : "suppressed";
      for (const row of table.rows) words.set(`${row}/${code}`, rows.has(row) ? "shown" : held);
    }
  }
  return (row, column) => words.get(`${row}/${column}`)!;
}

/** The rows in which the parts of a whole are shown, of those in which they may be. */
function shownRows(
  {rows, count, known}: CountTable,
  parts: readonly Column[],
  may: (row: string) => boolean
): readonly string[] {
  const fit = rows.filter((row) => may(row) && parts.every(({code, base}) => isFit(count(row, code), base)));
  if (known === null || fit.length === rows.length) return fit;
  // The rows held back add up to what is left of a known number: it is a cell too, though none prints it.
  const kept = fit.filter((row) => !known.covers.includes(row));
  const isRestFit = parts.every(({code, base}) => {
    const rest = known.answersEach * base - kept.reduce((sum, row) => sum + count(row, code), 0);
    return isFit(rest, (rows.length - kept.length) * base);
  });
  return isRestFit ? kept : [];
}

/** Whether a count and what is left of its base are both large enough to be told. */
export const isFit = (count: number, base: number): boolean => count >= leastCount && base - count >= leastCount;
