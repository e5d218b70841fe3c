import {beforeAll, describe, expect, test} from "vitest";
import type {Register} from "../../../loaders/survey/register.ts";
import {plainNorwegian, spellings} from "./spellings.ts";
import {type Country, readCountry} from "../../../loaders/samples/sample_places.ts";

let country: Country;
let register: Register;
beforeAll(async () => {
  country = await readCountry("data");
  ({register} = country);
}, 60_000);

function hromada(name: string, parent: string | null = null, code: string | null = null): unknown {
  const found = register.hromadas.find({name, parent, code});
  return "code" in found ? found.code : found.field;
}

function kommune(name: string, parent: string | null = null, code: string | null = null): unknown {
  const found = register.kommuner.find({name, parent, code});
  return "code" in found ? found.code : found.field;
}

describe("a hromada is found by its name inside its oblast", () => {
  test.each([
    ["Чернігівська", "Чернігівська область"],
    ["Чернігів", "Чернігівська"],
    ["м. Чернігів", "Чернігівщина"],
    ["Чернігівська міська територіальна громада", "Чернігівська обл."],
    ["ЧЕРНІГІВСЬКА  ТГ", "чернігівська"],
    ["Chernihivska", "Chernihiv"],
    ["Chernihiv hromada", "Chernihiv oblast"],
    ["Tsjernihiv", "Tsjernihivska"],
    ["Chernihiv", "UA-74"],
    ["Tschernihiw", "Chernigivska oblast"],
    ["Чернiгiв", "Чернiгiвська область"]
  ])("%s, %s", (name, oblast) => {
    expect(hromada(name, oblast)).toBe(
      country.hromadas.find((place) => place.name === "Чернігівська" && place.oblast === "Чернігівська")!.code
    );
  });

  test("with the word for its type where two share the name, and never without", () => {
    const two = country.hromadas.filter(({name, oblast}) => name === "Миколаївська" && oblast === "Сумська");
    expect(two).toHaveLength(2);
    expect(hromada("Миколаївська", "Сумська область")).toBe("place_name");
    for (const type of new Set(two.map((place) => place.type))) {
      const bearing = two.filter((place) => place.type === type);
      const word = {urban: "міська", settlement: "селищна", rural: "сільська"}[type];
      expect(hromada(`Миколаївська ${word} громада`, "Сумська область")).toBe(
        bearing.length === 1 ? bearing[0]!.code : "place_name"
      );
    }
  });

  test("and not in another oblast, nor when nearly spelt", () => {
    expect(hromada("Чернігівська", "Львівська")).toBe("place_name");
    expect(hromada("Чернигів", "Чернігівська")).toBe("place_name");
    expect(hromada("Чернігів", "Чернігов")).toBe("parent_name");
  });

  test("or by its code, which name and oblast must not contradict", () => {
    const {code} = country.hromadas.find(({name}) => name === "Полтавська")!;
    expect(hromada("Полтава", "Полтавська", code)).toBe(code);
    expect(hromada("Полтава", "Полтавська", code.toLowerCase())).toBe(code);
    expect(hromada("Львів", "Полтавська", code)).toBe("place_name");
    expect(hromada("Полтава", "Львівська", code)).toBe("parent_name");
    expect(hromada("Полтава", "Полтавська", `${code.slice(0, -1)}x`)).toBe("place_code");
  });
});

test(
  "every hromada is found by every spelling of its name with its oblast, or said to be shared, and " +
    "never taken for another",
  () => {
    const results = country.hromadas.flatMap(({code, name, centre, oblast}) =>
      [...spellings(name), ...spellings(centre)].map((spelling) => ({
        code,
        spelling,
        result: register.hromadas.find({name: spelling, code: null, parent: oblast})
      }))
    );
    const isShared = ({result}: (typeof results)[number]) =>
      "what" in result && /^is the name of \d+ places/.test(result.what);
    const found = new Set(results.filter(({code, result}) => "code" in result && result.code === code));
    expect(results.filter((entry) => !found.has(entry) && !isShared(entry))).toEqual([]);
    expect(found.size).toBeGreaterThan(11_000);
  }
);

test("every kommune is found by its name with its fylke, in Norwegian, Sámi or without Norwegian letters", () => {
  for (const {code, name, fylke} of country.kommuner) {
    for (const spelling of [...plainNorwegian(name), `${name} kommune`])
      expect(kommune(spelling, fylke), spelling).toBe(code);
  }
  expect(kommune("Kárášjohka")).toBe("5610");
  expect(kommune("Tromso")).toBe("5501");
});

