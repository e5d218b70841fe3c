import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {violations} from "./axe.ts";
import {listen, openSite, settled, type Complaints} from "./harness.ts";

const site = openSite();

const words = {
  nb: {
    illustrative: "Illustrative tall",
    done: "Planen er regnet ut",
    none: "Ingen plan oppfyller dette",
    put: "satt først",
    notUsed: "er ikke brukt",
    stopped: "Stoppet"
  },
  en: {
    illustrative: "Illustrative data",
    done: "The plan has been worked out",
    none: "No plan meets this",
    put: "put first",
    notUsed: "was not used",
    stopped: "Stopped"
  }
};

async function open(
  language: string,
  query = "",
  width = 1280
): Promise<{page: Page; complaints: Complaints; requests: string[]}> {
  const page = await site.browser.newPage({viewport: {width, height: 900}});
  const complaints = listen(page, site.origin);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}/${language}/plan${query}`);
  await settled(page);
  await page.locator(".plan-edit").evaluate((details) => ((details as HTMLDetailsElement).open = true));
  return {page, complaints, requests};
}

const status = (page: Page): Promise<string | null> => page.textContent(".plan-ask [data-part=status]");
const says = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector(".plan-ask [data-part=status]")?.textContent?.includes(wanted),
    text,
    {timeout: 120_000}
  );
/** Waits for the plan of a choice, whose links carry that choice: the plan before stands, finished, until then. */
const planOf = (page: Page, choice: string): Promise<unknown> =>
  page.waitForSelector(`#plan-result a[href*="${choice}"]`, {state: "attached", timeout: 120_000});
const title = (page: Page): Promise<string | null> => page.textContent("#plan-overview-title");

/** Fills a field as a hand does: the page hears of it when the field is left. */
async function fill(page: Page, field: string, value: string): Promise<void> {
  await page.fill(`#plan-${field}`, value);
  await page.press(`#plan-${field}`, "Tab");
}

