import {existsSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, onTestFinished, test, vi} from "vitest";
import {listFiles} from "../../site/files.ts";
import {buildSite} from "../../site/build.ts";
import {martReader} from "../../site/pages/mart_files.ts";
import {locales} from "../../src/words/locales.ts";
import {repository, siteBuilt} from "./build_once.ts";
import {canIsolate} from "./isolation.ts";
import {makeProject, writeFiles} from "./fixture.ts";
import {hasCyrillic, latinRuns, ownTexts, quotations} from "./languages_apart.ts";

const silent = () => {};

describe("the real site", () => {
  beforeAll(async () => void (await siteBuilt()), 300_000);

  test("builds without a network interface where the system can take it away", async () => {
    const {code, output, isIsolated} = await siteBuilt();
    expect(isIsolated).toBe(canIsolate());
    expect(code, output).toBe(0);
  });

  test("has a page in each language for every page in the other", () => {
    const pages = listFiles(join(repository, "dist")).filter((file) => file.endsWith(".html"));
    const names = (language: string) =>
      pages.filter((file) => file.startsWith(`${language}/`)).map((file) => file.slice(3));
    expect(names("nb")).toEqual(names("en"));
    expect(names("nb")).toContain("index.html");
  });

  test("has fewer files than a free plan of Azure takes, however few places were built, and is as small", () => {
    const dist = join(repository, "dist");
    const files = listFiles(dist);
    const isPlace = (file: string): boolean =>
      /^[a-z]{2}\/(?:kommune|fylke|hromada|oblast|city)\/[^/]*\.html$/.test(file);
    const others = files.filter((file) => !isPlace(file) && !/\.(?:br|gz)$/.test(file));
    const places = martReader(join(repository, "src/data"))("place").length;
    // With SITE_URL there are a site map and a picture for each page in Markdown and each kind of place.
    const pictures = others.filter((file) => /^[a-z]{2}\/[a-z]+\.html$/.test(file)).length + 5 * locales.length + 1;
    expect(places).toBeGreaterThan(1800);
    expect(others.length + places * locales.length + pictures).toBeLessThan(15_000);
    const bytes = (of: readonly string[]): number => of.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
    const built = files.filter(isPlace);
    const whole = bytes(others) + (bytes(built) / built.length) * places * locales.length;
    expect(built.length).toBeGreaterThan(0);
    expect(whole).toBeLessThan(250e6);
  });

  test("loads the megabytes of the query engine on no page: what the notebook asks stands answered in it", () => {
    const dist = join(repository, "dist");
    const pages = listFiles(dist).filter((file) => file.endsWith(".html"));
    const loading = pages.filter((file) => /duckdb\.[0-9a-f]+\.js/.test(readFileSync(join(dist, file), "utf8")));
    expect(loading).toEqual([]);
    for (const locale of ["nb", "en"])
      expect(readFileSync(join(dist, locale, "notebook.html"), "utf8").match(/class="answer-text"/g)).toHaveLength(6);
  });

  test("keeps its languages apart, but for names, queries and what says that it is quoted", () => {
    const dist = join(repository, "dist");
    const said = quotations(join(repository, "data"));
    const isSample = (file: string): boolean =>
      /^[a-z]{2}\/(?:[a-z]+|source\/[a-m]\w+|[a-z]+\/\w*[05])\.html$/.test(file);
    const pages = listFiles(dist).filter(isSample);
    for (const locale of locales)
      expect(pages.filter((file) => file.startsWith(`${locale}/`)).length).toBeGreaterThan(30);
    const foreign = (file: string): readonly string[] => {
      const texts = ownTexts(readFileSync(join(dist, file), "utf8"));
      if (!file.startsWith("uk/")) return texts.filter((text) => hasCyrillic(text) && !said.includes(text));
      return texts.flatMap(latinRuns).filter((run) => !said.includes(run));
    };
    expect(pages.flatMap((file) => foreign(file).map((text) => `${file}: ${text}`))).toEqual([]);
  });

  test("names neither the time of the checkout nor a package registry in its pages", () => {
    const dist = join(repository, "dist");
    const pages = listFiles(dist).filter((file) => file.endsWith(".html"));
    const text = pages.map((file) => readFileSync(join(dist, file), "utf8")).join("");
    expect(text).not.toMatch(/"lastModified"|jsdelivr|npmjs/);
  });
});

