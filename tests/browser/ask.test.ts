import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {locales} from "../../src/words/locales.ts";
import {violations} from "./axe.ts";
import {listen, openSite} from "./harness.ts";

const site = openSite();

/** Opens the workbench, with a query in its address where one is given, and waits for its editor. */
async function open(language = "en", hash = ""): Promise<Page> {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
  await page.goto(`${site.origin}/${language}/ask${hash}`);
  await page.locator(".cm-content").waitFor();
  return page;
}

const withQuery = (sql: string, more = ""): string => `#q=${encodeURIComponent(sql)}&run=1${more}`;
const cellsOf = (page: Page): Promise<string[]> => page.locator("[data-part=answer] tbody tr > *").allTextContents();

async function answered(page: Page): Promise<void> {
  await expect.poll(() => page.locator("[data-part=status]").textContent()).toMatch(/\d (s|row)/);
}

describe.each([
  ["en", /^2 rows in /],
  ["nb", /^2 rader på /]
])("the workbench in %s", (language, said) => {
  test("answers by keyboard alone, and axe-core objects to nothing", async () => {
    const page = await open(language);
    const complaints = listen(page, site.origin);
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type(
      "SELECT oblast_name, count(*) AS hromada_count FROM hromada GROUP BY ALL ORDER BY 2 LIMIT 2"
    );
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => page.locator("[data-part=status]").textContent()).toMatch(said);
    expect(await page.locator("[data-part=answer] tbody tr").count()).toBe(2);
    expect(new URL(page.url()).hash).toContain("hromada_count");
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual({errors: [], foreign: []});
    await page.close();
  });
});

test("a worked question is answered with its chart, and another chart can be chosen", async () => {
  const page = await open();
  await page.locator("#for-auc + ul a").first().click();
  await expect.poll(() => page.locator("[data-part=chart] svg[role=img]").count()).toBe(1);
  expect(await page.locator("[data-part=answer] tbody tr").count()).toBe(24);
  await page.locator("[data-part=chart-form] select").first().selectOption("dot");
  expect(await page.locator("[data-part=chart] svg").getAttribute("aria-label")).toMatch(/^Dots: /);
  expect(page.url()).toContain("chart=dot");
  await page.close();
});

test("a link within the page leads where it says, and not to the editor", async () => {
  const page = await open();
  await page.emulateMedia({reducedMotion: "reduce"});
  await page.setViewportSize({width: 1280, height: 200});
  await page.evaluate(() =>
    addEventListener("hashchange", () => requestAnimationFrame(() => (document.body.dataset.led = "true")))
  );
  await page.focus(".skip-link");
  await page.keyboard.press("Enter");
  await page.waitForSelector("body[data-led]");
  const box = (selector: string): Promise<{top: number; bottom: number}> =>
    page.$eval(selector, (node) => {
      const {top, bottom} = node.getBoundingClientRect();
      return {top, bottom};
    });
  const {top} = await box("main");
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(40);
  // The editor is not in sight as a whole: it would have moved the page.
  expect((await box("[data-part=editor]")).bottom).toBeGreaterThan(200);
  await page.close();
});

test("the way back leads to the query before, and its answer", async () => {
  const page = await open("en", withQuery("SELECT 1 AS n"));
  await expect.poll(() => cellsOf(page)).toEqual(["1"]);
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("SELECT 2 AS n");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => cellsOf(page)).toEqual(["2"]);
  await page.goBack();
  await expect.poll(() => cellsOf(page)).toEqual(["1"]);
  expect(await page.locator(".cm-content").textContent()).toBe("SELECT 1 AS n");
  await page.close();
});

test("a table sorts by a press on its head, figures from the largest", async () => {
  const page = await open("en", withQuery("SELECT * FROM (VALUES ('b', 1), ('a', 3), ('c', 2)) t(name, n)"));
  await answered(page);
  await page.getByRole("button", {name: "Sort by n", exact: true}).click();
  expect(await cellsOf(page)).toEqual(["a", "3", "c", "2", "b", "1"]);
  expect(await page.locator("th[aria-sort=descending]").count()).toBe(1);
  await page.close();
});

