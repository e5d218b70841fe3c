// Everybody's best twenty for as many places as Europe has authorities, to the end and into a file: the child process
// whose time and memory `run.ts` measures. Prints one line with what was written.
import {createWriteStream} from "node:fs";
import {once} from "node:events";
import {randomPlaces} from "../../tests/model/match/random_places.ts";
import {bestOfAll} from "../../src/model/match/best_of_all.ts";
import {defaultFilters} from "../../src/model/match/filters.ts";
import {inOrder} from "../../src/model/match/facts.ts";
import {presets} from "../../src/model/match/weights.ts";
import {csvText} from "../../src/model/csv_text.ts";

const [kommuner, hromadas, out] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]!];
const places = inOrder(randomPlaces({seed: 42, kommuner, hromadas, answered: 100, links: 60}));
const file = createWriteStream(out);
let [lists, rows] = [0, 0];
for (const {side, code, best} of bestOfAll(places, {weights: presets.balanced.weights, filters: defaultFilters})) {
  const lines = best.map((one, index) => [side, code, index + 1, one.code, one.sum]);
  [lists, rows] = [lists + 1, rows + lines.length];
  if (!file.write(csvText(lines, "table"))) await once(file, "drain");
}
file.end();
await once(file, "finish");
console.log(`${lists} lists, ${rows} rows`);
