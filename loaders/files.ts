import {closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync} from "node:fs";
import {dirname, join} from "node:path";
import {StorageError} from "./errors.ts";

/**
 * Replaces files together: every one is first written and synced beside its place, and only when all are down
 * are they moved. A full disk or a kill before that leaves every old file whole. Throws StorageError.
 */
export function replaceFiles(files: readonly {path: string; content: string | Uint8Array}[]): void {
  const drafts = files.map(({path}) => `${path}.${process.pid}.tmp`);
  try {
    for (const [index, {path, content}] of files.entries()) writeSynced(drafts[index]!, content, dirname(path));
    for (const [index, {path}] of files.entries()) renameSync(drafts[index]!, path);
  } catch (error) {
    for (const draft of drafts) removeQuietly(draft);
    throw new StorageError(`cannot write ${files.map(({path}) => path).join(", ")}: ${(error as Error).message}. Free space or mend the rights, then refresh again.`, {cause: error});
  }
}

/** A draft that was never written, or whose folder is none, needs no removing. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, {force: true});
  } catch {
    // What stopped the writing is told; this would only say it again.
  }
}

function writeSynced(path: string, content: string | Uint8Array, folder: string): void {
  mkdirSync(folder, {recursive: true});
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const file = openSync(path, "w");
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Removes what a killed refresh left beside the tables; only call it while holding the lock. */
export function removeDrafts(folder: string): void {
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (entry.isFile() && /\.(csv|json)\.\d+\.tmp$/.test(entry.name)) rmSync(join(entry.parentPath, entry.name), {force: true});
  }
}
