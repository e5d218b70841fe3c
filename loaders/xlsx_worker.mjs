// Plain JavaScript, so that the thread starts without a compiler: reads the first sheet of a workbook and hands its rows over.
import {parentPort, workerData} from "node:worker_threads";
import {readXlsx} from "hucre/xlsx";

const workbook = await readXlsx(workerData, {readStyles: false});
parentPort.postMessage(workbook.sheets[0]?.rows ?? []);
