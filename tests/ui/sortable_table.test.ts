import {parseHTML} from "linkedom";
import {expect, it} from "vitest";
import {dataTable} from "../../src/ui/data_table.ts";
import {makeSortable} from "../../src/ui/sortable_table.ts";

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
const columns = [
  {key: "name", label: "Kommune", unit: "text"},
  {key: "share", label: "Andel", unit: "share"}
] as const;
const rows = [
  {name: "Ås", share: 0.2},
  {name: "Bergen", share: null},
  {name: "Ørsta", share: 0.11},
  {name: "Aure", share: 0.9}
];

function sortable(): {names: () => (string | null)[]; press: (column: number) => void; heads: HTMLElement[]} {
  const table = dataTable(rows, columns, {document, locale: "nb", caption: "Andeler"});
  makeSortable(table, rows, columns, "nb");
  const heads = [...table.querySelectorAll<HTMLElement>("thead th")];
  return {
    names: () => [...table.querySelectorAll("tbody th")].map((cell) => cell.textContent),
    press: (column) => heads[column]!.querySelector("button")!.dispatchEvent(new document.defaultView!.Event("click")),
    heads
  };
}

it("sorts names as the language does, up and then down, and says which column it goes by", () => {
  const {names, press, heads} = sortable();
  expect(names()).toEqual(["Ås", "Bergen", "Ørsta", "Aure"]);
  press(0);
  expect(names()).toEqual(["Aure", "Bergen", "Ørsta", "Ås"]);
  expect(heads.map((head) => head.getAttribute("aria-sort"))).toEqual(["ascending", null]);
  press(0);
  expect(names()).toEqual(["Ås", "Ørsta", "Bergen", "Aure"]);
  expect(heads.map((head) => head.getAttribute("aria-sort"))).toEqual(["descending", null]);
});

it("sorts figures as figures, and what is missing last in either direction", () => {
  const {names, press, heads} = sortable();
  press(1);
  expect(names()).toEqual(["Ørsta", "Ås", "Aure", "Bergen"]);
  press(1);
  expect(names()).toEqual(["Aure", "Ås", "Ørsta", "Bergen"]);
  expect(heads.map((head) => head.getAttribute("aria-sort"))).toEqual([null, "descending"]);
});
