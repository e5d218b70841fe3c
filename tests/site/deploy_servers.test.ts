// nginx and Caddy with the files of deploy/, and the server of `npm run serve`, asked the same about one small site.
import {type ChildProcess, spawn, spawnSync} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createServer, request as ask} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {gunzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {compressSite} from "../../site/serve/compress.ts";
import {headersOf} from "../../site/serve/headers.ts";
import {siteServer} from "../../site/serve/server.ts";
import {repository} from "../before/repository.ts";
import {onFreePort, PortTaken} from "../fixtures/free_port.ts";

const long = "Kommunebro ".repeat(400);
const files: Readonly<Record<string, string>> = {
  "index.html": `<p>start ${long}</p>`,
  "404.html": "<p>not here</p>",
  "robots.txt": "User-agent: *\n",
  "nb/index.html": "<p>nb</p>",
  "nb/coverage.html": `<p>coverage ${long}</p>`,
  "nb/table/hromada.html": "<p>hromada</p>",
  "embed/card.html": "<p>card</p>",
  "data/hromada.csv": `a,b\r\n${long},1\r\n`,
  "data/hromada.arrow": long,
  "data/hromada.parquet": "PAR1",
  "data/hromada.xlsx": "PK",
  "data/hromada.metadata.json": `{"a": "${long}"}`,
  "data/catalog.jsonld": "{}",
  "_file/a.0a1b2c3d.csv": `a\r\n${long}\r\n`,
  "_import/style.0a1b2c3d.css": `p { color: red; }/* ${long} */`,
  "_import/a.0a1b2c3d.js": `// ${long}`
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

let folder: string;
const running: ChildProcess[] = [];
const closing: (() => void)[] = [];

/** A site at the root of a server's folder, and the same below /kommunebro/. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kommunebro-servers-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "dist", name)), {recursive: true});
    writeFileSync(join(folder, "dist", name), content);
  }
  await compressSite(join(folder, "dist"));
  mkdirSync(join(folder, "below"));
  cpSync(join(folder, "dist"), join(folder, "below/kommunebro"), {recursive: true});
});
afterAll(() => {
  for (const child of running) child.kill("SIGTERM");
  for (const close of closing) close();
  rmSync(folder, {recursive: true, force: true});
});

function get(origin: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = ask(`${origin}${path}`, {headers}, (came) => {
      const parts: Buffer[] = [];
      came.on("data", (part: Buffer) => parts.push(part));
      came.on("end", () => resolve({status: came.statusCode!, headers: came.headers, body: Buffer.concat(parts)}));
    });
    asked.on("error", reject).end();
  });
}

/** Waits until something answers, or throws what the server said as it ended. */
async function answering(port: number, child: ChildProcess): Promise<string> {
  const origin = `http://127.0.0.1:${port}`;
  let said = "";
  child.stderr?.on("data", (part) => (said += part));
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new (/address already in use/i.test(said) ? PortTaken : Error)(`The server ended: ${said}`);
    const answer = await get(origin, "/robots.txt").catch(() => undefined);
    if (answer) return origin;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const configured = (name: string, port: number, root: string): string =>
  readFileSync(join(repository, "deploy", name), "utf8")
    .replaceAll("/srv/kommunebro/dist", root)
    .replaceAll("127.0.0.1:8080", `127.0.0.1:${port}`);

/** nginx with its file of deploy/, and what a recipe adds below the line `root`. */
function startNginx(root: string, under: string, recipe = ""): Promise<string> {
  requireProgram("nginx", ["-v"]);
  return onFreePort((port) => nginxOn(port, root, under, recipe));
}

async function nginxOn(port: number, root: string, under: string, recipe: string): Promise<string> {
  const home = mkdtempSync(join(folder, "nginx-"));
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((at) => `${at}_temp_path ${home}/${at};`);
  // 404.html is one of the site: in a folder its address is there too, as docs/deploy.md says.
  const site = configured("nginx.conf", port, root)
    .replace("/404.html;", `${under}404.html;`)
    .replace(`root ${root};`, `root ${root};\n${recipe}`);
  writeFileSync(
    join(home, "nginx.conf"),
    `user root;\ndaemon off;\npid ${home}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${places.join(
      "\n"
    )}\n${site}\n}\n`
  );
  const child = spawn("nginx", ["-p", home, "-c", join(home, "nginx.conf")], {stdio: ["ignore", "ignore", "pipe"]});
  running.push(child);
  return answering(port, child);
}

async function caddyOn(port: number, root: string, under: string): Promise<string> {
  const home = mkdtempSync(join(folder, "caddy-"));
  const site = configured("Caddyfile", port, root).replace("rewrite * /404.html", `rewrite * ${under}404.html`);
  writeFileSync(join(home, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  const env = {...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home};
  const child = spawn("caddy", ["run", "--config", join(home, "Caddyfile"), "--adapter", "caddyfile"], {
    env,
    stdio: ["ignore", "ignore", "pipe"]
  });
  running.push(child);
  return answering(port, child);
}

/** Starts each server; where a program is missing its tests fail, and say what to install. */
const servers: Readonly<Record<string, (root: string, under: string) => Promise<string>>> = {
  "npm run serve": async (root, under) => {
    const server = siteServer(join(root, under === "/" ? "" : under), "public", under).listen(0, "127.0.0.1");
    closing.push(() => server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  },
  nginx: startNginx,
  Caddy: (root, under) => {
    requireProgram("caddy", ["version"]);
    return onFreePort((port) => caddyOn(port, root, under));
  }
};

function requireProgram(name: string, args: readonly string[]): void {
  if (spawnSync(name, args).error)
    throw new Error(`${name} is not installed, so its configuration was not tried: apt-get install ${name}`);
}

const told = ["content-type", "cache-control", "x-content-type-options", "referrer-policy", "content-security-policy"];

describe.each(Object.keys(servers))("%s", (name) => {
  let origin: string;
  beforeAll(async () => {
    origin = await servers[name]!(join(folder, "dist"), "/");
  });

  test.each(Object.keys(files))("serves %s with the headers of its kind", async (file) => {
    const answer = await get(origin, `/${file}`);
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toBe(files[file]);
    const headers = headersOf(file);
    for (const header of told) expect(String(answer.headers[header]).toLowerCase(), header).toBe(headers[header]!);
  });

  test("finds a page by its clean address, and a folder by its slash", async () => {
    for (const [path, file] of [
      ["/", "index.html"],
      ["/nb/", "nb/index.html"],
      ["/nb/coverage", "nb/coverage.html"],
      ["/nb/coverage?hromada=x", "nb/coverage.html"],
      ["/nb/table/hromada", "nb/table/hromada.html"]
    ] as const) {
      const answer = await get(origin, path);
      expect([answer.status, answer.body.toString()], path).toEqual([200, files[file]]);
      expect(answer.headers["content-type"], path).toMatch(/^text\/html; charset=utf-8$/i);
    }
  });

  test("leads to the one address of a page, whatever slash was typed", async () => {
    for (const [path, to] of [
      ["/nb", "/nb/"],
      ["/nb/coverage/", "/nb/coverage"]
    ] as const) {
      const {status, headers} = await get(origin, path);
      expect([status, headers.location], path).toEqual([301, to]);
    }
  });

  test("answers what is not there with the page for that, lists no folder, and leads nowhere out", async () => {
    for (const path of ["/gone", "/nb/gone/deep", "/data/gone.csv", "/data/", "/nb/table/", "/data/hromada.csv.gz"]) {
      const answer = await get(origin, path);
      expect([answer.status, answer.body.toString()], path).toEqual([404, files["404.html"]]);
      expect(answer.headers["x-content-type-options"], path).toBe("nosniff");
    }
    const outside = await get(origin, "/..%2f..%2f..%2fetc%2fpasswd");
    expect(outside.status).toBeGreaterThanOrEqual(400);
    expect(outside.body.toString()).not.toContain("root:");
  });

  test("hands out the compressed copy to whom accepts one, and says that answers differ by it", async () => {
    for (const file of ["nb/coverage.html", "_import/style.0a1b2c3d.css", "data/hromada.csv"]) {
      const {headers, body} = await get(origin, `/${file}`, {"accept-encoding": "gzip"});
      expect(headers["content-encoding"], file).toBe("gzip");
      expect(String(headers.vary).toLowerCase(), file).toBe("accept-encoding");
      expect(gunzipSync(body).toString(), file).toBe(files[file]);
      expect(body.length, file).toBe(readFileSync(join(folder, "dist", `${file}.gz`)).length);
    }
  });

  test("serves the site in a folder of its own, the page for what is not there included", async () => {
    const below = await servers[name]!(join(folder, "below"), "/kommunebro/");
    const page = await get(below, "/kommunebro/nb/coverage");
    expect([page.status, page.body.toString()]).toEqual([200, files["nb/coverage.html"]]);
    const missing = await get(below, "/kommunebro/nb/gone");
    expect([missing.status, missing.body.toString()]).toEqual([404, files["404.html"]]);
    const style = await get(below, "/kommunebro/_import/style.0a1b2c3d.css");
    expect(style.headers["cache-control"]).toMatch(/immutable/);
    expect((await get(below, "/kommunebro")).headers.location).toBe("/kommunebro/");
  });
});

describe("the internal edition", () => {
  test("behind nginx, by the recipe word for word, hands out nothing to whom nobody has signed in", async () => {
    const page = readFileSync(join(repository, "docs/deploy.md"), "utf8");
    const [, recipe = ""] = /## The internal edition[\s\S]*?```\n([\s\S]*?)```/.exec(page) ?? [];
    const proxy = createServer((request, response) => {
      const isIn = request.headers.cookie === "signed=in";
      if (request.url === "/oauth2/auth") response.writeHead(isIn ? 202 : 401).end();
      else response.end("sign in");
    }).listen(0, "127.0.0.1");
    closing.push(() => proxy.close());
    await new Promise((resolve) => proxy.once("listening", resolve));
    const {port} = proxy.address() as AddressInfo;
    expect(recipe).toContain("127.0.0.1:4180");
    const origin = await startNginx(
      join(folder, "dist"),
      "/",
      recipe.replaceAll("127.0.0.1:4180", `127.0.0.1:${port}`)
    );
    const asked = [
      ...Object.keys(files),
      "",
      "nb",
      "nb/",
      "nb/coverage",
      "nb/coverage/",
      "gone",
      "data/hromada.csv.gz"
    ];
    for (const path of asked) {
      const answer = await get(origin, `/${path}`);
      // Where a slash is missing or too many, nginx says so before it asks anybody; a page of its own tells nothing.
      expect(answer.body.toString(), path).toMatch(/^(?:sign in|<html>\s*<head><title>(?:301|401) [\w ]+<\/title>)/);
      for (const content of Object.values(files)) expect(answer.body.toString(), path).not.toContain(content);
    }
    const inside = await get(origin, "/nb/coverage", {cookie: "signed=in"});
    expect([inside.status, inside.body.toString()]).toEqual([200, files["nb/coverage.html"]]);
    expect((await get(origin, "/nb/", {cookie: "signed=in"})).body.toString()).toBe(files["nb/index.html"]);
    expect((await get(origin, "/oauth2/auth", {cookie: "signed=in"})).status).toBe(404);
  });

  test("is in no configuration, image or workflow of the public one", () => {
    const names = readdirSync(join(repository, "deploy"), {recursive: true, encoding: "utf8"});
    const given = names.filter((name) =>
      /nginx\.conf$|Caddyfile$|Dockerfile$|\.ya?ml$|\.json$|\.service$|\.sh$/.test(name)
    );
    expect(given.length).toBeGreaterThan(1);
    for (const name of given)
      expect(readFileSync(join(repository, "deploy", name), "utf8"), name).not.toMatch(
        /dist-internal|AUDIENCE|--internal/
      );
  });

  test("is half a site to whoever compresses it, too, where a page is missing", async () => {
    const half = mkdtempSync(join(folder, "half-"));
    writeFileSync(join(half, "index.html"), "");
    await expect(compressSite(half)).rejects.toThrow(
      "is half a site: it has no 404.html. Build it anew: npm run build"
    );
    await expect(compressSite(join(half, "none"))).rejects.toThrow("is not there. Run: npm run build");
  });

  test("is not served as the public one, nor the public one as it, and half a site is none", () => {
    const site = (pages: Record<string, string>): string => {
      const at = mkdtempSync(join(folder, "edition-"));
      for (const [page, html] of Object.entries(pages)) writeFileSync(join(at, page), html);
      return at;
    };
    const mark = '<p class="internal-edition">Internal</p>';
    const internal = site({"index.html": mark, "404.html": mark});
    expect(() => siteServer(internal, "public")).toThrow("is not served as the public one");
    expect(() => siteServer(join(folder, "dist"), "internal")).toThrow("holds the public edition");
    expect(() => siteServer(site({"index.html": ""}), "public")).toThrow("it has no 404.html");
    expect(() => siteServer(join(folder, "none"), "public")).toThrow("Run: npm run build");
    expect(() => siteServer(join(folder, "dist"), "public", "/our bridge/")).toThrow("without blanks");
  });
});
