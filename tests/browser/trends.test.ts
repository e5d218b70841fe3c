import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {classDays} from "../../src/marts/mart_rows.ts";
import {regionSigns} from "../../src/charts/region_signs.ts";
import {regionTypes} from "../../src/model/region_type.ts";
import {dateText} from "../../src/words/figures.ts";
import {violations} from "./axe.ts";
import {listen, openSite, settled, unfold} from "./harness.ts";

const cards = [
  "own-revenue",
  "local-share",
  "formation",
  "inequality",
  "revenue-bands",
  "war-change",
  "transfers",
  "capacity",
  "where"
];
const vinnytska = "UA05020030000031457";

const site = openSite();

/** Opens the page and calls `look`; whatever the page complains of fails the test. */
async function visit(
  address: string,
  look: (page: Page) => Promise<void>,
  options: Parameters<Browser["newPage"]>[0] = {}
): Promise<void> {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}, ...options});
  const complaints = listen(page, site.origin);
  await page.goto(site.origin + address);
  await page.waitForLoadState("load");
  await unfold(page);
  await look(page);
  expect(complaints).toEqual({errors: [], foreign: []});
  await page.close();
}

const title = (page: Page, card: string): Promise<string | null> => page.textContent(`#${card} h3`);
const updated = (page: Page, card: string): Promise<unknown> =>
  page.waitForFunction((name) => document.querySelector<HTMLElement>(`#${name}`)?.dataset.state === "updated", card);

describe.each(["nb", "en"])("the trends page in %s with scripts off", (language) => {
  test("shows every chart, table, source and download, and no dead control", async () => {
    await visit(
      `/${language}/trends`,
      async (page) => {
        for (const card of cards) {
          expect(await page.locator(`#${card} .chart svg:visible`).count(), card).toBe(1);
          await page.click(`#${card} [data-sheet=data] summary`);
          expect(await page.locator(`#${card} tbody tr:visible`).count(), card).toBeGreaterThan(0);
          expect(await page.textContent(`#${card} figcaption`)).toMatch(/20\d\d/);
          const file = await page.getAttribute(`#${card} a[download]`, "href");
          const answer = await page.request.get(new URL(file!, page.url()).href);
          expect(answer.status(), card).toBe(200);
          expect((await answer.text()).split("\n").length, card).toBeGreaterThan(3);
        }
        // What opens the box of a rule does so without a script.
        expect(await page.locator("main :is(select, input, button):not([popovertarget]):visible").count()).toBe(0);
      },
      {javaScriptEnabled: false}
    );
  });
});

test("no script but the two first ones of ours is fetched before a reader wants something", async () => {
  const page = await site.browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}/nb/trends`);
  await settled(page);
  expect(asked.filter((path) => /\/(live_|shared\.|notebook\.)|\.arrow$|duckdb|plot/.test(path))).toEqual([]);
  const scripts = asked.filter((path) => path.endsWith(".js")).map((path) => /\/(\w+)\.[^/]*$/.exec(path)?.[1]);
  expect(scripts.toSorted()).toEqual(["boot", "search_boot"]);
  await page.close();
});

test.each([
  ["nb", []],
  ["uk", ["place_label"]]
])("what a card reads is fetched beside the script that asks for it, and once (%s)", async (language, ofNames) => {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const marts = () => asked.filter((path) => path.endsWith(".arrow"));
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/live_trends/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.origin}/${language}/trends`);
  await settled(page);
  await unfold(page);
  expect(marts()).toEqual([]);
  await page.locator("#inequality .chart").hover();
  for (const mart of ["own_revenue_distribution", ...ofNames])
    await expect.poll(marts).toContainEqual(expect.stringContaining(`/${mart}.`));
  release();
  await page.locator("#inequality select").first().selectOption({index: 1});
  await updated(page, "inequality");
  expect(marts()).toEqual([...new Set(marts())]);
  await page.close();
});

