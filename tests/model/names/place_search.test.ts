import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {placeIndex} from "../../../src/model/names/place_index.ts";
import {searchPlaces} from "../../../src/model/names/place_search.ts";
import {parseCsv} from "../../pairing/csv_rows.ts";

const hromadas = placeIndex(
  "hromada",
  parseCsv("data/hromadas.csv").map((row) => ({
    code: row.hromada_code!,
    names: [row.name!, row.centre!, row.name_uk!, row.centre_uk!],
    within: [],
    population: Number(row.population_2022)
  }))
);
const kommuner = placeIndex(
  "kommune",
  parseCsv("data/kommuner.csv").map((row) => ({
    code: row.kommune_code!,
    names: [row.name!, row.name_official!, row.centre!],
    within: [],
    population: Number(row.population)
  }))
);
const first = (index: typeof hromadas, typed: string): string | undefined => searchPlaces(index, typed)[0]?.names[1];

describe("a search for a hromada", () => {
  it.each([
    ["Kherson", "Kherson"],
    ["Cherson", "Kherson"],
    ["Herson", "Kherson"],
    ["Херсон", "Kherson"],
    ["  kherson ", "Kherson"],
    ["Khreson", "Kherson"],
    ["Chernihiv", "Chernihiv"],
    ["Tsjernihiv", "Chernihiv"],
    ["Tschernihiw", "Chernihiv"],
    ["Чернігів", "Chernihiv"],
    ["Чернигов", "Chernihiv"],
    ["Kharkov", "Kharkiv"],
    ["Charkiv", "Kharkiv"],
    ["Lwów", "Lviv"],
    ["Odessa", "Odesa"],
    ["Nikolaev", "Mykolaiv"],
    ["Dnepr", "Dnipro"],
    ["Zjytomyr", "Zhytomyr"],
    ["zaporizja", "Zaporizhzhia"],
    ["Vinnytsja", "Vinnytsia"],
    ["vinnyts", "Vinnytsia"],
    ["Kozjatyn", "Koziatyn"],
    ["ivano frankivsk", "Ivano-Frankivsk"],
    ["м. Херсон", "Kherson"],
    ["Khersonska miska hromada", "Kherson"],
    ["Полтавська міська територіальна громада", "Poltava"],
    ["UA65100150000057191", "Kherson"]
  ])("finds by %s the hromada of %s", (typed, centre) => {
    expect(first(hromadas, typed)).toBe(centre);
  });

  it("finds every hromada by its own code, and by its own name among those that bear it", () => {
    expect(hromadas.entries.length).toBe(1469);
    for (const {place} of hromadas.entries.filter((_, i) => i % 29 === 0)) {
      expect(searchPlaces(hromadas, place.code).map(({code}) => code)).toEqual([place.code]);
      for (const name of place.names)
        expect(
          searchPlaces(hromadas, name, 30).map(({code}) => code),
          name
        ).toContain(place.code);
    }
  });
});

describe("a search for a kommune", () => {
  it.each([
    ["Øvre Eiker", "Øvre Eiker"],
    ["ovre eiker", "Øvre Eiker"],
    ["oevre eiker", "Øvre Eiker"],
    ["OVR EIKR", "Øvre Eiker"],
    ["Aalesund", "Ålesund"],
    ["bergn", "Bergen"],
    ["trondhjem", "Trondheim"],
    ["tromso", "Tromsø"],
    ["kautokeino", "Kautokeino"],
    ["Oslo kommune", "Oslo"],
    ["0301", "Oslo"],
    ["os", "Os"]
  ])("finds by %s the kommune %s", (typed, name) => {
    expect(searchPlaces(kommuner, typed)[0]?.names[0]).toBe(name);
  });
});

describe("a search", () => {
  it("puts the place of a name before places that only begin so, and the larger of two equals first", () => {
    const index = placeIndex("kommune", [
      {code: "0002", names: ["Nesodden"], within: [], population: 9},
      {code: "0003", names: ["Nes"], within: ["Agder"], population: 1},
      {code: "0001", names: ["Nes"], within: ["Oslo"], population: 2}
    ]);
    expect(searchPlaces(index, "nes").map(({code}) => code)).toEqual(["0001", "0003", "0002"]);
    expect(searchPlaces(index, "nes agder").map(({code}) => code)).toEqual(["0003"]);
    expect(searchPlaces(index, "agder").map(({code}) => code)).toEqual(["0003"]);
  });

  it("finds nothing for what is no name, and never fails on any text", () => {
    expect(searchPlaces(hromadas, "")).toEqual([]);
    expect(searchPlaces(hromadas, "§§§")).toEqual([]);
    expect(searchPlaces(hromadas, "qqqqqqqq")).toEqual([]);
    fc.assert(
      fc.property(
        fc.string({unit: "grapheme", maxLength: 120}),
        (text) => void expect(searchPlaces(kommuner, text).length).toBeLessThanOrEqual(8)
      ),
      {seed: 42, numRuns: 60}
    );
  });
});
