import {type ChildProcess, spawn} from "node:child_process";
import {createServer} from "node:net";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, expect, onTestFinished, test} from "vitest";
import {repository} from "../site/build_once.ts";
import {makeProject, writeFiles} from "../site/fixture.ts";
import {launch, requireBrowser} from "./harness.ts";

let browser: Browser | undefined;
beforeEach(requireBrowser);
beforeAll(async () => {
  browser = await launch().catch(() => undefined);
});
afterAll(() => browser?.close());

/** Opens a page in the preview of a project, and waits until Framework follows its edits. */
async function openPreview(root: string, path: string): Promise<Page> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx/esm", "site/preview.ts"], {
    cwd: repository,
    env: {...process.env, PORT: String(port), KOMMUNEBRO_ROOT: root}
  });
  onTestFinished(() => void child.kill());
  await said(child, /Kommunebro: /);
  const page = await browser!.newPage();
  onTestFinished(() => page.close());
  const followed = page.waitForEvent("console", (message) => message.text().includes("welcome"));
  await page.goto(`http://127.0.0.1:${port}${path}`);
  await followed;
  return page;
}

const said = (child: ChildProcess, words: RegExp): Promise<void> =>
  new Promise((resolve, reject) => {
    let output = "";
    child.on("exit", () => reject(new Error(`ended early: ${output}`)));
    for (const stream of [child.stdout, child.stderr])
      stream!.on("data", (chunk) => {
        output += chunk;
        if (words.test(output)) resolve();
      });
  });

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as {port: number};
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const headsOf = (page: Page): Promise<string[]> => page.locator("main thead th").allTextContents();

test("a page says at once what an edit of SQL or a table sets off, what came of it, and why nothing did", async () => {
  const fence = (sql: string): string => `# A\n\n\`\`\`sql\n${sql}\n\`\`\`\n\n<shared-cell name="b"></shared-cell>\n`;
  const cells = (sql: string): string => `---\ndraft: true\n---\n\n\`\`\`sql id=b display\n${sql}\n\`\`\`\n`;
  const root = makeProject({
    "src/nb/a.md": fence("SELECT 1 AS first"),
    "src/a/cells.md": cells("SELECT 1 AS shared"),
    "data/areas.csv": "no table of ours\n"
  });
  const page = await openPreview(root, "/nb/a");
  const doing = page.locator("#preview-doing");
  const troubles = page.locator("#preview-troubles");
  expect(await headsOf(page)).toEqual(["first", "shared"]);
  // A fence of the page.
  writeFiles(root, {"src/nb/a.md": fence("SELECT 1 AS second")});
  await doing.filter({hasText: "Rebuilding: a page was changed"}).waitFor({timeout: 3_000});
  await expect.poll(() => headsOf(page)).toEqual(["second", "shared"]);
  // A mistake in it stays until it is mended, and the page comes back by itself.
  writeFiles(root, {"src/nb/a.md": fence("SELECT nope")});
  await troubles.filter({hasText: "src/nb/a.md:3: Binder Error"}).waitFor();
  writeFiles(root, {"src/nb/a.md": fence("SELECT 1 AS third")});
  await expect.poll(() => headsOf(page).catch(() => [])).toEqual(["third", "shared"]);
  await expect.poll(() => troubles.filter({hasText: "Binder Error"}).count()).toBe(0);
  // A fence that pages of several languages share.
  writeFiles(root, {"src/a/cells.md": cells("SELECT 1 AS together")});
  await doing.filter({hasText: "Rebuilding: the cells of a page were changed"}).waitFor({timeout: 3_000});
  await expect.poll(() => headsOf(page).catch(() => [])).toEqual(["third", "together"]);
  await expect.poll(() => doing.count()).toBe(0);
  // A table: it takes long, and what comes of this one is a report.
  writeFiles(root, {"data/areas.csv": "neither is this\n"});
  await doing.filter({hasText: "takes some 20 seconds"}).waitFor({timeout: 3_000});
  await expect.poll(() => doing.count()).toBe(0);
  expect(await troubles.textContent()).toContain("areas");
});
