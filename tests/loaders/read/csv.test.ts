import fc from "fast-check";
import {expect, test} from "vitest";
import {readCsv} from "../../../loaders/read/csv.ts";
import {Problems} from "../../../loaders/read/file_problems.ts";

function read(text: string, wanted: readonly string[]) {
  const problems = new Problems();
  return {table: readCsv(text, new Set(wanted), problems), report: problems.report("x.csv", [])};
}

const cell = fc.string({unit: fc.constantFrom("a", "ї", ",", '"', "\n", "\r\n", " ", "0"), maxLength: 6});

test("what a careful writer wrote is read back, cell for cell", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), {minLength: 1, maxLength: 20}), (rows) => {
      const line = (cells: readonly string[]) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(",");
      const {table} = read(`${["a,b,c", ...rows.map(line)].join("\n")}\n`, ["a", "b", "c"]);
      const back = rows.map((_, index) => ["a", "b", "c"].map((name) => table!.columns.get(name)![index]));
      expect(back).toEqual(rows);
    }),
    {seed: 7}
  );
});

test("columns that nobody asked for never become text", () => {
  const {table} = read("code,party\nUA05,Liberals\n", ["code"]);
  expect([...table!.columns.keys()]).toEqual(["code"]);
  expect(table!.header).toEqual(["code", "party"]);
});

test("a comma inside a quoted name belongs to the name", () => {
  expect(read('"a, the first","say ""b""",\n1,2,3\n', ["a, the first"]).table!.header).toEqual([
    "a, the first",
    'say "b"',
    ""
  ]);
});

test("quoted and bare cells mean the same", () => {
  expect(read('a,b\n"1",2\n', ["a", "b"]).table).toEqual(read("a,b\n1,2\n", ["a", "b"]).table);
});

test.each([
  ["a row that is too short", "a,b\n1,2\n3\n", "row 3: does not have the 2 cells of the header (“1 cells: 3 ”)"],
  ["a row that is too long", "a,b\n1,2,3\n", "row 2: does not have the 2 cells of the header"],
  ["a blank line in the middle", "a,b\n\n1,2\n", "row 2: does not have the 2 cells of the header"],
  ["a last row without a line end", "a,b\n1,2", "row 2: is cut off: the last row does not end with a line end (“1,2”)"],
  ["a header alone without a line end", "a,b", "row 1: is cut off: the header does not end with a line end (“a,b”)"],
  ["an open quote", 'a,b\n1,"2\n3,4\n', "row 2, column b: has a quote that is never closed"],
  ["a quote inside a bare cell", 'a,b\n1,2"3\n', "row 2, column b: has a quote inside a cell that is not quoted"],
  ["text after a closing quote", 'a,b\n1,"2"3\n', "row 2, column b: has text after a closing quote"],
  ["a name that stands twice in the header", "a,a\n1,2\n", "row 1, column a: stands twice in the header"],
  ["a header that is empty", "\n1,2\n", "row 1: has no header"]
])("%s is said with its row", (_name, text, sentence) => {
  expect(read(text, ["a", "b"]).report).toContain(sentence);
});

test("a text in pieces, cut anywhere, is read as the whole of it, with the same faults", () => {
  const text = fc.string({unit: fc.constantFrom("a", "ї", ",", '"', "\n", "\r\n", "0", '"b",', '""'), maxLength: 60});
  fc.assert(
    fc.property(text, fc.array(fc.nat(80), {maxLength: 6}), (body, cuts) => {
      const whole = `a,b\n${body}`;
      const places = [0, ...cuts.map((cut) => cut % whole.length).sort((one, other) => one - other), whole.length];
      const pieces = places.slice(1).map((to, index) => whole.slice(places[index], to));
      const problems = new Problems();
      const table = readCsv(pieces, new Set(["a", "b"]), problems);
      expect({table, report: problems.report("x.csv", [])}).toEqual(read(whole, ["a", "b"]));
    }),
    {seed: 11, numRuns: 2_000}
  );
});

test("of more rows than may be, the number is kept and nothing else", () => {
  const problems = new Problems();
  const table = readCsv(`a\n${"1\n".repeat(50)}`, new Set(["a"]), problems, {mostRows: 20});
  expect(table).toMatchObject({beyond: 30, rowNumbers: {length: 20}});
  expect(table!.columns.get("a")).toHaveLength(20);
});

test("a quote that is never closed is told before the whole file was gathered for it", () => {
  const problems = new Problems();
  let taken = 0;
  const pieces = function* () {
    yield 'a,b\n1,"2\n';
    for (; taken < 100; taken++) yield "3,4\n".repeat(1_000_000);
  };
  expect(readCsv(pieces(), new Set(["a"]), problems)).toBeUndefined();
  expect(problems.report("x.csv", [])).toContain("row 2, column b: has a quote that is never closed");
  expect(taken).toBeLessThan(12);
});
