// `npm run build`: the repository becomes a static site in dist/, or dist/ stays as it was.
import {existsSync, renameSync, rmSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {exitCodes, KommunebroError} from "../loaders/errors.ts";
import {bundleScripts} from "./bundle.ts";
import {clearCache, runFramework} from "./framework.ts";
import {gate} from "./gate.ts";
import {takeLock} from "./lock.ts";
import "./offline.ts";
import {postbuild} from "./postbuild.ts";
import {buildData} from "./site_data.ts";

const staging = "dist.staging";

/** Builds the project at `root` (data, bundle, pages, gate) and swaps the result in for `dist/`. */
export async function buildSite(root: string, log: (line: string) => void = console.log): Promise<void> {
  const release = takeLock(join(root, ".cache/build.lock"));
  try {
    restore(root);
    rmSync(join(root, staging), {recursive: true, force: true});
    await step(log, "data", () => buildData(root));
    await step(log, "scripts", async () => (await bundleScripts(root)).join(", ") || "none");
    await step(log, "pages", () => buildPages(root));
    const files = await step(log, "gate", async () => `${await gate(join(root, staging))} files`);
    swap(root);
    log(`dist/ is built: ${files}.`);
  } finally {
    rmSync(join(root, staging), {recursive: true, force: true});
    release();
  }
}

async function step(log: (line: string) => void, name: string, run: () => Promise<string>): Promise<string> {
  const start = performance.now();
  const result = await run();
  log(`${name.padEnd(8)} ${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${result}`);
  return result;
}

async function buildPages(root: string): Promise<string> {
  clearCache(root);
  const {code, output} = await runFramework(root, ["build"], {KOMMUNEBRO_OUTPUT: staging});
  if (code !== 0) throw new KommunebroError(`The pages could not be built; dist/ was left as it was.\n${failure(output)}`, exitCodes.failed);
  postbuild(join(root, staging));
  return "Markdown to HTML";
}

/** The lines of Framework's output that say what went wrong: from the first error on, or the last ones. */
function failure(output: string): string {
  const lines = output.split("\n").filter((line) => !/^\s+at /.test(line) && line.trim() !== "");
  const first = lines.findIndex((line) => /error/i.test(line));
  return lines.slice(first < 0 ? -10 : first, first < 0 ? undefined : first + 10).map((line) => `  ${line}`).join("\n");
}

/** Puts the new site in the old one's place; between the two renames only `dist.old` exists. */
function swap(root: string): void {
  const [dist, old] = [join(root, "dist"), join(root, "dist.old")];
  rmSync(old, {recursive: true, force: true});
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(join(root, staging), dist);
  rmSync(old, {recursive: true, force: true});
}

/** Brings the old site back where an earlier build was killed between the two renames. */
function restore(root: string): void {
  const [dist, old] = [join(root, "dist"), join(root, "dist.old")];
  if (!existsSync(dist) && existsSync(old)) renameSync(old, dist);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await buildSite(process.env.KOMMUNEBRO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), ".."));
  } catch (error) {
    console.error(error instanceof KommunebroError ? error.message : error);
    process.exitCode = error instanceof KommunebroError ? error.exitCode : exitCodes.failed;
  }
}
