import type {Browser, Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {violations} from "./axe.ts";
import {listen, openSite} from "./harness.ts";

const site = openSite();
const lindesnes = "4205";
const kherson = "UA65100150000057191";
/** By the list of 30 April 2025; both test what a newer list will change, so a newer list changes them. */
const frontline = kherson;
const occupied = "UA44120050000066819";
const poltava = "UA53080370000025447";

/** Opens the page and calls `look`; whatever the page complains of fails the test. */
async function visit(
  address: string,
  look: (page: Page) => Promise<void>,
  options: Parameters<Browser["newPage"]>[0] = {}
): Promise<void> {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}, reducedMotion: "reduce", ...options});
  const complaints = listen(page, site.origin);
  await page.goto(site.origin + address);
  await page.waitForLoadState("load");
  await look(page);
  expect(complaints).toEqual({errors: [], foreign: []});
  await page.close();
}

/** Waits until the explorer answers; an address with a choice in it wakes it, otherwise the first touch. */
async function live(page: Page): Promise<void> {
  if (!new URL(page.url()).search) await page.hover(".match-explorer");
  await page.waitForSelector(".match-explorer.is-live");
}

const codes = (page: Page): Promise<string[]> =>
  page.locator(".match-row").evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.code ?? ""));
const scores = (page: Page): Promise<string[]> => page.locator(".match-score strong").allTextContents();
const query = (page: Page, key: string): string | null => new URL(page.url()).searchParams.get(key);
const slide = (page: Page, key: string, value: number): Promise<void> =>
  page.locator(`#weight-${key}`).evaluate((slider, to) => {
    (slider as HTMLInputElement).value = String(to);
    slider.dispatchEvent(new Event("input", {bubbles: true}));
  }, value);
const settle = (page: Page, key: string, text: RegExp): Promise<unknown> =>
  page.waitForFunction(
    ([k, source]) => new RegExp(source!).test(new URL(location.href).searchParams.get(k!) ?? ""),
    [key, text.source]
  );

describe.each(["nb", "en"])("the match explorer in %s", (language) => {
  test("shows a real list of twenty with scripts off, marked as illustrative, without a dead control", async () => {
    await visit(
      `/${language}/match`,
      async (page) => {
        expect((await codes(page)).length).toBe(20);
        const shown = (await scores(page)).map((text) => Number(text.replace(",", ".")));
        expect(shown).toEqual([...shown].sort((a, b) => b - a));
        expect(await page.textContent(".match-illustrative")).toMatch(
          language === "nb" ? /Illustrative/ : /Illustrative/
        );
        // What opens the box of a rule does so without a script.
        expect(await page.locator("main :is(select, input, button):not([popovertarget]):visible").count()).toBe(0);
        expect(await page.locator(".match-row .score-bar[aria-label]").count()).toBe(20);
      },
      {javaScriptEnabled: false}
    );
  });

  test("draws the same list with scripts as stood in the page", async () => {
    await visit(`/${language}/match`, async (page) => {
      const [before, points, bars] = [
        await codes(page),
        await scores(page),
        await page
          .locator(".score-bar")
          .evaluateAll((all) => all.map((bar) => `${bar.getAttribute("style")} ${bar.getAttribute("aria-label")}`))
      ];
      await live(page);
      expect(await codes(page)).toEqual(before);
      expect(await scores(page)).toEqual(points);
      expect(
        await page
          .locator(".score-bar")
          .evaluateAll((all) => all.map((bar) => `${bar.getAttribute("style")} ${bar.getAttribute("aria-label")}`))
      ).toEqual(bars);
    });
  });

  test.each([
    ["light", 1280],
    ["dark", 375],
    ["dark", 1280],
    ["light", 320]
  ] as const)(
    "opened, compared, asked why and short-listed has nothing axe-core objects to, in %s at %i px",
    async (colorScheme, width) => {
      await visit(
        `/${language}/match?place=${lindesnes}`,
        async (page) => {
          await live(page);
          const [first, second, , fourth] = await codes(page);
          const holds = async (): Promise<void> => {
            expect(await violations(page)).toEqual([]);
            expect(
              await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
            ).toBe(0);
          };
          for (const code of [first, second]) await page.click(`#match-${code} [data-act=compare]`);
          await page.click(`#match-${fourth} [data-act=shortlist]`);
          await page.click("[data-part=table-box] summary");
          if (width < 600) await page.click("[data-act=toggle]");
          await page.click("[data-act=show-compare]");
          await holds();
          await page.keyboard.press("Escape");
          await page.click("[data-act=show-shortlist]");
          await page.click(".shortlist-entries summary");
          await holds();
          await page.keyboard.press("Escape");
          await page.click(`#match-${fourth} .match-open`);
          await page.click("#match-evidence [data-act=why]");
          expect(await page.locator(".match-criteria .criterion").count()).toBe(10);
          await holds();
        },
        {colorScheme, viewport: {width, height: 900}}
      );
    }
  );
});

