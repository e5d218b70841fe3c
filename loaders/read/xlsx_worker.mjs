// Plain JavaScript, so that the thread starts without a compiler: reads the first sheet of a workbook, tells its
// header,
// and hands over the columns it is asked for. The others never leave the thread.
import {parentPort, workerData} from "node:worker_threads";
import {readXlsx} from "hucre/xlsx";

const workbook = await readXlsx(workerData, {readStyles: false});
const sheet = workbook.sheets[0];
const [header = [], ...body] = sheet?.rows ?? [];
const unseen = {
  sheets: workbook.sheets.slice(1).filter(({rows}) => rows.some((row) => row.some((cell) => asText(cell) !== "")))
    .length,
  rows: [...(sheet?.rowDefs ?? [])].filter(([index, {hidden}]) => hidden && index <= body.length).map(([at]) => at + 1),
  columns: (sheet?.columns ?? []).flatMap(({hidden}, at) => (hidden && at < header.length ? [at + 1] : []))
};
parentPort.once("message", (indexes) => {
  const columns = indexes.map((index) => body.map((row) => asText(row[index])));
  parentPort.postMessage({columns, rows: body.length});
});
parentPort.postMessage({header: header.map(asText), unseen});

/** Spaces are told apart no further; a date cell is ISO text, its time left out at midnight. */
function asText(cell) {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().replace("T00:00:00.000Z", "");
  return String(cell).replace(/\s+/g, " ").trim();
}
