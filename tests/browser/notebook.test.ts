import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {openSite, settled} from "./harness.ts";

const site = openSite();

async function open(address: string): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(site.origin + address);
  await settled(page);
  return page;
}

describe.each([
  ["nb", "Vis spørringen"],
  ["en", "Show the query"]
])("the notebook in %s", (language, showQuery) => {
  test("answers six questions, each with a finding, a chart in one sentence, a table and its query", async () => {
    const page = await open(`/${language}/notebook`);
    const findings = await page.locator(".answer-text").allTextContents();
    expect(findings).toHaveLength(6);
    expect(findings.join()).not.toMatch(/undefined|NaN|null|Infinity|mangler|missing/);
    const charts = page.locator(".answer-chart svg[role=img]:visible");
    expect(await charts.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("aria-label")))).toEqual(findings);
    expect(await page.locator("main table caption").count()).toBe(6);
    expect(await page.getByText(showQuery).count()).toBe(6);
    await page.close();
  });

  test("counts the same 1,438 hromadas with a budget in three of its answers", async () => {
    const page = await open(`/${language}/notebook`);
    const sums = await page.locator("main table").evaluateAll((tables) =>
      tables.map((table) => {
        const heading = [...table.querySelectorAll("thead th")].findIndex((cell) =>
          /^Hromada(s|er)$/.test(cell.textContent ?? "")
        );
        const figures = [...table.querySelectorAll("tbody tr")].map((row) =>
          Number(row.children[heading]?.textContent?.replaceAll(/\D/g, ""))
        );
        return figures.reduce((a, b) => a + b, 0);
      })
    );
    const [tenths, sizes, choices, changes, dependence, moves] = sums;
    expect([tenths, sizes, changes, dependence]).toEqual(Array(4).fill(1438));
    expect(moves).toBe(choices);
    await page.close();
  });

  test("stands answered without a script, in fewer than 60 kB", async () => {
    const context = await site.browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (request) => sizes.push(request.sizes().then(({responseBodySize}) => responseBodySize)));
    await page.goto(`${site.origin}/${language}/notebook`, {waitUntil: "networkidle"});
    expect(await page.locator(".answer-text").count()).toBe(6);
    expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
    const link = page.locator('a[download="kommunebro-hromada.csv"]');
    const answer = await page.request.get(new URL((await link.getAttribute("href")) ?? "", page.url()).href);
    expect((await answer.text()).split("\n")[0]).toMatch(/^\ufeff?hromada_code,/);
    await context.close();
  });
});
