import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {ask, code, editTable, fixtureData, type Place} from "./warehouse_fixture.ts";

/** Far from each other (a degree of longitude at 50° N is 71.5 km), so that only the rule at hand speaks. */
const apart = (places: Place[]) => places.map((place, i) => ({...place, hromada: {lon: 23 + 2 * i, ...place.hromada}}));
const newest = `SELECT hromada_code, region_type, rule, nearest_listed_km::DOUBLE AS km FROM core.hromada_region_type
  JOIN core.territory_list USING (list_id) WHERE is_newest ORDER BY hromada_code`;
const all = true;

const cases: [string, Place, [string, string]][] = [
  ["safe to a hromada that is not listed and near to nothing", {}, ["safe", "not_listed"]],
  [
    "occupied to a hromada that is listed and occupied",
    {lists: [all, all, all, all], status: "occupied"},
    ["occupied", "occupied"]
  ],
  [
    "safe to a hromada that an older status calls occupied, where the newer list and its surroundings do not",
    {status: "occupied"},
    ["safe", "occupied_not_confirmed"]
  ],
  [
    "occupied to a hromada occupied since before 2022 whatever else is said",
    {hromada: {is_occupied_before_2022: true}},
    ["occupied", "occupied_before_2022"]
  ],
  [
    "frontline to a listed hromada in the war zone",
    {lists: [all, all, all, all], status: "war_zone"},
    ["frontline", "active_hostilities"]
  ],
  [
    "safe to a hromada in the war zone that left the list, where nothing listed is near",
    {lists: [all, all, all, false], status: "war_zone"},
    ["safe", "not_listed"]
  ],
  [
    "frontline to a listed hromada that is not occupied",
    {lists: [false, false, true, true]},
    ["frontline", "listed_not_occupied"]
  ],
  [
    "near the front to a hromada de-occupied in spring",
    {status: "deoccupied_2022_03_04"},
    ["near_front", "de_occupied"]
  ],
  [
    "near the front to a de-occupied hromada that is still listed",
    {lists: [all, all, all, all], status: "deoccupied_2022_09"},
    ["near_front", "de_occupied_still_listed"]
  ]
];

describe("the newest list of 2022 gives", () => {
  let rows: Record<string, unknown>[];
  beforeAll(async () => {
    rows = await ask(fixtureData(apart(cases.map(([, place]) => place))), newest);
  });
  test.each(cases.map(([name, , expected], i) => [name, expected, i] as const))("%s", (_, expected, i) => {
    expect([rows[i]!.region_type, rows[i]!.rule]).toEqual(expected);
  });
});

test("a hromada is near the front within 30 km of a listed one and safe beyond", async () => {
  const rows = await ask(
    fixtureData([
      {lists: [all, all, all, all], status: "war_zone", hromada: {lat: 50}},
      {hromada: {lat: 50.269}},
      {hromada: {lat: 50.271}},
      {hromada: {lat: 49.5, lon: 30}, status: "deoccupied_2022_03_04"},
      {hromada: {lat: 49.8}, status: "occupied"}
    ]),
    newest
  );
  expect(rows).toMatchObject([
    {region_type: "frontline", km: null},
    {region_type: "near_front", rule: "near_listed", km: 29.9},
    {region_type: "safe", rule: "not_listed", km: 30.1},
    {region_type: "near_front", rule: "de_occupied", km: 55.6},
    {region_type: "near_front", rule: "occupied_not_confirmed_near", km: 22.2}
  ]);
});

test("the distance of the near rule is the setting and no number in the SQL", async () => {
  const folder = fixtureData([{lists: [all, all, all, all], status: "war_zone"}, {hromada: {lat: 50.3}}]);
  editTable(folder, "settings", (text) => text.replace("near_front_km,30,", "near_front_km,40,"));
  expect((await ask(folder, newest))[1]).toMatchObject({region_type: "near_front", km: 33.4});
});

test("each of the four lists gives its own region type, from its date to the day before the next", async () => {
  const rows = await ask(
    fixtureData(
      apart([{lists: [all, all, false, false]}, {lists: [all, all, all, all], status: "deoccupied_2022_09"}])
    ),
    "SELECT hromada_code AS h, region_type, from_date::VARCHAR AS f, to_date::VARCHAR AS t FROM " +
      "core.hromada_region_type ORDER BY h, f"
  );
  expect(rows).toEqual([
    {h: code(1), region_type: "frontline", f: "2022-04-27", t: "2022-06-19"},
    {h: code(1), region_type: "frontline", f: "2022-06-20", t: "2022-08-22"},
    {h: code(1), region_type: "safe", f: "2022-08-23", t: "2022-10-09"},
    {h: code(1), region_type: "safe", f: "2022-10-10", t: null},
    {h: code(2), region_type: "occupied", f: "2022-04-27", t: "2022-06-19"},
    {h: code(2), region_type: "occupied", f: "2022-06-20", t: "2022-08-22"},
    {h: code(2), region_type: "occupied", f: "2022-08-23", t: "2022-10-09"},
    {h: code(2), region_type: "near_front", f: "2022-10-10", t: null}
  ]);
});

