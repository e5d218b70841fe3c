// Plain JavaScript, so that the thread starts without a compiler: reads the first sheet of a workbook, tells its
// header,
// and hands over the columns it is asked for. The others never leave the thread.
import {parentPort, workerData} from "node:worker_threads";
import {readXlsx} from "hucre/xlsx";

const workbook = await readXlsx(workerData, {readStyles: false});
const [header = [], ...body] = workbook.sheets[0]?.rows ?? [];
parentPort.once("message", (indexes) => {
  const columns = indexes.map((index) => body.map((row) => asText(row[index])));
  parentPort.postMessage({columns, rows: body.length});
});
parentPort.postMessage({header: header.map(asText)});

/** Spaces are told apart no further; a date cell is ISO text, its time left out at midnight. */
function asText(cell) {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().replace("T00:00:00.000Z", "");
  return String(cell).replace(/\s+/g, " ").trim();
}
