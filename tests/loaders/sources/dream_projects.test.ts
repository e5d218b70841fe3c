// Everything here is made up in the shapes that DREAM's interface documents, or that its readers have met.
import {expect, test} from "vitest";
import {gatherIdeas, pickIdea} from "../../../loaders/read/dream_ideas.ts";
import {sectorsOf} from "../../../loaders/read/project_sectors.ts";
import type {AskPart} from "../../../loaders/read/source.ts";
import {readSource, type AnySource, type Reading, type Readings} from "../../../loaders/read/source.ts";
import {source, tables} from "../../../loaders/sources/dream-projects.ts";
import {source as register} from "../../../loaders/sources/hromada-register.ts";
import {source as codifier} from "../../../loaders/sources/settlement-codifier.ts";
import {bytesOf, codeOf, fixtures, madeUpIdea, villageOf, type Fixture} from "../../fixtures/mirror.ts";

type Listed = readonly [id: string, updated: string];

const at = (second: number, rest = "000000"): string => `2026-11-20T10:00:${String(second).padStart(2, "0")}.${rest}Z`;

const location = (scheme: string, ...identifiers: string[]) => ({gazetteer: {scheme, identifiers}});

/** A project as the documentation shows it. */
const project = (more: object = {}) => ({
  date: at(0),
  updated: at(0),
  status: "pending",
  statusDetails: "defined",
  purpose: "restoration",
  type: "construction",
  title: [
    {lang: "en", translation: "A school"},
    {lang: "uk", translation: "Капітальний ремонт школи"}
  ],
  parties: [{id: "made up", roles: ["initiator"]}],
  approaches: [{id: "a", title: "a", items: [{id: "i", locations: [location("UA-CATOTTG", "UA01", "UA02")]}]}],
  additionalClassifications: [{scheme: "COFOG", id: "E"}],
  ...more
});

/** Plays the list in pages of `size` by the moment of change, and every project the same. */
function service(listed: readonly Listed[], {size = 3, isInclusive = true, one = project()} = {}) {
  const asked: string[] = [];
  const ask: AskPart = async (url, kept) => {
    asked.push(url);
    if (kept) return kept.pick(one);
    const from = new URL(url).searchParams.get("from");
    const rest = listed.filter(([, updated]) => from === null || (isInclusive ? updated >= from : updated > from));
    const data = rest.slice(0, size).map(([id, updated]) => ({internal: {id, code: "DREAM-UA"}, external: {updated}}));
    return {data};
  };
  return {ask, asked};
}

const idsOf = async (listed: readonly Listed[], options: Parameters<typeof service>[1] = {}) =>
  (await gatherIdeas("https://example.org/ideas", service(listed, options).ask)).ideas.map(
    (idea) => (idea as {id: string}).id
  );

test.each([[true], [false]])(
  "every project of every page comes once, whether `from` takes in its moment: %s",
  async (isInclusive) => {
    const listed = "abcdefgh"
      .split("")
      .map((id, n): Listed => [id, at(Math.floor(n / 2), n % 2 ? "123457" : "123456")]);
    expect(await idsOf(listed, {isInclusive})).toEqual(listed.map(([id]) => id));
  }
);

test("a project that changes while the list is read is taken once, as it is last", async () => {
  const listed: Listed[] = [
    ["a", at(1)],
    ["b", at(2)],
    ["c", at(3)],
    ["d", at(4)],
    ["a", at(5)]
  ];
  const {ideas} = await gatherIdeas("https://example.org/ideas", service(listed).ask);
  expect(ideas).toHaveLength(4);
  expect(ideas).toContainEqual(expect.objectContaining({id: "a", updated: at(5)}));
});

test.each([
  ["pages that never go on", "abcdef".split("").map((id): Listed => [id, at(1)]), "the list does not go on after"],
  [
    "a list in another order",
    [
      ["a", at(2)],
      ["b", at(1)]
    ] as Listed[],
    "the list is not in the order of change"
  ],
  ["times without a zone", [["a", "2026-11-20T10:00:00"]] as Listed[], "no time in external.updated"]
])("%s are refused", async (_what, listed, said) => {
  await expect(idsOf(listed)).rejects.toThrow(said);
});

test.each([
  ["a page of another shape", {items: []}, "no list called data"],
  ["an entry without an id", {data: [{external: {updated: at(1)}}]}, "no internal.id"]
])("%s is refused", async (_what, page, said) => {
  await expect(gatherIdeas("https://example.org/ideas", async () => page)).rejects.toThrow(said);
});

test("a project is read as it is documented and as readers have met it", () => {
  const picked = {status: "pending", sectors: "education", places: "UA01 UA02"};
  expect(pickIdea(project())).toEqual(picked);
  const {status, ...rest} = project();
  expect(pickIdea({internal: {id: "a", status: `${status}:defined`}, cdu_response: rest})).toEqual(picked);
});

test("of a project nothing is kept but status, sectors and places", () => {
  expect(Object.keys(pickIdea(project({parties: [{contactPoint: {name: "made up"}}]})))).toEqual([
    "status",
    "sectors",
    "places"
  ]);
});

