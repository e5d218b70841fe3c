import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, onTestFinished, test} from "vitest";
import {gate, inspectSite} from "../../../site/gate/gate.ts";
import {anySite, type GateContext} from "../../../site/gate/gate_context.ts";
import {writeFiles} from "../fixture.ts";

const page = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head><title>A</title>${head}</head><body><main id="main"><h1 ` +
  `id="top">A</h1>${body}</main></body></html>`;

function site(files: Record<string, string>): string {
  const directory = mkdtempSync(join(tmpdir(), "gate-"));
  onTestFinished(() => rmSync(directory, {recursive: true, force: true}));
  writeFiles(directory, files);
  return directory;
}

const problemsOf = (files: Record<string, string>) => inspectSite(site(files));

describe("the gate lets pass", () => {
  test.each([
    [
      "a link to a page, with and without its ending",
      {"index.html": page('<a href="./b">b</a><a href="/b.html#top">b</a>'), "b.html": page("")}
    ],
    [
      "a link to a folder's start page",
      {"index.html": page('<a href="./en/?hromada=x">en</a>'), "en/index.html": page('<a href="../">up</a>')}
    ],
    ["a link to a place on the same page", {"index.html": page('<a href="#top">up</a><a href="#">up</a>')}],
    ["a citation of a source elsewhere", {"index.html": page('<a href="https://example.org/report">report</a>')}],
    [
      "code numbers that look a little like telephone numbers",
      {"index.html": page("UA80000000000093317, +47 %, 3500000000, 1.3804567891")}
    ],
    [
      "relative and data imports",
      {
        "index.html": page("", '<script type="module">import "./a.js";</script>'),
        "a.js": "export {};import('./b.js')",
        "b.js": "1"
      }
    ],
    [
      "a style sheet with its own picture",
      {"a.css": "a{background:url(./a.svg)} b{background:url(data:image/svg+xml,x)}", "a.svg": "<svg/>"}
    ]
  ])("%s", async (_, files) => {
    expect(await problemsOf(files)).toEqual([]);
  });
});

describe("a site that knows where it stands", () => {
  const base = "https://example.org/kommunebro/";
  const own = (address: string) =>
    `<link rel="canonical" href="${address}"><meta property="og:image" content="${address}.png">`;
  const rulesOf = async (head: string, context: GateContext) => {
    const problems = await inspectSite(site({"en/a.html": page("", head), "en/a.png": "x"}), context);
    return problems.map(({rule}) => rule);
  };

  test("names the address of a page and its picture whole", async () => {
    expect(await rulesOf(own(`${base}en/a`), {...anySite, base})).toEqual([]);
  });

  test("is stopped where such an address is of another site, or of nothing on this one", async () => {
    expect(await rulesOf(own("https://example.com/en/a"), {...anySite, base})).toEqual(["foreign host"]);
    expect(await rulesOf(own(`${base}en/a`), anySite)).toEqual(["foreign host"]);
    expect(await rulesOf(own(`${base}en/gone`), {...anySite, base})).toEqual(["broken link", "broken link"]);
    const sheet = `<link rel="stylesheet" href="${base}a.css">`;
    expect(await rulesOf(sheet, {...anySite, base})).toContain("foreign host");
  });
});

describe("the gate stops", () => {
  test.each([
    [
      "broken link",
      "a link to a page that is not there",
      {"index.html": page('<a href="./gone">Gone</a>')},
      /gone.*no such page/
    ],
    [
      "broken link",
      "a link to a place that is not on the page",
      {"index.html": page('<a href="#gone">Gone</a>')},
      /no element with the id gone/
    ],
    [
      "broken link",
      "a link to a place that is not on another page",
      {"index.html": page('<a href="b#gone">Gone</a>'), "b.html": page("")},
      /no element with the id gone/
    ],
    [
      "broken link",
      "a style sheet that is not there",
      {"index.html": page("", '<link rel="stylesheet" href="./gone.css">')},
      /gone\.css.*no such/
    ],
    [
      "broken link",
      "a link whose attribute is written in capitals",
      {"index.html": page('<A HREF="./gone">Gone</A>')},
      /gone.*no such page/
    ],
    [
      "foreign host",
      "a picture from elsewhere whose attribute is written in capitals",
      {"index.html": page('<IMG SRC="https://example.org/a.png" ALT="">')},
      /img src/
    ],
    ["broken link", "a mail link", {"index.html": page('<a href="mailto:">Write</a>')}, /no mail/],
    [
      "error in the page",
      "a syntax error drawn into a page",
      {
        "index.html": page('<div class="observablehq--inspect observablehq--error">SyntaxError: Unexpected token</div>')
      },
      /SyntaxError: Unexpected token/
    ],
    [
      "bare import",
      "a bare import in a page",
      {"index.html": page("", '<script type="module">import "left-pad";</script>')},
      /left-pad/
    ],
    [
      "bare import",
      "a bare dynamic import in a script",
      {"a.js": 'export default () => import("left-pad")'},
      /left-pad/
    ],
    ["script does not parse", "a script that does not parse", {"a.js": "let = ="}, /./],
    [
      "foreign host",
      "a script from elsewhere",
      {"index.html": page("", '<script src="https://example.org/a.js"></script>')},
      /script src="https:\/\/example\.org/
    ],
    [
      "foreign host",
      "a picture from elsewhere, without a protocol",
      {"index.html": page('<img src="//example.org/a.png" alt="">')},
      /img src/
    ],
    [
      "foreign host",
      "a second picture in a set",
      {"index.html": page('<img srcset="a.png 1x, https://example.org/a.png 2x" alt="">'), "a.png": "x"},
      /srcset/
    ],
    ["foreign host", "an import from elsewhere", {"a.js": 'import "https://example.org/a.js"'}, /imports https/],
    [
      "foreign host",
      "a font from elsewhere in a style sheet",
      {"a.css": "@font-face{src:url('https://example.org/a.woff2')}"},
      /a\.woff2/
    ],
    [
      "foreign host",
      "a style sheet that imports another from elsewhere",
      {"a.css": '@import "https://example.org/a.css";'},
      /a\.css/
    ],
    [
      "foreign host",
      "a background from elsewhere in a style attribute",
      {"index.html": page('<p style="background:url(https://example.org/a.png)">x</p>')},
      /a\.png/
    ],
    ["source map", "a source map", {"a.js.map": "{}"}, /sources/],
    ["source map", "a script that names its source map", {"a.js": "1;\n//# sourceMappingURL=a.js.map\n"}, /sources/],
    ["empty file", "an empty file", {"a.csv": ""}, /0 bytes/],
    ["broken JSON", "a JSON file that was cut off", {"a.json": '{"a": [1, 2'}, /does not parse/],
    ["language", "a page without a language", {"index.html": page("").replace(' lang="en"', "")}, /missing, not en/],
    ["language", "a page in the wrong language", {"nb/a.html": page("")}, /is en, not nb/]
  ])("on %s: %s", async (rule, _, files, cause) => {
    const problems = await problemsOf(files as Record<string, string>);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    expect(problems[0]?.cause).toMatch(cause);
  });

  test.each([
    ["an e-mail address in a page", {"index.html": page("ola.nordmann@example.org")}],
    ["an e-mail address in a data file of bytes", {"_file/a.arrow": "\u0001\u0002ola@example.org\u0000"}],
    [
      "an e-mail address written as an entity, and as a part of an address",
      {
        "index.html": page("ola.nordmann&#64;example.org"),
        "b.html": page('<a href="https://example.org/?to=ola.nordmann%40example.org">x</a>')
      }
    ],
    ["a Norwegian telephone number", {"index.html": page("+47 12 34 56 78")}],
    ["a Ukrainian telephone number in a table", {"a.csv": "name,tel\nA,+380 (44) 123-45-67\n"}]
  ])("on %s, with the exit code for leaks and without repeating it", async (_, files) => {
    const attempt = gate(site(files as Record<string, string>));
    await expect(attempt).rejects.toMatchObject({exitCode: 5, message: expect.stringMatching(/personal data/)});
    await expect(attempt).rejects.not.toMatchObject({message: expect.stringMatching(/example\.org|34 56|123-45/)});
  });

  test("with every problem at once", async () => {
    const files = {"a.csv": "", "index.html": page('<a href="gone">x</a>')};
    await expect(gate(site(files))).rejects.toThrow(
      /2 problems[\s\S]*a\.csv: empty file[\s\S]*index\.html: broken link/
    );
  });
});
