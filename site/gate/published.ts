// What may be published, as decided by people: site/published.json. A column, a page or a kind of file that is not in
// it stops
// the build, so that a new one is a decision and not an accident.
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Audience} from "../../loaders/audience.ts";
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";
import type {Problem} from "./gate_problem.ts";

export interface Published {
  /** Pages by name, each in every language; `internal` ones are in the internal edition only. */
  readonly pages: Readonly<Record<Audience, readonly string[]>>;
  /** Every other file but data: `*` stands for anything without a slash, as for the hash in a name. */
  readonly files: readonly string[];
  /** Columns of each table, whose files are `_file/data/<table>.<hash>.arrow` and `.csv`, parts included. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const manifest = "site/gate/published.json";

/**
 * Reads the manifest of a project. A project without tables may go without: it has nothing to give away.
 * @throws KommunebroError where a project with tables has none
 */
export function readPublished(root: string): Published | undefined {
  const path = join(root, manifest);
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as Published;
  if (!existsSync(join(root, "data"))) return undefined;
  throw new KommunebroError(
    `${manifest} is missing: nothing is published without the list of what may be; restore it with git checkout ` +
      `${manifest}`,
    exitCodes.leak
  );
}

/** Files that nobody has decided to publish, and internal pages in the public edition. */
export function checkListed(files: readonly string[], published: Published, audience: Audience): Problem[] {
  const pages = new Set(pagesOf(published, audience));
  const internal = new Set(pagesOf(published, "internal"));
  const patterns = published.files.map(patternOf);
  return files.flatMap((file): Problem[] => {
    if (pages.has(file) || patterns.some((pattern) => pattern.test(file))) return [];
    const table = tableOf(file);
    if (table !== undefined && Object.hasOwn(published.columns, table)) return [];
    if (internal.has(file))
      return [{file, rule: "internal page", cause: "this page is for the internal edition alone: take it out of src/"}];
    return [
      {
        file,
        rule: "unknown file",
        cause: `it is not in ${manifest}: add it there if everybody may have it, or take it out of the source folder`
      }
    ];
  });
}

function pagesOf({pages}: Published, audience: Audience): string[] {
  const names = audience === "internal" ? [...pages.public, ...pages.internal] : pages.public;
  return ["404.html", "index.html", ...names.flatMap((name) => [`nb/${name}.html`, `en/${name}.html`])];
}

/** `_import/*.js` as an expression over whole paths. */
function patternOf(pattern: string): RegExp {
  return new RegExp(
    `^${pattern
      .split("*")
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
      .join("[^/]*")}$`
  );
}

/** The table a data file is made of: `_file/data/hromada.UA-53.0a1b2c3d.arrow` → `hromada`. */
function tableOf(file: string): string | undefined {
  return /^_file\/data\/([a-z][a-z0-9_]*)(?:\.[A-Za-z0-9-]+)?\.[0-9a-f]{8}\.(?:arrow|csv)$/.exec(file)?.[1];
}

/** Columns of a table that nobody has decided to publish. */
export function checkColumns(file: string, columns: readonly string[], published: Published): Problem[] {
  const table = tableOf(file);
  const allowed = new Set(table === undefined ? [] : published.columns[table]);
  if (table === undefined || !Object.hasOwn(published.columns, table)) return [];
  return columns
    .filter((column) => !allowed.has(column))
    .map((column) => ({
      file,
      rule: "unknown column",
      cause:
        `the column ${JSON.stringify(column)} is not among those of ${table} in ${manifest}: add it there if ` +
        "everybody may have it"
    }));
}
