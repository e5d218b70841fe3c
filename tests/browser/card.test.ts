// What a reader can do with one card: read its marks, sort its table, take it away, hand it on.
import {readFileSync} from "node:fs";
import {readXlsx} from "hucre/xlsx";
import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {csvRecords} from "../../loaders/read/csv.ts";
import {locales} from "../../src/words/locales.ts";
import {cardWords} from "../../src/words/words.ts";
import {violations} from "./axe.ts";
import {listen, openSite, settled, unfold} from "./harness.ts";

const site = openSite();

/** Opens the page of trends and calls `look`; whatever the page complains of fails the test. */
async function visit(address: string, look: (page: Page) => Promise<void>, isPhone = false): Promise<void> {
  const page = await site.browser.newPage({
    viewport: isPhone ? {width: 375, height: 800} : {width: 1280, height: 900},
    hasTouch: isPhone
  });
  const complaints = listen(page, site.origin);
  await page.goto(site.origin + address);
  await settled(page);
  await unfold(page);
  await look(page);
  expect(complaints).toEqual({errors: [], foreign: []});
  await page.close();
}

async function saved(page: Page, selector: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(selector)]);
  return readFileSync(await file.path());
}

const readOut = (page: Page, card: string): Promise<string | null> => page.textContent(`#${card} .read-out`);

test.each(locales)(
  "the view's own table is saved as CSV and as a workbook, with source and address (%s)",
  async (lang) => {
    await visit(`/${lang}/trends?inequality.group=oblast`, async (page) => {
      await page.click("#inequality [data-sheet=data] summary");
      await page.waitForSelector("#inequality .sort");
      const rows = await page.locator("#inequality tbody tr").count();
      const {source, address} = cardWords[lang].file;
      const records = csvRecords((await saved(page, "#inequality [data-file=csv]")).toString("utf8").slice(1));
      expect(records).toHaveLength(rows);
      expect(rows).toBeGreaterThan(20);
      for (const row of records) {
        expect(row[source]).toMatch(/OpenBudget.*2026.*MIT/);
        expect(row[address]).toBe(`${site.origin}/${lang}/trends?inequality.group=oblast#inequality`);
      }
      const {sheets} = await readXlsx(await saved(page, "#inequality [data-file=xlsx]"));
      expect(sheets[0]!.rows).toHaveLength(rows + 1);
      expect(sheets.at(-1)!.rows.flat().join(" ")).toContain("OpenBudget");
      expect(await violations(page)).toEqual([]);
    });
  }
);

test("a click on a heading sorts the table, and one sheet of a card is open at a time", async () => {
  await visit("/en/trends?inequality.group=oblast", async (page) => {
    await page.click("#inequality [data-sheet=data] summary");
    const median = page.locator("#inequality thead th").nth(4);
    await median.locator("button").click();
    expect(await median.getAttribute("aria-sort")).toBe("ascending");
    const shown = (await page.locator("#inequality tbody td:nth-child(5)").allTextContents()).map((text) =>
      Number(text.replaceAll(",", ""))
    );
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
    await page.click("#inequality [data-sheet=share] summary");
    await expect.poll(() => page.locator("#inequality [data-sheet][open]").count()).toBe(1);
  });
});

test("the arrow keys read the marks of a chart one by one, in the box and in the live region", async () => {
  await visit("/nb/trends", async (page) => {
    await page.focus("#transfers .chart");
    await expect.poll(() => page.locator("#transfers [data-says]").count()).toBeGreaterThan(1);
    await page.keyboard.press("Home");
    await expect.poll(() => readOut(page, "transfers")).toMatch(/: .*%/);
    const first = await readOut(page, "transfers");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => readOut(page, "transfers")).not.toBe(first);
    await expect.poll(async () => page.textContent("[data-live-region]")).toBe(await readOut(page, "transfers"));
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => readOut(page, "transfers")).toBe(first);
    await page.keyboard.press("Escape");
    expect(await page.locator("#transfers .read-out").isVisible()).toBe(false);
  });
});

test("a pointer and a finger read the mark they are at, on a map too", async () => {
  const middle = async (page: Page, selector: string): Promise<{x: number; y: number}> => {
    await page.locator(selector).first().scrollIntoViewIfNeeded();
    const box = (await page.locator(selector).first().boundingBox())!;
    return {x: box.x + box.width / 2, y: box.y + box.height / 2};
  };
  await visit("/en/trends", async (page) => {
    const at = await middle(page, "#where .chart svg");
    await page.mouse.move(at.x, at.y);
    await expect.poll(() => page.locator("#where [data-says]").count()).toBeGreaterThan(1000);
    await page.mouse.move(at.x + 1, at.y);
    await expect.poll(() => readOut(page, "where")).toMatch(/: (Safe|Near the front|At the front|Occupied)/);
  });
  await visit(
    "/nb/trends",
    async (page) => {
      const at = await middle(page, "#own-revenue .chart-narrow svg circle");
      await page.touchscreen.tap(at.x, at.y);
      await expect.poll(() => readOut(page, "own-revenue")).toMatch(/^20\d\d: /);
    },
    true
  );
});

/** Every place has a page, also those that a site of tests leaves out. */
async function withAllPlaces(page: Page): Promise<void> {
  const body = '<!DOCTYPE html><link rel="icon" href="data:,"><title>A place</title>';
  await page.context().route("**/hromada/UA*.html", (route) => route.fulfill({contentType: "text/html", body}));
}