describe("a newer list in long form", () => {
  const newerList =
    "order-376-2025-02-28,listing,2025-02-28,order 376 of 28 February " + "2025,,,listed_status,official,order 376\n";
  const newerTitles = ["en,Territories", "nb,Områder"]
    .map((said) => `territory_lists,order-376-2025-02-28,title,${said}\n`)
    .join("");
  const places = apart([{lists: [all, all, all, all], status: "occupied"}, {}, {}, {}, {}, {}]);
  const entries = [
    `${code(2)},order-376-2025-02-28,active_hostilities,2024-01-01,`,
    `${code(3)},order-376-2025-02-28,possible_hostilities,2024-01-01,`,
    `${code(4)},order-376-2025-02-28,possible_hostilities,2022-03-01,2023-05-01`,
    `${code(5)},order-376-2025-02-28,possible_hostilities,2024-01-01,`,
    `${code(5)},order-376-2025-02-28,occupied,2025-01-01,`,
    `${code(6)},order-376-2025-02-28,active_hostilities_registers,2025-03-10,`
  ];
  let folder: string;
  beforeAll(() => {
    folder = fixtureData(places);
    editTable(folder, "territory_lists", (text) => text + newerList);
    editTable(folder, "texts", (text) => text + newerTitles);
    editTable(folder, "territory_entries", (text) => `${text}${entries.join("\n")}\n`);
  });

  test(
    "replaces the snapshot without touching code, ended entries no longer count and the gravest part " + "decides",
    async () => {
      expect(await ask(folder, newest)).toMatchObject([
        {region_type: "safe", rule: "not_listed"},
        {region_type: "frontline", rule: "active_hostilities"},
        {region_type: "near_front", rule: "possible_hostilities"},
        {region_type: "safe", rule: "not_listed"},
        {region_type: "occupied", rule: "occupied"},
        {region_type: "frontline", rule: "active_hostilities_registers"}
      ]);
    }
  );
  test("is what the pages name, with its date and order, and closes the list before", async () => {
    expect(
      await ask(folder, "SELECT DISTINCT list_id, list_date::VARCHAR AS d, order_number AS o FROM mart.region_type")
    ).toEqual([{list_id: "order-376-2025-02-28", d: "2025-02-28", o: "order 376 of 28 February 2025"}]);
    expect(
      await ask(folder, "SELECT valid_to::VARCHAR AS t FROM core.territory_list WHERE list_id = 'war-zone-2022-10-10'")
    ).toEqual([{t: "2025-02-27"}]);
  });
  test("lets an entry that begins after the list begin on its own day", async () => {
    const rows = await ask(
      folder,
      `SELECT from_date::VARCHAR AS f FROM core.hromada_region_type WHERE hromada_code = '${code(6)}' ORDER BY ` +
        "from_date DESC LIMIT 1"
    );
    expect(rows).toEqual([{f: "2025-03-10"}]);
  });
  test("is not believed while it leaves out a hromada that was occupied or frontline", async () => {
    // The first was occupied by the list before, and the new one does not name it.
    expect(await problemsOf(folder, "territory_lists_are_whole")).toEqual([
      `list_id order-376-2025-02-28, list_before war-zone-2022-10-10, hromada_code ${code(1)}, region_type occupied`
    ]);
    editTable(
      folder,
      "territory_entries",
      (text) => `${text}${code(1)},order-376-2025-02-28,occupied,2022-03-01,2024-01-01\n`
    );
    expect(await problemsOf(folder, "territory_lists_are_whole")).toEqual([]);
  });
  test("is not believed where an entry stands twice with overlapping days", async () => {
    expect(await problemsOf(folder, "territory_entries_do_not_overlap")).toEqual([]);
    editTable(
      folder,
      "territory_entries",
      (text) => `${text}${code(2)},order-376-2025-02-28,active_hostilities,2024-06-01,\n`
    );
    expect(await problemsOf(folder, "territory_entries_do_not_overlap")).toEqual([
      expect.stringContaining(`hromada_code ${code(2)}, status active_hostilities`)
    ]);
  });
  test("is not believed while its record has the date of the list before", async () => {
    writeFileSync(
      join(folder, "territory_lists.json"),
      JSON.stringify({table: "territory_lists", as_of: "2022-10-10"})
    );
    expect(await problemsOf(folder, "territory_lists_say_their_date")).toEqual([
      "as_of 2022-10-10, newest_list_date 2025-02-28"
    ]);
    writeFileSync(
      join(folder, "territory_lists.json"),
      JSON.stringify({table: "territory_lists", as_of: "2025-02-28"})
    );
    expect(await problemsOf(folder, "territory_lists_say_their_date")).toEqual([]);
  });
});

/** What one check says of a fixture. */
async function problemsOf(folder: string, name: string): Promise<string[]> {
  const [check] = await ask(folder, `SELECT problems FROM meta.check_result WHERE check_name = '${name}'`);
  return check!.problems as string[];
}
