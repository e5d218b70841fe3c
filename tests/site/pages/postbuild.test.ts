import {createHash} from "node:crypto";
import {describe, expect, test} from "vitest";
import {finishPage} from "../../../site/pages/postbuild.ts";

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
    const html = finishPage("/nb/trends", built, both);
    expect(html).toContain('<link rel="canonical" href="./trends">');
    expect(html).toContain('<link rel="alternate" hreflang="en" href="../en/trends">');
  });

  test("names a folder by its slash", () => {
    const html = finishPage("/en/index", built, ["/nb/index", "/en/index"]);
    expect(html).toContain('<link rel="canonical" href="./">');
    expect(html).toContain('<link rel="alternate" hreflang="nb" href="../nb/">');
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

  test("starts every address at the root if it is the not-found page, its script's hash included", () => {
    const html = finishPage("/404", built, []);
    const hash = createHash("sha256").update(script.replace("./", "/")).digest("base64");
    expect(html).toContain('<a href="/nb/">');
    expect(html).not.toMatch(/<base|rel="canonical"|"\.\//);
    expect(html).toContain(hash);
  });
});
