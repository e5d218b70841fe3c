import {readdirSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {replaceFiles} from "../disk/replace_files.ts";
import {sha256} from "../disk/sha256.ts";
import {ContractError, GoneError} from "../errors.ts";
import {fetchSource, type Fetched} from "./fetch.ts";
import type {Line} from "./network.ts";
import type {AnySource, KeptPart} from "../read/source.ts";

/**
 * Gathers a source that answers in parts into one document. Each part is fetched by the rules of every file: known
 * hosts, https, turns, tries, sizes. Parts with a version are kept in `folder`, each under the hash of address and
 * version, so that a run that was stopped goes on where it was and the next one asks only for what is new; after a
 * whole run what it did not use is thrown away. Without a folder nothing is kept. Throws UnreachableError and
 * StorageError, and ContractError where a part is no JSON or of another shape than the source describes.
 */
export async function gatherParts(
  source: AnySource,
  hosts: ReadonlySet<string>,
  line: Line,
  folder?: string
): Promise<Fetched> {
  const used = new Set<string>();
  let asked = 0;
  let reused = 0;
  let tries = 0;
  let gone = 0;
  const fetched = async (url: string): Promise<unknown> => {
    const {bytes, notes} = await fetchSource({...source, url}, hosts, line);
    asked += 1;
    tries += notes.length;
    return shaped(source, url, () => JSON.parse(Buffer.from(bytes).toString("utf8")) as unknown);
  };
  const keptOrFetched = async (url: string, {version, pick}: KeptPart): Promise<unknown> => {
    const name = `${sha256(Buffer.from(`${url}\n${version}`))}.json`;
    used.add(name);
    const there = folder === undefined ? undefined : readPart(join(folder, name));
    if (there !== undefined) {
      reused += 1;
      return there;
    }
    let document: unknown;
    try {
      document = await fetched(url);
    } catch (error) {
      if (!(error instanceof GoneError)) throw error;
      gone += 1;
      return undefined;
    }
    const part = shaped(source, url, () => pick(document));
    if (folder !== undefined) replaceFiles([{path: join(folder, name), content: JSON.stringify(part)}]);
    return part;
  };
  let document: unknown;
  try {
    document = await source.gather!((url, kept) => (kept ? keptOrFetched(url, kept) : fetched(url)));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw otherShape(source, source.url, error);
  }
  if (folder !== undefined) throwAway(folder, used);
  return {
    bytes: Buffer.from(JSON.stringify(document)),
    sidecar: {url: source.url, final_url: source.url, from: "network"},
    isUnchanged: false,
    notes: [
      `gathered from ${asked} answers${reused ? ` and ${reused} parts kept from before` : ""}`,
      ...(gone ? [`${gone} parts were taken away since they were listed`] : []),
      ...(tries ? [`${tries} tries failed and were made again`] : [])
    ]
  };
}

/** A part as it was kept; undefined where there is none, or what lies there is damaged. */
function readPart(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as unknown;
  } catch {
    return undefined;
  }
}

function throwAway(folder: string, used: ReadonlySet<string>): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) if (!used.has(name)) rmSync(join(folder, name), {force: true});
}

/** Reads an answer; what it says against its shape becomes one report. */
function shaped<T>(source: AnySource, url: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) throw otherShape(source, url, error);
    throw error;
  }
}

function otherShape(source: AnySource, url: string, cause: Error): ContractError {
  const what = cause instanceof SyntaxError ? "is not whole JSON" : "has another shape than the source describes";
  return new ContractError(
    `${source.id}: the answer of ${url} ${what} (${cause.message}). Read what the service documents now, then mend ` +
      "the source; the old table is kept.",
    {cause}
  );
}
