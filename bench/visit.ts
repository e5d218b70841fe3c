// One visit of one page by a reader with a slow phone: a new browser context, nothing cached.
import {fileURLToPath} from "node:url";
import type {Browser, Page} from "playwright-core";
import type {SiteServer} from "./server.ts";

/**
 * What one visit cost until the page came to rest; times in ms from the start of navigation, null where it never came.
 */
export interface Visit {
  readonly requests: number;
  readonly kilobytes: number;
  readonly fcp: number | null;
  readonly chart: number | null;
  readonly blocking: number;
  /** Sum of all layout shifts, none of them after an input. */
  readonly shift: number;
  readonly files: readonly {readonly path: string; readonly bytes: number}[];
}

export const conditions = {latency: 562.5, megabits: 1.44, cpu: 4, width: 1280, height: 900} as const;

const clock = fileURLToPath(new URL("./page_clock.js", import.meta.url));
const quietMs = 1_500;
const longestMs = 240_000;

/** Opens an address under Slow 4G and a four times slower processor, waits for rest, lets `then` go on from there. */
export async function visit<T>(
  browser: Browser,
  server: SiteServer,
  address: string,
  then: (page: Page, rest: () => Promise<void>) => Promise<T>
): Promise<Visit & {more: T}> {
  const before = server.traffic();
  const firstAnswer = server.answers.length;
  const context = await browser.newContext({viewport: {width: conditions.width, height: conditions.height}});
  try {
    const page = await context.newPage();
    const inFlight = new Set<unknown>();
    page.on("request", (request) => inFlight.add(request));
    for (const end of ["requestfinished", "requestfailed"] as const)
      page.on(end as "requestfinished", (request) => inFlight.delete(request));
    await page.addInitScript({path: clock});
    const session = await context.newCDPSession(page);
    const bytesPerSecond = (conditions.megabits * 1e6) / 8;
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: conditions.latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond / 2
    });
    await session.send("Emulation.setCPUThrottlingRate", {rate: conditions.cpu});
    const rest = async (): Promise<void> => {
      const deadline = performance.now() + longestMs;
      while (inFlight.size > 0 || !(await page.evaluate<boolean>(`benchClock.isQuiet(${quietMs})`))) {
        if (performance.now() > deadline)
          throw new Error(`${address} did not come to rest within ${longestMs / 1000} s`);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    };
    await page.goto(server.origin + address, {waitUntil: "load", timeout: longestMs});
    await rest();
    const {fcp, chart, blocking, shift} = await page.evaluate<Pick<Visit, "fcp" | "chart" | "blocking" | "shift">>(
      "(({fcp, chart, blocking, shift}) => ({fcp, chart, blocking, shift}))(benchClock)"
    );
    const after = server.traffic();
    const files = server.answers.slice(firstAnswer);
    const more = await then(page, rest);
    return {
      requests: after.requests - before.requests,
      kilobytes: (after.bytes - before.bytes) / 1000,
      fcp,
      chart: chart && Math.max(chart, fcp ?? 0),
      blocking,
      shift,
      files,
      more
    };
  } finally {
    await context.close();
  }
}
