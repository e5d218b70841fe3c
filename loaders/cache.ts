import {createHash} from "node:crypto";
import {existsSync, mkdirSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {StorageError} from "./errors.ts";

/** What is remembered of one download beside its bytes. */
export interface Sidecar {
  readonly url: string;
  readonly retrieved: string;
  readonly etag?: string;
  readonly last_modified?: string;
  readonly from: "network" | "mirror";
}

/** sha256 of some bytes as hexadecimal text. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Keeps what was fetched as `raw/<sha256>` with a sidecar saying where from and when: the evidence behind a table.
 * Bytes that are there already are left alone, with the date they first came. Throws StorageError.
 */
export function keepRaw(cacheDir: string, bytes: Uint8Array, sidecar: Sidecar): string {
  const hash = sha256(bytes);
  const folder = join(cacheDir, "raw");
  const path = join(folder, hash);
  if (existsSync(path) && existsSync(`${path}.json`)) return hash;
  try {
    mkdirSync(folder, {recursive: true});
    for (const [to, content] of [[path, bytes], [`${path}.json`, `${JSON.stringify({...sidecar, bytes: bytes.length}, null, 2)}\n`]] as const) {
      writeFileSync(`${to}.${process.pid}.tmp`, content);
      renameSync(`${to}.${process.pid}.tmp`, to);
    }
  } catch (error) {
    throw new StorageError(`cannot write to ${folder}: ${(error as Error).message}. Free space or mend the rights, then refresh again.`, {cause: error});
  }
  return hash;
}
