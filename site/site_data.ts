// The tables the pages read: data/ → warehouse → src/data/<mart>.arrow and .csv.
import {spawn} from "node:child_process";
import {existsSync, readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import {exitCodes, KommunebroError} from "../loaders/errors.ts";
import {listFiles} from "./files.ts";

const offline = new URL("./offline.ts", import.meta.url).href;
const command = "loaders/cli.ts";
const rules = "loaders/warehouse.ts";

/** Builds the warehouse and writes its published tables to src/data. Returns a line for the person who waits. */
export async function buildData(root: string): Promise<string> {
  if (!existsSync(join(root, rules))) return "no warehouse here";
  const {code, output} = await run(root);
  if (code !== 0) throw new KommunebroError(output.trim(), code);
  return output.trim().split("\n").at(-1) ?? "";
}

function run(root: string): Promise<{code: number; output: string}> {
  const args = ["--import", "tsx/esm", "--import", offline, command, "warehouse"];
  const child = spawn(process.execPath, args, {cwd: root, stdio: ["ignore", "pipe", "pipe"]});
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({code: status ?? exitCodes.failed, output}));
  });
}

/** True if any table, query or loader is newer than the oldest published table, or nothing is published yet. */
export function isStale(root: string): boolean {
  const published = join(root, "src/data");
  if (!existsSync(join(root, rules))) return false;
  if (!existsSync(published) || readdirSync(published).length === 0) return true;
  const oldest = Math.min(...times(published));
  return Math.max(...times(join(root, "loaders")), ...times(join(root, "data"))) > oldest;
}

function times(directory: string): number[] {
  return listFiles(directory)
    .filter((file) => !file.startsWith("warehouse.duckdb") && !file.endsWith(".tmp"))
    .map((file) => statSync(join(directory, file)).mtimeMs);
}
