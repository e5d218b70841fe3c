// `npm start`: the pages on a local address, rebuilt while someone edits them.
import {existsSync, type FSWatcher, watch} from "node:fs";
import type {Server} from "node:net";
import {dirname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {audienceOf} from "../loaders/audience.ts";
import {exitCodes, KommunebroError, UsageError} from "../loaders/errors.ts";
import {keepTerminalPlain} from "../loaders/terminal.ts";
import {locales, nameOf} from "../src/words/locales.ts";
import {editions} from "./edition.ts";
import {clearCache, keepPackages} from "./framework/framework.ts";
import {type Beside, type Door, previewDoor, Troubles} from "./framework/preview_door.ts";
import {runPreview, type RunningPreview} from "./framework/running_preview.ts";
import {starterIsGone} from "./framework/starter.ts";
import {bundleScripts} from "./pages/bundle.ts";
import {writeSitePapers} from "./report/site_papers.ts";
import {placePreview} from "./places/preview_place.ts";
import {releasesPreview} from "./releases/preview_releases.ts";
import {tablePreview} from "./tables/preview_table.ts";
import {writePageFinds} from "./search/page_finds.ts";
import {buildData} from "./pages/site_data.ts";

const host = "127.0.0.1";
const defaultPort = 3000;
// Editors write a file in several strokes; one rebuild answers them all.
const settleMs = 300;

/** The port from the environment, or a sentence about what is wrong with it. */
export function portFrom(value: string | undefined): number {
  if (value === undefined || value === "") return defaultPort;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65535)
    throw new UsageError(`PORT is “${value}”, but must be a whole number from 1 to 65535: PORT=3001 npm start`);
  return port;
}

/**
 * Lets a server listen on the port.
 * @throws UsageError where that is not possible: the address must be the one that was asked for
 */
export async function listenOn(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(portRefused(error, port) ?? error));
    server.listen(port, host, () => resolve());
  });
}

function portRefused({code}: NodeJS.ErrnoException, port: number): UsageError | undefined {
  if (code === "EACCES")
    return new UsageError(`You may not open port ${port}; choose one above 1023: PORT=3001 npm start`);
  const next = port === 65535 ? 3001 : port + 1;
  return code === "EADDRINUSE"
    ? new UsageError(`Port ${port} is taken by another program; choose another one: PORT=${next} npm start`)
    : undefined;
}

/**
 * Starts the preview and resolves when it is told to end or who started it is gone; the page addresses are printed once
 * it answers. What fails is told in the terminal and on every page, and mended by the next edit: the preview goes on.
 */
export async function preview(root: string, port: number): Promise<void> {
  const told = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
    void starterIsGone().then(resolve);
  });
  const troubles = new Troubles();
  let framework: RunningPreview | undefined;
  const door = previewDoor(
    join(root, editions.public.source),
    troubles,
    async () => framework?.ready(),
    oneAfterTheOther(...[placePreview, tablePreview, releasesPreview].map((drawnBy) => drawnBy(root, editions.public)))
  );
  troubles.doing("start", starting);
  await listenOn(door.server, port);
  const attempt = attemptsOf(troubles);
  await attempt("data", async () => console.log(await buildData(root)));
  await attempt("scripts", () => makeScripts(root));
  framework = runPreview(
    root,
    (text) => process.stderr.write(text),
    (why) => {
      const wasBroken = troubles.has("pages");
      troubles.set("pages", why);
      if (wasBroken && why === undefined) troubles.reload();
    }
  );
  const watchers = watchSources(root, troubles, {
    data: async () => {
      if (await attempt("data", async () => console.log(await buildData(root)))) troubles.reload();
    },
    // Components also draw the charts that stand in the HTML, and a running Framework keeps the ones it has loaded.
    scripts: async () => {
      if (!(await attempt("scripts", async () => void (await bundleScripts(root))))) return;
      framework.restart();
      if ((await framework.ready()) !== undefined) troubles.reload();
    },
    // Framework does not know that a page holds cells of another file.
    cells: () => lookAtOpenPages(door, troubles, (path) => troubles.reload(path)),
    pages: () => lookAtOpenPages(door, troubles, (path) => troubles.drawn(path))
  });
  void framework.ready().then(() => {
    troubles.doing("start", undefined);
    troubles.reload();
    console.log(`Kommunebro: ${addressesIn(`http://${host}:${port}`)}`);
  });
  await told;
  for (const watcher of watchers) watcher.close();
  door.server.close();
  door.server.closeAllConnections();
  await framework.end();
}

type Edited = "data" | "scripts" | "cells" | "pages";

/** What a page says that is asked for before the first of them can be drawn. */
const starting =
  "The preview is starting: tables, scripts and papers are made first, which takes up to a minute. The page comes by " +
  "itself.";

