// A project of a few files, built with the real configuration, for faults the real site must never have.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {onTestFinished} from "vitest";
import {repository} from "./build_once.ts";

const always = {
  "observablehq.config.ts": 'export {default} from "../../observablehq.config.ts";\n',
  "src/style.css": "main { max-width: 60rem; }\n",
  "src/icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>\n'
};

/** Writes the files into a project of their own, inside the repository so that packages are found. */
export function makeProject(files: Record<string, string>): string {
  const cache = join(repository, ".cache");
  mkdirSync(cache, {recursive: true});
  const root = mkdtempSync(join(cache, "project-"));
  onTestFinished(() => rmSync(root, {recursive: true, force: true}));
  writeFiles(root, {...always, ...files});
  return root;
}

/** Writes or replaces files below `root`. */
export function writeFiles(root: string, files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), content);
  }
}
