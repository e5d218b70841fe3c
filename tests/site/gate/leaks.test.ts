import {mkdtempSync, readFileSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, onTestFinished, test} from "vitest";
import {arrowBytes} from "../../../loaders/warehouse/extract.ts";
import type {Cell} from "../../../loaders/warehouse/extract_csv.ts";
import type {Audience} from "../../../loaders/audience.ts";
import {gate, inspectSite} from "../../../site/gate/gate.ts";
import {csvRecords} from "../../../loaders/read/csv.ts";
import {editions} from "../../../site/edition.ts";
import {anySite, gateContext, type GateContext} from "../../../site/gate/gate_context.ts";
import {locales} from "../../../src/words/locales.ts";
import {repository} from "../../before/repository.ts";
import {lineOf} from "../../../site/gate/markdown_lines.ts";
import {type Published, readPublished} from "../../../loaders/warehouse/published_list.ts";
import {writeFiles} from "../fixture.ts";

const [frontline, safe] = ["UA14020000000000001", "UA05020000000000002"];
const published: Published = {
  pages: {public: ["index", "trends"], internal: ["cases"]},
  files: ["_import/style.*.css", "_import/generated/*.js"],
  columns: {
    match_answer: ["place_code", "kind", "area_code", "value", "evidence"],
    match_hromada: ["hromada_code", "label", "oblast_name", "languages", "evidence"],
    match_link: ["kind", "norwegian_code", "ukrainian_code", "evidence"]
  }
};
const withheld = {
  places: new Set([frontline, "Frontova"]),
  areas: new Set(["equipment", "education", "Utstyr til varme", "Equipment for heating"]),
  others: new Set([safe!, "Trygga"])
};
test("the areas that must not stand beside a withheld place are known by code and by name in every language", () => {
  const {areas, places} = gateContext(repository, editions.public).withheld;
  expect(places.size).toBeGreaterThan(100);
  const texts = csvRecords(readFileSync(join(repository, "data/texts.csv"), "utf8"));
  for (const code of ["public_safety", "crisis_preparedness", "mental_health"]) {
    expect(areas).toContain(code);
    const named = texts.filter(
      ({table_name, row_key, field}) => table_name === "areas" && row_key === code && field === "name"
    );
    expect(named.map(({language}) => language)).toEqual(expect.arrayContaining([...locales]));
    for (const {text} of named) expect(areas).toContain(text);
  }
});

const edition = (audience: Audience): GateContext => ({audience, published, withheld});
const mark = '<p class="internal-edition">Internal</p>';
const page = (body: string, {lang = "en", head = ""} = {}) =>
  "<!DOCTYPE html><html " +
  `lang="${lang}"><head><title>A</title>${head}</head><body><main><h1>A</h1>${body}</main></body></html>`;
const noindex = '<meta name="robots" content="noindex">';
const csv = (...lines: string[]) => `\uFEFF${lines.join("\r\n")}\r\n`;
const arrow = (name: string, columns: Record<string, Cell[]>) =>
  arrowBytes({
    name,
    columns: Object.entries(columns).map(([column, values]) => ({
      name: column,
      type: typeof values.find((value) => value !== null) === "number" ? "INTEGER" : "VARCHAR",
      values
    }))
  });

function site(files: Record<string, string | Uint8Array>): string {
  const directory = mkdtempSync(join(tmpdir(), "leaks-"));
  onTestFinished(() => rmSync(directory, {recursive: true, force: true}));
  writeFiles(directory, files as Record<string, string>);
  return directory;
}

const rulesIn = async (files: Record<string, string | Uint8Array>, audience: Audience = "public") =>
  (await inspectSite(site(files), edition(audience))).map(({rule}) => rule);

const good = {
  "index.html": page(""),
  "nb/trends.html": page("", {lang: "nb"}),
  "_import/style.0a1b2c3d.css": "a{}",
  "_file/data/match_answer.0a1b2c3d.csv": csv(
    "place_code,kind,area_code,value,evidence",
    `${safe},need,equipment,1,illustrative`
  ),
  "_file/data/match_answer.0a1b2c3d.arrow": arrow("match_answer", {
    place_code: [safe!],
    kind: ["need"],
    area_code: ["equipment"],
    value: [1],
    evidence: ["illustrative"]
  }),
  "_file/data/match_hromada.UA-14.0a1b2c3d.arrow": arrow("match_hromada", {
    hromada_code: [frontline!, safe!],
    label: ["Frontova", "Trygga"],
    // The oblast of a place that answers may be called like one that is withheld.
    oblast_name: ["Frontova", "Frontova"],
    languages: [null, "en uk"],
    evidence: [null, "illustrative"]
  }),
  "_file/data/match_link.0a1b2c3d.csv": csv(
    "kind,norwegian_code,ukrainian_code,evidence",
    `partnership,0301,${frontline},reported`
  )
};

test("a site of listed files with nothing withheld passes in the public edition", async () => {
  expect(await rulesIn(good)).toEqual([]);
});

