// Ways to the page of a place that go past its address: a wrong one, the list by its address, a form without a script.
import {expect, test} from "vitest";
import {openSite} from "./harness.ts";

const site = openSite();

/** The first hit of the list of places, or the sentence that stands in its place. */
async function hitAt(path: string): Promise<{url: string; hit: string; href: string | null}> {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
  try {
    await page.goto(`${site.origin}${path}`);
    await page.waitForURL((url) => /\/places(\.html)?$/.test(url.pathname) && url.search !== "");
    const first = page.locator("[data-part=hits] li").first();
    await first.waitFor();
    const link = first.locator("a");
    return {
      url: page.url().slice(site.origin.length),
      hit: (await first.textContent()) ?? "",
      href: (await link.count()) === 0 ? null : await link.getAttribute("href")
    };
  } finally {
    await page.close();
  }
}

test.each([
  ["a code of a municipality that ended", "/nb/kommune/1601", "./kommune/5001.html", "Trondheim"],
  ["a code in lower case", "/en/hromada/ua05020030000031457", "./hromada/UA05020030000031457.html", "Vinnytsia"],
  ["a name in place of a code", "/nb/kommune/Haram", "./kommune/1580.html", "Haram"],
  ["a code of another kind of place", "/nb/hromada/0301", "./kommune/0301.html", "Oslo"]
])("%s in an address is answered with the place that it means", async (_, path, href, name) => {
  const found = await hitAt(path);
  expect(found.href).toBe(href);
  expect(found.hit).toContain(name);
});

test.each([
  ["/en/hromada/UA99999999999999999", "is not the code of"],
  ["/nb/places?q=9999", "er ikke koden til"],
  ["/nb/kommune/qqqqqq", "Fant ingen steder"]
])("%s, which nothing has, is answered with a sentence, above the list of all", async (path, says) => {
  const found = await hitAt(path);
  expect(found.href).toBeNull();
  expect(found.hit).toContain(says);
});

test("without a script the form in the head opens the list of all places", async () => {
  const context = await site.browser.newContext({javaScriptEnabled: false});
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}/en/needs`);
    await page.locator("form.site-search input").fill("Bucha");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => /\/en\/places(\.html)?$/.test(url.pathname) && url.search === "?q=Bucha");
    const links = await page
      .locator(".place-list")
      .evaluate((list) => [...list.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? ""))
      .then((all) => all.filter((href) => /^\.\/(?:kommune|fylke|hromada|oblast|city)\//.test(href)));
    expect(new Set(links).size).toBe(357 + 15 + 1469 + 24 + 1);
  } finally {
    await context.close();
  }
});
