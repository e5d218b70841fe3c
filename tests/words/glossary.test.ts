// docs/glossary.md holds one word for one thing. What is known to be the wrong one stands in no sentence.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {csvRecords} from "../../loaders/read/csv.ts";
import type {Locale} from "../../src/words/locales.ts";

/** Everything that is written in a language by hand, by where it stands. */
function written(locale: Locale): [string, string][] {
  const folder = (path: string): [string, string][] =>
    readdirSync(path).map((name) => [join(path, name), readFileSync(join(path, name), "utf8")]);
  const texts = csvRecords(readFileSync("data/texts.csv", "utf8")).filter(({language}) => language === locale);
  return [
    ...folder(`src/words/${locale}`),
    ...folder(`src/${locale}`),
    ...texts.map((row): [string, string] => [`data/texts.csv ${row.table_name} ${row.row_key}`, row.text ?? ""])
  ];
}

/** A word or its beginning, and what the glossary or the language has instead. */
type Wrong = readonly (readonly [word: RegExp, instead: string])[];

const wrongInNorwegian: Wrong = [
  [/finansiell\p{L}* (?:evne|kapasitet)\p{L}*|økonomisk\p{L}* (?:evne|kapasitet)\p{L}*/giu, "økonomisk bæreevne"],
  [/[“”]/gu, "« and »"]
];

const wrongInUkrainian: Wrong = [
  [/(?<!\p{L})комун(?:а|и|і|у|ою|ам|ах)(?!\p{L})/giu, "муніципалітет"],
  [/(?<!\p{L})губерні/giu, "фюльке"],
  [/(?<!\p{L})переселен(?:ець|ця|ці|ців|цям)(?!\p{L})/giu, "внутрішньо переміщені особи"],
  [/(?<!\p{L})(?:субсиді|дотаці[їя] вирівнювання)/giu, "субвенція, базова дотація"],
  [/(?<!\p{L})територі[їяй]\p{L}* (?:ведення )?воєнних дій/giu, "території бойових дій"],
  [/(?<!\p{L})побратимськ/giu, "партнерський, або «місто-побратим»"],
  [/(?<!\p{L})прифронтов/giu, "на лінії фронту"],
  [/(?<!\p{L})по областях/giu, "за областями"],
  [/(?<!\p{L})на протязі/giu, "протягом"],
  [/(?<!\p{L})(?:прийма\p{L}+ участь|слідуюч\p{L}+|співпада\p{L}+)/giu, "брати участь, наступний, збігатися"],
  [/(?<=[а-яіїєґ])['ʼ`´](?=[а-яіїєґ])/giu, "the apostrophe ’"]
];

describe.each([
  ["Norwegian", "nb", wrongInNorwegian],
  ["Ukrainian", "uk", wrongInUkrainian]
] as const)("what is written in %s", (_, locale, wrong) => {
  it("uses the words of the glossary", () => {
    const all = written(locale);
    expect(all.length).toBeGreaterThan(300);
    const found = all.flatMap(([file, text]) =>
      wrong.flatMap(([word, instead]) =>
        [...text.matchAll(word)].map(
          ({0: match, index}) => `${file}: ${text.slice(Math.max(0, index - 30), index)}${match}: ${instead}`
        )
      )
    );
    expect(found).toEqual([]);
  });
});

describe("the glossary", () => {
  const rows = readFileSync("docs/glossary.md", "utf8")
    .split("\n")
    .filter((line) => /^\| (?!bokmål)[^-]/.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()));

  it("has every word in three languages, with a source", () => {
    expect(rows.length).toBeGreaterThan(60);
    for (const [, nb, en, uk, source] of rows) {
      expect([nb, en, uk, source].every(Boolean), nb).toBe(true);
      expect(uk, nb).toMatch(/\p{Script=Cyrillic}|KS/u);
    }
  });

  it("holds words that the site says", () => {
    const all = written("uk")
      .map(([, text]) => text)
      .join("\n");
    for (const word of ["громад", "област", "власні доходи", "трансферт", "ПДФО", "активних бойових дій", "ВПО"])
      expect(all.includes(word) && rows.some((row) => row.join(" ").includes(word)), word).toBe(true);
  });
});
