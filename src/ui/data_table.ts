import type {Locale} from "../words/locales.js";
import {dateText, missingFigure, numberText, shortPeriodText, type Unit} from "../words/figures.js";
import {uiWords} from "../words/words.js";
import {element} from "./element.js";
import {placeHref} from "./place_href.js";

/** A column: the key of its value in a row, its heading, and how its values are written. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** A period is a day, a month or a year, or a span of years, as precisely as its source says it. */
  readonly unit: Unit | "text" | "date" | "period";
  /** Language of the cells where it is not the page's, such as `uk` for Ukrainian names. */
  readonly lang?: string | null;
  /** Key of the words that stand where the value is missing, such as why it is held back. */
  readonly whenMissing?: string;
  /** Key of the path of the place that the cell names, such as `kommune/0301`: the name leads to its page. */
  readonly place?: string;
}

export type TableValue = string | number | boolean | null | undefined;
export type TableRow = Readonly<Record<string, TableValue>>;

export interface TableOptions {
  readonly document: Document;
  readonly locale: Locale;
  readonly caption: string;
  /** Id of what names the table already, so that the caption need not be said twice. */
  readonly labelledBy?: string;
  /** Key of the column whose cells head their rows; the first column where not said. */
  readonly rowHeader?: string;
}

/** As many columns as tables.css sets by what a table says of them; a wider table marks the cells of the rest. */
const toldColumns = 18;

/** From so many letters a text needs a column that it can be read in. */
const longText = 60;

/**
 * A plain HTML table: caption, headed columns and rows, figures right-aligned in the page's language.
 * It scrolls inside its own region, reachable by keyboard, so that a wide table never widens the page.
 */
export function dataTable(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  options: TableOptions
): HTMLElement {
  const {document, locale, caption, labelledBy, rowHeader = columns[0]?.key} = options;
  const head = element(document, "tr");
  const markOf = (column: TableColumn, index: number): string | null =>
    isText(column) || index < toldColumns ? null : "figure-cell";
  for (const [index, column] of columns.entries()) {
    const isLong = isText(column) && rows.some((row) => String(row[column.key] ?? "").length > longText);
    head.append(
      element(document, "th", {scope: "col", class: isLong ? "long-head" : markOf(column, index)}, column.label)
    );
  }
  const body = element(document, "tbody");
  for (const row of rows) {
    const line = element(document, "tr");
    for (const [index, column] of columns.entries()) {
      const attributes = {class: markOf(column, index), lang: column.lang};
      const reason = (row[column.key] ?? null) === null && column.whenMissing ? row[column.whenMissing] : null;
      const text = unbroken(reason ? String(reason) : cellText(row[column.key], column.unit, locale), column.unit);
      const path = column.place === undefined ? null : row[column.place];
      const said = path ? element(document, "a", {href: placeHref(document, String(path))}, text) : text;
      line.append(
        column.key === rowHeader
          ? element(document, "th", {...attributes, scope: "row"}, said)
          : element(document, "td", attributes, said)
      );
    }
    body.append(line);
  }
  // Said once for a column: a class on every cell is a tenth of a page with large tables.
  const figures = columns.flatMap((column, index) => (isText(column) || index >= toldColumns ? [] : [index + 1]));
  const table = element(
    document,
    "table",
    {"data-figures": figures.join(" ") || null},
    element(document, "caption", {}, caption),
    element(document, "thead", {}, head),
    body
  );
  const name = labelledBy ? {"aria-labelledby": labelledBy} : {"aria-label": caption};
  return element(document, "div", {class: "table-scroll", role: "region", tabindex: 0, ...name}, table);
}

/** A day, and the thousands of a number within a text, stay on one line. */
const unbroken = (text: string, unit: TableColumn["unit"]): string =>
  text.replaceAll(unit === "date" || unit === "period" ? / /g : /(?<=\d) (?=\d{3}(?!\d))/g, "\u00a0");

/** Whether a column is read as text: words, days, and years, which nobody adds up. */
export const isText = ({unit}: TableColumn): boolean => isWords(unit) || unit === "year";

/** Whether values of a unit are words or days, which are put in order as text, and not figures. */
export const isWords = (unit: TableColumn["unit"]): unit is "text" | "date" | "period" =>
  unit === "text" || unit === "date" || unit === "period";

/** One cell's text; the download is written from the same values. */
export function cellText(value: TableValue, unit: TableColumn["unit"], locale: Locale): string {
  if (typeof value === "boolean") return value ? uiWords[locale].yes : uiWords[locale].no;
  if (unit === "text")
    return value === null || value === undefined || value === "" ? missingFigure(locale) : String(value);
  if (unit === "date") return value ? dateText(String(value), locale) : missingFigure(locale);
  if (unit === "period") return value ? shortPeriodText(String(value), locale) : missingFigure(locale);
  return numberText(typeof value === "string" ? Number(value) : value, unit, locale);
}
