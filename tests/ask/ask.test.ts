import {describe, expect, test} from "vitest";
import {csvOf, jsonOf} from "../../src/ask/answer_files.ts";
import {packAddress, readAddress, writeAddress} from "../../src/ask/ask_address.ts";
import {readKept, writeKept} from "../../src/ask/kept_queries.ts";
import {OwnFileProblem, readOwn, tableNameOf} from "../../src/ask/own_table.ts";
import {decodeAnswer} from "../../src/engine/decoded_answer.ts";
import {doorOf, offsetOfFault} from "../../src/engine/engine_door.ts";
import {faultText} from "../../src/engine/engine_fault.ts";
import {statementProblem} from "../../src/engine/one_statement.ts";

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

  test.each([
    ["\u0000\u0001binary", "binary", 0],
    ["a,b\n", "empty", 0],
    ["a,b\n1,2\n1,2,3\n", "uneven", 3]
  ])("that is no table is refused with a reason: %j", (text, why, line) => {
    expect(() => readOwn("x.csv", bytes(text))).toThrow(OwnFileProblem);
    try {
      readOwn("x.csv", bytes(text));
    } catch (error) {
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
