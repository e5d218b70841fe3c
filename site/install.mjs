// One installation of the packages at a time, ended with whoever began it. Plain Node without imports from
// node_modules: it runs in a fresh clone.
import {spawn} from "node:child_process";
import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {asOwner, isAlive, ownerOf, thisProcess} from "../loaders/disk/owner.mjs";

/** How long an installer may take to end when it is told to; after that it is killed. */
const graceMs = 5_000;
const signals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143};
const isWindows = process.platform === "win32";

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A sentence for the person who waits, and the exit code it stands for. */
export class SetupError extends Error {
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Takes the lock of the installation and returns how to give it back, and how to note the installer in it. Waits while
 * a living process holds it; an installer whose owner is dead is ended first, and waited for: two at once take each
 * other's folders away.
 */
export async function takeInstallLock(root, say = console.log) {
  const path = join(root, ".cache", "install.lock");
  const draft = `${path}.${process.pid}`;
  let isTold = false;
  mkdirSync(join(root, ".cache"), {recursive: true});
  const write = (installer) => writeFileSync(draft, JSON.stringify({...thisProcess(), ...(installer && {installer})}));
  for (;;) {
    write();
    try {
      linkSync(draft, path);
      rmSync(draft, {force: true});
      break;
    } catch (error) {
      rmSync(draft, {force: true});
      if (error.code !== "EEXIST") throw error;
    }
    const held = readLock(path);
    if (held !== undefined && isAlive(held)) {
      if (!isTold) say(`Another command is installing the packages (process ${held.pid}); waiting for it …`);
      isTold = true;
      await pause(200);
    } else await clearDeadLock(path, held);
  }
  return {
    note: (pid) => {
      write(ownerOf(pid));
      renameSync(draft, path);
    },
    release: () => rmSync(path, {force: true})
  };
}

/** Two processes that both find a lock dead cannot both move it away. */
async function clearDeadLock(path, held) {
  const installer = asOwner(held?.installer);
  if (installer !== undefined && isAlive(installer)) await end(installer);
  const aside = `${path}.dead.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readLock(aside);
  // Between reading and moving, another process may have put its own lock there: put it back.
  if (moved !== undefined && isAlive(moved)) {
    try {
      linkSync(aside, path);
    } catch {
      // A third one holds it by now.
    }
  }
  rmSync(aside, {force: true});
}

/** The lock appears whole in one step, so one that cannot be read is nobody's. */
function readLock(path) {
  try {
    const said = JSON.parse(readFileSync(path, "utf8"));
    const owner = asOwner(said);
    return owner && {...owner, installer: said.installer};
  } catch {
    return undefined;
  }
}

/** Ends a process with all it started, and waits until it is gone. */
async function end(owner) {
  for (const signal of ["SIGTERM", "SIGKILL"]) {
    signalAll(owner.pid, signal);
    for (let waited = 0; waited < graceMs; waited += 50) {
      if (!isAlive(owner)) return;
      await pause(50);
    }
  }
}

/** An installer leads a group of its own, so that it is ended with all it started. */
function signalAll(pid, signal) {
  try {
    process.kill(isWindows ? pid : -pid, signal);
  } catch {
    // It is gone already.
  }
}

/**
 * Runs a program to its end and returns its exit code and what it said. Where this process is told to end, the program
 * is told too, and waited for.
 * @throws SetupError where it was told to end, or the program is not there
 */
export async function runInstaller(program, args, root, note = () => {}) {
  let child;
  let said = "";
  let told;
  let timer;
  const onSignal = (signal) => {
    // An impatient second Ctrl-C does not wait.
    const isSecond = told !== undefined;
    if (!isSecond) told = signal;
    signalAll(child.pid, isSecond ? "SIGKILL" : "SIGTERM");
    if (!isSecond) timer = setTimeout(() => signalAll(child.pid, "SIGKILL"), graceMs);
  };
  // Listening begins before the program does: between the two, a Ctrl-C would end this process alone.
  for (const signal of Object.keys(signals)) process.on(signal, onSignal);
  try {
    child = spawn(program, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      shell: isWindows,
      // Ctrl-C reaches every process of a group at once; this one must be ended in order.
      detached: !isWindows
    });
    if (child.pid !== undefined) note(child.pid);
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
    const code = await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (status) => resolve(status ?? 1));
    });
    if (told !== undefined)
      throw new SetupError("The installation was interrupted; the next command begins it anew.", signals[told]);
    return {code, said};
  } catch (error) {
    throw error.code === "ENOENT" ? new SetupError(`${program} was not found: it comes with Node.js.`, 2) : error;
  } finally {
    clearTimeout(timer);
    for (const signal of Object.keys(signals)) process.off(signal, onSignal);
  }
}
