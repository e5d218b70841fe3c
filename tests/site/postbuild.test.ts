import {createHash} from "node:crypto";
import {describe, expect, test} from "vitest";
import {finishPage} from "../../site/postbuild.ts";

const script = 'import "./_observablehq/client.js";';
const built = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<base href="/">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>Trends</title>
<script type="module">${script}</script>
</head>
<body><main id="observablehq-main" class="observablehq"><pre><code>x</code></pre><a href="./nb/">nb</a></main></body></html>`;
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
    expect(finishPage("/nb/trends", built, both)).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}';`);
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
