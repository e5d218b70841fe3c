// A temporary folder of each run's own: whatever tests, their processes and the browser leave in it goes with it.
import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

const prefix = "kommunebro-run-";

/**
 * Makes the folder, says so to this process and to all that it starts, and clears away what killed runs have left.
 * @returns what removes it again
 */
export default function setup(): () => void {
  const before = process.env.TMPDIR;
  for (const name of readdirSync(tmpdir())) {
    const pid = /^kommunebro-run-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(tmpdir(), name), {recursive: true, force: true});
  }
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  process.env.TMPDIR = folder;
  return () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(folder, {recursive: true, force: true, maxRetries: 3});
  };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
