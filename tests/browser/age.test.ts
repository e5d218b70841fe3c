import {expect, test} from "vitest";
import {openSite} from "./harness.ts";

const site = openSite();

/** What a page says of the list of territories, read on a day. */
async function readOn(day: string, path: string, javaScriptEnabled = true): Promise<string> {
  const context = await site.browser.newContext({javaScriptEnabled});
  const page = await context.newPage();
  if (javaScriptEnabled) await page.clock.setFixedTime(`${day}T12:00:00Z`);
  await page.goto(`${site.origin}${path}`);
  const row = page.locator("tr, dt + dd", {has: page.locator('[data-day="2025-04-30"]')}).first();
  if (javaScriptEnabled) await expect.poll(() => row.locator("[data-day]").textContent()).not.toBe("");
  const text = (await row.textContent()) ?? "";
  await context.close();
  return text;
}

test("beside a date stands how old the facts are on the day of reading, in the language of the page", async () => {
  expect(await readOn("2026-11-22", "/en/sources")).toContain("30 April 2025 (18 months old)");
  expect(await readOn("2026-11-23", "/nb/sources")).toMatch(/30\. april 2025 \(18 måneder gamle tall\)/);
});

test("without scripts the date stands alone, and limit and exception are told on the page of the source", async () => {
  const text = await readOn("2026-11-22", "/nb/sources", false);
  expect(text).toContain("30. april 2025");
  expect(text).not.toContain("gamle");
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/nb/source/hromada_war_status`);
  const section = (await page.textContent("main")) ?? "";
  expect(section).toContain("Regnes som gammelt etter 30 dager og blir ikke publisert etter 90.");
  expect(section).toMatch(
    /Publiseres likevel til 31\. desember 2027\. Ikke oppdatert av utgiveren siden oktober 2022\./
  );
  await page.close();
});

test("the page of the state says which of its states a table is in on the day of reading", async () => {
  const page = await site.browser.newPage();
  const row = page.locator("tr", {has: page.locator('[data-day="2022-10-10"]')}).first();
  for (const [day, said] of [
    ["2022-11-09", "Within its limit"],
    ["2022-11-10", "Old, still published"],
    ["2026-11-22", "Too old, published by exception"],
    ["2028-01-01", "Too old, not to be published"]
  ] as const) {
    await page.clock.setFixedTime(`${day}T12:00:00Z`);
    await page.goto(`${site.origin}/en/status`);
    await expect.poll(() => row.locator("[data-states]").textContent(), {message: day}).toBe(said);
  }
  await page.close();
});