test("finds a hromada in three alphabets and with a slip, by keyboard alone, and says when it finds none", async () => {
  await visit("/nb/match?side=hromada", async (page) => {
    await live(page);
    const field = page.locator("#match-search");
    for (const typed of ["Cherson", "Херсон", "Khreson"]) {
      await field.fill(typed);
      expect(await page.textContent("#match-search-list [role=option]"), typed).toContain("Kherson");
    }
    await field.fill("qwxzqwxz");
    expect(await page.textContent("[data-combobox=match-search] [data-part=place-status]")).toContain("qwxzqwxz");
    const before = page.url();
    await field.fill("Kyiv");
    expect(await page.textContent("#match-search-list [role=option]")).toContain("hovedstaden");
    await page.keyboard.press("Enter");
    expect(await page.textContent("[data-combobox=match-search] [data-part=place-status]")).toContain(
      "Kyiv: hovedstaden"
    );
    expect(page.url()).toBe(before);
    await field.fill("Самар");
    expect(await page.textContent("#match-search-list [role=option]")).toContain("Dnipropetrovsk");
    await field.fill("Kherson");
    await page.keyboard.press("ArrowDown");
    expect(await field.getAttribute("aria-activedescendant")).toBe("match-search-option-0");
    await page.keyboard.press("Escape");
    expect(await page.locator("#match-search-list").isVisible()).toBe(false);
    expect(await field.inputValue()).toBe("Kherson");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.textContent("[data-part=list-title]")).toContain("Kherson");
    await settle(page, "place", new RegExp(kherson));
    expect(await page.textContent("[data-part=place]")).toMatch(/viser aldri/);
  });
});

test("re-ranks while a weight is moved, follows with the address, and a link brings the view back", async () => {
  await visit(`/en/match?place=${lindesnes}`, async (page) => {
    await live(page);
    const [before, points] = [await codes(page), await scores(page)];
    await slide(page, "left_out", 100);
    await page.waitForFunction(
      (first) => document.querySelector(".match-score strong")?.textContent !== first,
      points[0]
    );
    await settle(page, "w", /left_out\.100/);
    const after = await codes(page);
    expect(after).not.toEqual(before);
    expect(await page.textContent("[data-part=status]")).toMatch(/First is/);
    expect(await page.getAttribute(".site-languages a[lang=nb]", "href")).toContain("left_out.100");
    const [address, score] = [page.url(), await scores(page)];
    await page.goto(address);
    await live(page);
    expect(await codes(page)).toEqual(after);
    expect(await scores(page)).toEqual(score);
    expect(await page.inputValue("#weight-left_out")).toBe("100");
    await page.click("[data-act=reset]");
    expect(await codes(page)).toEqual(before);
  });
});

