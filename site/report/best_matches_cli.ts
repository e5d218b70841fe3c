// `npm run best-matches`: everybody's best twenty as one CSV, to go with an invitation.
import {dirname, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {audienceOf} from "../../loaders/audience.ts";
import {exitCodes, KommunebroError, UsageError} from "../../loaders/errors.ts";
import {keepTerminalPlain} from "../../loaders/terminal.ts";
import {editions} from "../edition.ts";

const usage =
  "Run: npm run best-matches, with --out FILE for another file than reports/best-matches.csv, and --country SE for " +
  "the municipalities of another country than Norway.";

/** @throws UsageError with one sentence where the command line says something else than it may */
function choiceOf(args: readonly string[]): {readonly out?: string; readonly country?: string} {
  try {
    return parseArgs({args: [...args], options: {out: {type: "string"}, country: {type: "string"}}}).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/[.\n]/, 1)[0]}. ${usage}`);
  }
}

keepTerminalPlain();
try {
  const root = process.env.KOMMUNEBRO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), "../..");
  const edition = editions[audienceOf(process.env.AUDIENCE)];
  const {country, ...chosen} = choiceOf(process.argv.slice(2));
  const name = country === undefined ? "best-matches" : `best-matches.${country.replace(/[^A-Z]/g, "")}`;
  const out = resolve(chosen.out ?? join(root, `reports/${name}.csv`));
  // Loaded late: a wrong command is answered at once.
  console.log(await (await import("./best_matches.ts")).writeBestMatches(root, out, edition, country));
} catch (error) {
  console.error(error instanceof KommunebroError ? error.message : error);
  process.exitCode = error instanceof KommunebroError ? error.exitCode : exitCodes.failed;
}