describe.each(["nb", "en"] as const)("the plan for all in %s", (language) => {
  const said = words[language];

  test(
    "stands in the page with scripts off: a finding, figures, a map with words, every pair, and the mark that it " +
      "is illustrative",
    async () => {
      const page = await site.browser.newPage({javaScriptEnabled: false});
      await page.goto(`${site.origin}/${language}/plan`);
      const count = Number(/^\d+/.exec((await title(page)) ?? "")?.[0]);
      expect(count).toBeGreaterThan(20);
      expect(await page.locator("#plan-pairs tbody tr").count()).toBe(count);
      expect(await page.locator("#plan-overview .chart-wide .flow").count()).toBe(count);
      expect(await page.getAttribute("#plan-overview .chart-wide svg", "aria-label")).toContain(String(count));
      for (const id of ["plan-overview", "plan-oblasts", "plan-ranks", "plan-prices", "plan-mutual", "plan-pairs"])
        expect(await page.textContent(`#${id} .card-evidence`), id).toBe(said.illustrative);
      expect(await page.textContent("#plan-pairs caption")).toContain(said.illustrative);
      expect(await page.locator("#plan-prices .plan-steps tbody tr").count()).toBe(6);
      expect(await page.locator("form.plan-form").isVisible()).toBe(false);
      await page.close();
    }
  );

  test(
    "fetches nothing before a reader wants something, and its solver only then, once; the address " +
      "brings the plan back",
    async () => {
      const {page, complaints, requests} = await open(language, "", 375);
      expect(requests.filter((path) => /match_|live_plan|plan_worker|highs/.test(path))).toEqual([]);
      await page.focus("#plan-dial");
      await page.press("#plan-dial", "ArrowRight");
      await says(page, said.done);
      expect(await page.textContent("#plan-form-title ~ .plan-dial output")).toBe("5");
      expect(requests.filter((path) => /plan_worker/.test(path)).length).toBe(1);
      // Those near the front are withheld, so none of them has answered as far as this edition tells.
      await page.click(".plan-more summary");
      await page.check("#plan-pool-all");
      await page.waitForURL(/pool=all/);
      await planOf(page, "pool=all");
      await says(page, said.done);
      const before = await title(page);
      await fill(page, "war", "40");
      await page.waitForURL(/war=40%25/);
      await planOf(page, "war=40%25");
      expect(await title(page)).not.toBe(before);
      await page.waitForSelector("#plan-prices caption");
      await says(page, said.done);
      expect(requests.some((path) => /plan_worker/.test(path))).toBe(true);
      expect(new URL(page.url()).searchParams.get("fair")).toBe("5");
      const [shown, pairs] = [await title(page), await page.textContent("#plan-pairs tbody")];
      const [, count, , war] = /^(\d+)\D+(\d+)\D+(\d+)/.exec(shown ?? "") ?? [];
      expect(Number(war)).toBeGreaterThanOrEqual(Math.ceil(0.4 * Number(count)));
      expect(await violations(page)).toEqual([]);
      await page.goto(page.url());
      await says(page, said.done);
      expect([await title(page), await page.textContent("#plan-pairs tbody")]).toEqual([shown, pairs]);
      expect(await page.inputValue("#plan-war")).toBe("40");
      expect(complaints).toEqual({errors: [], foreign: []});
      await page.close();
    }
  );

  test(
    "says which demand cannot be met and by how much, and a press of a key on a way out leads on " +
      "without losing the place",
    async () => {
      const {page, complaints} = await open(language, "?oblast=1.all&war=95%25");
      await says(page, said.none);
      const reasons = (await page.textContent("#plan-overview")) ?? "";
      expect(reasons).toContain("Donetsk");
      expect(reasons).toMatch(/95\s?%/);
      expect(await violations(page)).toEqual([]);
      await page.focus("[data-mend='0']");
      await page.keyboard.press("Enter");
      await page.waitForFunction((before) => document.querySelector("#plan-overview")?.textContent !== before, reasons);
      expect(await page.evaluate(() => document.querySelector("#plan-result")?.contains(document.activeElement))).toBe(
        true
      );
      await page.locator("[data-mend]").last().click();
      await says(page, said.done);
      expect(new URL(page.url()).search).toBe("");
      expect(complaints).toEqual({errors: [], foreign: []});
      await page.close();
    }
  );

  test("shows what is demanded as chips, and a press on one takes the demand away", async () => {
    const {page, complaints} = await open(language, "?war=10&pool=all&kommune_partners=2");
    await says(page, said.done);
    expect(await page.locator("[data-chip]").count()).toBe(3);
    await page.focus("[data-chip='0']");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.searchParams.has("war"));
    await expect.poll(() => page.locator("[data-chip]").count()).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-chip"))).toBe(true);
    expect(await page.inputValue("#plan-war")).toBe("");
    expect(complaints).toEqual({errors: [], foreign: []});
    await page.close();
  });

  test("tells one pair of the map at a time by key and by pointer, and leads to its reasons", async () => {
    const {page, complaints} = await open(language, "?fair=5");
    await says(page, said.done);
    await page.focus("#plan-overview .chart");
    await page.keyboard.press("ArrowDown");
    const first = await page.textContent("[data-part=pair-said]");
    expect(first).toMatch(/ – .*: [\d.,]+ po/);
    expect(await page.locator("#plan-overview .chart-wide .flow.is-chosen").count()).toBe(1);
    await page.locator("#plan-overview .chart-wide .flow-start").nth(9).hover();
    expect(await page.textContent("[data-part=pair-said]")).not.toBe(first);
    await page.click("[data-part=pair-said] a");
    await page.waitForURL(/match.*place=\d{4}&open=UA/);
    expect(new URL(page.url()).searchParams.get("fair")).toBe("5");
    await page.waitForSelector("#match-evidence .criterion");
    expect(complaints).toEqual({errors: [], foreign: []});
    await page.close();
  });

  test("asked many times quickly it shows the last plan, and none half-way", async () => {
    const {page, complaints} = await open(language);
    await page.focus("#plan-dial");
    for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowRight");
    await page.waitForURL(/fair=60/);
    await says(page, said.done);
    await expect.poll(() => page.textContent("#plan-prices .is-chosen th")).toContain("60");
    expect(await page.locator("#plan-pairs tbody tr").count()).toBe(
      await page.locator("#plan-overview .chart-wide .flow").count()
    );
    expect(complaints).toEqual({errors: [], foreign: []});
    await page.close();
  });

  test("leaves out what a hostile address says, tells it as text, and works on", async () => {
    const {page, complaints} = await open(
      language,
      `?places=${encodeURIComponent("<img src=x onerror=alert(1)>")}` +
        `&war=900%25&fair=20&fair=90&preset=__proto__&w=size.900&constructor=1&kommune_partners=0` +
        `&x=${"%E2%80%AE".repeat(9)}${"a".repeat(2000)}`
    );
    await says(page, said.done);
    const told = (await page.textContent(".plan-ask [data-part=address]")) ?? "";
    expect(told).toContain("<img src=x onerror=alert(1)>");
    expect(told).toContain(said.notUsed);
    for (const part of ["war=900%", "kommune_partners=0", "fair=90", "__proto__", "size.900"])
      expect(told, part).toContain(part);
    expect(told).not.toContain("\u202e");
    expect(told).not.toContain("a".repeat(41));
    expect(await page.locator(".plan-ask img").count()).toBe(0);
    expect(new URL(page.url()).search).toBe("?fair=20");
    expect(await page.textContent("main")).not.toMatch(/NaN|undefined|Infinity/);
    expect(complaints).toEqual({errors: [], foreign: []});
    await page.close();
  });

  test("says what a field may be and keeps the plan before; resets", async () => {
    const {page} = await open(language, "?fair=20", 320);
    await says(page, said.done);
    await page.click(".plan-more summary");
    await page.waitForSelector("#plan-prices .plan-steps tbody tr:nth-child(6)");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0
    );
    const before = await title(page);
    await fill(page, "per-kommune", "0");
    await page.waitForSelector("#plan-per-kommune[aria-invalid=true]");
    expect(await page.textContent(".plan-problems")).toMatch(/1.*5/);
    expect(await title(page)).toBe(before);
    await fill(page, "places", "1200");
    await says(page, said.none);
    expect(await violations(page)).toEqual([]);
    await page.click("button[type=reset]");
    await says(page, said.done);
    expect(new URL(page.url()).search).toBe("");
    expect(await page.inputValue("#plan-per-kommune")).toBe("1");
    await page.close();
  });
});

