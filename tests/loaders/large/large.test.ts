import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync
} from "node:fs";
import {cpSync, readdirSync, renameSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {beforeAll, beforeEach, describe, expect, test, vi} from "vitest";
import {ContractError, exitCodes} from "../../../loaders/errors.ts";
import {largeCommand} from "../../../loaders/large/large_command.ts";
import {absentLines, largeLine, largeMarts} from "../../../loaders/large/large_marts.ts";
import type {Manifest} from "../../../loaders/large/large_table.ts";
import {rowsOf} from "../../../loaders/warehouse/rows.ts";
import {withWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {sqlRoot} from "../../../loaders/warehouse/sql_layers.ts";

const columns = ["hromada_code", "oblast", "year", "month", "item", "code", "fund", "plan_uah", "actual_uah"] as const;
type Row = Record<(typeof columns)[number], string>;

/** Made-up budgets of four hromadas in two oblasts over two years: 2 × 4 × 2 months × 3 codes × 2 funds. */
function madeUp(): Row[] {
  const codes = [1, 2, 3, 4].map((n) => `UA${String(n).padStart(17, "0")}`);
  return [2023, 2024].flatMap((year) =>
    codes.flatMap((hromada_code, h) =>
      [1, 2].flatMap((month) =>
        ["11010100", "18050400", "2111"].flatMap((code, c) =>
          ["T", "C"].map((fund) => ({
            hromada_code,
            oblast: h < 2 ? "UA-05" : "UA-07",
            year: String(year),
            month: String(month),
            item: code.length === 4 ? "expense" : "income",
            code,
            fund,
            plan_uah: "",
            actual_uah: `${1000 * (h + 1) * month + c}.25`
          }))
        )
      )
    )
  );
}

const csvOf = (rows: readonly Row[]): string =>
  [columns.join(","), ...rows.map((row) => columns.map((name) => row[name]).join(",")), ""].join("\n");

let said = "";
/** A table as it stands after a first import and a build; each test works on a copy. */
let whole: string;
let data: string;
const large = (path: string): string => join(data, "large", path);
const manifest = (): Manifest => JSON.parse(readFileSync(large("local_budgets.json"), "utf8")) as Manifest;
const run = async (...words: string[]): Promise<number> => largeCommand({data, words, get: "made up for a test"});
const firstFile = (): string => `local_budgets/${manifest().files[0]!.path}`;

async function importRows(rows: readonly Row[]): Promise<number> {
  writeFileSync(join(data, "in.csv"), csvOf(rows));
  return run("import", "local_budgets", join(data, "in.csv"));
}

/** The report that a command ends with, as its lines. */
async function refused(act: () => Promise<unknown> = () => run()): Promise<string[]> {
  const error = await act().then(
    () => undefined,
    (error: unknown) => error
  );
  expect(error).toBeInstanceOf(ContractError);
  expect((error as ContractError).exitCode).toBe(exitCodes.contract);
  return (error as ContractError).message.split("\n");
}

const mart = (sql: string): Promise<Record<string, unknown>[]> =>
  withWarehouse(join(data, "large_marts.duckdb"), (connection) => rowsOf(connection, sql));

/** Rewrites a file of the table with another query over its rows, and its entry in the manifest with it. */
async function rewrite(path: string, select: string, more = ""): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT ${select} FROM read_parquet('${large(path)}', hive_partitioning = false) ${more})
     TO '${large(path)}.new' (FORMAT parquet)`
  );
  connection.closeSync();
  instance.closeSync();
  renameSync(`${large(path)}.new`, large(path));
}

/** Makes the manifest agree with what lies there, as one who writes it by hand would. */
async function agree(): Promise<void> {
  const {createHash} = await import("node:crypto");
  const files = readdirSync(large("local_budgets"), {recursive: true, encoding: "utf8"})
    .filter((path) => path.endsWith(".parquet"))
    .sort()
    .map((path) => {
      const bytes = readFileSync(large(`local_budgets/${path}`));
      const rows = manifest().files.find((file) => file.path === path)?.rows ?? 24;
      return {path, rows, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex")};
    });
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  writeFileSync(large("local_budgets.json"), JSON.stringify({...manifest(), rows, files}));
}

beforeAll(async () => {
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
  whole = mkdtempSync(join(tmpdir(), "kommunebro-large-"));
  data = join(whole, "data");
  mkdirSync(data);
  expect(await importRows(madeUp())).toBe(exitCodes.ok);
  expect(await run()).toBe(exitCodes.ok);
});
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), "kommunebro-large-")), "data");
  cpSync(join(whole, "data"), data, {recursive: true, preserveTimestamps: true});
  said = "";
});

describe("a large table", () => {
  test("lies as Parquet by year and oblast, and its manifest says files, rows, sums and where to get them", () => {
    const {rows, files, get} = manifest();
    expect(rows).toBe(96);
    expect(files.map(({path, rows}) => [path.replace(/\/part-.*/, ""), rows])).toEqual([
      ["year=2023/oblast=UA-05", 24],
      ["year=2023/oblast=UA-07", 24],
      ["year=2024/oblast=UA-05", 24],
      ["year=2024/oblast=UA-07", 24]
    ]);
    expect(get).toBe("made up for a test");
  });

  test("gives the same bytes from the same rows, and says which partitions of an import are others", async () => {
    const before = manifest();
    await importRows(madeUp());
    expect(manifest()).toEqual(before);
    expect(said).toContain("0 partitions are new or changed");
    await importRows(madeUp().map((row, at) => (at === 0 ? {...row, actual_uah: "7.00"} : row)));
    expect(said).toContain("1 partition is new or changed");
    await run("check");
    expect(said).toContain("local_budgets: 96 rows keep their contract, 4 files read");
  });

  test("an import of some partitions leaves the others alone", async () => {
    const old = manifest().files;
    await importRows(
      madeUp()
        .filter(({year, oblast}) => year === "2024" && oblast === "UA-07")
        .slice(0, 12)
    );
    expect(manifest().rows).toBe(84);
    expect(manifest().files.slice(0, 3)).toEqual(old.slice(0, 3));
    expect(existsSync(large(`local_budgets/${old[3]!.path}`)), "what no manifest names is taken away").toBe(false);
    expect(await run()).toBe(exitCodes.ok);
  });
});

describe("marts over large tables", () => {
  test("are what their SQL says", async () => {
    const [oblast] = await mart(`SELECT month, hromada_count::INTEGER AS n, actual_uah::VARCHAR AS uah
      FROM mart.budget_by_code WHERE year = 2024 AND oblast = 'UA-07' AND code = '11010100'`);
    expect(oblast).toEqual({month: 2, n: 2, uah: "14000.50"});
    const months = await mart(`SELECT month, actual_uah::VARCHAR AS uah, month_uah::VARCHAR AS own
      FROM mart.budget_by_month WHERE year = 2023 AND code = '2111' ORDER BY month`);
    expect(months).toEqual([
      {month: 1, uah: "10009.00", own: "10009.00"},
      {month: 2, uah: "20009.00", own: "10000.00"}
    ]);
    const [spread] = await mart("SELECT median_uah FROM mart.budget_spread WHERE year = 2024 AND code = '11010100'");
    expect(spread).toEqual({median_uah: 5000.25});
  });

  test("are built only where their SQL or their tables are others, and a comment is no other SQL", async () => {
    await run();
    expect(said).toContain("0 files read");
    expect(said.match(/: unchanged/g)).toHaveLength(3);
    expect(said).not.toContain("built");
    const sqlDir = join(data, "..", "sql");
    cpSync(sqlRoot, sqlDir, {recursive: true});
    appendFileSync(join(sqlDir, "large_mart/budget_spread.sql"), "-- said in other words\n");
    expect((await largeMarts(data, {sqlDir})).marts.map(({state}) => state)).toEqual([
      "unchanged",
      "unchanged",
      "unchanged"
    ]);
    const path = join(sqlDir, "large_mart/budget_spread.sql");
    writeFileSync(path, readFileSync(path, "utf8").replace("0.9)", "0.8)"));
    expect((await largeMarts(data, {sqlDir})).marts.map(({state}) => state)).toEqual([
      "unchanged",
      "unchanged",
      "built"
    ]);
  });

  test("are built again after one partition changed, of which alone the rows are read", async () => {
    await importRows(
      madeUp()
        .filter(({year, oblast}) => year === "2024" && oblast === "UA-07")
        .map((row) => ({...row, actual_uah: "5.00"}))
    );
    said = "";
    await run();
    expect(said).toContain("0 files read");
    expect(said.match(/: built/g)).toHaveLength(3);
    const [row] = await mart(
      "SELECT actual_uah::VARCHAR AS uah FROM mart.budget_by_code WHERE year = 2024 AND oblast = 'UA-07' LIMIT 1"
    );
    expect(row).toEqual({uah: "10.00"});
  });

  test("are not there, and are named, where the table is not on this machine", async () => {
    rmSync(large("local_budgets"), {recursive: true});
    const state = await largeMarts(data);
    expect(absentLines(state)).toEqual([
      "local_budgets is not on this machine: without budget_by_code, budget_by_month, budget_spread"
    ]);
    expect(await largeLine(data)).toMatchObject([{checked: 0, problems: [], notes: absentLines(state)}]);
    expect(await mart("SELECT count(*)::INTEGER AS n FROM duckdb_tables() WHERE schema_name = 'mart'")).toEqual([
      {n: 0}
    ]);
  });

  test("do not exist where git knows no large table: no file is made", async () => {
    const empty = mkdtempSync(join(tmpdir(), "kommunebro-large-"));
    expect(await largeMarts(empty)).toEqual({file: undefined, tables: [], marts: []});
    expect(await largeLine(empty)).toEqual([]);
    expect(readdirSync(empty)).toEqual([]);
  });
});

describe("what is wrong with a large table is one report, and nothing is built", () => {
  const martsBefore = () => mart("FROM meta.mart ORDER BY mart");

  test("a partition missing, half a file, another content and a file too many", async () => {
    const [first, second, third, fourth] = manifest().files.map(({path}) => `local_budgets/${path}`);
    rmSync(large(first!));
    truncateSync(large(second!), 500);
    const bytes = readFileSync(large(third!));
    bytes[60] = bytes[60]! ^ 1;
    writeFileSync(large(third!), bytes);
    copyFileSync(large(fourth!), join(dirname(large(fourth!)), "other.parquet"));
    const before = await martsBefore();
    const lines = await refused();
    expect(await largeLine(data)).toMatchObject([{problems: lines}]);
    expect(lines).toEqual([
      "local_budgets/year=2024/oblast=UA-07/other.parquet: stands in no manifest: remove it, or import the table again",
      `${first}: missing: get it from made up for a test`,
      expect.stringMatching(
        /oblast=UA-07\/part-\w+\.parquet: has 500 bytes, the manifest says \d+: cut off, get it again/
      ),
      expect.stringMatching(/year=2024\/oblast=UA-05.*: has sha256 \w{12}…, the manifest says \w{12}…$/)
    ]);
    expect(await martsBefore()).toEqual(before);
  });

  test("a partition of another schema, with values out of range and a row that stands twice elsewhere", async () => {
    const files = manifest().files.map(({path}) => `local_budgets/${path}`);
    await rewrite(files[0]!, "* EXCLUDE (fund), plan_uah::DOUBLE AS plan, 'T' AS fund_type");
    await rewrite(files[1]!, "* REPLACE (month + 12 AS month)");
    await rewrite(files[2]!, "* REPLACE ('T' AS fund)");
    await agree();
    const lines = await refused();
    expect(lines).toEqual([
      `${files[0]}: column fund is missing; column plan is not in loaders/sql/large/local_budgets.sql; ` +
        "column fund_type is not in loaders/sql/large/local_budgets.sql",
      expect.stringMatching(
        /^local_budgets\/year=2023\/oblast=UA-07.*: column month: “13” breaks .*BETWEEN.* \(24 rows\)$/
      ),
      expect.stringMatching(
        /year=2024\/oblast=UA-05: column hromada_code, .*“UA0.*” stands more than once.* \(12 keys\)$/
      )
    ]);
  });

  test("a type of another width, and rows that the manifest counts otherwise", async () => {
    await rewrite(firstFile(), "* REPLACE (actual_uah::DOUBLE AS actual_uah)", "LIMIT 23");
    await agree();
    const [line] = await refused();
    expect(line).toContain("column actual_uah is DOUBLE and must be DECIMAL(16,2)");
    expect(line).toContain("has 23 rows, the manifest says 24");
  });

  test("a file that is no Parquet at all though its sum agrees", async () => {
    writeFileSync(large(firstFile()), "PAR1 and no more");
    await agree();
    const [line] = await refused();
    expect(line).toMatch(/part-\w+\.parquet: is no Parquet file: /);
  });

  test("a code in two partitions of one year, told also where it comes with an import", async () => {
    const strange = madeUp()
      .filter(({year, oblast}) => year === "2024" && oblast === "UA-07")
      .map((row, at) => (at === 0 ? {...row, hromada_code: "UA00000000000000001"} : row));
    const before = manifest();
    const lines = await refused(() => importRows(strange));
    expect(lines[0]).toBe("local_budgets: column hromada_code: “UA00000000000000001” lies in UA-05 and UA-07 (1 code)");
    expect(lines.at(-1)).toMatch(/in\.csv was not taken$/);
    expect(manifest()).toEqual(before);
    expect(await run(), "what lay there before keeps its contract").toBe(exitCodes.ok);
  });

  test("a manifest that disagrees with itself", async () => {
    const {files, ...rest} = manifest();
    writeFileSync(
      large("local_budgets.json"),
      JSON.stringify({
        ...rest,
        table: "budgets",
        get: "",
        rows: 5,
        files: [files[0], files[0], {...files[1], path: "../x"}]
      })
    );
    const lines = await refused();
    expect(lines.map((line) => line.replace(/^.*local_budgets\.json: /, ""))).toEqual([
      "table budgets, the file is of local_budgets",
      "get says nowhere where the files are got",
      expect.stringMatching(/^files: \{"path":"\.\.\/x".* is no file$/),
      expect.stringMatching(/^files: year=2023\/oblast=UA-05\/part-\w+\.parquet stands twice$/),
      "rows 5, its files have 72"
    ]);
  });

  test("a CSV with other columns, values of another kind, or a last row that is cut off", async () => {
    const rows = madeUp();
    writeFileSync(join(data, "in.csv"), csvOf(rows).replace("plan_uah", "plan"));
    const act = () => run("import", "local_budgets", join(data, "in.csv"));
    expect(await refused(act)).toEqual([
      expect.stringMatching(/row 1: column plan_uah is missing; column plan is not in loaders\/sql\/large/)
    ]);
    rows[3] = {...rows[3]!, month: "May"};
    rows[5] = {...rows[5]!, actual_uah: "1 000"};
    rows[6] = {...rows[6]!, actual_uah: "n/a"};
    writeFileSync(join(data, "in.csv"), csvOf(rows));
    expect(await refused(act)).toEqual([
      expect.stringMatching(/in\.csv: row 5, column month: not INTEGER: “.*May.*” \(1 row\)$/),
      expect.stringMatching(/in\.csv: row 7, column actual_uah: not DECIMAL\(16,2\): “.*1 000” \(2 rows\)$/)
    ]);
    writeFileSync(join(data, "in.csv"), csvOf(rows).slice(0, -3));
    expect((await refused(act))[0]).toMatch(/the last row is cut off/);
    expect(readdirSync(large("")).sort(), "no draft is left").toEqual(["local_budgets", "local_budgets.json"]);
  });
});
