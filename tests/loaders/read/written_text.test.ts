import {describe, expect, test} from "vitest";
import {Fault, text} from "../../../loaders/read/columns.ts";
import {mixedWords, withWholeWords} from "../../../loaders/read/written_text.ts";

const name = text("name");

test.each([
  ["a letter and its accent as two signs", "A\u030as", "Ås"],
  ["blanks around it", " Андріївська \u00a0", "Андріївська"],
  ["an apostrophe, a hyphen and a bracket", "Кам’янець-Подільський (місто)", "Кам’янець-Подільський (місто)"],
  ["Sámi letters", "Kárášjohka", "Kárášjohka"]
])("%s: the name is taken in one form", (_what, cell, said) => {
  expect(name.read(cell)).toBe(said);
});

test.each([
  ["a zero-width space", "Бар\u200bська"],
  ["a zero-width joiner", "Бар\u200dська"],
  ["a soft hyphen", "Бар\u00adська"],
  ["half a sign", "Бар\ud800"],
  ["a sign of nobody's", "Бар\ue000"],
  ["a sign that turns the direction", "Бар\u202eська"],
  ["a mark of byte order inside", "Бар\ufeffська"],
  ["a hundred thousand letters", "а".repeat(100_000)]
])("%s is in no name", (_what, cell) => {
  const read = name.read(cell);
  expect(read).toBeInstanceOf(Fault);
  expect((read as Fault).what).toMatch(/^holds signs that stand in no name$|^has 100000 letters, more than 200$/);
});

describe("a word of two scripts", () => {
  test.each([
    ["Барcька", ["Барcька"]],
    ["Оsло", ["Оsло"]],
    ["Βar місто", ["Βar"]]
  ])("%s is found", (said, found) => {
    expect(mixedWords(said)).toEqual(found);
  });

  test.each(["Барська", "Bar Барська", "Bar-Барська", "UА05020010000053508 Бар", "Trøndelag – Trööndelage"])(
    "%s has none",
    (said) => {
      expect(mixedWords(said)).toEqual([]);
    }
  );
});

test("a source in which letters look alike is set right, and its Latin words stand", () => {
  expect(withWholeWords("Барcька ТГ, c. Bar, UА05020010000053508")).toBe("Барська ТГ, c. Bar, UА05020010000053508");
});
