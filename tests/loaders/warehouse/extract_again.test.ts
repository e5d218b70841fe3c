import {mkdtempSync, readdirSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
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
