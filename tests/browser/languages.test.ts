// Addresses that know no language, or another one than their page: each is answered with something true and readable.
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import type {Page} from "playwright-core";
import {afterEach, describe, expect, test} from "vitest";
import {locales, nameOf} from "../../src/words/locales.ts";
import {frameWords} from "../../src/words/words.ts";
import {openSite, settled} from "./harness.ts";

const site = openSite();
let page: Page;
afterEach(() => page?.close());

async function visit(address: string, locale?: string): Promise<number | undefined> {
  page = await site.browser.newPage({...(locale && {locale}), viewport: {width: 1000, height: 800}});
  const answer = await page.goto(site.origin + address);
  await settled(page);
  return answer?.status();
}

describe("the page outside every language", () => {
  test.each(locales)(
    "puts the language of a browser in %s first, keeps the others and sends nobody away",
    async (own) => {
      await visit("/", own);
      const choices = page.locator(".language-choice li");
      await expect.poll(() => choices.first().getAttribute("lang")).toBe(own);
      expect(await page.getAttribute("html", "data-wished")).toBe(own);
      const borders = await choices.evaluateAll((items) => items.map((item) => getComputedStyle(item).borderTopWidth));
      expect(borders).toEqual(["2px", "1px", "1px"]);
      expect((await choices.locator("a").allTextContents()).toSorted()).toEqual(locales.map(nameOf).toSorted());
      expect(new URL(page.url()).pathname).toBe("/");
    }
  );

  test.each(locales)(
    "moves nothing under the eyes of who reads %s, however late what follows the list comes",
    async (own) => {
      const html = await (await fetch(`${site.origin}/`)).text();
      const end = html.indexOf("</ul>") + "</ul>".length;
      const slow = createServer(async (request, response) => {
        if (request.url !== "/") {
          const answer = await fetch(site.origin + request.url);
          response.writeHead(answer.status, {"content-type": answer.headers.get("content-type") ?? ""});
          response.end(Buffer.from(await answer.arrayBuffer()));
          return;
        }
        response.writeHead(200, {"content-type": "text/html; charset=utf-8"});
        response.write(html.slice(0, end));
        setTimeout(() => response.end(html.slice(end)), 1_000);
      });
      await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));
      try {
        page = await site.browser.newPage({locale: own, viewport: {width: 1280, height: 900}});
        await page.addInitScript(() => {
          const seen = Object.assign(window, {shift: 0, painted: 0});
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & {value: number}).value;
          }).observe({type: "layout-shift", buffered: true});
          addEventListener("DOMContentLoaded", () => {
            seen.painted = performance.getEntriesByName("first-contentful-paint").length;
          });
        });
        await page.goto(`http://127.0.0.1:${(slow.address() as AddressInfo).port}/`);
        await settled(page);
        expect(await page.locator(".language-choice li").first().getAttribute("lang")).toBe(own);
        const {painted, shift} = await page.evaluate(() => {
          const seen = window as unknown as {painted: number; shift: number};
          return {painted: seen.painted, shift: seen.shift};
        });
        expect(painted, "the list was seen before the page was whole").toBe(1);
        expect(shift).toBe(0);
      } finally {
        slow.close();
      }
    }
  );

  test("leaves a reader with a Ukrainian browser on the Norwegian page that she asked for", async () => {
    await visit("/nb/places", "uk-UA");
    expect(new URL(page.url()).pathname).toBe("/nb/places");
    expect(await page.getAttribute("html", "lang")).toBe("nb");
  });
});

test("an old link without a language is told as lost in every language, with a way on in each", async () => {
  expect(await visit("/match?place=4205&side=kommune")).toBe(404);
  const text = await page.innerText("main");
  for (const locale of locales) {
    expect(text).toContain(frameWords[locale].notFound.heading);
    expect(await page.locator(`a[href$="/${locale}/"]`).count()).toBeGreaterThan(0);
  }
  expect(await page.inputValue("[lang=uk] input")).toBe("match");
});

describe("a Ukrainian page", () => {
  test("opens the view that a Norwegian page has in its address", async () => {
    await visit("/nb/match?place=4205&preset=acute");
    await page.click(".site-languages a[lang=uk]");
    await settled(page);
    expect(new URL(page.url()).search).toBe("?place=4205&preset=acute");
    expect(await page.getAttribute("html", "lang")).toBe("uk");
    await expect.poll(() => page.innerText("main")).toContain("Lindesnes");
  });

  test("says in Ukrainian what it cannot read of a view that was written in Norwegian words", async () => {
    await visit("/uk/match?side=kommune&place=Lindesnes&preset=akutt&filter=trygg");
    await expect.poll(() => page.innerText("main")).toContain("Не все в посиланні вдалося використати");
    const text = await page.innerText("main");
    for (const unread of ["«Lindesnes»", "«akutt»", "«trygg»"]) expect(text).toContain(unread);
  });

  test("calls a place without a Ukrainian name as Norway does", async () => {
    await visit("/uk/match?side=kommune&place=5610");
    await expect.poll(() => page.innerText("main")).toContain("Karasjok");
    expect(await page.innerText("main")).toContain("Фіннмарк");
  });
});
