// `npm run best-matches`: everybody's best twenty as one CSV, to go with an invitation.
import {dirname, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {audienceOf} from "../../loaders/audience.ts";
import {exitCodes, KommunebroError, UsageError} from "../../loaders/errors.ts";
import {keepTerminalPlain} from "../../loaders/terminal.ts";
import {editions} from "../edition.ts";

const usage = "Run: npm run best-matches, with --out FILE for another file than reports/best-matches.csv.";

/** @throws UsageError with one sentence where the command line says something else than it may */
function outOf(args: readonly string[]): string | undefined {
  try {
    return parseArgs({args: [...args], options: {out: {type: "string"}}}).values.out;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/[.\n]/, 1)[0]}. ${usage}`);
  }
}

keepTerminalPlain();
try {
  const root = process.env.KOMMUNEBRO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), "../..");
  const edition = editions[audienceOf(process.env.AUDIENCE)];
  const out = resolve(outOf(process.argv.slice(2)) ?? join(root, "reports/best-matches.csv"));
  // Loaded late: a wrong command is answered at once.
  console.log(await (await import("./best_matches.ts")).writeBestMatches(root, out, edition));
} catch (error) {
  console.error(error instanceof KommunebroError ? error.message : error);
  process.exitCode = error instanceof KommunebroError ? error.exitCode : exitCodes.failed;
}