test.each([
  ["SELECT * FROM read_parquet('https://x.invalid/a.parquet')", /needs an extension/],
  ["SELECT * FROM read_csv('https://x.invalid/a.csv')", /reads the published tables/],
  ["SELECT '{}'::json", /needs an extension/],
  ["SELECT current_date", /needs an extension/],
  ["SELECT 'a' < 'b' COLLATE uk", /needs an extension/],
  ["INSTALL httpfs", /A query here reads/],
  ["SET lock_configuration = false", /A query here reads/],
  ["SELECT 1; DROP TABLE oblast", /One query at a time/],
  ["SELEC 1", /A query here reads/],
  ["SELECT nope FROM oblast", /does not understand the query.*nope/s],
  ["SELECT * FROM core.hromada", /does not understand the query/]
])("%s is answered with a sentence, and the next query runs", async (sql, words) => {
  const page = await open("en", withQuery(sql));
  await expect.poll(() => page.locator("[data-part=problem]").textContent()).toMatch(words);
  await page.evaluate((hash) => (location.hash = hash), withQuery("SELECT 42 AS n"));
  await expect.poll(() => cellsOf(page)).toEqual(["42"]);
  expect(await page.locator("[data-part=problem]").isHidden()).toBe(true);
  await page.close();
});

test("a join without end is cancelled by its button, ended by the clock, and the page lives on", async () => {
  const page = await open("en", withQuery("SELECT count(*) FROM hromada a, hromada b, hromada c, hromada d"));
  await page.locator("[data-part=cancel]").click();
  await expect.poll(() => page.locator("[data-part=status]").textContent()).toBe("The query was cancelled.");
  await page.locator("[data-part=run]").click();
  await expect
    .poll(() => page.locator("[data-part=status]").textContent(), {timeout: 60_000})
    .toContain("ended after 10 seconds");
  await page.evaluate((hash) => (location.hash = hash), withQuery("SELECT 42 AS n"));
  await expect.poll(() => cellsOf(page)).toEqual(["42"]);
  await page.close();
});

test("hostile results are shown as text, cut where they are too many, and nothing of them runs", async () => {
  const page = await open(
    "en",
    withQuery("SELECT '<img src=x onerror=alert(1)>' AS \"__proto__\", repeat('a', 1000000) AS a")
  );
  const complaints = listen(page, site.origin);
  await answered(page);
  const [markup = "", long = ""] = await cellsOf(page);
  expect(markup).toBe("<img src=x onerror=alert(1)>");
  expect(long.length).toBeLessThan(400);
  await page.evaluate((hash) => (location.hash = hash), withQuery("SELECT * FROM range(5000000)"));
  await expect.poll(() => page.locator("[data-part=status]").textContent()).toContain("There are more rows");
  expect(await page.locator("[data-part=answer] tbody tr").count()).toBe(500);
  expect(complaints.errors).toEqual([]);
  await page.close();
});

test.each([
  ["#q=%E0%A4", /damaged/],
  [`#q=${"a".repeat(100_000)}`, /too long/]
])("an address that is broken gets a sentence", async (hash, words) => {
  const page = await open("en", hash);
  expect(await page.locator("[data-part=problem]").textContent()).toMatch(words);
  await page.close();
});

test("a CSV of the reader's own is asked with the others, and no request leaves the page for it", async () => {
  const page = await open();
  const asked: string[] = [];
  page.on("request", (request) => void (request.method() === "POST" && asked.push(request.url())));
  const file = {name: "mine.csv", mimeType: "text/csv", buffer: Buffer.from("oblast_code,n\nUA-05,7\n")};
  await page.locator("[data-part=own-file]").setInputFiles(file);
  await expect.poll(() => page.locator("[data-part=own-status]").textContent()).toContain("The table mine is there");
  const sql = "SELECT name, n FROM oblast JOIN mine USING (oblast_code)";
  await page.evaluate((hash) => (location.hash = hash), withQuery(sql));
  await expect.poll(() => cellsOf(page)).toEqual(["Vinnytsia", "7"]);
  await page.locator("[data-part=own-file]").setInputFiles({...file, buffer: Buffer.from([0, 1, 2])});
  await expect.poll(() => page.locator("[data-part=own-status]").textContent()).toContain("no text in UTF-8");
  expect(asked).toEqual([]);
  await page.close();
});

