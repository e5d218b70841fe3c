import {rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {describe, expect, test} from "vitest";
import {ContractError, exitCodes} from "../../../loaders/errors.ts";
import {sqlFiles} from "../../../loaders/warehouse/sql_layers.ts";
import {createStaging, loadRows, loadStaging} from "../../../loaders/warehouse/load_staging.ts";
import {rowsOf} from "../../../loaders/warehouse/rows.ts";
import {code, editTable, fixtureData} from "./warehouse_fixture.ts";

/** Loads one table of a fixture alone, and gives its rows. */
async function load(folder: string, table: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run("CREATE SCHEMA staging");
  const declared = await createStaging(
    connection,
    sqlFiles("staging").filter((file) => file.table === table)
  );
  await loadStaging(connection, declared.get(table)!, join(folder, `${table}.csv`));
  return rowsOf(connection, `FROM staging.${table}`);
}

/** The sentence a broken table is refused with. */
async function refusal(folder: string, table: string): Promise<string> {
  const error = await load(folder, table).then(
    () => undefined,
    (reason: unknown) => reason
  );
  expect(error).toBeInstanceOf(ContractError);
  expect((error as ContractError).exitCode).toBe(exitCodes.contract);
  return (error as Error).message.replaceAll(`${folder}/`, "data/");
}

test("rows from memory keep the rules of a file, with their place and what they were read from", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run("CREATE SCHEMA staging");
  const files = sqlFiles("staging").filter(({table}) => table === "hromada_offers");
  const load = async (rows: readonly Record<string, string | number>[]) =>
    loadRows(
      connection,
      (await createStaging(connection, files)).get("hromada_offers")!,
      {from: "private/x.xlsx, as hromada_offers", rows},
      {evidence: "reported"}
    );
  const row = {hromada_code: "UA65100150000057191", area_code: 'a "quoted", cell'};
  await load([row, {...row, area_code: "education"}]);
  expect(await rowsOf(connection, "FROM staging.hromada_offers")).toEqual([
    {...row, evidence: "reported"},
    {...row, area_code: "education", evidence: "reported"}
  ]);
  for (const [rows, said] of [
    [[row, {...row, area_code: ""}], "row 2, column area_code: “(empty)” must not be empty (1 row)"],
    [[row, row], "row 1, column hromada_code, area_code"],
    [[{...row, name: "x"}], "row 1: column name is not in loaders/sql/staging/"]
  ] as const) {
    await connection.run("DROP TABLE staging.hromada_offers");
    await expect(load(rows)).rejects.toThrow(`private/x.xlsx, as hromada_offers: ${said}`);
  }
});

test("columns in another order give the same table", async () => {
  const folder = fixtureData();
  const before = await load(folder, "oblasts");
  editTable(folder, "oblasts", (text) =>
    text
      .split("\n")
      .map((line) => line.split(",").reverse().join(","))
      .join("\n")
  );
  expect(await load(folder, "oblasts")).toEqual(before);
});

describe("a table is refused with file, row, column, example and count when", () => {
  const spoiled: [string, string, (text: string) => string, string][] = [
    [
      "a number is text",
      "hromada_budgets",
      (text) => text.replace(",3,2,1,", ",x3,2,1,"),
      "data/hromada_budgets.csv: row 2, column own_uah_m: “x3” is not DECIMAL(16,8) (1 row)"
    ],
    [
      "a whole number has decimals, which a cast would round away",
      "hromadas",
      (text) => text.replace(",1000,", ",1000.7,"),
      "data/hromadas.csv: row 2, column population_2022: “1000.7” is not INTEGER (1 row)"
    ],
    [
      "a decimal comma stands for a point",
      "hromada_budgets",
      (text) => text.replace(",0.5,", ',"0,5",'),
      "data/hromada_budgets.csv: row 2, column single_tax_uah_m: “0,5” is not DECIMAL(16,8) (1 row)"
    ],
    [
      "a date is no date",
      "hromadas",
      (text) => text.replace("2020-08-16", "2020-02-31"),
      "data/hromadas.csv: row 2, column amalgamated_date: “2020-02-31” is not DATE (1 row)"
    ],
    [
      "a code is not one",
      "hromadas",
      (text) => text.replace(code(1), "UA123"),
      "data/hromadas.csv: row 2, column hromada_code: “UA123” breaks regexp_full_match(hromada_code, " +
        "'UA[0-9]{17}') (1 row)"
    ],
    [
      "a word is none of its list",
      "hromadas",
      (text) => text.replace("rural", "suburb"),
      "data/hromadas.csv: row 2, column type: “suburb” breaks (\"type\" IN ('urban', 'settlement', 'rural')) (1 row)"
    ],
    [
      "a key stands twice",
      "oblasts",
      (text) => `${text}UA-05,Other,Інша\n`,
      "data/oblasts.csv: row 2, column oblast_code: “UA-05” stands more than once, and is a key (2 rows)"
    ],
    [
      "a needed value is empty",
      "oblasts",
      (text) => text.replace("Vinnytsia", ""),
      "data/oblasts.csv: row 2, column name: “(empty)” must not be empty (1 row)"
    ],
    [
      "a column is renamed",
      "oblasts",
      (text) => text.replace("name_uk", "name_ua"),
      "data/oblasts.csv: row 1: column name_uk is missing; column name_ua is not in loaders/sql/staging/oblasts.sql"
    ],
    [
      "the last row is cut off",
      "oblasts",
      (text) => text.slice(0, -8),
      "data/oblasts.csv: the last row is cut off: the file does not end with a line break"
    ],
    [
      "only the header is left",
      "oblasts",
      (text) => `${text.split("\n")[0]}\n`,
      "data/oblasts.csv: no rows, only a header: restore it with git checkout data/oblasts.csv"
    ],
    ["it is empty", "oblasts", () => "", "data/oblasts.csv: row 1 is not a header of column names: "],
    [
      "it is a web page",
      "oblasts",
      () => "<!doctype html>\n<title>Log in</title>\n",
      "data/oblasts.csv: row 1 is not a header of column names: <!doctype html>"
    ]
  ];
  test.each(spoiled)("%s", async (_, table, edit, sentence) => {
    const folder = fixtureData();
    editTable(folder, table, edit);
    expect(await refusal(folder, table)).toBe(sentence);
  });

  test("it is in another encoding", async () => {
    const folder = fixtureData();
    writeFileSync(
      join(folder, "oblasts.csv"),
      Buffer.concat([Buffer.from("oblast_code,name,name_uk\nUA-05,Vinnytsia,"), Buffer.from([0xc2, 0xb3, 0xed, 0x0a])])
    );
    expect(await refusal(folder, "oblasts")).toBe("data/oblasts.csv: not UTF-8: save it as UTF-8 text");
  });
  test("it is missing", async () => {
    const folder = fixtureData();
    rmSync(join(folder, "oblasts.csv"));
    expect(await refusal(folder, "oblasts")).toBe(
      "data/oblasts.csv: missing: restore it with git checkout data/oblasts.csv"
    );
  });
  test("a row has too few cells", async () => {
    const folder = fixtureData();
    editTable(folder, "oblasts", (text) => `${text}UA-09,Luhansk\n`);
    expect(await refusal(folder, "oblasts")).toMatch(/^data\/oblasts\.csv: not a well-formed table: .*Line: 4/);
  });
});

test("several kinds of problems of a table are told at once", async () => {
  const folder = fixtureData();
  editTable(folder, "hromadas", (text) => text.replace("rural", "suburb").replace(",50,30,", ",5,30,"));
  expect((await refusal(folder, "hromadas")).split("\n")).toHaveLength(2);
});
