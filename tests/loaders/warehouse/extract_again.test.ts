import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {sha256} from "../../../loaders/disk/sha256.ts";
import {writeExtracts} from "../../../loaders/warehouse/extract.ts";
import {buildWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {builtOnce} from "./built_once.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "kommunebro-extract-"));
const hashes = (dir: string): [string, string][] =>
  readdirSync(dir)
    .sort()
    .map((name) => [name, sha256(readFileSync(join(dir, name)))]);

test("the extracts of data/ have the same bytes from a warehouse built again", async () => {
  const [first, again] = [folder(), folder()];
  await writeExtracts({file: await builtOnce(), outDir: first});
  const file = join(folder(), "warehouse.duckdb");
  await buildWarehouse({file});
  await writeExtracts({file, outDir: again});
  expect(hashes(first).length).toBeGreaterThan(50);
  expect(hashes(again)).toEqual(hashes(first));
});

describe("the extracts of data/", () => {
  let file: string;
  let outDir: string;
  beforeAll(async () => {
    file = await builtOnce();
    outDir = folder();
    await writeExtracts({file, outDir});
  });

  test("keep their modification time when nothing changed, and a foreign extract goes", async () => {
    const times = () =>
      readdirSync(outDir)
        .filter((name) => name !== ".extracts.json")
        .map((name) => [name, statSync(join(outDir, name)).mtimeMs]);
    const before = times();
    writeFileSync(join(outDir, "gone.arrow"), "");
    expect(await writeExtracts({file, outDir})).toEqual([]);
    expect(times()).toEqual(before);
  });
  test("are made again where one was spoilt, is missing or has a stranger beside it, and only then", async () => {
    const path = (name: string): string => join(outDir, name);
    const whole = readFileSync(path("hromada.csv"));
    writeFileSync(path("hromada.csv"), "half");
    expect(await writeExtracts({file, outDir})).toEqual(["hromada.csv"]);
    expect(readFileSync(path("hromada.csv")).equals(whole)).toBe(true);
    rmSync(path("oblast.arrow"));
    expect(await writeExtracts({file, outDir})).toEqual(["oblast.arrow"]);
    writeFileSync(path("stranger.csv"), "");
    expect(await writeExtracts({file, outDir})).toEqual([]);
    expect(readdirSync(outDir)).not.toContain("stranger.csv");
    const stamp = statSync(path(".extracts.json")).mtimeMs;
    expect(await writeExtracts({file, outDir})).toEqual([]);
    expect(statSync(path(".extracts.json")).mtimeMs, "nothing was made").toBe(stamp);
    writeFileSync(path(".extracts.json"), "{");
    expect(await writeExtracts({file, outDir})).toEqual([]);
    expect(statSync(path(".extracts.json")).size, "a stamp that is none is written anew").toBeGreaterThan(1_000);
  });
  test("leave the drafts of another process that still writes, and take away those of a dead one", async () => {
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    const [live, left] = [`hromada.csv.${process.ppid}.tmp`, `hromada.csv.${dead}.tmp`];
    for (const name of [live, left]) writeFileSync(join(outDir, name), "half");
    await writeExtracts({file, outDir});
    expect(readdirSync(outDir).filter((name) => name.endsWith(".tmp"))).toEqual([live]);
    rmSync(join(outDir, live));
  });
});
