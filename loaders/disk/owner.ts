import {spawnSync} from "node:child_process";
import {readFileSync} from "node:fs";

/** A process that owns something on the disk, so that another can tell whether it still runs. */
export interface Owner {
  readonly pid: number;
  /** When it took what it owns. */
  readonly started: string;
  /** What tells this process from a later one with the same number; absent where the system does not say. */
  readonly birth?: string;
}

export function thisProcess(): Owner {
  const birth = birthOf(process.pid);
  return {pid: process.pid, started: new Date().toISOString(), ...(birth === undefined ? {} : {birth})};
}

/** Whether the owner still runs. Numbers of processes come back: one born at another time is somebody else. */
export function isAlive({pid, birth}: Pick<Owner, "pid" | "birth">): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const now = birthOf(pid);
  return birth === undefined || now === undefined || now === birth;
}

/** Reads an owner out of JSON that may be anything. */
export function asOwner(value: unknown): Owner | undefined {
  const {pid, started, birth} = (typeof value === "object" && value !== null ? value : {}) as Partial<Owner>;
  if (typeof pid !== "number" || !Number.isInteger(pid) || pid < 1 || typeof started !== "string") return undefined;
  return {pid, started, ...(typeof birth === "string" ? {birth} : {})};
}

/** On Linux the boot and the tick a process began at; elsewhere what `ps` says of its start. */
function birthOf(pid: number): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    // The name of a program may hold spaces and brackets: fields are counted from the last bracket on. The start is
    // field 22.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return `${boot} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    const said = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], {encoding: "utf8"}).stdout?.trim();
    return said || undefined;
  }
}
