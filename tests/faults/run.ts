// `npm run faults`: plays every fault of the matrix against the real commands and keeps the table in RESULTS.md.
// `-- --only WORD` plays the rows whose group or name holds the word; `-- --resume` goes on with a run that was
// interrupted,
// without the rows that were as expected in it. RESULTS.md is written when every row has been played.
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {join} from "node:path";
import {readCommandLine} from "../../loaders/command_line.ts";
import {exitCodes} from "../../loaders/errors.ts";
import {type Fault, playOne, type Row} from "./fault.ts";
import {repository} from "./child.ts";
import {closing, markdown, printed} from "./table.ts";

const rooms = [
  "first_hour",
  "line",
  "content",
  "contract",
  "cache",
  "disk",
  "site",
  "warehouse",
  "leaks",
  "kills",
  "site_kills"
];
/**
 * Rows that are played at the same time: one more than there are cores, because many wait between their tries. Those
 * that wait for a deadline come on top.
 */
const workers = availableParallelism() + 1;
const results = join(repository, "tests/faults/RESULTS.md");
const store = join(repository, ".cache/faults.json");

const {only, resume: isResumed} = asked();
function asked() {
  try {
    return readCommandLine(
      {options: {only: {type: "string"}, resume: {type: "boolean", default: false}}},
      (cause) => `${cause}. Run: npm run faults, with --only WORD for some rows, --resume to go on with a run.`
    ).values;
  } catch (error) {
    console.error((error as Error).message);
    process.exit(exitCodes.usage);
  }
}
const all: Fault[] = [];
for (const room of rooms) all.push(...((await import(`./rows/${room}.ts`)) as {faults: readonly Fault[]}).faults);

const key = ({group, name}: Fault) => `${group}: ${name}`;
type Kept = Record<string, Omit<Row, "fault">>;
const kept: Kept = only === undefined && !isResumed ? {} : readStore();
function readStore(): Kept {
  try {
    return JSON.parse(readFileSync(store, "utf8")) as Kept;
  } catch {
    return {};
  }
}

const chosen = all
  .filter(({group, name}) => only === undefined || `${group} ${name}`.toLowerCase().includes(only.toLowerCase()))
  .filter((fault) => !isResumed || kept[key(fault)] === undefined || kept[key(fault)]!.verdict === "NOT AS EXPECTED");
if (chosen.length === 0 && !isResumed) {
  console.error(`No fault is called anything like “${only}”.`);
  process.exit(2);
}

const began = performance.now();
async function take(fault: Fault): Promise<void> {
  const row = await playOne(fault);
  const {words, verdict, seconds} = row;
  kept[key(fault)] = {words, verdict, seconds};
  mkdirSync(join(repository, ".cache"), {recursive: true});
  writeFileSync(store, JSON.stringify(kept));
  process.stdout.write(`${printed(row)}\n`);
}
async function inTurn(queue: Fault[]): Promise<void> {
  for (let fault = queue.shift(); fault; fault = queue.shift()) await take(fault);
}
const inQueue = chosen.filter(({waits}) => !waits);
const queue = [...inQueue.filter(({isLong}) => isLong), ...inQueue.filter(({isLong}) => !isLong)];
await Promise.all([
  ...chosen.filter(({waits}) => waits).map(take),
  ...Array.from({length: workers}, () => inTurn(queue))
]);

const counted = only === undefined ? all : chosen;
const rows = (faults: readonly Fault[]): Row[] =>
  faults.flatMap((fault) => (kept[key(fault)] ? [{fault, ...kept[key(fault)]!}] : []));
if (rows(all).length === all.length) writeFileSync(results, markdown(rows(all)));
console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s`);
console.log(closing(rows(counted)));
process.exit(rows(counted).some(({verdict}) => verdict === "NOT AS EXPECTED") ? 1 : 0);
