// Somebody has every file that was ever published, in every language and both editions of the same data, and puts
// them all together. Answers are made up and laid in private/ as real ones would be, so that each path runs that
// theirs will.
//
// A later output (a page per place, an XLSX, a PDF, a search index) is added in `published`: a function of the folders
// of a project that gives rows by name. Every test here then reads it: nothing of it may change by one answer, and it
// may hold nothing that one municipality answered.
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, it, vi} from "vitest";
import {check} from "../../loaders/check/check_command.ts";
import {release} from "../../loaders/check/release_command.ts";
import {areaName} from "../../loaders/survey/mapping.ts";
import {rowsOf} from "../../loaders/warehouse/rows.ts";
import {buildWarehouse, withWarehouse} from "../../loaders/warehouse/warehouse.ts";
import {areas, csvOf, exported, type Said} from "../loaders/survey/form_fixture.ts";
import {readerCell, readerSums} from "../loaders/warehouse/needs_reader.ts";
import {code, fixtureData, writeTable, type Place} from "../loaders/warehouse/warehouse_fixture.ts";
import {solved} from "../model/published_margins.ts";

const letters = "абвгдезкло";
const name = (i: number): string => `Тестова${letters[Math.floor(i / 10)]}${letters[i % 10]}`;
const safeCount = 60;

/** 60 safe hromadas and 40 at the front, far from the others. */
const places: Place[] = Array.from({length: 100}, (_, i) => ({
  hromada: {
    name: `Testova${"abvhdezklo"[Math.floor(i / 10)]}${"abvhdezklo"[i % 10]}`,
    name_uk: name(i),
    lat: i < safeCount ? 48 + (i % 8) / 10 : 50,
    lon: i < safeCount ? 23 + i / 100 : 37 + i / 100
  },
  lists: i < safeCount ? [false, false, false, false] : [true, true, true, true]
}));
const kommuner = [
  ["0301", "Oslo"],
  ["4601", "Bergen"]
] as const;

const area = (at: number, language: "nb" | "en" | "uk"): string => areaName(areas[at % areas.length]!, language);

const terms = {short: "Зараз, поки триває війна", long: "Пізніше, для відбудови"};

/** What hromada `i` answers; another `turn` is another answer. */
function needs(i: number, turn = 0): Said {
  const picked = [...new Set([(i + turn) % 4, 4 + ((i + turn) % 3), 9 + ((i * 7 + turn) % 5)])];
  return {
    place_name: name(i),
    place_code: code(i + 1),
    parent_name: "Вінницька",
    ...Object.fromEntries(
      picked.flatMap((at, rank) => [
        [`need_${rank + 1}`, area(at, "uk")],
        [`need_${rank + 1}_when`, (i + rank) % 3 === 0 ? terms.long : terms.short]
      ])
    )
  };
}

type Row = Readonly<Record<string, string>>;

const marts = Object.keys(
  (JSON.parse(readFileSync("site/gate/published.json", "utf8")) as {columns: Record<string, unknown>}).columns
);

/** A value as a CSV has it. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "object"
    ? JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? `${part}` : part))
    : `${value as string}`;
}

const table = (files: ReadonlyMap<string, readonly Row[]>, mart: string): readonly Row[] => files.get(mart)!;

class Project {
  readonly data = fixtureData(places);
  readonly own = join(this.data, "..", "private");
  readonly #out = mkdtempSync(join(tmpdir(), "kommunebro-everything-"));

  constructor() {
    mkdirSync(this.own);
    writeTable(
      this.data,
      "kommuner",
      kommuner.map(([kommune_code, kommune]) => ({
        ...{kommune_code, name: kommune, name_official: kommune, fylke_code: kommune_code.slice(0, 2), centre: kommune},
        ...{population: 5000, area_km2: 10, language_form: "neutral", lat: 59.9, lon: 10.7}
      }))
    );
    writeTable(this.data, "fylker", [
      {fylke_code: "03", name: "Oslo"},
      {fylke_code: "46", name: "Vestland"}
    ]);
  }

  answers(said: readonly Said[]): void {
    writeFileSync(join(this.own, "hromada_needs.csv"), csvOf(exported("hromada_needs", "uk", said)));
  }

  responses(count: number): void {
    const three = (i: number): Said => ({
      choices: [13, 14 + (i % 3), 18 + (i % 4)].map((at) => `${area(at, "en")};`).join("")
    });
    const said = Array.from({length: count}, (_, i) => three(i));
    writeFileSync(join(this.own, "support_choices.csv"), csvOf(exported("support_choices", "en", said)));
  }

  /** Everything that is published: today the marts of site/gate/published.json, which all files are drawn from. */
  async published(): Promise<Map<string, Row[]>> {
    const file = join(this.#out, "it.duckdb");
    await buildWarehouse({dataDir: this.data, privateDir: this.own, file, refuseViolations: false});
    return withWarehouse(file, async (connection) => {
      const files = new Map<string, Row[]>();
      for (const mart of marts)
        files.set(
          mart,
          (await rowsOf(connection, `SELECT * FROM mart.${mart}`)).map((row) =>
            Object.fromEntries(Object.entries(row).map(([key, value]) => [key, textOf(value)]))
          )
        );
      return files;
    });
  }

  /** Makes a release in a month of 2027, or says why there is none. */
  async release(month: number): Promise<{code: number; said: string}> {
    vi.stubEnv("SOURCE_DATE_EPOCH", `${Date.UTC(2027, month - 1, 15) / 1000}`);
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const exit = await release({data: this.data, refuseViolations: false});
    const said = write.mock.calls.map(([text]) => String(text)).join("");
    write.mockRestore();
    return {code: exit, said};
  }
}