test.each([
  ["nb", /heter Vinnytska\./],
  ["uk", /Назва громади: Вінницька\./]
])("a chosen place fetches rows of its own oblast, and names only when one is typed: %s", async (lang, called) => {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const marts = () =>
    asked.flatMap((path) => /^\/_file\/data\/(\w+(?:\.\w+)?)\.[0-9a-f]{8}\.arrow$/.exec(path)?.[1] ?? []);
  const isLong = (mart: string): boolean =>
    /^(hromada|hromada_\w+|place_name|place_label|place_(name|label)\.hromada)(\.page)?$/.test(mart);
  await page.goto(`${site.origin}/${lang}/trends?hromada=${vinnytska}`);
  await updated(page, "where");
  expect(marts()).toEqual(expect.arrayContaining(["hromada.UA05", "hromada_year.UA05", "hromada_class.UA05"]));
  expect(await page.inputValue("#picker-hromada")).not.toBe("");
  expect(await page.textContent("#war-months .card-highlight")).toMatch(/\d{4}/);
  expect(await page.textContent("[data-picked]")).toMatch(called);
  await page.selectOption(".hromada-picker select", "UA-26");
  await updated(page, "where");
  expect(marts().filter(isLong)).toEqual([]);
  // What is the same for every place is told of, and neither fetched nor drawn again.
  expect(await page.locator("#own-revenue .card-highlight").count()).toBe(1);
  expect(marts().filter((mart) => /^(national_series|public_trust|territory_month)$/.test(mart))).toEqual([]);
  await page.locator("#picker-hromada").fill("Lemberg");
  await page.locator("#picker-hromada-list [role=option]").first().waitFor();
  expect(marts()).toEqual(expect.arrayContaining(["hromada_name.l", "place_name.l"]));
  expect(marts().filter(isLong)).toEqual([]);
  expect(marts()).toEqual([...new Set(marts())]);
  await page.close();
});

test.each([
  ["nb", "Tallene kunne ikke hentes."],
  ["en", "The figures could not be fetched."]
])(
  "a script that does not come is told in the language of the page (%s), which stays as it was",
  async (lang, says) => {
    const page = await site.browser.newPage();
    await page.route(/live_trends\./, (route) => route.abort());
    await page.goto(`${site.origin}/${lang}/trends`);
    const before = await title(page, "inequality");
    await page.focus("#inequality-group");
    await expect.poll(() => page.textContent("#inequality [data-part=status]")).toContain(says);
    expect(await title(page, "inequality")).toBe(before);
    await page.close();
  }
);

test("by keyboard alone a reader divides a chart by oblast, and the address restores the view", async () => {
  let shown: string | null = "";
  let address = "";
  await visit("/en/trends", async (page) => {
    const before = await title(page, "inequality");
    await page.focus("#inequality-group");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await updated(page, "inequality");
    await page.waitForURL(/inequality\.group=oblast/);
    await expect.poll(() => title(page, "inequality")).toMatch(/oblast/);
    shown = await title(page, "inequality");
    expect(shown).not.toBe(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("inequality-group");
    address = (await page.getAttribute("#inequality [data-part=permalink]", "href")) ?? "";
    expect(address).toBe("/en/trends?inequality.group=oblast#inequality");
  });
  await visit(address, async (page) => {
    await updated(page, "inequality");
    expect(await title(page, "inequality")).toBe(shown);
    expect(await page.inputValue("#inequality-group")).toBe("oblast");
  });
});

test("a hromada typed in Ukrainian is highlighted in every chart, and the address restores it", async () => {
  await visit("/nb/trends", async (page) => {
    await page.fill("input[name=hromada]", "вінницька");
    await page.keyboard.press("Tab");
    await page.waitForURL(new RegExp(`hromada=${vinnytska}`));
    for (const card of cards) await updated(page, card);
    for (const card of cards)
      await expect.poll(() => page.locator(`#${card} .card-highlight`).count(), {message: card}).toBe(1);
    expect(await page.textContent("[data-picked]")).toContain("Vinnytsia (Вінниця)");
    expect(await page.locator("#where .map-marker text").textContent()).toBe("Vinnytsia");
    expect(await violations(page)).toEqual([]);
  });
  await visit(`/nb/trends?hromada=${vinnytska}`, async (page) => {
    for (const card of cards) await updated(page, card);
    expect(await page.inputValue("input[name=hromada]")).toBe("Vinnytsia");
    expect(await page.locator("#inequality .chart-wide svg").innerHTML()).toContain("var(--highlight)");
    await page.click("form.hromada-picker button[type=reset]");
    await expect.poll(() => page.locator(".card-highlight").count()).toBe(0);
    expect(page.url()).toBe(`${site.origin}/nb/trends`);
  });
});

test("figures that come after their choice was taken back are not shown", async () => {
  await visit("/nb/trends", async (page) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const asked: string[] = [];
    // The parts of an oblast, which only a choice of one of its hromadas asks for.
    await page.route(/hromada(_year|_class)?\.UA05\..*arrow/, async (route) => {
      asked.push(route.request().url());
      await held;
      await route.continue();
    });
    await page.fill("input[name=hromada]", "вінницька");
    await page.keyboard.press("Tab");
    await page.waitForURL(new RegExp(`hromada=${vinnytska}`));
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    // The button comes with the figures; a reader may also send the form back by other means.
    await page.locator("form.hromada-picker").evaluate((form: HTMLFormElement) => form.reset());
    await expect.poll(() => page.url()).toBe(`${site.origin}/nb/trends`);
    for (const card of cards) await updated(page, card);
    const parts = asked.length;
    const came = Array.from({length: parts}, (_, i) => page.waitForResponse(asked[i]!));
    release();
    for (const response of came) await (await response).finished();
    await settled(page);
    for (const card of cards) await updated(page, card);
    expect(await page.locator(".card-highlight").count()).toBe(0);
    expect(await page.locator("#where .map-marker").count()).toBe(0);
  });
});

