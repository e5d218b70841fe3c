import {CompletionContext} from "@codemirror/autocomplete";
import {EditorState} from "@codemirror/state";
import {tableFromArrays, tableFromIPC, tableToIPC} from "@uwdata/flechette";
import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {mapGround} from "../../site/answers/map_ground.ts";
import {csvOf, jsonOf} from "../../src/ask/answer_files.ts";
import {arrowOf} from "../../src/ask/arrow_file.ts";
import {sourceLines} from "../../src/ask/answer_sources.ts";
import {packAddress, readAddress, writeAddress} from "../../src/ask/ask_address.ts";
import {readKept, writeKept} from "../../src/ask/kept_queries.ts";
import {offeredNames} from "../../src/ask/offered_names.ts";
import {pageTexts} from "../../src/ask/page_text.ts";
import {groupBounds} from "../../src/charts/area_map.ts";
import type {Locale} from "../../src/words/locales.ts";
import {answerPicture} from "../../src/engine/answer_view.ts";
import {isOwnFileProblem, OwnFileProblem} from "../../src/ask/own_file_problem.ts";
import {readOwn, tableNameOf} from "../../src/ask/own_table.ts";
import {decodeAnswer} from "../../src/engine/decoded_answer.ts";
import {doorOf, offsetOfFault} from "../../src/engine/engine_door.ts";
import {faultText} from "../../src/engine/engine_fault.ts";
import {statementProblem} from "../../src/engine/one_statement.ts";
import {withPlainColumns} from "../../src/engine/plain_columns.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a query and its chart in an address", () => {
  test.each([
    {sql: "SELECT 'a+b & c=d % #' AS \"x\"\nFROM oblast", chart: null, runs: false},
    {sql: "SELECT 1", chart: {mark: "bar", x: "a b", y: "å", color: null}, runs: true},
    {sql: "FROM oblast", chart: {mark: "line", x: "year", y: "share", color: "type"}, runs: true}
  ] as const)("come back as they were: %j", (asked) => {
    expect(readAddress(`#${writeAddress(asked)}`)).toEqual(asked);
    expect(packAddress(asked)).toMatch(/^b=[\w-]+$/);
    expect(readAddress(`#${packAddress(asked)}`)).toEqual(asked);
  });

  test("are nothing where the address names none, and refused in a word where it is broken or too long", () => {
    expect(readAddress("")).toBeNull();
    expect(readAddress("#questions")).toBeNull();
    expect(() => readAddress("#q=%E0%A4")).toThrow("broken");
    expect(() => readAddress("#q=%zz")).toThrow("broken");
    expect(() => readAddress("#b=!")).toThrow("broken");
    expect(() => readAddress(`#q=${"a".repeat(100_000)}`)).toThrow("long");
    expect(() => readAddress(`#q=${"a".repeat(20_001)}`)).toThrow("long");
    expect(readAddress("#q=x&chart=pie&x=a&y=b")!.chart).toBeNull();
  });
});

describe("a text is run", () => {
  test.each([
    "SELECT 1",
    "-- why\nFROM oblast;",
    "WITH a AS (SELECT ';' AS x) SELECT * FROM a",
    "SUMMARIZE oblast",
    "SELECT 'drop table x' AS \"delete from\""
  ])("if it is one query that reads: %s", (sql) => expect(statementProblem(sql)).toBeNull());

  test.each([
    ["", "empty"],
    ["-- nothing", "empty"],
    [" ; ", "empty"],
    ["SELECT 1; DROP TABLE oblast", "several"],
    ["INSTALL httpfs", "changing"],
    ["SET threads = 9", "changing"],
    ["COPY oblast TO 'x'", "changing"],
    ["WITH a AS (SELECT 1) INSERT INTO oblast SELECT * FROM a", "changing"]
  ])("and not otherwise: %s", (sql, why) => expect(statementProblem(sql)).toBe(why));
});

describe("a query whose answer has lists", () => {
  const head = tableToIPC(tableFromArrays({n: [[1, 2]]}), {format: "stream"})!;
  const inner = (sql: string): string => /\(\n(.*)\n\) AS answer/s.exec(withPlainColumns(sql, head) ?? "")![1]!;

  test.each([
    ["SELECT 1; -- done", "SELECT 1 -- done"],
    ["SELECT 1 /* a; b */ ;\n/* c; */ -- d;\n", "SELECT 1 /* a; b */ \n/* c; */ -- d;\n"],
    ["SELECT ';' -- ; e", "SELECT ';' -- ; e"]
  ])("is asked again without the semicolon at its end: %j", (sql, without) => expect(inner(sql)).toBe(without));

  test("is read in the time that it is long, whatever stands in its comments", () => {
    for (const line of ["-- -- ;-- a\n", "/* ; */ /* */\n", ";-- '\n"]) {
      // Read in the square of its length, this would take minutes, and the test would end at its limit.
      const sql = `SELECT 1 ${line.repeat(200_000)} x`;
      expect(inner(sql) === sql, line).toBe(true);
    }
  });
});

