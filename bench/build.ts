// The site from a fresh copy of the last commit: no warehouse, no extracts, no caches. The pages measured later are
// these.
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync} from "node:fs";
import {execFileSync} from "node:child_process";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {measure, type Measured} from "./child.ts";
import {runFramework} from "../site/framework/framework.ts";

/**
 * The last commit in a folder of its own, so that nobody's half-done work is measured; packages are linked, not
 * installed again.
 */
export function freshCopy(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), "kommunebro-bench-"));
  const archive = join(copy, "commit.tar");
  execFileSync("git", ["archive", "--format=tar", `--output=${archive}`, "HEAD"], {cwd: root});
  execFileSync("tar", ["-xf", archive, "-C", copy]);
  rmSync(archive);
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  return copy;
}

/** `npm run build`, with an empty temporary folder so that tsx has compiled nothing before either. */
export function buildCold(copy: string): Promise<Measured> {
  const temporary = join(copy, ".temporary");
  mkdirSync(temporary);
  return measure("npm", ["run", "build"], {cwd: copy, env: {TMPDIR: temporary}});
}

/** Builds the default Framework page from the marts that the copy's own build wrote. Returns its folder. */
export async function buildDefaultPage(copy: string): Promise<string> {
  const page = join(copy, "bench/default-page");
  cpSync(join(copy, "src/data"), join(page, "src/data"), {recursive: true});
  cpSync(join(copy, "data/geo/ukraine_oblasts.topo.json"), join(page, "src/data/ukraine_oblasts.topo.json"));
  const {code, output} = await runFramework(page, ["build"], {});
  if (code !== 0) throw new Error(`the default page was not built:\n${output.slice(-2000)}`);
  return join(page, "dist");
}
