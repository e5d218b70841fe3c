// Every place there is, in every language: pages that come by the thousand are sampled in place_page.test.ts.
import {gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {editions} from "../../../site/edition.ts";
import {gateContext} from "../../../site/gate/gate_context.ts";
import {checkReading} from "../../../site/gate/reading_rules.ts";
import {martReader, martReaderIn} from "../../../site/pages/mart_files.ts";
import type {PageFrame} from "../../../site/pages/written_page.ts";
import {placePage} from "../../../site/places/place_page.ts";
import {placeShelf, type PlaceShelf} from "../../../site/places/place_shelf.ts";
import type {MartReader} from "../../../src/marts/mart_rows.ts";
import {placePath} from "../../../src/marts/place_address.ts";
import {locales} from "../../../src/words/locales.ts";
import type {PlaceKind} from "../../../src/words/rooms/places.ts";
import {repository} from "../../before/repository.ts";

const frame: PageFrame = {
  edition: editions.public,
  laid: (address) => `_file${address.replace(/(\.\w+)$/, ".0a1b2c3d$1")}`
};
const read = martReader("src/data");
const shelf = placeShelf(read);

test("every place has a page in every language that is small, and the same from the same tables", () => {
  expect(shelf.places.length).toBe(357 + 15 + 1469 + 24 + 1);
  const again = placeShelf(read);
  for (const locale of locales)
    for (const place of shelf.places) {
      const text = placePage(place, shelf, locale, frame);
      expect(Buffer.byteLength(text), place.place_code).toBeLessThanOrEqual(30_000);
      if (text.length > 12_000) expect(gzipSync(text).length, place.place_code).toBeLessThanOrEqual(8_000);
      if (place.population && place.population % 10 === 0)
        expect(placePage(place, again, locale, frame) === text, place.place_code).toBe(true);
    }
});

test("no page of a place says in any language what the gate would not publish", () => {
  const context = gateContext(repository, editions.public);
  const [place] = [...context.withheld.places].filter((name) => /^UA\d{17}$/.test(name));
  const [area] = [...context.withheld.areas].filter((name) => /^\p{L}+ \p{L}+$/u.test(name));
  let matches: PlaceShelf["matches"] | undefined;
  for (const locale of locales) {
    const own = placeShelf(martReaderIn("src/data", locale), {matches});
    matches = own.matches;
    const found = own.places.flatMap((row, at) => {
      const file = `${locale}/${placePath(row.place_kind as PlaceKind, row.place_code)}.html`;
      const text = placePage(row, own, locale, frame);
      // A gate that finds nothing anywhere would pass too.
      const leak = text.replace("</main>", `<p>${place}: ${area}</p></main>`);
      if (at % 100 === 0) expect(checkReading(file, leak, context), file).toHaveLength(1);
      return checkReading(file, text, context);
    });
    expect(found).toEqual([]);
  }
});

test("no page of a place changes by a byte with what anybody has answered, made up or not, nor with a case", () => {
  const bare = (rows: readonly object[]): object[] =>
    rows.map((one) => ({...one, evidence: null, languages: null, horizon: null}));
  const without: Readonly<Record<string, (rows: readonly object[]) => readonly object[]>> = {
    match_answer: () => [],
    match_kommune: bare,
    match_hromada: bare,
    match_link: (rows) => rows.filter((one) => (one as {kind: string}).kind !== "case")
  };
  const unanswered = placeShelf(((mart) => (without[mart] ?? ((rows) => rows))(read(mart))) as MartReader);
  expect(read("match_answer").length).toBeGreaterThan(100);
  for (const place of shelf.places)
    expect(placePage(place, unanswered, "en", frame) === placePage(place, shelf, "en", frame), place.label).toBe(true);
});
