import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {BusyError} from "../../../loaders/errors.ts";
import {takeLock as takeLockOf} from "../../../loaders/disk/lock.ts";

const takeLock = (file: string) =>
  takeLockOf(file, (held, owner) => `${held} is held by ${owner ? `process ${owner.pid}` : "nobody that can be read"}`);

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), "kommunebro-lock-")), "refresh.lock");
});
afterEach(() => rmSync(dirname(path), {recursive: true, force: true}));

test("the lock says who holds it since when, and is gone when it is given back", () => {
  const release = takeLock(path);
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({
    pid: process.pid,
    started: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    birth: expect.any(String)
  });
  release();
  expect(readdirSync(dirname(path))).toEqual([]);
});

test("a lock whose owner lives is respected", () => {
  takeLock(path);
  expect(() => takeLock(path)).toThrow(BusyError);
  expect(() => takeLock(path)).toThrow(`held by process ${process.pid}`);
  expect(existsSync(path)).toBe(true);
});

test("a lock whose owner died is taken over", () => {
  const {pid} = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(path, JSON.stringify({pid, started: "2026-01-01T00:00:00.000Z"}));
  const release = takeLock(path);
  expect(JSON.parse(readFileSync(path, "utf8")).pid).toBe(process.pid);
  release();
  expect(readdirSync(dirname(path))).toEqual([]);
});

test("a lock of a process that died is taken over although its number runs again", () => {
  writeFileSync(path, JSON.stringify({pid: process.pid, started: "2026-01-01T00:00:00.000Z", birth: "another boot 1"}));
  const release = takeLock(path);
  expect(JSON.parse(readFileSync(path, "utf8")).birth).not.toBe("another boot 1");
  release();
  expect(readdirSync(dirname(path))).toEqual([]);
});

test("a lock that cannot be read is left to a person", () => {
  writeFileSync(path, "");
  expect(() => takeLock(path)).toThrow(`${path} is held by nobody that can be read`);
});
