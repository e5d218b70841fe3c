// Sums of files: what a run has written, and what it was made of, to the last byte.
import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

export const sha256 = (content: Uint8Array | string): string => createHash("sha256").update(content).digest("hex");

/** One sum of the contents of some files, in their order. */
export const sumOfFiles = (files: readonly string[]): string =>
  sha256(files.map((file) => sha256(readFileSync(file))).join(" "));

/** Every extract of a source root, in one order. */
export function extractFiles(root: string, source: string): string[] {
  const folder = join(root, source, "data");
  return readdirSync(folder)
    .filter((name) => /\.(arrow|csv)$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}
