import {spawnSync} from "node:child_process";

/** How the build of the real site went; `isIsolated` says that it had no network interface. */
export type SiteBuild = {code: number; output: string; seconds: number; isIsolated: boolean};

/** True if this system lets a user make a namespace without network interfaces. */
export function canIsolate(): boolean {
  return spawnSync("unshare", ["-rn", "true"]).status === 0;
}
