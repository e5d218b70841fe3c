// What holds of every page in a browser, whatever is on it.
import type {Page} from "playwright-core";

/** What a page says of itself, and by how many pixels it can be scrolled sideways. */
export function pageFacts(page: Page): Promise<{lang: string; headings: number; mains: number; overflow: number}> {
  return page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
    mains: document.querySelectorAll("main").length,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth
  }));
}

/** The id of what has the focus after a keyboard has followed the first link of the page. */
export async function pastTheHeader(page: Page): Promise<string | undefined> {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  return page.evaluate(() => document.activeElement?.id);
}

/** Cells of figures that do not stand at the right of their column, and words that do, by what they say. */
export const misplacedCells = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableElement>("table[data-figures]")].flatMap((table) => {
      const figures = table.dataset.figures!.split(" ").map(Number);
      return [...table.rows].slice(0, 3).flatMap((row) =>
        [...row.cells].flatMap((cell, index) => {
          const isRight = getComputedStyle(cell).textAlign === "right";
          const isFigure = figures.includes(index + 1) || cell.classList.contains("figure-cell");
          return isRight === isFigure ? [] : [cell.textContent ?? ""];
        })
      );
    })
  );