test("keeps the list and says what to do when every weight is 0", async () => {
  await visit(`/nb/match?place=${lindesnes}`, async (page) => {
    await live(page);
    const before = await codes(page);
    for (const slider of await page.locator("input[type=range]").all())
      await slide(page, (await slider.getAttribute("name"))!, 0);
    await page.waitForFunction(() => document.querySelector("[data-part=weight-problem]")?.textContent !== "");
    expect(await page.textContent("[data-part=weight-problem]")).toMatch(/Gi minst ett/);
    expect((await codes(page)).length).toBe(before.length);
    expect(await page.textContent(".match-list")).not.toMatch(/NaN/);
  });
});

test("tells every part of a hostile address that it leaves out, and shows the list all the same", async () => {
  const hostile = "<img src=x onerror=alert(1)>";
  await visit(
    `/en/match?place=${encodeURIComponent(hostile)}&open=1&w=size.900,evil.1&preset=${encodeURIComponent("‮txet")}` +
      `&filter=all&__proto__=1`,
    async (page) => {
      await live(page);
      const said = await page.textContent("[data-part=problems]");
      for (const part of ["<img src=x", "size.900", "evil.1", "all", "__proto__"]) expect(said).toContain(part);
      expect(await page.locator("[data-part=problems] img").count()).toBe(0);
      expect((await codes(page)).length).toBe(20);
    }
  );
});

test("says which filter to loosen when nobody is left, and loosens it with one press", async () => {
  await visit(`/nb/match?place=${frontline}&filter=answered,outside_war_zone`, async (page) => {
    await live(page);
    expect(await codes(page)).toEqual([]);
    expect(await page.textContent("[data-part=nothing]")).toMatch(
      /Ingen er igjen med disse filtrene\. Slå av «Bare utenfor krigssonen».*, så kommer \d+ tilbake/
    );
    await page.click("[data-act=loosen]");
    expect((await codes(page)).length).toBeGreaterThan(0);
    expect(query(page, "filter")).not.toContain("outside_war_zone");
    expect(await page.textContent("[data-part=nothing]")).toBe("");
  });
  await visit(`/en/match?place=${occupied}`, async (page) => {
    await live(page);
    expect(await page.textContent("[data-part=nothing]")).toMatch(/is not shown while it is/);
    expect(await page.textContent(".match-explorer")).not.toMatch(/NaN|undefined/);
  });
});

test("answers why not, and the weights it proposes do put the other first", async () => {
  await visit(`/en/match?place=${lindesnes}`, async (page) => {
    await live(page);
    for (const position of [2, 5, 9]) {
      const code = (await codes(page))[position]!;
      await page.click(`#match-${code} .match-open`);
      await page.click("#match-evidence [data-act=why]");
      await settle(page, "why", new RegExp(code));
      expect(await page.textContent("#match-evidence")).toMatch(/is number \d+ with .* is first with/);
      const button = page.locator("[data-act=try]");
      if ((await button.count()) === 0) continue;
      await button.click();
      expect((await codes(page))[0]).toBe(code);
      expect(await page.textContent("#match-evidence")).toMatch(/is first under these weights/);
      await page.click("[data-act=reset]");
    }
  });
});

test("keeps three side by side and refuses a fourth in a sentence", async () => {
  await visit(`/nb/match?place=${lindesnes}`, async (page) => {
    await live(page);
    const list = await codes(page);
    for (const code of list.slice(0, 4)) await page.locator(`#match-${code} [data-act=compare]`).click();
    expect(await page.locator(".compare-table thead th").count()).toBe(4);
    expect(await page.textContent("[data-part=status]")).toMatch(/Tre står alt/);
    expect(await page.isChecked(`#match-${list[3]} [data-act=compare]`)).toBe(false);
    expect(query(page, "compare")).toBe(list.slice(0, 3).join(","));
  });
});

