import {type ChildProcess, spawn} from "node:child_process";
import {symlinkSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {join} from "node:path";
import {WebSocket} from "undici";
import {describe, expect, onTestFinished, test} from "vitest";
import {listenOn, portFrom} from "../../site/preview.ts";
import {locales, nameOf} from "../../src/words/locales.ts";
import {onFreePort, PortTaken} from "../fixtures/free_port.ts";
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

  test.each(["abc", "0", "65536", "80.5", "-1", "1e3", "0x50", " 80"])("is refused in words if PORT is %s", (value) => {
    expect(() => portFrom(value)).toThrow(`PORT is “${value}”`);
  });

  test("is never exchanged for another one: a taken port is a usage error that names the way out", async () => {
    const port = await takenPort();
    await expect(listenOn(createServer(), port)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(`PORT=${port + 1} npm start`)
    });
  });
});

interface Started {
  readonly line: string;
  readonly origin: string;
  readonly child: ChildProcess;
  /** Everything it wrote so far. */
  readonly said: () => string;
}

/** Starts the preview of a project and waits for the line with its addresses. */
const startPreview = (root: string): Promise<Started> => onFreePort((port) => startOn(port, root));

async function startOn(port: number, root: string): Promise<Started> {
  const child = spawn(process.execPath, ["--import", "tsx/esm", "site/preview.ts"], {
    cwd: repository,
    env: {...process.env, PORT: String(port), KOMMUNEBRO_ROOT: root}
  });
  onTestFinished(() => void child.kill());
  let output = "";
  const line = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
        const found = /Kommunebro: .*/.exec(output);
        if (found) resolve(found[0]);
      });
    child.on("close", (code) => (code === 2 ? reject(new PortTaken(output)) : resolve(`ended early: ${output}`)));
  });
  return {line, origin: `http://127.0.0.1:${port}`, child, said: () => output};
}

const bodyOf = (address: string): Promise<string> =>
  fetch(address).then(
    (response) => response.text(),
    () => ""
  );

test("the preview prints its addresses and serves the start page there", async () => {
  // Both would write the same generated scripts.
  await siteBuilt();
  const {line, origin, child, said} = await startPreview(repository);
  const others = locales.slice(1).map((locale) => `${nameOf(locale)}: ${origin}/${locale}/`);
  expect(line).toBe(`Kommunebro: ${origin}/nb/ (${others.join(", ")})`);
  const page = await fetch(`${origin}/`);
  expect(await page.text()).toContain("<title>Kommunebro</title>");
  const trends = await bodyOf(`${origin}/nb/trends`);
  expect(trends).toContain('<html lang="nb">');
  expect(trends).toContain("<chart-card");
  // What a build writes beside the pages of Markdown is there too.
  for (const path of ["/nb/kommune/0301", "/nb/table/hromada", "/nb/status", "/nb/changes"])
    expect(await bodyOf(`${origin}${path}`), path).toContain('<main id="observablehq-main" tabindex="-1"');
  // What a browser and Framework say to each other is no news for who waits.
  await helloAndGoodbye(origin, /"hash":"([^"]+)"/.exec(trends)?.[1] ?? "");
  child.kill("SIGINT");
  await new Promise((resolve) => child.on("close", resolve));
  expect(child.exitCode).toBe(0);
  expect(said().replace(/^.*(warehouse|extract).*\n/, "")).toBe(`${line}\n`);
});

/** Opens the socket of a page as its script does, and waits for what it is told. */
async function helloAndGoodbye(origin: string, hash: string): Promise<void> {
  const socket = new WebSocket(`${origin.replace("http", "ws")}/_observablehq`, {headers: {origin}});
  await new Promise<void>((resolve, reject) => {
    socket.onerror = () => reject(new Error("the socket of the preview was refused"));
    socket.onopen = () => socket.send(JSON.stringify({type: "hello", path: "/nb/trends", hash}));
    socket.onmessage = () => resolve();
  });
  socket.close();
}

test("an edited component reaches the preview, which keeps its address", async () => {
  const root = makeProject({
    "src/index.md": "# A\n",
    "src/trends/live_trends.ts": 'export const word = "before";\n'
  });
  const {origin} = await startPreview(root);
  const script = async () => (await fetch(`${origin}/_import/generated/live_trends.nb.js`)).text();
  expect(await script()).toContain("before");
  writeFiles(root, {"src/trends/live_trends.ts": 'export const word = "after";\n'});
  await expect.poll(() => script().catch(() => ""), {timeout: 90_000, interval: 200}).toContain("after");
  await expect
    .poll(
      () =>
        fetch(`${origin}/`).then(
          (response) => response.status,
          () => 0
        ),
      {timeout: 90_000}
    )
    .toBe(200);
});

test("what fails is shown in the browser, and the preview goes on until it is mended", async () => {
  const page = (card: string) => `# A\n\n<page-part name="${card}"></page-part>\n`;
  const root = makeProject({
    "src/index.md": "# A\n",
    "src/trends/live_trends.ts": 'export const word = "before";\n',
    "data/areas.csv": "no table of ours\n"
  });
  const {origin} = await startPreview(root);
  const troubles = follow(`${origin}/_kommunebro/events?path=/`);
  // A table, from the start.
  await expect.poll(troubles, {timeout: 90_000}).toContain("areas");
  expect(await bodyOf(`${origin}/`)).toContain("/_kommunebro/troubles.js");
  // A component.
  writeFiles(root, {"src/trends/live_trends.ts": "export const word = ;\n"});
  await expect.poll(troubles, {timeout: 90_000}).toContain("live_trends.ts:1");
  writeFiles(root, {"src/trends/live_trends.ts": "export const word = 2;\n"});
  await expect.poll(troubles, {timeout: 90_000}).not.toContain("live_trends.ts:1");
  // A page that names what is not there, while it is open.
  writeFiles(root, {"src/index.md": page("nothing")});
  await expect.poll(troubles, {timeout: 90_000}).toContain("unknown page part: nothing");
  expect(await bodyOf(`${origin}/`)).toContain("unknown page part: nothing");
  // A fence: its cell says so itself.
  writeFiles(root, {"src/index.md": "# A\n\n```js\nconst a = ;\n```\n"});
  await expect.poll(() => bodyOf(`${origin}/`), {timeout: 90_000}).toContain("SyntaxError: Unexpected token");
  await expect.poll(troubles, {timeout: 90_000}).not.toContain("unknown page part");
});

test("neither a bad address nor a link out of src/ is answered, and none ends the preview", async () => {
  const root = makeProject({"src/index.md": "# A\n", "secret.csv": "a\nsecret\n"});
  symlinkSync(join(root, "secret.csv"), join(root, "src/a.csv"));
  writeFileSync(join(root, "src/b.csv"), "a\nopen\n");
  const {origin} = await startPreview(root);
  expect(await bodyOf(`${origin}/_file/b.csv`)).toBe("a\nopen\n");
  expect((await fetch(`${origin}/%`)).status).toBe(400);
  expect(await bodyOf(`${origin}/_file/a.csv`)).not.toContain("secret\n");
  expect((await fetch(`${origin}/`, {headers: {origin: "https://example.org"}})).status).toBe(403);
  expect((await fetch(`${origin}/`)).status).toBe(200);
});

/** What a page that is open is told at the moment. */
function follow(address: string): () => string {
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  let last = "";
  void fetch(address, {signal: ended.signal})
    .then(async ({body}) => {
      let said = "";
      for await (const piece of body!) {
        said += new TextDecoder().decode(piece);
        last = said.split("event: troubles\n").at(-1)!;
      }
    })
    .catch(() => {});
  return () => last;
}
