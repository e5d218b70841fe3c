import {nameOrder} from "../words/figures.js";
import type {Locale} from "../words/locales.js";
import type {TableColumn, TableRow, TableValue} from "./data_table.js";
import {element} from "./element.js";

/**
 * Makes the headings of a drawn table sort its rows, up and then down; what is missing stands last either way.
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
        return sign * (unit === "text" || unit === "date" ? order(String(one), String(other)) : difference(one, other));
      });
      body.replaceChildren(...sorted.map(({line}) => line));
    });
  }
}

const isMissing = (value: TableValue): boolean => value === null || value === undefined || value === "";

const difference = (one: TableValue, other: TableValue): number => Number(one) - Number(other);
