import {expect, test} from "vitest";
import {termWords} from "../../src/words/words.ts";

test("a list is said with its age at least, where that is known and not nothing", () => {
  const of = (ageMonths: number | null) =>
    (["nb", "en"] as const).map((locale) => termWords[locale].listOf({day: "2025-04-30", ageMonths}));
  expect(of(19)).toEqual([
    "listen per 30. april 2025, minst 19 måneder gammel",
    "the list of 30 April 2025, at least 19 months old"
  ]);
  expect(of(1)).toEqual([
    "listen per 30. april 2025, minst 1 måned gammel",
    "the list of 30 April 2025, at least 1 month old"
  ]);
  for (const none of [0, null]) expect(of(none)).toEqual(["listen per 30. april 2025", "the list of 30 April 2025"]);
});

test("a graver class of a part stands beside the class of the whole", () => {
  expect(termWords.en.regionClass("frontline", "occupied")).toBe("Frontline, part of it occupied");
  expect(termWords.nb.regionClass("safe", "near_front")).toBe("Trygg, en del er nær fronten");
  expect(termWords.nb.regionClass("occupied", null)).toBe("Okkupert");
});
