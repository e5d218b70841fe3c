import {copyFileSync, mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeEach, expect, onTestFinished, test} from "vitest";
import {buildSite} from "../../site/build.ts";
import {repository, siteBuilt} from "../site/build_once.ts";
import {makeProject} from "../site/fixture.ts";
import {launch, listen, requireBrowser, serve, settled} from "./harness.ts";
import {violations} from "./axe.ts";

beforeEach(requireBrowser);

const guide = readFileSync(join(repository, "docs/notebook.md"), "utf8");

/** What the sheet of every page is made of. */
const sheets = Array.from(
  readFileSync(join(repository, "src/style.css"), "utf8").matchAll(/@import url\("\.\/(.+?)"\)/g),
  ([, file]) => `src/${file}`
);

/** A project of one page, with the files of the repository that it needs. */
function projectOf(files: Record<string, string>, copied: readonly string[] = []): string {
  const root = makeProject({
    "src/index.md": "# Start\n",
    "src/en/index.md": "# Start\n",
    "src/en/sources.md": "# Sources\n",
    ...files
  });
  for (const file of ["src/data/hromada.arrow", "src/style.css", ...sheets, "src/icon.svg", ...copied]) {
    mkdirSync(join(root, file, ".."), {recursive: true});
    copyFileSync(join(repository, file), join(root, file));
  }
  return root;
}

test("the page that docs/notebook.md tells a new analyst to write builds and answers its question", async () => {
  await siteBuilt();
  const [, page = ""] = /^````md\n([\s\S]*?)^````$/m.exec(guide) ?? [];
  const [, path = ""] = /Save this as `(src\/en\/[\w-]+\.md)`/.exec(guide) ?? [];
  const root = projectOf({[path]: page});
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

test("the input and the loader that it tells of build, and the engine comes when a reader chooses", async () => {
  await siteBuilt();
  const [, input = ""] = /### A choice for the reader[\s\S]*?^````md\n([\s\S]*?)^````$/m.exec(guide) ?? [];
  const [, loader = ""] = /### What SQL cannot do[\s\S]*?^```ts\n([\s\S]*?)^```$/m.exec(guide) ?? [];
  const reading =
    '```js\nconst rows = await FileAttachment("./notebook.rows.json").json();\ndisplay(rows.length);\n```\n';
  const root = projectOf(
    {
      "src/en/notebook.md": `# Mine\n\n${input}\n${reading}`,
      // The project lies two folders deeper than its own source would.
      "src/en/notebook.rows.json.ts": loader.replace("../../site/", "../../../../site/")
    },
    ["notebook.en.js", "arrow_parts.js", "ask_worker.js", "duckdb-eh.wasm"].map((file) => `src/generated/${file}`)
  );
  await buildSite(root, () => {});
  const {origin, server} = await serve(join(root, "dist"));
  const browser = await launch();
  onTestFinished(async () => {
    await browser.close();
    server.close();
  });
  const view = await browser.newPage();
  const complaints = listen(view, origin);
  const asked: string[] = [];
  view.on("request", (request) => void asked.push(request.url()));
  await view.goto(`${origin}/en/notebook`);
  const field = view.locator("input[type=number]");
  const figure = (): Promise<string | null> => view.locator("tbody td").first().textContent();
  await expect.poll(() => view.locator("[data-first-answer]").count()).toBe(0);
  const before = await figure();
  expect(asked.filter((address) => /wasm|\/hromada\./.test(address))).toEqual([]);
  await field.fill("9000");
  await field.press("Enter");
  await expect.poll(figure, {timeout: 30_000}).not.toBe(before);
  expect(new URL(view.url()).search).toBe("?size=9000");
  const after = await figure();
  await view.reload();
  await expect.poll(figure, {timeout: 30_000}).toBe(after);
  expect(await field.inputValue()).toBe("9000");
  await view.goto(`${origin}/en/notebook?size=many`);
  await expect.poll(figure, {timeout: 30_000}).toBe(before);
  expect(complaints).toEqual({errors: [], foreign: []});
});