test("a mouse follows the mark it is on and none beside it, in a new tab where it asks for one", async () => {
  await visit("/en/trends", async (page) => {
    await withAllPlaces(page);
    await page.locator("#where .chart").scrollIntoViewIfNeeded();
    await page.focus("#where .chart");
    await expect.poll(() => page.locator("#where .map-says circle").count()).toBeGreaterThan(1000);
    const boxes = await page.locator("#where .map-says circle").evaluateAll((marks) =>
      marks.map((mark) => {
        const {left, top, width, height} = mark.getBoundingClientRect();
        return {x: left + width / 2, y: top + height / 2};
      })
    );
    const west = boxes.reduce((one, other) => (other.x < one.x ? other : one));
    await page.mouse.move(west.x - 12, west.y);
    await expect.poll(() => page.locator("#where .read-out").isVisible()).toBe(true);
    await page.mouse.click(west.x - 12, west.y);
    for (const press of [{button: "middle"}, {modifiers: true}] as const) {
      const opened = page.context().waitForEvent("page");
      await page.mouse.move(west.x, west.y);
      if ("modifiers" in press) await page.keyboard.down("Control");
      await page.mouse.click(west.x, west.y, "button" in press ? press : {});
      await page.keyboard.up("Control");
      const tab = await opened;
      await tab.waitForURL(/\/en\/hromada\/UA\d+\.html$/);
      await tab.close();
    }
    expect(page.url()).toMatch(/\/en\/trends/);
    await page.mouse.click(west.x, west.y);
    await page.waitForURL(/\/en\/hromada\/UA\d+\.html$/);
  });
});

test("a finger follows the name that it was told", async () => {
  await visit(
    "/nb/trends",
    async (page) => {
      await withAllPlaces(page);
      await page.locator("#where .chart svg").scrollIntoViewIfNeeded();
      const box = (await page.locator("#where .chart svg").boundingBox())!;
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      await page.locator("#where .read-out a").tap();
      await page.waitForURL(/\/nb\/hromada\/UA\d+\.html$/);
    },
    true
  );
});

test("every chart of trends, needs and coverage has marks that say something", async () => {
  for (const name of ["trends", "needs", "coverage"]) {
    await visit(`/en/${name}`, async (page) => {
      for (const card of await page.locator("chart-card").all()) {
        await card.locator(".chart").focus();
        const id = await card.getAttribute("id");
        await expect.poll(() => card.locator("[data-says]").count(), {message: `${id}`}).toBeGreaterThan(1);
        const says = await card.locator("[data-says]").evaluateAll((marks) => marks.map((mark) => mark.dataset.says));
        for (const text of says) expect(text, `${id}`).not.toMatch(/^$|undefined|NaN|null|\\n/);
        await page.keyboard.press("ArrowRight");
        await expect.poll(() => card.locator(".read-out").textContent(), {message: `${id}`}).not.toBe("");
      }
    });
  }
});

test("of two choices in one breath a card draws the last alone", async () => {
  await visit("/en/trends", async (page) => {
    await page.focus("#transfers select");
    await page.waitForSelector("[data-live-region]", {state: "attached"});
    await expect.poll(() => page.locator("chart-card[data-state=loading]").count()).toBe(0);
    const wanted = await page.evaluate(() => {
      const host = document.querySelector("#transfers")!;
      const chart = host.querySelector<HTMLElement>("[data-part=chart]")!;
      new MutationObserver((drawings) => {
        chart.dataset.drawings = String(Number(chart.dataset.drawings ?? 0) + drawings.length);
      }).observe(chart, {childList: true});
      const select = host.querySelector("select")!;
      for (const index of [1, 2]) {
        select.selectedIndex = index;
        select.dispatchEvent(new Event("change", {bubbles: true}));
      }
      return `transfers.${select.name}=${select.value}`;
    });
    await expect.poll(() => page.getAttribute("#transfers [data-part=permalink]", "href")).toContain(wanted);
    expect(await page.getAttribute("#transfers [data-part=chart]", "data-drawings")).toBe("1");
  });
});

test("choosing an oblast is one change and is told in one sentence", async () => {
  await visit("/nb/trends", async (page) => {
    await page.focus("select[name=oblast]");
    await page.waitForSelector("[data-live-region]", {state: "attached"});
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, {told});
      new MutationObserver((changes) => {
        for (const {target} of changes) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest(
            "[role=status], [aria-live]"
          );
          if (region?.textContent) told.push(region.textContent);
        }
      }).observe(document.body, {subtree: true, childList: true, characterData: true});
    });
    await page.selectOption("select[name=oblast]", "UA-53");
    const cards = await page.locator("chart-card").count();
    expect(cards).toBeGreaterThan(8);
    await expect.poll(() => page.locator("chart-card[data-state=updated]").count()).toBe(cards);
    const told = () => page.evaluate(() => (window as unknown as {told: string[]}).told);
    await expect.poll(told).not.toEqual([]);
    // What would be told besides comes before the page is at rest.
    await settled(page);
    expect([...new Set(await told())]).toEqual([expect.stringContaining("Poltava oblast")]);
    expect(await page.locator("[role=status], [aria-live]").count()).toBe(1);
  });
});

test.each(locales)("a card says so where what saves its picture does not come (%s)", async (lang) => {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
  await page.route(/saved_card\./, (route) => route.abort());
  await page.goto(`${site.origin}/${lang}/trends`);
  await settled(page);
  await unfold(page);
  await page.click("#inequality [data-sheet=picture] summary");
  await page.click("#inequality [data-save=svg]");
  await expect.poll(() => page.textContent("#inequality [data-part=status]")).toBe(cardWords[lang].notSaved);
  await page.close();
});
