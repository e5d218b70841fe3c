import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {parseHTML} from "linkedom";
import MarkdownIt from "markdown-it";
import {beforeAll, describe, expect, test} from "vitest";
import {isAnswered} from "../../../site/answers/asks_later.ts";
import {answerFences} from "../../../site/answers/answer_fences.ts";
import {askPublished} from "../../../site/answers/ask_published.ts";
import {startNodeEngine} from "../../../site/answers/node_engine.ts";
import {decodeAnswer} from "../../../src/engine/decoded_answer.ts";
import {askedTables} from "../../../src/engine/asked_tables.ts";
import type {QueryEngine} from "../../../src/engine/query_engine.ts";

let engine: QueryEngine;
beforeAll(async () => {
  engine = await startNodeEngine();
}, 60_000);

/** A source root with the published tables and one page; what Markdown makes of the page. */
function drawn(page: string, {path = "/en/mine", cells = ""} = {}): {html: string; source: string; document: Document} {
  const source = mkdtempSync(join(tmpdir(), "answers-"));
  symlinkSync(join(process.cwd(), "src/data"), join(source, "data"));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(source, file)), {recursive: true});
    writeFileSync(join(source, file), text);
  };
  write(`${path.slice(1)}.md`, page);
  if (cells) write("mine/cells.md", cells);
  const html = answerFences(new MarkdownIt({html: true}), source, engine).render(page, {path});
  return {html, source, document: parseHTML(`<html><body>${html}</body></html>`).document};
}

const fence = (info: string, content: string): string => `# Mine\n\n\`\`\`${info}\n${content}\n\`\`\`\n`;
const byType = "SELECT type, count(*) AS hromada_count FROM hromada GROUP BY type ORDER BY type";

describe("a query of a page", () => {
  test("stands answered in the page, and its rows in a file", () => {
    const {document, source} = drawn(fence("sql", byType));
    const cells = [...document.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent)
    );
    expect(cells.map(([type]) => type)).toEqual(["rural", "settlement", "urban"]);
    const count = cells.reduce((sum, [, count]) => sum + Number(count), 0);
    expect(count).toBe(1469);
    const href = document.querySelector("a[download]")!.getAttribute("href")!;
    expect(href).toBe("../generated/answers/en-mine.line-3.arrow");
    const answer = decodeAnswer(readFileSync(join(source, "en", href)));
    expect(answer.columns.map(({name}) => name)).toEqual(["type", "hromada_count"]);
    expect(isAnswered("/en/mine")).toBe(true);
  });

  test("is drawn as the chart it asks for, once for wide and once for narrow pages, with a sentence", () => {
    const {document} = drawn(fence("sql chart=bar x=hromada_count y=type", byType));
    expect(document.querySelectorAll(".chart-wide svg rect")).toHaveLength(3);
    expect(document.querySelectorAll(".chart-narrow svg rect")).toHaveLength(3);
    expect(document.querySelector("svg")!.getAttribute("aria-label")).toMatch(/^Bar chart: hromada_count and type, 3 /);
  });

  test("with a name is kept for cells, and those that run in the browser read its file", () => {
    const {html, source} = drawn(`${fence("sql id=types", byType)}\n\`\`\`js\ndisplay(types.numRows);\n\`\`\`\n`);
    expect(html).not.toContain("<table");
    expect(html).toContain("const types = await FileAttachment(&quot;../generated/answers/en-mine.types.arrow&quot;)");
    expect(existsSync(join(source, "generated/answers/en-mine.types.arrow"))).toBe(true);
    expect(isAnswered("/en/mine")).toBe(true);
  });

  test("that depends on an input of the reader is asked in the browser, and its input stands in the address", () => {
    const page =
      "```js\nconst size = view(Inputs.range([0, 9000]));\n```\n\n" +
      "```sql id=few\nSELECT * FROM hromada WHERE name <> '`' LIMIT ${size}\n```\n";
    const {html} = drawn(page);
    expect(html).toContain("const size = keptView(&quot;size&quot;, view)(Inputs.range([0, 9000]))");
    expect(html).toContain("const few = await asked({place: &quot;few&quot;");
    expect(html).toContain("tables: {&quot;hromada&quot;: FileAttachment(&quot;../data/hromada.arrow&quot;).href}");
    expect(html).toContain("name &lt;&gt; '\\`' LIMIT ${size}");
    expect(html).toContain("first: null");
    expect(isAnswered("/en/mine")).toBe(true);
  });

  test("that depends on an input is answered beforehand for what is chosen first", () => {
    const sql =
      "SELECT type, count(*) AS n_count FROM hromada WHERE population_2022 < ${size} AND type = ${type} GROUP BY 1";
    const {html, document} = drawn(fence('sql with="size=5000, type=rural" chart=bar x=n_count y=type', sql));
    expect(document.querySelectorAll("[data-first-answer=answer-3] tbody tr")).toHaveLength(1);
    expect(html).toContain("population_2022 &lt; 5000 AND type = 'rural'");
    expect(html).toContain("display(answerShown(answer_3, {...{&quot;chart&quot;:{&quot;mark&quot;:&quot;bar&quot;");
    expect(() => drawn(fence('sql with="size=1"', sql))).toThrow(/mine\.md:3: with="…" does not say what type is/);
    expect(() => drawn(fence("sql chart=map x=a y=b", sql))).toThrow(/mine\.md:3: a map is drawn when/);
  });

  test("with more rows than the page shows names the file only where it is offered", () => {
    const noted = (info: string, sql: string): string =>
      drawn(fence(info, sql)).document.querySelector(".card-note")!.textContent!;
    expect(noted("sql", "FROM range(300)")).toBe("The first 200 of 300 rows are shown. The file has all.");
    expect(noted('sql with="most=300"', "FROM range(${most})")).toBe("The first 200 of 300 rows are shown.");
  });

  test.each([
    ["SELEC 1", /src\/en\/mine\.md:3: Parser Error: syntax error at or near "SELEC"/],
    ["SELECT nope FROM hromada", /mine\.md:3: Binder Error: Referenced column "nope" not found/],
    ["SELECT * FROM secret", /mine\.md:3: Catalog Error: Table with name secret does not exist/],
    ["SELECT * FROM read_csv('/etc/passwd')", /mine\.md:3: Permission Error/],
    ["SELECT now()", /mine\.md:3: now makes every build another one/],
    ["SELECT * FROM range(60000)", /mine\.md:3: more than 50000 rows/]
  ])("that fails ends the build with file and line: %s", (sql, words) => {
    expect(() => drawn(fence("sql", sql))).toThrow(words);
  });

  test.each([
    ["sql chart=bar x=nope y=type", /mine\.md:3: unknown column: nope\. The query returns: type, hromada_count/],
    ["sql chart=pie x=type y=hromada_count", /mine\.md:3: a chart is chart=bar\|line/],
    ["sql chart=bar x=type y=type", /mine\.md:3: There is nothing to draw/]
  ])("that asks for a chart nobody can draw ends the build: %s", (info, words) => {
    expect(() => drawn(fence(info, byType))).toThrow(words);
  });

  test("is drawn as a map of the codes it returns", () => {
    const sql = "SELECT oblast_code, count(*) AS hromada_count FROM hromada GROUP BY ALL";
    const {document} = drawn(fence("sql chart=map x=oblast_code y=hromada_count", sql));
    expect(document.querySelectorAll("svg[role=img]")).toHaveLength(1);
    expect(document.querySelectorAll("svg path[style]")).toHaveLength(24);
    expect(() => drawn(fence("sql chart=map x=type y=hromada_count", byType))).toThrow(
      /mine\.md:3: There is no map to draw: no value of type/
    );
  });

  test.each([
    ["'b'::ENUM('a', 'b')", "b"],
    ["[1, 2]", "[1, 2]"],
    ["{'a': 1}", "{'a': 1}"],
    ["INTERVAL 1 DAY", "1 day"],
    ["TIME '10:00'", "10:00:00"]
  ])("writes what is neither figure, day nor text in DuckDB's words: %s", (value, said) => {
    const {document} = drawn(fence("sql", `SELECT 1 AS n, ${value} AS n; -- done`));
    expect([...document.querySelectorAll("tbody tr > *")].map((cell) => cell.textContent)).toEqual(["1", said]);
  });

  test("writes markup in a cell as text", () => {
    const {document} = drawn(fence("sql", "SELECT '<img src=x onerror=alert(1)>' AS \"__proto__\", 1 AS a, 2 AS a"));
    expect(document.querySelector("img")).toBeNull();
    expect([...document.querySelectorAll("thead th")].map((cell) => cell.textContent)).toEqual(["__proto__", "a", "a"]);
    expect([...document.querySelectorAll("tbody tr > *")].map((cell) => cell.textContent)).toEqual([
      "<img src=x onerror=alert(1)>",
      "1",
      "2"
    ]);
  });
});

