// The last look at a built site before it replaces the old one. Framework builds pages with broken
// links, syntax errors and dead imports without complaint; here each of them stops the build.
import {readFileSync, statSync} from "node:fs";
import {extname, join} from "node:path/posix";
import {LeakError} from "../loaders/errors.ts";
import {listFiles} from "./files.ts";
import {checkFiles, checkPrivacy} from "./gate_files.ts";
import {checkPage} from "./gate_page.ts";
import {checkScript} from "./gate_script.ts";
import {GateError, type Problem, problemList} from "./problem.ts";

const texts = new Set([".html", ".css", ".js", ".json", ".csv", ".svg", ".txt", ".xml", ".md"]);

/** Every reason not to publish the site below `directory`, in the order of its files. */
export async function inspectSite(directory: string): Promise<Problem[]> {
  const files = listFiles(directory);
  const problems: Problem[] = [];
  const anchors = new Map<string, Set<string>>();
  for (const file of files) {
    const bytes = readFileSync(join(directory, file));
    const extension = extname(file);
    const content = texts.has(extension) ? bytes.toString("utf8") : "";
    problems.push(...checkFiles(file, statSync(join(directory, file)).size, content));
    // A data file is searched as bytes too: names and addresses stand in Arrow as they are.
    if (extension !== ".wasm") problems.push(...checkPrivacy(file, content || bytes.toString("utf8")));
    if (extension === ".html") problems.push(...(await checkPage(file, content, {files, read: reader(directory, anchors)})));
    if (extension === ".js") problems.push(...(await checkScript(file, content)));
  }
  return problems;
}

/** Throws with every problem at once; personal data have an exit code of their own. */
export async function gate(directory: string): Promise<number> {
  const problems = await inspectSite(directory);
  if (problems.some(({rule}) => rule === "personal data")) throw new LeakError(problemList(problems));
  if (problems.length > 0) throw new GateError(problemList(problems));
  return listFiles(directory).length;
}

/** Reads the ids of a page once, however many links point into it. */
function reader(directory: string, anchors: Map<string, Set<string>>): (file: string) => Set<string> {
  return (file) => {
    const known = anchors.get(file);
    if (known) return known;
    const html = readFileSync(join(directory, file), "utf8");
    const ids = new Set(Array.from(html.matchAll(/\s(?:id|name)="([^"]+)"/g), (match) => match[1] ?? ""));
    anchors.set(file, ids);
    return ids;
  };
}
