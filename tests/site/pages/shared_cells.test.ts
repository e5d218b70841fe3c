import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {sharedCell, shareTables} from "../../../site/pages/shared_cells.ts";
import {locales} from "../../../src/words/locales.ts";

const cells = `---
draft: true
sql:
  small: ../data/small.arrow
  large: ../data/large.arrow
---

\`\`\`sql id=counted echo
SELECT count(*) FROM small
\`\`\`

\`\`\`js id=shown
display(counted);
\`\`\`
`;

let source: string;

beforeAll(() => {
  source = mkdtempSync(join(tmpdir(), "kommunebro-cells-"));
  mkdirSync(join(source, "answers"));
  writeFileSync(join(source, "answers/cells.md"), cells);
});

afterAll(() => rmSync(source, {recursive: true, force: true}));

describe("the cells that pages of the same name share", () => {
  test("are found by the name of the page, whatever its language", () => {
    expect(sharedCell("counted", "/nb/answers", source)).toEqual({
      info: "sql id=counted echo",
      content: "SELECT count(*) FROM small\n"
    });
    expect(sharedCell("shown", "/en/answers", source).content).toBe("display(counted);\n");
  });

  test("are named where a page asks for one that is not there", () => {
    expect(() => sharedCell("gone", "/nb/answers", source)).toThrow(
      /src\/nb\/answers\.md: unknown shared cell: gone\. .*cells\.md has: counted, shown\./
    );
    expect(() => sharedCell("counted", "/nb/other", source)).toThrow(/There is no .*other.cells\.md/);
  });

  test("bring their tables with them; a page's own front matter adds to these", () => {
    const page = {path: "/nb/answers", data: {sql: {own: "../data/own.arrow"}}};
    shareTables(page, source);
    expect(page.data.sql).toEqual({
      small: "../data/small.arrow",
      large: "../data/large.arrow",
      own: "../data/own.arrow"
    });
    const other: {path: string; data: {sql?: Record<string, string>}} = {path: "/nb/other", data: {}};
    shareTables(other, source);
    expect(other.data).toEqual({});
  });

  test("of the notebook are all pulled in, once, by the page of every language: each answer before its query", () => {
    const named = [...readFileSync("src/notebook/cells.md", "utf8").matchAll(/^```\w+ id=(\w+)/gm)].map(([, id]) => id);
    expect(named.length).toBeGreaterThan(12);
    for (const locale of locales) {
      const page = readFileSync(`src/${locale}/notebook.md`, "utf8");
      const pulled = [...page.matchAll(/^<shared-cell name="(\w+)">/gm)].map(([, name]) => name);
      const shown = named.filter((name) => name?.endsWith("_shown"));
      expect(shown).toHaveLength(6);
      expect(pulled, locale).toEqual([
        ...named.slice(0, named.length - 2 * shown.length),
        ...shown.flatMap((name) => [name, name?.replace("_shown", "")])
      ]);
      expect(pulled.toSorted(), locale).toEqual(named.toSorted());
      expect(page).not.toMatch(/^```/m);
    }
  });
});