test(
  "lets a person override with role, date and reason, keeps what was recommended, and takes the " +
    "list out and in again",
  async () => {
    await visit(`/nb/match?place=${lindesnes}`, async (page) => {
      await live(page);
      const list = await codes(page);
      const [first, chosen] = [list[0]!, list[6]!];
      await page.click(`#match-${chosen} [data-act=shortlist]`);
      expect(await page.textContent("[data-act=show-shortlist]")).toContain("(1)");
      await page.click("[data-act=show-shortlist]");
      await page.click(".shortlist-entries summary");
      await page.selectOption(".override-form [name=kind]", "put_first");
      await page.click(".override-form button");
      expect(await page.textContent("[data-part=override-problems]")).toMatch(/grunn/i);
      await page.fill(".override-form [name=reason]", "=Kjenner hverandre <b>godt</b>");
      await page.fill(".override-form [name=date]", "2026-03-14");
      await page.click(".override-form button");
      expect((await codes(page))[0]).toBe(chosen);
      expect(await page.textContent("[data-part=overridden]")).toMatch(
        /Satt først av rådgiver i KS 14\. mars 2026: =Kjenner hverandre <b>godt<\/b> Rangeringen anbefalte/
      );
      expect(await page.textContent(`#match-${chosen} .match-rank`)).toBe("7");
      const [csv] = await Promise.all([page.waitForEvent("download"), page.click("[data-act=shortlist-csv]")]);
      expect((await csv.createReadStream().then(text)).includes("'=Kjenner")).toBe(true);
      const [json] = await Promise.all([page.waitForEvent("download"), page.click("[data-act=shortlist-json]")]);
      const kept = await json.createReadStream().then(text);
      expect(JSON.parse(kept)).toMatchObject({
        schema: 1,
        entries: [{hromadaCode: chosen, recommendedCode: first, override: {kind: "put_first", role: "ks_adviser"}}]
      });
      await page.click("[data-act=shortlist-remove]");
      expect((await codes(page))[0]).toBe(first);
      const give = (name: string, content: string): Promise<void> =>
        page.setInputFiles("#match-import", {name, mimeType: "application/json", buffer: Buffer.from(content)});
      await give("other.json", kept.replace('"schema": 1', '"schema": 9'));
      await page.waitForFunction(() =>
        /versjon/.test(document.querySelector("[data-part=shortlist-says]")?.textContent ?? "")
      );
      await give("kortliste.json", kept);
      await page.waitForFunction(() => document.querySelectorAll(".shortlist-entries > li").length === 1);
      expect((await codes(page))[0]).toBe(chosen);
      await page.reload();
      await live(page);
      expect((await codes(page))[0]).toBe(chosen);
    });
  }
);

test("the table and the file have the numbers of the list", async () => {
  await visit(`/en/match?place=${lindesnes}`, async (page) => {
    await live(page);
    await page.click("[data-part=table-box] summary");
    // A browser tells of the fold after the click; the table is drawn then.
    await page.waitForSelector("[data-part=table] tbody tr");
    const shown = await scores(page);
    const head = await page.locator("[data-part=table] thead th").allTextContents();
    const column = head.findIndex((name) => name.startsWith("Points"));
    expect(await page.locator(`[data-part=table] tbody tr > :nth-child(${column + 1})`).allTextContents()).toEqual(
      shown
    );
    const [file] = await Promise.all([page.waitForEvent("download"), page.click("[data-act=csv]")]);
    const lines = (await file.createReadStream().then(text)).replace("﻿", "").trim().split("\r\n");
    const at = lines[0]!.split(",").indexOf("score");
    expect(lines.slice(1).map((line) => Number(cells(line)[at]).toFixed(1))).toEqual(shown);
    expect(lines[1]!.endsWith("illustrative")).toBe(true);
    // A criterion and a fact may bear the same name; a column may not, or one would be written over the other.
    expect(new Set(lines[0]!.split(",")).size).toBe(lines[0]!.split(",").length);
    const types = lines.slice(1).map((line) => cells(line)[lines[0]!.split(",").indexOf("region_type")]!);
    const typeAt = head.indexOf("Region type");
    expect(await page.locator(`[data-part=table] tbody tr > :nth-child(${typeAt + 1})`).allTextContents()).toEqual(
      types
    );
    expect(types.every((type) => /^[A-Z][a-z ]+$/.test(type))).toBe(true);
  });
});

