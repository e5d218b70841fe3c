// `npm run report -- --lang nb`: the coverage figures on two pages of paper, as a tagged PDF.
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {exitCodes, KommunebroError, UsageError} from "../../loaders/errors.ts";
import {locales, type Locale} from "../../src/model/locale.ts";

const usage = "Run: npm run report -- --lang nb (or en), with --out DIR for another folder than reports/ and --keep to remember the figures for the next report.";

/** @throws UsageError with one sentence where the command line says something else than it may */
function options(args: readonly string[]): {locale: Locale; out: string | undefined; keep: boolean} {
  let values;
  try {
    ({values} = parseArgs({args: [...args], options: {lang: {type: "string"}, out: {type: "string"}, keep: {type: "boolean", default: false}}}));
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/[.\n]/, 1)[0]}. ${usage}`);
  }
  const locale = locales.find((known) => known === values.lang);
  if (!locale) throw new UsageError(`${values.lang === undefined ? "No language given" : `Unknown language: ${values.lang}`}. ${usage}`);
  return {locale, out: values.out, keep: values.keep};
}

try {
  const root = process.env.KOMMUNEBRO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), "../..");
  const {locale, out = join(root, "reports"), keep} = options(process.argv.slice(2));
  // Loaded late: a wrong command is answered at once.
  const {writeReport} = await import("./report.ts");
  console.log(await writeReport({root, locale, out, keep}));
} catch (error) {
  console.error(error instanceof KommunebroError ? error.message : error);
  process.exitCode = error instanceof KommunebroError ? error.exitCode : exitCodes.failed;
}
