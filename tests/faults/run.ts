// `npm run faults`: plays every fault of the matrix against the real commands and keeps the table in RESULTS.md.
// `-- --only WORD` plays the rows whose group or name holds the word, and keeps nothing.
import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {type Fault, playOne, type Row} from "./fault.ts";
import {repository} from "./child.ts";
import {closing, markdown, printed} from "./table.ts";

const rooms = ["line", "content", "contract", "cache", "disk", "site", "warehouse", "leaks", "kills", "site_kills"];
/** Children that compute at the same time; those that wait for a deadline come on top. */
const workers = 2;

const only = process.argv.includes("--only") ? (process.argv[process.argv.indexOf("--only") + 1] ?? "") : undefined;
const all: Fault[] = [];
for (const room of rooms) all.push(...((await import(`./rows/${room}.ts`)) as {faults: readonly Fault[]}).faults);
const chosen = only === undefined ? all : all.filter(({group, name}) => `${group} ${name}`.toLowerCase().includes(only.toLowerCase()));
if (chosen.length === 0) {
  console.error(`No fault is called anything like “${only}”.`);
  process.exit(2);
}

const began = performance.now();
const rows = new Map<Fault, Row>();
async function take(fault: Fault): Promise<void> {
  const row = await playOne(fault);
  rows.set(fault, row);
  process.stdout.write(`${printed(row)}\n`);
}
async function inTurn(queue: Fault[]): Promise<void> {
  for (let fault = queue.shift(); fault; fault = queue.shift()) await take(fault);
}
const queue = chosen.filter(({waits}) => !waits);
await Promise.all([...chosen.filter(({waits}) => waits).map(take), ...Array.from({length: workers}, () => inTurn(queue))]);

const played = chosen.map((fault) => rows.get(fault)!);
if (only === undefined) writeFileSync(join(repository, "tests/faults/RESULTS.md"), markdown(played));
console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s`);
console.log(closing(played));
process.exit(played.some(({verdict}) => verdict === "NOT AS EXPECTED") ? 1 : 0);