test("two kommuner of one name need their fylke or code", () => {
  expect(register.kommuner.find({name: "Herøy", code: null, parent: null})).toMatchObject({
    field: "place_name",
    what: expect.stringMatching(/^is the name of 2 places: Herøy in Møre og Romsdal 1515, Herøy in Nordland 1818$/)
  });
  expect(kommune("Herøy", "Nordland")).toBe("1818");
  expect(kommune("Herøy", null, "1515")).toBe("1515");
});

test("a kommunenummer that a spreadsheet took for a number has lost its nought and no more", () => {
  expect(kommune("Oslo", null, "301")).toBe("0301");
  expect(kommune("Bergen", null, "301")).toBe("place_name");
  expect(kommune("Oslo", null, "31")).toBe("place_code");
});

describe("a form filled with the names of today", () => {
  const code = "UA46120130000026331";
  test.each(["Шептицька", "Шептицький", "Шептицька міська рада", "Sheptytskyi", "Червоноградська", "Червоноград"])(
    "is taken for %s, with its code and without",
    (name) => {
      expect(hromada(name, "Львівська", code)).toBe(code);
      expect(hromada(name, "Львівська")).toBe(code);
    }
  );

  test.each([
    ["Виконавчий комітет Немирівської міської ради", "Вінницька", "Немирів"],
    ["Немирівська МТГ", "Вінницька", "Немирів"],
    ["Берестинська міська", "Харківська", "Красноград"],
    ['Слов"янська', "Донецька", "Слов’янськ"]
  ])("is taken for %s", (name, oblast, centre) => {
    expect(hromada(name, oblast)).toBe(
      country.hromadas.find((place) => place.centre === centre && place.oblast === oblast)!.code
    );
  });

  test.each([
    ["Guovdageainnu suohkan", "5612"],
    ["Karasjok - Kárášjohka", "5610"],
    ["Unjárga/Nesseby", "5636"],
    ["Kvam herad", "4622"]
  ])("is taken for %s", (name, kommunenummer) => {
    expect(kommune(name)).toBe(kommunenummer);
  });

  test("in the county of before, too, and not in another", () => {
    expect(kommune("Drammen", "Viken")).toBe("3301");
    expect(kommune("Drammen", "Troms og Finnmark")).toBe("place_name");
    expect(kommune("Tromsø", "Romsa")).toBe("5501");
  });
});

describe("what ended or is none of ours is answered, and not guessed", () => {
  test("a number of before, with the municipality that has another today", () => {
    expect(register.kommuner.find({name: "Drammen", code: "3005", parent: null})).toEqual({
      field: "place_code",
      what: "is an old kommunenummer, in use until 2023: today Drammen 3301",
      mend: "Write the number of today."
    });
    expect(register.kommuner.find({name: "Ålesund", code: "1507", parent: null})).toMatchObject({
      what: "is an old kommunenummer, in use until 2023: today Ålesund 1508, Haram 1580"
    });
  });

  test("a municipality that went into others, with each of them", () => {
    expect(register.kommuner.find({name: "Snillfjord", code: null, parent: null})).toMatchObject({
      field: "place_name",
      what: "has been no municipality since 2020: it went into Heim (5055), Hitra (5056), Orkland (5059)"
    });
    // Lærdal is written so without its letters; who writes Lardal in Vestfold means what went into Larvik.
    expect(kommune("Lardal")).toBe("place_name");
    expect(kommune("Lardal", "Vestland")).toBe("4642");
  });

  test("a place that is no municipality", () => {
    expect(register.hromadas.find({name: "Київ", code: null, parent: null})).toMatchObject({
      field: "place_name",
      what: "is the capital, a city of its own and none of the hromadas that these tables have"
    });
    expect(register.kommuner.find({name: "Longyearbyen", code: null, parent: null})).toMatchObject({
      what: "is Norwegian and no municipality: these tables do not have it"
    });
    for (const name of ["Akershus", "Trøndelag fylkeskommune"])
      expect(register.kommuner.find({name, code: null, parent: null})).toMatchObject({
        what: "is a county; this form is of a municipality"
      });
    // Oslo is a county too, and goes as the municipality it is.
    expect(kommune("Oslo")).toBe("0301");
  });

  test.each([
    ["UA 05020170000049432", "a blank in it"],
    ["UА05020170000049432", "a Cyrillic letter that looks like a Latin one"],
    [" UА 05020170000049432", "a blank in it and a Cyrillic letter that looks like a Latin one"]
  ])("a code written as %s, with what is odd about it", (code, odd) => {
    expect(register.hromadas.find({name: "Немирів", code, parent: "Вінницька"})).toEqual({
      field: "place_code",
      what: `is not written as a KATOTTG code: it has ${odd}`,
      mend: expect.stringMatching(/^Write UA05020170000049432, the code of Nemyrivska .*, if that is meant\.$/)
    });
  });
});
