import {expect, test} from "vitest";
import {remembered} from "../../../site/gate/remembered.ts";

/** A function that counts how often it is really asked. */
function counted() {
  const asked: string[] = [];
  const upper = remembered(
    (text) => {
      asked.push(text);
      return text.toUpperCase();
    },
    {most: 3, longest: 4}
  );
  return {asked, upper};
}

test("what a function made of a text is kept while the text keeps coming, among however many others", () => {
  const {asked, upper} = counted();
  for (let at = 0; at < 100; at++) expect([upper("menu"), upper(`${at}`)]).toEqual(["MENU", `${at}`]);
  expect(asked.filter((text) => text === "menu")).toHaveLength(1);
});

test("what has not come for long is let go of, and a long text is never kept", () => {
  const {asked, upper} = counted();
  for (const text of ["a", "b", "c", "d", "e", "f", "g", "a"]) upper(text);
  expect(asked.filter((text) => text === "a")).toHaveLength(2);
  expect([upper("sentence"), upper("sentence")]).toEqual(["SENTENCE", "SENTENCE"]);
  expect(asked.filter((text) => text === "sentence")).toHaveLength(2);
});

test("half a sign is not taken for the sign that stands in for it", () => {
  const codes = remembered((text) => text.charCodeAt(0));
  expect([codes("\ud83d"), codes("\ufffd"), codes("\ud83d")]).toEqual([0xd83d, 0xfffd, 0xd83d]);
});
