import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {editions} from "../../../site/edition.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import {tablePreview} from "../../../site/tables/preview_table.ts";
import {tableFacts} from "../../../site/tables/table_facts.ts";
import {langOfRecords, locales} from "../../../src/words/locales.ts";
import {grainWords} from "../../../src/words/words.ts";
import {repository} from "../../before/repository.ts";

const read = martReader(`${repository}/src/data`);

describe("what one row of a table is", () => {
  test("is said of every table in every language, and of no table that is not there", async () => {
    const facts = await tableFacts(repository, editions.public, read);
    const said = new Set(
      [
        ...facts.filter(({schema}) => schema !== "staging").map(({grain}) => grain),
        ...read("table_provenance").map(({grain}) => grain)
      ].filter((grain) => grain !== "")
    );
    expect(said.size).toBeGreaterThan(100);
    for (const locale of locales)
      expect(Object.keys(grainWords[locale].ofRecord).toSorted(), locale).toEqual(
        langOfRecords(locale) === null ? [] : [...said].sort()
      );
  });
});

describe("the preview", () => {
  const list = async (): Promise<string> =>
    '<link href="/_import/style.css?sha=1"><script src="/_import/a.js"></script>';
  const draw = tablePreview(repository, editions.public);

  test.each([
    ["/nb/table/hromada", "Hromadaer", "en hromada"],
    ["/nb/source/hromada_budgets.html", "Budsjettinntekter", "en hromada og et år"],
    ["/en/core/hromada", "hromada", "one row per hromada"]
  ])("draws %s when it is asked for", async (path, title, grain) => {
    const {document} = parseHTML((await draw(path, list)) ?? "");
    expect(document.querySelector("h1")?.textContent).toContain(title);
    expect([...document.querySelectorAll("dd")].map(({textContent}) => textContent)).toContain(grain);
    expect(document.querySelector('link[rel="stylesheet"]')?.getAttribute("href")).toBe(
      "../../_import/style.css?sha=1"
    );
  });

  test("has no page of a table that is none, nor of what is no table", async () => {
    for (const path of ["/nb/table/gone", "/nb/table/../hromada", "/xx/table/hromada", "/nb/trends", "/nb/table/"])
      expect(await draw(path, list), path).toBeUndefined();
  });
});
