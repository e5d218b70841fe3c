// Names as they stand in forms, news and maps, written down by hand and not from the tables: is the right place first?
import {beforeAll, describe, expect, test} from "vitest";
import {martReader} from "../../../site/pages/mart_files.ts";
import {searchPlaces, withItsKommuner} from "../../../src/model/names/place_search.ts";
import {placeBook, type PlaceBook} from "../../../src/pairing/place_book.ts";
import {parseCsv} from "../../pairing/csv_rows.ts";

type Side = "kommune" | "hromada";
let book: PlaceBook;
beforeAll(() => {
  const read = martReader("src/data");
  book = placeBook(read);
  book.learn(read("place_name"));
});

const codes = (side: Side, typed: string): string[] => searchPlaces(book.index(side), typed).map(({code}) => code);
const list = parseCsv("tests/fixtures/names_people_write.csv") as Record<"side" | "typed" | "expected_code", string>[];

test("the right place stands first for all but a few of the names that people write", () => {
  expect(list.length).toBeGreaterThanOrEqual(360);
  const missed = list.filter(({side, typed, expected_code}) => codes(side as Side, typed)[0] !== expected_code);
  // A name of 1939, a second town, and two ways of writing that nobody lists.
  expect(missed.map(({typed}) => typed)).toEqual(["Stanislau", "Os i Hordaland", "Mysen", "Kristiansund N"]);
});

describe("a search", () => {
  test("tells of a place that is none of ours, and does not offer a namesake in its stead", () => {
    const [first] = searchPlaces(book.index("hromada"), "Kyiv");
    expect(first).toMatchObject({code: "UA80000000000093317", isElsewhere: true, by: null});
    expect(searchPlaces(book.index("hromada"), "Simferopol")[0]?.isElsewhere).toBe(true);
    // A beginning may mean many: what is a hromada comes before.
    expect(searchPlaces(book.index("hromada"), "Ky")[0]?.isElsewhere).toBeUndefined();
  });

  test("answers the name of a county with the county, which is no choice, and all kommuner that lie in it", () => {
    const kommuner = martReader("src/data")("match_kommune");
    const within = (fylke: string) => kommuner.filter((row) => row.fylke_name === fylke).map((row) => row.kommune_code);
    for (const typed of ["Akershus", "akershus fylkeskommune", "Akershus fylke"]) {
      const [first, ...rest] = withItsKommuner(book.index("kommune"), typed);
      expect(first, typed).toMatchObject({code: "NO-32", isElsewhere: true});
      expect(rest.map(({code}) => code).sort(), typed).toEqual(within("Akershus").sort());
    }
    // The largest county is told of whole, and what is county and kommune in one is a kommune.
    expect(withItsKommuner(book.index("kommune"), "Nordland").length).toBeGreaterThan(40);
    expect(withItsKommuner(book.index("kommune"), "Oslo")[0]?.code).toBe("0301");
    // A beginning may mean many: what is a kommune comes before.
    expect(withItsKommuner(book.index("kommune"), "Tro")[0]?.isElsewhere).toBeUndefined();
  });

  test("answers a municipality and a number that ended with all that took them over, and says why", () => {
    const found = searchPlaces(book.index("kommune"), "Snillfjord");
    expect(found.map(({code}) => code).sort()).toEqual(["5055", "5056", "5059"]);
    expect(found[0]!.by).toEqual({name: "Snillfjord", kind: "ended", untilYear: 2019});
    expect(searchPlaces(book.index("kommune"), "3005").map(({code, by}) => [code, by?.kind])).toEqual([
      ["3301", "code"]
    ]);
    expect(codes("kommune", "1507").sort()).toEqual(["1508", "1580"]);
  });

  test("puts today’s bearer of a name before one that took over another of that name", () => {
    expect(codes("kommune", "Os").slice(0, 2)).toEqual(["3430", "4624"]);
    expect(codes("kommune", "Ålesund").slice(0, 2)).toEqual(["1508", "1580"]);
  });

  test("takes codes whole only", () => {
    expect(codes("kommune", "33")).toEqual(["NO-33"]);
    expect(codes("kommune", "331")).toEqual([]);
    expect(codes("hromada", "UA4612013000002633")).toEqual([]);
    expect(codes("hromada", "uа 46120130000026331")).toEqual(["UA46120130000026331"]);
  });

  test("lists every place of one name, however many, each once", () => {
    const found = codes("hromada", "Миколаївська");
    expect(found.length).toBeGreaterThanOrEqual(8);
    expect(new Set(found).size).toBe(found.length);
    const all = [...book.index("hromada").entries].filter(({place}) => place.names[2] === "Миколаївська");
    expect(all.map(({place}) => place.code).filter((code) => !found.includes(code))).toEqual([]);
  });

  test.each([
    ["Знам’янка", "Знам'янка", "Знам`янка", "Знамʼянка", "Знам´янка", "Знам＇янка", 'Знам"янка'],
    ["Ізмаїл", "Iзмаїл", "Ізмаiл", "Ізмаïл", "Ізмаі\u0308л"]
  ])("finds by every keyboard's writing of %s", (...written) => {
    const [first, ...others] = written.map((typed) => codes("hromada", typed)[0]);
    expect(first).toBeDefined();
    expect(others).toEqual(others.map(() => first));
  });
});
