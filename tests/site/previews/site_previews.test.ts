import {readdirSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {pageCard} from "../../../site/pages/page_card.ts";
import {previewAddress, sharedPreviews} from "../../../site/pages/preview_address.ts";
import {previewPicture} from "../../../site/previews/preview_picture.ts";
import {previewOfSite} from "../../../site/previews/site_previews.ts";
import {locales} from "../../../src/words/locales.ts";

const base = "https://example.org/kommunebro/";
const html = "<html><head><title>Trends | Kommunebro</title></head></html>";
const pages = locales.flatMap((locale) =>
  readdirSync(`src/${locale}`).map((file) => `/${locale}/${file.slice(0, -".md".length)}`)
);
/** Width and height stand in the head of a PNG. */
const sizeOf = (png: Uint8Array): number[] => {
  const bytes = Buffer.from(png);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe("the picture that comes with an address", () => {
  test("is named by every page of a site that knows where it stands, and is one of those that are drawn", () => {
    const draw = previewOfSite(".", "src");
    const own = new Set(pages.map(previewAddress));
    expect(own.size).toBe(pages.length);
    const others = [
      "/index",
      "/404",
      "/nb/table/hromada",
      "/en/embed/trust",
      "/nb/status",
      "/en/changes",
      "/data/changes"
    ];
    for (const path of others) expect(own, path).toContain(previewAddress(path));
    for (const kind of sharedPreviews)
      expect(draw(previewAddress(`/${locales[0]}/${kind}/0301`)), kind).toBeInstanceOf(Uint8Array);
    for (const path of pages)
      expect(pageCard(path, html, base)).toContain(
        `<meta property="og:image" content="${base}${previewAddress(path)}">`
      );
    expect(pageCard("/nb/trends", html, undefined)).not.toContain("og:image");
  });

  test("is 1200 × 630 pixels, the same bytes whenever it is drawn, and another in every language", () => {
    const draw = previewOfSite(".", "src");
    const [first, second] = locales.map((locale) => draw(`preview/${locale}/coverage.png`)!);
    expect(sizeOf(first!)).toEqual([1200, 630]);
    expect(Buffer.compare(first!, previewOfSite(".", "src")(`preview/${locales[0]}/coverage.png`)!)).toBe(0);
    expect(Buffer.compare(first!, second!)).not.toBe(0);
    expect(draw("preview/nb/nothing.png")).toBeUndefined();
  });

  test("holds the letters of every language without a font of the machine, however long the sentence", () => {
    const colors = {surface: "#ffffff", text: "#1e2b3c", accent: "#1f5f99", "text-muted": "#4c5b6e"};
    const of = (sentence: string): Uint8Array =>
      previewPicture({locale: "en", page: "", sentence, note: "", chart: null}, colors);
    const blank = of("").length;
    for (const letter of ["і", "ї", "є", "ґ", "’", "å", "č", "ŋ"]) expect(of(letter).length, letter).not.toBe(blank);
    // What no font holds is drawn as one and the same box.
    expect(Buffer.compare(of("ї"), of("ґ"))).not.toBe(0);
    expect(sizeOf(of("Ukrainian hromadas ".repeat(60)))).toEqual([1200, 630]);
  });
});
