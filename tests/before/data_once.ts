// The warehouse and the extracts of data/, built once before any test, so that a fresh clone can be tested. Finished
// warehouses are kept in .cache/tests/warehouses for as long as no line of the code that makes them changes.
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {TestProject} from "vitest/node";
import {fingerprintOf} from "../../loaders/warehouse/fingerprint.ts";
import {sqlRoot} from "../../loaders/warehouse/sql_layers.ts";
import {buildData} from "../../site/pages/site_data.ts";
import {keyOf} from "./code_key.ts";
import {repository} from "./repository.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where finished warehouses are kept from run to run, and where this run has unpacked them. */
    warehouses: {kept: string; unpacked: string};
  }
}

/** Each project may load this file anew, so what is done once per process is remembered by the process. */
const once: unique symbol = Symbol.for("kommunebro.tests.data_once");
const memory = globalThis as {[once]?: Promise<{kept: string; unpacked: string}>};

export default async function setup(project: TestProject): Promise<void> {
  project.provide("warehouses", await dataOnce());
}

/** The warehouse and the extracts, made by whoever asks first. */
export function dataOnce(): Promise<{kept: string; unpacked: string}> {
  memory[once] ??= prepare();
  return memory[once];
}

async function prepare(): Promise<{kept: string; unpacked: string}> {
  const all = join(repository, ".cache/tests/warehouses");
  const key = keyOf(repository, ["loaders", "src/model", "package-lock.json"]).slice(0, 16);
  mkdirSync(all, {recursive: true});
  const stale = readdirSync(all).filter((name) => name !== key);
  for (const name of stale) rmSync(join(all, name), {recursive: true, force: true});
  const kept = join(all, key);
  // The product knows a current warehouse by the files it lists; the tests doubt it whenever any code has changed.
  if (!readdirSync(all).includes(key)) rmSync(join(repository, "data/warehouse.duckdb"), {force: true});
  await buildData(repository);
  mkdirSync(kept, {recursive: true});
  const unpacked = mkdtempSync(join(tmpdir(), "warehouses-"));
  const data = join(repository, "data");
  const fingerprint = fingerprintOf(data, join(repository, "private"), sqlRoot, "public");
  copyFileSync(join(data, "warehouse.duckdb"), join(unpacked, `${fingerprint}.duckdb`));
  return {kept, unpacked};
}
