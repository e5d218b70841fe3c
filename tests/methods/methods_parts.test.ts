import {speechOf} from "../../src/words/figures.ts";
import {
  choiceWords,
  criteriaRulesWords,
  criteriaSharpenWords,
  criteriaUnknownWords,
  criteriaWords,
  methodsWords
} from "../../src/words/words.ts";
import {readFileSync} from "node:fs";
import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {
  methodsCriteria,
  methodsFilters,
  methodsPresets,
  methodsRealTies,
  methodsSturdiness
} from "../../src/methods/methods_parts.ts";
import {martReader} from "../../site/pages/mart_files.ts";
import {pageParts} from "../../src/page_parts.ts";
import type {PartOptions} from "../../src/ui/part_options.ts";
import {criterionKeys, fullHours, fullPeople, ruleNumbers} from "../../src/model/match/criteria.ts";
import {filterKeys} from "../../src/model/match/filters.ts";
import {publicCriteria} from "../../src/model/match/real_ties.ts";
import {sturdinessDraws} from "../../src/model/match/sturdiness.ts";
import {presetKeys, presets, weightList} from "../../src/model/match/weights.ts";

const none = (): never => {
  throw new RangeError("these parts read no mart");
};
const options = (locale: "nb" | "en"): PartOptions => ({
  document: parseHTML("<!DOCTYPE html><html><body></body></html>").document as unknown as Document,
  locale,
  fileAddress: (file) => file
});

describe("the methods page", () => {
  for (const locale of ["nb", "en"] as const) {
    it(`says of every criterion in ${locale} what the code counts by, from the same record`, () => {
      const page = methodsCriteria(none, options(locale));
      const sections = [...page.querySelectorAll("section")];
      expect(sections.map((section) => section.id)).toEqual(criterionKeys.map((key) => key.replaceAll("_", "-")));
      sections.forEach((section, i) => {
        const key = criterionKeys[i]!;
        const {questions, rules} = criteriaRulesWords[locale];
        const {names} = criteriaWords[locale];
        const unknown = criteriaUnknownWords[locale];
        const sharpen = criteriaSharpenWords[locale];
        for (const text of [names[key], questions[key], rules[key](ruleNumbers), unknown[key], sharpen[key]])
          expect(section.textContent).toContain(text);
      });
      expect(page.textContent).toContain(criteriaRulesWords[locale].capacityReason({fullPeople, fullHours}));
    });

    it(`gives in ${locale} the weights of every preset and its reason`, () => {
      const part = methodsPresets(none, options(locale));
      const cells = [...part.querySelectorAll("tbody tr")].map((row) =>
        [...row.children].slice(1).map((cell) => Number(cell.textContent))
      );
      expect(cells).toEqual(
        criterionKeys.map((_key, c) => presetKeys.map((preset) => weightList(presets[preset].weights)[c]))
      );
      for (const preset of presetKeys) expect(part.textContent).toContain(choiceWords[locale].presets[preset].reason);
    });

    it(`names in ${locale} what each filter takes away and how sturdiness is counted`, () => {
      for (const key of filterKeys)
        expect(methodsFilters(none, options(locale)).textContent).toContain(choiceWords[locale].filters[key].rule);
      expect(methodsSturdiness(none, options(locale)).textContent).toContain(speechOf(locale).count(sturdinessDraws));
    });

    it(`tries the method in ${locale} on the real ties of Norway and of Sweden, with intervals and chance`, () => {
      const read = martReader("src/data");
      const part = methodsRealTies(read, options(locale));
      const occupied = new Set(
        read("match_hromada").flatMap((row) => (row.region_type === "occupied" ? [row.hromada_code] : []))
      );
      const swedish = read("foreign_tie").filter((row) => row.is_active && !occupied.has(row.hromada_code)).length;
      const [norwegian, abroad] = [...part.querySelectorAll("table")].map((table) =>
        [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent))
      );
      expect(swedish).toBeGreaterThan(10);
      for (const rows of [norwegian!, abroad!]) {
        expect(rows.map(([name]) => name)).toEqual([
          methodsWords[locale].realTies.together,
          methodsWords[locale].realTies.blind,
          ...publicCriteria.map((key) => criteriaWords[locale].names[key])
        ]);
        for (const [, median] of rows.filter((_row, i) => i !== 1)) expect(median).toMatch(/\d.*\(.*–.*\)/);
      }
      expect(part.querySelectorAll("p")[1]!.textContent).toContain(` ${speechOf(locale).count(swedish)} `);
      expect(abroad![0]![2]).toMatch(new RegExp(`^\\d+ (of|av) ${swedish} \\(`));
      expect(norwegian![1]).toEqual(abroad![1]);
    });

    it(`has in ${locale} only parts that exist, each once`, () => {
      const named = [...readFileSync(`src/${locale}/methods.md`, "utf8").matchAll(/<page-part name="([^"]+)">/g)].map(
        (match) => match[1]!
      );
      expect(named).toEqual([
        "methods-example",
        "methods-points",
        "methods-criteria",
        "methods-presets",
        "methods-unknown",
        "methods-filters",
        "methods-sturdiness",
        "methods-plan",
        "methods-real-ties",
        "methods-terms",
        "methods-held-back"
      ]);
      for (const name of named) expect(Object.keys(pageParts)).toContain(name);
    });
  }
});
