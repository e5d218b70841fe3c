// What results of an earlier run hang on: they are taken again only while every byte that made them is the same.
import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join, relative} from "node:path";

/** SHA-256 over the names and bytes of `paths` (files or whole folders), the version of Node, and `more`. */
export function keyOf(root: string, paths: readonly string[], ...more: readonly string[]): string {
  const hash = createHash("sha256").update([process.version, process.platform, ...more].join("\0"));
  for (const path of paths) {
    for (const file of filesOf(join(root, path))) hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** What commands make for themselves, and so says nothing of what goes in. */
const made = /[\\/]src[\\/](data|generated|\.observablehq)$|\.duckdb|\.tmp$/;

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter((inside) => !made.test(inside))
    .flatMap(filesOf);
}
