import {join} from "node:path";
import {beforeAll, expect, test} from "vitest";
import {UsageError} from "../../../loaders/errors.ts";
import {explainClass} from "../../../loaders/refresh/explain_class.ts";
import {placeWarehouse} from "../warehouse/built_once.ts";
import {code, fixtureData, writeClassList, writeOrder} from "../warehouse/warehouse_fixture.ts";

let data: string;
beforeAll(async () => {
  data = fixtureData([{}, {hromada: {lon: 30.3}}, {hromada: {lon: 36}}]);
  writeOrder(data, [
    {place: 1, status: "occupied", from: "2022-03-01", to: "2022-11-10"},
    {place: 1, status: "active_hostilities", from: "2022-11-11", to: "2023-06-30"},
    {place: 1, status: "possible_hostilities", from: "2023-07-01"}
  ]);
  await placeWarehouse(join(data, "warehouse.duckdb"), {dataDir: data, privateDir: join(data, "none")});
});

async function told(codes: readonly string[], day?: string): Promise<string> {
  let text = "";
  await explainClass({codes, data, print: (more) => (text += more), ...(day === undefined ? {} : {day})});
  return text;
}

test("the lines that gave a hromada its class are told, those that ended as such, and later ones not", async () => {
  expect(await told([code(1)], "2023-01-15")).toBe(
    [
      `Test 1 (${code(1)}) on 2023-01-15: frontline`,
      "  rule order_active of data/region_type_crosswalk.csv",
      "  settlements 3: occupied 0, active 3, possible 0, de_occupied 0",
      "  nearest other with fighting or occupation: over 50 km",
      "  the same from 2022-11-11 to 2023-06-30",
      "  line 1  occupied 2022-03-01 to 2022-11-10 (ended)  Тестова 1",
      "  line 2  active_hostilities 2022-11-11 to 2023-06-30  Тестова 1",
      "\n"
    ].join("\n")
  );
});

test("without a day it is the day of the list, and a hromada that no line names is told its distance", async () => {
  const text = await told([code(1), code(2)]);
  expect(text).toContain(`(${code(1)}) on 2025-04-30: near_front\n`);
  expect(text).toContain(`(${code(2)}) on 2025-04-30: safe\n`);
  expect(text).toContain("  line 3  possible_hostilities 2023-07-01 to now  Тестова 1\n");
  expect(text).toContain("  no line names it\n");
  expect(await told([code(2)], "2022-05-01")).toContain(
    "nearest other with fighting or occupation: 21.4 km\n  the same from 2022-03-01 to 2022-11-10\n"
  );
});

test.each([
  ["a code that is none", "UA63", undefined, "UA63: a hromada has a code like UA63140170000087785"],
  ["a code that no hromada has", code(9), undefined, `${code(9)}: no class: it is no hromada of data/hromadas.csv`],
  ["a day that is none", code(1), "10.10.2022", "--day 10.10.2022: write it like 2022-10-10"],
  ["a day that no calendar has", code(1), "2022-13-40", "--day 2022-13-40: no such day"],
  ["a day before the invasion", code(1), "2022-02-23", `${code(1)}: no class on 2022-02-23`],
  ["a day after the list", code(1), "2025-05-01", `${code(1)}: no class on 2025-05-01`]
])("%s is refused with what is wrong, and nothing else is told", async (_what, asked, day, message) => {
  const error = await told([asked], day).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as Error).message).toContain(message);
});

test("where a list of AUC names the class, it is told with what the order would say", async () => {
  writeClassList(
    data,
    "auc-2025-06",
    "2025-06-01",
    [1, 2, 3].map((n) => [n, "auc_frontline", "2025-01-01", ""])
  );
  expect(await told([code(1)])).toContain(
    `on 2025-04-30: frontline\n  by the list auc-2025-06 of data/territory_entries.csv; by the order: near_front\n`
  );
  expect(await told([code(1)], "2024-12-31")).toContain("on 2024-12-31: near_front\n  rule order_possible of");
});
