import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {createServer, request} from "node:http";
import {type AddressInfo, connect} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, onTestFinished, test} from "vitest";
import {linkBehind, outwardLinks} from "../../../site/framework/outward_links.ts";
import {type Door, previewDoor, Troubles} from "../../../site/framework/preview_door.ts";

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "door-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

interface Opened {
  readonly port: number;
  readonly asked: string[];
  readonly troubles: Troubles;
  readonly door: Door;
  readonly folder: string;
  readonly socketPath: string;
}

/** A door in front of something that answers as Framework would, and what that was asked. */
async function open(answers: Readonly<Record<string, readonly [number, string, string]>> = {}): Promise<Opened> {
  const folder = temporary();
  const asked: string[] = [];
  const framework = createServer((came, answer) => {
    asked.push(came.url ?? "");
    const [status, type, body] = answers[came.url ?? ""] ?? [200, "text/plain", "from Framework"];
    answer.writeHead(status, {"content-type": type});
    answer.end(body);
  });
  framework.on("upgrade", ({url}, socket) => {
    asked.push(`socket ${url}`);
    socket.end("HTTP/1.1 101 Switching Protocols\r\n\r\nhello");
  });
  const socketPath = join(folder, "socket");
  await new Promise<void>((resolve) => framework.listen(socketPath, resolve));
  const src = join(folder, "src");
  mkdirSync(src);
  const troubles = new Troubles();
  const door = previewDoor(src, troubles, async () => socketPath);
  await new Promise<void>((resolve) => door.server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const server of [framework, door.server]) {
      server.closeAllConnections();
      server.close();
    }
  });
  return {port: (door.server.address() as AddressInfo).port, asked, troubles, door, folder: src, socketPath};
}

/** A door whose Framework answers on one socket after the other; the last of them stays. */
async function openBehind(
  folder: string,
  sockets: readonly (string | undefined)[]
): Promise<{door: {port: number; door: Door}; troubles: Troubles}> {
  const troubles = new Troubles();
  const left = [...sockets];
  const door = previewDoor(folder, troubles, async () => (left.length > 1 ? left.shift() : left[0]));
  await new Promise<void>((resolve) => door.server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    door.server.closeAllConnections();
    door.server.close();
  });
  return {door: {port: (door.server.address() as AddressInfo).port, door}, troubles};
}

/** Asks with a path that is sent as it is, which no URL of a library would be. */
function ask(
  {port}: Pick<Opened, "port">,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET"
): Promise<{status: number; body: string}> {
  return new Promise((resolve, reject) => {
    request({host: "127.0.0.1", port, path, method, headers}, (came) => {
      let body = "";
      came.on("data", (piece) => (body += String(piece)));
      came.on("end", () => resolve({status: came.statusCode ?? 0, body}));
    })
      .on("error", reject)
      .end();
  });
}

/** What a socket is answered that says these lines. */
function say(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(`${lines.join("\r\n")}\r\n\r\n`));
    socket.on("data", (piece) => (said += String(piece)));
    socket.on("error", () => resolve(said));
    socket.on("close", () => resolve(said));
  });
}

const page = '<!DOCTYPE html>\n<html>\n<title>Page</title>\n<body><main id="observablehq-main">x</main></body></html>';

