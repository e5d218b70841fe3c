// The real site, as tests see it: tests/before/site_once.ts has it built beside the tests that need none.
import {existsSync, readFileSync} from "node:fs";
import {inject} from "vitest";
import {repository} from "../before/repository.ts";
import type {SiteBuild} from "./isolation.ts";

export {repository};

/** Waits for the build of the real site, at most ten minutes: a machine that does other work takes its time. */
export async function siteBuilt(): Promise<SiteBuild> {
  const file = inject("siteBuild");
  for (const end = performance.now() + 600_000; !existsSync(file);) {
    if (performance.now() > end) throw new Error("The site was not built within ten minutes.");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return JSON.parse(readFileSync(file, "utf8")) as SiteBuild;
}
