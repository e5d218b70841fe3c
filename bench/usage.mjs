// Loaded into every Node process of a measured command: leaves that process's peak memory and time of the
// processor behind when it ends.
import {readFileSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {isMainThread} from "node:worker_threads";

/**
 * Peak resident memory in bytes. Linux hands a parent's peak down through `resourceUsage`, so its own record comes
 * first.
 */
function peakBytes() {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

if (isMainThread && process.env.BENCH_USAGE) {
  process.on("exit", () => {
    const {user, system} = process.cpuUsage();
    const record = {
      name: basename(process.argv[1] ?? "node"),
      peakBytes: peakBytes(),
      cpuSeconds: (user + system) / 1e6
    };
    writeFileSync(join(process.env.BENCH_USAGE, `${process.pid}.json`), JSON.stringify(record));
  });
}