describe("a build", () => {
  test("of the same files is byte for byte the same", async () => {
    const root = makeProject({"src/index.md": "# Hello\n\n```js\ndisplay(1 + 1)\n```\n"});
    await buildSite(root, silent);
    const first = contents(root);
    await buildSite(root, silent);
    expect(contents(root)).toEqual(first);
    expect(Object.keys(first)).toContain("index.html");
  });

  test("that knows where the site will stand names every page and its picture whole", async () => {
    const root = makeProject({
      "src/index.md": "# Hello\n",
      ...Object.fromEntries(["nb/index", "nb/b", "en/index", "en/b"].map((page) => [`src/${page}.md`, "# Hello\n"]))
    });
    vi.stubEnv("SITE_URL", "https://example.org/kommunebro");
    onTestFinished(() => void vi.unstubAllEnvs());
    await buildSite(root, silent);
    const page = readFileSync(join(root, "dist/en/b.html"), "utf8");
    expect(page).toContain('<link rel="canonical" href="https://example.org/kommunebro/en/b">');
    expect(page).toContain('content="https://example.org/kommunebro/preview/en/b.png"');
    expect(readFileSync(join(root, "dist/preview/en/b.png")).toString("latin1", 1, 4)).toBe("PNG");
    expect(readFileSync(join(root, "dist/sitemap.xml"), "utf8")).toContain("https://example.org/kommunebro/nb/b");
  });

  test.each([
    ["a package that is not installed", '# A\n\n```js\nimport "npm:left-pad";\n```\n', /left-pad/],
    ["a version that is not installed", '# A\n\n```js\nimport "npm:d3@6.0.0";\n```\n', /d3@6\.0\.0/],
    ["a data loader that asks a server", "# A\n\n```js\nFileAttachment('asks.json').json()\n```\n", /192\.0\.2\.1/]
  ])("fails on %s and leaves the old site", async (_, page, cause) => {
    const root = makeProject({
      "src/index.md": "# The old site\n",
      "src/asks.json.ts": 'await fetch("http://192.0.2.1:80/");\nconsole.log("{}");\n'
    });
    await buildSite(root, silent);
    writeFiles(root, {"src/index.md": page});
    await expect(buildSite(root, silent)).rejects.toThrow(cause);
    expect(readFileSync(join(root, "dist/index.html"), "utf8")).toContain("The old site");
    expect(existsSync(join(root, "dist.staging"))).toBe(false);
  });

  test.each([
    ["a broken link", "# A\n\nSee [gone](./gone).\n", "index.md:3", 1],
    ["an import that nothing answers", '# A\n\n```js\nimport {a} from "left-pad";\n```\n', "left-pad", 1],
    ["a syntax error in its code", "# A\n\n```js\nconst a = 1;\nlet = ;\n```\n", "index.md:5", 1],
    ["a file that is not there", '# A\n\n```js\nFileAttachment("gone.csv").text()\n```\n', "index.md:4", 1]
  ])("fails on %s and says where", async (_, page, where, exitCode) => {
    const root = makeProject({"src/index.md": page});
    await expect(buildSite(root, silent)).rejects.toMatchObject({exitCode, message: expect.stringContaining(where)});
    expect(existsSync(join(root, "dist"))).toBe(false);
  });

  test("fails on a syntax error and on an unresolved import in a script and says where", async () => {
    for (const [code, where] of [
      ["export const a = 1;\nlet = ;\n", "src/trends/live_trends.ts:2"],
      ['import "./gone.js";\n', "src/trends/live_trends.ts:1"]
    ]) {
      await expect(
        buildSite(makeProject({"src/index.md": "# A\n", "src/trends/live_trends.ts": code!}), silent)
      ).rejects.toMatchObject({exitCode: 1, message: expect.stringContaining(where!)});
    }
  });

  test.each([
    ["prints nothing", "", /_file\/number\.[0-9a-f]+\.json: empty file/, {}],
    ["prints half", "console.log('{\"a\": [1');\n", /_file\/number\.[0-9a-f]+\.json: broken JSON/, {}],
    ["hangs", "setInterval(() => {}, 1000);\n", /not built within 30 s.*number\.json/, {KOMMUNEBRO_PAGES_LIMIT_S: "30"}]
  ])("fails with the name of a data loader that %s", async (_, loader, cause, limits) => {
    for (const [name, value] of Object.entries(limits)) vi.stubEnv(name, value);
    onTestFinished(() => void vi.unstubAllEnvs());
    const root = makeProject({
      "src/index.md": "# A\n\n```js\nFileAttachment('number.json').json()\n```\n",
      "src/number.json.ts": loader || "export {};\n"
    });
    await expect(buildSite(root, silent)).rejects.toThrow(cause);
    expect(existsSync(join(root, "dist"))).toBe(false);
  });

  test("does not publish what a loader wrote before it was edited", async () => {
    const page = "# A\n\n```js\nFileAttachment('number.json').json()\n```\n";
    const root = makeProject({"src/index.md": page, "src/number.json.ts": "console.log(1);\n"});
    await buildSite(root, silent);
    writeFiles(root, {"src/number.json.ts": "console.log(2);\n"});
    await buildSite(root, silent);
    const data = listFiles(join(root, "dist/_file")).find((file) => file.endsWith(".json")) ?? "";
    expect(readFileSync(join(root, "dist/_file", data), "utf8").trim()).toBe("2");
  });

  test(
    "for the internal edition adds its pages, marks them all, and leaves the public site without a trace of " + "them",
    async () => {
      const root = makeProject({
        "src/index.md": "# Start\n",
        "src/en/index.md": "# Start\n",
        "internal/en/cases.md": "# Cases\n\nOnly inside.\n"
      });
      await buildSite(root, silent);
      const open = contents(root);
      await buildSite(root, silent, "internal");
      const inside = listFiles(join(root, "dist-internal")).filter((file) => file.endsWith(".html"));
      expect(inside).toEqual(["en/cases.html", "en/index.html", "index.html"]);
      for (const file of inside)
        expect(readFileSync(join(root, "dist-internal", file), "utf8"), file).toMatch(
          /noindex[\s\S]*Internal edition for KS and AUC/
        );
      await buildSite(root, silent);
      expect(contents(root)).toEqual(open);
      expect(Object.values(open).join("")).not.toMatch(/Only inside|Internal edition|noindex/);
    }
  );

  test("brings the old site back if an earlier one was killed between the two renames", async () => {
    const root = makeProject({"src/index.md": "# New\n\n[gone](./nowhere)\n", "dist.old/index.html": "old"});
    await expect(buildSite(root, silent)).rejects.toThrow(/broken link/);
    expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("old");
  });

  const lockOf = (pid: number) => JSON.stringify({pid, started: "2026-01-01T00:00:00.000Z"});

  test("waits for no other build: a second one is told which process holds the lock", async () => {
    const root = makeProject({"src/index.md": "# A\n", ".cache/build.lock": lockOf(process.ppid)});
    await expect(buildSite(root, silent)).rejects.toThrow(`process ${process.ppid}`);
  });

  test("leaves a lock that names nobody to a person", async () => {
    const root = makeProject({"src/index.md": "# A\n", ".cache/build.lock": "half"});
    await expect(buildSite(root, silent)).rejects.toThrow(/its owner cannot be read.*delete the file/);
  });

  test("takes over the lock of a process that is gone", async () => {
    const root = makeProject({"src/index.md": "# A\n", ".cache/build.lock": lockOf(999999999)});
    await buildSite(root, silent);
    expect(existsSync(join(root, ".cache/build.lock"))).toBe(false);
  });
});

function contents(root: string): Record<string, string> {
  const dist = join(root, "dist");
  return Object.fromEntries(listFiles(dist).map((file) => [file, readFileSync(join(dist, file), "utf8")]));
}
