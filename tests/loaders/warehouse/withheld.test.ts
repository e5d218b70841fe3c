import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {ask, editTable, fixtureData, type Place} from "./warehouse_fixture.ts";

const war: [boolean, boolean, boolean, boolean] = [true, true, true, true];
const reasons =
  "SELECT right(hromada_code, 1)::INTEGER AS n, is_withheld AS w, reason AS r, nearest_exposed_km::DOUBLE AS km " +
  "FROM edition.withheld ORDER BY hromada_code";

/** North of a hromada at the front by so many kilometres: a degree of latitude is 111.195 km on the sphere. */
const north = (km: number): Place => ({hromada: {lat: Number((48 + km / 111.195).toFixed(3)), lon: 37}});
const front: Place = {hromada: {lat: 48, lon: 37}, lists: war};

/** The tables of a country, the newest of them fetched on a day. */
function knownOn(day: string, places: readonly Place[]): string {
  const folder = fixtureData(places);
  const record = JSON.parse(readFileSync("data/settings.json", "utf8")) as Record<string, unknown>;
  writeFileSync(join(folder, "settings.json"), JSON.stringify({...record, retrieved: day}));
  return folder;
}

test("a hromada is withheld up to fifty kilometres from one at the front, and not beyond", async () => {
  expect(await ask(knownOn("2022-10-10", [front, north(49), north(51)]), reasons)).toEqual([
    {n: 1, w: true, r: "listed", km: 0},
    {n: 2, w: true, r: "near_listed", km: 49},
    {n: 3, w: false, r: null, km: 51}
  ]);
});

test("the distance is the setting and no number in the SQL", async () => {
  const folder = knownOn("2022-10-10", [front, north(51)]);
  editTable(folder, "settings", (text) => text.replace("withheld_km,50,", "withheld_km,60,"));
  expect((await ask(folder, reasons))[1]).toMatchObject({w: true, r: "near_listed"});
});

test("near the front all are withheld once the list is older than half a year, or no day is known", async () => {
  const near: Place = {hromada: {lat: 50, lon: 25}, status: "deoccupied_2022_09"};
  const places = [front, near, {hromada: {lat: 48, lon: 23}}];
  const types = await ask(
    knownOn("2023-04-07", places),
    "SELECT region_type AS t FROM mart.hromada ORDER BY hromada_code"
  );
  expect(types).toEqual([{t: "frontline"}, {t: "near_front"}, {t: "safe"}]);
  const withheld = async (folder: string) => (await ask(folder, reasons)).map(({r}) => r);
  expect(await withheld(knownOn("2023-04-08", places)), "180 days").toEqual(["listed", null, null]);
  expect(await withheld(knownOn("2023-04-09", places)), "181 days").toEqual(["listed", "list_is_old", null]);
  expect(await withheld(fixtureData(places)), "no record").toEqual(["listed", "list_is_old", null]);
});

test("of no hromada that is withheld does a public table hold what only an answer or a case fills", async () => {
  const rows = await ask(
    "data",
    `SELECT count(*)::INTEGER AS withheld,
       count(*) FILTER (m.hromada_code IN (SELECT place_code FROM mart.match_answer))::INTEGER AS answers,
       count(*) FILTER (coalesce(m.languages, m.horizon, m.evidence, m.region_type_at_answer) IS NOT NULL
         OR m.has_responsible_role IS NOT NULL OR m.wants_partner IS NOT NULL OR m.submitted_date IS NOT NULL)::INTEGER
         AS profiles,
       count(*) FILTER (m.hromada_code IN (SELECT ukrainian_code FROM mart.match_link WHERE kind = 'case'))::INTEGER
         AS cases
     FROM edition.withheld w JOIN mart.match_hromada m USING (hromada_code) WHERE w.is_withheld`
  );
  expect(rows[0]).toMatchObject({answers: 0, profiles: 0, cases: 0});
  expect(rows[0]!.withheld).toBeGreaterThan(279);
});

test("a hromada with one settlement under fire or occupied by the order is withheld, whatever its class", async () => {
  const rows = await ask(
    "data",
    `SELECT count(*)::INTEGER AS exposed, count(*) FILTER (w.reason <> 'listed')::INTEGER AS otherwise,
       count(*) FILTER (r.region_type IN ('safe', 'near_front'))::INTEGER AS milder_class
     FROM core.territory_exposure e LEFT JOIN edition.withheld w USING (hromada_code)
     LEFT JOIN mart.hromada r USING (hromada_code)
     WHERE e.has_active_settlement OR e.has_occupied_settlement`
  );
  expect(rows[0]).toMatchObject({otherwise: 0});
  expect(rows[0]!.exposed).toBeGreaterThan(200);
  expect(rows[0]!.milder_class, "a class alone would have opened them").toBeGreaterThan(0);
});
