// DREAM's interface as a made-up server plays it: nothing here was recorded from the real one.
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {exitCodes} from "../../../loaders/errors.ts";
import type {AnySource} from "../../../loaders/read/source.ts";
import {refresh} from "../../../loaders/refresh/refresh.ts";
import {source} from "../../../loaders/sources/dream-projects.ts";
import {source as register} from "../../../loaders/sources/hromada-register.ts";
import {source as codifier} from "../../../loaders/sources/settlement-codifier.ts";
import {answer, loopback, type Play} from "../../fixtures/loopback.ts";
import {bytesOf, codeOf, fixtures, writeMirrorFile} from "../../fixtures/mirror.ts";

const tableFiles = ["dream_sectors.csv", "dream_sectors.json", "ledger.csv"];

let place: string;
let said: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "kommunebro-dream-"));
  mkdirSync(join(place, "data"));
  for (const name of tableFiles) copyFileSync(join("data", name), join(place, "data", name));
  said = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const tables = (folder: string): string[] => tableFiles.map((name) => readFileSync(join(folder, name), "utf8"));

async function refreshed(more: Partial<Parameters<typeof refresh>[0]>): Promise<{exit: number; isUntouched: boolean}> {
  const data = join(place, "data");
  const before = tables(data);
  const exit = await refresh({
    sources: [source.id],
    data,
    cache: join(place, "cache"),
    print: () => {},
    ...more
  });
  return {exit, isUntouched: JSON.stringify(tables(data)) === JSON.stringify(before)};
}

/** A server that plays the list and its projects, and the files that the table is held against. */
async function played(answers: Readonly<Record<string, string>>): Promise<{exit: number; isUntouched: boolean}> {
  const files = new Map<string, Uint8Array>();
  for (const one of [register, codifier] as readonly AnySource[])
    files.set(new URL(one.url).pathname, await bytesOf(one, fixtures()[one.id]!));
  const play: Play = (socket, asked) => {
    const [path = ""] = asked.path.split("?");
    const short = path.replace("/marketplace/public/dream/ideas", "") || "list";
    const body = answers[short] ?? files.get(path);
    (body === undefined ? answer(404) : answer(200, body))(socket, asked);
  };
  const server = await loopback(play);
  try {
    return await refreshed({testServer: server.port, testPatience: "0.02"});
  } finally {
    await server.close();
  }
}

const id = "00000000-0000-4000-8000-000000000001";
const list = JSON.stringify({
  data: [{internal: {id, code: "DREAM-UA-1"}, external: {updated: "2026-11-20T10:00:00.000000Z"}}]
});

const frozen = JSON.stringify({
  status: "frozen",
  title: [],
  approaches: [{items: [{locations: [{gazetteer: {scheme: "UA-CATOTTG", identifiers: [codeOf(1)]}}]}]}]
});

test.each([
  ["a list of another shape", {list: '{"items": []}'}, "has no list called data"],
  ["a project of another shape", {list, [`/${id}`]: '{"stage": "pending"}'}, `/ideas/${id} has another shape`],
  ["a page that is no JSON", {list: "<html>login</html>"}, "is not whole JSON"],
  ["a project of a status that is none", {list, [`/${id}`]: frozen}, "column status: is none of"]
])("%s ends with exit code 4, one report, and yesterday's table untouched", async (_what, answers, part) => {
  expect(await played(answers)).toEqual({exit: exitCodes.contract, isUntouched: true});
  expect(said).toContain(part);
  expect(said.match(/dream-projects:/g)).toHaveLength(1);
});

test("a register of few projects is no whole register", async () => {
  const one = JSON.stringify({status: "active", title: [{lang: "uk", translation: "Школа"}]});
  expect(await played({list, [`/${id}`]: one})).toEqual({exit: exitCodes.contract, isUntouched: true});
  expect(said).toContain("has 0 rows, expected 5000 to 60000");
});

test("a whole register takes the place of the count by hand only where a person has looked at it", async () => {
  const mirror = join(place, "mirror");
  for (const one of [source, register, codifier] as readonly AnySource[])
    writeMirrorFile(mirror, one, await bytesOf(one, fixtures()[one.id]!));
  expect(await refreshed({mirror})).toEqual({exit: exitCodes.contract, isUntouched: true});
  expect(said).toContain("npm run refresh -- dream-projects --accept entered_by_hand");
  expect(
    await refreshed({
      mirror,
      accept: ["entered_by_hand", "project_count"],
      because: "looked at beside the count by hand"
    })
  ).toEqual({exit: exitCodes.ok, isUntouched: false});
  const [table, record] = tables(join(place, "data"));
  expect(table).toContain(`${codeOf(1)},any,4\n`);
  expect(JSON.parse(record!)).toMatchObject({
    kind: "refreshed",
    as_of: "2026-11-20",
    source: [source.url],
    verified_against: {"dream-projects": "recorded shape"}
  });
});