describe("what DuckDB says of a mistake", () => {
  test("is read from its JSON too", () => {
    expect(faultText(new Error('{"exception_type":"Parser","exception_message":"no"}'))).toBe("Parser Error: no");
    expect(faultText(new Error("Binder Error: no"))).toBe("Binder Error: no");
  });

  test("names the place in the query", () => {
    const sql = "SELECT 1,\n  nope\nFROM oblast";
    const message = "Binder Error: no\n\nLINE 2:   nope\n          ^";
    expect(sql.slice(offsetOfFault(sql, message)!)).toMatch(/^nope/);
    expect(offsetOfFault(sql, "Binder Error: no")).toBeNull();
  });

  test.each([
    ["it exists in the json extension.", "extension"],
    ['Cannot access file "x" - file system operations are disabled by configuration', "file"],
    ["the configuration has been locked", "settings"],
    ["RuntimeError: memory access out of bounds", "memory"],
    ["syntax error", null]
  ])("tells a closed door from a mistake: %s", (message, door) => expect(doorOf(message)).toBe(door));
});

describe("a file of the reader's own", () => {
  test("is a table whose figures are figures and whose codes stay texts", () => {
    const own = readOwn("Mine tall (2).csv", bytes("\uFEFFkode;navn;tall\r\n0301;Oslo;1 234,5\r\n4601;Bergen;\r\n"));
    expect([own.name, own.rows]).toEqual(["mine_tall_2", 2]);
    const {columns, rows} = decodeAnswer(own.bytes);
    expect(columns.map(({name}) => name)).toEqual(["kode", "navn", "tall"]);
    expect(rows).toEqual([
      ["0301", "Oslo", 1234.5],
      ["4601", "Bergen", null]
    ]);
  });

  test("has each of its headings once, whatever they are, and never the name of a published table", () => {
    const own = readOwn("oblast.csv", bytes("__proto__,N,n,,constructor\n1,2,3,4,x\n"), (name) => name === "oblast");
    expect(own.name).toBe("own_oblast");
    const {columns, rows} = decodeAnswer(own.bytes);
    expect(columns.map(({name}) => name)).toEqual(["__proto__", "N", "n_3", "column_4", "constructor"]);
    expect(rows).toEqual([[1, 2, 3, 4, "x"]]);
  });

  test.each([
    ["\u0000\u0001binary", "binary", 0],
    ["a,b\n", "empty", 0],
    ["a,b\n1,2\n1,2,3\n", "uneven", 3]
  ])("that is no table is refused with a reason: %j", (text, why, line) => {
    expect(() => readOwn("x.csv", bytes(text))).toThrow(OwnFileProblem);
    expect.assertions(3);
    try {
      readOwn("x.csv", bytes(text));
    } catch (error) {
      expect(isOwnFileProblem(error)).toBe(true);
      expect([(error as OwnFileProblem).why, (error as OwnFileProblem).line]).toEqual([why, line]);
    }
  });

  test("that is no UTF-8 is refused", () => {
    expect(() => readOwn("x.csv", new Uint8Array([0x61, 0x2c, 0xe5, 0x0a, 0x31]))).toThrow("binary");
  });

  test("has a name that SQL takes without quotes", () => {
    expect(["2026.csv", "a-b c.CSV", "…"].map(tableNameOf)).toEqual(["own_2026", "a_b_c", "own_table"]);
  });
});

describe("kept queries as a file", () => {
  const queries = [{id: "1", title: "One", address: "q=SELECT%201"}];

  test("come back as they were", () => expect(readKept(writeKept(queries))).toEqual(queries));

  test.each([
    ["{", "other"],
    ["[]", "other"],
    ["null", "other"],
    ['{"format":"kommunebro-queries","version":2,"queries":[]}', "version"]
  ])("are refused where the file is another: %s", (text, why) => expect(() => readKept(text)).toThrow(why));
});

describe("an answer as a file", () => {
  const answer = {
    columns: [{name: "__proto__", kind: "text"} as const, {name: "n", kind: "number"} as const],
    rows: [
      ["=cmd()", -1],
      ['a "b", c', null]
    ]
  };

  test("says after its rows what it rests on, and has nothing that a spreadsheet would run", () => {
    expect(csvOf(answer, ["oblast: KSE"]).split("\r\n")).toEqual([
      "\uFEFF__proto__,n",
      "'=cmd(),-1",
      '"a ""b"", c",',
      "",
      "# oblast: KSE",
      ""
    ]);
    expect(JSON.parse(jsonOf(answer, ["x"]))).toEqual({about: ["x"], ...answer});
  });
});

