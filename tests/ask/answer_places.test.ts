import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {answerRows} from "../../src/engine/answer_view.ts";
import type {AnswerColumn, AnswerValue} from "../../src/engine/decoded_answer.ts";

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

test("what is no code of a place with a page is no link", () => {
  expect(links([text("oblast_code")], ["UA-43"], ["UA-40"], [null], ["UA-4"])).toEqual([]);
  expect(links([text("hromada_code")], ["../../evil"], [`${lviv}"`], ["javascript:alert(1)"])).toEqual([]);
  expect(links([text("municipality_code"), text("name")], ["0180", "Stockholm"])).toEqual([]);
  expect(links([{name: "kommune_code", kind: "number"}], [1103])).toEqual([]);
});
