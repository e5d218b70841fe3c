import {parseHTML} from "linkedom";
import {expect, it} from "vitest";
import {dataTable} from "../../src/ui/data_table.ts";

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
const columns = [
  {key: "name", label: "Hromada", unit: "text"},
  {key: "name_uk", label: "På ukrainsk", unit: "text", lang: "uk"},
  {key: "money", label: "UAH", unit: "uah"}
] as const;

it("heads its columns and rows, and tags Ukrainian names", () => {
  const table = dataTable([{name: "Vinnytska", name_uk: "Вінницька", money: 12345}], columns, {
    document,
    locale: "nb",
    caption: "Penger"
  });
  expect([...table.querySelectorAll("thead th")].map((cell) => cell.getAttribute("scope"))).toEqual([
    "col",
    "col",
    "col"
  ]);
  expect(table.querySelector("tbody th")?.getAttribute("scope")).toBe("row");
  expect(table.querySelector("[lang=uk]")?.textContent).toBe("Вінницька");
  expect(table.querySelector("caption")?.textContent).toBe("Penger");
  expect(table.textContent?.replaceAll("\u00a0", " ")).toContain("12 345");
  expect(table.querySelector("table")?.getAttribute("data-figures")).toBe("3");
});

it("writes a period as precisely as it is known, and reads it as text", () => {
  const periods = ["2023-09-14", "2026-01", "2014/2021", "2024", null];
  const table = dataTable(
    periods.map((since) => ({since})),
    [{key: "since", label: "Siden", unit: "period"}],
    {document, locale: "nb", caption: "Siden når"}
  );
  const cells = [...table.querySelectorAll("tbody th")].map((cell) => cell.textContent?.replaceAll("\u00a0", " "));
  expect(cells).toEqual(["14. sep. 2023", "jan. 2026", "2014–2021", "2024", "mangler"]);
  expect(table.querySelector("[data-figures]")).toBeNull();
});

it("marks its figures, however many columns it has", () => {
  const wide = Array.from(
    {length: 21},
    (_, i) => ({key: `c${i}`, label: `C${i}`, unit: i === 19 ? "text" : "uah"}) as const
  );
  const row = Object.fromEntries(wide.map(({key}) => [key, 1]));
  const table = dataTable([row], wide, {document, locale: "nb", caption: "Bred"});
  expect(table.querySelector("table")?.getAttribute("data-figures")?.split(" ")).toHaveLength(18);
  const marked = [...table.querySelectorAll("tbody .figure-cell")].map((cell) =>
    [...cell.parentElement!.children].indexOf(cell)
  );
  expect(marked).toEqual([18, 20]);
});

it("shows hostile text as text and missing values as a word", () => {
  const hostile = "<img src=x onerror=alert(1)>";
  const table = dataTable([{name: hostile, name_uk: null, money: null}], columns, {
    document,
    locale: "en",
    caption: hostile
  });
  expect(table.querySelector("img")).toBeNull();
  expect(table.querySelector("tbody th")?.textContent).toBe(hostile);
  expect([...table.querySelectorAll("tbody td")].map((cell) => cell.textContent)).toEqual(["missing", "missing"]);
});

it("leads from the name of a place to its page, from a card that stands alone too, and nowhere without one", () => {
  const rows = [
    {name: "Modum", path: "kommune/3316", name_uk: "", money: 1},
    {name: "Kalmar", path: null, name_uk: "", money: 1}
  ];
  const linked = columns.map((column) => (column.key === "name" ? {...column, place: "path"} : column));
  const draw = (at: Document) => dataTable(rows, linked, {document: at, locale: "nb", caption: "Par"});
  const hrefs = (table: Element) => [...table.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  expect(hrefs(draw(document))).toEqual(["./kommune/3316.html"]);
  const alone = parseHTML('<!DOCTYPE html><html><body data-page="../coverage"></body></html>').document;
  expect(hrefs(draw(alone))).toEqual(["../kommune/3316.html"]);
  expect([...draw(document).querySelectorAll("tbody th")].map((cell) => cell.textContent)).toEqual(["Modum", "Kalmar"]);
});
