import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {readPublished} from "../../../loaders/warehouse/published_list.ts";
import {notFoundPage} from "../../../site/pages/not_found_page.ts";
import {finishPage, postbuild} from "../../../site/pages/postbuild.ts";
import {movedTables} from "../../../site/tables/moved_tables.ts";
import {locales} from "../../../src/words/locales.ts";
import {repository} from "../../before/repository.ts";

const base = "https://example.org/kommunebro/";
const published = Object.keys(readPublished(repository)!.columns);

const client = 'import "./_observablehq/client.js";';
const script = `${client}define({id: "a", body: () => 1});`;
const link = '<a href="./nb/">nb</a>';
const built = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<base href="/">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>Trends</title>
<script type="module">${script}</script>
</head>
<body><main id="observablehq-main" class="observablehq"><pre><code>x</code></pre>${link}</main></body></html>`;
const both = ["/nb/trends", "/en/trends"];

describe("a finished page", () => {
  test.each([
    ["/nb/trends", "nb"],
    ["/en/trends", "en"],
    ["/index", "en"],
    ["/404", "en"]
  ])("%s says that its language is %s", (path, language) => {
    expect(finishPage(path, built, [])).toContain(`<html lang="${language}">`);
  });

  test("may be zoomed", () => {
    expect(finishPage("/nb/trends", built, both)).toContain('content="width=device-width, initial-scale=1"');
  });

  test("names itself and the same page in the other language", () => {
    const html = finishPage("/nb/trends", built, both, "public", base);
    expect(html).toContain(`<link rel="canonical" href="${base}nb/trends">`);
    expect(html).toContain(`<link rel="alternate" hreflang="en" href="${base}en/trends">`);
  });

  test("outside the languages leads to the first page of each", () => {
    const directory = mkdtempSync(join(tmpdir(), "kommunebro-postbuild-"));
    for (const folder of ["", "nb", "en", "uk"]) {
      mkdirSync(join(directory, folder), {recursive: true});
      writeFileSync(join(directory, folder, "index.html"), built);
    }
    postbuild(directory, "public", undefined);
    const links = (file: string): (string | undefined)[] =>
      [...readFileSync(join(directory, file), "utf8").matchAll(/hreflang="(\w+)" href="([^"]*)">/g)].map(
        ([, language, to]) => `${language} ${to}`
      );
    expect(links("index.html")).toEqual(["nb ./nb/", "en ./en/", "uk ./uk/"]);
    expect(links("nb/index.html")).toEqual(["nb ./", "en ../en/", "uk ../uk/"]);
  });

  test("names a folder by its slash", () => {
    const html = finishPage("/en/index", built, ["/nb/index", "/en/index"], "public", base);
    expect(html).toContain(`<link rel="canonical" href="${base}en/">`);
    expect(html).toContain(`<link rel="alternate" hreflang="nb" href="${base}nb/">`);
  });

  test("has no canonical address where nobody said where the site stands, nor in the internal edition", () => {
    const html = finishPage("/nb/trends", built, both, "public", undefined);
    expect(html).not.toContain("canonical");
    expect(html).toContain('<link rel="alternate" hreflang="en" href="../en/trends.html">');
    expect(finishPage("/nb/trends", built, both, "internal", base)).not.toMatch(/canonical|example\.org/);
  });

  test("names the file of every page that it links to, so that a server of files finds it, and nothing else", () => {
    const own = (attribute: string): string => `<a class="x" ${attribute}>a</a>`;
    const hrefs = ["./trends", "../nb/kommune/0301?x=1", "./sources#mart-hromada", "../nb/", "./", "#id", "?a=b"];
    const others = ["./a.csv", "https://example.org/a", "../hromada/UA46060250000025047"];
    const links = [...hrefs, ...others].map((href) => own(`href="${href}"`)).join("");
    const html = finishPage("/nb/trends", built.replace("<pre>", `${links}<form action="/nb/places"></form><pre>`), []);
    expect([...html.matchAll(/<(?:a class="x"|form) (?:href|action)="([^"]*)"/g)].map(([, to]) => to)).toEqual([
      ...["./trends.html", "../nb/kommune/0301.html?x=1", "./sources.html#mart-hromada", "../nb/", "./", "#id", "?a=b"],
      ...["./a.csv", "https://example.org/a", "../hromada/UA46060250000025047.html", "../nb/places.html"]
    ]);
  });

  test("allows its own inline script by hash and no script from elsewhere", () => {
    const hash = createHash("sha256").update(script).digest("base64");
    expect(finishPage("/nb/trends", built, both)).toContain(`script-src 'self' 'sha256-${hash}';`);
  });

  test(
    "may compile WebAssembly and start a worker from a blob only with the query engine, and evaluate text " + "never",
    () => {
      const plain = finishPage("/nb/trends", built, both);
      const notebook = finishPage(
        "/nb/notebook",
        built.replace("<title>", '<link rel="modulepreload" href="../_observablehq/stdlib/duckdb.a9b2bde0.js"><title>'),
        both
      );
      expect(plain).not.toMatch(/wasm-unsafe-eval|worker-src[^;]*blob:|connect-src[^;]*(blob|data):/);
      expect(notebook).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[^;]*; worker-src 'self' blob:;/);
      for (const html of [plain, notebook])
        expect(html).not.toMatch(/[^-]unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
    }
  );

  test(
    "of the internal edition says so in its title, to search engines and in the names of its downloads, and the " +
      "public one does not",
    () => {
      const withDownload = built.replace("<pre>", '<a href="./a.csv" download="kommunebro-a.csv">CSV</a><pre>');
      const internal = finishPage("/nb/trends", withDownload, both, "internal");
      expect(internal).toContain('<meta name="robots" content="noindex, nofollow, noarchive">');
      expect(internal).toContain("<title>Intern: Trends</title>");
      expect(internal).toContain('download="kommunebro-internal-a.csv"');
      expect(finishPage("/nb/trends", withDownload, both)).not.toMatch(/robots|Intern|internal/);
    }
  );

  test("loads no runtime where it has no cell to run", () => {
    const preload = '<link rel="modulepreload" href="./_observablehq/runtime.fa9f71c0.js">';
    const [idle, busy] = [client, script].map((own) =>
      finishPage("/nb/trends", built.replace(script, own).replace("<title>", `${preload}<title>`), both)
    );
    expect(idle).not.toMatch(/_observablehq|<script|sha256-/);
    expect(busy).toContain(preload);
    expect(busy).toContain(script);
  });

  test("has no stop of the keyboard in a heading, which is still a place to link to", () => {
    const heading = '<h2 id="a" tabindex="-1"><a class="observablehq-header-anchor" href="#a">A</a></h2>';
    expect(finishPage("/nb/trends", built.replace("<pre>", `${heading}<pre>`), both)).toContain(
      '<a tabindex="-1" class="observablehq-header-anchor" href="#a">A</a>'
    );
  });

  test("lists what a long page asks under its title, as text, and nothing on a page of few questions", () => {
    const asks = (ids: readonly string[]): string =>
      ids
        .map((id) => `<h2 id="${id}"><a class="observablehq-header-anchor" href="#${id}">Who &amp; ${id}?</a></h2>`)
        .join("");
    const page = (path: string, ids: readonly string[]): string =>
      finishPage(path, built.replace("<pre>", `<h1>Title</h1>${asks(ids)}<pre>`), both);
    expect(page("/nb/trends", ["a", "b", "c"])).toContain(
      '</h1>\n<nav class="page-contents" aria-label="På denne siden"><ul><li><a href="#a">Who &amp; a?</a></li>'
    );
    expect(page("/nb/trends", ["a", "b"])).not.toContain("page-contents");
    expect(page("/nb/match", ["a", "b", "c"])).not.toContain("page-contents");
  });

  test("lets a keyboard reach its content and its code", () => {
    const html = finishPage("/nb/trends", built, both);
    expect(html).toContain('<main id="observablehq-main" tabindex="-1"');
    expect(html).toContain('<pre tabindex="0"><code>');
  });
});

describe("the page of an address that is not there", () => {
  const finished = (at: string | undefined): string => finishPage("/404", notFoundPage("public", at), [], "public", at);

  test("starts every address at the root of the site where that is known, and needs no file or script to link", () => {
    const html = finished(base);
    const addresses = [...html.matchAll(/<(?:a|form) [^>]*(?:href|action)="([^#"]*)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address).toMatch(/^\/kommunebro\/(nb|en|uk)\/([\w/]+\.html)?$/);
    expect(html).not.toMatch(/<link(?! rel="icon" href="data:,")|<base|document\.links/);
  });

  test("is seen from itself where nobody said where the site stands, with one script that its policy allows", () => {
    const html = finished(undefined);
    const [, inline = ""] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(html).toContain(`'sha256-${createHash("sha256").update(inline).digest("base64")}'`);
    for (const [, address] of html.matchAll(/<(?:a|form) [^>]*(?:href|action)="([^#"]*)"/g))
      expect(address).toMatch(/^\.\//);
    const links = [{to: "./nb/"}];
    const node = (link: {to: string}) => ({
      getAttribute: () => link.to,
      setAttribute: (_: string, to: string) => (link.to = to)
    });
    const run = new Function("location", "document", inline);
    run({pathname: "/kommunebro/nb/kommune/9999"}, {links: links.map(node), forms: []});
    expect(links).toEqual([{to: "/kommunebro/nb/"}]);
  });

  test("finds places, says where each table went that is gone, and speaks every language", () => {
    const html = finished(base);
    for (const locale of locales) expect(html).toContain(`<section lang="${locale}">`);
    for (const {name, to} of movedTables) {
      expect(html).toContain(`${name} `);
      expect(html).toContain(`/nb/table/${to}.html`);
      expect(published).toContain(to);
      expect(published).not.toContain(name);
    }
  });
});
