// The Framework behind the preview: started, started again when what it has loaded changed, and ended with the preview.
import type {ChildProcess} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {connect} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {stripVTControlCharacters} from "node:util";
import {startPreviewOn} from "./framework.ts";

/** How long it may take to end when it is told to. */
const graceMs = 5_000;
/** What it says at its end that explains it; the rest is a stack. */
const toldLines = 12;

export interface RunningPreview {
  /** The socket it answers on, as soon as it does; undefined where it ended before that. */
  ready(): Promise<string | undefined>;
  /** Ends it and starts it anew. */
  restart(): void;
  /** Ends it, and resolves when it is gone. */
  end(): Promise<void>;
}

interface Started {
  readonly child: ChildProcess;
  readonly gone: Promise<void>;
  readonly ready: Promise<string | undefined>;
}

/**
 * Starts the preview of the project at `root`. One that ends although it answered is started again; one that ends
 * before it answers waits for the next restart.
 * @param say what it writes to standard error
 * @param tell what it said at its end where it ended before it answered, and undefined as soon as it answers
 */
export function runPreview(
  root: string,
  say: (text: string) => void,
  tell: (why: string | undefined) => void
): RunningPreview {
  const folder = mkdtempSync(join(tmpdir(), "kommunebro-preview-"));
  let count = 0;
  let isEnding = false;
  let current = start();

  function start(): Started {
    // Each has a socket of its own: the one before may still be closing.
    const socketPath = process.platform === "win32" ? `\\\\.\\pipe\\${folder}-${count++}` : join(folder, `${count++}`);
    const child = startPreviewOn(root, socketPath);
    let said = "";
    // On standard output it tells of every request and every word with a browser; what is news goes to the other.
    child.stdout?.resume();
    child.stderr?.on("data", (chunk) => {
      const text = stripVTControlCharacters(String(chunk));
      said = `${said}${text}`.slice(-4_000);
      say(text);
    });
    const gone = new Promise<void>((resolve) => child.on("close", () => resolve()));
    const ready = answers(socketPath, gone).then((isReady) => (isReady ? socketPath : undefined));
    const started = {child, gone, ready};
    void ready.then(async (socket) => {
      if (started !== current || isEnding) return;
      tell(socket === undefined ? `The pages cannot be drawn: ${lastWords(said)}` : undefined);
      if (socket === undefined) return;
      await gone;
      if (started === current && !isEnding) current = start();
    });
    return started;
  }

  async function stop({child, gone}: Started): Promise<void> {
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), graceMs);
    await gone;
    clearTimeout(timer);
  }

  return {
    ready: () => current.ready,
    restart() {
      const before = current;
      current = start();
      void stop(before);
    },
    async end() {
      isEnding = true;
      await stop(current);
      rmSync(folder, {recursive: true, force: true});
    }
  };
}

/** Resolves with true as soon as somebody listens on the socket, with false where its process is gone before. */
async function answers(socketPath: string, gone: Promise<void>): Promise<boolean> {
  let isGone = false;
  void gone.then(() => (isGone = true));
  while (!isGone) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(socketPath);
      socket.on("connect", () => socket.end(() => resolve(true))).on("error", () => resolve(false));
    });
    if (isOpen) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

function lastWords(said: string): string {
  const lines = said.split("\n").filter((line) => line.trim() !== "" && !/^\s+at |^Node\.js v/.test(line));
  return lines.slice(-toldLines).join("\n") || "it ended without a word";
}
