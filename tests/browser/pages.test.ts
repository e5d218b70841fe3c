import {existsSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {localeOfPath} from "../../src/words/locales.ts";
import {listFiles} from "../../site/files.ts";
import {repository} from "../site/build_once.ts";
import {violations} from "./axe.ts";
import {listen, openSite, settled} from "./harness.ts";

const dist = join(repository, "dist");
const pages = existsSync(dist) ? listFiles(dist).filter((file) => file.endsWith(".html")) : [];
const addresses = pages.map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "")}`);

const site = openSite();

test("there are pages to look at", () => {
  expect(addresses).toEqual(expect.arrayContaining(["/", "/404", "/nb/", "/en/", "/nb/notebook", "/en/notebook"]));
});

describe.each(addresses)("%s", (address) => {
  describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
    test.each([1280, 375])(
      "at %i px runs without an error, stays on its own origin and has nothing axe-core objects to",
      async (width) => {
        const page = await site.browser.newPage({colorScheme, viewport: {width, height: 900}, reducedMotion: "reduce"});
        const complaints = listen(page, site.origin);
        await page.goto(site.origin + address);
        await settled(page);
        expect(await violations(page)).toEqual([]);
        expect(complaints).toEqual({errors: [], foreign: []});
        await page.close();
      }
    );
  });

  test("says its language, has one first heading, a title and a main part, and does not scroll sideways at 320 px", async () => {
    const page = await site.browser.newPage({viewport: {width: 320, height: 640}});
    await page.goto(site.origin + address);
    await settled(page);
    const facts = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      headings: document.querySelectorAll("h1").length,
      mains: document.querySelectorAll("main").length,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth
    }));
    expect(facts).toEqual({lang: localeOfPath(address), headings: 1, mains: 1, overflow: 0});
    expect(await page.title()).toMatch(/Kommunebro/);
    await page.close();
  });

  test("takes a keyboard past the header with its first link", async () => {
    const page = await site.browser.newPage();
    await page.goto(site.origin + address);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("observablehq-main");
    await page.close();
  });
});
