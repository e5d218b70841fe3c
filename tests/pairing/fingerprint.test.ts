import {expect, test} from "vitest";
import {martReaderIn} from "../../site/pages/mart_files.ts";
import type {MartName, MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import {matchData} from "../../src/pairing/match_data.ts";
import {locales, type Locale} from "../../src/words/locales.ts";

/** What a language reads, of a few kommuner: the values of all pairs take seconds. */
function fingerprintIn(locale: Locale, kommuner: number): string {
  const read = martReaderIn("src/data", locale);
  const some = <Name extends MartName>(name: Name): readonly MartRows[Name][] =>
    name === "match_kommune" ? read(name).slice(0, kommuner) : read(name);
  return matchData(some as MartReader).fingerprint();
}

test("the fingerprint of all pairs is the same in every language, and another where the pairs are others", () => {
  const [first, ...others] = locales.map((locale) => fingerprintIn(locale, 5));
  expect(first).toMatch(/^[0-9a-f]{14}$/);
  expect(others).toEqual(others.map(() => first));
  expect(fingerprintIn(locales[0]!, 4)).not.toBe(first);
});
