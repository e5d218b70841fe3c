import {extractText, getDocumentProxy} from "unpdf";
import {describe, expect, test} from "vitest";
import type {Page} from "playwright-core";
import {violations} from "./axe.ts";
import {locales} from "../../src/words/locales.ts";
import {listen, openSite, settled} from "./harness.ts";

const site = openSite();
const pair = "place=0301&open=UA05020030000031457";

async function visit(
  path: string,
  {width = 1280, dark = false} = {}
): Promise<{page: Page; complaints: ReturnType<typeof listen>}> {
  const page = await site.browser.newPage({viewport: {width, height: 900}, colorScheme: dark ? "dark" : "light"});
  const complaints = listen(page, site.origin);
  await page.goto(`${site.origin}${path}`);
  await settled(page);
  return {page, complaints};
}

describe.each([
  [
    "nb",
    "Illustrativt: oppdiktede svar, ikke til beslutning",
    "Beslutningsgrunnlag: Oslo og Vinnytsia (Вінниця)",
    "er ingen kommune, fylkeskommune eller hromada",
    "Papiret trenger et par"
  ],
  [
    "en",
    "Illustrative: made-up answers, not for a decision",
    "Decision paper: Oslo and Vinnytsia (Вінниця)",
    "is no kommune, county or hromada",
    "The paper needs a pair"
  ]
])("the decision paper in %s", (language, mark, title, unknown, needed) => {
  test(
    "stands whole in the page with scripts off, marked as illustrative, with fields to fill in and " +
      "Ukrainian names as Ukrainian",
    async () => {
      const page = await site.browser.newPage({javaScriptEnabled: false});
      await page.goto(`${site.origin}/${language}/paper`);
      expect(await page.textContent(".paper-notice")).toContain(mark.split(":")[0]);
      expect(await page.locator(".paper section").count()).toBe(10);
      expect(await page.locator(".paper textarea").count()).toBe(11);
      expect(await page.locator(".paper h2 [lang=uk]").textContent()).toMatch(/^\p{Script=Cyrillic}+/u);
      for (const id of [
        "facts",
        "reasons",
        "areas",
        "alternatives",
        "caveats",
        "funding",
        "assessment",
        "agenda",
        "sources"
      ])
        expect(await page.locator(`#paper-${id} h3`).count(), id).toBe(1);
      expect(await page.isVisible("[data-act=print]")).toBe(false);
      await page.close();
    }
  );

  test(
    "writes the paper of the pair in the address, from either side, without a complaint of axe in light and dark, " +
      "wide and narrow",
    async () => {
      const [wide, narrow] = [
        await visit(`/${language}/paper?${pair}`),
        await visit(`/${language}/paper?place=UA05020030000031457&open=0301`, {width: 320, dark: true})
      ];
      for (const {page, complaints} of [wide, narrow]) {
        expect(await page.textContent(".paper-title")).toBe(title);
        expect(await page.title()).toBe(title);
        expect(await page.textContent("[data-part=problems]")).toBe("");
        expect(await page.isVisible("[data-part=example]")).toBe(false);
        expect(await violations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
        ).toBe(true);
        expect(complaints).toEqual({errors: [], foreign: []});
        const others = await page.$$eval(".site-languages a", (links) =>
          links.map((link) => {
            // The view goes with the reader when she presses, not before.
            link.dispatchEvent(new Event("pointerdown", {bubbles: true}));
            return (link as HTMLAnchorElement).search;
          })
        );
        expect(others).toEqual(locales.map(() => new URL(page.url()).search));
      }
      expect(await wide.page.textContent("article")).toBe(await narrow.page.textContent("article"));
      await wide.page.close();
      await narrow.page.close();
    }
  );

  test("shows the summary and what is to be decided, folds what backs it up, and prints it whole", async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/${language}/paper`);
    const seen = (chapter: string): Promise<boolean> =>
      page.$$eval(`#paper-${chapter} :is(p, table, textarea)`, (nodes) => nodes.at(-1)!.checkVisibility());
    for (const chapter of ["summary", "caveats", "assessment", "agenda"])
      expect(await seen(chapter), chapter).toBe(true);
    for (const chapter of ["facts", "reasons", "alternatives", "sources"])
      expect(await seen(chapter), chapter).toBe(false);
    await page.emulateMedia({media: "print"});
    for (const chapter of ["facts", "reasons", "alternatives", "sources"])
      expect(await seen(chapter), chapter).toBe(true);
    await page.close();
  });

  test("says in a sentence that a pair is unknown, writes no paper, and takes hostile text for text", async () => {
    for (const [query, said] of [
      [`place=9999&open=UA05020030000031457`, unknown],
      [`place=0301&open=UA00000000000000000`, unknown],
      ["place=0301", null],
      ["place=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&open=0301", "<img src=x onerror=alert(1)>"]
    ] as const) {
      const {page, complaints} = await visit(`/${language}/paper?${query}`);
      expect(await page.textContent(".paper-refusal")).toContain(needed);
      expect(await page.locator("article.paper").count()).toBe(0);
      if (said) expect(await page.textContent("[data-part=problems]")).toContain(said);
      expect(await page.locator(".decision-paper img").count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual({errors: [], foreign: []});
      await page.close();
    }
  });

  test("prints the paper alone, with its mark on every page and what was written in the fields", async () => {
    const {page} = await visit(`/${language}/paper?${pair}`);
    await page.locator(".paper textarea").first().fill("Kommunestyret, 12. mars");
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({preferCSSPageSize: true})));
    const {text} = await extractText(pdf, {mergePages: false});
    const pages = text.map((one) => one.replaceAll(/\s+/g, " "));
    expect(pages.length).toBeGreaterThan(5);
    for (const one of pages) expect(one).toContain(mark);
    expect(pages.join(" ")).toContain("Kommunestyret, 12. mars");
    expect(pages[0]).not.toMatch(/Hopp til|Skip to|Skriv ut|Print or save/);
    expect(
      pages[0]!
        .replace(mark, "")
        .replace(/(Side|Page) 1 (av|of) \d+/, "")
        .trim()
        .slice(0, 12)
    ).toBe(title.slice(0, 12));
    await page.close();
  });
});