test("answers what was pressed before its script came", async () => {
  for (const act of ["open", "compare"]) {
    await visit("/nb/match", async (page) => {
      await page.locator(`.match-row [data-act=${act}]`).first().dispatchEvent("click");
      await page.waitForSelector(".match-explorer.is-live");
      const first = (await codes(page))[0]!;
      await settle(page, act, new RegExp(first));
      expect(await page.locator(act === "open" ? "#match-evidence .criterion" : ".compare-table").count()).toBe(
        act === "open" ? 10 : 1
      );
    });
  }
});

test("answers all that was pressed before its script came, in its order", async () => {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/live_match/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.origin}/nb/match`);
  const boxes = page.locator(".match-row [data-act=compare]");
  for (const i of [0, 1, 2, 1]) await boxes.nth(i).click();
  await page.locator(".match-row [data-act=shortlist]").first().click();
  release();
  await page.waitForSelector(".match-explorer.is-live");
  const [first, , third] = await codes(page);
  await settle(page, "compare", new RegExp(`^${first},${third}$`));
  expect(await page.textContent("[data-part=show-shortlist]")).toContain("1");
  await page.close();
});

test("a press on a page that answers counts once, whatever is still on its way", async () => {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let isAsked = (): void => {};
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  await page.route(/place_name.*\.arrow/, async (route) => {
    isAsked();
    await held;
    await route.continue();
  });
  await page.goto(`${site.origin}/nb/match?place=${lindesnes}`);
  await page.waitForSelector(".match-explorer.is-live");
  await asked;
  const [first, second] = await codes(page);
  for (const i of [0, 1]) await page.locator(".match-row [data-act=compare]").nth(i).click();
  await settle(page, "compare", new RegExp(`^${first},${second}$`));
  const came = page.waitForResponse(/place_name.*\.arrow/);
  release();
  await (await came).finished();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  expect(query(page, "compare")).toBe(`${first},${second}`);
  expect(await page.locator(".match-row [data-act=compare]:checked").count()).toBe(2);
  await page.close();
});

test("on paper the list keeps its names, points and bars, and no controls", async () => {
  await visit(`/nb/match?place=${lindesnes}`, async (page) => {
    await live(page);
    await page.emulateMedia({media: "print"});
    expect(await page.locator(".match-row .match-name").first().innerText()).toMatch(/\p{L}{3}/u);
    expect(await page.locator(".match-row:visible").count()).toBe(20);
    expect(await page.locator("select:visible, input:visible, .match-row button:visible").count()).toBe(0);
  });
});

test(
  "by keyboard alone a reader moves a weight, opens the first partner and closes it, and never loses the " + "focus",
  async () => {
    await visit(`/nb/match?place=${lindesnes}`, async (page) => {
      await live(page);
      await page.focus("#weight-size");
      for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowRight");
      await settle(page, "w", /size\.18/);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("weight-size");
      await page.focus(".match-row .match-open");
      await page.keyboard.press("Enter");
      expect(await page.getAttribute(".match-row .match-open", "aria-expanded")).toBe("true");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("match-evidence-title");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest(".match-details") !== null)).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.locator("#match-evidence:visible").count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.className)).toContain("match-open");
    });
  }
);

test("by keyboard alone a reader comes from a name to a paper and prints it, past the weights", async () => {
  await visit("/nb/match", async (page) => {
    const tabTo = async (selector: string, most: number): Promise<void> => {
      for (let i = 0; i < most; i++) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((wanted) => document.activeElement!.matches(wanted), selector)) return;
      }
      throw new Error(`${selector} is more than ${most} steps away`);
    };
    await tabTo("#match-search", 30);
    await page.waitForSelector(".match-explorer.is-live");
    await page.keyboard.type("Lindesnes");
    await page.waitForSelector("#match-search-list [role=option]");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await settle(page, "place", new RegExp(lindesnes));
    await tabTo(".match-skip a", 2);
    await page.keyboard.press("Enter");
    await tabTo(".match-open", 12);
    await page.keyboard.press("Enter");
    await tabTo("#match-evidence a[href*=paper]", 6);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => /Lindesnes/.test(document.title));
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "");
    });
    await tabTo("[data-act=print]", 30);
    await page.keyboard.press("Enter");
    expect(await page.getAttribute("body", "data-printed")).toBe("");
  });
});

test("a tab that is closed in the middle has lost nothing of the shortlist", async () => {
  const context = await site.browser.newContext();
  const first = await context.newPage();
  await first.goto(`${site.origin}/en/match?place=${lindesnes}`);
  await live(first);
  await first.click(`#match-${(await codes(first))[0]} [data-act=shortlist]`);
  await first.close();
  const next = await context.newPage();
  await next.goto(`${site.origin}/en/match?place=32`);
  await live(next);
  expect(await next.textContent("[data-act=show-shortlist]")).toBe("Shortlist (1)");
  await next.goto(`${site.origin}/en/plan?war=60%25&pool=all`);
  await next.close();
  const last = await context.newPage();
  await last.goto(`${site.origin}/en/plan`);
  await last.locator(".plan-edit > summary").click();
  await expect.poll(() => last.textContent(".plan-ask [data-part=status]")).toContain("The plan has been worked out");
  expect(await last.locator("#plan-result h3").first().textContent()).toMatch(/partnerships/);
  await last.goto(`${site.origin}/en/match?place=${lindesnes}`);
  await live(last);
  expect(await last.textContent("[data-act=show-shortlist]")).toBe("Shortlist (1)");
  await context.close();
});