describe("the preview's door", () => {
  test("lets the pages of this machine through, in the language of their folder", async () => {
    const opened = await open({"/nb/trends": [200, "text/html; charset=utf-8", page]});
    writeFileSync(join(opened.folder, "x"), "");
    const {status, body} = await ask(opened, "/nb/trends", {host: `localhost:${opened.port}`});
    expect(status).toBe(200);
    expect(body).toContain('<html lang="nb">');
    expect(body.indexOf("/_kommunebro/troubles.js")).toBeLessThan(body.indexOf("<body>"));
  });

  test.each(["/%", "/%E0%A4%A", "/_file/%c0%ae", "//", "//example.org", "/a%00b", "/a%0d%0ab"])(
    "refuses the address %s and asks Framework nothing, which would end at it",
    async (path) => {
      const opened = await open();
      expect(await ask(opened, path)).toEqual({status: 400, body: "This address cannot be read.\n"});
      expect(opened.asked).toEqual([]);
    }
  );

  test("refuses what is no question for a page", async () => {
    const opened = await open();
    expect((await ask(opened, "/nb/", {}, "POST")).status).toBe(405);
    expect(await say(opened.port, ["NONSENSE"])).not.toContain("from Framework");
    expect(opened.asked).toEqual([]);
    expect((await ask(opened, "/nb/")).body).toBe("from Framework");
  });

  test("gives nothing to a foreign host or another page's script, and tells neither what lies there", async () => {
    const opened = await open();
    const foreign: readonly Readonly<Record<string, string>>[] = [
      {host: "example.org"},
      {host: `example.org:${opened.port}`},
      {host: `127.0.0.1.example.org:${opened.port}`},
      {host: `127.0.0.1:${opened.port}`, origin: "https://example.org"},
      {host: `127.0.0.1:${opened.port}`, origin: "null"},
      {host: `127.0.0.1:${opened.port}`, origin: `https://127.0.0.1:${opened.port}`}
    ];
    for (const headers of foreign)
      expect(await ask(opened, "/nb/", headers), JSON.stringify(headers)).toMatchObject({status: 403});
    expect(opened.asked).toEqual([]);
  });

  const upgrade = ["GET /_observablehq HTTP/1.1", "connection: upgrade", "upgrade: websocket"];

  test("refuses a WebSocket of a foreign origin or host, and passes one of its own", async () => {
    const opened = await open();
    const host = `host: 127.0.0.1:${opened.port}`;
    expect(await say(opened.port, [...upgrade, host, "origin: https://example.org"])).toMatch(/^HTTP\/1.1 403 /);
    expect(await say(opened.port, [...upgrade, "host: example.org"])).toMatch(/^HTTP\/1.1 403 /);
    expect(opened.asked).toEqual([]);
    expect(await say(opened.port, [...upgrade, host, `origin: http://127.0.0.1:${opened.port}`])).toMatch(/hello$/);
    expect(opened.asked).toEqual(["socket /_observablehq"]);
  });

  test("does not follow a link that leads out of src/, whatever it is asked as", async () => {
    const opened = await open();
    const outside = temporary();
    writeFileSync(join(outside, "secret.csv"), "secret");
    symlinkSync(join(outside, "secret.csv"), join(opened.folder, "a.csv"));
    symlinkSync(outside, join(opened.folder, "folder"));
    symlinkSync(join(outside, "secret.csv"), join(opened.folder, "page.md"));
    for (const path of ["/_file/a.csv", "/_file/%61.csv", "/_file/folder/secret.csv", "/page", "/page.html"]) {
      const {status, body} = await ask(opened, path);
      expect([path, status]).toEqual([path, 404]);
      expect(body).toContain("is a link that leads out of src/");
    }
    expect(opened.asked).toEqual([]);
  });

  test("shows what a page could not be drawn for, as text, until it can be", async () => {
    const fault = "src/nb/a.md: unknown chart card: <b>";
    const opened = await open({"/nb/a": [500, "text/plain", fault], "/nb/b": [200, "text/html", page]});
    const {status, body} = await ask(opened, "/nb/a");
    expect(status).toBe(500);
    expect(body).toContain("src/nb/a.md: unknown chart card: &lt;b>");
    expect(opened.troubles.has("/nb/a")).toBe(true);
    expect(await opened.door.faultOf("/nb/a")).toBe(`The page /nb/a could not be drawn: ${fault}`);
    expect(await opened.door.faultOf("/nb/b")).toBe(undefined);
  });

  test("asks the Framework that took the place of one that was ended meanwhile", async () => {
    const opened = await open({"/nb/a": [200, "text/html", page]});
    const {door} = await openBehind(opened.folder, [join(opened.folder, "gone"), opened.socketPath]);
    expect((await ask(door, "/nb/a")).status).toBe(200);
    expect(await door.door.faultOf("/nb/a")).toBe(undefined);
  });

  test("says on the page that nobody answers, and lets it hear when somebody does", async () => {
    const {folder} = await open();
    const {door, troubles} = await openBehind(folder, [join(folder, "gone")]);
    const {status, body} = await ask(door, "/nb/a");
    expect(status).toBe(502);
    expect(body).toContain("/_kommunebro/troubles.js");
    expect(body).toContain("The preview could not answer");
    expect(troubles.has("/nb/a")).toBe(true);
    expect((await ask(door, "/_file/a.csv")).body).toMatch(/^The preview could not answer/);
  });

  test("says that the preview is starting where nothing is broken, and what is wrong once something is", async () => {
    const {folder} = await open();
    const {door, troubles} = await openBehind(folder, [undefined]);
    troubles.doing("start", "The preview is starting.");
    const early = await ask(door, "/nb/a");
    expect(early.status).toBe(503);
    expect(early.body).toContain("The preview is starting.");
    expect(early.body).not.toContain("cannot be drawn");
    troubles.set("data", "the mart is broken");
    const broken = await ask(door, "/nb/a");
    expect(broken.status).toBe(500);
    expect(broken.body).toContain("cannot be drawn until that is mended");
  });

  test("tells an open page of what failed and when that is mended, and of other pages nothing", async () => {
    const opened = await open();
    opened.troubles.set("data", "the mart is broken");
    const heard: string[] = [];
    const events = request({host: "127.0.0.1", port: opened.port, path: "/_kommunebro/events?path=/nb/a"}, (came) => {
      came.on("data", (piece) =>
        heard.push(
          ...String(piece)
            .split("\n")
            .filter((line) => line.startsWith("data:"))
        )
      );
    });
    events.end();
    await expect.poll(() => heard).toEqual(['data: {"failed":["the mart is broken"],"doing":[]}']);
    expect(opened.troubles.openPaths).toEqual(["/nb/a"]);
    opened.troubles.set("/nb/b", "another page");
    opened.troubles.set("data", undefined);
    await expect.poll(() => heard.at(-1)).toBe('data: {"failed":[],"doing":[]}');
    opened.troubles.doing("data", "the tables are made anew");
    await expect.poll(() => heard.at(-1)).toBe('data: {"failed":[],"doing":["the tables are made anew"]}');
    expect(heard.join()).not.toContain("another page");
    events.destroy();
  });
});

