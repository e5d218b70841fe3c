import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {finishMoves, removeDrafts, replaceFiles} from "../../../loaders/disk/replace_files.ts";
import {thisProcess} from "../../../loaders/disk/owner.mjs";

let folder: string;
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), "utf8");
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kommunebro-files-"));
  mkdirSync(at("geo"));
  for (const name of ["a.csv", "a.json", "geo/b.topo.json"]) writeFileSync(at(name), "old");
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** The state after a kill at the given move: drafts written, moves noted, the first ones done. */
function killed(
  done: number,
  owner: object = {pid: spawnSync(process.execPath, ["-e", ""]).pid, started: "2026-01-01T00:00:00.000Z"}
): void {
  const moves = ["a.csv", "a.json", "geo/b.topo.json"].map((path) => [`${path}.7.tmp`, path]);
  for (const [index, [draft, path]] of moves.entries()) writeFileSync(at(index < done ? path! : draft!), "new");
  writeFileSync(at("refresh.pending.tmp"), JSON.stringify({...owner, moves}));
}

test("files move together and nothing is left beside them", () => {
  replaceFiles(
    ["a.csv", "a.json", "geo/b.topo.json"].map((name) => ({path: at(name), content: "new"})),
    folder
  );
  for (const name of ["a.csv", "a.json", "geo/b.topo.json"]) expect(read(name)).toBe("new");
  expect(readdirSync(folder, {recursive: true}).sort()).toEqual(["a.csv", "a.json", "geo", "geo/b.topo.json"]);
});

test("a file comes whole in pieces too, and one whose pieces break off leaves the old file", () => {
  const pieces = function* (ends: boolean): Generator<string, void, undefined> {
    yield "first\n";
    if (!ends) throw new Error("no more");
    yield "second\n";
  };
  replaceFiles([{path: at("a.csv"), content: pieces(true)}]);
  expect(read("a.csv")).toBe("first\nsecond\n");
  expect(() => replaceFiles([{path: at("a.json"), content: pieces(false)}])).toThrow("no more");
  expect(read("a.json")).toBe("old");
  expect(readdirSync(folder).sort()).toEqual(["a.csv", "a.json", "geo"]);
});

test.each([[0], [1], [2], [3]])("a kill after %i of three moves is finished by who comes next", (done) => {
  killed(done);
  finishMoves(folder);
  for (const name of ["a.csv", "a.json", "geo/b.topo.json"]) expect(read(name)).toBe("new");
  expect(existsSync(at("refresh.pending.tmp"))).toBe(false);
  finishMoves(folder);
  expect(readdirSync(folder, {recursive: true})).toHaveLength(4);
});

test("a kill before the moves were noted leaves every old file, and the drafts are swept up", () => {
  for (const name of ["a.csv.7.tmp", "geo/b.topo.json.7.tmp", "refresh.pending.tmp.7.tmp", `${"0".repeat(64)}.7.tmp`])
    writeFileSync(at(name), "half");
  writeFileSync(at("warehouse.duckdb.7.tmp"), "of somebody else");
  finishMoves(folder);
  removeDrafts(folder);
  expect(read("a.csv")).toBe("old");
  expect(readdirSync(folder, {recursive: true}).sort()).toEqual([
    "a.csv",
    "a.json",
    "geo",
    "geo/b.topo.json",
    "warehouse.duckdb.7.tmp"
  ]);
});

test("moves of a process that still runs are its own business", () => {
  killed(1, thisProcess());
  finishMoves(folder);
  expect(read("a.json")).toBe("old");
  expect(existsSync(at("refresh.pending.tmp"))).toBe(true);
});

test("a note that names files outside of the folder, or is no note, moves nothing", () => {
  for (const note of [
    "{",
    "[]",
    JSON.stringify({moves: [["a.csv", "../stolen.csv"], ["/etc/hostname", "a.csv"], ["a.csv"], 3]})
  ]) {
    writeFileSync(at("refresh.pending.tmp"), note);
    finishMoves(folder);
    expect(read("a.csv")).toBe("old");
    expect(existsSync(at("refresh.pending.tmp"))).toBe(false);
  }
});
