// Releases of real answers: what waits for how many more, what can never come, and a table that would undo one.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, test, vi} from "vitest";
import {release} from "../../../loaders/check/release_command.ts";
import {catalogue} from "../../../loaders/refresh/catalogue.ts";
import {holdTogether} from "../../../loaders/refresh/hold_together.ts";
import type {TableOutcome} from "../../../loaders/refresh/outcome.ts";
import {areaName} from "../../../loaders/survey/mapping.ts";
import {planReleases, releaseLine, type ReleasePlan} from "../../../loaders/warehouse/answer_releases.ts";
import {withWarehouse} from "../../../loaders/warehouse/warehouse.ts";
import {areas, csvOf, exported, type Said} from "../survey/form_fixture.ts";
import {builtOnce} from "./built_once.ts";
import {code, fixtureData, type Place, writeOrder} from "./warehouse_fixture.ts";

const letters = "абвгдезк";
const nameUk = (i: number): string => `Тестова${letters[Math.floor(i / 8)]!}${letters[i % 8]!}`;
const safeCount = 20;
const everyone = Array.from({length: 32}, (_, i) => i);
/** 20 safe hromadas, the first far from the others, and 12 at the front, far from them all. */
const places: Place[] = everyone.map((i) => {
  const [lat, lon] = i === 0 ? [46, 31] : i < safeCount ? [48 + (i % 8) / 10, 23 + i / 40] : [50, 37 + i / 40];
  const name = `Testova${"abvhdezk"[Math.floor(i / 8)]!}${"abvhdezk"[i % 8]!}`;
  return {hromada: {name, name_uk: nameUk(i), lat, lon}};
});
const atTheFront = everyone
  .slice(safeCount)
  .map((i) => ({place: i + 1, status: "active_hostilities", from: "2022-02-24"}) as const);

const name = (area_code: string, language: "uk" | "en"): string =>
  areaName(
    areas.find((one) => one.area_code === area_code)!,
    language
  );

let data: string;
let own: string;
beforeAll(() => {
  data = fixtureData(places);
  own = join(data, "..", "private");
  mkdirSync(own);
  writeOrder(data, atTheFront);
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

/** Real answers, of which some name schools where they named equipment. */
function answer(changed: readonly number[], from: readonly number[] = everyone): void {
  const said = from.map((i): Said => ({
    place_name: nameUk(i),
    place_code: code(i + 1),
    parent_name: "Вінницька",
    need_1: name(changed.includes(i) ? "education" : "equipment", "uk")
  }));
  writeFileSync(join(own, "hromada_needs.csv"), csvOf(exported("hromada_needs", "uk", said)));
}
function respond(choices: readonly (readonly [string, string, string])[]): void {
  const said = choices.map((three): Said => ({choices: three.map((one) => `${name(one, "en")};`).join("")}));
  writeFileSync(join(own, "support_choices.csv"), csvOf(exported("support_choices", "en", said)));
}
const plans = async (): Promise<readonly ReleasePlan[]> =>
  withWarehouse(await builtOnce({dataDir: data, privateDir: own}), (connection) => planReleases(connection, own));

/** A table of the fixture as a refresh would draft it. */
async function drafted(table: string, change: () => void): Promise<TableOutcome> {
  const path = join(data, `${table}.csv`);
  const before = readFileSync(path, "utf8");
  change();
  const content = readFileSync(path, "utf8");
  writeFileSync(path, before);
  const {tables} = await catalogue();
  return {
    table: tables.find((one) => one.name === table)!,
    isChanged: true,
    draft: {files: [{path, content}], answers: []}
  };
}

describe("a release of real answers", () => {
  test("may come as long as nothing was released, and is told as waiting for nobody", async () => {
    answer([]);
    const [plan] = await plans();
    expect({...plan, answers: plan!.answers.length, cells: plan!.cells.length > 100}).toEqual({
      survey: "hromada_needs",
      waiting: 32,
      missing: new Map(),
      problems: [],
      answers: 32,
      cells: true
    });
    expect(releaseLine([plan!]).notes).toEqual([
      "hromada_needs: 32 new, changed or withdrawn answers may be released: npm run release"
    ]);
  });

  test("leaves nothing waiting, and is written beside what it counted", async () => {
    expect(await release({data, refuseViolations: false})).toBe(0);
    expect((await plans()).map(({waiting, problems}) => [waiting, problems])).toEqual([[0, []]]);
    const counted = readFileSync(join(own, "releases/counted.csv"), "utf8").trimEnd().split("\n");
    expect(counted).toHaveLength(33);
    expect(counted[1]).toMatch(/^hromada_needs,UA0{16}1,safe,[0-9a-f]{64}$/);
    expect(readFileSync(join(data, "answer_releases.csv"), "utf8")).not.toContain("UA0");
  });

  test("waits for five answers in every group, and a withdrawn one is a change", async () => {
    answer([1, 2], everyone.slice(1));
    const [plan] = await plans();
    expect([plan!.waiting, plan!.missing]).toEqual([
      3,
      new Map([
        ["safe", 2],
        ["frontline", 5]
      ])
    ]);
    expect(releaseLine([plan!]).notes).toEqual([
      "hromada_needs: 3 new, changed or withdrawn answers wait for 2 more in safe, 5 more in frontline"
    ]);
    answer([1, 2, 3, 4, 5, 20, 21, 22, 23, 24]);
    expect((await plans())[0]!.missing).toEqual(new Map());
    answer([]);
  });

  test("counts a response that says the same as the same, in whatever row it stands", async () => {
    const [one, other] = [
      ["equipment", "democracy", "study_visits"],
      ["winter_clothing", "democracy", "study_visits"]
    ] as const;
    respond([one, one, one, one, one, one, other]);
    expect(await release({data, refuseViolations: false})).toBe(0);
    const support = async () => (await plans()).find(({survey}) => survey === "support_choices")!;
    respond([other, one, one, one, one, one, one]);
    expect((await support()).waiting).toBe(0);
    respond([other, other, one, one, one, one, one]);
    expect((await support()).waiting).toBe(1);
    rmSync(join(own, "support_choices.csv"));
  });

  test("cannot come where nobody knows any more what the last one counted", async () => {
    const memory = join(own, "releases/counted.csv");
    const counted = readFileSync(memory, "utf8");
    rmSync(memory);
    const line = releaseLine(await plans());
    writeFileSync(memory, counted);
    expect(line.problems).toEqual([expect.stringContaining("counted.csv: missing, and data/answer_releases.csv has")]);
  });
});

describe("a refresh", () => {
  const moved = (status: "possible_hostilities" | "active_hostilities") => () =>
    writeOrder(data, [...atTheFront, {place: 1, status}]);

  test("is refused a list by which somebody who answered is of a type that no release has a group for", async () => {
    const draft = await drafted("territory_order_lines", moved("possible_hostilities"));
    await holdTogether([draft], data);
    expect(draft.failure?.message).toContain(
      "hromada_needs: answers from a region type that the first release had no group for"
    );
    expect([draft.draft, draft.failure?.exitCode]).toEqual([undefined, 4]);
    expect(readFileSync(join(data, "territory_order_lines.csv"), "utf8")).not.toContain("possible_hostilities");
  });

  test("may take a list by which somebody who answered is of another type that has one", async () => {
    const draft = await drafted("territory_order_lines", moved("active_hostilities"));
    await holdTogether([draft], data);
    expect(draft.failure).toBeUndefined();
    expect(draft.draft?.files).toHaveLength(1);
  });
});
