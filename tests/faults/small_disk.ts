// A disk of a few hundred kilobytes, or one that cannot be written to, for one run of the product: a tmpfs in a mount
// namespace of its own, so that nothing of it is seen from outside and nothing of it is left.
import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, rmSync} from "node:fs";
import {repository, run, type Ended} from "./child.ts";
import {Skip} from "./fault.ts";

/** Throws Skip where the system lets no user make a mount namespace. */
function requireMounts(): void {
  const {status} = spawnSync("unshare", ["-rm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt"], {
    stdio: "ignore"
  });
  if (status !== 0) throw new Skip("this machine does not let a user mount a small disk (unshare -rm)");
}

export interface SmallDisk {
  /** The folder that becomes a disk of its own, with what is in it. */
  readonly folder: string;
  /** Kilobytes that are free on it after its content was copied there; 0 makes it read-only in place of full. */
  readonly freeKb: number;
}

/**
 * Runs a program while `folder` is such a disk. Afterwards `folder` holds what was left on the disk. What the run says
 * is
 * unchanged.
 */
export async function onSmallDisk(
  {folder, freeKb}: SmallDisk,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {}
): Promise<Ended> {
  requireMounts();
  const before = `${folder}.before`;
  const after = `${folder}.after`;
  mkdirSync(folder, {recursive: true});
  cpSync(folder, before, {recursive: true});
  const size = `$(($(du -sk --apparent-size "$1" | cut -f1) + $(find "$1" -type f | wc -l) * 4 + ${freeKb + 200}))k`;
  const fill =
    freeKb === 0
      ? `mount -o remount,ro "$2"`
      : `dd if=/dev/zero of="$2/.filler" bs=1k count=$(($(df -k --output=avail "$2" | tail -1) - ${freeKb})) ` +
        "2>/dev/null";
  const script =
    `mount -t tmpfs -o size=${size} tmpfs "$2" && cp -a "$1/." "$2/" && ${fill}; shift 2; cd "$FAULTS_CWD"; "$@"; ` +
    `code=$?; rm -f "$FAULTS_DISK/.filler"; cp -a "$FAULTS_DISK" "$FAULTS_AFTER"; exit $code`;
  const ended = await run(program, args, {
    within: ["unshare", "-rm", "sh", "-c", script, "sh", before, folder],
    env: {...env, FAULTS_DISK: folder, FAULTS_AFTER: after, FAULTS_CWD: repository}
  });
  rmSync(folder, {recursive: true, force: true});
  cpSync(after, folder, {recursive: true});
  for (const left of [before, after]) rmSync(left, {recursive: true, force: true});
  return ended;
}