test("what is dropped is read where it is a table, and refused with a sentence where it is none", async () => {
  const page = await open();
  const drop = (name: string | null, content: number[]): Promise<void> =>
    page.locator("[data-set=ask]").evaluate(
      (root, [file, bytes]) => {
        const dataTransfer = new DataTransfer();
        if (file !== null) dataTransfer.items.add(new File([Uint8Array.from(bytes)], file));
        else dataTransfer.setData("text/plain", "a,b");
        root.dispatchEvent(new DragEvent("drop", {dataTransfer, bubbles: true, cancelable: true}));
      },
      [name, content] as const
    );
  const said = page.locator("[data-part=own-status]");
  await drop(null, []);
  await drop("picture.png", [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]);
  await expect.poll(() => said.textContent()).toContain("no text in UTF-8");
  await drop("nothing.csv", []);
  await expect.poll(() => said.textContent()).toContain("no rows under its headings");
  await drop("oblast.csv", [...Buffer.from("__proto__,n\n<b>,1\n")]);
  await expect.poll(() => said.textContent()).toContain("The table own_oblast is there, 1 row");
  await page.evaluate((hash) => (location.hash = hash), withQuery("SELECT * FROM own_oblast"));
  await expect.poll(() => cellsOf(page)).toEqual(["<b>", "1"]);
  await page.close();
});

test("a file of kept queries is read, and refused in words where it is another or of another version", async () => {
  const page = await open();
  const file = page.locator("[data-part=kept-file]");
  const said = page.locator("[data-part=kept-status]");
  const give = (text: string): Promise<void> =>
    file.setInputFiles({name: "kept.json", mimeType: "application/json", buffer: Buffer.from(text)});
  const queries = [{id: "1", title: "<img src=x>", address: "q=SELECT%2042&run=1"}];
  await give(JSON.stringify({format: "kommunebro-queries", version: 2, queries}));
  await expect.poll(() => said.textContent()).toContain("written by another version");
  await give("{");
  await expect.poll(() => said.textContent()).toContain("no file of kept queries");
  await give(JSON.stringify({format: "kommunebro-queries", version: 1, queries}));
  await expect.poll(() => said.textContent()).toBe("1 query was read.");
  await page.locator("summary", {hasText: "Kept queries"}).click();
  await page.locator("[data-part=kept] a", {hasText: "<img src=x>"}).click();
  await expect.poll(() => cellsOf(page)).toEqual(["42"]);
  await page.close();
});

test("a query that is run while another runs takes its place", async () => {
  const page = await open("en", withQuery("SELECT count(*) FROM hromada a, hromada b, hromada c, hromada d"));
  await expect.poll(() => page.locator("[data-part=status]").textContent()).toBe("The query is running …");
  await page.evaluate((hash) => (location.hash = hash), withQuery("SELECT 42 AS n"));
  await expect.poll(() => cellsOf(page)).toEqual(["42"]);
  expect(await page.locator("[data-part=status]").textContent()).toMatch(/^1 row in /);
  expect(await page.locator("[data-part=cancel]").isHidden()).toBe(true);
  expect(await page.locator("[data-part=problem]").isHidden()).toBe(true);
  await page.close();
});

test("files say what the answer rests on, and kept queries outlive the page", async () => {
  const page = await open("en", withQuery("SELECT name FROM oblast ORDER BY name LIMIT 1"));
  await answered(page);
  const sizes: Record<string, Buffer> = {};
  for (const name of ["CSV", "XLSX", "Arrow", "JSON"]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("[data-part=files]").getByRole("button", {name, exact: true}).click()
    ]);
    sizes[name] = readFileSync(await download.path());
  }
  expect(sizes.CSV!.toString()).toMatch(
    /^\uFEFFname\r\nCherkasy\r\n\r\n(?:.*\r\n)*.*oblast: .*KSE.* · 1 January 2022 · retrieved \d.* · licence: /
  );
  expect(sizes.Arrow!.toString()).toContain("· licence: ");
  expect(sizes.XLSX!.subarray(0, 2).toString()).toBe("PK");
  expect(JSON.parse(sizes.JSON!.toString()).rows).toEqual([["Cherkasy"]]);
  expect(sizes.Arrow!.length).toBeGreaterThan(100);
  const kept = (): Promise<string[]> => page.locator("[data-part=kept] a").allTextContents();
  await page.locator("[data-part=keep]").click();
  await expect.poll(kept).toEqual(["SELECT name FROM oblast ORDER BY name LIMIT 1"]);
  await page.reload();
  await expect.poll(kept).toEqual(["SELECT name FROM oblast ORDER BY name LIMIT 1"]);
  await page.close();
});

