import {parseHTML} from "linkedom";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import type {Answer} from "../../src/notebook/answer.ts";
import {answerShown, answerTable, rowsOf, startEngine, wholePercent} from "../../src/notebook/notebook.ts";
import {unitOf} from "../../src/ui/column_unit.ts";
import {askWords} from "../../src/words/words.ts";

/** An answer as the query engine hands it over. */
function answer(names: string[], rows: Record<string, unknown>[]): Answer {
  return Object.assign(
    rows.map((row) => ({toJSON: () => row})),
    {schema: {fields: names.map((name) => ({name, type: null}))}}
  );
}

beforeEach(() => {
  vi.stubGlobal("document", parseHTML("<!DOCTYPE html><html><body></body></html>").document);
  return () => vi.unstubAllGlobals();
});

afterEach(() => void vi.restoreAllMocks());

describe("an answer's rows", () => {
  test("have plain numbers, ISO days and text, and keep what is missing missing", () => {
    const day = new Date(Date.UTC(2020, 7, 16));
    const [row] = rowsOf(answer(["a", "b", "c", "d"], [{a: 5n, b: day, c: null, d: "x"}]));
    expect(row).toEqual({a: 5, b: "2020-08-16", c: null, d: "x"});
  });
});

describe("a column's unit", () => {
  test.each([
    ["hromada_count", "count"],
    ["all_before_share", "share"],
    ["with_change_share", "share_points"],
    ["own_uah_m", "uah_m"],
    ["p25_uah", "uah"],
    ["year", "year"],
    ["formed_year", "year"],
    ["median_points", "ratio"],
    ["oblast_name", "text"],
    ["account", "text"]
  ])("of %s is %s", (column, unit) => {
    expect(unitOf(column)).toBe(unit);
  });
});

describe("an answer's table", () => {
  const rows = answer(
    ["region_type", "hromada_count", "own_share"],
    [
      {region_type: "safe", hromada_count: 1029, own_share: 0.5},
      {region_type: "new_kind", hromada_count: 3, own_share: null}
    ]
  );

  test("shows the named columns in the given order, codes as words, figures in the language", () => {
    const table = answerTable(
      rows,
      {caption: "A", columns: {hromada_count: "Hromadaer", region_type: {label: "Type", names: {safe: "Trygg"}}}},
      "nb"
    );
    const cells = [...table.querySelectorAll("tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent?.replaceAll("\u00a0", " "))
    );
    expect(cells).toEqual([
      ["Hromadaer", "Type"],
      ["1 029", "Trygg"],
      ["3", "new_kind"]
    ]);
  });

  test("writes a missing figure as a word", () => {
    const table = answerTable(rows, {caption: "A", columns: {own_share: "Share"}}, "en");
    expect([...table.querySelectorAll("tbody tr")].map((row) => row.textContent)).toEqual(["50.0%", "missing"]);
  });

  test("refuses a heading for a column that the query does not return, and says which it does", () => {
    expect(() => answerTable(rows, {caption: "A", columns: {gone: "Gone"}}, "en")).toThrow(
      "unknown column: gone. The query returns: region_type, hromada_count, own_share"
    );
  });
});

describe("a whole percentage", () => {
  test("is written the language's way, with a true minus", () => {
    expect(wholePercent("nb")(-0.4).replaceAll("\u00a0", " ")).toBe("−40 %");
    expect(wholePercent("en")(0.4)).toBe("40%");
  });
});

describe("the engine's line", () => {
  const line = () => {
    const node = document.createElement("p");
    node.setAttribute("aria-busy", "true");
    return node;
  };

  test("says that the engine is ready, and every door is closed before that", async () => {
    const statements: string[] = [];
    const node = line();
    await startEngine(async (strings) => void statements.push(strings.join("")), node, "en");
    expect(statements.join()).toMatch(/enable_external_access = false[\s\S]*lock_configuration = true/);
    expect(node.textContent).toMatch(/^The query engine is ready \(\d+(\.\d)? s\)\.$/);
    expect(node.getAttribute("aria-busy")).toBe("false");
  });

  test("says why the engine did not start", async () => {
    const node = line();
    const start = startEngine(() => Promise.reject(new Error("no memory")), node, "nb");
    await expect(start).rejects.toThrow("no memory");
    expect(node.textContent).toMatch(/^Spørremotoren kunne ikke startes: no memory\./);
    expect(node.getAttribute("aria-busy")).toBe("false");
  });
});

describe("an answer to what a reader chose", () => {
  const shown = (length: number, isCut: boolean): string => {
    vi.stubGlobal("location", {pathname: "/en/mine"});
    vi.stubGlobal("CSS", {escape: String});
    const decoded = {columns: [{name: "n", kind: "number"} as const], rows: Array.from({length}, (_, n) => [n])};
    const live = Object.assign(answer(["n"], []), {decoded, isCut, place: "answer-3"});
    const host = answerShown(live, {chart: null, caption: null, width: 640});
    return [...host.querySelectorAll(".card-note")].map(({textContent}) => textContent).join("|");
  };

  test("says what is not shown and what was not fetched, and promises no file", () => {
    expect(shown(200, false)).toBe("");
    expect(shown(201, false)).toBe("The first 200 of 201 rows are shown.");
    expect(shown(300, true)).toBe(`The first 200 of 300 rows are shown. ${askWords.en.cut(300)}`);
  });
});
