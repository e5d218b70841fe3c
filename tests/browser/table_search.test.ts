// The field that finds tables in the index of all of them.
import {expect, test} from "vitest";
import {openSite, settled} from "./harness.ts";

const site = openSite();

test.each([
  ["en", "1 table", /^(\d+) tables$/],
  ["nb", "1 tabell", /^(\d+) tabeller$/],
  ["uk", "1 таблиця", /^(\d+) таблиц(?:я|і|ь)$/]
])("in %s the index says how many tables hold what is typed, and shows no other", async (lang, one, several) => {
  const page = await site.browser.newPage();
  try {
    await page.goto(`${site.origin}/${lang}/sources`);
    await settled(page);
    const shown = page.locator(".table-index li:not([hidden])");
    const status = page.locator(".table-index [data-part=status]");
    const all = await shown.count();
    await page.fill("#table-search", "war_change");
    await expect.poll(() => status.textContent()).toBe(one);
    expect(await shown.count()).toBe(1);
    expect(await shown.textContent()).toContain("war_change");
    await page.fill("#table-search", "hromada");
    await expect.poll(() => status.textContent()).toMatch(several);
    const found = Number(several.exec((await status.textContent())!)![1]);
    expect(await shown.count()).toBe(found);
    expect(found).toBeLessThan(all);
    await page.fill("#table-search", "");
    await expect.poll(() => status.textContent()).toBe("");
    expect(await shown.count()).toBe(all);
  } finally {
    await page.close();
  }
});
