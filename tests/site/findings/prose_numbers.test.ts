import {readFileSync} from "node:fs";
import {csvParse} from "d3-dsv";
import {describe, expect, it} from "vitest";
import {knownNumbers, type KnownNumber} from "../../../site/findings/known_numbers.ts";
import {numbersOf, proseNumbers, proseOf, textsOf, unknownNumbers} from "../../../site/findings/prose_numbers.ts";
import {tableNumbers} from "../../../site/findings/table_numbers.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import {locales} from "../../../src/words/locales.ts";

const read = martReader("src/data");
const numbers = proseNumbers(".");

describe("the numbers of words and pages", () => {
  it("are those of a mart or a model, or have their source", () => {
    expect(unknownNumbers(numbers, [...knownNumbers, ...tableNumbers], read)).toEqual([]);
    expect(numbers.length).toBeGreaterThan(600);
  });

  it("are found in every room and page of each language, in figures and in words", () => {
    for (const locale of locales) {
      const own = numbers.filter((one) => one.locale === locale);
      expect(new Set(own.map(({where}) => where)).size).toBeGreaterThan(40);
      expect(own).toContainEqual(expect.objectContaining({where: "page index", value: 1469}));
      expect(own).toContainEqual(expect.objectContaining({where: "coverage_findings", value: 8}));
      expect(own).toContainEqual(expect.objectContaining({where: "table document_clauses", value: 981}));
    }
  });

  it("are told where nobody knows them, where the data have another by now, and where they are gone", () => {
    const [one] = numbers.filter(({where}) => where === "page index");
    const told = (known: readonly KnownNumber[], of = [one!]): readonly string[] => unknownNumbers(of, known, read);
    expect(told([])[0]).toMatch(/^page index \(nb\): \d+ is of no finding, no mart and no source in site\/findings/);
    expect(told([{value: one!.value, where: ["page index"], is: () => 7}])).toEqual([
      `page index: prose says ${one!.value}, the data say 7`
    ]);
    expect(told([{value: 3, where: ["page index"], is: "a source"}], [])).toEqual([
      "page index: 3 is known and stands in no text"
    ]);
  });
});

describe("a number in words", () => {
  it("is found as a whole word, with its apostrophe", () => {
    expect(numbersOf("П’ять громад і дев’ять областей", "uk")).toEqual([5, 9]);
    expect(numbersOf("П’ятьдесят, сім’я і дев’ятьсот", "uk")).toEqual([]);
    expect(numbersOf("Eight of twelve, and a threefold rise", "en")).toEqual([8, 12]);
    expect(numbersOf("Åtte av tolv, og firefoldig", "nb")).toEqual([8, 12]);
  });
});

describe("a number in the text of a table’s row", () => {
  const texts = csvParse(readFileSync("data/texts.csv", "utf8")).filter(({text}) => /\d/.test(text ?? ""));
  const rowsOf = (table: string) => csvParse(readFileSync(`data/${table}.csv`, "utf8"));
  const ofTable = (table: string) => texts.filter(({table_name}) => table_name === table);

  it("of a clause, an instrument’s fact or a count of agreements has a page or a document in that row", () => {
    const pages: Record<string, (key: string, field: string) => string | undefined> = {
      document_clauses: (key) => rowsOf("document_clauses").find(({clause}) => clause === key)?.source,
      funding_instruments: (key, field) =>
        field === "name"
          ? rowsOf("funding_instruments").find(({instrument_code: code}) => code === key)?.source
          : rowsOf("funding_facts").find(({instrument_code: code, fact}) => code === key && fact === field)?.page,
      international_agreements: (key) => rowsOf("international_agreements").find(({as_of}) => as_of === key)?.source
    };
    for (const [table, pageOf] of Object.entries(pages)) {
      expect(ofTable(table).length).toBeGreaterThan(0);
      const without = ofTable(table).filter(({row_key: key, field}) => !pageOf(key!, field!));
      expect(without.map(({row_key: key, field}) => `${table} ${key} ${field}`)).toEqual([]);
    }
  });

  it("of a size class is a limit of that class", () => {
    for (const {row_key: key, language, text} of ofTable("size_classes")) {
      const {from_population: from, to_population: to} = rowsOf("size_classes").find(
        ({size_class: name}) => name === key
      )!;
      const limits = [Number(from), Number(to) - 1, Number(to)].filter((limit) => limit > 0);
      const written = text!.match(/\d[\d,\s]*/g)!.map((one) => Number(one.replace(/\D/g, "")));
      for (const number of written) expect(limits, `${key} ${language}: ${text}`).toContain(number);
    }
  });
});

describe("what is read of a room of words", () => {
  it("is what it writes, not what it compares, looks up or imports", () => {
    const source = `
      import {say} from "./version_9.js";
      export const room = {
        "key-4": "Since 2014",
        of: (n: number, text: string) =>
          n === 1 ? \`one of \${say.count(n)} in 12\` : text.replace("77", "88") || text === "55" ? "no" : "6 more"
      };`;
    expect(textsOf(source).filter((text) => /\d/.test(text))).toEqual(["Since 2014", " in 12", "6 more"]);
  });

  it("is the prose of a page, without its marks, code and addresses", () => {
    const page =
      '---\ntitle: 2\n---\n\n1. **Since 2014** [see](./a-3) `4`\n\n```sql\nSELECT 5\n```\n\n<p id="x6">In 7</p>\n';
    expect(proseOf(page).match(/\d+/g)).toEqual(["2014", "7"]);
  });
});
