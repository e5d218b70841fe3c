import type {CardView} from "../../src/cards/card.ts";
import {cellText, isText, type TableRow} from "../../src/ui/data_table.ts";
import type {Locale} from "../../src/words/locales.ts";
import type {PaperTable} from "./document.ts";

export interface PaperTableOptions {
  readonly only?: (row: TableRow) => boolean;
  /** How many rows from the top. */
  readonly first?: number;
  readonly hasTotal?: boolean;
  /** What stands where a value is missing, other than the word for missing. */
  readonly empty?: string;
  /** Columns that take a share of the width and may break their lines. */
  readonly widths?: Readonly<Record<string, number>>;
  /** Other headings than the card's, where fewer rows say less. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Some columns and rows of a card's table, written out as the page writes them. */
export function paperTable(
  view: CardView,
  caption: string,
  keys: readonly string[],
  locale: Locale,
  {only = () => true, first, hasTotal = false, empty, widths = {}, labels = {}}: PaperTableOptions = {}
): PaperTable {
  const columns = keys.map((key) => {
    const column = view.table.columns.find((one) => one.key === key);
    if (!column) throw new RangeError(`no column ${key} in “${caption}”`);
    return column;
  });
  const isMissing = (value: unknown): boolean => value === null || value === undefined || value === "";
  return {
    caption,
    columns: columns.map((column) => ({
      label: labels[column.key] ?? column.label,
      isFigure: !isText(column),
      lang: column.lang ?? null,
      width: widths[column.key] ?? null
    })),
    rows: view.table.rows
      .filter(only)
      .slice(0, first)
      .map((row) =>
        columns.map(({key, unit, place}) => {
          if (isMissing(row[key]) && empty !== undefined) return empty;
          const text = cellText(row[key], unit, locale);
          const path = place === undefined ? null : row[place];
          return typeof path === "string" ? {text, place: path} : text;
        })
      ),
    hasTotal
  };
}

/** A long table as two that stand side by side; the whole comes last. */
export function parts(table: PaperTable, continued: (caption: string) => string): readonly PaperTable[] {
  const half = Math.ceil(table.rows.length / 2);
  return [
    {...table, rows: table.rows.slice(0, half), hasTotal: false},
    {...table, caption: continued(table.caption), rows: table.rows.slice(half)}
  ];
}
