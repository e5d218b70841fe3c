// The first hour of somebody who has just cloned the repository: an installation that is cut off, a machine that lacks
// something, and a preview that others on this machine can reach.
import {chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync} from "node:fs";
import {request} from "node:http";
import {connect} from "node:net";
import {dirname, join, relative} from "node:path";
import {setTimeout as pause} from "node:timers/promises";
import {isAlive, ownerOf} from "../../../loaders/disk/owner.mjs";
import {lockHash} from "../../../site/setup.mjs";
import {onFreePort, PortTaken} from "../../fixtures/free_port.ts";
import {type Ended, plain, repository, run, type Running, start, until} from "../child.ts";
import {type Fault, Observations} from "../fault.ts";
import {build, project, writeFiles} from "../project.ts";
import {root} from "../stage.ts";

const group = "The first hour";

/**
 * An npm that behaves as the real one does: it takes away the folder first, goes on although it is asked to end, and
 * says at its end what it wrote. Two at once meet in the folder.
 */
const npm = `#!/bin/sh
echo "began $$" >> log
trap 'echo asked >> log' INT TERM
[ -e refusal ] && { cat refusal >&2; exit 1; }
rmdir node_modules/half 2>/dev/null || [ ! -e node_modules/half ] || { echo "npm error code ENOTEMPTY" >&2; exit 1; }
mkdir -p node_modules/half
count=0
while [ $count -lt $(cat tenths) ]; do
  touch node_modules/half/$count; sleep 0.1; rm -f node_modules/half/$count; count=$((count + 1))
done
rmdir node_modules/half
echo done >> log
`;

interface Clone {
  readonly folder: string;
  start(): Running;
  log(): string[];
  /** Waits until the installer that was started has begun. */
  begun(first: Running): Promise<void>;
}

/** A fresh clone, as far as the installation goes, whose packages take `tenths` of a second. */
function clone(tenths: number): Clone {
  const folder = mkdtempSync(join(root, "clone-"));
  for (const file of ["site/setup.mjs", "site/install.mjs", "loaders/disk/owner.mjs"]) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    cpSync(join(repository, file), join(folder, file));
  }
  writeFiles(folder, {"bin/npm": npm, tenths: String(tenths), "package-lock.json": '{"packages": {}}'});
  chmodSync(join(folder, "bin/npm"), 0o755);
  const log = () => (existsSync(join(folder, "log")) ? readFileSync(join(folder, "log"), "utf8").split("\n") : []);
  return {
    folder,
    log,
    start: () =>
      start(relative(repository, join(folder, "site/setup.mjs")), [], {
        env: {PATH: `${join(folder, "bin")}:${process.env.PATH}`},
        patience: 60
      }),
    begun: (first) => until(first, () => log().some((line) => line.startsWith("began ")))
  };
}

const isWhole = ({folder}: Clone) =>
  existsSync(join(folder, "node_modules/.kommunebro-lock")) &&
  readFileSync(join(folder, "node_modules/.kommunebro-lock"), "utf8").trim() === lockHash(folder) &&
  !existsSync(join(folder, "node_modules/half"));

const installers = (at: Clone) =>
  at
    .log()
    .filter((line) => line.startsWith("began "))
    .map((line) => Number(line.slice(6)));

/** Interrupts the first installation at a moment and looks at the second. */
async function interrupted(signal: "SIGINT" | "SIGKILL", afterMs: number): Promise<Observations> {
  const at = clone(600);
  const first = at.start();
  await at.begun(first);
  await pause(afterMs);
  const installer = ownerOf(installers(at)[0]!);
  first.child.kill(signal);
  const ended = await first.ended;
  const seen = new Observations();
  if (signal === "SIGINT")
    seen
      .note(ended.code === 130, "exit 130", `exit ${ended.code}`)
      .note(!isAlive(installer), "the installer is gone before it ends", "the installer lives on");
  writeFiles(at.folder, {tenths: "2"});
  const second = await at.start().ended;
  return seen
    .note(second.code === 0, "the next: exit 0", `the next: exit ${second.code}, “${plain(second.stderr)}”`)
    .note(isWhole(at), "everything is installed", "the packages are not whole")
    .note(!isAlive(installer), "no installer is left", "the first installer lives on")
    .note(!existsSync(join(at.folder, ".cache/install.lock")), "no lock is left", "a lock is left");
}

async function twoStarts() {
  const at = clone(600);
  const first = at.start();
  await at.begun(first);
  const second = at.start();
  let said = "";
  second.child.stdout?.on("data", (text) => (said += String(text)));
  await until(second, () => said.includes("waiting for it"));
  writeFiles(at.folder, {tenths: "0"});
  const [one, two] = await Promise.all([first.ended, second.ended]);
  return new Observations()
    .note(one.code === 0 && two.code === 0, "both: exit 0", `exit ${one.code} and ${two.code}`)
    .note(two.stdout.includes(`(process ${first.child.pid})`), "the second names the first", `“${plain(two.stdout)}”`)
    .note(installers(at).length === 1, "installed once", `installed ${installers(at).length} times`)
    .note(isWhole(at), "everything is installed", "the packages are not whole").seen;
}

