// Somebody who looks for targets reads what is published of projects and displacement, and takes groups from one
// another. What must never come true: a figure of a withheld hromada, or of energy, water and civil protection in any
// hromada, or a difference of sums that leaves fewer than ten hromadas. Everything is recomputed from data/ here.
import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import {csvRecords} from "../../loaders/read/csv.ts";
import {rowsOf} from "../../loaders/warehouse/rows.ts";
import {withWarehouse} from "../../loaders/warehouse/warehouse.ts";
import {isFit} from "../../src/model/disclosure.ts";
import {builtOnce} from "../loaders/warehouse/built_once.ts";

type Row = Record<string, string>;
interface Place {
  readonly code: string;
  readonly oblast: string;
  readonly region: string;
  readonly isWithheld: boolean;
  readonly people: number;
}

const read = (table: string): Row[] => csvRecords(readFileSync(`data/${table}.csv`, "utf8")) as Row[];
const projects = new Map<string, Map<string, number>>();
for (const {hromada_code, sector_code, project_count} of read("dream_sectors")) {
  const own = projects.get(hromada_code!) ?? new Map<string, number>();
  projects.set(hromada_code!, own.set(sector_code!, Number(project_count)));
}
const sectors = read("public_sectors");
const secret = sectors.filter((row) => row.stands_in_groups_only === "true").map((row) => row.sector_code!);
const displaced = new Map(read("hromada_displacement").map((row) => [row.hromada_code!, row.net_displaced_count!]));

let places: Place[] = [];
let projectRows: Record<string, unknown>[] = [];
let displacementRows: Record<string, unknown>[] = [];

beforeAll(async () => {
  await withWarehouse(await builtOnce(), async (connection) => {
    const found = await rowsOf(
      connection,
      `SELECT h.hromada_code, h.oblast_code, h.population_2022, r.region_type, w.is_withheld FROM core.hromada h
       JOIN core.hromada_region_type r USING (hromada_code)
       JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest
       JOIN edition.withheld w USING (hromada_code)`
    );
    places = found.map((row) => ({
      code: String(row.hromada_code),
      oblast: String(row.oblast_code),
      region: ["frontline", "occupied"].includes(String(row.region_type))
        ? "frontline+occupied"
        : String(row.region_type),
      isWithheld: row.is_withheld === true,
      people: Number(row.population_2022)
    }));
    projectRows = await rowsOf(connection, "SELECT * FROM mart.public_project_group");
    displacementRows = await rowsOf(connection, "SELECT * FROM mart.displacement_group");
  });
});

/** The places that a group of projects is said to count. */
function counted({group_kind, group_code}: Record<string, unknown>): Place[] {
  const parts = String(group_code).split("+");
  return places.filter((place) => {
    if (!projects.has(place.code) || (place.region === "safe" && place.isWithheld)) return false;
    if (group_kind === "oblast") return !place.isWithheld && parts.includes(place.oblast);
    return group_kind === "country" || place.region === group_code;
  });
}

const withProject = (group: readonly Place[], sector: string): number =>
  group.filter(({code}) => (projects.get(code)!.get(sector) ?? 0) > 0).length;

describe("projects", () => {
  test("every published figure is what data/ adds up to", () => {
    expect(projectRows.length).toBeGreaterThan(300);
    for (const row of projectRows) {
      const group = counted(row);
      const sector = String(row.sector_code);
      expect(Number(row.hromada_count)).toBe(group.length);
      if (row.disclosure !== "shown") continue;
      const sum = group.reduce((all, {code}) => all + (projects.get(code)!.get(sector) ?? 0), 0);
      const people = group.reduce((all, place) => all + place.people, 0);
      expect(Number(row.with_project_count)).toBe(withProject(group, sector));
      expect(Number(row.project_count)).toBe(sum);
      expect(Number(row.projects_per_10000)).toBeCloseTo((sum * 10_000) / people, 3);
    }
  });

  test("what is open taken away, at least five withheld hromadas have a project and five have none", () => {
    const shown = projectRows.filter(({disclosure}) => disclosure === "shown");
    let checked = 0;
    for (const row of shown) {
      const withheld = counted(row).filter(({isWithheld}) => isWithheld);
      if (withheld.length === 0) continue;
      expect(isFit(withProject(withheld, String(row.sector_code)), withheld.length)).toBe(true);
      checked++;
    }
    expect(checked).toBeGreaterThan(20);
  });

  test("energy, water and civil protection, and all projects, tell five and five in every group", () => {
    const rows = projectRows.filter(
      ({disclosure, sector_code}) => disclosure === "shown" && secret.includes(String(sector_code))
    );
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      const group = counted(row);
      expect(isFit(withProject(group, String(row.sector_code)), group.length)).toBe(true);
    }
  });

  test("the groups of a division stand together or not at all, and none where the country does not", () => {
    for (const {sector_code} of sectors) {
      const words = (kind: string) =>
        new Set(
          projectRows
            .filter((row) => row.group_kind === kind && row.sector_code === sector_code)
            .map((r) => r.disclosure)
        );
      for (const kind of ["region_type", "oblast"]) expect(words(kind).size).toBe(1);
      if (words("country").has("suppressed")) expect([...words("oblast")]).toEqual(["suppressed"]);
    }
  });

  test("sums of region types and oblasts, taken from one another, leave no fewer than ten hromadas", () => {
    const merged = new Map(
      projectRows
        .filter(({group_kind}) => group_kind === "oblast")
        .flatMap(({group_code}) =>
          String(group_code)
            .split("+")
            .map((part) => [part, String(group_code)] as const)
        )
    );
    const members = places.filter(
      ({code, region, isWithheld}) => projects.has(code) && (region !== "safe" || !isWithheld)
    );
    expect(
      smallestDifference(
        members.map((place) => [place.isWithheld ? null : (merged.get(place.oblast) ?? null), place.region])
      )
    ).toBeGreaterThanOrEqual(10);
  });
});

