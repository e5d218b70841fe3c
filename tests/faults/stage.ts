// The stage a fault of refresh is played on: made-up sources, the tables they make, and a folder for each row.
import {createHash} from "node:crypto";
import {copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {catalogue} from "../../loaders/refresh/catalogue.ts";
import type {AnySource} from "../../loaders/read/source.ts";
import {bytesOf, csvOf, fixtures, type Sheet, writeMirrorFile} from "../fixtures/mirror.ts";
import {selfSigned, type Identity} from "./certificate.ts";
import {run, type Ended, type How} from "./child.ts";

export const root = mkdtempSync(join(tmpdir(), "kommunebro-faults-"));
process.on("exit", () => rmSync(root, {recursive: true, force: true}));

const catalogued = await catalogue();
export const sources: readonly AnySource[] = catalogued.sources;
export const sourceOf = (id: string): AnySource => sources.find((source) => source.id === id)!;

const made = fixtures();
/** What each source publishes when nothing is wrong. */
export const goodBytes = new Map<string, Uint8Array>();
for (const source of sources) if (made[source.id]) goodBytes.set(source.id, await bytesOf(source, made[source.id]!));
/** A fresh copy of a made-up sheet, to be spoilt. */
export const sheetOf = (id: string): Sheet => fixtures()[id] as Sheet;
export const csvOfSource = (id: string): string => csvOf(sheetOf(id));
export {csvOf};

const hosts = [...new Set(sources.map((source) => new URL(source.url).hostname))];
export const identity: Identity = selfSigned([...hosts, "localhost"]);
export const authority = join(root, "authority.pem");
writeFileSync(authority, identity.certificate);

/** An authority that did not sign what the suite's servers show. */
export const selfSignedElsewhere = join(root, "stranger.pem");
writeFileSync(selfSignedElsewhere, selfSigned(hosts).certificate);

/** Writes a whole mirror, with some sources replaced. */
export function writeMirror(folder: string, replaced: Readonly<Record<string, Uint8Array | string>> = {}): string {
  for (const source of sources) {
    const bytes = replaced[source.id] ?? goodBytes.get(source.id);
    if (bytes !== undefined) writeMirrorFile(folder, source, bytes);
  }
  return folder;
}

/** The tables a first refresh makes of the made-up sources; every row works on a copy. */
const good = join(root, "good");
mkdirSync(join(good, "data/geo"), {recursive: true});
for (const table of catalogued.tables) {
  const record = table.kind === "csv" ? `${table.name}.json` : `${table.name}.meta.json`;
  copyFileSync(join("data", record), join(good, "data", record));
  // What a person entered asks before a source takes its place; here every table is made by its source from the first.
  if (table.kind === "csv" && table.enteredByHand) markAsRefreshed(join(good, "data", record));
}
function markAsRefreshed(record: string): void {
  const told = JSON.parse(readFileSync(record, "utf8")) as Record<string, unknown>;
  writeFileSync(record, `${JSON.stringify({...told, kind: "refreshed"}, null, 2)}\n`);
}
export const goodMirror = writeMirror(join(good, "mirror"));
const known = sources.filter((source) => goodBytes.has(source.id)).map((source) => source.id);
const first = await run("loaders/cli.ts", [
  "refresh",
  ...known,
  "--mirror",
  goodMirror,
  "--data",
  join(good, "data"),
  "--cache",
  join(good, "cache")
]);
if (first.code !== 0)
  throw new Error(`the made-up sources cannot be refreshed, so nothing can be played: ${first.stderr}`);

export interface Place {
  readonly folder: string;
  readonly data: string;
  readonly cache: string;
}

let places = 0;
/** A folder of its own with whole tables, and the cache of the refresh that made them where `withCache` is true. */
export function place(withCache = false): Place {
  const folder = join(root, `run${places++}`);
  cpSync(join(good, "data"), join(folder, "data"), {recursive: true});
  if (withCache) cpSync(join(good, "cache"), join(folder, "cache"), {recursive: true});
  return {folder, data: join(folder, "data"), cache: join(folder, "cache")};
}

export function refresh(at: Place, args: readonly string[], how?: How): Promise<Ended> {
  return run("loaders/cli.ts", ["refresh", ...args, "--data", at.data, "--cache", at.cache], how);
}

/** A hash per file below a folder; a row compares the one before with the one after. */
export function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1), createHash("sha256").update(readFileSync(path)).digest("hex")] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );
}

/** The files that differ between two states, none when nothing moved. */
export function moved(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((file) => before[file] !== after[file])
    .sort();
}
