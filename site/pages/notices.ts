// The licences of what others wrote and readers get in our scripts, in one file: most of them ask for no more than that
// their text comes along.
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

const modules = join(dirname(fileURLToPath(import.meta.url)), "../../node_modules");

/** What Framework sends along by itself, and what it sends to pages with inputs of a reader. */
const ofFramework = ["framework", "runtime", "inspector", "inputs"].map((name) => `@observablehq/${name}`);
const ofInputs = ["htl", "isoformat"];

/**
 * The package that a file comes from, as a folder in node_modules: `d3-geo`, or
 * `@duckdb/duckdb-wasm/node_modules/flatbuffers`; undefined where it is our own.
 */
export const packageOf = (file: string): string | undefined =>
  /(?:^|\/)node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll("\\", "/"))?.[1];

/** Writes the licences of packages, and of those that Framework brings, to generated/notices.txt of a source root. */
export function writeNotices(source: string, packages: Iterable<string>): void {
  const all = [...new Set([...packages, ...ofFramework, ...ofInputs])].sort();
  const file = join(source, "generated/notices.txt");
  mkdirSync(dirname(file), {recursive: true});
  const text = [
    "The scripts of this site contain code of these packages. The licence of each follows its name.\n",
    ...all.map(noticeOf)
  ].join(`\n${"=".repeat(80)}\n\n`);
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}

function noticeOf(folder: string): string {
  const path = join(modules, folder);
  const {name, version, license} = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as Record<
    "name" | "version" | "license",
    string
  >;
  const texts = readdirSync(path)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:\.\w+)?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(path, file), "utf8").trim());
  const said = texts.length > 0 ? texts : [`Its package names the licence ${license} and holds no text of it.`];
  return [`${name} ${version} (${license})`, ...said, ""].join("\n\n");
}