/** An installation that npm refuses; the sentence that is left of what it says. */
const refusedInstall = (name: string, says: string, exit: number, sentence: string): Fault => ({
  group,
  name,
  expected: `exit ${exit} and one sentence with the way out; the next start installs`,
  async play() {
    const at = clone(2);
    writeFiles(at.folder, {refusal: says});
    const first = await at.start().ended;
    const last = first.stderr.trim().split("\n").at(-1) ?? "";
    const seen = new Observations()
      .note(first.code === exit, `exit ${exit}`, `exit ${first.code}`)
      .note(last.includes(sentence), `says “${sentence}”`, `says “${plain(last)}”`)
      .note(!/\n {4}at /.test(first.stderr), "", "prints a stack trace");
    const second = await again(at);
    return seen.note(second.code === 0 && isWhole(at), "the next start installs", `the next: exit ${second.code}`).seen;
  }
});

function again(at: Clone): Promise<Ended> {
  writeFiles(at.folder, {"bin/npm": npm.replace(/^\[ -e refusal.*\n/m, "")});
  chmodSync(join(at.folder, "bin/npm"), 0o755);
  return at.start().ended;
}

interface Previewed {
  readonly port: number;
  readonly folder: string;
  ask(path: string, headers?: Readonly<Record<string, string>>): Promise<{status: number; body: string}>;
}

/** Plays something against a preview of the small site, and looks whether that still answers afterwards. */
async function previewed(play: (at: Previewed, seen: Observations) => Promise<void>) {
  const folder = await project();
  const {port, running} = await onFreePort(async (free) => {
    const preview = start("site/preview.ts", [], {env: {KOMMUNEBRO_ROOT: folder, PORT: String(free)}});
    let said = "";
    preview.child.stdout?.on("data", (text) => (said += String(text)));
    await until(preview, () => said.includes("Kommunebro: ")).catch(async (cause) => {
      throw (await preview.ended).code === 2 ? new PortTaken(String(cause)) : cause;
    });
    return {port: free, running: preview};
  });
  const ask: Previewed["ask"] = (path, headers = {}) =>
    new Promise((resolve) => {
      request({host: "127.0.0.1", port, path, headers}, (came) => {
        let body = "";
        came.on("data", (piece) => (body += String(piece)));
        came.on("end", () => resolve({status: came.statusCode ?? 0, body}));
      })
        .on("error", () => resolve({status: 0, body: ""}))
        .end();
    });
  const seen = new Observations();
  await play({port, folder, ask}, seen);
  const {status} = await ask("/");
  running.child.kill("SIGINT");
  const {code} = await running.ended;
  return seen
    .note(status === 200, "the preview goes on", `afterwards the start page: ${status}`)
    .note(code === 0, "Ctrl-C ends it, exit 0", `Ctrl-C: exit ${code}`).seen;
}

const upgrade = (port: number, host: string, origin: string): Promise<string> =>
  new Promise((resolve) => {
    let said = "";
    const lines = [
      "GET /_observablehq HTTP/1.1",
      "connection: upgrade",
      "upgrade: websocket",
      "sec-websocket-version: 13"
    ];
    const key = `sec-websocket-key: ${Buffer.alloc(16).toString("base64")}`;
    const socket = connect(port, "127.0.0.1", () =>
      socket.write([...lines, key, `host: ${host}`, `origin: ${origin}`, "", ""].join("\r\n"))
    );
    socket.on("data", (piece) => {
      said += String(piece);
      socket.destroy();
    });
    socket.on("error", () => resolve(said));
    socket.on("close", () => resolve(said));
  });

const neither = "neither answered nor the end of the preview";

export const faults: readonly Fault[] = [
  {
    group,
    name: "Ctrl-C while the packages are installed, at three moments, then again",
    expected: "the installer is ended and waited for; the next start installs",
    isLong: true,
    async play() {
      const all = await Promise.all([0, 400, 1_500].map((ms) => interrupted("SIGINT", ms)));
      return all.find(({seen}) => !seen.isAsExpected)?.seen ?? all[0]!.seen;
    }
  },
  {
    group,
    name: "kill −9 while the packages are installed, then again",
    expected: "the next start ends the installer that is left, and installs",
    play: async () => (await interrupted("SIGKILL", 500)).seen
  },
  {group, name: "two first starts at once", expected: "the second waits; installed once, both exit 0", play: twoStarts},
  refusedInstall("the disk is full", "npm error code ENOSPC\n", 7, "the disk has no room for them"),
  refusedInstall("node_modules of another user", "npm error code EACCES\n", 7, "which may belong to another user"),
  refusedInstall("no network", "npm error code EAI_AGAIN\n", 3, "the package registry was not reached"),
  {
    group,
    name: "PORT=1e3",
    expected: "exit 2 and one sentence",
    async play() {
      const {code, stderr} = await run("site/preview.ts", [], {env: {KOMMUNEBRO_ROOT: await project(), PORT: "1e3"}});
      return new Observations()
        .note(code === 2, "exit 2", `exit ${code}`)
        .note(/^PORT is “1e3”, but must be .*\n$/.test(stderr), "one sentence", `“${plain(stderr)}”`).seen;
    }
  },
  {
    group,
    name: "a site that is built under umask 077",
    expected: "everybody may read it: it is there to be served",
    async play() {
      const site = await project();
      const ended = await build(site, {within: ["sh", "-c", 'umask 077; exec "$@"', "sh"]});
      const modes = ["dist", "dist/index.html"].map((path) => (statSync(join(site, path)).mode & 0o777).toString(8));
      return new Observations()
        .note(ended.code === 0, "exit 0", `exit ${ended.code}, “${plain(ended.stderr)}”`)
        .note(modes.join() === "755,644", "folders 755, files 644", `modes ${modes.join()}`).seen;
    }
  },
  {
    group,
    name: "addresses that cannot be read, asked of the preview: /%, //, a zero byte",
    expected: "400, and not the end of the preview",
    play: () =>
      previewed(async ({ask}, seen) => {
        for (const path of ["/%", "//", "/a%00b", "/_file/%c0%ae"]) {
          const {status} = await ask(path);
          seen.note(status === 400, "", `${path}: ${status}`);
        }
        seen.note(true, "each: 400", "");
      })
  },
  {
    group,
    name: "a WebSocket of a foreign origin, and one under a foreign host",
    expected: neither,
    play: () =>
      previewed(async ({port}, seen) => {
        const host = `127.0.0.1:${port}`;
        for (const [asked, origin] of [
          [host, "https://example.org"],
          [`example.org:${port}`, `http://example.org:${port}`]
        ])
          seen.note(
            /^HTTP\/1.1 403 /.test(await upgrade(port, asked!, origin!)),
            "",
            `answered to ${asked}, ${origin}`
          );
        const own = await upgrade(port, host, `http://${host}`);
        seen.note(
          /^HTTP\/1.1 101 /.test(own),
          "403; its own pages get theirs",
          `its own: “${plain(own).slice(0, 80)}”`
        );
      })
  },
  {
    group,
    name: "a page asked for under a foreign host, and by a script of another page",
    expected: neither,
    play: () =>
      previewed(async ({port, ask}, seen) => {
        const foreign = await ask("/", {host: "example.org"});
        const script = await ask("/", {host: `127.0.0.1:${port}`, origin: "https://example.org"});
        seen.note(foreign.status === 403 && script.status === 403, "403", `${foreign.status} and ${script.status}`);
      })
  },
  {
    group,
    name: "a link in src/ that leads to a file outside",
    expected: neither,
    play: () =>
      previewed(async ({folder, ask}, seen) => {
        writeFiles(folder, {"secret.csv": "secret\n"});
        symlinkSync(join(folder, "secret.csv"), join(folder, "src/a.csv"));
        const {status, body} = await ask("/_file/a.csv");
        seen.note(status === 404 && !body.includes("secret\n"), "404", `${status}, “${plain(body).slice(0, 80)}”`);
      })
  },
  {
    group,
    name: "a component that cannot be read, saved while the preview runs",
    expected: "told to the browser with file and line; the preview goes on",
    play: () =>
      previewed(async ({folder, port}, seen) => {
        const heard = followed(port);
        writeFiles(folder, {"src/trends/live_trends.ts": "export const word = ;\n"});
        await pause(200);
        writeFiles(folder, {"src/trends/live_trends.ts": "export const word = 1 +;\n"});
        for (let waited = 0; waited < 90_000 && !heard().includes("live_trends.ts:1"); waited += 100) await pause(100);
        seen.note(heard().includes("live_trends.ts:1"), "says “live_trends.ts:1”", `“${plain(heard()).slice(0, 160)}”`);
      })
  }
];

/** What an open page is told. */
function followed(port: number): () => string {
  let heard = "";
  request({host: "127.0.0.1", port, path: "/_kommunebro/events?path=/"}, (came) => {
    came.on("data", (piece) => (heard += String(piece)));
    came.on("error", () => {});
  })
    .on("error", () => {})
    .end();
  return () => heard;
}
