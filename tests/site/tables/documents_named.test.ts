import {readdirSync, readFileSync} from "node:fs";
import {csvParse} from "d3-dsv";
import {expect, it} from "vitest";
import {martReader} from "../../../site/pages/mart_files.ts";
import {locales} from "../../../src/words/locales.ts";

const documents = martReader("src/data")("document");

it("every row of a published table that cites a document names it by author, title and date, in every language", () => {
  const cited = new Set<string>();
  const unnamed = readdirSync("src/data")
    .filter((file) => file.endsWith(".csv"))
    .flatMap((file) =>
      csvParse(readFileSync(`src/data/${file}`, "utf8").replace(/^\uFEFF/, "")).flatMap((row) => {
        const text = Object.values(row).join("\n");
        const named = documents.filter(({document}) => text.includes(document));
        if (named.length > 0) cited.add(file);
        return named.flatMap((one) =>
          locales
            .filter((locale) => !text.includes(one[`name_${locale}`]))
            .map((locale) => `${file} ${locale}: ${text}`)
        );
      })
    );
  expect(unnamed).toEqual([]);
  expect([...cited]).toEqual(expect.arrayContaining(["tie_claim.csv", "funding_fact.csv", "table_provenance.csv"]));
});

it("every document has an author and says its date or that it has none", () => {
  expect(documents.length).toBeGreaterThan(0);
  for (const row of documents)
    for (const locale of locales) {
      const name = row[`name_${locale}`];
      expect(name).toMatch(/^[^:]+: .+/);
      if (row.document_date === null) expect(name).toMatch(/no date|uten dato|без дати/);
      else expect(name).toContain(row.document_date);
    }
});
