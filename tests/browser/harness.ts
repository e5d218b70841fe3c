// A real browser and the built site, both on this machine only.
import {existsSync, readFileSync} from "node:fs";
import {createServer, type Server} from "node:http";
import {extname, join, normalize} from "node:path";
import {gzipSync} from "node:zlib";
import {type Browser, chromium, type Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, type TestContext} from "vitest";
import {chromiumPath} from "../../site/doctor.mjs";
import {repository, siteBuilt} from "../site/build_once.ts";

const mimeTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm"
};
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** Where Chromium is, or undefined. */
const browserPath = chromiumPath();

/** What a person without Chromium is told. */
const missingBrowser =
  "No Chromium was found, so no page was looked at in a browser. Debian and Ubuntu: apt-get install chromium. " +
  "Elsewhere: CHROMIUM=/path/to/chromium npm test";

/** Skips a test in words where there is no browser; on a build server (CI=true) that is a failure. */
export function requireBrowser(context: TestContext): void {
  if (browserPath !== undefined) return;
  if (process.env.CI === "true") throw new Error(missingBrowser);
  context.skip(missingBrowser);
}

/** Starts Chromium. */
export function launch(): Promise<Browser> {
  if (browserPath === undefined) throw new Error(missingBrowser);
  return chromium.launch({executablePath: browserPath, args: flags});
}

/** A browser and the served site; both are there as soon as a test runs. */
export type OpenSite = {browser: Browser; origin: string};

/**
 * Opens the built site for the tests of one file and closes it after them; without a browser each of them is skipped
 * in words, and fails on a build server.
 */
export function openSite(directory: string = join(repository, "dist")): OpenSite {
  const site = {} as OpenSite;
  let server: Server | undefined;
  beforeAll(async () => {
    if (browserPath === undefined) return;
    const {code, output} = await siteBuilt();
    if (code !== 0) throw new Error(`The site could not be built, so no page can be looked at:\n${output}`);
    const served = await serve(directory);
    server = served.server;
    site.origin = served.origin;
    site.browser = await launch();
  });
  afterAll(async () => {
    await site.browser?.close();
    server?.close();
  });
  beforeEach(requireBrowser);
  return site;
}

/** Serves a built site the way a static host does: gzip, `/nb/trends` for `nb/trends.html`, 404.html for the rest. */
export async function serve(directory: string): Promise<{origin: string; server: Server}> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? "/", "http://site");
    const path = normalize(decodeURIComponent(pathname));
    const file = [path.endsWith("/") ? `${path}index.html` : path, `${path}.html`].find(
      (name) => extname(name) !== "" && existsSync(join(directory, name))
    );
    const found = file ?? "/404.html";
    const body = packed.get(found) ?? gzipSync(readFileSync(join(directory, found)), {level: 1});
    packed.set(found, body);
    response.writeHead(file ? 200 : 404, {
      "content-type": mimeTypes[extname(found)] ?? "application/octet-stream",
      "content-encoding": "gzip",
      "cache-control": "no-store"
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as {port: number};
  return {origin: `http://127.0.0.1:${port}`, server};
}

/** What went wrong on a page while someone looked at it. */
export type Complaints = {errors: string[]; foreign: string[]};

/** Notes console errors, uncaught errors, failed answers, and every request that leaves the site. */
export function listen(page: Page, origin: string): Complaints {
  const complaints: Complaints = {errors: [], foreign: []};
  page.on("console", (message) => {
    if (message.type() === "error") complaints.errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complaints.errors.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) complaints.foreign.push(url);
  });
  return complaints;
}

/**
 * Waits until every script that an address with a query asks for has come, nothing on the page says that it is busy,
 * and what the cells draw has come to rest.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.waitForFunction(
    () => {
      const isAsked = location.search !== "" || document.querySelector("[data-set=ask]") !== null;
      const sets = [...document.querySelectorAll<HTMLElement>("[data-set]")].map(({dataset}) => dataset.set);
      const come = performance.getEntriesByType("resource").map(({name}) => name);
      return !isAsked || sets.every((set) => come.some((name) => name.includes(`/live_${set}.`)));
    },
    undefined,
    {timeout: 120_000}
  );
  const isBusy = (): boolean => document.querySelector("observablehq-loading, [aria-busy=true]") !== null;
  do {
    await page.waitForFunction(() => !document.querySelector("observablehq-loading, [aria-busy=true]"), undefined, {
      timeout: 120_000
    });
    await page.evaluate(
      (quietMs) =>
        new Promise<void>((resolve) => {
          let timer = setTimeout(resolve, quietMs);
          new MutationObserver(() => {
            clearTimeout(timer);
            timer = setTimeout(resolve, quietMs);
          }).observe(document.body, {subtree: true, childList: true});
        }),
      250
    );
    // A script that came late may have begun in the meantime.
  } while (await page.evaluate(isBusy));
}

/** Opens what a page keeps behind its first level, as a reader does who wants more. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const more of document.querySelectorAll<HTMLDetailsElement>("details.more")) more.open = true;
  });
}