test("a hromada is found by its name of today and chosen by keyboard, Kyiv is said to be none", async () => {
  await visit("/en/trends", async (page) => {
    const field = page.locator("input[name=hromada]");
    await field.fill("Шептицький");
    await expect.poll(() => page.locator("#picker-hromada-list [role=option]").count()).toBeGreaterThan(0);
    await page.keyboard.press("ArrowDown");
    expect(await field.getAttribute("aria-activedescendant")).toBe("picker-hromada-option-0");
    await page.keyboard.press("Escape");
    expect(await page.locator("#picker-hromada-list").isVisible()).toBe(false);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/hromada=UA46120130000026331/);
    await field.fill("Kyiv");
    await expect.poll(() => page.textContent("#picker-hromada-list [role=option]")).toContain("the capital");
    await page.keyboard.press("Enter");
    expect(await page.textContent("[data-combobox=picker-hromada] [data-part=place-status]")).toContain(
      "Kyiv: the capital"
    );
    expect(page.url()).toContain("hromada=UA46120130000026331");
  });
});

test.each([
  ["nb", "Ahronomichna", "Ahronomichne", ["hromada_name.a", "place_name.a"]],
  ["uk", "Агрономічна", "Агрономічна", ["hromada_name.a", "place_name.a", "place_label.a"]]
])(
  "who types a name fetches those under its letter, and all where none begins so: %s",
  async (lang, typed, is, own) => {
    await visit(`/${lang}/trends`, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      const named = () =>
        asked.flatMap(
          (path) => /\/((?:hromada|place)_(?:name|label)[.\w]*)\.[0-9a-f]{8}\.arrow$/.exec(path)?.[1] ?? []
        );
      const options = page.locator("#picker-hromada-list [role=option]");
      const field = page.locator("input[name=hromada]");
      await field.focus();
      await field.pressSequentially(typed);
      await expect.poll(() => options.count()).toBe(1);
      await expect.poll(() => options.first().textContent()).toContain(is);
      expect(
        named()
          .filter((mart) => mart !== "place_label.oblast")
          .toSorted()
      ).toEqual([...own].toSorted());
      await field.fill(`Б${typed.slice(1)}`);
      // The list of before, which names the place too, may stand until the names of all have come.
      await expect
        .poll(named, {timeout: 15_000})
        .toEqual(expect.arrayContaining(["hromada_name", "place_name.hromada"]));
      await expect.poll(() => options.allTextContents(), {timeout: 15_000}).toContainEqual(expect.stringContaining(is));
      await field.press("Enter");
      await page.waitForURL(/hromada=UA05020010000053508/);
    });
  }
);

test("what was typed before the names came is found when they come, and an Enter takes it then", async () => {
  await visit("/nb/trends", async (page) => {
    const held = new Map<string, () => void>();
    for (const letter of ["a", "l"])
      await page.route(new RegExp(`hromada_name\\.${letter}\\..*arrow`), async (route) => {
        await new Promise<void>((resolve) => held.set(letter, resolve));
        await route.continue();
      });
    const options = page.locator("#picker-hromada-list [role=option]");
    const field = page.locator("input[name=hromada]");
    await field.focus();
    await field.fill("Lemb");
    await expect.poll(() => held.has("l")).toBe(true);
    await field.fill("Ahronom");
    await expect.poll(() => held.has("a")).toBe(true);
    const came = page.waitForResponse(/hromada_name\.l\..*arrow/);
    held.get("l")!();
    await (await came).finished();
    await settled(page);
    expect(await options.count()).toBe(0);
    await field.press("Enter");
    expect(page.url()).toBe(`${site.origin}/nb/trends`);
    held.get("a")!();
    await page.waitForURL(/hromada=UA05020010000053508/);
    expect(await field.inputValue()).toBe("Ahronomichne");
  });
});

