import {mkdtempSync, readdirSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {putBack, setAside} from "../../../site/pages/drawn_parts.ts";

// The very function that a page goes through; it is no part of Framework's public interface.
const {findAssets, rewriteHtml} = (await import(
  new URL("../../../node_modules/@observablehq/framework/dist/html.js", import.meta.url).href
)) as {
  findAssets(html: string, path: string): {files: Set<string>; localLinks: Set<string>};
  rewriteHtml(html: string, resolvers: Record<string, (address: string) => string>): string;
};

const framework = (html: string): string =>
  rewriteHtml(html, {
    resolveFile: (address) => `../_file/${address.split("/").pop()}.1234.x`,
    resolveLink: (address) => (address.startsWith("/") ? `.${address}` : address)
  });

const part = (html: string): HTMLElement =>
  parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`).document.body.firstElementChild as HTMLElement;

/** The elements of a page with their attributes in order of the alphabet, and its text. */
function seen(html: string): string[] {
  const {document} = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  return [
    document.body.textContent,
    ...Array.from(document.body.querySelectorAll("*"), (element) =>
      [element.localName, ...Array.from(element.attributes, ({name, value}) => `${name}=${value}`).sort()].join(" ")
    )
  ];
}

const drawn = {
  "files, links and places of other sites":
    '<section><h2 id="a&amp;b">One <em>heading</em></h2><a href="/nb/trends?x=1&amp;y=2#z">t</a>' +
    '<a download="k.csv" href="../data/k.csv">CSV</a><a href="../data/k.csv">the same, to read</a>' +
    '<a href="https://example.org/a">far</a><a rel="external" href="../data/raw.csv" download>as it is</a>' +
    '<a rel="external" href="https://example.org/b">far, in the same window</a><a href="#c">here</a>' +
    '<link data-mart="k" href="../data/k.arrow"><img src="../data/k.svg"><a href="/nb/trends?x=1&amp;y=2#z">again</a>' +
    '<svg viewBox="0 0 1 1"><a href="/nb/kommune/0301"><path d="M0,0"></path></a></svg></section>',
  "text that looks like a mark": '<p title="x:0 &quot; href=">&lt;a href="1:0"&gt; <a href="/nb/å b">å</a></p>',
  "nothing to address": "<p>Only <b>text</b> &amp; more.</p>"
};

describe("a part that goes round Framework", () => {
  test.each(Object.entries(drawn))("is the one that went through it: %s", (_, html) => {
    const folder = mkdtempSync(join(tmpdir(), "drawn-"));
    const page = framework(`<p>before</p>${setAside(part(html), folder)}<p>after</p>`);
    expect(page).not.toContain("<path");
    expect(readdirSync(folder)).toHaveLength(1);
    expect(seen(putBack(page, folder))).toEqual(seen(framework(`<p>before</p>${html}<p>after</p>`)));
  });

  test("names every file and every page that it leads to, once", () => {
    const folder = mkdtempSync(join(tmpdir(), "drawn-"));
    const html = drawn["files, links and places of other sites"];
    const stub = setAside(part(html), folder);
    const [given, whole] = [findAssets(stub, "/nb/x"), findAssets(html, "/nb/x")];
    expect([...given.files].sort()).toEqual([...whole.files].sort());
    expect(whole.files.size).toBe(3);
    expect([...given.localLinks].sort()).toEqual([...whole.localLinks].sort());
    expect(stub.match(/trends/g)).toHaveLength(1);
  });
});
