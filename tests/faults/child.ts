// How the suite runs the product: as a person does, in processes of its own, each in a group that can be killed whole.
import {spawn, type ChildProcess} from "node:child_process";
import {join} from "node:path";
import {setTimeout as pause} from "node:timers/promises";
import {fileURLToPath} from "node:url";

export const repository = join(fileURLToPath(new URL(".", import.meta.url)), "../..");

export interface Ended {
  /** Exit code, or the signal's name. */
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Kills the process and every process it started. */
  readonly killAll: () => void;
}

export interface How {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Modules loaded before the product. */
  readonly preload?: readonly string[];
  /** Seconds after which the run counts as hung. */
  readonly patience?: number;
  /** A command to run the program in, such as `unshare -rm`. */
  readonly within?: readonly string[];
}

const running = new Set<() => void>();
process.on("exit", () => running.forEach((kill) => kill()));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(130));

/** Starts a TypeScript program of the repository. */
export function start(
  program: string,
  args: readonly string[],
  {env = {}, cwd = repository, preload = [], patience = 240, within = []}: How = {}
): Running {
  const imports = ["tsx/esm", ...preload.map((file) => join(repository, file))].flatMap((file) => ["--import", file]);
  const [command = "", ...rest] = [...within, process.execPath, ...imports, join(repository, program), ...args];
  const child = spawn(command, rest, {
    cwd,
    env: {...process.env, CI: "", ...env},
    stdio: ["ignore", "pipe", "pipe"],
    detached: true
  });
  const killAll = () => {
    try {
      process.kill(-child.pid!, "SIGKILL");
    } catch {
      // It is gone already.
    }
  };
  running.add(killAll);
  const ended = new Promise<Ended>((resolve, reject) => {
    let stdout = "";
    let stderr = "";
    let hung = false;
    const deadline = setTimeout(() => {
      hung = true;
      killAll();
    }, patience * 1_000);
    child.stdout.on("data", (text) => (stdout += text));
    child.stderr.on("data", (text) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(deadline);
      running.delete(killAll);
      resolve({code: hung ? `nothing after ${patience} s` : (code ?? signal ?? "unknown"), stdout, stderr});
    });
  });
  return {child, ended, killAll};
}

export function run(program: string, args: readonly string[], how?: How): Promise<Ended> {
  return start(program, args, how).ended;
}

/** Waits for something while a program runs. Throws where the program ends before. */
export async function until({ended}: Running, condition: () => boolean): Promise<void> {
  let early: string | undefined;
  ended.then(
    ({code, stderr}) => (early = `exit ${code}, “${plain(stderr).slice(0, 160)}”`),
    (error) => (early = String(error))
  );
  while (!condition()) {
    if (early !== undefined) throw new Error(`it ended too early: ${early}`);
    await pause(10);
  }
}

/** What was said, without what differs from run to run: folders, process numbers, ports, times. */
export function plain(text: string): string {
  return text
    .replaceAll(repository, "")
    .replace(/\/[^\s“”"]*kommunebro-faults-[^\s“”"/]*(?:\/run\d+)?\/?/g, "")
    .replace(/\bprocess \d+/g, "process N")
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:PORT")
    .replace(/\.\d+\.tmp\b/g, ".N.tmp")
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "TIME")
    .replace(/\s+/g, " ")
    .trim();
}
