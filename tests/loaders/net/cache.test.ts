import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {sha256} from "../../../loaders/disk/sha256.ts";
import {keepLatest, keepRaw, readLatest, type Sidecar} from "../../../loaders/net/cache.ts";
import {StorageError} from "../../../loaders/errors.ts";

const url = "https://files.example.org/a.csv";
const sidecar: Sidecar = {url, final_url: url, retrieved: "2026-11-21T10:00:00.000Z", etag: '"a1"', from: "network"};
const bytes = Buffer.from("a,b\n1,2\n");

let cache: string;
let path: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "kommunebro-cache-"));
  path = join(cache, "raw", keepRaw(cache, bytes, sidecar));
  keepLatest(cache, "a", bytes, sidecar);
});
afterEach(() => rmSync(cache, {recursive: true, force: true}));

test("what was kept comes back with where it is from", () => {
  const {kept, damaged} = readLatest(cache, "a", url);
  expect(damaged).toBeUndefined();
  expect(Buffer.from(kept!.bytes).equals(bytes)).toBe(true);
  expect(kept!.sidecar).toMatchObject(sidecar);
});

test("a source that was never fetched, or has another address now, has nothing kept", () => {
  expect(readLatest(cache, "b", url)).toEqual({});
  expect(readLatest(cache, "a", "https://files.example.org/b.csv")).toEqual({});
});

test.each(
  bytes
    .subarray(0, 3)
    .toJSON()
    .data.map((_, at) => [at])
)("a flipped bit in byte %i throws the copy away", (at) => {
  writeFileSync(path, bytes.with(at, bytes[at]! ^ 4));
  expect(readLatest(cache, "a", url)).toEqual({
    damaged: `the kept copy ${sha256(bytes).slice(0, 12)}… was damaged: thrown away and fetched anew`
  });
  expect(existsSync(path)).toBe(false);
  expect(readLatest(cache, "a", url)).toEqual({});
});

test.each([
  ["cut off", bytes.subarray(0, 3)],
  ["empty", ""]
])("a copy that is %s is not used", (_name, content) => {
  writeFileSync(path, content);
  expect(readLatest(cache, "a", url).kept).toBeUndefined();
});

test.each([
  ["no JSON", "{"],
  ["a hash that is a path", JSON.stringify({...sidecar, sha256: "../../etc/passwd"})]
])("a note that is %s is thrown away", (_name, note) => {
  writeFileSync(join(cache, "latest", "a.json"), note);
  expect(readLatest(cache, "a", url)).toEqual({damaged: "the kept copy was damaged: thrown away and fetched anew"});
  expect(existsSync(path)).toBe(true);
});

test("keeping the same bytes again mends a damaged copy and leaves a whole one alone", () => {
  keepRaw(cache, bytes, {...sidecar, retrieved: "2026-11-22T10:00:00.000Z"});
  expect(JSON.parse(readFileSync(`${path}.json`, "utf8")).retrieved).toBe(sidecar.retrieved);
  writeFileSync(path, "x");
  keepRaw(cache, bytes, sidecar);
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect(readdirSync(join(cache, "raw")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a folder that cannot be written is a storage error that says what to do", () => {
  writeFileSync(join(cache, "file"), "");
  expect(() => keepRaw(join(cache, "file"), bytes, sidecar)).toThrow(StorageError);
  expect(() => keepRaw(join(cache, "file"), bytes, sidecar)).toThrow(/cannot write .*Free space or mend the rights/);
});