test("takes back what was done to the shortlist, reads it from CSV, and keeps a view under a name", async () => {
  await visit(`/nb/match?place=${lindesnes}&preset=acute`, async (page) => {
    await live(page);
    const list = await codes(page);
    for (const code of list.slice(0, 2)) await page.click(`#match-${code} [data-act=shortlist]`);
    await page.click("[data-act=show-shortlist]");
    const entries = page.locator(".shortlist-entries > li");
    const [csv] = await Promise.all([page.waitForEvent("download"), page.click("[data-act=shortlist-csv]")]);
    const kept = await csv.createReadStream().then(text);
    await page.locator("[data-act=shortlist-remove]").first().click();
    expect(await entries.count()).toBe(1);
    await page.click("[data-act=shortlist-undo]");
    expect(await entries.count()).toBe(2);
    for (const _ of [1, 2]) await page.locator("[data-act=shortlist-remove]").first().click();
    expect(await entries.count()).toBe(0);
    await page.setInputFiles("#match-import", {name: "k.csv", mimeType: "text/csv", buffer: Buffer.from(kept)});
    await expect.poll(() => entries.count()).toBe(2);
    expect(await page.textContent("[data-part=shortlist-says]")).toMatch(/ingen vekter/);
    await page.fill(".match-view-form input", "Akutt for Lindesnes");
    await page.click(".match-view-form button");
    await page.goto(`${site.origin}/nb/match?side=hromada`);
    await live(page);
    await page.click("[data-act=show-shortlist]");
    await page.click("[data-part=view-list] a");
    await settle(page, "preset", /acute/);
    expect(query(page, "place")).toBe(lindesnes);
  });
});

test("keeps what two windows put on one shortlist, and says so in one sentence", async () => {
  const context = await site.browser.newContext();
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) {
    await page.goto(`${site.origin}/en/match?place=${lindesnes}`);
    await live(page);
  }
  const list = await codes(one);
  await one.click(`#match-${list[0]} [data-act=shortlist]`);
  await expect.poll(() => other.textContent("[data-act=show-shortlist]")).toBe("Shortlist (1)");
  await other.click(`#match-${list[1]} [data-act=shortlist]`);
  await expect.poll(() => one.textContent("[data-act=show-shortlist]")).toBe("Shortlist (2)");
  expect(await one.textContent("[data-part=shortlist-says]")).toMatch(/changed in another window/);
  await context.close();
});

