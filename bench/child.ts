// A command in processes of its own, with wall time and peak memory.
import {spawn} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

export interface Measured {
  /** Wall time from start to exit, seconds. */
  readonly seconds: number;
  /** Peak resident memory in bytes and time of the processor of each Node process of the command, largest first. */
  readonly processes: readonly {readonly name: string; readonly peakBytes: number; readonly cpuSeconds: number}[];
  readonly output: string;
}

const hook = fileURLToPath(new URL("./usage.mjs", import.meta.url));

/** The way every command of this project starts a TypeScript file. */
export const tsx = ["--import", "tsx/esm"] as const;

/**
 * Runs a command to its end.
 * @throws Error with what it said, where it ends with anything but 0
 */
export async function measure(
  program: string,
  args: readonly string[],
  {cwd, env = {}}: {cwd: string; env?: Record<string, string>}
): Promise<Measured> {
  const usage = mkdtempSync(join(tmpdir(), "kommunebro-usage-"));
  const started = performance.now();
  try {
    const child = spawn(program, args, {
      cwd,
      env: {...process.env, ...env, NODE_OPTIONS: `--import=${hook}`, BENCH_USAGE: usage},
      stdio: ["ignore", "pipe", "pipe"]
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    const code = await new Promise<number>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (status) => resolve(status ?? 1));
    });
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(`${[program, ...args].join(" ")} ended with ${code}:\n${output.slice(-2000)}`);
    const processes = readdirSync(usage).map(
      (file) => JSON.parse(readFileSync(join(usage, file), "utf8")) as Measured["processes"][number]
    );
    return {seconds, processes: processes.sort((a, b) => b.peakBytes - a.peakBytes), output};
  } finally {
    rmSync(usage, {recursive: true, force: true});
  }
}