describe("what an answer rests on", () => {
  const record = {
    name: "oblast",
    sources: [
      {
        title: {nb: "Oblaster", en: "Oblasts"},
        producer: {nb: "Samlet", en: "Compiled"},
        licence: "CC0",
        pages: ["https://a.example/x", "https://a.example/y"],
        as_of: "2022-01-01",
        retrieved: "2026-11-22",
        quality: "derived"
      }
    ]
  } as unknown as Parameters<typeof sourceLines>[0];

  test.each([
    [
      "en",
      "oblast: Oblasts – Compiled · 1 January 2022 · retrieved 22 November 2026 · derived · licence: CC0 · " +
        "https://a.example/x https://a.example/y"
    ],
    [
      "nb",
      "oblast: Oblaster – Samlet · 1. januar 2022 · hentet 22. november 2026 · avledet · lisens: CC0 · " +
        "https://a.example/x https://a.example/y"
    ]
  ] as const)("is a line a source with its date and its quality, in %s", (locale, line) => {
    expect(sourceLines(record, locale)).toEqual([line]);
  });

  test("stands in an Arrow file too, beside the same rows", () => {
    const bytes = tableToIPC(tableFromArrays({n: [1, 2]}), {format: "stream"})!;
    const table = tableFromIPC(arrowOf(bytes, ["oblast: KSE", "SELECT 1"]));
    expect(table.schema.metadata?.get("about")).toBe("oblast: KSE\nSELECT 1");
    expect(table.toArray()).toEqual([{n: 1}, {n: 2}]);
  });
});

describe("a question as pages", () => {
  const words = {nb: {title: "Mitt", text: "Skriv."}, en: {title: "Mine", text: "Write."}};

  test("is one page a language, with its query and its chart", () => {
    const chart = {mark: "bar", x: "n", y: "oblast name", color: null} as const;
    expect(pageTexts(" SELECT 1 ", chart, words)).toBe(
      [
        "<!-- src/nb/my-question.md -->\n---\ntitle: Mitt\n---\n\n# Mitt\n\nSkriv.\n\n" +
          '```sql chart=bar x=n y="oblast name" echo\nSELECT 1\n```\n',
        "<!-- src/en/my-question.md -->\n---\ntitle: Mine\n---\n\n# Mine\n\nWrite.\n\n" +
          '```sql chart=bar x=n y="oblast name" echo\nSELECT 1\n```\n'
      ].join("\n")
    );
    expect(pageTexts("SELECT 1", null, words)).toContain("```sql echo\nSELECT 1\n```");
  });
});

describe("names are offered", () => {
  const columns = [
    {table: "oblast", name: "population", detail: "INTEGER", info: ""},
    {table: "hromada", name: "label", detail: "VARCHAR", info: ""}
  ];
  const offered = (text: string, isExplicit = false): string[] | undefined => {
    const at = text.indexOf("|");
    const state = EditorState.create({doc: text.replace("|", "")});
    return offeredNames(new CompletionContext(state, at, isExplicit), columns)?.options.map(({label}) => label);
  };

  test("of every table and column where the query names no table yet", () =>
    expect(offered("SELECT p|")).toEqual(["oblast", "hromada", "population", "label"]));
  test("of the columns of the tables that it names", () =>
    expect(offered("SELECT p| FROM oblast")).toEqual(["oblast", "hromada", "population"]));
  test("where nothing is typed only to who asks", () => {
    expect(offered("SELECT | FROM hromada")).toBeUndefined();
    expect(offered("SELECT | FROM hromada", true)).toContain("label");
  });
});

describe("a chart of years", () => {
  const drawn = (mark: "bar" | "line", [x, y]: readonly [string, string], rows: number[][]): Element => {
    const {document} = parseHTML("<html><body></body></html>");
    const columns = [x, y].map((name) => ({name, kind: "number"}) as const);
    return answerPicture({columns, rows}, {mark, x, y, color: null}, {document, locale: "en", width: 640});
  };
  const texts = (chart: Element, form: RegExp): string[] =>
    [...chart.querySelectorAll("text")].map(({textContent}) => textContent ?? "").filter((text) => form.test(text));

  test("names each of them once, however few or many there are", () => {
    const few = drawn(
      "line",
      ["year", "share"],
      [
        [2021, 0.1],
        [2022, 0.2]
      ]
    );
    expect(texts(few, /^\d{4}$/)).toEqual(["2021", "2022"]);
    const many = drawn(
      "line",
      ["year", "share"],
      Array.from({length: 31}, (_, at) => [1995 + at, at / 31])
    );
    expect(texts(many, /^\d{4}$/)).toEqual([1995, 1999, 2003, 2007, 2011, 2015, 2019, 2023].map(String));
  });

  test("has lying bars with a year as the name of each, and their figures", () => {
    const chart = drawn(
      "bar",
      ["hromada_count", "formed_year"],
      [
        [140, 2015],
        [187, 2016]
      ]
    );
    expect(texts(chart, /./)).toEqual(["2015", "2016", "140", "187"]);
  });

  test("counts things by whole ones alone", () => {
    const chart = drawn(
      "line",
      ["year", "hromada_count"],
      [
        [2021, 0],
        [2022, 2]
      ]
    );
    expect(texts(chart, /^\d$/)).toEqual(["0", "1", "2"]);
  });
});