test("an oblast is marked on the map and in the rows of its charts", async () => {
  await visit("/en/trends", async (page) => {
    await page.selectOption("select[name=oblast]", "UA-53");
    await page.waitForURL(/oblast=UA-53/);
    await updated(page, "where");
    await expect.poll(() => page.locator("#where .map-oblast.is-chosen").count()).toBe(1);
    await expect.poll(() => page.locator("#transfers .chart-wide svg").innerHTML()).toContain("var(--highlight-band)");
    expect(await page.textContent("[data-picked]")).toContain("Poltava oblast");
  });
});

test("a name that is none, or that many share, changes nothing and says what to do", async () => {
  await visit("/en/trends", async (page) => {
    for (const name of ["<img src=x onerror=window.__xss=1>", "Михайлівська"]) {
      await page.fill("input[name=hromada]", name);
      await page.keyboard.press("Tab");
      await expect.poll(() => page.textContent("[data-picked]")).toContain("Choose a name from the list");
    }
    expect(page.url()).toBe(`${site.origin}/en/trends`);
    expect(await page.evaluate(() => (window as {__xss?: number}).__xss)).toBeUndefined();
  });
});

test("an address full of nonsense shows the page as it is", async () => {
  let standard: string | null = "";
  await visit("/en/trends", async (page) => {
    standard = await title(page, "inequality");
  });
  await visit(
    "/en/trends?hromada=%3Cscript%3E&oblast=UA-99&inequality.group=evil&__proto__.x=1&transfers.year=1999",
    async (page) => {
      await settled(page);
      expect(await title(page, "inequality")).toBe(standard);
      expect(await page.locator(".card-highlight").count()).toBe(0);
    }
  );
});

test("the map's table of every hromada comes when it is opened", async () => {
  await visit("/nb/trends", async (page) => {
    await page.click("#where [data-sheet=data] summary");
    await expect.poll(() => page.locator("#where [data-late] tbody tr").count(), {timeout: 15_000}).toBe(1469);
    expect(await page.locator("#where [data-late] td[lang=uk]").count()).toBe(1469);
  });
});

test("by keyboard a reader moves the map month by month, its table follows, and the address restores it", async () => {
  let shown: string | null = "";
  const counts = (page: Page): Promise<string[]> =>
    page.locator("#where [data-part=table] > div:first-child td:nth-child(2)").allTextContents();
  const signs = (page: Page): Promise<string[]> =>
    page.evaluate(
      (paths) =>
        [...document.querySelectorAll("#where .map-sign")].map((sign, at) =>
          String((sign.getAttribute("d")?.split(paths[at]!).length ?? 1) - 1)
        ),
      regionTypes.map((type) => regionSigns[type].path)
    );
  await visit("/en/trends", async (page) => {
    const before = await signs(page);
    await page.click("#where [data-sheet=data] summary");
    await page.focus("#where-day-slider");
    await page.keyboard.press("Home");
    for (const _ of [1, 2]) await page.keyboard.press("ArrowRight");
    await page.waitForURL(/where\.day=2022-03-31/);
    await expect.poll(() => title(page, "where")).toMatch(/^On 31 March 2022, \d+ hromadas were occupied/);
    expect(await page.getAttribute("#where-day-slider", "aria-valuetext")).toBe("31 March 2022");
    expect(await page.inputValue("#where-day")).toBe("2022-03-31");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("where-day-slider");
    expect(await signs(page)).not.toEqual(before);
    // The table waits for what the picture does not need.
    await expect.poll(() => page.textContent("#where [data-part=table]")).toContain("than on 28 February 2022");
    expect((await counts(page)).map((count) => count.replace(",", ""))).toEqual(await signs(page));
    expect(await page.getAttribute("#where .chart svg", "aria-label")).toContain("31 March 2022");
    await expect.poll(() => page.locator("#where [data-late]").count(), {timeout: 15_000}).toBe(1);
    expect(await violations(page)).toEqual([]);
    shown = await title(page, "where");
  });
  await visit("/en/trends?where.day=2022-03-31", async (page) => {
    await expect.poll(() => title(page, "where")).toBe(shown);
    expect(await page.inputValue("#where-day-slider")).toBe("2");
    await page.focus("#where-day-slider");
    await page.keyboard.press("End");
    await expect.poll(() => page.url()).toBe(`${site.origin}/en/trends`);
    await expect.poll(() => title(page, "where")).toContain(dateText(classDays.last, "en"));
  });
});

