import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync
} from "node:fs";
import {dirname, join, relative, resolve, sep} from "node:path";
import {StorageError} from "../errors.ts";
import {asOwner, isAlive, thisProcess} from "./owner.mjs";

interface NewFile {
  readonly path: string;
  /** In pieces where the whole is not to be held in memory. */
  readonly content: string | Uint8Array | Generator<string, void, undefined>;
}

/** What is being moved into place in a folder, while it is being moved: `data/refresh.pending.tmp`. */
const pendingName = "refresh.pending.tmp";

/**
 * Replaces files, each by a draft that is written and synced beside its place and then moved. A full disk or a kill
 * leaves every old file whole. With `together`, a folder around all of them, they move as one: a note of the moves
 * is synced first, and who comes next finishes them (`finishMoves`). Throws StorageError.
 */
export function replaceFiles(files: readonly NewFile[], together?: string): void {
  const drafts = files.map(({path}) => `${path}.${process.pid}.tmp`);
  let isNoted = false;
  try {
    for (const [index, {path, content}] of files.entries()) writeSynced(drafts[index]!, content, dirname(path));
    if (together === undefined) {
      for (const [index, {path}] of files.entries()) renameSync(drafts[index]!, path);
    } else {
      const moves = files.map(({path}, index) => [relative(together, drafts[index]!), relative(together, path)]);
      const note = join(together, pendingName);
      writeSynced(`${note}.${process.pid}.tmp`, JSON.stringify({...thisProcess(), moves}), together);
      renameSync(`${note}.${process.pid}.tmp`, note);
      isNoted = true;
      syncFolder(together);
      move(together, moves);
    }
    for (const folder of new Set(files.map(({path}) => dirname(path)))) syncFolder(folder);
    if (together !== undefined) removeQuietly(join(together, pendingName));
  } catch (error) {
    // Once the moves are noted, the drafts belong to who finishes them.
    if (!isNoted) for (const draft of drafts) removeQuietly(draft);
    throw new StorageError(
      `cannot write ${files.map(({path}) => path).join(", ")}: ${(error as Error).message}. Free space or mend ` +
        "the rights, then run the command again.",
      {cause: error}
    );
  }
}

/** Whether a file is the draft of a process that still runs, by the number in its name. */
export function isLiveDraft(name: string): boolean {
  const pid = /\.(\d+)\.tmp$/.exec(name)?.[1];
  return pid !== undefined && isAlive({pid: Number(pid)});
}

/**
 * Finishes the moves of a process that was killed between two of them, so that a table never stands beside the record
 * of another. Does nothing while that process lives.
 */
export function finishMoves(folder: string): void {
  const note = join(folder, pendingName);
  if (!existsSync(note)) return;
  let said: {moves?: unknown};
  try {
    said = JSON.parse(readFileSync(note, "utf8")) as typeof said;
  } catch {
    said = {};
  }
  const owner = asOwner(said);
  if (owner && isAlive(owner)) return;
  const inside = (path: unknown): path is string =>
    typeof path === "string" && resolve(folder, path).startsWith(resolve(folder) + sep);
  const moves = (Array.isArray(said.moves) ? said.moves : []).filter(
    (pair): pair is string[] => Array.isArray(pair) && pair.length === 2 && pair.every(inside)
  );
  move(folder, moves);
  for (const [, path = ""] of moves) syncFolder(dirname(join(folder, path)));
  rmSync(note, {force: true});
}

function move(folder: string, moves: readonly (readonly string[])[]): void {
  for (const [draft = "", path = ""] of moves) {
    try {
      renameSync(join(folder, draft), join(folder, path));
    } catch (error) {
      // Moved already, by the process that was killed or by another that finishes its work.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
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

function writeSynced(path: string, content: NewFile["content"], folder: string): void {
  mkdirSync(folder, {recursive: true});
  const pieces = typeof content === "string" || content instanceof Uint8Array ? [content] : content;
  const file = openSync(path, "w");
  try {
    for (const piece of pieces) {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      let written = 0;
      while (written < bytes.length) written += writeSync(file, bytes, written);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A move is on the disk only when its folder is. */
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Removes what a killed refresh left beside tables and downloads; only call it while holding the lock. */
export function removeDrafts(folder: string): void {
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (entry.isFile() && /^(.*\.(csv|json)|[0-9a-f]{64}|refresh\.pending\.tmp)\.\d+\.tmp$/.test(entry.name))
      rmSync(join(entry.parentPath, entry.name), {force: true});
  }
}
