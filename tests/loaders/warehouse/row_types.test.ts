import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, expect, test} from "vitest";
import {rowsOf} from "../../../loaders/warehouse/rows.ts";
import {acceptRowTypes, rowTypesPath, rowTypesProblems, rowTypesText} from "../../../loaders/warehouse/row_types.ts";
import {withWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {builtOnce} from "./built_once.ts";

let file: string;
let text: string;
beforeAll(async () => {
  file = await builtOnce();
  text = await withWarehouse(file, (connection) => rowTypesText(connection));
});

/** The type that the text gives one column. */
const typeOf = (mart: string, column: string): string | undefined =>
  new RegExp(`^    ${column}:\\s*([^;]+);`, "m").exec(text.slice(text.indexOf(`\n  ${mart}: {`)))?.[1];

test("the row types in git are those of the marts", () => {
  expect(readFileSync(rowTypesPath, "utf8")).toBe(text);
});

test("a column is as narrow as the CHECK of the table it is read from, and null where its own may be empty", () => {
  expect(typeOf("match_hromada", "region_type")).toBe('"safe" | "near_front" | "frontline" | "occupied"');
  expect(typeOf("match_hromada", "horizon")).toBe('"short" | "long" | "both" | null');
  expect(typeOf("match_answer", "horizon"), "a table AS SELECT keeps what its one table says").toBe(
    '"short" | "long" | null'
  );
  expect(typeOf("match_answer", "place_code")).toBe("string");
  expect(typeOf("war_change", "p50_change_share")).toBe("number | null");
  expect(typeOf("table_provenance", "kind"), "another table's column of the same name is not asked").toBe("string");
});

test("what is said to be never empty in a view is not", async () => {
  const views = readFileSync("loaders/sql/mart/table_provenance.sql", "utf8");
  const names = [...views.matchAll(/^-- never empty: (.+)$/gm)].flatMap((match) => match[1]!.split(", "));
  expect(names.length).toBeGreaterThan(10);
  const counts = names.map((name) => `count(*) FILTER (${name} IS NULL) AS ${name}`).join(", ");
  const [empty] = await withWarehouse(file, (connection) =>
    rowsOf(connection, `SELECT ${counts} FROM mart.table_provenance`)
  );
  expect(Object.entries(empty!).filter(([, count]) => Number(count) > 0)).toEqual([]);
});

test("row types that are behind are told, and written when they are accepted", async () => {
  const root = mkdtempSync(join(tmpdir(), "kommunebro-types-"));
  await withWarehouse(file, async (connection) => {
    expect(await rowTypesProblems(connection, root), "a folder of tables alone has none").toEqual([]);
    mkdirSync(join(root, "src/marts"), {recursive: true});
    writeFileSync(join(root, rowTypesPath), text.replace("is_told: boolean", "is_told: string"));
    expect(await rowTypesProblems(connection, root)).toEqual([
      `${join(root, rowTypesPath)} is not what the marts hold now: npm run check -- --accept`
    ]);
    expect(await acceptRowTypes(connection, root)).toBe(true);
    expect(await rowTypesProblems(connection, root)).toEqual([]);
    expect(await acceptRowTypes(connection, root)).toBe(false);
  });
});
