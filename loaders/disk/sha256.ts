import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";

/** sha256 of some bytes as hexadecimal text. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** sha256 of the file at `path` as hexadecimal text. */
export function sha256OfFile(path: string): string {
  return sha256(readFileSync(path));
}
