// The search in the head of every page, by keyboard alone.
import {expect, test} from "vitest";
import {openSite, settled} from "./harness.ts";

const site = openSite();

test.each([
  ["en", "Шептицький", "hromada/UA46120130000026331"],
  ["en", "Guovdageaidnu", "kommune/5612"],
  ["nb", "Самар", "hromada/UA12100070000011492"],
  ["nb", "Sandnes", "kommune/1108"]
])("in %s goes with the arrows and Enter from what is typed, %s, to the page of the place", async (lang, typed, to) => {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
  try {
    await page.goto(`${site.origin}/${lang}/needs`);
    await settled(page);
    const field = page.locator("header form[role=search] input, form.site-search input").first();
    await field.focus();
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
    await page.keyboard.type(typed);
    const list = page.locator(`#${await field.getAttribute("aria-controls")}`);
    await expect.poll(() => list.locator("[role=option]").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    expect(await list.isVisible()).toBe(false);
    expect(await field.inputValue()).toBe(typed);
    await page.keyboard.press("ArrowDown");
    expect(await list.isVisible()).toBe(true);
    expect(await field.getAttribute("aria-activedescendant")).toBe(
      await list.locator("[aria-selected=true]").getAttribute("id")
    );
    await page.keyboard.press("Enter");
    await page.waitForURL((address) => address.pathname.replace(/\.html$/, "").endsWith(`/${lang}/${to}`));
  } finally {
    await page.close();
  }
});