describe("a link in a source root", () => {
  test("is told where it leads out, and not where it stays, leads nowhere or in a circle", () => {
    const folder = temporary();
    const outside = temporary();
    mkdirSync(join(folder, "nb"));
    writeFileSync(join(folder, "nb/a.md"), "");
    for (const [to, at] of [
      [outside, "nb/out"],
      [join(folder, "nb/a.md"), "nb/in.md"],
      ["nowhere", "nowhere"],
      [".", "nb/self"],
      ["circle", "circle"]
    ])
      symlinkSync(to!, join(folder, at!));
    expect(outwardLinks(folder)).toEqual(["nb/out"]);
  });

  test.each([
    ["/_file/nb/a.csv", "nb/a.csv"],
    ["/_file/nb/a.csv", "nb/a.csv.ts"],
    ["/_file/nb/a/b.csv", "nb/a"],
    ["/_file/nb/a/b.csv", "nb/a.zip"],
    ["/_import/nb/a.js", "nb/a.ts"],
    ["/nb/", "nb/index.md"],
    ["/nb/a.html", "nb/a.md"]
  ])("answers %s through %s", (path, link) => {
    expect(linkBehind(path, ["other", link])).toBe(link);
  });

  test("has nothing to do with its neighbours", () => {
    expect(linkBehind("/_file/nb/ab.csv", ["nb/a.csv", "nb/ab", "n"])).toBe(undefined);
    expect(linkBehind("/nb/trends", ["nb/trend", "nb/trends2.md"])).toBe(undefined);
  });
});
