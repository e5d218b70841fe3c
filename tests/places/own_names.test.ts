// A language that has names of its own for places reads every mart with those; the others read it as it is.
import {describe, expect, it} from "vitest";
import {martReader} from "../../site/pages/mart_files.ts";
import {inOwnNames, labelMart, namedSorts, registerName} from "../../src/marts/own_names.ts";
import {placeSort, placeSorts} from "../../src/model/names/place_codes.ts";
import {placeBook} from "../../src/pairing/place_book.ts";
import {placeFinder} from "../../src/places/place_finder.ts";
import {searchPlaces} from "../../src/model/names/place_search.ts";
import {locales} from "../../src/words/locales.ts";
import {placeNamesWords} from "../../src/words/words.ts";

const read = martReader("src/data");
const labels = read(labelMart);
const own = inOwnNames(read, labels, "uk");
const apostrophes = ["’", "ʼ", "'", "`"];

describe("the marts in a language", () => {
  it("are those of all where it has no names of its own, and a page links to the names where it has some", () => {
    for (const locale of locales) {
      const has = labels.some(({language}) => language === locale);
      expect(placeNamesWords[locale].hasOwnNames).toBe(has);
      expect(inOwnNames(read, labels, locale) === read).toBe(!has);
    }
  });

  it("name every hromada and oblast in Ukrainian, each hromada by a name that is hers alone", () => {
    const hromadas = own("hromada");
    expect(hromadas.every(({label, oblast_name}) => /^\p{Script=Cyrillic}/u.test(label + oblast_name))).toBe(true);
    expect(new Set(hromadas.map(({label}) => label)).size).toBe(hromadas.length);
    expect(hromadas.find(({hromada_code}) => hromada_code === "UA05020030000031457")).toMatchObject({
      label: "Вінницька",
      oblast_name: "Вінницька",
      centre: "Vinnytsia"
    });
  });

  it("keep beside what they were called, and leave places without a Ukrainian name as Norway calls them", () => {
    const kommuner = own("match_kommune");
    const named = (code: string): (typeof kommuner)[number] => kommuner.find((row) => row.kommune_code === code)!;
    expect([named("0301").name, registerName(named("0301"))]).toEqual(["Осло", "Oslo"]);
    const hol = named("3330");
    expect([hol.name, registerName(hol)]).toEqual(["Hol", null]);
  });

  it("name the parties of a tie: kommuner and counties, hromadas, oblasts and the city of Kyiv", () => {
    const pairs = own("partnership_pair").map((row) => `${row.partner_name} | ${row.host_name}`);
    expect(pairs).toContain("Осло | Київ");
    expect(pairs.some((pair) => /^фюльке \S+/.test(pair))).toBe(true);
    expect(pairs.some((pair) => pair.endsWith(" область"))).toBe(true);
    expect(pairs.join("\n")).not.toMatch(/fylkeskommune|oblast/);
  });

  it("have several names in one cell as well", () => {
    const cells = own("eea_experience").map((row) => row.ukrainian_partners ?? "");
    expect(cells.filter((cell) => cell !== "").length).toBeGreaterThan(0);
    expect(cells.some((cell) => /^[\p{Script=Cyrillic}’ ()-]+(?:, [\p{Script=Cyrillic}’ ()-]+)*$/u.test(cell))).toBe(
      true
    );
  });
});

describe("a search on a Ukrainian page", () => {
  const places = placeFinder(own);
  const found = (typed: string): readonly string[] => places.find(typed).found.map(({code}) => code);

  it("finds a place by its Ukrainian name, its centre, its Latin name and that of the register", () => {
    for (const typed of ["Вінницька", "Вінниця", "Vinnytsia", "вінницька громада"])
      expect(found(typed), typed).toContain("UA05020030000031457");
    for (const typed of ["Осло", "Oslo"]) expect(found(typed), typed).toContain("0301");
    expect(found("Нарвік")).toContain("1806");
  });

  it("takes whichever apostrophe is typed", () => {
    const all = apostrophes.map((sign) => found(`Кам${sign}янець-Подільська`));
    expect(all[0]!.length).toBeGreaterThan(0);
    for (const one of all) expect(one).toEqual(all[0]);
  });

  it("finds in the match what it finds in the list of places", () => {
    const book = placeBook(own);
    for (const [typed, code] of [
      ["Осло", "0301"],
      ["Oslo", "0301"]
    ] as const)
      expect(searchPlaces(book.index("kommune"), typed).map((one) => one.code)).toContain(code);
    for (const typed of ["Вінниця", "Vinnytsia"])
      expect(searchPlaces(book.index("hromada"), typed).map((one) => one.code)).toContain("UA05020030000031457");
    expect(book.entry("UA05020030000031457")).toMatchObject({label: "Вінницька", beside: "Vinnytsia"});
  });
});

it("of the names only those of the sorts of places that a mart names are needed to name it", () => {
  const parted = Object.fromEntries(
    placeSorts.map((sort) => [sort, labels.filter(({place_code}) => placeSort(place_code) === sort)])
  );
  const marts = ["oblast", "hromada", "hromada_class", "hromada_name", "displaced_by_oblast", "match_kommune"] as const;
  for (const mart of [...marts, "match_link", "partnership_pair", "place_lookup", "tie_claim"] as const) {
    const needed = namedSorts([mart]).flatMap((sort) => parted[sort]!);
    expect(inOwnNames(read, needed, "uk")(mart), mart).toEqual(own(mart));
  }
  expect(namedSorts(["oblast", "own_revenue_distribution"])).toEqual(["oblast"]);
  expect(namedSorts(["place_name"])).toEqual([]);
});
