import {expect, test} from "vitest";
import {criteriaRulesWords, explainWords} from "../../src/words/words.ts";
import {ruleNumbers} from "../../src/model/match/criteria.ts";
import {civicSigns} from "../../src/model/match/places.ts";

test("a project is told as registered and as no answer, with the competence that meets it", () => {
  const one = {area: "Kindergartens", count: 1, level: 2};
  expect(explainWords.en.projects(one)).toBe(
    "No answer, but has registered 1 project in DREAM within kindergartens – competence of the kommune: good (2 of 3)"
  );
  expect(explainWords.en.projects({...one, count: 6, level: null})).toBe(
    "No answer, but has registered 6 projects in DREAM within kindergartens – the kommune has not stated its competence"
  );
  expect(explainWords.nb.projects({area: "Barnehager", count: 6, level: null})).toBe(
    "Ikke svart, men har registrert 6 prosjekter i DREAM innen barnehager – kommunen har ikke oppgitt sin kompetanse"
  );
});

test("every sign of civic participation says that it is no answer, and where it was read", () => {
  for (const sign of civicSigns) {
    expect(explainWords.en.civic(sign)).toMatch(/^No answer, but .+, by (e-DEM|an open list)$/);
    expect(explainWords.nb.civic(sign)).toMatch(/^Ikke svart, men .+, ifølge (e-DEM|en åpen liste)$/);
  }
});

test("the rules that the methods page tells have the part that counts in the code", () => {
  expect(criteriaRulesWords.en.rules.lasting_needs(ruleNumbers)).toContain("that is a half of the value");
  expect(criteriaRulesWords.nb.rules.lasting_needs(ruleNumbers)).toContain("det utgjør en halvpart av verdien");
  expect(criteriaRulesWords.en.rules.democracy(ruleNumbers)).toContain("by a quarter at most");
  expect(criteriaRulesWords.en.rules.democracy(ruleNumbers)).toContain("another criterion of Västerås, that values");
  expect(criteriaRulesWords.nb.rules.democracy(ruleNumbers)).toContain("et annet kriterium hos Västerås, at verdiene");
});