test("opens a partner beside the list, over it on a phone, and leaves the list as long as it was", async () => {
  for (const [width, isOver] of [
    [1280, false],
    [375, true]
  ] as const) {
    await visit(
      `/nb/match?place=${lindesnes}`,
      async (page) => {
        await live(page);
        const third = (await codes(page))[2]!;
        const height = (): Promise<number> => page.locator(`#match-${third}`).evaluate((row) => row.scrollHeight);
        // How sturdy a match is, is worked out bit by bit, and makes a row longer.
        await page.waitForSelector("#match:not(.is-moving)");
        const before = await height();
        await page.click(`#match-${third} .match-open`);
        const sheet = page.locator("#match-evidence");
        expect(await sheet.evaluate((dialog) => dialog.matches(":modal"))).toBe(isOver);
        expect(await sheet.locator(".criterion").count()).toBe(10);
        if (isOver) expect(await height()).toBe(before);
        const box = (await sheet.boundingBox())!;
        expect(box.y + box.height).toBeLessThanOrEqual(901);
        await page.goBack();
        await page.waitForSelector("#match-evidence", {state: "hidden"});
        expect(query(page, "open")).toBe(null);
      },
      {viewport: {width, height: 900}}
    );
  }
});

test("finds a county by name and matches it as itself: list, evidence, comparison, shortlist, paper", async () => {
  await visit("/nb/match", async (page) => {
    await live(page);
    await page.fill("#match-search", "Akershus");
    await page.waitForSelector("#match-search-list [role=option]");
    expect(await page.locator("#match-search-list li").first().textContent()).toMatch(
      /^Akershus fylkeskommune fylkeskommune, \d+ kommuner i fylket · Egne bånd: /
    );
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await settle(page, "place", /^32$/);
    expect(await page.textContent("[data-part=list-title]")).toBe("Hromadaer som passer for Akershus fylkeskommune");
    const list = await codes(page);
    expect(list.length).toBe(20);
    await page.click(`#match-${list[2]} .match-open`);
    expect(await page.locator("#match-evidence .criterion").count()).toBe(10);
    expect(await page.textContent("#match-evidence")).not.toMatch(/\bkommunen (har|er) /i);
    await page.click("#match-evidence [data-act=why]");
    expect(await page.textContent("#match-evidence")).toMatch(/er nummer 3 med/);
    for (const code of list.slice(0, 2)) await page.click(`#match-${code} [data-act=compare]`);
    expect(await page.locator(".compare-table thead th").count()).toBe(3);
    await page.click(`#match-${list[2]} [data-act=shortlist]`);
    await page.click("[data-act=show-shortlist]");
    expect(await page.textContent(".shortlist-entries")).toMatch(/^Akershus fylkeskommune – /);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.querySelectorAll("[data-part=problems] li").length)).toBe(0);
    await page.click("#match-evidence a[href*=paper]");
    await page.waitForFunction(() => /Akershus fylkeskommune/.test(document.title));
    await page.goto(`${site.origin}/nb/plan?place=32`);
    await expect
      .poll(() => page.textContent(".plan-ask [data-part=address]"), {timeout: 20_000})
      .toBe("Planen er for kommuner og hromadaer: Akershus fylkeskommune er ikke med i den.");
    await page.goto(`${site.origin}/nb/match?place=32`);
    await live(page);
    expect(await page.textContent("[data-act=show-shortlist]")).toContain("(1)");
  });
});

