// The model in Chromium, the processor four times slower.
import {build} from "esbuild";
import {fileURLToPath} from "node:url";
import type {Browser} from "playwright-core";

export const slower = 4;

/** Times in milliseconds by what was done. */
export async function benchBrowser(browser: Browser): Promise<Record<string, number[]>> {
  const entry = fileURLToPath(new URL("./browser_entry.ts", import.meta.url));
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    minify: true
  });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.addScriptTag({content: outputFiles[0]!.text});
  await session.send("Emulation.setCPUThrottlingRate", {rate: slower});
  const times = await page.evaluate(() => window.benchMatch());
  await page.close();
  return times;
}
