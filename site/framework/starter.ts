// Who started the preview: it goes when they are gone, even where nobody could tell it to.
import {spawnSync} from "node:child_process";

const lookMs = 1_000;

/**
 * Resolves when who started this process is gone: its parent, and where npm started it, npm. Between npm and what it
 * runs stands a shell that a `kill -9` of npm leaves waiting, and with it all that hangs on it.
 */
export function starterIsGone(): Promise<void> {
  const parent = process.ppid;
  const npm = process.env.npm_lifecycle_event === undefined ? undefined : npmAbove(parent);
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (process.ppid === parent && (npm === undefined || isThere(npm))) return;
      clearInterval(timer);
      resolve();
    }, lookMs);
    timer.unref();
  });
}

/** The number of npm where it is the parent of the parent; undefined where the parent is npm, or nobody can say. */
function npmAbove(parent: number): number | undefined {
  const said = spawnSync("ps", ["-o", "ppid=,args=", "-p", String(parent)], {encoding: "utf8"}).stdout ?? "";
  const [, above, args = ""] = /^\s*(\d+)\s+(.*)/.exec(said) ?? [];
  return above === undefined || Number(above) <= 1 || isNpm(args) ? undefined : Number(above);
}

/** npm gives itself a title; where a system shows none, it is Node with npm's own file. */
const isNpm = (args: string): boolean => /^npm\b|npm-cli\.js\b/.test(args);

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
