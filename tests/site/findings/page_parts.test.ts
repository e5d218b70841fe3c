import {parseHTML} from "linkedom";
import {describe, expect, it, test} from "vitest";
import {allTellings, holdTellings} from "../../../site/findings/check_cards.ts";
import {untoldNumber} from "../../../site/findings/sentence_rules.ts";
import {countryOutlines} from "../../../site/pages/map_shapes.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import type {MartName, MartReader} from "../../../src/marts/mart_rows.ts";
import {figure, ofMart} from "../../../src/model/findings/find.ts";
import {tell} from "../../../src/model/findings/finding.ts";
import {pageParts} from "../../../src/page_parts.ts";
import {tellings} from "../../../src/tellings.ts";
import {locales} from "../../../src/words/locales.ts";

const read = martReader("src/data");

/** Parts whose sentences are of single rows: each number in them is one of a mart that the part reads. */
const ofRows = [
  ...["answer-rules", "tie-lists", "alliance-lens", "documents", "document-clauses", "freshness", "checks"],
  ...["region-rules", "hromada-picker", "told-partners", "told-needs", "told-funding", "told-eea", "told-network"],
  "told-alliance"
];
/** Parts whose numbers come from no row, and what holds them instead. */
const otherwiseHeld: Readonly<Record<string, string>> = {
  "match-explorer": "points of the model: tests/match",
  "plan-ask": "the form of the plan: tests/plan",
  plan: "points and counts of the plan’s own answer: tests/plan",
  paper: "points of the model, facts with their source: tests/paper",
  ask: "rows of the reader’s own question: tests/ask",
  places: "counts of places in the list: tests/places",
  "table-index": "counts of rows and columns of the tables: tests/site/tables",
  "methods-criteria": "constants of the model: tests/methods",
  "methods-presets": "constants of the model: tests/methods",
  "methods-real-ties": "points of the model: tests/methods",
  "methods-example": "points of the model: tests/methods",
  "methods-filters": "constants of the model: tests/methods",
  "methods-points": "words alone, whose numbers the build holds: tests/methods",
  "methods-unknown": "words alone, whose numbers the build holds: tests/methods",
  "methods-plan": "words alone, whose numbers the build holds: tests/methods",
  "methods-terms": "words alone, whose numbers the build holds: tests/methods",
  "methods-held-back": "words alone, whose numbers the build holds: tests/methods",
  "methods-sturdiness": "constants of the model: tests/methods"
};

describe("a part of a page", () => {
  it("tells of findings, is of single rows, or is held otherwise: no other can be named", () => {
    const known = [...Object.keys(tellings), ...ofRows, ...Object.keys(otherwiseHeld)];
    expect(known.toSorted()).toEqual(Object.keys(pageParts).toSorted());
    expect(Object.keys(allTellings)).toEqual(expect.arrayContaining(Object.keys(tellings)));
  });

  test.each(ofRows)("%s says no number that no row of its marts has", (name) => {
    const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
    for (const locale of locales) {
      const asked = new Set<MartName>();
      const reader = ((mart: MartName) => {
        asked.add(mart);
        return read(mart);
      }) as MartReader;
      const part = pageParts[name]!(reader, {document, locale, fileAddress: (file) => file});
      for (const one of part.querySelectorAll("table, svg, option, input")) one.remove();
      const said = [...part.querySelectorAll("p, li, h2, h3, summary, dt, dd")].map(({textContent}) => textContent);
      const rows = [...asked].map((mart) => read(mart));
      const untold = said.filter((text) => untoldNumber(text ?? "", rows, locale) !== null);
      expect(untold).toEqual([]);
    }
  });

  test.each(Object.keys(tellings))("%s shows every sentence that it tells", (name) => {
    const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
    for (const locale of locales) {
      const options = {
        document,
        locale,
        fileAddress: (file: string) => file,
        outlines: () => countryOutlines("data/geo")
      };
      const shown = pageParts[name]!(read, options).textContent ?? "";
      const told = tellings[name]!(read, locale).told;
      expect(told.length).toBeGreaterThan(3);
      for (const {sentence} of told) expect(shown).toContain(sentence);
    }
  });
});

describe("the sentences of parts of pages and the figures at the top of the report", () => {
  it("hold against their rows and marts, and can be read, with other figures too", () => {
    const {problems, findings, sentences} = holdTellings(allTellings, read);
    expect(problems).toEqual([]);
    expect(findings).toBeGreaterThan(100);
    expect(sentences).toBeGreaterThan(45);
  });

  it("are told with the part, the sentence and the row where they do not hold", () => {
    const rows = ofMart("partnership_coverage", read("partnership_coverage"));
    const of = {by: "group_code", where: {country: "NO", group_kind: "country"}};
    const wrong = {...figure(rows, "with_count", of)!, value: 99};
    const {problems} = holdTellings({made: () => ({told: [tell({wrong}, () => "99 have one")], rows: []})}, read);
    expect(problems[0]).toMatch(/^made nb: 99 have one: with_count is \d+, not 99: \{"country":"NO"/);
  });

  it("tell no number of their own", () => {
    const {problems} = holdTellings({made: () => ({told: [tell({}, () => "In 77 of them")], rows: []})}, read);
    expect(problems).toContain("made en: In 77 of them: no finding tells the number 77");
  });
});
