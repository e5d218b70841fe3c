// Warehouses for tests that only read them: each is built once, however many tests and runs ask for the same tables.
import {copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {gunzipSync, gzipSync} from "node:zlib";
import {inject} from "vitest";
import type {Audience} from "../../../loaders/audience.ts";
import {fingerprintOf} from "../../../loaders/warehouse/fingerprint.ts";
import {sqlRoot} from "../../../loaders/warehouse/sql_layers.ts";
import {buildWarehouse} from "../../../loaders/warehouse/warehouse.ts";

interface Asked {
  /** Folder of the tables, default `data`; its name is part of what the product calls the same tables. */
  readonly dataDir?: string;
  readonly privateDir?: string;
  readonly audience?: Audience;
}

/**
 * The warehouse of these tables, to be read and never written. Violations of identities do not refuse it, because
 * fixtures are smaller than a country.
 * @returns its file, which goes when the run ends
 * @throws ContractError where a table is broken
 */
export async function builtOnce({
  dataDir = "data",
  privateDir = join(dataDir, "..", "private"),
  audience = "public"
}: Asked = {}): Promise<string> {
  const {kept, unpacked} = inject("warehouses");
  const name = `${fingerprintOf(dataDir, privateDir, sqlRoot, audience)}.duckdb`;
  const [file, packed] = [join(unpacked, name), join(kept, `${name}.gz`)];
  if (existsSync(file)) return file;
  // Beside and renamed, because tests in another process may want the same one now.
  const own = `${file}.${process.pid}`;
  if (existsSync(packed)) writeFileSync(own, gunzipSync(readFileSync(packed)));
  else {
    await buildWarehouse({dataDir, privateDir, audience, file: own, refuseViolations: false});
    const ownPacked = `${packed}.${process.pid}.tmp`;
    writeFileSync(ownPacked, gzipSync(readFileSync(own), {level: 1}));
    renameSync(ownPacked, packed);
  }
  renameSync(own, file);
  return file;
}

/** Puts a finished warehouse where a command would look for it, so that it finds it current and goes on. */
export async function placeWarehouse(file: string, asked: Asked = {}): Promise<void> {
  const built = await builtOnce(asked);
  mkdirSync(dirname(file), {recursive: true});
  rmSync(file, {force: true});
  copyFileSync(built, file);
}
