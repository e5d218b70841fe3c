import {sha256} from "../disk/sha256.ts";
import {existsSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {replaceFiles} from "../disk/replace_files.ts";

/** What is remembered of one download beside its bytes. */
export interface Sidecar {
  readonly url: string;
  /** Where the redirects ended; a version (`etag`, `last_modified`) belongs to this address. */
  readonly final_url?: string;
  readonly retrieved: string;
  readonly etag?: string;
  readonly last_modified?: string;
  readonly from: "network" | "mirror";
}

/** The last download of a source that kept its contract, its bytes checked against their hash. */
export interface Kept {
  readonly bytes: Uint8Array;
  readonly sidecar: Sidecar;
}

/**
 * Keeps what was fetched as `raw/<sha256>` with a sidecar saying where from and when: the evidence behind a table.
 * Bytes that are there already and whole are left alone, with the date they first came. Throws StorageError.
 */
export function keepRaw(cacheDir: string, bytes: Uint8Array, sidecar: Sidecar): string {
  const hash = sha256(bytes);
  const path = join(cacheDir, "raw", hash);
  if (existsSync(`${path}.json`) && wholeBytes(path, hash)) return hash;
  replaceFiles([
    {path, content: bytes},
    {path: `${path}.json`, content: `${JSON.stringify({...sidecar, bytes: bytes.length}, null, 2)}\n`}
  ]);
  return hash;
}

/**
 * Notes that this download of a source kept its contract: the next refresh asks only for something newer. Throws
 * StorageError.
 */
export function keepLatest(cacheDir: string, id: string, bytes: Uint8Array, sidecar: Sidecar): void {
  replaceFiles([
    {path: latestPath(cacheDir, id), content: `${JSON.stringify({...sidecar, sha256: sha256(bytes)}, null, 2)}\n`}
  ]);
}

/**
 * The last good download of a source, for a conditional request. Bytes that are no longer what their name says are
 * deleted with their note and never used: `damaged` says so, and the refresh fetches them anew.
 */
export function readLatest(cacheDir: string, id: string, url: string): {kept?: Kept; damaged?: string} {
  const note = latestPath(cacheDir, id);
  if (!existsSync(note)) return {};
  let sidecar: Partial<Sidecar & {sha256: string}>;
  try {
    sidecar = JSON.parse(readFileSync(note, "utf8")) as typeof sidecar;
  } catch {
    sidecar = {};
  }
  const hash = /^[0-9a-f]{64}$/.test(sidecar.sha256 ?? "") ? sidecar.sha256! : undefined;
  const bytes = hash && wholeBytes(join(cacheDir, "raw", hash), hash);
  if (hash && bytes) return sidecar.url === url ? {kept: {bytes, sidecar: sidecar as Sidecar}} : {};
  rmSync(note, {force: true});
  if (hash) for (const ending of ["", ".json"]) rmSync(join(cacheDir, "raw", `${hash}${ending}`), {force: true});
  return {damaged: `the kept copy ${hash ? `${hash.slice(0, 12)}… ` : ""}was damaged: thrown away and fetched anew`};
}

/** What is noted of the last good download of a source, its bytes unread; undefined when there is none. */
export function latestNote(cacheDir: string, id: string): (Sidecar & {readonly sha256: string}) | undefined {
  try {
    const note = JSON.parse(readFileSync(latestPath(cacheDir, id), "utf8")) as Sidecar & {sha256: string};
    return typeof note.sha256 === "string" && typeof note.retrieved === "string" ? note : undefined;
  } catch {
    return undefined;
  }
}

function latestPath(cacheDir: string, id: string): string {
  return join(cacheDir, "latest", `${id}.json`);
}

function wholeBytes(path: string, hash: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(path);
    return sha256(bytes) === hash ? bytes : undefined;
  } catch {
    return undefined;
  }
}
