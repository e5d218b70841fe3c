// What was built against the list of what may be published.
import type {Audience} from "../../loaders/audience.ts";
import {type Published, publishedPath} from "../../loaders/warehouse/published_list.ts";
import {extractColumns} from "../../loaders/warehouse/extract_csv.ts";
import {locales} from "../../src/words/locales.ts";
import type {Problem} from "./gate_problem.ts";

/** Files that nobody has decided to publish, and internal pages in the public edition. */
export function checkListed(files: readonly string[], published: Published, audience: Audience): Problem[] {
  const pages = pagesOf(published, audience);
  const own = ["json", "csv", "arrow"].flatMap((kind) => pages.map((page) => besidePage(page, kind)));
  const patterns = [...published.files, ...pages, ...own].map(patternOf);
  const internal = pagesOf(published, "internal").map(patternOf);
  return files.flatMap((file): Problem[] => {
    if (isOfFramework(file)) return [];
    if (patterns.some((pattern) => pattern.test(file))) return [];
    const table = tableOf(file);
    if (table !== undefined && Object.hasOwn(published.columns, table)) return [];
    if (internal.some((pattern) => pattern.test(file)))
      return [{file, rule: "internal page", cause: "this page is for the internal edition alone: take it out of src/"}];
    return [
      {
        file,
        rule: "unknown file",
        cause:
          `it is not in ${publishedPath}: add it there if everybody may have it, or take it out of the source ` +
          `folder`
      }
    ];
  });
}

/** What a loader beside a page makes under the page's name is a part of the page: `en/small.rows.json`. */
const besidePage = (page: string, kind: string): string => `_file/${page.replace(/html$/, `*.*.${kind}`)}`;

/** Framework's own files and those of packages, such as of its inputs: they come from the lockfile and not from us. */
const isOfFramework = (file: string): boolean =>
  /^_observablehq\/(?:stdlib\/)?[\w-]+\.[0-9a-f]{8}\.(?:js|css)$/.test(file) ||
  /^_(?:npm|node)\/(?:@[\w-]+\/)?[\w.-]+@[\w.-]+\/(?:[\w.-]+\/)*[\w.-]+\.(?:js|css|wasm)$/.test(file);

function pagesOf({pages, places = []}: Published, audience: Audience): string[] {
  const names = [...pages.public, ...(audience === "internal" ? pages.internal : []), ...places];
  return ["404.html", "index.html", ...locales.flatMap((locale) => names.map((name) => `${locale}/${name}.html`))];
}

/** `_import/*.js` and `nb/kommune/####.html` as expressions over whole paths; `#` is one digit. */
function patternOf(pattern: string): RegExp {
  const whole = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${whole.replaceAll("*", "[^/]*").replaceAll("#", "\\d")}$`);
}

/** Every form a table is published in under its lasting address. */
const lasting = /^data\/([a-z][a-z0-9_]*)\.(?:arrow|csv|xlsx|parquet|metadata\.json)$/;

/** The table a data file is made of: `_file/data/hromada.UA53.0a1b2c3d.arrow`, `data/hromada.csv` → `hromada`. */
function tableOf(file: string): string | undefined {
  const [, known] = lasting.exec(file) ?? [];
  if (known !== undefined) return known;
  return /^_file\/data\/([a-z][a-z0-9_]*)(?:\.[A-Za-z0-9-]+)?\.[0-9a-f]{8}\.(?:arrow|csv)$/.exec(file)?.[1];
}

/** Columns of a table that nobody has decided to publish. */
export function checkColumns(file: string, columns: readonly string[], published: Published): Problem[] {
  const table = tableOf(file);
  const allowed = new Set(table === undefined ? [] : published.columns[table]?.flatMap(extractColumns));
  if (table === undefined || !Object.hasOwn(published.columns, table)) return [];
  return columns
    .filter((column) => !allowed.has(column))
    .map((column) => ({
      file,
      rule: "unknown column",
      cause:
        `the column ${JSON.stringify(column)} is not among those of ${table} in ${publishedPath}: add it there if ` +
        "everybody may have it"
    }));
}
