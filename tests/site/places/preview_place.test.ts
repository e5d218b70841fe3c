import {expect, test} from "vitest";
import {editions} from "../../../site/edition.ts";
import {placePreview} from "../../../site/places/preview_place.ts";
import {repository} from "../build_once.ts";

const draw = placePreview(repository, editions.public);
const list = '<link href="/_file/style.css"><link href="/_file/data/place_lookup.arrow">';
const drawn = (path: string) => draw(path, async () => list);

test("draws the page of a place for its code, with and without the ending", async () => {
  for (const path of ["/nb/kommune/0301", "/nb/kommune/0301.html"])
    expect(await drawn(path)).toContain("<h1>Oslo kommune</h1>");
});

test.each([
  ["a code of a municipality that ended", "/nb/kommune/1601", "/nb/places?q=1601"],
  ["a code in lower case", "/en/hromada/ua05020030000031457", "/en/places?q=ua05020030000031457"],
  ["a name in place of a code", "/nb/kommune/Ås.html", "/nb/places?q=%C3%85s"],
  ["a name in a browser’s letters", "/nb/kommune/%C3%85s", "/nb/places?q=%C3%85s"],
  ["a code of another kind of place", "/nb/hromada/0301", "/nb/places?q=0301"],
  ["an unknown code", "/en/oblast/UA-99", "/en/places?q=UA-99"]
])("leads %s to the list of places, which says what it may mean", async (_, path, to) => {
  expect(await drawn(path)).toEqual({to});
});

test("leaves what is no address of a place to others", async () => {
  for (const path of ["/nb/trends", "/nb/table/hromada", "/de/kommune/0301", "/nb/village/0301", "/nb/kommune/"])
    expect(await drawn(path)).toBeUndefined();
});