describe("displacement", () => {
  test("every published figure is what data/ adds up to", () => {
    expect(displacementRows.length).toBeGreaterThan(20);
    for (const row of displacementRows) {
      const isOutside = ({region}: Place) => region !== "frontline+occupied";
      const group = places.filter(
        (place) =>
          displaced.has(place.code) &&
          (row.group_kind === "country" ||
            (row.group_kind === "oblast" && place.oblast === row.group_code && isOutside(place)) ||
            (row.group_kind === "region_type" && place.region === row.group_code) ||
            (row.group_kind === "ks" && isOutside(place) === (row.group_code === "outside_war_zone")))
      );
      const net = group.reduce((all, {code}) => all + Number(displaced.get(code)), 0);
      const people = group.reduce((all, place) => all + place.people, 0);
      expect(Number(row.hromada_count)).toBe(group.length);
      expect(Number(row.net_displaced_count)).toBe(net);
      expect(Number(row.net_displaced_per_1000)).toBeCloseTo((net * 1_000) / people, 3);
      if (row.received_count !== null)
        expect(Number(row.received_count)).toBe(group.filter(({code}) => Number(displaced.get(code)) > 0).length);
    }
  });

  test("sums of region types and oblasts, taken from one another, leave no fewer than ten hromadas", () => {
    const shown = new Set(displacementRows.filter(({group_kind}) => group_kind === "oblast").map((r) => r.group_code));
    const members = places.filter(({code}) => displaced.has(code));
    expect(
      smallestDifference(
        members.map(({oblast, region}) => [
          shown.has(oblast) && region !== "frontline+occupied" ? oblast : null,
          region
        ])
      )
    ).toBeGreaterThanOrEqual(10);
  });
});

test("the search for small differences finds a hromada that two divisions tell apart", () => {
  const pairs = (n: number, oblast: string, region: string) =>
    Array.from({length: n}, (): [string, string] => [oblast, region]);
  // The safe region type is oblast A and one hromada of oblast B.
  expect(
    smallestDifference([...pairs(20, "A", "safe"), ...pairs(1, "B", "safe"), ...pairs(20, "B", "near_front")])
  ).toBe(1);
});

/**
 * The fewest hromadas that any sum of published sums, added and taken away in any amounts, can be a figure of. A sum
 * gives weight a to an oblast and b to a region type, so each hromada counts a + b times: it is left out where the
 * two are opposite. A set that is left is therefore a cut of the graph whose edges are hromadas between their oblast
 * and their region type; a hromada in no published oblast hangs on an end whose weight is nought. The smallest cut is
 * found as Stoer and Wagner do.
 */
function smallestDifference(members: readonly (readonly [string | null, string])[]): number {
  const weight = new Map<string, Map<string, number>>();
  const add = (a: string, b: string, n: number): void => {
    const row = weight.get(a) ?? new Map<string, number>();
    weight.set(a, row.set(b, (row.get(b) ?? 0) + n));
  };
  for (const [oblast, region] of members) {
    const [a, b] = [oblast === null ? "nought" : `oblast ${oblast}`, `region ${region}`];
    add(a, b, 1);
    add(b, a, 1);
  }
  let least = Infinity;
  while (weight.size > 1) {
    const order: string[] = [];
    const pull = new Map([...weight.keys()].map((name) => [name, 0]));
    let last = 0;
    while (pull.size > 0) {
      const [name, force] = [...pull].reduce((best, one) => (one[1] > best[1] ? one : best));
      order.push(name);
      last = force;
      pull.delete(name);
      for (const [other, n] of weight.get(name)!) if (pull.has(other)) pull.set(other, pull.get(other)! + n);
    }
    // Parts that hang on nothing are no difference of anything.
    if (last > 0) least = Math.min(least, last);
    const [s, t] = [order.at(-2)!, order.at(-1)!];
    for (const [other, n] of [...weight.get(t)!]) {
      weight.get(other)!.delete(t);
      if (other === s) continue;
      add(s, other, n);
      add(other, s, n);
    }
    weight.delete(t);
  }
  return least;
}
