// Parts of marts in a page: a list says of each what a link would say.
import {describe, expect, test} from "vitest";
import {checkPage} from "../../../site/gate/page_rules.ts";
import {documentOf} from "../../../site/gate/page_document.ts";
import {listedAddresses, withPartLists} from "../../../site/pages/part_lists.ts";

const link = (mart: string, part: string, href: string, more = ""): string =>
  `<link href="${href}"${more} data-mart-part="${part}" data-mart="${mart}" rel="alternate">`;

const built = (mart: string, part: string, sum: string): string =>
  link(mart, part, `../_file/data/${mart}.${part}.${sum}.arrow`);

const previewed = (mart: string, part: string, sum: string): string =>
  link(mart, part, `../_file/data/${mart}.${part}.arrow?sha=${sum}`);

const sums = ["0a1b2c3d", "11111111", "deadbeef", "00000000"];
const parts = ["UA05", "UA07", "UA12", "UA14"];

const addresses = (html: string): string[] =>
  documentOf(html).elements.flatMap(({name, attributes}) => (name === "template" ? listedAddresses(attributes) : []));

describe("a list of parts", () => {
  test.each([
    ["built", built, sums, (part: string, sum: string) => `../_file/data/hromada.${part}.${sum}.arrow`],
    [
      "previewed",
      previewed,
      sums.map((sum) => sum.repeat(8)),
      (part: string, sum: string) => `../_file/data/hromada.${part}.arrow?sha=${sum}`
    ]
  ] as const)("has the addresses that links had in a page that is %s", (_, write, of, address) => {
    const html = withPartLists(`<p>a</p>${parts.map((part, at) => write("hromada", part, of[at]!)).join("")}<p>b</p>`);
    expect(html).not.toContain("<link");
    expect(html).toMatch(/^<p>a<\/p><template [^<>]*><\/template><p>b<\/p>$/);
    expect(addresses(html)).toEqual(parts.map((part, at) => address(part, of[at]!)));
  });

  test("is one for each mart, in the order of the page", () => {
    const of = (mart: string): string => parts.map((part, at) => built(mart, part, sums[at]!)).join("");
    const html = withPartLists(of("hromada") + of("hromada_year"));
    expect(html.match(/<template data-mart="\w+"/g)).toEqual([
      '<template data-mart="hromada"',
      '<template data-mart="hromada_year"'
    ]);
  });

  test("takes in no link that says more than where its part is, none to a whole mart, and no few", () => {
    const kept = [
      built("hromada", "UA05", sums[0]!) + built("hromada", "UA07", sums[1]!),
      link("place_label", "oblast", "../_file/data/place_label.oblast.0a1b2c3d.arrow", ' data-beside=""').repeat(3),
      '<link href="../_file/data/oblast.0a1b2c3d.arrow" data-mart="oblast" rel="alternate">'.repeat(4)
    ];
    for (const html of kept) expect(withPartLists(html)).toBe(html);
  });

  test("is held by the gate to files that are there", async () => {
    const page = (html: string): string => `<!DOCTYPE html><html lang="nb"><body>${html}</body></html>`;
    const html = page(withPartLists(parts.map((part, at) => built("hromada", part, sums[at]!)).join("")));
    const files = new Set(parts.map((part, at) => `_file/data/hromada.${part}.${sums[at]!}.arrow`));
    const problems = (there: ReadonlySet<string>) =>
      checkPage("nb/trends.html", html, {files: there, read: () => new Set(), audience: "public", base: undefined});
    expect(await problems(files)).toEqual([]);
    files.delete("_file/data/hromada.UA12.deadbeef.arrow");
    expect((await problems(files)).map(({rule, cause}) => `${rule}: ${cause}`)).toEqual([
      "broken link: ../_file/data/hromada.UA12.deadbeef.arrow (“part of a mart”): no such page or file"
    ]);
  });
});