test("leads from the list of a hromada to a county under the same weights, and says which county is none", async () => {
  await visit(`/en/match?place=${poltava}&preset=small`, async (page) => {
    await live(page);
    const first = page.locator("li[data-county]").first();
    const county = (await first.getAttribute("data-county"))!;
    expect(await first.locator("a").last().getAttribute("href")).toBe(`./fylke/${county}.html`);
    await first.locator("[data-act=county]").click();
    await settle(page, "place", new RegExp(`^${county}$`));
    expect([query(page, "open"), query(page, "preset")]).toEqual([poltava, "small"]);
    await page.waitForSelector("#match-evidence .criterion");
    await page.goBack();
    await settle(page, "place", new RegExp(poltava));
    for (const [address, said] of [
      ["?place=99", /“99” \(place\) is no kommune, county or hromada/],
      [`?place=${poltava}&open=32`, /“32” \(open\) is a county/],
      ["?place=32&side=hromada", /does not agree with the place that is chosen/]
    ] as const) {
      await page.goto(`${site.origin}/en/match${address}`);
      await live(page);
      expect(await page.locator("[data-part=problems] li").allTextContents()).toEqual([expect.stringMatching(said)]);
    }
  });
});

test("orders the twenty by one criterion, keeps their ranks, and writes it into the address", async () => {
  await visit(`/en/match?place=${lindesnes}`, async (page) => {
    await live(page);
    const before = await codes(page);
    await page.selectOption("select[name=sort]", "size");
    await settle(page, "sort", /size/);
    const said = await page.locator("[data-part=sorted]").allTextContents();
    const points = said.map((text) => Number(/: ([\d.]+) of/.exec(text)![1]));
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(new Set(await codes(page))).toEqual(new Set(before));
    const ranks = await page.locator(".match-rank").allTextContents();
    expect(ranks.map(Number).sort((a, b) => a - b)).toEqual(before.map((_, i) => i + 1));
    const address = page.url();
    await page.goBack();
    await page.waitForFunction(() => document.querySelector(".match-rank")?.textContent === "1");
    expect(await codes(page)).toEqual(before);
    await page.goto(address);
    await live(page);
    expect(await page.inputValue("select[name=sort]")).toBe("size");
  });
});

test("goes back a choice at a time: the place, the weighting, the filter", async () => {
  await visit(`/nb/match?place=${lindesnes}`, async (page) => {
    await live(page);
    const first = await page.textContent("[data-part=list-title]");
    await page.fill("#match-search", "Bergen");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await settle(page, "place", /4601/);
    await page.selectOption("select[name=preset]", "acute");
    await settle(page, "preset", /acute/);
    await page.goBack();
    await settle(page, "preset", /^$/);
    expect(await page.inputValue("select[name=preset]")).toBe("balanced");
    await page.goBack();
    await settle(page, "place", new RegExp(lindesnes));
    expect(await page.textContent("[data-part=list-title]")).toBe(first);
  });
});

test("carries the state to the plan, the paper and the other language, and brings it back", async () => {
  await visit(`/nb/match?place=${lindesnes}&preset=acute&war=40%25`, async (page) => {
    await live(page);
    const second = (await codes(page))[1]!;
    await page.click(`#match-${second} .match-open`);
    await settle(page, "open", new RegExp(second));
    const asked = new URL(page.url()).search;
    await page.click("[data-keeps][href*=plan]");
    await page.waitForURL(/plan/);
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#plan-war")?.value === "40");
    await settle(page, "open", new RegExp(second));
    await page.click("[data-keeps][href*=paper]");
    await page.waitForURL(/paper/);
    await page.waitForSelector(".decision-paper:not([aria-busy])");
    await page.click("[data-keeps][href*=match]");
    await live(page);
    expect(new URL(page.url()).search).toBe(asked);
    await page.click(".site-languages a[lang=en]");
    await live(page);
    expect(new URL(page.url()).search).toBe(asked);
  });
});

async function text(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

/** Cells of a CSV line. */
function cells(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => match[1]!.replace(/^"|"$/g, ""));
}
