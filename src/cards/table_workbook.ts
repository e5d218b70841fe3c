// A script of its own, fetched when a reader asks for a workbook: what writes one is as large as a page.
import {writeXlsx, type Cell, type WriteSheet} from "hucre/xlsx";
import type {WorkSheet} from "./view_file.js";

/** The bytes of a workbook; headings stand still while the rows below them are scrolled. */
export function tableWorkbook(sheets: readonly WorkSheet[]): Promise<Uint8Array> {
  return writeXlsx({sheets: sheets.map(sheetOf)});
}

const widest = 60;

function sheetOf({name, rows, formats, isTable}: WorkSheet): WriteSheet {
  const widths = formats.map((_, column) =>
    Math.min(widest, 2 + Math.max(8, ...rows.map((row) => String(row[column] ?? "").length)))
  );
  const bold = new Map<string, Partial<Cell>>(
    isTable
      ? formats.map((_, column) => [`0,${column}`, {style: {font: {bold: true}}}])
      : rows.map((_, row) => [`${row},0`, {style: {font: {bold: true}}}])
  );
  return {
    name,
    rows: rows.map((row) => [...row]),
    columns: formats.map((numFmt, column) => ({width: widths[column]!, ...(numFmt === null ? {} : {numFmt})})),
    cells: bold,
    ...(isTable ? {freezePane: {rows: 1}} : {})
  };
}
