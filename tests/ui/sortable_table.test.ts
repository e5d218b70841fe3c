import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {dataTable} from "../../src/ui/data_table.ts";
import {makeSortable} from "../../src/ui/sortable_table.ts";

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
const columns = [
  {key: "name", label: "Name", unit: "text"},
  {key: "count", label: "Count", unit: "count"}
] as const;
// As many as move in several pieces; every tenth has no count.
const rows = Array.from({length: 130}, (_, i) => ({name: `row ${i}`, count: i % 10 === 0 ? null : (i * 37) % 130}));

function sortable(): {press: (column: number) => void; counts: () => number[]} {
  const table = dataTable(rows, columns, {document, locale: "en", caption: "Rows", rowHeader: "name"});
  makeSortable(table, rows, columns, "en");
  return {
    press: (column) => table.querySelectorAll<HTMLElement>("thead button")[column]!.click(),
    counts: () =>
      [...table.querySelectorAll("tbody tr")].map(
        (line) => rows.find(({name}) => line.firstElementChild!.textContent === name)?.count ?? Infinity
      )
  };
}
const up = rows.map(({count}) => count ?? Infinity).sort((a, b) => a - b);
const missing = up.filter((count) => count === Infinity);
const down = [...up.filter((count) => count !== Infinity).reverse(), ...missing];

describe("a table that is sorted", () => {
  test("has its first rows in order at once and all of them soon, and those without a value last", async () => {
    const {press, counts} = sortable();
    press(1);
    expect(counts().slice(0, 40)).toEqual(up.slice(0, 40));
    await expect.poll(counts).toEqual(up);
  });

  test("follows the last press when a second comes before the rows of the first have moved", async () => {
    const {press, counts} = sortable();
    press(1);
    press(1);
    await expect.poll(counts).toEqual(down);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(counts()).toEqual(down);
  });
});
