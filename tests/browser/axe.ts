// axe-core, put into the page by the test itself: the page's own policy allows no foreign script.
import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Everything axe-core finds wrong on the page as it stands, one line per element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const results = await page.evaluate(
    (values) =>
      (window as unknown as {axe: {run: (context: Document, options: object) => Promise<AxeResults>}}).axe.run(
        document,
        {runOnly: {type: "tag", values}}
      ),
    tags
  );
  return results.violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(" ")}: ${failureSummary?.replaceAll(/\s+/g, " ")}`)
  );
}
