import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, expect, test} from "vitest";
import {ContractError, UnreachableError} from "../../../loaders/errors.ts";
import {gatherParts} from "../../../loaders/net/gather.ts";
import {testLine} from "../../../loaders/net/network.ts";
import type {AnySource, KeptPart} from "../../../loaders/read/source.ts";
import {source as fylker} from "../../../loaders/sources/fylker.ts";
import {answer, loopback, type Play} from "../../fixtures/loopback.ts";

const {host, origin} = new URL(fylker.url);
let server: Awaited<ReturnType<typeof loopback>>;
afterEach(() => server.close());

const pick = (document: unknown): unknown => {
  const {name} = document as {name?: unknown};
  if (typeof name !== "string") throw new TypeError("no name");
  return {name};
};
const part = (version: string): KeptPart => ({version, pick});

/** A source of a list at /list and a part for each of its ids, at the versions it gives. */
const source: AnySource = {
  ...fylker,
  gather: async (ask) => {
    const list = (await ask(`${origin}/list`)) as readonly (readonly [string, string])[];
    const parts: unknown[] = [];
    for (const [id, version] of list) parts.push((await ask(`${origin}/${id}`, part(version))) ?? "gone");
    return parts;
  }
};

/** Answers by address. */
const byPath =
  (answers: Readonly<Record<string, Play>>): Play =>
  (socket, asked) =>
    (answers[asked.path] ?? answer(404))(socket, asked);

async function gathered(answers: Readonly<Record<string, Play>>, folder?: string) {
  server = await loopback(byPath(answers));
  const line = {...testLine(server.port), pause: async () => {}};
  const {bytes, notes} = await gatherParts(source, new Set([host]), line, folder);
  return {document: JSON.parse(Buffer.from(bytes).toString()) as unknown, notes};
}

const folderOf = (): string => mkdtempSync(join(tmpdir(), "kommunebro-parts-"));
const list = (...entries: readonly (readonly [string, string])[]): Play => answer(200, JSON.stringify(entries));
const named = (name: string): Play => answer(200, JSON.stringify({name, phone: "made up"}));

test("parts become one document, and of each no more is kept than is picked", async () => {
  const folder = folderOf();
  const {document, notes} = await gathered(
    {"/list": list(["a", "1"], ["b", "1"]), "/a": named("A"), "/b": named("B")},
    folder
  );
  expect(document).toEqual([{name: "A"}, {name: "B"}]);
  expect(notes).toEqual(["gathered from 3 answers"]);
  expect(
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .toSorted()
  ).toEqual(['{"name":"A"}', '{"name":"B"}']);
});

test("what is kept at its version is not asked again, a new version is, what is listed no longer goes", async () => {
  const folder = folderOf();
  await gathered(
    {"/list": list(["a", "1"], ["b", "1"], ["c", "1"]), "/a": named("A"), "/b": named("B"), "/c": named("C")},
    folder
  );
  await server.close();
  const {document, notes} = await gathered({"/list": list(["a", "1"], ["b", "2"]), "/b": named("B, changed")}, folder);
  expect(document).toEqual([{name: "A"}, {name: "B, changed"}]);
  expect(notes).toEqual(["gathered from 2 answers and 1 parts kept from before"]);
  expect(server.asked.map(({path}) => path)).toEqual(["/list", "/b"]);
  expect(readdirSync(folder)).toHaveLength(2);
});

test("a run that is stopped goes on where it was", async () => {
  const folder = folderOf();
  await expect(
    gathered({"/list": list(["a", "1"], ["b", "1"]), "/a": named("A"), "/b": answer(503)}, folder)
  ).rejects.toThrow(UnreachableError);
  await server.close();
  await gathered({"/list": list(["a", "1"], ["b", "1"]), "/b": named("B")}, folder);
  expect(server.asked.map(({path}) => path)).toEqual(["/list", "/b"]);
});

test("a damaged part is asked for again", async () => {
  const folder = folderOf();
  await gathered({"/list": list(["a", "1"]), "/a": named("A")}, folder);
  await server.close();
  writeFileSync(join(folder, readdirSync(folder)[0]!), '{"na');
  expect((await gathered({"/list": list(["a", "1"]), "/a": named("A")}, folder)).document).toEqual([{name: "A"}]);
});

test("a part that was taken away is told and left out; a list that was is refused", async () => {
  const {document, notes} = await gathered({"/list": list(["a", "1"], ["b", "1"]), "/a": named("A")});
  expect(document).toEqual([{name: "A"}, "gone"]);
  expect(notes).toContain("1 parts were taken away since they were listed");
  await server.close();
  await expect(gathered({})).rejects.toThrow("/list is gone (404)");
});

test.each([
  ["of another shape", answer(200, '{"title": "A"}'), "/a has another shape than the source describes (no name)"],
  ["that is no JSON", answer(200, "<html>"), "/a is not whole JSON"]
])("a part %s is refused with its address, and nothing of it is kept", async (_what, play, said) => {
  const folder = folderOf();
  const failure = gathered({"/list": list(["a", "1"]), "/a": play}, folder);
  await expect(failure).rejects.toThrow(ContractError);
  await expect(failure).rejects.toThrow(said);
  expect(readdirSync(folder)).toEqual([]);
});
