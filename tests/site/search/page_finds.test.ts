import {expect, describe, test} from "vitest";
import {martReader} from "../../../site/pages/mart_files.ts";
import {pageFinds} from "../../../site/search/page_finds.ts";
import {pageSearch} from "../../../src/model/page_search.ts";
import {locales} from "../../../src/words/locales.ts";
import {choiceWords, criteriaWords} from "../../../src/words/words.ts";

const read = martReader("src/data");
const findsOf = (locale: (typeof locales)[number]) => pageFinds(process.cwd(), "src", read, locale);
const nb = findsOf(locales[0]!);

test("every page gives charts, tables and sections, each under an address of its own, alike in every language", () => {
  for (const locale of locales) {
    const finds = findsOf(locale);
    expect(new Set(finds.map(({kind}) => kind))).toEqual(new Set(["chart", "table", "section"]));
    expect(new Set(finds.map(({address}) => address)).size).toBe(finds.length);
    expect(finds.every(({title, page}) => title !== "" && page !== "")).toBe(true);
    // Headings are words, but a chart and a table bear one name everywhere.
    const named = (all: typeof finds) => all.flatMap(({kind, address}) => (kind === "section" ? [] : [address]));
    expect(named(finds)).toEqual(named(nb));
    expect(named(finds).length).toBeGreaterThan(60);
  }
});

describe("a word leads to what has it", () => {
  const search = pageSearch(nb);
  test.each([
    ["hva vi holder tilbake", "methods.html#hva-vi-holder-tilbake"],
    ["vekter", "methods.html#vekter"],
    ["okkupert", "trends.html#"],
    ["Chao", "methods.html#hvor-mange-band-kjenner-vi-ikke"],
    ["kommuner.csv", "source/kommuner.html"],
    ["OMRÅDETYPER", "sources.html#omradetyper"]
  ])("%s → %s", (typed, address) => {
    expect(
      search(typed)
        .map((find) => find.address)
        .join(" ")
    ).toContain(address);
  });

  test("a title before a text, and nothing for nonsense, one letter or nothing", () => {
    expect(search("filtre")[0]?.address).toBe("methods.html#filtre");
    expect(search("qqqqqqqq")).toEqual([]);
    expect(search("a")).toEqual([]);
    expect(search(" ")).toEqual([]);
  });
});

test("criteria and weightings of the methods are found by their names, in every language", () => {
  for (const locale of locales) {
    const finds = findsOf(locale);
    for (const name of Object.values(criteriaWords[locale].names))
      expect(
        finds.filter(({title, address}) => title === name && address.startsWith("methods.html#")),
        name
      ).toHaveLength(1);
    for (const {name} of Object.values(choiceWords[locale].presets))
      expect(finds.some(({title, address}) => title === name && address.includes("#preset-"))).toBe(true);
  }
});