test("obeys the shortlist of this browser, says which overrides it follows, and stops obeying when told", async () => {
  const {page, complaints} = await open("nb");
  const pair = await page.evaluate(() => {
    const query = new URL(document.querySelector<HTMLAnchorElement>("#plan-pairs tbody tr:nth-child(2) a")!.href)
      .searchParams;
    const other = new URL(document.querySelector<HTMLAnchorElement>("#plan-pairs tbody tr:nth-child(7) a")!.href)
      .searchParams;
    return {kommuneCode: query.get("place"), hromadaCode: other.get("open")};
  });
  const weights = Object.fromEntries(
    [
      "acute_needs",
      "lasting_needs",
      "democracy",
      "learning",
      "size",
      "profile",
      "region_type",
      "ties",
      "readiness",
      "left_out"
    ].map((key) => [key, 10])
  );
  const entry = {
    ...pair,
    position: 3,
    sum: 1000,
    override: {kind: "put_first", role: "ks_adviser", date: "2026-03-14", reason: "<b>Kjenner hverandre</b>"},
    recommendedCode: pair.hromadaCode,
    evidence: "illustrative"
  };
  await page.evaluate(
    (text) => localStorage.setItem("kommunebro.shortlist", text),
    JSON.stringify({schema: 1, fingerprint: "0".repeat(14), weights, entries: [entry]})
  );
  await page.reload();
  await page.click(".plan-edit > summary");
  await page.click(".plan-more summary");
  await says(page, words.nb.done);
  expect(await page.textContent(".plan-overrides-said")).toContain("1 par satt først");
  expect(await page.textContent(".plan-overrides-said li")).toContain("<b>Kjenner hverandre</b>");
  expect(await page.locator("#plan-pairs tbody tr", {hasText: words.nb.put}).count()).toBe(1);
  await page.uncheck("#plan-use-overrides");
  await page.waitForFunction(
    (text) => !document.querySelector("#plan-pairs tbody")?.textContent?.includes(text),
    words.nb.put
  );
  await page.setInputFiles("#plan-overrides-file", {
    name: "x.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"schema": 99}')
  });
  await page.waitForSelector(".plan-overrides-said .plan-problem");
  expect(await page.textContent(".plan-problem")).toContain("99");
  expect(complaints).toEqual({errors: [], foreign: []});
  await page.close();
});

test("hands the plan out as CSV and JSON, both marked as illustrative", async () => {
  const {page} = await open("en", "?fair=40");
  await says(page, words.en.done);
  const files = [];
  for (const kind of ["csv", "json"]) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(`[data-export=${kind}]`)]);
    files.push({name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8")});
  }
  const rows = await page.locator("#plan-pairs tbody tr").count();
  expect(files.map(({name}) => name)).toEqual([
    "kommunebro-plan-illustrative.csv",
    "kommunebro-plan-illustrative.json"
  ]);
  expect(files[0]!.text.trimEnd().split("\r\n")).toHaveLength(rows + 1);
  expect(JSON.parse(files[1]!.text)).toMatchObject({
    evidence: "illustrative",
    asked: {choice: {dial: 40}},
    pairs: {length: rows}
  });
  await page.close();
});

test("can be stopped while the solver works: the plan before stays, and focus stays by the form", async () => {
  const {page, complaints} = await open("nb");
  await page.focus("#plan-dial");
  await says(page, words.nb.done);
  const before = await title(page);
  // The thread of a plan with demands never gets its script: it works for as long as the reader lets it.
  await page.route(/plan_worker/, () => {});
  await page.click(".plan-more summary");
  await fill(page, "war", "60");
  await page.check("#plan-pool-all");
  await page.click(".plan-status button");
  await says(page, words.nb.stopped);
  expect(await page.locator(".plan-status progress").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain("plan-solve");
  expect(before).not.toBeNull();
  expect(await title(page)).toBe(before);
  expect(await status(page)).toContain(words.nb.stopped);
  expect(complaints).toEqual({errors: [], foreign: []});
  await page.close();
});
