// How Observable Framework is run, and which leftovers of earlier runs it may see.
import {type ChildProcess, spawn} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {stripVTControlCharacters} from "node:util";
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";
import {editions} from "../edition.ts";
import {frameworkHeap} from "../heap.ts";

const site = dirname(fileURLToPath(import.meta.url));
const program = join(site, "../../node_modules/@observablehq/framework/dist/bin/observable.js");
const localSocket = join(site, "local_socket.mjs");
const oneWindow = join(site, "one_window.mjs");

/** Starts `observable` in the project at `root`; its output is the caller's to read. */
function startFramework(
  root: string,
  args: readonly string[],
  env: Record<string, string> = {},
  imports: readonly string[] = []
): ChildProcess {
  const loaded = [oneWindow, ...imports].flatMap((file) => ["--import", pathToFileURL(file).href]);
  return spawn(process.execPath, [frameworkHeap, ...loaded, program, ...args], {
    cwd: root,
    env: {...process.env, ...env, OBSERVABLE_TELEMETRY_DISABLE: "1"},
    stdio: ["ignore", "pipe", "pipe"]
  });
}

/** Starts the preview of the project at `root` on a socket of this machine, a path, in place of a port. */
export function startPreviewOn(root: string, socketPath: string): ChildProcess {
  return startFramework(root, ["preview", "--port", "1", "--no-open"], {KOMMUNEBRO_SOCKET: socketPath}, [localSocket]);
}

/** The last thing Framework began: a data loader it waits for, or a page. */
function lastStep(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.findLast((line) => /^(load|copy) /.test(line)) ?? lines.at(-1) ?? "its start";
}

/** A build takes a minute; one that hangs, such as in a data loader, is ended after this. */
const longestRunMs = 1_800_000;

/**
 * Runs `observable` to its end. Returns its exit code and everything it said.
 * @throws KommunebroError naming what it was at, where it does not end within `limitMs`
 */
export async function runFramework(
  root: string,
  args: readonly string[],
  env: Record<string, string>,
  limitMs = longestRunMs
): Promise<{code: number; output: string}> {
  const child = startFramework(root, args, env);
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill("SIGKILL");
    // A data loader holds the pipe open after its parent is gone.
    child.stdout?.destroy();
    child.stderr?.destroy();
  }, limitMs);
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
  clearTimeout(timer);
  if (isLate)
    throw new KommunebroError(
      `The pages were not built within ${Math.round(limitMs / 1000)} s, and the build was ended. It was at: ` +
        `${lastStep(output)}`,
      exitCodes.failed
    );
  return {code, output};
}

/**
 * Empties Framework's cache in `.observablehq/cache` of a source root: it would otherwise publish what a loader
 * wrote before it was edited. Bundled packages stay while the lockfile and the way we bundle do, and while every run
 * that
 * wrote them came to its end (`keepPackages`): a kill may leave half a package.
 */
export function clearCache(root: string, source = editions.public.source): void {
  const cache = join(root, source, ".observablehq/cache");
  mkdirSync(cache, {recursive: true});
  const stamp = join(cache, ".packages");
  const isCurrent = existsSync(stamp) && readFileSync(stamp, "utf8") === packagesKey();
  rmSync(stamp, {force: true});
  for (const name of readdirSync(cache))
    if (!isCurrent || !["_npm", "_node"].includes(name)) rmSync(join(cache, name), {recursive: true});
}

/** Says that the packages in the cache are whole: the next run need not bundle them again. */
export function keepPackages(root: string, source = editions.public.source): void {
  writeFileSync(join(root, source, ".observablehq/cache/.packages"), packagesKey());
}

function packagesKey(): string {
  const files = ["../../package-lock.json", "hermetic.ts", "../pages/engine_code.ts"];
  const sources = files.map((file) => readFileSync(join(site, file)));
  return createHash("sha256").update(sources.join("\0")).digest("hex");
}
