// axe-core, put into the page by the test itself: the page's own policy allows no foreign script.
import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import type {AxeResults, RunOnly} from "axe-core";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe-core knows of colours; the sheets give the dark its colours and change nothing else there. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** Everything axe-core finds wrong on the page as it stands, one line per element. */
export const violations = (page: Page): Promise<string[]> => found(page, {type: "tag", values: tags});

/** What axe-core finds wrong with the colours of a page that was looked at whole in other colours before. */
export const colourViolations = (page: Page): Promise<string[]> => found(page, {type: "rule", values: ofColours});

async function found(page: Page, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const results = await page.evaluate(
    (only) =>
      (window as unknown as {axe: {run: (context: Document, options: object) => Promise<AxeResults>}}).axe.run(
        document,
        {runOnly: only, resultTypes: ["violations"]}
      ),
    runOnly
  );
  return results.violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(" ")}: ${failureSummary?.replaceAll(/\s+/g, " ")}`)
  );
}