test.each(locales)(
  "prints the example in %s on eight sheets, no heading at a sheet’s foot, each address once",
  async (locale) => {
    const {page} = await visit(`/${locale}/paper`);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({preferCSSPageSize: true})));
    expect(pdf.numPages).toBeLessThanOrEqual(8);
    const squeezed = (text: string): string => text.replaceAll(/\s+/g, "");
    const headings = await page.$$eval(".paper :is(h3, h4, caption)", (all) => all.map((one) => one.textContent));
    expect(headings.length).toBeGreaterThan(20);
    for (let number = 1; number <= pdf.numPages; number++) {
      const {items} = await (await pdf.getPage(number)).getTextContent();
      // The number of the sheet stands in its margin, 14 mm from below.
      const told = items.flatMap((item) =>
        "str" in item && item.str.trim() !== "" && item.transform[5] > 40
          ? [{text: item.str, x: item.transform[4] as number, y: item.transform[5] as number}]
          : []
      );
      const foot = Math.min(...told.map(({y}) => y));
      const line = told.filter(({y}) => y < foot + 4).toSorted((one, other) => one.x - other.x);
      const last = squeezed(line.map(({text}) => text).join(""));
      expect(last.length).toBeGreaterThan(0);
      if (number < pdf.numPages)
        expect(
          headings.filter((heading) => squeezed(heading).endsWith(last)),
          `at the foot of sheet ${number}: ${last}`
        ).toEqual([]);
      else
        expect(squeezed(told.map(({text}) => text).join("")).length, "letters of the last sheet").toBeGreaterThan(300);
    }
    const addresses = (await page.textContent("article"))!.match(/https?:\/\/[^\s,\]]+/g)!;
    expect(addresses.length).toBeGreaterThan(5);
    expect(new Set(addresses).size).toBe(addresses.length);
    await page.close();
  }
);

test("the weighting of the address decides the points, and the way back leads to the same list", async () => {
  const score = async (query: string): Promise<{finding: string | null; back: string | null}> => {
    const {page} = await visit(`/en/paper?${pair}${query}`);
    const found = {
      finding: await page.textContent("#paper-summary .paper-finding"),
      back: await page.getAttribute("[data-part=back]", "href")
    };
    await page.close();
    return found;
  };
  const [balanced, acute] = [await score(""), await score("&preset=acute&w=learning.30")];
  expect(balanced.finding).not.toBe(acute.finding);
  expect(acute.back).toBe(`./match.html?${pair}&preset=acute&w=learning.30`);
});

test("an override kept in this browser stands in the paper, with the alternative that was recommended", async () => {
  const {page} = await visit("/en/match?place=0301");
  await page.waitForSelector(".match-explorer.is-live");
  await page.click("[data-act=shortlist] >> nth=0");
  await page.waitForFunction(() => localStorage.length > 0);
  const key = await page.evaluate(() => Object.keys(localStorage)[0]!);
  const kept = await page.evaluate(
    (name) => JSON.parse(localStorage.getItem(name)!) as {entries: {hromadaCode: string; override: object | null}[]},
    key
  );
  kept.entries[0]!.override = {
    kind: "put_first",
    role: "ks_adviser",
    date: "2026-11-20",
    reason: "They have met <b>twice</b>."
  };
  await page.evaluate(([name, text]) => localStorage.setItem(name!, text!), [key, JSON.stringify(kept)]);
  await page.goto(`${site.origin}/en/paper?place=0301&open=${kept.entries[0]!.hromadaCode}`);
  await settled(page);
  expect(await page.textContent("#paper-alternatives .paper-finding")).toMatch(
    /^Overridden: the adviser at KS put this pair first on 20 November 2026\. By the points .+ was recommended\.$/
  );
  expect(await page.textContent("#paper-alternatives")).toContain("They have met <b>twice</b>.");
  await page.close();
});

test("every field and every table that scrolls can be reached and is named by keyboard alone", async () => {
  const {page} = await visit("/nb/paper");
  const unnamed = await page.evaluate(() => {
    const nodes = [...document.querySelectorAll<HTMLElement>(".paper textarea, .paper [role=region]")];
    return nodes.filter(
      (node) =>
        node.tabIndex < 0 ||
        !(node.getAttribute("aria-label") ?? (node as HTMLTextAreaElement).labels?.[0]?.textContent)
    ).length;
  });
  expect(unnamed).toBe(0);
  await page.focus("[data-act=print]");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("PDF");
  await page.close();
});
