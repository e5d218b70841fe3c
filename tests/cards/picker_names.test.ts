import {existsSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {martReader, martReaderIn} from "../../site/pages/mart_files.ts";
import {bearerOf, pickerNames, suggestions, suggestionsUnder, type PickerNames} from "../../src/cards/picker_names.ts";
import type {SearchedNames} from "../../src/cards/searched_names.ts";
import {inOwnNames} from "../../src/marts/own_names.ts";
import type {MartName, MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import {readMart} from "../../src/marts/read_mart.ts";
import {foldingsUkrainian} from "../../src/model/names/name_folding.ts";
import {placesBearing} from "../../src/model/names/place_index.ts";
import {lettersTyped} from "../../src/model/names/place_letters.ts";
import {romanise} from "../../src/model/names/romanise.ts";
import type {Locale} from "../../src/words/locales.ts";

const folder = "src/data";
const read = martReader(folder);
const partRows = <Name extends MartName>(name: Name, part: string): readonly MartRows[Name][] =>
  readMart(readFileSync(`${folder}/${name}.${part}.arrow`)) as unknown as readonly MartRows[Name][];

/** What the page has under a letter, in the names of a language; null where it has nothing. */
function under(letter: string, locale: Locale): SearchedNames | null {
  if (!existsSync(`${folder}/hromada_name.${letter}.arrow`)) return null;
  const parts = (name: MartName) => (name === "oblast" ? read("oblast") : partRows(name, letter));
  const labels = [...partRows("place_label", letter), ...partRows("place_label", "oblast")];
  const named = inOwnNames(parts as MartReader, labels, locale);
  return {hromadas: named("hromada_name"), others: partRows("place_name", letter), oblasts: named("oblast")};
}

/** All names in a language, and the names under the letters of what is typed, as the page has them. */
function picker(locale: Locale): {all: PickerNames; part: (typed: string) => PickerNames | null} {
  const own = martReaderIn(folder, locale);
  const all = pickerNames({
    hromadas: own("hromada_name"),
    others: partRows("place_name", "hromada"),
    oblasts: own("oblast")
  });
  const known = new Map<string, PickerNames | null>();
  const part = (typed: string): PickerNames | null => {
    const letters = lettersTyped(typed);
    const key = letters.join("");
    if (!known.has(key)) {
      const parts = letters.map((letter) => under(letter, locale));
      const some = parts.filter((one) => one !== null);
      const isWhole = some.length === parts.length && some.length > 0;
      known.set(
        key,
        isWhole
          ? pickerNames({
              hromadas: some.flatMap(({hromadas}) => hromadas),
              others: some.flatMap(({others}) => others),
              oblasts: some[0]!.oblasts
            })
          : null
      );
    }
    return known.get(key)!;
  };
  return {all, part};
}

const bare = (label: string): string => label.replace(/ \(.*/, "");

/** Every name of every hromada, and of the places that are none. */
const allNames = (locale: Locale): string[] => [
  ...martReaderIn(
    folder,
    locale
  )("hromada_name").flatMap((row) => [row.label, bare(row.label), row.name_uk, row.centre_uk]),
  ...read("hromada_name").map(({label}) => label),
  ...partRows("place_name", "hromada").flatMap(({place_code, name}) => (place_code.startsWith("UA") ? [name] : []))
];

describe.each(["nb", "uk"] as const)("the names under the first letter of what is typed (%s)", (locale) => {
  const {all, part} = picker(locale);

  test("lead every name and spelling of today to the same first place as all names do", () => {
    const typed = new Set(allNames(locale).flatMap((name) => [name, romanise(name), ...foldingsUkrainian(name)]));
    const sampled = [...typed].filter((_, i) => i % 50 === 0);
    const astray: unknown[] = [];
    let counted = 0;
    for (const name of typed) {
      const some = part(name);
      const found = some && suggestionsUnder(some, name);
      // Where there is nothing here, it is looked for among all.
      if (!found) continue;
      counted++;
      const first = placesBearing(all.index, name, {isForgiving: true}).bearings[0];
      if (first && found[0]?.code !== first.place.code) astray.push([name, found[0]?.code, first.place.code]);
      const [said, saidByAll] = [bearerOf(some, name, locale), bearerOf(all, name, locale)];
      if (JSON.stringify(said) !== JSON.stringify(saidByAll)) astray.push([name, said, saidByAll]);
    }
    for (const name of sampled) {
      const some = part(name);
      const [first] = (some && suggestionsUnder(some, name)) ?? suggestions(all, name);
      if (first?.code !== suggestions(all, name)[0]?.code) astray.push([name, first?.code]);
    }
    expect(astray).toEqual([]);
    expect(typed.size - counted).toBeLessThan(typed.size / 100);
  });

  test("say of a name that several bear that it is several, and how many", () => {
    const shared = [...new Set(allNames(locale))].filter((name) => {
      const said = bearerOf(all, name, locale);
      return said && "says" in said && placesBearing(all.index, name, {isForgiving: true}).bearings.length > 1;
    });
    expect(shared.length).toBeGreaterThan(200);
    for (const name of shared) {
      const some = part(name);
      expect(some && bearerOf(some, name, locale), name).toEqual(bearerOf(all, name, locale));
    }
  });

  test("are enough while the name of a hromada is typed letter by letter", () => {
    const typed = new Set(
      martReaderIn(
        folder,
        locale
      )("hromada_name").flatMap(({label}) =>
        Array.from(bare(label), (_, i) =>
          bare(label)
            .slice(0, i + 1)
            .trim()
        )
      )
    );
    const lacking = [...typed].filter((beginning) => {
      const some = part(beginning);
      return !some || !suggestionsUnder(some, beginning);
    });
    expect(lacking).toEqual([]);
  });

  test.each(["Bhronomichna", "hronomichna", "ronomich", "Ohronomichne"])(
    "give way to all where no name begins so: %s",
    (typed) => {
      const some = part(typed);
      expect(some && suggestionsUnder(some, typed)).toBeNull();
      expect(suggestions(all, typed).map(({code}) => code)).toContain("UA05020010000053508");
    }
  );

  test.each(["Zakarpattia oblast", "Volyn oblast", "Lviv oblast", "Львівська область", "Волинська обл"])(
    "give way to all where an oblast is typed: %s",
    (typed) => {
      const some = part(typed);
      expect(some && suggestionsUnder(some, typed)).toBeNull();
    }
  );
});
