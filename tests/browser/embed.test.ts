// A card alone, as it stands in a frame on somebody else's page.
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {listFiles} from "../../site/files.ts";
import {locales} from "../../src/words/locales.ts";
import {repository} from "../site/build_once.ts";
import {violations} from "./axe.ts";
import {listen, openSite} from "./harness.ts";

const site = openSite();

test("every card has a page of its own in every language, of at most 40 kB with all that it loads", () => {
  const dist = join(repository, "dist");
  const files = listFiles(dist).filter((file) => /^[a-z]{2}\/embed\//.test(file));
  const cards = (lang: string): string[] =>
    ["trends", "needs", "coverage"].flatMap((page) =>
      [...readFileSync(join(dist, `${lang}/${page}.html`), "utf8").matchAll(/<chart-card [^>]*?\bid="([^"]+)"/g)].map(
        ([, name]) => `${lang}/embed/${name}.html`
      )
    );
  expect(files).toEqual(locales.flatMap(cards).sort());
  const packed = (path: string): number => gzipSync(readFileSync(path), {level: 9}).length;
  expect(files.length).toBeGreaterThan(60);
  for (const file of files) {
    const html = readFileSync(join(dist, file), "utf8");
    expect(html, file).toContain('<base target="_top">');
    const inside = html.match(/<a [^>]*href="#[^>]*>/g) ?? [];
    expect(inside.length, file).toBeGreaterThan(0);
    for (const link of inside) expect(link, file).toContain('target="_self"');
    // The outlines of a map are used by reference: a reference has no target.
    expect(html, file).not.toMatch(/<use\b[^>]* target=/);
    expect(html, file).not.toMatch(/href="\.\/(?:kommune|fylke|hromada|oblast|city)\//);
    const loaded = [...html.matchAll(/<(?:link [^>]*\bhref|script [^>]*\bsrc)="([^"]+\.(?:css|js))"/g)].map(
      ([, address]) => packed(join(dist, file, "..", address!))
    );
    expect(loaded.length, file).toBe(2);
    expect(packed(join(dist, file)) + loaded.reduce((a, b) => a + b), file).toBeLessThan(40_000);
  }
});

test("a card in a frame shows the view of its address and leads back to it on its page", async () => {
  const page = await site.browser.newPage({viewport: {width: 800, height: 900}});
  const complaints = listen(page, site.origin);
  await page.goto(`${site.origin}/en/embed/inequality?inequality.group=oblast`);
  await expect.poll(() => page.textContent("h1")).toMatch(/oblast/);
  const back = `/en/trends?inequality.group=oblast#inequality`;
  expect(await page.getAttribute("a[data-way-back]", "href")).toBe(back);
  await page.click("[data-sheet=share] summary");
  const code = await page.inputValue(".embed-code textarea");
  expect(code).toContain(`src="${site.origin}/en/embed/inequality?inequality.group=oblast"`);
  expect(await page.getAttribute("[data-part=permalink]", "href")).toBe(back);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual({errors: [], foreign: []});
  await page.goto(`${site.origin}/nb/embed/transfers?hromada=UA05020030000031457`);
  await expect.poll(() => page.textContent(".card-highlight")).toContain("Vinnytsia");
  await page.close();
});

test("a link and a name in the chart of a card in a frame lead out of the frame", async () => {
  const page = await site.browser.newPage();
  const frame = page.frameLocator("iframe");
  const other = `${site.origin}/other.html`;
  const body = '<!DOCTYPE html><iframe width="860" height="900" src="/en/embed/transfers"></iframe>';
  await page.route(other, (route) => route.fulfill({contentType: "text/html", body}));
  // A place that a site of tests leaves out is looked for on the page of all.
  const place = /\/en\/(?:oblast\/UA-\d\d|places)\.html(?:\?q=UA-\d\d)?$/;
  await page.goto(other);
  await frame.locator(".chart-wide [data-href]").first().click();
  await page.waitForURL(place);
  expect(page.frames()).toHaveLength(1);
  await page.goto(other);
  await frame.locator("[data-sheet=data] summary").click();
  await frame.locator("tbody a").first().click();
  await page.waitForURL(place);
  expect(page.frames()).toHaveLength(1);
  await page.close();
});

test("without a script the card stands, its table opens, and its links lead to the site", async () => {
  const page = await site.browser.newPage({javaScriptEnabled: false});
  await page.goto(`${site.origin}/nb/embed/transfers`);
  expect(await page.locator(".chart svg:visible").count()).toBe(1);
  await page.click("[data-sheet=data] summary");
  expect(await page.locator("tbody tr:visible").count()).toBeGreaterThan(3);
  await page.click("a[data-way-back]");
  await page.waitForURL(/\/nb\/trends(\.html)?#transfers$/);
  await page.close();
});
