import {existsSync, readFileSync} from "node:fs";
import {sha256} from "../disk/sha256.ts";
import {ContractError} from "../errors.ts";
import type {Table} from "../read/source.ts";

/** Where a table and its record lie in the folder of tables. */
export function tablePaths(dataDir: string, table: Table): {content: string; record: string} {
  const base = `${dataDir}/${table.name}`;
  return table.kind === "csv"
    ? {content: `${base}.csv`, record: `${base}.json`}
    : {content: `${base}.topo.json`, record: `${base}.meta.json`};
}

/**
 * The record of a table with what a refresh knows about it: sources, key, grain, rows, sha256. Titles and notes
 * are written by people and kept. `retrieved` moves only with the content, so that a refresh that changes nothing
 * leaves the file as it is. Throws ContractError when nobody has written the record yet.
 */
export function updatedRecord(
  path: string,
  table: Table,
  content: string,
  rows: number,
  today: string,
  asOf?: string
): string {
  if (!existsSync(path))
    throw new ContractError(
      `${path} is missing: write the title, quality and notes of ${table.name} there before it is refreshed`
    );
  let old: Record<string, unknown>;
  try {
    old = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  } catch (error) {
    throw new ContractError(`${path} is not JSON (${(error as Error).message}): restore it with git checkout ${path}`, {
      cause: error
    });
  }
  const hash = sha256(content);
  const record = {
    ...old,
    source: table.sources.map((source) => source.url),
    grain: table.grain,
    key: table.key,
    verified_against: Object.fromEntries(table.sources.map((source) => [source.id, source.verified.against])),
    ...(asOf === undefined ? {} : {as_of: asOf}),
    retrieved: old.sha256 === hash ? old.retrieved : today,
    rows,
    sha256: hash,
    kind: "refreshed"
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
