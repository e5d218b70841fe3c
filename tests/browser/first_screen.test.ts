// What a reader sees of a page first, on a phone of 375 × 812: the finding or what she works with, and prose after it.
// And the signs "?" beside the terms: they answer by keyboard and without a script.
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {locales} from "../../src/words/locales.ts";
import {ruleId, ruleOf} from "../../src/ui/rules.ts";
import {repository} from "../site/build_once.ts";
import {openSite, settled} from "./harness.ts";

const site = openSite();

/** Of each page what must stand first under its title: a sentence that was found, or what one works with. */
const first: Readonly<Record<string, string>> = {
  coverage: "#partner-map-title",
  needs: "#needs-projects-title",
  trends: "#own-revenue-title",
  plan: "form.plan-form",
  methods: ".methods-example .answer-text",
  notebook: ".answer-text",
  ask: "[data-part=editor]",
  match: ".match-row .match-name",
  places: "main .place-combobox input, main [data-combobox] input",
  sources: ".table-search input",
  paper: ".paper-finding",
  status: ".page-finding",
  changes: ".page-finding"
};

/** Pages on which the prose of the page itself, a paragraph straight in its main part, comes after that. */
const pages = Object.keys(first);

describe.each(locales)("in %s the first screen of a phone", (locale) => {
  test.for(pages)("of %s has the finding or the control, and no prose before it", async (name, {expect}) => {
    const page = await site.browser.newPage({viewport: {width: 375, height: 812}, reducedMotion: "reduce"});
    await page.goto(`${site.origin}/${locale}/${name}`);
    await settled(page);
    const wanted = page.locator(first[name]!).first();
    const box = (await wanted.boundingBox())!;
    expect(box.height).toBeGreaterThan(10);
    expect(box.y).toBeGreaterThan((await page.locator("h1").boundingBox())!.y);
    expect(box.y + Math.min(box.height, 60)).toBeLessThanOrEqual(812);
    const prose = await page.locator("main > p").evaluateAll((all, selector) => {
      const mark = document.querySelector(selector)!;
      const said = all.filter((one) => one.getClientRects().length > 0 && one.textContent.trim() !== "");
      const before = said.filter((one) => one.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING);
      return {before: before.map((one) => one.textContent), all: said.length};
    }, first[name]!);
    expect(prose.before).toEqual([]);
    expect(prose.all).toBeGreaterThan(0);
    await page.close();
  });
});

test.for(["nb", "en", "uk"])(
  "the door in %s has all up to the report on the first screen of a phone",
  async (locale, {expect}) => {
    const page = await site.browser.newPage({viewport: {width: 375, height: 812}});
    await page.goto(`${site.origin}/${locale}/`);
    for (const part of [".site-search", "h1", ".door-picture svg", ".door-figures li:last-child", ".door-report a"]) {
      const box = (await page.locator(part).first().boundingBox())!;
      expect(box.y + box.height, part).toBeLessThanOrEqual(812);
    }
    expect((await page.locator(".site-nav").boundingBox())!.height).toBeLessThan(48);
    expect(await page.locator(".site-nav a").count()).toBeLessThanOrEqual(5);
    await page.close();
  }
);

test("coverage, needs and trends weigh at most 60 kB before anything is asked of them", () => {
  const weights = locales.flatMap((locale) =>
    ["coverage", "needs", "trends"].map((name) => {
      const html = readFileSync(join(repository, "dist", locale, `${name}.html`));
      return [`${locale}/${name}`, gzipSync(html, {level: 9}).length] as const;
    })
  );
  expect(weights).toHaveLength(9);
  expect(weights.filter(([, bytes]) => bytes > 60_000)).toEqual([]);
});

describe("a sign of a rule", () => {
  const signs = [
    ["/nb/needs", "#needs-table", "suppressed", "nb"],
    ["/en/match", ".weight.part-give", "criterion_acute_needs", "en"],
    ["/uk/coverage", "#without-hromadas", "region_type", "uk"]
  ] as const;

  test.for(signs)(
    "on %s tells it by keyboard and without a script",
    async ([address, host, rule, locale], {expect}) => {
      // What needs a script is not shown without one: the panel of the matching page is looked at with it.
      const context = await site.browser.newContext({javaScriptEnabled: address.endsWith("match")});
      const page = await context.newPage();
      await page.goto(site.origin + address);
      const sign = page.locator(`${host} [popovertarget="${ruleId(rule)}"]`).first();
      const box = page.locator(`#${ruleId(rule)}`);
      expect(await box.isVisible()).toBe(false);
      const {width, height} = (await sign.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      await sign.focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => box.isVisible()).toBe(true);
      const {term, text} = ruleOf(rule, locale);
      expect((await box.textContent())?.replaceAll(/\s+/g, " ")).toContain(`${term}. ${text}`.replaceAll(/\s+/g, " "));
      await page.keyboard.press("Escape");
      await expect.poll(() => box.isVisible()).toBe(false);
      await context.close();
    }
  );

  test("leads to the place of its rule on the page of the method", async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/nb/needs`);
    const links = await page
      .locator(".rule-box a")
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(4);
    await page.goto(links[0]!);
    for (const link of links) expect(await page.locator(new URL(link).hash).count(), link).toBe(1);
    await page.close();
  });
});

test("what stands behind a fold is drawn for a wide page when it is opened there", async () => {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}, reducedMotion: "reduce"});
  await page.goto(`${site.origin}/en/needs`);
  await settled(page);
  const card = page.locator("#needs-wanted");
  expect(await card.locator(".chart-wide").count()).toBe(0);
  expect(await card.locator(".chart-narrow svg").count()).toBe(1);
  await page.locator("details.more:has(#needs-wanted) > summary").click();
  await card.locator(".chart-wide svg").waitFor({state: "visible"});
  expect(await card.locator(".chart-narrow svg").isVisible()).toBe(false);
  await page.close();
});
