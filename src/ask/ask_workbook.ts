import {writeXlsx} from "hucre/xlsx";
import type {AnswerValue} from "../engine/decoded_answer.js";

/** An answer as a workbook: its rows on one sheet, what it rests on on another. */
export function workbookOf(
  head: readonly string[],
  rows: readonly (readonly AnswerValue[])[],
  about: readonly string[],
  sheets: {readonly rows: string; readonly about: string}
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {name: sheets.rows, rows: [[...head], ...rows.map((row) => [...row])]},
      {name: sheets.about, rows: about.map((line) => [line])}
    ]
  });
}