/** What open pages say from the moment of an edit until they show it. */
const beingMade: Readonly<Record<Edited, string>> = {
  data:
    "Rebuilding: a table of data/ or a query of the warehouse was changed, and all that hangs on it is made and " +
    "checked anew, which takes some 20 seconds. The page comes back by itself.",
  scripts:
    "Rebuilding: a component was changed. The scripts are made anew and the preview starts again, which takes some " +
    "10 seconds. The page comes back by itself.",
  cells: "Rebuilding: the cells of a page were changed, and their queries are answered anew.",
  pages: "Rebuilding: a page was changed, and what it asks is answered anew."
};

/** The first of several that has a page of an address. */
function oneAfterTheOther(...beside: readonly Beside[]): Beside {
  return async (path, pageOf) => {
    for (const draw of beside) {
      const page = await draw(path, pageOf);
      if (page !== undefined) return page;
    }
    return undefined;
  };
}

async function makeScripts(root: string): Promise<void> {
  await bundleScripts(root);
  writeSitePapers(root, "src");
  writePageFinds(root, "src");
  clearCache(root);
  keepPackages(root);
}

/** Does something whose failure is told and does not end the preview; returns whether it went well. */
function attemptsOf(troubles: Troubles): (what: string, act: () => Promise<void>) => Promise<boolean> {
  return async (what, act) => {
    try {
      await act();
      troubles.set(what, undefined);
      return true;
    } catch (error) {
      const said = inWords(error as NodeJS.ErrnoException);
      console.error(said);
      troubles.set(what, said);
      return false;
    }
  };
}

function inWords(error: NodeJS.ErrnoException): string {
  if (error instanceof KommunebroError) return error.message;
  return ["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(error.code ?? "")
    ? `The disk refuses: ${error.message}. Free space or mend the rights; what was made before is shown.`
    : String(error.stack ?? error);
}

/** After an edit: a page that is open and cannot be drawn says why, and one that can be again is fetched again. */
async function lookAtOpenPages({faultOf}: Door, troubles: Troubles, isWhole: (path: string) => void): Promise<void> {
  for (const path of troubles.openPaths) {
    const fault = await faultOf(path);
    if (fault === undefined && troubles.has(path)) troubles.reload(path);
    else if (fault === undefined) isWhole(path);
    troubles.set(path, fault);
  }
}

/** The address of the first language, and of the others by their names. */
function addressesIn(address: string): string {
  const [first, ...others] = locales;
  const named = others.map((locale) => `${nameOf(locale)}: ${address}/${locale}/`).join(", ");
  return `${address}/${first}/${named === "" ? "" : ` (${named})`}`;
}

/**
 * Data and queries rebuild the warehouse, components the scripts and the server, shared cells the pages that hold them;
 * pages Framework watches itself. Open pages are told at once what is being made.
 */
function watchSources(
  root: string,
  troubles: Troubles,
  act: Readonly<Record<Edited, () => Promise<void>>>
): FSWatcher[] {
  const [data, scripts, cells, pages] = (["data", "scripts", "cells", "pages"] as const).map((edited) =>
    afterQuiet(act[edited], (isBusy) => troubles.doing(edited, isBusy ? beingMade[edited] : undefined))
  ) as [() => void, () => void, () => void, () => void];
  const rules: [directory: string, pattern: RegExp, rebuild: () => void][] = [
    ["loaders", /\.sql$/, data],
    // The ledger is written by the build of the warehouse itself.
    ["data", /(?<!ledger)\.(csv|xlsx)$/, data],
    ["private", /\.(csv|xlsx)$/, data],
    ["src", /^(?!\.observablehq|data|generated).*\.ts$/, scripts],
    ["src", /^(?!\.observablehq|data|generated).*\/cells\.md$/, cells],
    ["src", /^(?!\.observablehq|data|generated).*(?<!\/cells)\.md$/, pages]
  ];
  const present = rules.filter(([directory]) => existsSync(join(root, directory)));
  return present.map(([directory, pattern, rebuild]) =>
    watch(join(root, directory), {recursive: true}, (_, file) => {
      if (file !== null && pattern.test(file)) rebuild();
    }).on("error", (error) => console.error(`Edits in ${directory}/ are no longer seen: ${error.message}`))
  );
}

/**
 * Calls `work` once the calls to the returned function have paused; one run at a time, errors are printed.
 * @param tell hears at once that there is something to do, and when nothing is left
 */
function afterQuiet(work: () => Promise<void>, tell: (isBusy: boolean) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let calls = 0;
  return () => {
    const call = ++calls;
    tell(true);
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running
        .then(work)
        .catch((error) => console.error(error instanceof Error ? error.message : error))
        .then(() => {
          if (call === calls) tell(false);
        });
    }, settleMs);
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  keepTerminalPlain();
  try {
    if (audienceOf(process.env.AUDIENCE) === "internal")
      throw new UsageError(
        "The preview shows the public edition: build the internal one with AUDIENCE=internal npm run build, and " +
          "open dist-internal/"
      );
    await preview(
      process.env.KOMMUNEBRO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), ".."),
      portFrom(process.env.PORT)
    );
  } catch (error) {
    console.error(error instanceof KommunebroError ? error.message : error);
    process.exitCode = error instanceof KommunebroError ? error.exitCode : exitCodes.failed;
  }
}
