import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {BusyError} from "../errors.ts";
import {asOwner, isAlive, thisProcess, type Owner} from "./owner.mjs";

/** Says who holds a lock; the owner is undefined where the file does not say it. */
export type Describe = (path: string, owner: Owner | undefined) => string;

/**
 * Takes the lock at `path` and returns how to give it back. The lock appears with its content in one step (a hard
 * link), so nobody ever reads half of it. A dead owner's lock is moved aside, also when its number belongs to
 * another process by now.
 * @param describe what its owner is at, such as “process 7 has been refreshing since …”, and what it holds others from
 * @throws BusyError in the words of `describe` while the owner lives, or cannot be told
 */
export function takeLock(path: string, describe: Describe): () => void {
  const owner = thisProcess();
  const draft = `${path}.${process.pid}`;
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(draft, `${JSON.stringify(owner)}\n`);
  try {
    if (!link(draft, path)) {
      moveAside(path, describe);
      if (!link(draft, path)) throw new BusyError(describe(path, readOwner(path)));
    }
  } finally {
    rmSync(draft, {force: true});
  }
  return () => {
    if (readOwner(path)?.pid === process.pid) rmSync(path, {force: true});
  };
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Moves a dead owner's lock away; two processes that both found it dead cannot both move it. */
function moveAside(path: string, describe: Describe): void {
  const owner = readOwner(path);
  if (owner === undefined || isAlive(owner)) throw new BusyError(describe(path, owner));
  const aside = `${path}.dead.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readOwner(aside);
  // Between reading and moving, another process may have put its own lock there: put it back.
  if (moved && moved.started !== owner.started) link(aside, path);
  rmSync(aside, {force: true});
}

function readOwner(path: string): Owner | undefined {
  try {
    return asOwner(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return undefined;
  }
}
