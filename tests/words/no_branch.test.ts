// A language is a folder of words, a folder of pages and an entry in a list: nothing else may know one by its name.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {languages} from "../../src/words/languages.ts";
import {locales, tagOf} from "../../src/words/locales.ts";

/** Where code names a language, by what it looks like. */
const signs: Readonly<Record<string, RegExp>> = {
  "names a language": new RegExp(`(?<![\\w-])(${locales.join("|")})(?![\\w-])`, "g"),
  "names a column of one": new RegExp(`_(${locales.join("|")})\\b`, "g"),
  "names its tag": new RegExp(`\\b(${locales.map(tagOf).join("|")})\\b`, "g"),
  "compares a language": /\b(locale|language|lang)\s*[!=]==?\s*["'`]/g,
  "has a word from outside src/words": /[!=]==\s*"(nb|nn|en|uk)"/g
};

/** What registers call a place in Ukrainian: a fact about the place, whoever reads of it. */
const registerNames = /\b\w*(?:name|centre|raion|oblast|hromada)_uk\b/g;

/** What looks so and is none: what other people call their columns and addresses, and what people speak. */
const facts: Readonly<Record<string, readonly RegExp[]>> = {
  // The publisher's own names.
  "loaders/sources/budgets.ts": [/\b(oblast_name|region|region_code)_en\b/g],
  "loaders/sources/hromada-attributes.ts": [/\b(oblast_name|region|region_code)_en\b/g],
  "loaders/sources/ssb-municipalities.ts": [/&language=nb\b/g],
  // The language of a title that DREAM gives in several.
  "loaders/read/dream_ideas.ts": [/lang === "uk"/g],
  // The written form of Norwegian that a municipality has chosen.
  "loaders/sources/kommuner.ts": [/"nb" \| "nn"|Bokmål: "nb"/g],
  // What people speak, and in which language a group of them was asked.
  "loaders/samples/sample_needs.ts": [/\["uk", \.\.\.|\["en", "pl", "de", "fr"\]|code === "en"/g],
  "loaders/samples/sample_profiles.ts": [/"nb",\n|\["en", "uk", "pl", "de", "fr"\]/g],
  "loaders/samples/samples_command.ts": [/\b(labels|workbook)\(\w+, "(nb|en|uk)", areas\b/g],
  // A machine's own fonts with Ukrainian letters.
  "site/doctor.mjs": [/:lang=uk\b/g],
  // Commands speak English to whoever runs them.
  "loaders/read/count_text.ts": [/NumberFormat\("en-GB"\)/g]
};

describe("code that knows a language by its name", () => {
  it("is nowhere but in the words", () => {
    const files = ["src", "site", "loaders"].flatMap(codeIn);
    expect(files.length).toBeGreaterThan(200);
    const found = files.flatMap((file) =>
      signsIn(readFileSync(file, "utf8"), facts[file]).map((sign) => `${file}:${sign}`)
    );
    expect(found).toEqual([]);
  });

  it("is told by every sign, and comments may name what they like", () => {
    const lines: readonly string[] = [
      'const nb = locale === "nb";',
      'return nb ? "Kilde" : "Source";',
      'const text = {nb: "Kilde", en: "Source"};',
      "row.label_nb",
      'new Intl.NumberFormat("nb-NO")',
      "/^\\/(nb|en)\\//",
      'if (locale === "uk") return;',
      'case "en":'
    ];
    for (const line of lines) expect(signsIn(line), line).not.toEqual([]);
    expect(signsIn('/** nb or en */\n// locale === "nb"\nconst open = row[`label_${locale}`]; // en')).toEqual([]);
  });

  it("has no excuse that nobody needs", () => {
    for (const [file, excuses] of Object.entries(facts))
      for (const excuse of excuses) expect(readFileSync(file, "utf8"), `${file}: ${excuse}`).toMatch(excuse);
  });
});

it("cards of every language may stand in the frames of others", () => {
  const {routes} = JSON.parse(readFileSync("deploy/staticwebapp.config.json", "utf8")) as {routes: {route: string}[]};
  const open = routes.map(({route}) => /^\/(\w+)\/embed\/\*$/.exec(route)?.[1]).filter((one) => one !== undefined);
  expect(open.toSorted()).toEqual([...locales].toSorted());
});

it("the languages of the list are those that have a folder of words", () => {
  const folders = readdirSync("src/words", {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name !== "rooms")
    .map(({name}) => name);
  expect(Object.keys(languages).toSorted()).toEqual(folders.toSorted());
});

/** Lines that bear a sign, as `12 names a language: …`, comments and excuses set aside. */
function signsIn(source: string, excuses: readonly RegExp[] = []): string[] {
  const bare = source
    .replaceAll(registerNames, "")
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ""))
    .replaceAll(/(^|\s)\/\/.*$/gm, "$1");
  const code = excuses.reduce(
    (text, excuse) => text.replaceAll(excuse, (found) => found.replaceAll(/[^\n]/g, "")),
    bare
  );
  return code
    .split("\n")
    .flatMap((line, at) =>
      Object.entries(signs).flatMap(([what, sign]) =>
        line.search(sign) < 0 ? [] : [`${at + 1} ${what}: ${line.trim()}`]
      )
    );
}

function codeIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((file) => /\.(ts|mts|mjs|typ)$/.test(file) && !/^(words|generated|data|\.observablehq)\//.test(file))
    .map((file) => join(folder, file));
}
