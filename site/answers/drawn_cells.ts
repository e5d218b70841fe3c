// Cells of JavaScript that a page's author marks with `build`: they run once, while the page is made, and what they
// display stands in the HTML. They know the answers of the page's queries by their ids, Plot, and the functions of
// src/notebook/notebook.ts; `width` is that of the drawing.
import * as Plot from "@observablehq/plot";
import {parseHTML} from "linkedom";
import {compileFunction} from "node:vm";
import {drawnWidths} from "../../src/cards/chart_card.ts";
import type {DecodedAnswer} from "../../src/engine/decoded_answer.ts";
import {type Answer, answerOf} from "../../src/notebook/answer.ts";
import * as notebook from "../../src/notebook/notebook.ts";
import {element} from "../../src/ui/element.ts";
import type {Locale} from "../../src/words/locales.ts";
import {refused} from "./answered_query.ts";

/** A cell, and the line of its file, from 1, on which its fence stands. */
export interface DrawnCell {
  readonly content: string;
  readonly line: number;
}

export interface CellScope {
  readonly locale: Locale;
  readonly answers: ReadonlyMap<string, DecodedAnswer>;
  /** The file of the cells as a message names it: `src/notebook/cells.md`. */
  readonly file: string;
}

/**
 * Runs the cells of one file in their order, once for each width a chart is drawn at; the HTML of each cell.
 * @throws KommunebroError with file, line and what went wrong
 */
export function drawCells(cells: readonly DrawnCell[], scope: CellScope): string[] {
  const [wide = [], narrow = []] = [drawnWidths.wide, drawnWidths.narrow].map((width) => run(cells, scope, width));
  return cells.map((_, cell) =>
    wide[cell]!.map((node, at) => {
      const other = narrow[cell]![at];
      if (other === undefined || other === node) return node;
      return `<div class="chart-wide">${node}</div>\n<div class="chart-narrow">${other}</div>`;
    }).join("\n")
  );
}

function run(cells: readonly DrawnCell[], scope: CellScope, width: number): string[][] {
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const shown: string[][] = cells.map(() => []);
  let now = 0;
  const known: Record<string, unknown> = {
    ...functionsOf(scope, document),
    ...Object.fromEntries([...scope.answers].map(([id, answer]) => [id, answerOf(answer)])),
    Plot,
    width,
    display: (value: unknown) => shown[now]!.push(htmlOf(value, document)),
    $cell: (at: number) => (now = at)
  };
  try {
    compileFunction(codeOf(cells), Object.keys(known), {filename: scope.file})(...Object.values(known));
  } catch (error) {
    throw refused(placeOf(error as Error, scope.file, cells[now]), (error as Error).message);
  }
  return shown;
}

/** The cells at the lines they have in their file, so that an error names the right one. */
function codeOf(cells: readonly DrawnCell[]): string {
  const lines: string[] = ["'use strict';"];
  cells.forEach(({content, line}, at) => {
    while (lines.length < line - 1) lines.push("");
    lines[line - 1] = `;$cell(${at});`;
    lines.push(...content.trimEnd().split("\n"));
  });
  return lines.join("\n");
}

function placeOf({stack = ""}: Error, file: string, cell: DrawnCell | undefined): string {
  const at = stack.split("\n").find((line) => line.includes(file));
  return `${file}:${/:(\d+)/.exec(at?.slice(at.indexOf(file)) ?? "")?.[1] ?? cell?.line ?? 1}`;
}

/** What a live cell imports from generated/notebook.js, for this page and document. */
function functionsOf({locale}: CellScope, document: Document): Record<string, unknown> {
  const {answerTable, answerChart, answerText, figures, wholePercent, codeNames, pageWords} = notebook;
  return {
    rowsOf: notebook.rowsOf,
    answerTable: (answer: Answer, options: notebook.AnswerTableOptions) =>
      answerTable(answer, options, locale, document),
    answerChart: (options: Plot.PlotOptions, more: notebook.AnswerChartOptions) =>
      answerChart(options, more, locale, document),
    answerText: (sentence: string) => answerText(sentence, document),
    figures: (unit: Parameters<typeof figures>[0]) => figures(unit, locale),
    wholePercent: () => wholePercent(locale),
    codeNames: () => codeNames(locale),
    pageWords: () => pageWords(locale),
    nameColumn: (column: string) => notebook.nameColumn(column, locale),
    roomFor: notebook.roomFor,
    dateText: (day: string) => notebook.dateText(day, locale)
  };
}

function htmlOf(value: unknown, document: Document): string {
  if (typeof value === "object" && value !== null && "outerHTML" in value) return String(value.outerHTML);
  return element(document, "p", {}, String(value)).outerHTML;
}
