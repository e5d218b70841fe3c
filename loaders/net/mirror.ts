import {readFile, stat} from "node:fs/promises";
import {resolve, sep} from "node:path";
import {ContractError, UnreachableError} from "../errors.ts";
import type {AnySource} from "../read/source.ts";

/** Reads `DIR/<host>/<path>` in place of `https://<host>/<path>`. Throws UnreachableError when it is not there. */
export async function readMirror(source: AnySource, directory: string): Promise<Uint8Array> {
  const {host, pathname} = new URL(source.url);
  const root = resolve(directory);
  const path = resolve(root, host, `.${decodeURIComponent(pathname)}`);
  if (!path.startsWith(root + sep))
    throw new UnreachableError(`${source.id}: ${source.url} does not lie inside the mirror ${directory}`);
  try {
    const {size} = await stat(path);
    if (size > source.maxBytes)
      throw new ContractError(
        `${source.id}: ${path} has ${size} bytes, more than the ${source.maxBytes} this source may have`
      );
    return await readFile(path);
  } catch (error) {
    if (error instanceof ContractError) throw error;
    throw new UnreachableError(
      `${source.id}: cannot read ${path} (${(error as NodeJS.ErrnoException).code}). Put the file there, or ` +
        "refresh without --mirror.",
      {cause: error}
    );
  }
}
