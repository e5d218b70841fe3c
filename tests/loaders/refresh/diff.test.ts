import {execFileSync} from "node:child_process";
import {cpSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {changesOf} from "../../../loaders/refresh/table_changes.ts";
import {diffCommand} from "../../../loaders/refresh/diff_command.ts";
import {UsageError} from "../../../loaders/errors.ts";
import {code, editTable, fixtureData} from "../warehouse/warehouse_fixture.ts";

let root: string;
let data: string;

/** Four made-up hromadas in a repository of their own, committed; tests change what lies in the folder. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "kommunebro-diff-test-"));
  data = join(root, "data");
  const place = (lat: number) => ({
    hromada: {lat},
    lists: [false, false, false, false] as [boolean, boolean, boolean, boolean]
  });
  cpSync(fixtureData([place(46), place(48), place(50), place(52)]), data, {recursive: true});
  for (const [table, key] of [
    ["hromadas", ["hromada_code"]],
    ["hromada_war_status", ["hromada_code"]],
    ["hromada_budgets", ["hromada_code", "year"]]
  ] as const)
    writeFileSync(join(data, `${table}.json`), JSON.stringify({table, key}));
  const git = (...args: string[]) =>
    execFileSync("git", [
      "-C",
      root,
      "-c",
      "user.name=Test",
      "-c",
      "user.email=test@example.org",
      "-c",
      "commit.gpgsign=false",
      ...args
    ]);
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "Made up");
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

async function told(): Promise<string> {
  let text = "";
  await diffCommand({data, print: (more) => (text += more)});
  return text;
}

test("changes are rows, moved numbers and classes, the farthest first", () => {
  const before = "code,year,total,class\na,1,100,low\nb,1,100,low\nc,1,0,low\nd,1,5,high\n";
  const after = "code,year,total,class\na,1,110,low\nb,1,300,critical\nc,1,1,low\ne,1,5,\n";
  const {added, gone, changed, numbers, classes} = changesOf(before, after, ["code", "year"]);
  expect({added, gone, changed}).toEqual({added: ["e 1"], gone: ["d 1"], changed: 3});
  expect(numbers.get("total")).toEqual([
    {key: "c 1", from: "0", to: "1"},
    {key: "b 1", from: "100", to: "300"},
    {key: "a 1", from: "100", to: "110"}
  ]);
  expect(classes.get("class")).toEqual(new Map([["low → critical", ["b 1"]]]));
});

test("new and lost columns are told, and the order of rows and columns is no change", () => {
  const {columnsAdded, columnsGone} = changesOf("a,b\n1,2\n", "c,a\n3,1\n", ["a"]);
  expect({columnsAdded, columnsGone}).toEqual({columnsAdded: ["c"], columnsGone: ["b"]});
  expect(changesOf("a,b\n1,2\n3,4\n", "b,a\n4,3\n2,1\n", ["a"])).toMatchObject({added: [], gone: [], changed: 0});
});

test("a folder as committed is told as such", async () => {
  expect(await told()).toBe("data/ is as the last commit has it\n");
});

test("what changed is told in words: amounts, rows, and which hromadas moved between region types", async () => {
  editTable(data, "hromada_budgets", (text) =>
    text.replace(`${code(1)},2022,5,`, `${code(1)},2022,7.5,`).replace(new RegExp(`^${code(4)},2021.*\n`, "m"), "")
  );
  // The third is put on the newest list, under occupation; nothing lies near it.
  editTable(data, "hromada_war_status", (text) =>
    text.replace(`${code(3)},false,false,false,false,not_occupied`, `${code(3)},false,false,false,true,occupied`)
  );
  const text = await told();
  expect(text).toContain("hromada_budgets: 0 rows added, 1 gone, 1 changed\n");
  expect(text).toContain(`  gone: Testovad (${code(4)}) 2021\n`);
  expect(text).toContain(`  total_uah_m: 1 value moved; most: Testovaa (${code(1)}) 2022 5 → 7.5 (+50 %)\n`);
  expect(text).toContain(`  status_2022_09: 1 not_occupied → occupied: Testovac (${code(3)})\n`);
  expect(text).toContain(`region types by the list of 2022-10-10:\n  1 safe → occupied: Testovac (${code(3)})\n`);
  expect(text).toMatch(/2 of \d+ tables differ from the last commit\n$/);
}, 180_000);

test("a folder without a history is a usage error", async () => {
  const bare = mkdtempSync(join(tmpdir(), "kommunebro-bare-"));
  await expect(diffCommand({data: bare, print: () => {}})).rejects.toThrow(UsageError);
  rmSync(bare, {recursive: true, force: true});
});
