// The marts of one folder of SQL over the large tables of another: the child process whose time and memory `run.ts`
// measures.
import {largeMarts} from "../../loaders/large/large_marts.ts";

const [dataDir, sqlDir] = process.argv.slice(2) as [string, string];
const {marts} = await largeMarts(dataDir, {sqlDir});
for (const {mart, state, seconds} of marts) console.log(`${mart}: ${state} (${seconds.toFixed(2)} s)`);
