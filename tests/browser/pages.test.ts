// Every page but those of places, by itself: each is loaded once on a desk and once on a phone, then resized and
// shown in the dark.
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {localeOfPath} from "../../src/words/locales.ts";
import {allAddresses, oneOfEachFolder} from "./addresses.ts";
import {colourViolations, violations} from "./axe.ts";
import {type Complaints, listen, openSite, settled, unfold} from "./harness.ts";
import {misplacedCells, pageFacts, pastTheHeader} from "./page_facts.ts";

/** Pages of places have one writer: one of each kind and language stands for all of them. */
const addresses = oneOfEachFolder(await allAddresses());
const site = openSite();

test("of pages that come by the hundred, each language shows another", () => {
  const many = ["/", "/nb/", "/nb/trends", "/nb/hromada/1", "/nb/hromada/2", "/en/hromada/1", "/en/hromada/2"];
  expect(oneOfEachFolder(many)).toEqual(["/", "/nb/", "/nb/trends", "/nb/hromada/1", "/en/hromada/2"]);
});

test("there are pages to look at", () => {
  expect(addresses).toEqual(expect.arrayContaining(["/", "/404", "/nb/", "/en/", "/nb/notebook", "/en/notebook"]));
});

describe.each(addresses)("%s", (address) => {
  describe.each([1280, 375])("at %i px", (width) => {
    let page: Page;
    let complaints: Complaints;
    beforeAll(async () => {
      // Without a browser every test is skipped in words.
      if (!("browser" in site)) return;
      page = await site.browser.newPage({
        colorScheme: "light",
        viewport: {width, height: 900},
        reducedMotion: "reduce"
      });
      complaints = listen(page, site.origin);
      await page.goto(site.origin + address);
      await settled(page);
      await unfold(page);
    });
    afterAll(() => page?.close());

    test.each(["light", "dark"] as const)(
      "in %s runs without an error, stays on its own origin and has nothing axe-core objects to",
      async (colorScheme) => {
        await page.emulateMedia({colorScheme, reducedMotion: "reduce"});
        await settled(page);
        expect(await (colorScheme === "light" ? violations : colourViolations)(page)).toEqual([]);
        expect(complaints).toEqual({errors: [], foreign: []});
      }
    );

    if (width === 375) {
      test(
        "says its language, has one first heading, a title and a main part, and does not scroll sideways at 320 " +
          "px",
        async () => {
          await page.setViewportSize({width: 320, height: 640});
          await settled(page);
          expect(await pageFacts(page)).toEqual({lang: localeOfPath(address), headings: 1, mains: 1, overflow: 0});
          expect(await page.title()).toMatch(/Kommunebro/);
        }
      );
    } else {
      test("sets figures of its tables at the right, and words at the left", async () => {
        expect(await misplacedCells(page)).toEqual([]);
      });

      test("takes a keyboard past the header with its first link", async () => {
        expect(await pastTheHeader(page)).toBe("observablehq-main");
      });
    }
  });
});
