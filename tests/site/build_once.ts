// Builds the real site once for every test that looks at it, without a network interface where the
// system permits that, as `npm run build` would.
import {spawnSync} from "node:child_process";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {TestProject} from "vitest/node";
import {testDay} from "../day.ts";

export const repository = join(fileURLToPath(new URL(".", import.meta.url)), "../..");

/** How the build of the real site went; `isIsolated` says that it had no network interface. */
export type SiteBuild = {code: number; output: string; seconds: number; isIsolated: boolean};

declare module "vitest" {
  export interface ProvidedContext {
    siteBuild: SiteBuild;
  }
}

/** True if this system lets a user make a namespace without network interfaces. */
export function canIsolate(): boolean {
  return spawnSync("unshare", ["-rn", "true"]).status === 0;
}

export default function setup(project: TestProject): void {
  const isIsolated = canIsolate();
  const command = [process.execPath, "--import", "tsx/esm", "site/build.ts"];
  const [program = "", ...args] = isIsolated ? ["unshare", "-rn", ...command] : command;
  const start = performance.now();
  const {status, stdout, stderr} = spawnSync(program, args, {
    cwd: repository,
    encoding: "utf8",
    env: {...process.env, SOURCE_DATE_EPOCH: testDay}
  });
  const seconds = (performance.now() - start) / 1000;
  project.provide("siteBuild", {code: status ?? 1, output: `${stdout}${stderr}`, seconds, isIsolated});
}
