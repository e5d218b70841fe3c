// A thread that reads pages beside the one that began it. A thread takes no TypeScript of itself, whoever starts it.
import {parentPort, workerData} from "node:worker_threads";
import {register} from "tsx/esm/api";

register();
const {inspectGroups} = await import("./page_threads.ts");
parentPort.postMessage(await inspectGroups(workerData));