describe("the public edition is stopped by", () => {
  test.each<[string, string, Record<string, string | Uint8Array>]>([
    ["unknown file", "a file in no manifest", {"_file/notes.0a1b2c3d.json": "{}"}],
    ["unknown file", "a search index", {"_observablehq/minisearch.0a1b2c3d.json": '{"index":1}'}],
    ["unknown file", "a page nobody has decided on", {"nb/draft.html": page("", {lang: "nb"})}],
    ["unknown file", "a table nobody has decided on", {"_file/data/answers.0a1b2c3d.csv": csv("a", "1")}],
    [
      "unknown column",
      "a new column of a CSV",
      {"_file/data/match_answer.0a1b2c3d.csv": csv("place_code,role", "0301,x")}
    ],
    [
      "unknown column",
      "a new column of an Arrow file",
      {"_file/data/match_answer.0a1b2c3d.arrow": arrow("match_answer", {place_code: ["0301"], role: ["x"]})}
    ],
    [
      "answer of a withheld municipality",
      "a need of a frontline hromada in a CSV",
      {
        "_file/data/match_answer.0a1b2c3d.csv": csv(
          "place_code,kind,area_code,value,evidence",
          `${safe},need,education,1,illustrative`,
          `${frontline},need,equipment,1,illustrative`
        )
      }
    ],
    [
      "answer of a withheld municipality",
      "a need of a frontline hromada in an Arrow file",
      {
        "_file/data/match_answer.0a1b2c3d.arrow": arrow("match_answer", {
          place_code: [safe!, frontline!],
          kind: ["need", "need"],
          area_code: ["education", "equipment"],
          value: [1, 1],
          evidence: ["illustrative", "illustrative"]
        })
      }
    ],
    [
      "answer of a withheld municipality",
      "a language that a frontline hromada gave",
      {
        "_file/data/match_hromada.0a1b2c3d.csv": csv(
          "hromada_code,label,languages,evidence",
          `${frontline},Frontova,uk,`
        )
      }
    ],
    [
      "answer of a withheld municipality",
      "a need of a frontline hromada in a row of a page",
      {"index.html": page("<table><tr><th>Frontova</th><td>Equipment for heating</td></tr></table>")}
    ],
    [
      "answer of a withheld municipality",
      "a need of a frontline hromada in a script",
      {"_import/generated/a.js": `export const rows = [{code: "${frontline}", needs: ["equipment"]}];`}
    ],
    [
      "reported answer",
      "a reported answer of one municipality",
      {
        "_file/data/match_answer.0a1b2c3d.csv": csv(
          "place_code,kind,area_code,value,evidence",
          `${safe},need,equipment,1,reported`
        )
      }
    ],
    [
      "reported answer",
      "a reported case",
      {
        "_file/data/match_link.0a1b2c3d.csv": csv(
          "kind,norwegian_code,ukrainian_code,evidence",
          `case,0301,${safe},reported`
        )
      }
    ],
    ["internal page", "a page of the internal edition by name", {"nb/cases.html": page("", {lang: "nb"})}],
    ["internal page", "a page marked as internal", {"index.html": page(mark, {head: noindex})}],
    [
      "form column",
      "a heading of a form in a page",
      {"index.html": page("Hva trenger dere mest støtte til? (behov 1)")}
    ],
    [
      "form column",
      "the time of an answer in a script",
      {"_import/generated/a.js": 'export const columns = ["Starttidspunkt", "Fullføringstidspunkt"];'}
    ],
    ["personal data", "an e-mail address in a page", {"index.html": page("kari.canary@example.org")}],
    [
      "personal data",
      "an e-mail address in a CSV",
      {
        "_file/data/match_link.0a1b2c3d.csv": csv(
          "kind,norwegian_code,ukrainian_code,evidence",
          "kari.canary@example.org,1,2,x"
        )
      }
    ],
    [
      "personal data",
      "a telephone number in an Arrow file",
      {
        "_file/data/match_hromada.0a1b2c3d.arrow": arrow("match_hromada", {
          hromada_code: [safe!],
          label: ["ring +47 912 34 567"],
          languages: [null],
          evidence: [null]
        })
      }
    ],
    [
      "personal data",
      "an e-mail address in a script",
      {"_import/generated/a.js": 'export const who = "kari.canary@example.org";'}
    ],
    [
      "personal data",
      "an e-mail address in a style sheet",
      {"_import/style.0a1b2c3d.css": "/* kari.canary@example.org */ a{}"}
    ],
    ["broken table", "a table that is none", {"_file/data/match_answer.0a1b2c3d.arrow": "<html>"}]
  ])("%s: %s, with the exit code for leaks", async (rule, _, files) => {
    expect(await rulesIn({...good, ...files})).toEqual([rule]);
    await expect(gate(site({...good, ...files}), edition("public"))).rejects.toMatchObject({exitCode: 5});
  });

  test.each(["report.pdf", "answers.xlsx", "all.zip", "warehouse.duckdb", "rows.csv.gz", "rows.parquet"])(
    "a file whose text cannot be searched, with or without a manifest: %s",
    async (name) => {
      const files = {[`_file/${name}`]: "kari"};
      expect(await rulesIn(files)).toEqual(["unknown file", "unreadable file"]);
      await expect(gate(site(files), anySite)).rejects.toMatchObject({exitCode: 5});
    }
  );

  test("a source map, with the exit code for leaks", async () => {
    expect(await rulesIn({...good, "_import/generated/a.js.map": "{}"})).toEqual(["unknown file", "source map"]);
    await expect(gate(site({"a.js": "1;\n//# sourceMappingURL=a.js.map\n"}))).rejects.toMatchObject({exitCode: 5});
  });

  test("a column of a form in a table, by its exact heading", async () => {
    const open = {...edition("public"), published: {...published, columns: {forms: ["Email", "Name", "name"]}}};
    const problems = await inspectSite(site({"_file/data/forms.0a1b2c3d.csv": csv("Email,Name,name", "a,b,c")}), open);
    expect(problems.map(({rule, cause}) => [rule, cause.slice(0, 20)])).toEqual([
      ["form column", 'the column "Email" c'],
      ["form column", 'the column "Name" co']
    ]);
  });
});

