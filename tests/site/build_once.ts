// The real site, as tests see it: tests/before/site_once.ts has it built beside the tests that need none.
import {existsSync, readFileSync} from "node:fs";
import {inject} from "vitest";
import {repository} from "../before/repository.ts";
import type {SiteBuild} from "./isolation.ts";

export {repository};

/** Waits for the build of the real site, at most five minutes. */
export async function siteBuilt(): Promise<SiteBuild> {
  const file = inject("siteBuild");
  for (const end = performance.now() + 300_000; !existsSync(file);) {
    if (performance.now() > end) throw new Error("The site was not built within five minutes.");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return JSON.parse(readFileSync(file, "utf8")) as SiteBuild;
}
