import {readXlsx} from "hucre/xlsx";
import {expect, it} from "vitest";
import {csvRecords} from "../../loaders/read/csv.ts";
import {tableWorkbook} from "../../src/cards/table_workbook.ts";
import {type AboutView, type FileWords, viewCsv, viewSheets} from "../../src/cards/view_file.ts";
import type {CardTable} from "../../src/cards/card.ts";
import {locales, type Locale} from "../../src/words/locales.ts";
import {cardWords, uiWords} from "../../src/words/words.ts";

const wordsOf = (locale: Locale): FileWords => ({...cardWords[locale].file, ...uiWords[locale]});

const table: CardTable = {
  columns: [
    {key: "name", label: "Hromada", unit: "text"},
    {key: "share", label: "Share", unit: "share", whenMissing: "why"},
    {key: "sum", label: "Sum", unit: "uah_m"},
    {key: "day", label: "Day", unit: "date"},
    {key: "is_real", label: "Real", unit: "text"}
  ],
  rows: [
    {name: '=Vinnytska, "north"', share: 0.6861234, sum: 1234.5, day: "2022-10-10", is_real: true, why: null},
    {name: "Бучанська", share: null, sum: null, day: null, is_real: false, why: "suppressed (fewer than 5)"}
  ]
};
const about: AboutView = {
  title: "A finding",
  measure: "What was measured",
  sources: ["Budgets – OpenBudget, retrieved 28 November 2026. Licence: MIT.", "Territories – KATOTTG."],
  address: "https://example.invalid/en/trends?inequality.group=oblast#inequality",
  note: null
};

it.each(locales)("a CSV holds the view's own figures and on every row where they come from (%s)", (locale) => {
  const text = viewCsv(table, about, wordsOf(locale));
  const words = cardWords[locale].file;
  expect(text.startsWith("\ufeff")).toBe(true);
  const records = csvRecords(text.slice(1).replaceAll("\r\n", "\n"));
  expect(records.map((row) => row[words.ofOne("Share")])).toEqual(["0.6861234", "suppressed (fewer than 5)"]);
  expect(records.map((row) => row.Sum)).toEqual(["1234.5", ""]);
  expect(records[0]!.Real).toBe(uiWords[locale].yes);
  // Excel would run it as a formula.
  expect(records[0]!.Hromada).toBe('\'=Vinnytska, "north"');
  for (const row of records) {
    expect(row[words.source]).toBe(about.sources.join(" | "));
    expect(row[words.address]).toBe(about.address);
    expect(row).not.toHaveProperty(words.note);
  }
});

it("a CSV of made-up figures says so on every row", () => {
  const records = csvRecords(viewCsv(table, {...about, note: "Illustrative data"}, wordsOf("en")).slice(1));
  expect(records.map(({Note}) => Note)).toEqual(["Illustrative data", "Illustrative data"]);
});

it("a workbook has the view's tables as figures, each on a sheet, and a last one that says what they are", async () => {
  const bytes = await tableWorkbook(viewSheets([table, {...table, rows: table.rows.slice(1)}], about, wordsOf("en")));
  const {sheets} = await readXlsx(bytes);
  expect(sheets.map(({name}) => name)).toEqual(["Table 1", "Table 2", "About the figures"]);
  expect(sheets[0]!.rows[0]).toEqual(["Hromada", "Share (share of 1)", "Sum", "Day", "Real"]);
  expect(sheets[0]!.rows[1]!.slice(0, 3)).toEqual(['=Vinnytska, "north"', 0.6861234, 1234.5]);
  expect(sheets[0]!.rows[2]![1]).toBe("suppressed (fewer than 5)");
  expect(sheets[1]!.rows).toHaveLength(2);
  expect(sheets[2]!.rows).toEqual([
    ["Finding", "A finding"],
    ["Measure", "What was measured"],
    ["Source", about.sources[0]],
    ["Source", about.sources[1]],
    ["Address", about.address]
  ]);
});
