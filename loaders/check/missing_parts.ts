import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {AnySource, Table} from "../read/source.ts";
import {tablePaths} from "../refresh/table_record.ts";
import type {CheckLine} from "../warehouse/completeness.ts";
import {unsaid} from "../warehouse/metadata.ts";

/** Where a source's made-up rows lie: a file of its own, or lines of the code that makes the older ones. */
export const fixturePath = (id: string): string => `tests/fixtures/sources/${id}.csv`;
const fixtureCode = "tests/fixtures/mirror.ts";

/** What the sources of the project at `root` lack: what a refresh, a warehouse or a test would only say one by one. */
export async function missingSourceParts(root: string, dataDir: string): Promise<CheckLine> {
  const folder = join(root, "loaders/sources");
  const ids = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".ts"))
        .map((name) => name.slice(0, -3))
        .sort()
    : [];
  const problems: string[] = [];
  for (const id of ids) problems.push(...(await partsOf(id, root, dataDir)));
  return {
    name: "every_source_is_whole",
    description: "every source has its contract, its tables with schema, key and record, and a fixture",
    checked: ids.length,
    problems
  };
}

async function partsOf(id: string, root: string, dataDir: string): Promise<string[]> {
  const path = `loaders/sources/${id}.ts`;
  const problems: string[] = [];
  const code = join(root, fixtureCode);
  const isInCode = existsSync(code) && readFileSync(code, "utf8").includes(`sources/${id}.ts"`);
  if (!isInCode && !existsSync(join(root, fixturePath(id))))
    problems.push(`${path}: no fixture: put made-up rows into ${fixturePath(id)}`);
  let module: {source?: AnySource; tables?: readonly Table[]};
  try {
    module = (await import(pathToFileURL(join(root, path)).href)) as typeof module;
  } catch (error) {
    return [...problems, `${path}: cannot be read: ${(error as Error).message}`];
  }
  if (!module.source?.columns) return [...problems, `${path}: no “export const source”`];
  if (module.source.id !== id) problems.push(`${path}: the id is ${module.source.id}: name the file after it`);
  if (!/^https:/.test(module.source.url)) problems.push(`${path}: url ${module.source.url} is no https address`);
  for (const [name, text] of Object.entries(textsOf(module.source)))
    if (text === undefined || text.trim().length < 3 || text.startsWith(unsaid))
      problems.push(`${path}: ${name} says nothing yet`);
  return [...problems, ...(module.tables ?? []).flatMap((table) => tableProblems(path, table, root, dataDir))];
}

function textsOf({producer, licence, grain, skip}: AnySource): Record<string, string | undefined> {
  return {producer, licence, grain, ...(skip ? {"skip.why": skip.why} : {})};
}

function tableProblems(path: string, table: Table, root: string, dataDir: string): string[] {
  const record = tablePaths(dataDir, table).record;
  const recordFault = existsSync(record) ? [] : [`${path}: its table ${table.name} has no record ${record}`];
  if (table.kind !== "csv") return recordFault;
  const schema = `loaders/sql/staging/${table.name}.sql`;
  return [
    ...recordFault,
    ...(existsSync(join(root, schema)) ? [] : [`${path}: its table ${table.name} has no schema ${schema}`])
  ];
}
