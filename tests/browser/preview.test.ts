import {type ChildProcess, spawn} from "node:child_process";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, expect, onTestFinished, test} from "vitest";
import {onFreePort, PortTaken} from "../fixtures/free_port.ts";
import {repository} from "../site/build_once.ts";
import {makeProject, writeFiles} from "../site/fixture.ts";
import {launch, requireBrowser} from "./harness.ts";

let browser: Browser | undefined;
beforeEach(requireBrowser);
beforeAll(async () => {
  browser = await launch().catch(() => undefined);
});
afterAll(() => browser?.close());

/** What a page showed, each time it changed: what is being made, what failed, the heads of its tables. */
interface Shown {
  readonly doing: string;
  readonly troubles: string;
  readonly heads: string;
}

/** Opens a page in the preview of a project, waits until Framework follows its edits, and keeps what it shows. */
async function openPreview(root: string, path: string): Promise<{page: Page; shown: Shown[]}> {
  const origin = await onFreePort(async (port) => {
    const child = spawn(process.execPath, ["--import", "tsx/esm", "site/preview.ts"], {
      cwd: repository,
      env: {...process.env, PORT: String(port), KOMMUNEBRO_ROOT: root}
    });
    onTestFinished(() => void child.kill());
    await said(child, /Kommunebro: /);
    return `http://127.0.0.1:${port}`;
  });
  const page = await browser!.newPage();
  onTestFinished(() => page.close());
  const shown: Shown[] = [];
  await page.exposeFunction("keepShown", (now: Shown) => void shown.push(now));
  // A notice comes and goes, sooner than somebody who asks from outside may look.
  await page.addInitScript(() => {
    const {keepShown} = window as unknown as {keepShown: (now: Shown) => void};
    const textOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({textContent}) => textContent).join();
    let last = "";
    new MutationObserver(() => {
      const now = {
        doing: textOf("#preview-doing"),
        troubles: textOf("#preview-troubles"),
        heads: textOf("main thead th")
      };
      if (JSON.stringify(now) !== last) keepShown(now);
      last = JSON.stringify(now);
    }).observe(document, {subtree: true, childList: true, characterData: true});
  });
  const followed = page.waitForEvent("console", (message) => message.text().includes("welcome"));
  await page.goto(`${origin}${path}`);
  await followed;
  return {page, shown};
}

const said = (child: ChildProcess, words: RegExp): Promise<void> =>
  new Promise((resolve, reject) => {
    let output = "";
    child.on("close", (code) => reject(new (code === 2 ? PortTaken : Error)(`ended early: ${output}`)));
    for (const stream of [child.stdout, child.stderr])
      stream!.on("data", (chunk) => {
        output += chunk;
        if (words.test(output)) resolve();
      });
  });

/** Expects that a page said what is being made, and only then showed what came of it. */
function expectSaidBefore(shown: readonly Shown[], said: string, came: Partial<Shown>): void {
  const saidAt = shown.findIndex(({doing}) => doing.includes(said));
  const cameAt = shown.findIndex(
    ({heads, troubles}) => heads.includes(came.heads ?? "") && troubles.includes(came.troubles ?? "")
  );
  expect(saidAt, said).toBeGreaterThanOrEqual(0);
  expect(cameAt, said).toBeGreaterThan(saidAt);
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
  const {page, shown} = await openPreview(root, "/nb/a");
  const doing = page.locator("#preview-doing");
  const troubles = page.locator("#preview-troubles");
  expect(await headsOf(page)).toEqual(["first", "shared"]);
  // A fence of the page.
  writeFiles(root, {"src/nb/a.md": fence("SELECT 1 AS second")});
  await expect.poll(() => headsOf(page)).toEqual(["second", "shared"]);
  expectSaidBefore(shown, "Rebuilding: a page was changed", {heads: "second"});
  // A mistake in it stays until it is mended, and the page comes back by itself.
  writeFiles(root, {"src/nb/a.md": fence("SELECT nope")});
  await troubles.filter({hasText: "src/nb/a.md:3: Binder Error"}).waitFor();
  writeFiles(root, {"src/nb/a.md": fence("SELECT 1 AS third")});
  await expect.poll(() => headsOf(page).catch(() => [])).toEqual(["third", "shared"]);
  await expect.poll(() => troubles.filter({hasText: "Binder Error"}).count()).toBe(0);
  // A fence that pages of several languages share.
  writeFiles(root, {"src/a/cells.md": cells("SELECT 1 AS together")});
  await expect.poll(() => headsOf(page).catch(() => [])).toEqual(["third", "together"]);
  expectSaidBefore(shown, "Rebuilding: the cells of a page were changed", {heads: "together"});
  await expect.poll(() => doing.count()).toBe(0);
  // A table: it takes long, and what comes of this one is a report.
  writeFiles(root, {"data/areas.csv": "neither is this\n"});
  await expect.poll(() => troubles.textContent(), {timeout: 90_000}).toContain("neither is this");
  expectSaidBefore(shown, "takes some 20 seconds", {troubles: "neither is this"});
  await expect.poll(() => doing.count()).toBe(0);
  expect(await troubles.textContent()).toContain("areas");
});
