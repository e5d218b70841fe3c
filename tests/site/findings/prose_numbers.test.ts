import {describe, expect, it} from "vitest";
import {knownNumbers, type KnownNumber} from "../../../site/findings/known_numbers.ts";
import {proseNumbers, proseOf, textsOf, unknownNumbers} from "../../../site/findings/prose_numbers.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import {locales} from "../../../src/words/locales.ts";

const read = martReader("src/data");
const numbers = proseNumbers(".");

describe("the numbers of words and pages", () => {
  it("are those of a mart or a model, or have their source", () => {
    expect(unknownNumbers(numbers, knownNumbers, read)).toEqual([]);
    expect(numbers.length).toBeGreaterThan(600);
  });

  it("are found in every room and page of each language, in figures and in words", () => {
    for (const locale of locales) {
      const own = numbers.filter((one) => one.locale === locale);
      expect(new Set(own.map(({where}) => where)).size).toBeGreaterThan(40);
      expect(own).toContainEqual(expect.objectContaining({where: "page index", value: 1469}));
      expect(own).toContainEqual(expect.objectContaining({where: "coverage_findings", value: 8}));
    }
  });

  it("are told where nobody knows them, where the data have another by now, and where they are gone", () => {
    const [one] = numbers.filter(({where}) => where === "page index");
    const told = (known: readonly KnownNumber[], of = [one!]): readonly string[] => unknownNumbers(of, known, read);
    expect(told([])[0]).toMatch(/^page index \(nb\): \d+ is of no finding, no mart and no source in known_numbers\.ts/);
    expect(told([{value: one!.value, where: ["page index"], is: () => 7}])).toEqual([
      `page index: prose says ${one!.value}, the data say 7`
    ]);
    expect(told([{value: 3, where: ["page index"], is: "a source"}], [])).toEqual([
      "page index: 3 is known and stands in no text"
    ]);
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
