import {readdirSync, readFileSync} from "node:fs";
import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {martReader} from "../../site/pages/mart_files.ts";
import {placesNamed} from "../../src/engine/answer_places.ts";
import {answerRows} from "../../src/engine/answer_view.ts";
import type {AnswerColumn, AnswerValue} from "../../src/engine/decoded_answer.ts";
import {placePath} from "../../src/marts/place_address.ts";
import {readMart} from "../../src/marts/read_mart.ts";
import type {PlaceKind} from "../../src/words/rooms/places.ts";

const lviv = "UA46060250010015970";
const text = (name: string): AnswerColumn => ({name, kind: "text"});

/** Each link of the table, as `text → address`. */
function links(columns: readonly AnswerColumn[], ...rows: readonly (readonly AnswerValue[])[]): string[] {
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const table = answerRows({columns, rows}, {document, locale: "en", caption: "An answer", mostRows: 200});
  return Array.from(table.querySelectorAll("a"), (link) => `${link.textContent} → ${link.getAttribute("href")}`);
}

test("a code leads to the page of its place, and lends it to the name beside it", () => {
  expect(links([text("hromada_code")], [lviv])).toEqual([`${lviv} → ./hromada/${lviv}.html`]);
  expect(links([text("name"), text("kommune_code")], ["Oslo", "0301"])).toEqual(["Oslo → ./kommune/0301.html"]);
  expect(links([text("label"), text("fylke_code")], ["Rogaland", "11"])).toEqual(["Rogaland → ./fylke/11.html"]);
  expect(links([text("oblast_code"), text("oblast_name")], ["UA-46", "Lviv"])).toEqual(["Lviv → ./oblast/UA-46.html"]);
  expect(links([text("place_code")], ["UA-30"])).toEqual(["UA-30 → ./city/UA-30.html"]);
});

test("of two codes each goes to its own name, and never to one that could be of both", () => {
  const columns = ["kommune_code", "hromada_code", "hromada", "name"].map(text);
  expect(links(columns, ["0301", lviv, "Lviv", "A pair"])).toEqual([
    "0301 → ./kommune/0301.html",
    `Lviv → ./hromada/${lviv}.html`
  ]);
});

test("a name beside a code of something else is not taken for the name of the place", () => {
  const tie = ["municipality_code", "name", "hromada_code"].map(text);
  expect(links(tie, ["0125", "Ekerö", lviv])).toEqual([`${lviv} → ./hromada/${lviv}.html`]);
});

test("every link that a published table would have leads to a page that is there", () => {
  const pages = new Set(
    martReader("src/data")("place").map((row) => placePath(row.place_kind as PlaceKind, row.place_code))
  );
  const tables = readdirSync("src/data").filter((name) => name.endsWith(".arrow"));
  let found = 0;
  for (const table of tables) {
    const rows = readMart(readFileSync(`src/data/${table}`));
    const names = Object.keys(rows[0] ?? {});
    const paths = placesNamed(names.map((name) => text(name)));
    const told = rows.flatMap((row) => paths.map((path) => path(names.map((name) => row[name] as AnswerValue))));
    const leading = new Set(told.filter((path) => path !== null));
    found += leading.size;
    expect(
      [...leading].filter((path) => !pages.has(path)),
      table
    ).toEqual([]);
  }
  expect(found).toBeGreaterThan(pages.size);
});

test("what is no code of a place with a page is no link", () => {
  expect(links([text("oblast_code")], ["UA-43"], ["UA-40"], [null], ["UA-4"])).toEqual([]);
  expect(links([text("place_code")], ["UA01020050010045207"], ["UA80000000000093317"])).toEqual([]);
  expect(links([text("hromada_code")], ["../../evil"], [`${lviv}"`], ["javascript:alert(1)"])).toEqual([]);
  expect(links([text("municipality_code"), text("name")], ["0180", "Stockholm"])).toEqual([]);
  expect(links([{name: "kommune_code", kind: "number"}], [1103])).toEqual([]);
});
