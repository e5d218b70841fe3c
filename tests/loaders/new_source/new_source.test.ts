import {existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {describe, expect, test} from "vitest";
import {ContractError, exitCodes, UsageError} from "../../../loaders/errors.ts";
import {guessColumns, guessKey} from "../../../loaders/new_source/guess_columns.ts";
import {newSource} from "../../../loaders/new_source/new_source_command.ts";

const code = (n: number) => `UA${String(n).padStart(17, "0")}`;

/** Columns from rows below a header. */
function cells(header: string[], rows: string[][]) {
  return {header, columns: new Map(header.map((name, at) => [name, rows.map((row) => row[at]!)]))};
}

describe("a guess", () => {
  const rows = Array.from({length: 40}, (_, n) => [
    code(n >> 1),
    "Назва",
    String(2020 + (n % 2)),
    n % 3 ? "12.50" : "NA",
    String(n % 2),
    "2020-08-16",
    n % 2 ? "міська" : "сільська",
    "01234",
    `person${n}@example.org`
  ]);
  const header = ["code", "hromada_name", "year", "Сума", "flag", "day", "type", "zip", "contact"];
  const table = cells(header, rows);
  const guesses = guessColumns(table);
  const of = (from: string) => guesses.find((guess) => guess.from === from)!;

  test("tells codes, years, amounts, flags, days, choices and text apart", () => {
    expect(guesses.map(({name, kind}) => `${name} ${kind}`)).toEqual([
      "hromada_code hromada",
      "hromada_name choice",
      "year integer",
      "column_4 number",
      "flag flag",
      "day date",
      "type choice",
      "zip choice",
      "contact text"
    ]);
    expect(of("Сума")).toMatchObject({isOptional: true, min: 12.5, max: 12.5, decimals: 2});
    expect(of("type").words).toEqual(["міська", "сільська"]);
  });
  test("leaves out what looks like a person, and names that the register has", () => {
    expect(of("contact").leaveOut).toBe("looks like the data of a person");
    expect(of("hromada_name").leaveOut).toBe("the register of hromadas has it");
    expect(of("type").leaveOut).toBeUndefined();
  });
  test("finds the fewest columns that tell rows apart, and none where there are none", () => {
    expect(guessKey(guesses, table)).toEqual(["hromada_code", "year"]);
    const twins = cells(["a"], [["x"], ["x"]]);
    expect(guessKey(guessColumns(twins), twins)).toEqual([]);
  });
});

describe("npm run new-source", () => {
  const url = "https://example.org/files/fund.csv";
  function place(content: string): {root: string; mirror: string} {
    const root = mkdtempSync(join(tmpdir(), "kommunebro-new-"));
    const mirror = join(root, "mirror");
    const path = join(mirror, "example.org/files/fund.csv");
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, content);
    return {root, mirror};
  }
  const good =
    `hromada_code,year,spent\n` +
    `${Array.from({length: 20}, (_, n) => `${code(n >> 1)},${2020 + (n % 2)},${n < 19 ? 40 : 3_000_000}\n`).join("")}`;
  const lay = (at: {root: string; mirror: string}, more: Partial<Parameters<typeof newSource>[0]> = {}) =>
    newSource({id: "regional-fund", url, today: "2026-11-28", print: () => {}, ...at, ...more});

  test("lays a contract, a schema, a record and a fixture, and says where a person has to write", async () => {
    const at = place(good);
    expect(await lay(at)).toBe(exitCodes.ok);
    const read = (path: string) => readFileSync(join(at.root, path), "utf8");
    expect(read("loaders/sources/regional-fund.ts")).toContain('hromada_code: text("hromada_code", hromadaCode)');
    expect(read("loaders/sources/regional-fund.ts")).toContain('year: integer("year", 2020, 2021)');
    expect(read("loaders/sql/staging/regional_fund.sql")).toContain("PRIMARY KEY (hromada_code, year)");
    expect(read("loaders/sql/staging/regional_fund.sql")).toContain(
      "COMMENT ON COLUMN staging.regional_fund.spent IS 'TODO: what it means. Unit: TODO.';"
    );
    expect(JSON.parse(read("data/regional_fund.json"))).toMatchObject({table: "regional_fund", title: {nb: "TODO"}});
    expect(read("data/regional_fund.json"), "the schema alone says units").not.toContain("units");
  });
  test("makes up the cells of the fixture: nothing of the file is copied but its key", async () => {
    const at = place(good);
    await lay(at);
    const fixture = readFileSync(join(at.root, "tests/fixtures/sources/regional-fund.csv"), "utf8");
    expect(fixture.trimEnd().split("\n")).toEqual([
      "hromada_code,year,spent",
      "UA05000000000000000,2020,1500020",
      "UA05000000000000000,2021,1500020"
    ]);
  });
  test("leaves out rows whose code the register does not know, for a person to say what they are", async () => {
    const at = place(good);
    mkdirSync(join(at.root, "data"));
    const known = Array.from({length: 9}, (_, n) => `${code(n)}\n`).join("");
    writeFileSync(join(at.root, "data/hromadas.csv"), `hromada_code\n${known}`);
    await lay(at);
    const source = readFileSync(join(at.root, "loaders/sources/regional-fund.ts"), "utf8");
    expect(source).toContain(`["${code(9)}"].includes(cell("hromada_code"))`);
    expect(source).toContain("read(register).rows, true)");
  });
  test("writes over nothing, and takes no address but https and no id that is no file name", async () => {
    const at = place(good);
    await lay(at);
    await expect(lay(at)).rejects.toThrow(/regional_fund\.json is there already|regional-fund\.ts, /);
    await expect(lay(at, {id: "../x"})).rejects.toThrow(UsageError);
    await expect(lay(at, {id: "other", url: "http://example.org/files/fund.csv"})).rejects.toThrow(/https address/);
    expect(existsSync(join(at.root, "loaders/sources/other.ts"))).toBe(false);
  });
  test("refuses what is no table, and lays nothing", async () => {
    const at = place("<html><title>Log in</title></html>");
    await expect(lay(at)).rejects.toThrow(ContractError);
    expect(existsSync(join(at.root, "loaders"))).toBe(false);
  });
});
