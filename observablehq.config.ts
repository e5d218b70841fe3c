import {answerFences} from "./site/answers/answer_fences.ts";
import {startNodeEngine} from "./site/answers/node_engine.ts";
import {hasQueries} from "./site/answers/page_queries.ts";
import {audienceOf} from "./loaders/audience.ts";
import {editions} from "./site/edition.ts";
import "./site/framework/hermetic.ts";
import {footer, header, type PageInfo} from "./site/pages/layout.ts";
import {hideScripts} from "./site/pages/own_scripts.ts";
import {shareTables} from "./site/pages/shared_cells.ts";
import {prerender} from "./site/pages/prerender.ts";

const edition = editions[audienceOf(process.env.AUDIENCE)];
/** In a build: where drawn parts are laid, which are put into the pages after Framework, as our scripts are. */
const aside = process.env.KOMMUNEBRO_DRAWN;
const imports = ["offline", "loader_guard"].flatMap((name) => [
  "--import",
  new URL(`./site/framework/${name}.ts`, import.meta.url).href
]);

// Markdown is read at one go, so that the engine must be there before; a site without queries does without.
const engine = hasQueries(edition.source) ? await startNodeEngine() : undefined;

export default {
  root: edition.source,
  output: process.env.KOMMUNEBRO_OUTPUT ?? edition.output,
  title: "Kommunebro",
  style: "style.css",
  globalStylesheets: [],
  // Without a list of its own Framework reads every page anew, queries too, for a sidebar that we do not have.
  pages: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  head: '<link rel="icon" type="image/svg+xml" href="/icon.svg">',
  header: (page: PageInfo) => {
    shareTables(page, edition.source);
    return aside === undefined ? header(page, edition) : hideScripts(header(page, edition));
  },
  footer: (page: PageInfo) => footer(page, edition),
  // Draws the charts a page names into its HTML, before any script runs.
  markdownIt: (markdown: Parameters<typeof prerender>[0]) => {
    const drawn = prerender(markdown, edition, undefined, aside);
    return engine === undefined ? drawn : answerFences(drawn, edition.source, engine);
  },
  // A JSON or Parquet reader in the browser would be one more download; pages read Arrow.
  duckdb: {extensions: {json: null, parquet: null}},
  interpreters: {
    ".ts": ["node", "--import", "tsx/esm", ...imports],
    ".js": ["node", "--import", "tsx/esm", ...imports]
  }
};
