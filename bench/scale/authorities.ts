// Everybody's best twenty for as many municipalities of another country as Europe has authorities, by what
// `npm run best-matches -- --country` runs, into a file: the child process whose time and memory `run.ts` measures. The
// municipalities are made up, the hromadas those of the extracts. Prints one line with what was written.
import {replaceFiles} from "../../loaders/disk/replace_files.ts";
import {martReader} from "../../site/pages/mart_files.ts";
import {bestMatchesCsv} from "../../site/report/best_matches.ts";
import type {MartName, MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import {randomSource, randomWhole} from "../../src/model/match/random.ts";

const [count, out] = [Number(process.argv[2]), process.argv[3]!];
const next = randomSource(42);
const madeUp = Array.from({length: count}, (_, at): MartRows["match_abroad"] => {
  const population = 200 + randomWhole(next, 0, 10 ** randomWhole(next, 3, 5));
  const land = randomWhole(next, 20, 4000) / 4;
  return {
    country: "XX",
    municipality_code: String(at).padStart(6, "0"),
    name: `Illustrative ${at}`,
    region_name: `Region ${at % 100}`,
    population,
    land_km2: land,
    density_per_km2: Math.round((population / land) * 10) / 10,
    lat: 50,
    lon: 10,
    is_regional_centre: at % 100 === 0,
    is_coastal: at % 5 === 0
  };
});
const extracts = martReader("src/data");
const read = (<Name extends MartName>(name: Name) => (name === "match_abroad" ? madeUp : extracts(name))) as MartReader;
let [lists, rows] = [0, 0];
const counted = function* (): Generator<string, void, undefined> {
  for (const {text, lines} of bestMatchesCsv(read, "public", "XX")) {
    if (lines > 0) lists += 1;
    rows += lines;
    yield text;
  }
};
replaceFiles([{path: out, content: counted()}]);
console.log(`${lists} lists, ${rows} rows`);
