import {expect, test} from "vitest";
import {pageSearch, type PageFind} from "../../src/model/page_search.ts";

const find = (title: string, words = "", page = "Utvikling"): PageFind => ({
  kind: "chart",
  title,
  page,
  address: title,
  words
});
const titles = (finds: readonly PageFind[], typed: string): string[] =>
  pageSearch(finds)(typed).map(({title}) => title);

test("every word that is typed must be there, whatever its case and accents", () => {
  const finds = [find("Egne inntekter per innbygger"), find("Egne ønsker"), find("Область")];
  expect(titles(finds, "EGNE inntekt")).toEqual(["Egne inntekter per innbygger"]);
  expect(titles(finds, "onsker")).toEqual(["Egne ønsker"]);
  expect(titles(finds, "область")).toEqual(["Область"]);
  expect(titles(finds, "egne hester")).toEqual([]);
});

test("the beginning of a word in the title comes before a part of one, the page’s title and the text", () => {
  const finds = [
    find("Fordeling", "om skatt"),
    find("Kart", "", "Skatt"),
    find("Militærskatten"),
    find("Skatten i 2021")
  ];
  expect(titles(finds, "skatt")).toEqual(["Skatten i 2021", "Militærskatten", "Kart", "Fordeling"]);
});

test("three letters within a word find nothing, and no more than six are offered", () => {
  expect(titles([find("Militærskatten")], "kat")).toEqual([]);
  expect(
    titles(
      Array.from({length: 9}, (_, i) => find(`Kart ${i}`)),
      "kart"
    )
  ).toHaveLength(6);
});
