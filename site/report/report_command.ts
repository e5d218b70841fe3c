// `npm run report -- --lang LANGUAGE`: the coverage figures on two pages of paper; with `--pair`, the
// decision paper of a pair. Tagged PDFs.
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {audienceOf} from "../../loaders/audience.ts";
import {readCommandLine} from "../../loaders/command_line.ts";
import {exitCodes, KommunebroError, UsageError} from "../../loaders/errors.ts";
import {keepTerminalPlain} from "../../loaders/terminal.ts";
import {locales, type Locale} from "../../src/words/locales.ts";
import {editions} from "../edition.ts";

const [firstLocale, ...otherLocales] = locales;

const usage =
  `Run: npm run report -- --lang ${firstLocale} (or ${otherLocales.join(", ")}), ` +
  "with --out DIR for another folder than reports/ and --keep to " +
  "remember the figures for the next report; or with --pair KOMMUNE-HROMADA for the decision paper of a pair, " +
  "--view for weighting and filters as in the page's address, --shortlist FILE for its overrides.";

interface Options {
  readonly locale: Locale;
  readonly out: string | undefined;
  readonly keep: boolean;
  readonly pair: string | undefined;
  readonly view: string | undefined;
  readonly shortlist: string | undefined;
}

/** @throws UsageError with one sentence where the command line says something else than it may */
function options(args: readonly string[]): Options {
  const {values} = readCommandLine(
    {
      args,
      options: {
        lang: {type: "string"},
        out: {type: "string"},
        keep: {type: "boolean", default: false},
        pair: {type: "string"},
        view: {type: "string"},
        shortlist: {type: "string"}
      }
    },
    (cause) => `${cause}. ${usage}`
  );
  const locale = locales.find((known) => known === values.lang);
  if (!locale)
    throw new UsageError(
      `${values.lang === undefined ? "No language given" : `Unknown language: ${values.lang}`}. ${usage}`
    );
  const {out, keep, pair, view, shortlist} = values;
  if (pair === undefined && (view !== undefined || shortlist !== undefined))
    throw new UsageError(`--view and --shortlist belong to --pair. ${usage}`);
  if (pair !== undefined && keep)
    throw new UsageError(`--keep belongs to the coverage report, not to --pair. ${usage}`);
  return {locale, out, keep, pair, view, shortlist};
}

keepTerminalPlain();
try {
  const root = process.env.KOMMUNEBRO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), "../..");
  const {locale, out = join(root, "reports"), keep, pair, view = "", shortlist = null} = options(process.argv.slice(2));
  const edition = editions[audienceOf(process.env.AUDIENCE)];
  // Loaded late: a wrong command is answered at once.
  if (pair !== undefined)
    console.log(
      await (await import("./write_paper.ts")).writePaper({root, locale, pair, view, shortlist, out, edition})
    );
  else console.log(await (await import("./report.ts")).writeReport({root, locale, out, keep}));
} catch (error) {
  console.error(error instanceof KommunebroError ? error.message : error);
  process.exitCode = error instanceof KommunebroError ? error.exitCode : exitCodes.failed;
}