test("a place of the older scheme, or without a code, is no place", () => {
  const approaches = [
    {items: [{locations: [location("UA-COATU", "0510100000"), {description: "somewhere"}]}, {}]},
    {items: [{locations: [location("UA-CATOTTG", " UA03 ", "")]}]}
  ];
  expect(pickIdea(project({approaches})).places).toBe("UA03");
  expect(pickIdea(project({approaches: undefined})).places).toBe("");
});

test.each([[{}], [null], [[]], [{status: "active"}], [{title: []}], [{cdu_response: null, internal: {status: "x"}}]])(
  "a project of another shape is refused: %j",
  (document) => {
    expect(() => pickIdea(document)).toThrow(TypeError);
  }
);

test.each([
  ["codes and words name several", ["EP", "WC"], "Будівництво котельні", ["education", "water", "energy"]],
  ["a code that is the environment's among water's", ["wz"], "", ["environment"]],
  ["public administration alone names none", ["BH"], "Ремонт", ["recovery"]],
  ["a word in the middle of another is none", [], "Передшкільний", ["recovery"]],
  ["a shelter of a school is both", [], "Укриття школи", ["education", "civil_protection"]]
])("sectors: %s", (_what, codes, title, expected) => {
  expect(sectorsOf(codes, title)).toEqual(expected);
});

/** The table built from some projects over the made-up register and codifier, first the rows that are not empty. */
async function built(ideas: readonly object[]): Promise<string[]> {
  const others = Array.from({length: 5_000}, (_, n) => ({...madeUpIdea(n), status: "active", places: villageOf(9, 0)}));
  const all: Record<string, Fixture> = {
    ...fixtures(),
    [source.id]: {document: {ideas: [...others, ...ideas.map((idea, n) => ({...madeUpIdea(10_001 + n), ...idea}))]}}
  };
  const readings = new Map<AnySource, Reading<unknown>>();
  for (const one of [source, codifier, register] as readonly AnySource[])
    readings.set(one, await readSource(one, await bytesOf(one, all[one.id]!), []));
  const rows = tables[0]!.build(((one: AnySource) => readings.get(one)) as unknown as Readings);
  return (rows as {hromada_code: string; sector_code: string; project_count: number}[])
    .filter(({hromada_code, project_count}) => hromada_code !== codeOf(9) && project_count > 0)
    .map(({hromada_code, sector_code, project_count}) => `${hromada_code} ${sector_code} ${project_count}`)
    .toSorted();
}

test("a project counts once in every hromada it touches, in each of its sectors; a cancelled one nowhere", async () => {
  expect(
    await built([
      {sectors: "education energy", places: `${villageOf(1, 0)} ${villageOf(1, 5)} ${villageOf(2, 0)}`},
      {sectors: "education", places: villageOf(1, 3)},
      {status: "cancelled", sectors: "health", places: villageOf(1, 3)},
      {status: "unsuccessful", sectors: "health", places: codeOf(2)},
      {sectors: "health", places: ""}
    ])
  ).toEqual(
    [
      `${codeOf(1)} any 2`,
      `${codeOf(1)} education 2`,
      `${codeOf(1)} energy 1`,
      `${codeOf(2)} any 2`,
      `${codeOf(2)} education 1`,
      `${codeOf(2)} energy 1`,
      `${codeOf(2)} health 1`
    ].toSorted()
  );
});

test("a hromada without a project has a row that says so, and the day is that of the newest change", async () => {
  const reading = await readSource(source, await bytesOf(source, fixtures()[source.id]!), []);
  expect(reading.warnings).toEqual(["104 rows left out: they are cancelled, or name no place that has a code"]);
  const read = (() => reading) as unknown as Readings;
  expect(tables[0]!.asOf!(read)).toBe("2026-11-20");
});

test("a code wider than a hromada counts nowhere", async () => {
  expect(await built([{places: `${codeOf(1).slice(0, 4)}99${"0".repeat(13)}`}])).toEqual([]);
});

test("many places that are in no codifier are refused with examples", async () => {
  const lost = Array.from({length: 400}, (_, n) => ({status: "active", places: `UA99${String(n).padStart(15, "0")}`}));
  await expect(built(lost)).rejects.toThrow(
    /column places: is in no codifier, as are 7 % of all places \(“UA99000000000000000”, .*400 times/
  );
});

test.each([
  ["status", "frozen", "is none of"],
  ["sectors", "sport", "names a sector that is none"],
  ["id", "17", "does not look like"]
])("a project whose %s is %s is refused with its row", async (column, value, said) => {
  const document = {
    ideas: Array.from({length: 5_200}, (_, n) => (n === 4 ? {...madeUpIdea(n), [column]: value} : madeUpIdea(n)))
  };
  await expect(bytesOf(source, {document}).then((bytes) => readSource(source, bytes, []))).rejects.toThrow(
    new RegExp(`row 6, column ${column}: ${said}`)
  );
});
