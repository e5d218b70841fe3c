import {describe, expect, it} from "vitest";
import {criterionKeys, fullHours, fullPeople, ruleNumbers} from "../../src/model/match/criteria.ts";
import {filterKeys} from "../../src/model/match/filters.ts";
import {lessonCodes, lessonStates} from "../../src/model/match/lessons.ts";
import {missingKeys} from "../../src/model/match/missing.ts";
import {overrideRoles} from "../../src/model/match/shortlist.ts";
import {sturdinessDraws, sturdinessTop} from "../../src/model/match/sturdiness.ts";
import {presetKeys} from "../../src/model/match/weights.ts";
import {locales} from "../../src/words/locales.ts";
import {speechOf} from "../../src/words/figures.ts";
import {
  choiceWords,
  criteriaRulesWords,
  criteriaSharpenWords,
  criteriaUnknownWords,
  criteriaWords,
  matchingWords,
  shortlistWords
} from "../../src/words/words.ts";

/** Each text with its key in front, so that one that is missing is named. */
const longer = (texts: Readonly<Record<string, string>>, keys: readonly string[]): void => {
  expect(Object.keys(texts).sort()).toEqual([...keys].sort());
  for (const key of keys) expect(texts[key]?.length, key).toBeGreaterThan(2);
  expect(new Set(Object.values(texts)).size).toBeGreaterThan(keys.length / 2);
};

describe.each(locales)("what the matching says in %s", (locale) => {
  const criteria = criteriaWords[locale];
  const criteriaRules = criteriaRulesWords[locale];
  const choices = choiceWords[locale];
  const matching = matchingWords[locale];

  it("has its name, question, rule and what is unknown for every criterion, the rules each its own", () => {
    const {names, shorts} = criteria;
    for (const texts of [
      names,
      shorts,
      criteriaRules.questions,
      criteriaUnknownWords[locale],
      criteriaSharpenWords[locale]
    ])
      longer(texts, criterionKeys);
    expect(new Set(criterionKeys.map((key) => criteriaRules.rules[key](ruleNumbers))).size).toBe(criterionKeys.length);
  });

  it("tells the rules with the numbers that the code counts by", () => {
    const {count} = speechOf(locale);
    const rules = criteriaRules.rules;
    const other = {...ruleNumbers, strongestLevel: 7, fullPeople: 11, fullHours: 31};
    expect(rules.acute_needs(ruleNumbers)).toContain(String(fullHours));
    for (const number of ["7", "11", "31"]) expect(rules.acute_needs(other)).toContain(number);
    expect(rules.democracy(other)).toContain("7");
    expect(rules.profile({...ruleNumbers, densityLimits: [12, 60]})).toMatch(/12, 12–59, 60/);
    const small = rules.left_out({...ruleNumbers, smallPopulation: 4_321, largePopulation: 54_321});
    expect(small).toContain(count(4_321));
    expect(small).toContain(count(54_321));
    expect(criteriaRules.capacityReason({fullPeople, fullHours: 31})).toContain("31");
    expect(criteriaRules.sturdiness({draws: 2_345, top: sturdinessTop})).toContain(count(2_345));
    expect(criteriaRules.sturdiness({draws: sturdinessDraws, top: sturdinessTop})).toContain(count(sturdinessDraws));
  });

  it("spells out no number that it has no word for", () => {
    const texts = [
      ...criterionKeys.map((key) => criteriaRules.rules[key](ruleNumbers)),
      ...Object.values(criteriaUnknownWords[locale]),
      criteriaRules.capacityReason({fullPeople, fullHours}),
      criteriaRules.sturdiness({draws: sturdinessDraws, top: sturdinessTop})
    ];
    for (const text of texts) expect(text).not.toMatch(/undefined|NaN|null/);
  });

  it("has a name and a reason for every weighting, and a name and a rule for every filter", () => {
    longer(Object.fromEntries(presetKeys.map((key) => [key, choices.presets[key].name])), presetKeys);
    longer(Object.fromEntries(presetKeys.map((key) => [key, choices.presets[key].reason])), presetKeys);
    longer(Object.fromEntries(filterKeys.map((key) => [key, choices.filters[key].name])), filterKeys);
    longer(Object.fromEntries(filterKeys.map((key) => [key, choices.filters[key].rule])), filterKeys);
  });

  it("has a sentence for everything that may be missing, and a reason for every state of every lesson", () => {
    longer(matching.missing, missingKeys);
    longer(matching.lessons.names, lessonCodes);
    for (const code of lessonCodes) longer(matching.lessons.reasons[code], lessonStates[code]);
  });

  it("has a name for every role that may decide", () => {
    longer(shortlistWords[locale].roles, overrideRoles);
  });
});

it("says in no two languages the same of what may be missing", () => {
  for (const key of missingKeys)
    expect(new Set(locales.map((locale) => matchingWords[locale].missing[key])).size, key).toBe(locales.length);
});
