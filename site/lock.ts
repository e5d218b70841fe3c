// One build at a time: two would write the same staging folder.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {BusyError} from "../loaders/errors.ts";

/** Takes the lock file or throws naming who holds it; a lock whose process is gone is taken over. */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), {recursive: true});
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), {flag: "wx"});
      return () => rmSync(file, {force: true});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = Number(readFileSync(file, "utf8"));
      if (isAlive(holder)) throw new BusyError(`Another build is running (process ${holder}); wait for it to end.`);
      rmSync(file, {force: true});
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