const everyone = Array.from({length: 100}, (_, i) => i);
const answering = (safe: number, front: number): number[] =>
  everyone.filter((i) => i < safe || (i >= safeCount && i < safeCount + front));
const counted = ["need_by_region_type", "need_by_horizon", "need_horizon_by_region_type", "offer_need_by_area"];

describe("everything published together of real answers", () => {
  const project = new Project();
  let before: Map<string, Row[]>;
  let beforeWithMore: Map<string, Row[]>;
  let first: Map<string, Row[]>;
  let made: {code: number; said: string};
  beforeAll(async () => {
    project.responses(40);
    project.answers(answering(41, 25).map((i) => needs(i)));
    beforeWithMore = await project.published();
    project.answers(answering(40, 20).map((i) => needs(i)));
    before = await project.published();
    made = await project.release(1);
    first = await project.published();
  }, 300_000);

  it("is before the first release not even how many have answered", () => {
    for (const mart of [...counted, "support_choice_by_area"])
      for (const row of table(before, mart).filter(({evidence}) => evidence === "reported"))
        expect([row.respondent_count, row.base_count, row.disclosure]).toEqual(["", "", "withheld (too few answers)"]);
    for (const [mart, rows] of before) expect(beforeWithMore.get(mart), mart).toEqual(rows);
  });

  it("has after it the counts of all, and no answer of a single municipality anywhere", () => {
    expect(made).toEqual({code: 0, said: "hromada_needs: released\nsupport_choices: released\n"});
    const bases = table(first, "need_by_region_type").map(
      (row) => `${row.classes} ${row.group_code} ${row.base_count}`
    );
    expect(new Set(bases)).toEqual(
      new Set(["all all 60", "auc safe 40", "auc frontline 20", "ks outside_war_zone 40", "ks in_war_zone 20"])
    );
    const shown = table(first, "need_by_region_type").filter(({disclosure}) => disclosure === "shown");
    expect(shown.length).toBeGreaterThan(10);
    expect(table(first, "match_answer").filter(({side}) => side === "hromada")).toHaveLength(0);
    for (const row of table(first, "match_hromada"))
      expect([row.languages, row.horizon, row.wants_partner, row.submitted_date, row.evidence].join("")).toBe("");
  });

  it("says the same of a cell in every table that has it, and leaves three or more for each held back", () => {
    const need = table(first, "need_by_region_type");
    const all = new Map(need.filter(({classes}) => classes === "all").map((row) => [row.area_code, row]));
    for (const row of [
      ...table(first, "need_by_horizon").filter(({horizon}) => horizon === "all"),
      ...table(first, "offer_need_by_area").filter(({side}) => side === "needed")
    ])
      expect([row.respondent_count, row.base_count, row.disclosure]).toEqual([
        all.get(row.area_code)!.respondent_count,
        all.get(row.area_code)!.base_count,
        all.get(row.area_code)!.disclosure
      ]);
    const byTerm = table(first, "need_by_horizon").filter(({horizon}) => horizon !== "all");
    for (const [cells, each] of [
      [
        [
          ...need.map((row) => readerCell(row, row.area_code)),
          ...byTerm.map((row) => readerCell({...row, classes: "term", group_code: row.horizon}, row.area_code))
        ],
        0
      ],
      [table(first, "need_horizon_by_region_type").map((row) => readerCell(row, row.horizon)), 1],
      [
        table(first, "support_choice_by_area").map((row) =>
          readerCell({...row, classes: "all", group_code: "all"}, row.area_code)
        ),
        3
      ]
    ] as const) {
      const said = new Map(cells.map(({id, disclosure}) => [id, disclosure]));
      for (const [cell, [low, high]] of solved(cells, readerSums(cells, each), said))
        expect(high - low, cell).toBeGreaterThanOrEqual(3);
    }
  });

  it.each([
    ["one answer more", () => answering(40, 21).map((i) => needs(i))],
    ["one answer less", () => answering(40, 19).map((i) => needs(i))],
    ["one answer changed", () => answering(40, 20).map((i) => needs(i, i === 70 ? 1 : 0))],
    ["nine answers more from one side and four from the other", () => answering(49, 24).map((i) => needs(i))]
  ])("stays the same to the last value with %s, and says what it waits for", async (_, said) => {
    project.answers(said());
    expect((await project.release(2)).said).toMatch(/hromada_needs: \d+ new, changed or withdrawn answers wait for \d/);
    expect((await project.release(2)).code).toBe(4);
    const now = await project.published();
    expect([...now.keys()]).toEqual([...first.keys()]);
    for (const [mart, rows] of first) expect(now.get(mart), mart).toEqual(rows);
  });

  it("moves when five have changed in every group, and not twice a month", async () => {
    project.answers(answering(50, 25).map((i) => needs(i)));
    expect((await project.release(1)).code).toBe(4);
    expect(await project.release(3)).toEqual({
      code: 0,
      said: "hromada_needs: released\nsupport_choices: nothing is new\n"
    });
    const bases = table(await project.published(), "need_by_region_type").map(({base_count}) => base_count);
    expect(new Set(bases)).toEqual(new Set(["75", "50", "25"]));
  });

  it("is refused by the check where nobody knows any more what was counted", async () => {
    writeFileSync(join(project.own, "releases", "counted.csv"), "survey,place,group,content\n");
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    expect(await check({data: project.data})).toBe(4);
    expect(write.mock.calls.map(([text]) => String(text)).join("")).toContain("counted.csv: missing");
    write.mockRestore();
  });
});
