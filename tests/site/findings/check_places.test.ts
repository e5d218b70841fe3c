import {beforeAll, describe, expect, it} from "vitest";
import {holdPlaces, saidIn, untoldOfPlace} from "../../../site/findings/check_places.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import {placeSections} from "../../../site/places/place_page.ts";
import {placeShelf, type PlaceShelf} from "../../../site/places/place_shelf.ts";

const read = martReader("src/data");
let shelf: PlaceShelf;
beforeAll(() => {
  shelf = placeShelf(read);
});

describe("what pages of places say", () => {
  it("tells no number that no row of the place has, and reads well", () => {
    const {problems, sentences} = holdPlaces(read, 40);
    expect(problems).toEqual([]);
    expect(sentences).toBeGreaterThan(1000);
  });

  it("is refused with the place, the language and the number where it does", () => {
    const row = shelf.place("3316")!;
    const said = placeSections({row, shelf, locale: "en"}).flatMap(({text}) => saidIn(text));
    const lead = said[0]!;
    expect(untoldOfPlace(said, row, shelf, "en")).toEqual([]);
    const wrong = lead.replace(/\d\d,\d{3}/, "87,654");
    expect(wrong).not.toBe(lead);
    expect(untoldOfPlace([wrong], row, shelf, "en")).toEqual([
      `place Modum en: ${wrong}: no row of the place tells the number 87,654`
    ]);
    expect(untoldOfPlace(["It has 1 hromadas"], row, shelf, "en")[0]).toContain("place Modum en");
  });

  it("is read without tags and drawings, item by item", () => {
    expect(saidIn('<ul><li>a <b>5 &amp; 6</b></li>\n<li><svg><path d="M7"/></svg>b</li></ul><p>c</p>')).toEqual([
      "a 5 & 6",
      "b",
      "c"
    ]);
  });
});
