import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {StorageError} from "../../../loaders/errors.ts";
import {appendJournal, journalPath, readJournal, type JournalLine} from "../../../loaders/disk/journal.ts";

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "kommunebro-journal-"));
});
afterEach(() => rmSync(cache, {recursive: true, force: true}));

const line = (run: string): JournalLine => ({
  event: "began",
  run,
  at: "2026-11-22T03:00:00.000Z",
  pid: 1,
  sources: ["fylker"],
  from: "mirror"
});

test("lines come back in the order they were written", () => {
  expect(readJournal(cache)).toEqual([]);
  for (const run of ["a", "b"]) appendJournal(cache, line(run));
  expect(readJournal(cache)).toEqual([line("a"), line("b")]);
});

test("a line that a kill cut in half costs itself and not the next", () => {
  appendJournal(cache, line("a"));
  const text = readFileSync(journalPath(cache), "utf8");
  for (let length = 1; length < text.length; length++) {
    writeFileSync(journalPath(cache), text + text.slice(0, length));
    appendJournal(cache, line("b"));
    const lines = readJournal(cache);
    expect(lines.filter(({run}) => run === "b")).toHaveLength(1);
    expect(lines[0]).toEqual(line("a"));
  }
});

test("lines that are no lines of a journal are skipped", () => {
  writeFileSync(journalPath(cache), 'null\n3\n[]\n{"event":"other"}\n\n');
  expect(readJournal(cache)).toEqual([]);
});

test("a folder that cannot be written is a storage error", () => {
  writeFileSync(join(cache, "file"), "");
  expect(() => appendJournal(join(cache, "file"), line("a"))).toThrow(StorageError);
});
