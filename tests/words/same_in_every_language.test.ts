// What reads alike in two languages is either a word they share or a head that nobody translated; and a language
// writes per cent in one way.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {csvRecords} from "../../loaders/read/csv.ts";
import type {Each} from "../../src/words/locales.ts";
import * as rooms from "../../src/words/words.ts";

/** Words that Norwegian and English share, and codes, names and signs that are nobody's words. */
const shared = new Set([
  ...[
    "Hromada",
    "Oblast",
    "Status",
    "Type",
    "Median",
    "Data",
    "Format",
    "Start",
    "Optimal",
    "Kommune",
    "Transport",
    "Rating",
    "KATOTTG",
    "SHA-256",
    "Median, UAH",
    "AIC",
    "hromada",
    "oblast"
  ],
  // The code of a side.
  "kommune",
  ...["SKR", "Sida", "ICLD", "SQL"],
  // Short names of producers, which are the same in every tongue.
  ...["OpenBudget/KSE", "KSE/KATOTTG", "RDNA 1–5", "DREAM/hromada-strategy-collab"]
]);

/** Every text of the words that is no function, by where it stands. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** All sentences of a language, by room. */
const roomsIn = (language: keyof Each<unknown>): unknown =>
  Object.fromEntries(Object.entries(rooms).map(([name, each]: [string, Each<unknown>]) => [name, each[language]]));

describe("the heads of two languages", () => {
  it("differ, unless it is a word that both have", () => {
    const english = new Map(texts(roomsIn("en"), ""));
    const alike = texts(roomsIn("nb"), "").filter(
      ([path, text]) => english.get(path) === text && /\p{L}{3}/u.test(text) && !shared.has(text)
    );
    expect(english.size).toBeGreaterThan(400);
    expect(alike.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });
});

/** All that is written in a language: its words, its pages, its texts of tables and its records. */
function written(language: string): [string, string][] {
  const files = (folder: string, end: string): [string, string][] =>
    readdirSync(folder)
      .filter((name) => name.endsWith(end))
      .map((name) => [join(folder, name), readFileSync(join(folder, name), "utf8").replaceAll("\\u00a0", "\u00a0")]);
  const rows = csvRecords(readFileSync("data/texts.csv", "utf8")).filter((row) => row.language === language);
  const records = files("data", ".json").map(([file, text]): [string, string] => [
    file,
    texts(JSON.parse(text), "")
      .filter(([path]) => path.endsWith(`.${language}`))
      .map(([, one]) => one)
      .join("\n")
  ]);
  return [
    ...files(join("src/words", language), ".ts"),
    ...files(join("src", language), ".md"),
    ...rows.map((row): [string, string] => [`data/texts.csv ${row.table_name} ${row.row_key}`, row.text ?? ""]),
    ...records
  ];
}

describe("per cent after a figure", () => {
  const ways = {nb: /[\d}]%|[\d}]\s?prosent\b/gu, en: /[\d}]\s%|[\d}]\s?per cent\b/gu} as const;
  it.each(["nb", "en"] as const)("is written in one way in %s", (language) => {
    const found = written(language).flatMap(([file, text]) =>
      [...text.matchAll(ways[language])].map(({0: match, index}) => `${file}: ${text.slice(index - 20, index)}${match}`)
    );
    expect(written(language).length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});
