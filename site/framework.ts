// How Observable Framework is run, and which leftovers of earlier runs it may see.
import {type ChildProcess, spawn} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {editions} from "./edition.ts";

const site = dirname(fileURLToPath(import.meta.url));
const program = join(site, "../node_modules/@observablehq/framework/dist/bin/observable.js");

/** Starts `observable` in the project at `root`; its output is the caller's to read. */
export function startFramework(root: string, args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: {...process.env, ...env, OBSERVABLE_TELEMETRY_DISABLE: "1"},
    stdio: ["ignore", "pipe", "pipe"]
  });
}

/** Runs `observable` to its end. Returns its exit code and everything it said. */
export async function runFramework(root: string, args: readonly string[], env: Record<string, string>): Promise<{code: number; output: string}> {
  const child = startFramework(root, args, env);
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
  return {code, output};
}

/**
 * Empties Framework's cache in `.observablehq/cache` of a source root: it would otherwise publish what a loader
 * wrote before it was edited. Bundled packages stay while the lockfile and the way we bundle do.
 */
export function clearCache(root: string, source = editions.public.source): void {
  const cache = join(root, source, ".observablehq/cache");
  mkdirSync(cache, {recursive: true});
  const stamp = join(cache, ".packages");
  const sources = [join(site, "../package-lock.json"), join(site, "hermetic.ts")].map((file) => readFileSync(file));
  const key = createHash("sha256").update(sources.join("\0")).digest("hex");
  const isCurrent = existsSync(stamp) && readFileSync(stamp, "utf8") === key;
  for (const name of readdirSync(cache)) {
    if (!isCurrent || !["_npm", "_node", ".packages"].includes(name)) rmSync(join(cache, name), {recursive: true});
  }
  writeFileSync(stamp, key);
}