test("names are completed, taken from the tree with unit and source, and the question copied as pages", async () => {
  const context = await site.browser.newContext({viewport: {width: 1280, height: 900}});
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  await page.goto(`${site.origin}/en/ask`);
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("SELECT name, popu");
  await page.locator(".cm-tooltip-autocomplete").getByText("population_2022", {exact: true}).first().waitFor();
  await page.keyboard.press("Escape");
  for (let letter = 0; letter < 4; letter++) await page.keyboard.press("Backspace");
  await page.locator("summary", {hasText: "Tables and columns"}).click();
  const tree = page.locator("[data-part=schema] > details", {has: page.locator("summary", {hasText: /^oblast$/})});
  await tree.locator("summary").click();
  const column = tree.locator("li", {has: page.getByRole("button", {name: "population_2022", exact: true})});
  expect(await column.locator("b").textContent()).toContain("persons");
  expect(await tree.locator("a").textContent()).toContain("Source: KSE Loc Data Hub");
  await column.getByRole("button").click();
  await page.keyboard.type(" FROM oblast");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Enter");
  await answered(page);
  expect(await page.locator("[data-part=answer] thead th").allTextContents()).toEqual(["name", "population_2022"]);
  await page.locator("[data-part=copy-page]").click();
  await expect.poll(() => page.locator("[data-part=status]").textContent()).toBe("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const language of locales) expect(copied).toContain(`<!-- src/${language}/my-question.md -->`);
  await context.close();
});

test("an answer with codes is drawn as a map", async () => {
  const page = await open();
  await page.locator("#for-auc + ul a").last().click();
  await expect.poll(() => page.locator("[data-part=chart] svg path[style]").count()).toBe(24);
  await page.evaluate(
    (hash) => (location.hash = hash),
    withQuery("SELECT hromada_code, population_2022 FROM hromada", "&chart=map&x=hromada_code&y=population_2022")
  );
  await expect.poll(() => page.locator("[data-part=chart] svg circle").count()).toBeGreaterThan(1000);
  await page.close();
});

test("the thread of the engine has nothing to fetch with, and a query about another address asks nobody", async () => {
  const page = await open("en", withQuery("SELECT 1 AS n"));
  await answered(page);
  const complaints = listen(page, site.origin);
  const [worker] = page.workers();
  const kept = await worker!.evaluate(() =>
    ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport"].filter(
      (name) => (globalThis as Record<string, unknown>)[name] !== undefined
    )
  );
  expect(kept).toEqual([]);
  for (const sql of ["FROM 'https://x.invalid/a.csv'", "FROM read_csv('https://x.invalid/a.csv')"]) {
    await page.evaluate((hash) => (location.hash = hash), withQuery(sql));
    await expect
      .poll(() => page.locator("[data-part=problem]").textContent())
      .toMatch(/The engine says|does not understand/);
  }
  expect(complaints.foreign).toEqual([]);
  await page.close();
});

test("a phone runs and reads: a plain field, and nothing wider than the screen", async () => {
  const context = await site.browser.newContext({viewport: {width: 375, height: 800}, hasTouch: true, isMobile: true});
  const page = await context.newPage();
  await page.goto(`${site.origin}/nb/ask`);
  await page.locator("#for-ks + ul a").last().click();
  await expect.poll(() => page.locator("[data-part=answer] tbody tr").count()).toBeGreaterThan(3);
  expect(await page.locator("textarea").isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await context.close();
});

test("a browser without WebAssembly is told so", async () => {
  const page = await site.browser.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  await page.goto(`${site.origin}/en/ask${withQuery("SELECT 1")}`);
  await expect.poll(() => page.locator("[data-part=problem]").textContent()).toContain("has no WebAssembly");
  await page.close();
});
