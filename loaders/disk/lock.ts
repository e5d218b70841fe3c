import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {BusyError} from "../errors.ts";
import {asOwner, isAlive, thisProcess, type Owner} from "./owner.ts";

/**
 * Takes the lock at `path` and returns how to give it back. The lock appears with its content in one step (a hard
 * link), so nobody ever reads half of it. A dead owner's lock is moved aside, also when its number belongs to
 * another process by now. Throws BusyError while the owner lives.
 */
export function takeLock(path: string): () => void {
  const owner = thisProcess();
  const draft = `${path}.${process.pid}`;
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(draft, `${JSON.stringify(owner)}\n`);
  try {
    if (!link(draft, path)) {
      moveAside(path);
      if (!link(draft, path)) throw busy(path, readOwner(path));
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
function moveAside(path: string): void {
  const owner = readOwner(path);
  if (owner === undefined || isAlive(owner)) throw busy(path, owner);
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

function busy(path: string, owner: Owner | undefined): BusyError {
  const who = owner ? `process ${owner.pid} has been refreshing since ${owner.started}` : "its owner cannot be read";
  return new BusyError(`another refresh holds ${path}: ${who}. Wait for it; if it is gone, delete the file.`);
}
