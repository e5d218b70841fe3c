// What lies in a built site.
import {readdirSync} from "node:fs";
import {join, relative, sep} from "node:path";

/** Every file below `directory`, as sorted paths relative to it with forward slashes. */
export function listFiles(directory: string): string[] {
  return readdirSync(directory, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
