// `npm run new-page -- <name>`: lays a page in every language, with a query to change. Nothing is published by it.
import {existsSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {exitCodes, KommunebroError, UsageError} from "../loaders/errors.ts";
import {keepTerminalPlain} from "../loaders/terminal.ts";
import {pageText} from "../src/ask/page_text.ts";
import {locales} from "../src/words/locales.ts";
import {askPageWords} from "../src/words/words.ts";

const query = `SELECT name, population_2022
FROM oblast
ORDER BY population_2022 DESC, name`;
const chart = {mark: "bar", x: "population_2022", y: "name", color: null} as const;

/**
 * Writes `src/<language>/<name>.md` for each language of the site that has no such page yet.
 * @returns the files that were written
 * @throws UsageError for a name that is no address, or a page that is there in every language
 */
export function newPage(root: string, name: string | undefined): string[] {
  if (name === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    throw new UsageError(
      "A page has a name of small letters, figures and single hyphens, as in: npm run new-page -- small-hromadas"
    );
  const fileOf = (locale: string): string => `src/${locale}/${name}.md`;
  const missing = locales.filter((locale) => !existsSync(join(root, fileOf(locale))));
  if (missing.length === 0)
    throw new UsageError(`The page ${name} is there already: ${locales.map(fileOf).join(", ")}`);
  return missing.map((locale) => {
    writeFileSync(join(root, fileOf(locale)), pageText(query, chart, askPageWords[locale].page), {flag: "wx"});
    return fileOf(locale);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  keepTerminalPlain();
  const name = process.argv[2];
  try {
    const root = process.env.KOMMUNEBRO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), "..");
    for (const file of newPage(root, name)) console.log(`written: ${file}`);
    console.log(
      `Look at /${locales[0]}/${name} while npm start runs, and change the query. A build publishes the page once ` +
        `"${name}" stands in pages.public of site/gate/published.json.`
    );
  } catch (error) {
    console.error(error instanceof KommunebroError ? error.message : error);
    process.exitCode = error instanceof KommunebroError ? error.exitCode : exitCodes.failed;
  }
}