describe("a chart of days", () => {
  const drawn = (mark: "bar" | "line", locale: Locale, width: number): Element => {
    const {document} = parseHTML("<html><body></body></html>");
    const columns = [{name: "month", kind: "date"} as const, {name: "share", kind: "number"} as const];
    const rows = Array.from({length: 30}, (_, at) => [
      new Date(Date.UTC(2022, 2 + at)).toISOString().slice(0, 10),
      at / 30
    ]);
    return answerPicture({columns, rows}, {mark, x: "month", y: "share", color: null}, {document, locale, width});
  };
  const below = (chart: Element): string[] =>
    [...chart.querySelectorAll("[transform] > text, text")]
      .map((text) => [...text.querySelectorAll("tspan")].map((line) => line.textContent).join(" ") || text.textContent)
      .filter((text): text is string => text !== null && /\p{L}|^\d{4}$/u.test(text));

  test("names months in the language of the page", () => {
    expect(below(drawn("line", "nb", 640))).toEqual(["jul 2022", "jan 2023", "jul", "jan 2024", "jul"]);
    expect(below(drawn("line", "uk", 640))).toEqual(["лип. 2022", "січ. 2023", "лип.", "січ. 2024", "лип."]);
    expect(below(drawn("line", "en", 340))).toEqual(["2023", "2024"]);
  });

  test("names as many bars as have room", () => {
    expect(below(drawn("bar", "uk", 340))).toEqual(["бер. 2022", "жовт.", "трав. 2023", "груд.", "лип. 2024"]);
  });
});

describe("a map by code", () => {
  const drawn = (rows: (string | number | null)[][], [x, y] = ["code", "share"]): Element => {
    const {document} = parseHTML("<html><body></body></html>");
    const columns = [{name: "code", kind: "text"} as const, {name: "share", kind: "number"} as const];
    const wish = {mark: "map", x: x!, y: y!, color: null} as const;
    return answerPicture({columns, rows}, wish, {document, locale: "en", width: 640, ground: mapGround("src")});
  };

  test("paints the oblasts that have a figure, and leaves the others empty, Crimea among them", () => {
    const map = drawn([
      ["UA-05", 0.1],
      ["UA-46", 0.4],
      ["UA-07", null]
    ]);
    const painted = [...map.querySelectorAll("path[style]")].map((area) => area.getAttribute("data-code"));
    expect(painted.sort()).toEqual(["UA-05", "UA-46"]);
    expect(map.querySelector('path[data-code="UA-43"]')).not.toBeNull();
    expect([...map.querySelectorAll("li")].map(({textContent}) => textContent)).toEqual([
      "10.0%",
      "40.0%",
      "No figure"
    ]);
    expect(map.querySelector("svg")!.getAttribute("aria-label")).toBe(
      "Map: share by code, 2 places. The figures stand in the table."
    );
  });

  test("puts hromadas where they lie, and fylker on the map of Norway", () => {
    expect(drawn([["UA46060250000025047", 1]]).querySelectorAll("circle")).toHaveLength(1);
    const norway = drawn([["03", 1]]);
    expect(norway.querySelectorAll("path[style]")).toHaveLength(1);
    expect(norway.querySelector('path[data-code="UA-05"]')).toBeNull();
  });

  test("takes no figure for the number of a fylke", () => {
    const map = drawn([["UA-05", 11]], ["share", "code"]);
    expect([...map.querySelectorAll("path[style]")].map((area) => area.getAttribute("data-code"))).toEqual(["UA-05"]);
  });

  test("of no rows is refused with a sentence, as every chart is", () =>
    expect(() => drawn([])).toThrow("The query found no rows."));

  test("of no known code is refused with a sentence", () =>
    expect(() => drawn([["nowhere", 1]])).toThrow("There is no map to draw: no value of code is the code of"));

  test("has at most five groups that hold every figure", () => {
    expect(groupBounds([3, 1, 1])).toEqual([
      [1, 1],
      [3, 3]
    ]);
    const values = Array.from({length: 23}, (_, at) => at * at);
    const bounds = groupBounds(values);
    expect(bounds).toHaveLength(5);
    for (const value of values)
      expect(bounds.filter(([least, most]) => value >= least && value <= most)).toHaveLength(1);
  });
});