describe("a cell that is drawn with the page", () => {
  const cell = (code: string): string => `${fence("sql id=types", byType)}\n\`\`\`js build\n${code}\n\`\`\`\n`;

  test("displays what it makes of an answer", () => {
    const {html} = drawn(cell("const rows = rowsOf(types);\ndisplay(answerText(`${rows.length} types`));"));
    expect(html).toContain('<p class="answer-text">3 types</p>');
  });

  test("that fails ends the build with its own line", () => {
    expect(() => drawn(cell("const rows = rowsOf(types);\nrows.nope();"))).toThrow(
      /src\/en\/mine\.md:9: rows\.nope is not/
    );
  });
});

describe("hromadas by any of their names", () => {
  test.each([
    ["Шептицький", "UA46120130000026331"],
    ["Chervonohrad", "UA46120130000026331"],
    ["Tscherwonohrad", "UA46120130000026331"],
    ["червоноград", "UA46120130000026331"]
  ])("%s is found in a query", (name, code) => {
    const {document} = drawn(fence("sql", `SELECT hromada_code, label FROM hromadas_called('${name}')`));
    expect([...document.querySelectorAll("tbody th")].map((cell) => cell.textContent)).toContain(code);
  });

  test("a name that nobody has finds nothing", () => {
    const {document} = drawn(fence("sql", "SELECT count(*) AS found_count FROM hromadas_called('Atlantis')"));
    expect(document.querySelector("tbody th")!.textContent).toBe("0");
  });
});

describe("a data loader of a page", () => {
  test("has the rows of the published tables, and of no other", async () => {
    expect(await askPublished("SELECT count(*) AS n FROM hromada", "src")).toEqual([{n: 1469}]);
    await expect(askPublished("SELECT * FROM core.hromada", "src")).rejects.toThrow(/data loader: Catalog Error/);
  }, 60_000);

  test("does not open the warehouse", () => {
    const imports = ["--import", "tsx/esm", "--import", "./site/framework/loader_guard.ts"];
    const {stderr, status} = spawnSync("node", [...imports, "-e", 'require("@duckdb/node-api")'], {encoding: "utf8"});
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining("asks the published tables (askPublished), never the")
    ]);
  });
});

test("a query is given the tables it names, and those of the functions it calls", () => {
  const known = ["hromada", "oblast", "hromada_name", "place_name"];
  expect(askedTables("SELECT * FROM Hromada", known)).toEqual(["hromada"]);
  expect(askedTables("FROM hromadas_called('x')", known)).toEqual(["hromada_name", "place_name"]);
});
