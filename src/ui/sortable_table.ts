import {nameOrder} from "../words/figures.js";
import type {Locale} from "../words/locales.js";
import {breath} from "./breath.js";
import {isWords, type TableColumn, type TableRow, type TableValue} from "./data_table.js";
import {element} from "./element.js";

/** Rows that move at once: more than a box of a table shows, few enough that a press on a slow phone is answered. */
const piece = 40;

/**
 * Makes the headings of a drawn table sort its rows, up and then down; what is missing stands last either way. The rows
 * at the top move at once, the others piece by piece behind them.
 * @param rows in the order in which they were drawn
 */
export function makeSortable(
  region: HTMLElement,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  locale: Locale
): void {
  const body = region.querySelector("tbody")!;
  const lines = [...body.querySelectorAll("tr")].map((line, index) => ({line, row: rows[index]!}));
  const order = nameOrder(locale);
  let presses = 0;
  const show = async (sorted: readonly HTMLElement[]): Promise<void> => {
    const press = ++presses;
    body.prepend(...sorted.slice(0, piece));
    for (let from = piece; from < sorted.length; from += piece) {
      await breath();
      if (press !== presses) return;
      body.append(...sorted.slice(from, from + piece));
    }
  };
  for (const [index, head] of [...region.querySelectorAll("thead th")].entries()) {
    const {key, unit} = columns[index]!;
    const button = element(region.ownerDocument, "button", {type: "button", class: "sort"}, head.textContent ?? "");
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const isUp = head.getAttribute("aria-sort") !== "ascending";
      for (const other of region.querySelectorAll("thead th")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
      const sign = isUp ? 1 : -1;
      const sorted = lines.toSorted((a, b) => {
        const [one, other] = [a.row[key], b.row[key]];
        if (isMissing(one) || isMissing(other)) return Number(isMissing(one)) - Number(isMissing(other));
        return sign * (isWords(unit) ? order(String(one), String(other)) : difference(one, other));
      });
      void show(sorted.map(({line}) => line));
    });
  }
}

const isMissing = (value: TableValue): boolean => value === null || value === undefined || value === "";

const difference = (one: TableValue, other: TableValue): number => Number(one) - Number(other);
