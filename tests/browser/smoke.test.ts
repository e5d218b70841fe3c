// One page of every kind, by what breaks when a build goes wrong; pages.test.ts looks at all of them, more closely.
import {expect, test} from "vitest";
import {localeOfPath, locales} from "../../src/words/locales.ts";
import {allAddresses, oneOfEachKind} from "./addresses.ts";
import {listen, openSite, settled} from "./harness.ts";
import {pageFacts, pastTheHeader} from "./page_facts.ts";

const sample = oneOfEachKind(await allAddresses());
const site = openSite();

test("the sample has the start page, the one for lost readers, and one of every kind in one of the languages", () => {
  const path = (address: string) => address.replace(/^\/\w\w\//, "");
  expect(sample).toEqual(expect.arrayContaining(["/", "/404"]));
  expect(new Set(sample.map(path)).size).toBe(sample.length);
  expect(sample.map(path)).toEqual(expect.arrayContaining(["", "match", "plan", "paper", "trends", "notebook"]));
  for (const locale of locales) expect(sample.join(" ")).toContain(`/${locale}/`);
});

test("pages that come by the thousand are one kind", () => {
  const many = Array.from({length: 3000}, (_, i) => `/${["nb", "en"][i % 2]}/hromada/UA${i >> 1}`);
  expect(oneOfEachKind(["/", "/en/", "/en/plan", "/nb/", "/nb/plan", ...many])).toEqual([
    "/",
    "/nb/",
    "/en/plan",
    "/en/hromada/UA1"
  ]);
});

// Most of a page's time is waiting for it to come to rest: several come to rest together.
test.concurrent.for(sample)(
  "%s runs without an error, holds what every page holds, fits a phone, and answers a keyboard",
  async (address, {expect}) => {
    const page = await site.browser.newPage({viewport: {width: 1280, height: 900}, reducedMotion: "reduce"});
    const complaints = listen(page, site.origin);
    await page.goto(site.origin + address);
    await settled(page);
    expect(await page.title()).toMatch(/Kommunebro/);
    expect(await pastTheHeader(page)).toBe("observablehq-main");
    await page.setViewportSize({width: 320, height: 640});
    // The first control wakes the scripts of the page.
    const control = page.locator("main :is(select, input, summary):visible").first();
    if ((await control.count()) > 0) await control.focus();
    await page.waitForLoadState("networkidle");
    await settled(page);
    expect(await pageFacts(page)).toEqual({lang: localeOfPath(address), headings: 1, mains: 1, overflow: 0});
    expect(complaints).toEqual({errors: [], foreign: []});
    await page.close();
  }
);
