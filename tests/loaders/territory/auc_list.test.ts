// A made-up list of AUC that names the class of each hromada from a day on, beside a made-up order.
import {beforeAll, describe, expect, test} from "vitest";
import {ask, code, editTable, fixtureData, writeClassList, writeOrder} from "../warehouse/warehouse_fixture.ts";

type Entry = [place: number, status: string, from: string, to: string];

const order = "territory-order";
const auc = "auc-2025-06";

const entries: Entry[] = [
  [1, "auc_frontline", "2025-06-01", ""],
  [2, "auc_safe", "2023-01-01", "2023-12-31"],
  [2, "auc_near_front", "2025-06-01", ""],
  [3, "auc_safe", "2025-06-01", ""]
];

/** Three hromadas: by the order the first is occupied, the others are safe. */
function withList(list: readonly Entry[], listDate = "2025-06-01"): string {
  const folder = fixtureData([1, 2, 3].map((n) => ({hromada: {lon: 24 + 3 * n}})));
  writeOrder(folder, [{place: 1, status: "occupied"}]);
  writeClassList(folder, auc, listDate, list);
  return folder;
}

/** Class and list of the hromadas on a day, in their order. */
async function on(folder: string, day: string): Promise<string[]> {
  const rows = await ask(
    folder,
    `SELECT region_type AS t, class_list_id AS l FROM core.hromada_class_period
     WHERE '${day}' BETWEEN from_date AND to_date ORDER BY hromada_code`
  );
  return rows.map(({t, l}) => `${t} by ${l}`);
}

/** What the check of such lists says of a fixture. */
async function problems(folder: string): Promise<unknown> {
  const name = "lists_of_classes_name_every_hromada";
  const [check] = await ask(folder, `SELECT problems FROM meta.check_result WHERE check_name = '${name}'`);
  return check!.problems;
}

describe("a list of AUC takes the place of the rule without a change of code", () => {
  let folder: string;
  beforeAll(() => {
    folder = withList(entries);
  });

  test("from the first day of an entry to its last, and the order holds on all other days", async () => {
    expect(await on(folder, "2022-12-31")).toEqual([`occupied by ${order}`, `safe by ${order}`, `safe by ${order}`]);
    expect(await on(folder, "2023-12-31")).toEqual([`occupied by ${order}`, `safe by ${auc}`, `safe by ${order}`]);
    expect(await on(folder, "2024-01-01")).toEqual([`occupied by ${order}`, `safe by ${order}`, `safe by ${order}`]);
    expect(await on(folder, "2025-06-01")).toEqual([`frontline by ${auc}`, `near_front by ${auc}`, `safe by ${auc}`]);
    expect(await on(folder, "2025-06-02"), "no class is told of a day after the newest list").toEqual([]);
  });
  test("and between the order and the list the last class goes on", async () => {
    expect(await on(folder, "2025-05-31")).toEqual([`occupied by ${order}`, `safe by ${order}`, `safe by ${order}`]);
  });
  test("on every page that shows a class of today, and on the map of the day", async () => {
    const types = ["frontline", "near_front", "safe"].map((t) => ({t, d: "2025-06-01"}));
    expect(
      await ask(
        folder,
        "SELECT region_type AS t, list_date::VARCHAR AS d FROM mart.match_hromada ORDER BY hromada_code"
      )
    ).toEqual(types);
    expect(
      await ask(
        folder,
        "SELECT region_type AS t, to_date::VARCHAR AS d FROM mart.hromada_class WHERE to_date = '2025-06-01' " +
          "ORDER BY hromada_code"
      )
    ).toEqual(types);
    expect(await problems(folder)).toEqual([]);
  });
  test("where money of a year stands", async () => {
    const early = withList([[1, "auc_near_front", "2022-06-01", ""], ...entries.slice(2)]);
    expect(
      await ask(
        early,
        "SELECT DISTINCT group_code AS g FROM mart.own_revenue_bands WHERE group_kind = 'region_type' ORDER BY g"
      )
    ).toEqual([{g: "near_front"}, {g: "safe"}]);
  });
  test("and gives way to an order that is newer, from its day on", async () => {
    const before = withList(
      entries.map(([place, status, from, to]) => [place, status, from.replace("2025-06", "2024-06"), to]),
      "2024-06-01"
    );
    expect((await on(before, "2025-04-29"))[0]).toBe(`frontline by ${auc}`);
    expect((await on(before, "2025-04-30"))[0]).toBe(`occupied by ${order}`);
  });
});

test("a list of AUC that leaves out a hromada, or names two classes on one day, is not believed", async () => {
  expect(await problems(withList(entries.slice(0, 3)))).toEqual([
    `list_id ${auc}, hromada_code ${code(3)}, fault no class on the day of the list`
  ]);
  expect(await problems(withList([...entries, [3, "auc_frontline", "2025-03-01", "2025-07-01"]]))).toEqual([
    `list_id ${auc}, hromada_code ${code(3)}, fault two classes on 2025-06-01`
  ]);
});

test("an entry with a class that is none, or an end before its beginning, is refused with its table", async () => {
  const refused = (entry: Entry) => expect(ask(withList([...entries.slice(0, 3), entry]), "SELECT 1")).rejects;
  await refused([3, "auc_quiet", "2025-06-01", ""]).toThrow(/territory_entries[\s\S]*auc_quiet/);
  await refused([3, "auc_safe", "2025-06-01", "2025-05-01"]).toThrow(/territory_entries[\s\S]*2025-05-01/);
});

test("a list without a title is refused with what is missing", async () => {
  const folder = withList(entries);
  editTable(folder, "texts", (text) => text.replace(/^territory_lists,auc.*\n/gm, ""));
  await expect(ask(folder, "SELECT 1")).rejects.toThrow(/title_in/);
});