describe("the internal edition", () => {
  const internal = {
    "index.html": page(mark, {head: noindex}),
    "nb/cases.html": page(mark, {lang: "nb", head: noindex})
  };
  test("may hold its own pages and single answers", async () => {
    const answers = {
      "_file/data/match_answer.0a1b2c3d.csv": csv(
        "place_code,kind,area_code,value,evidence",
        `${frontline},need,equipment,1,reported`
      )
    };
    expect(await rulesIn({...internal, ...answers}, "internal")).toEqual([]);
  });
  test.each<[string, string, Record<string, string>]>([
    ["unmarked page", "a page without its mark", {"index.html": page("", {head: noindex})}],
    ["unmarked page", "a page that search engines may index", {"index.html": page(mark)}],
    ["personal data", "an e-mail address", {"index.html": page(`${mark}kari.canary@example.org`, {head: noindex})}],
    ["unknown file", "a file in no manifest", {"_file/a.json": "{}"}]
  ])("is stopped by %s: %s", async (rule, _, files) => {
    expect(await rulesIn({...internal, ...files}, "internal")).toEqual([rule]);
  });
});

describe("the manifest", () => {
  test("may be missing only where there are no tables", () => {
    const root = mkdtempSync(join(tmpdir(), "leaks-"));
    onTestFinished(() => rmSync(root, {recursive: true, force: true}));
    expect(readPublished(root)).toBeUndefined();
    writeFiles(root, {"data/a.csv": "a\n"});
    expect(() => readPublished(root)).toThrow("site/gate/published.json is missing");
  });
});

describe("the line of a problem in Markdown", () => {
  const problem = (rule: string, cause: string) => ({file: "nb/a.html", rule, cause});
  const markdown = [
    "# A",
    "",
    "[gone](./gone) and ${ok}",
    "",
    "```js",
    "const a = 1;",
    "let = ;",
    "```",
    "",
    "```js",
    'import "left-pad";',
    "```"
  ].join("\n");
  test("is told of a broken link, an import and a syntax error", () => {
    expect(lineOf(problem("broken link", "./gone (“gone”): no such page or file"), markdown)).toBe(3);
    expect(lineOf(problem("broken link", "./gone.html (“gone”): no such page or file"), markdown)).toBe(3);
    expect(lineOf(problem("bare import", '"left-pad" means nothing to a browser'), markdown)).toBe(11);
    expect(lineOf(problem("error in the page", "SyntaxError: Unexpected token (2:4)"), markdown)).toBe(7);
  });
  test("is told of an expression in the text that does not parse", () => {
    expect(lineOf(problem("error in the page", "SyntaxError"), "# A\n\nTwo is ${1 + }.\n")).toBe(3);
  });
  test("is left out where it is not in the page's own text", () => {
    expect(lineOf(problem("broken link", "./nowhere (“x”): no such page or file"), markdown)).toBeUndefined();
    expect(lineOf(problem("language", "<html lang> is missing, not nb"), markdown)).toBeUndefined();
  });
});

test("a symbolic link is refused, whatever it points to, and the site without it is not", async () => {
  const directory = site(good);
  expect((await inspectSite(directory, edition("public"))).map(({rule}) => rule)).toEqual([]);
  const outside = join(site({"elsewhere.css": "a{}"}), "elsewhere.css");
  symlinkSync(outside, join(directory, "_import/style.1b2c3d4e.css"));
  const problems = await inspectSite(directory, edition("public"));
  expect(problems.find(({rule}) => rule === "not a file")).toMatchObject({file: "_import/style.1b2c3d4e.css"});
  await expect(gate(directory, edition("public"))).rejects.toMatchObject({exitCode: 5});
});

test("what a page says of a tie is told without its areas where the hromada is withheld", async () => {
  const rulesOf = async (body: string) =>
    (await inspectSite(site({...good, "index.html": page(body)}), edition("public"))).map(({rule}) => rule);
  expect(await rulesOf("<p>Frontova and Bergen: an agreement of 2024.</p>")).toEqual([]);
  expect(await rulesOf("<p>Frontova and Bergen: Equipment for heating and exchange of pupils.</p>")).toEqual([
    "answer of a withheld municipality"
  ]);
});
