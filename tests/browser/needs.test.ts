import {describe, expect, test} from "vitest";
import {violations} from "./axe.ts";
import {listen, openSite, settled, unfold} from "./harness.ts";

const ofAnswers = [
  "needs-wanted",
  "needs-table",
  "needs-horizon-groups",
  "needs-horizon",
  "needs-choice",
  "needs-offer",
  "needs-learning"
];
const switched = ["needs-wanted", "needs-table", "needs-horizon-groups", "needs-stress"];

const site = openSite();

describe.each([
  ["nb", "Illustrative tall", "30. april 2025", "31. desember 2022", "I krigssonen"],
  ["en", "Illustrative data", "30 April 2025", "31 December 2022", "In the war zone"]
])("the needs page in %s", (language, mark, date, endOfYear, category) => {
  test(
    "marks every chart of answers as illustrative and no other, and dates every chart by region " +
      "type, with scripts off",
    async () => {
      const page = await site.browser.newPage({javaScriptEnabled: false});
      await page.goto(`${site.origin}/${language}/needs`);
      for (const name of ofAnswers) {
        expect(await page.textContent(`#${name} [data-part=evidence]`), name).toContain(mark);
        expect(await page.textContent(`#${name} table caption`), name).toContain(mark);
      }
      expect(await page.textContent("#needs-stress")).not.toContain(mark);
      // Answers go by the newest types, money of a year by those at its end.
      for (const name of switched)
        expect(await page.textContent(`#${name} [data-part=subtitle]`), name).toContain(
          name === "needs-stress" ? endOfYear : date
        );
      await page.close();
    }
  );

  test("switches from four classes to two categories, and its address brings the switch back", async () => {
    const page = await site.browser.newPage({viewport: {width: 375, height: 800}});
    const complaints = listen(page, site.origin);
    await page.goto(`${site.origin}/${language}/needs`);
    await settled(page);
    await unfold(page);
    for (const name of switched) {
      await page.selectOption(`#${name} select[name=classes]`, "ks");
      await page.waitForFunction(
        (card) => document.querySelector<HTMLElement>(`#${card}`)?.dataset.state === "updated",
        name
      );
      expect(await page.textContent(`#${name} .chart-narrow`), name).toContain(category.split(" ")[0]);
      expect(await page.textContent(`#${name} table`), name).toContain(category);
    }
    expect(await violations(page)).toEqual([]);
    const address = page.url();
    expect(new URL(address).searchParams.get("needs-table.classes")).toBe("ks");
    const shown = await page.textContent("#needs-table h3");
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector<HTMLElement>("#needs-table")?.dataset.state === "updated");
    expect(await page.textContent("#needs-table h3")).toBe(shown);
    expect(await page.inputValue("#needs-wanted select[name=classes]")).toBe("ks");
    expect(complaints).toEqual({errors: [], foreign: []});
    await page.close();
  });
});
