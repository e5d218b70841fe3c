// `npm start`: the pages on a local address, rebuilt while someone edits them.
import type {ChildProcess} from "node:child_process";
import {existsSync, type FSWatcher, watch} from "node:fs";
import {createServer} from "node:net";
import {dirname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {stripVTControlCharacters} from "node:util";
import {audienceOf} from "../loaders/audience.ts";
import {exitCodes, KommunebroError, UsageError} from "../loaders/errors.ts";
import {locales, nameOf} from "../src/words/locales.ts";
import {bundleScripts} from "./pages/bundle.ts";
import {clearCache, keepPackages, startFramework} from "./framework/framework.ts";
import {buildData} from "./pages/site_data.ts";

const host = "127.0.0.1";
const defaultPort = 3000;
// Editors write a file in several strokes; one rebuild answers them all.
const settleMs = 300;

/** The port from the environment, or a sentence about what is wrong with it. */
export function portFrom(value: string | undefined): number {
  if (value === undefined || value === "") return defaultPort;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new UsageError(`PORT is “${value}”, but must be a whole number from 1 to 65535: PORT=3001 npm start`);
  }
  return port;
}

/** Throws if something already answers on the port: the address must be the one that was asked for. */
export async function claimPort(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" || error.code === "EACCES" ? new UsageError(portTaken(port)) : error)
    );
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

function portTaken(port: number): string {
  return (
    `Port ${port} is taken by another program; choose another one: PORT=${port === 65535 ? 3001 : port + 1} npm ` +
    "start"
  );
}

/** Starts the preview and resolves when it ends; the page addresses are printed once it answers. */
export async function preview(root: string, port: number): Promise<number> {
  await claimPort(port);
  console.log(await buildData(root));
  await bundleScripts(root);
  clearCache(root);
  keepPackages(root);
  const ended = new AbortController();
  let framework = startServer(root, port);
  let isRestarting = false;
  // Components also draw the charts that stand in the HTML, and a running Framework keeps the ones it has loaded.
  const watchers = watchSources(root, () => {
    isRestarting = true;
    framework.kill();
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => framework.kill(signal));
  void announce(port, ended.signal);
  let code: number;
  do {
    isRestarting = false;
    code = await new Promise<number>((resolve) => framework.on("close", (status) => resolve(status ?? exitCodes.ok)));
    if (isRestarting) framework = startServer(root, port);
  } while (isRestarting);
  ended.abort();
  for (const watcher of watchers) watcher.close();
  return code;
}

function startServer(root: string, port: number): ChildProcess {
  const framework = startFramework(root, ["preview", "--host", host, "--port", String(port), "--no-open"]);
  framework.stderr?.on("data", (chunk) => process.stderr.write(chunk));
  // Framework writes a line per request; only what is not one of those is news.
  framework.stdout?.on("data", (chunk) => process.stdout.write(withoutRequests(String(chunk))));
  return framework;
}

/** Prints the addresses as soon as the start page is served, unless the server ends before. */
async function announce(port: number, ended: AbortSignal): Promise<void> {
  const address = `http://${host}:${port}`;
  while (!ended.aborted) {
    if (
      await fetch(`${address}/`).then(
        (response) => response.ok,
        () => false
      )
    ) {
      console.log(`Kommunebro: ${addressesIn(address)}`);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The address of the first language, and of the others by their names. */
function addressesIn(address: string): string {
  const [first, ...others] = locales;
  const named = others.map((locale) => `${nameOf(locale)}: ${address}/${locale}/`).join(", ");
  return `${address}/${first}/${named === "" ? "" : ` (${named})`}`;
}

function withoutRequests(text: string): string {
  const plain = stripVTControlCharacters(text);
  return plain
    .split(/(?<=\n)/)
    .filter(
      (line) =>
        !/^(GET|HEAD|npm:|socket |Observable Framework|↳ http|load |.* → )/.test(line.trim()) && line.trim() !== ""
    )
    .join("");
}

/**
 * Data and queries rebuild the warehouse, components and shared cells the scripts and the server; pages Framework
 * watches itself.
 */
function watchSources(root: string, restart: () => void): FSWatcher[] {
  const data = afterQuiet(async () => console.log(await buildData(root)));
  const script = afterQuiet(async () => {
    await bundleScripts(root);
    restart();
  });
  const rules: [directory: string, pattern: RegExp, rebuild: () => void][] = [
    ["loaders", /\.sql$/, data],
    // The ledger is written by the build of the warehouse itself.
    ["data", /(?<!ledger)\.(csv|xlsx)$/, data],
    ["private", /\.(csv|xlsx)$/, data],
    ["src", /^(?!\.observablehq|data|generated).*(\.ts|\/cells\.md)$/, script]
  ];
  const present = rules.filter(([directory]) => existsSync(join(root, directory)));
  return present.map(([directory, pattern, rebuild]) =>
    watch(join(root, directory), {recursive: true}, (_, file) => {
      if (file !== null && pattern.test(file)) rebuild();
    })
  );
}

/** Calls `work` once the calls to the returned function have paused; one run at a time, errors are printed. */
function afterQuiet(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work).catch((error) => console.error(error instanceof Error ? error.message : error));
    }, settleMs);
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (audienceOf(process.env.AUDIENCE) === "internal")
      throw new UsageError(
        "The preview shows the public edition: build the internal one with AUDIENCE=internal npm run build, and " +
          "open dist-internal/"
      );
    process.exitCode = await preview(
      process.env.KOMMUNEBRO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), ".."),
      portFrom(process.env.PORT)
    );
  } catch (error) {
    console.error(error instanceof KommunebroError ? error.message : error);
    process.exitCode = error instanceof KommunebroError ? error.exitCode : exitCodes.failed;
  }
}