test("any day can be typed, and a hromada is told in the region type of that day", async () => {
  await visit("/nb/trends?hromada=UA65100150000057191", async (page) => {
    await page.fill("#where-day", "2022-11-10");
    await page.waitForURL(/where\.day=2022-11-10/);
    await expect.poll(() => page.textContent("#where .card-highlight")).toMatch(/okkupert \(10\. november 2022\)/);
    await page.fill("#where-day", "2021-01-01");
    await expect.poll(() => page.textContent("#where [data-part=day-says]")).toContain("Listen gjelder dager fra");
    expect(await title(page, "where")).toContain("10. november 2022");
    await page.focus("#where-day-slider");
    expect(await page.inputValue("#where-day")).toBe("2022-11-10");
  });
});

test.each([
  ["2021-12-31", classDays.first, "before the list begins"],
  ["9999-01-01", classDays.last, "after the list ends"],
  ["%3Cb%3Eyesterday", classDays.last, "no day"]
])("an address that asks for %s gets %s and is told why", async (asked, day, why) => {
  await visit(`/en/trends?where.day=${asked}`, async (page) => {
    await expect.poll(() => page.textContent("#where [data-part=day-says]")).toContain(why);
    expect(await page.inputValue("#where-day")).toBe(day);
    const address = day === classDays.last ? "/en/trends" : `/en/trends?where.day=${day}`;
    expect(page.url()).toBe(site.origin + address);
  });
});

test("a chart is saved as SVG and PNG with its finding, source, site and address written in", async () => {
  await visit("/nb/trends", async (page) => {
    for (const card of ["transfers", "where"]) {
      await page.click(`#${card} [data-sheet=picture] summary`);
      const [svg] = await Promise.all([page.waitForEvent("download"), page.click(`#${card} [data-save=svg]`)]);
      const text = readFileSync(await svg.path(), "utf8");
      expect(text).toMatch(/^<\?xml/);
      expect(text).not.toMatch(/var\(--/);
      const firstWords = (await title(page, card))?.split(" ").slice(0, 3).join(" ") ?? "";
      expect(text).toContain(firstWords);
      expect(text).toContain("Kilde:");
      expect(text).toContain("Kommunebro");
      expect(text.replace(/<[^>]*>/g, "")).toContain(`${site.origin}/nb/trends#${card}`);
      const [png] = await Promise.all([page.waitForEvent("download"), page.click(`#${card} [data-save=png]`)]);
      expect(
        readFileSync(await png.path())
          .subarray(1, 4)
          .toString()
      ).toBe("PNG");
    }
  });
});

test.each([375, 320])("on a phone of %i px the narrow chart stands, its type no smaller than 11 px", async (width) => {
  await visit(
    "/nb/trends",
    async (page) => {
      for (const card of cards) {
        const seen = await page.evaluate((name) => {
          const svg = [...document.querySelectorAll<SVGSVGElement>(`#${name} .chart svg`)].find(
            (one) => one.getClientRects().length > 0
          )!;
          const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute("width"));
          const sizes = [...svg.querySelectorAll("text")].map(
            (node) => Number.parseFloat(getComputedStyle(node).fontSize) * scale
          );
          return {isNarrow: svg.closest(".chart-narrow") !== null, least: Math.min(99, ...sizes)};
        }, card);
        if (card !== "where") expect(seen.isNarrow, card).toBe(true);
        expect(seen.least, card).toBeGreaterThanOrEqual(11);
      }
    },
    {viewport: {width, height: 800}}
  );
});

test("the other language shows the same view", async () => {
  await visit("/nb/trends", async (page) => {
    await page.selectOption("#inequality-group", "oblast");
    await page.waitForURL(/inequality\.group=oblast/);
    await page.click(".site-languages a[lang=en]");
    await page.waitForURL(/\/en\/trends\.html\?inequality\.group=oblast/);
    await expect.poll(() => page.inputValue("#inequality-group")).toBe("oblast");
  });
});

test("in print the page hides its controls, keeps its charts whole and writes out addresses", async () => {
  await visit("/nb/trends", async (page) => {
    await page.emulateMedia({media: "print"});
    expect(await page.locator(".card-sheets:visible, .needs-script:visible, nav:visible").count()).toBe(0);
    expect(await page.locator("#inequality .chart svg:visible").count()).toBe(1);
    const pdf = await page.pdf({format: "A4"});
    expect(pdf.subarray(0, 4).toString()).toBe("%PDF");
  });
});

test("an address of a card behind the first level opens what hides it", async () => {
  const page = await site.browser.newPage({viewport: {width: 375, height: 800}, javaScriptEnabled: false});
  await page.goto(`${site.origin}/nb/trends#capacity`);
  await page.locator("#capacity .chart-narrow svg").waitFor({state: "visible"});
  expect(await page.locator("#local-share").isVisible()).toBe(false);
  await page.close();
});
