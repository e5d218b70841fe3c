// A table as a workbook: one sheet of its rows, one of what a reader of a spreadsheet would otherwise lose.
import {type CellValue, writeXlsx} from "hucre/xlsx";
import {tableFromIPC, Type} from "@uwdata/flechette";
import {locales, recordsIn} from "../../src/words/locales.ts";
import {pagesOf, qualitiesOf, type TableFacts, unitOf} from "./table_facts.ts";
import {titlesOf} from "./metadata_file.ts";

/** A file would change with the clock if its time were taken from one; no reader looks at it. */
const written = new Date(Date.UTC(2026, 0, 1));

/** Texts stand as texts, whatever they begin with: a workbook tells them from formulas by itself. */
export async function workbookBytes(
  arrow: Uint8Array,
  facts: TableFacts,
  address: string | undefined
): Promise<Uint8Array> {
  const table = tableFromIPC(arrow, {useDate: true});
  const {fields} = table.schema;
  const values = fields.map((_, index) => Array.from(table.getChildAt(index) as Iterable<CellValue>));
  const rows = [
    fields.map(({name}) => name),
    ...Array.from({length: table.numRows}, (_, row) => values.map((column) => column[row] ?? null))
  ];
  const columns = fields.map(({type}) => ({numFmt: type.typeId === Type.Date ? "yyyy-mm-dd" : "General"}));
  return writeXlsx({
    sheets: [
      {name: facts.name, rows, columns},
      {name: "about", rows: aboutRows(facts, table.numRows, address)}
    ],
    properties: {created: written, modified: written}
  });
}

function aboutRows(facts: TableFacts, rows: number, address: string | undefined): CellValue[][] {
  const titles = titlesOf(facts.name);
  return [
    ["table", facts.name],
    ...locales.map((locale): CellValue[] => [`title (${locale})`, titles[locale] ?? null]),
    ["description", facts.comment],
    ["grain", facts.grain],
    ["rows", rows],
    ["quality", qualitiesOf(facts.sources).join(", ")],
    ...(address === undefined ? [] : [["address", address]]),
    [],
    ["column", "unit", "meaning"],
    ...facts.columns.map(({name, comment}): CellValue[] => [name, unitOf(comment) ?? null, comment]),
    [],
    ["source", "producer", "licence", "as of", "retrieved", "quality", "page or document"],
    ...facts.sources.map((row): CellValue[] => [
      row[`title_${recordsIn}`],
      row[`producer_${recordsIn}`],
      row.licence,
      row.as_of,
      row.retrieved,
      row.quality,
      pagesOf(row).join("\n")
    ])
  ];
}
