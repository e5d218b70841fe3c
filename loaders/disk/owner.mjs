// Plain JavaScript, because the installation asks it before there is a compiler: a process that owns something on the
// disk, so that another can tell whether it still runs.
import {spawnSync} from "node:child_process";
import {readFileSync} from "node:fs";
import process from "node:process";

export function thisProcess() {
  return ownerOf(process.pid);
}

/** A process by its number, and what tells it from a later one of the same number. */
export function ownerOf(pid) {
  const birth = birthOf(pid);
  return {pid, started: new Date().toISOString(), ...(birth === undefined ? {} : {birth})};
}

/** Whether the owner still runs. Numbers of processes come back: one born at another time is somebody else. */
export function isAlive({pid, birth}) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  const now = birthOf(pid);
  return birth === undefined || now === undefined || now === birth;
}

/** Reads an owner out of JSON that may be anything. */
export function asOwner(value) {
  const {pid, started, birth} = typeof value === "object" && value !== null ? value : {};
  if (typeof pid !== "number" || !Number.isInteger(pid) || pid < 1 || typeof started !== "string") return undefined;
  return {pid, started, ...(typeof birth === "string" ? {birth} : {})};
}

/** On Linux the boot and the tick a process began at; elsewhere what `ps` says of its start. */
function birthOf(pid) {
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
