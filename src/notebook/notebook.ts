import type {PlotOptions} from "@observablehq/plot";
import {localeOfAddress, type Locale} from "../words/locales.js";
import {numberText, type Unit} from "../words/figures.js";
import type {NotebookWords} from "../words/rooms/notebook.js";
import type {TermWords} from "../words/rooms/terms.js";
import {notebookWords, placeNamesWords, termWords} from "../words/words.js";
import {dataTable, type TableColumn, type TableRow, type TableValue} from "../ui/data_table.js";
import {unitOf} from "../ui/column_unit.js";
import {element} from "../ui/element.js";
import {labelRoom, plotFrame} from "../charts/plot_frame.js";
import type {Answer} from "./answer.js";

export {dateText} from "../words/figures.js";
export {keptView} from "./kept_input.js";
export {answerShown, asked} from "./live_answer.js";

/** A column's heading; with `names`, its codes are written as words. */
export type Heading = string | {readonly label: string; readonly names: Readonly<Record<string, string>>};

/** What `answerTable` is told: the caption, and a heading for each column to show, in that order. */
export interface AnswerTableOptions {
  readonly caption: string;
  readonly columns: Readonly<Record<string, Heading>>;
}

/** Width in px of the text column: a chart grows no wider. */
const widest = 750;

/** The language of the page this runs on. */
export function pageLocale(): Locale {
  return localeOfAddress(location.pathname);
}

/** The names of the codes that a query may return, such as the region types, in the language of the page. */
export function codeNames(locale: Locale = pageLocale()): TermWords {
  return termWords[locale];
}

/** What the notebook says in the language of the page. */
export function pageWords(locale: Locale = pageLocale()): NotebookWords {
  return notebookWords[locale];
}

/**
 * The column of a query that names places as the language of the page does: `oblast_name`, and `oblast_name_uk` where
 * Ukrainian has names of its own.
 */
export function nameColumn(column: string, locale: Locale = pageLocale()): string {
  return placeNamesWords[locale].hasOwnNames ? `${column}_${locale}` : column;
}

/** Room in px beside a chart for the longest of some names. */
export function roomFor(names: readonly string[]): number {
  return labelRoom(names);
}

/** A query's answer as plain rows: every figure a number, every day ISO text, nothing missing turned into zero. */
export function rowsOf(answer: Answer): TableRow[] {
  return Array.from(answer, (row) =>
    Object.fromEntries(Object.entries(row.toJSON()).map(([key, value]) => [key, plainValue(value)]))
  );
}

function plainValue(value: unknown): TableValue {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}

/**
 * A query's answer as an accessible table in the page's language.
 * @throws RangeError `unknown column: …` if a heading names a column the query does not return
 */
export function answerTable(
  answer: Answer,
  {caption, columns}: AnswerTableOptions,
  locale: Locale = pageLocale(),
  at: Document = document
): HTMLElement {
  const returned = new Set(answer.schema.fields.map(({name}) => name));
  const shown: TableColumn[] = Object.entries(columns).map(([key, heading]) => {
    if (!returned.has(key))
      throw new RangeError(`unknown column: ${key}. The query returns: ${[...returned].join(", ")}`);
    const hasNames = typeof heading !== "string";
    return {key, label: hasNames ? heading.label : heading, unit: hasNames ? "text" : unitOf(key)};
  });
  const rows = rowsOf(answer).map((row) =>
    Object.fromEntries(shown.map(({key}) => [key, inWords(row[key], columns[key])]))
  );
  return dataTable(rows, shown, {document: at, locale, caption});
}

function inWords(value: TableValue, heading: Heading | undefined): TableValue {
  return typeof heading === "object" ? (heading.names[String(value)] ?? value) : value;
}

/** What stands with a chart: what is measured, in words above it; one sentence for readers who do not see it. */
export interface AnswerChartOptions {
  readonly measure: string;
  readonly summary: string;
  readonly width: number;
}

/**
 * A chart as wide as the page's text. The measure stands above it as text and not along an axis: text wraps.
 * @param options what `Plot.plot` takes
 */
export function answerChart(
  options: PlotOptions,
  {measure, summary, width}: AnswerChartOptions,
  locale: Locale = pageLocale(),
  at: Document = document
): HTMLElement {
  const chart = plotFrame({document: at, locale, summary, width: Math.min(width, widest)}, options) as HTMLElement;
  return element(at, "div", {class: "answer-chart"}, element(at, "p", {class: "card-subtitle"}, measure), chart);
}

/** A figure as the page's language writes it, for labels and axes. */
export function figures(unit: Unit, locale: Locale = pageLocale()): (value: number) => string {
  return (value) => numberText(value, unit, locale);
}

/** A share as a whole percentage, for axes: `40 %` in Norwegian, `40%` in English. */
export function wholePercent(locale: Locale = pageLocale()): (share: number) => string {
  return (share) => numberText(share, "whole_share", locale);
}

type Sql = (strings: TemplateStringsArray) => Promise<unknown>;

/**
 * Waits for the query engine with every table of the page in it, tells the reader in `line`, and then closes
 * the engine's doors: from there on a query reads the page's own tables and nothing else.
 */
export async function startEngine(sql: Sql, line: HTMLElement, locale: Locale = pageLocale()): Promise<void> {
  const words = notebookWords[locale];
  try {
    await sql`SET autoinstall_known_extensions = false; SET autoload_known_extensions = false;
      SET enable_external_access = false; SET lock_configuration = true`;
    line.textContent = words.ready(performance.now() / 1000);
  } catch (error) {
    line.textContent = words.failed(error instanceof Error ? error.message : String(error));
    throw error;
  } finally {
    line.setAttribute("aria-busy", "false");
  }
}

/** The finding of an answer as a paragraph; written from the rows, so that it changes with them. */
export function answerText(sentence: string, at: Document = document): HTMLElement {
  return element(at, "p", {class: "answer-text"}, sentence);
}
