import {spawn} from "node:child_process";
import {createServer} from "node:net";
import {describe, expect, onTestFinished, test} from "vitest";
import {claimPort, portFrom} from "../../site/preview.ts";
import {repository, siteBuilt} from "./build_once.ts";
import {makeProject, writeFiles} from "./fixture.ts";

async function takenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as {port: number}).port;
}

describe("the preview's port", () => {
  test("is 3000 unless PORT says otherwise", () => {
    expect([portFrom(undefined), portFrom(""), portFrom("8080")]).toEqual([3000, 3000, 8080]);
  });

  test.each(["abc", "0", "65536", "80.5", "-1"])("is refused in words if PORT is %s", (value) => {
    expect(() => portFrom(value)).toThrow(`PORT is “${value}”`);
  });

  test("is never exchanged for another one: a taken port is a usage error that names the way out", async () => {
    const port = await takenPort();
    await expect(claimPort(port)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(`PORT=${port + 1} npm start`)
    });
  });
});

/** Starts the preview of a project and waits for the line with its addresses. */
async function startPreview(root: string): Promise<{line: string; origin: string}> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx/esm", "site/preview.ts"], {
    cwd: repository,
    env: {...process.env, PORT: String(port), KOMMUNEBRO_ROOT: root}
  });
  onTestFinished(() => void child.kill());
  const line = await new Promise<string>((resolve) => {
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const found = /Kommunebro: .*/.exec(output);
      if (found) resolve(found[0]);
    });
    child.on("exit", () => resolve(`ended early: ${output}`));
  });
  return {line, origin: `http://127.0.0.1:${port}`};
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as {port: number};
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test("the preview prints its addresses and serves the start page there", async () => {
  // Both would write the same generated scripts.
  await siteBuilt();
  const {line, origin} = await startPreview(repository);
  expect(line).toBe(`Kommunebro: ${origin}/nb/ (English: ${origin}/en/)`);
  const page = await fetch(`${origin}/`);
  expect(await page.text()).toContain("<title>Kommunebro</title>");
});

test("an edited component reaches the preview, which keeps its address", async () => {
  const root = makeProject({
    "src/index.md": "# A\n",
    "src/trends/live_trends.ts": 'export const word = "before";\n'
  });
  const {origin} = await startPreview(root);
  const script = async () => (await fetch(`${origin}/_import/generated/live_trends.nb.js`)).text();
  expect(await script()).toContain("before");
  writeFiles(root, {"src/trends/live_trends.ts": 'export const word = "after";\n'});
  await expect.poll(() => script().catch(() => ""), {timeout: 20_000, interval: 200}).toContain("after");
  await expect
    .poll(
      () =>
        fetch(`${origin}/`).then(
          (response) => response.status,
          () => 0
        ),
      {timeout: 20_000}
    )
    .toBe(200);
});
