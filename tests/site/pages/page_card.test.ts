import {expect, it} from "vitest";
import {pageCard} from "../../../site/pages/page_card.ts";
import {locales} from "../../../src/words/locales.ts";
import {frameWords} from "../../../src/words/words.ts";

const page = "<html><head><title>Trends | Kommunebro</title></head></html>";

it.each(locales)("a page is described in its language, in at most 160 letters, each page otherwise (%s)", (locale) => {
  const told = Object.values(frameWords[locale].descriptions);
  expect(new Set(told).size).toBe(told.length);
  for (const text of told) expect(text.length, text).toBeLessThanOrEqual(160);
  expect(pageCard(`/${locale}/trends`, page, undefined)).toContain(
    `<meta name="description" content="${frameWords[locale].descriptions.trends}">`
  );
});

it("a page that brings a description keeps it, and its title stands without the name of the site", () => {
  const card = pageCard(
    "/en/kommune/0301",
    page.replace("</title>", '</title><meta name="description" content="Oslo">'),
    undefined
  );
  expect(card).not.toContain('name="description"');
  expect(card).toContain('<meta property="og:description" content="Oslo">');
  expect(card).toContain('<meta property="og:title" content="Trends">');
});

it("whole addresses stand where the site is known to stand, and nowhere else", () => {
  expect(pageCard("/nb/trends", page, undefined)).not.toContain("http");
  expect(pageCard("/nb/index", page, "https://example.org/kommunebro/")).toContain(
    'content="https://example.org/kommunebro/nb/"'
  );
});
