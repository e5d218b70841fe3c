import {copyFileSync, mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeEach, expect, onTestFinished, test} from "vitest";
import {buildSite} from "../../site/build.ts";
import {repository, siteBuilt} from "../site/build_once.ts";
import {makeProject} from "../site/fixture.ts";
import {launch, listen, requireBrowser, serve, settled} from "./harness.ts";
import {violations} from "./axe.ts";

beforeEach(requireBrowser);

test("the page that docs/notebook.md tells a new analyst to write builds and answers its question", async () => {
  await siteBuilt();
  const guide = readFileSync(join(repository, "docs/notebook.md"), "utf8");
  const [, page = ""] = /^````md\n([\s\S]*?)^````$/m.exec(guide) ?? [];
  const [, path = ""] = /Save this as `(src\/en\/[\w-]+\.md)`/.exec(guide) ?? [];
  const root = makeProject({
    "src/index.md": "# Start\n",
    "src/en/index.md": "# Start\n",
    "src/en/sources.md": "# Sources\n",
    [path]: page
  });
  for (const file of [
    "src/data/hromada.arrow",
    "src/style.css",
    "src/match/match.css",
    "src/plan/plan.css",
    "src/ask/ask.css",
    "src/paper/paper.css",
    "src/icon.svg"
  ]) {
    mkdirSync(join(root, file, ".."), {recursive: true});
    copyFileSync(join(repository, file), join(root, file));
  }
  await buildSite(root, () => {});
  const {origin, server} = await serve(join(root, "dist"));
  const browser = await launch();
  onTestFinished(async () => {
    await browser.close();
    server.close();
  });
  const view = await browser.newPage({viewport: {width: 375, height: 800}});
  const complaints = listen(view, origin);
  await view.goto(`${origin}/${path.slice("src/".length, -".md".length)}`);
  await settled(view);
  expect(complaints).toEqual({errors: [], foreign: []});
  expect(await view.locator("svg[role=img]:visible").count()).toBe(1);
  expect(await view.locator("tbody tr").count()).toBe(24);
  expect(await view.locator("tbody td").first().textContent()).toMatch(/^\d+\.\d%$/);
  expect(await violations(view)).toEqual([]);
});
