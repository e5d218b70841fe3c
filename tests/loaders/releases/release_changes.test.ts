import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {changesSince} from "../../../loaders/releases/release_changes.ts";

let data: string;
let commit: string;
const git = (...args: string[]): string => {
  const ran = spawnSync("git", ["-C", data, "-c", "user.name=a", "-c", "user.email=a", ...args], {encoding: "utf8"});
  if (ran.status !== 0) throw new Error(ran.stderr);
  return ran.stdout.trim();
};
const write = (name: string, text: string): void => writeFileSync(join(data, name), text);
const budgets = (...rows: string[]): void =>
  write("hromada_budgets.csv", `hromada_code,year,own\n${rows.join("\n")}\n`);

beforeAll(() => {
  data = join(mkdtempSync(join(tmpdir(), "kommunebro-release-")), "data");
  mkdirSync(data);
  git("init", "--quiet");
  write("hromada_budgets.json", '{"key": ["hromada_code", "year"]}');
  budgets("UA1,2021,5", "UA1,2022,6", "UA2,2022,7");
  write("dream_sectors.json", '{"key": ["hromada_code", "sector"]}');
  write("dream_sectors.csv", "hromada_code,sector,projects\nUA1,water,3\nUA2,water,4\n");
  write(
    "refresh_answers.csv",
    "source,question,subject,reason,decided_on\nwar,emptied,UA1,An old reason.,2026-01-01\n"
  );
  git("add", ".");
  git("commit", "--quiet", "--message", "first");
  commit = git("rev-parse", "HEAD");
});
afterAll(() => rmSync(join(data, ".."), {recursive: true, force: true}));

const because = (columns: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(columns));

describe("what is new since a commit", () => {
  test("is nothing where nothing is", () => {
    expect(changesSince(data, commit, because({}))).toEqual({changes: [], decisions: []});
  });

  test("is counted by table and column, with the rows that were struck and why", () => {
    budgets("UA1,2021,8", "UA1,2022,", "UA3,2022,9");
    write("tiers.csv", "tier\na\n");
    const reasons = because({"hromada_budgets.own": "the source gave 0", "hromada_budgets.rows": "merged"});
    expect(changesSince(data, commit, reasons).changes).toEqual([
      {
        table: "hromada_budgets",
        state: "changed",
        ...{added: 1, gone: 1, changed: 2, columns_added: [], columns_gone: []},
        moved: [{column: "own", count: 2}],
        struck: [
          {column: "rows", count: 1, rows: ["UA2 2022"], because: "merged"},
          {column: "own", count: 1, rows: ["UA1 2022"], because: "the source gave 0"}
        ]
      },
      {
        table: "tiers",
        state: "new",
        ...{added: 1, gone: 0, changed: 0, columns_added: [], columns_gone: [], moved: [], struck: []}
      }
    ]);
  });

  test("is refused in one report where values were struck and nobody has said why", () => {
    expect(() => changesSince(data, commit, because({"hromada_budgets.own": "0"}))).toThrow(
      /nobody has said why.*\n {2}hromada_budgets\.rows: 1; add --because 'hromada_budgets\.rows=…'$/
    );
  });

  test("names no row of a table that tells what single hromadas need", () => {
    budgets("UA1,2021,5", "UA1,2022,6", "UA2,2022,7");
    write("dream_sectors.csv", "hromada_code,sector,projects\nUA1,water,\n");
    const {changes} = changesSince(data, commit, because({"dream_sectors.projects": "a", "dream_sectors.rows": "b"}));
    const [dream] = changes;
    expect(dream!.struck.map(({column, count, rows}) => [column, count, rows])).toEqual([
      ["rows", 1, []],
      ["projects", 1, []]
    ]);
    expect(JSON.stringify(changes)).not.toMatch(/UA\d/);
  });

  test("tells a decision with its reason, and not whom it is about", () => {
    const text = "source,question,subject,reason,decided_on\nwar,emptied,UA1,An old reason.,2026-01-01\n";
    write("refresh_answers.csv", `${text}war,moved,UA2,A new reason.,2026-02-01\n`);
    expect(
      changesSince(data, commit, because({"dream_sectors.projects": "a", "dream_sectors.rows": "b"})).decisions
    ).toEqual([{source: "war", question: "moved", reason: "A new reason.", decided_on: "2026-02-01"}]);
  });

  test("takes a table with another key for another one, whose rows are all new", () => {
    write("dream_sectors.json", '{"key": ["sector_code"]}');
    write("dream_sectors.csv", "sector_code\nwater\n");
    const [dream] = changesSince(data, commit, because({})).changes;
    expect(dream).toMatchObject({table: "dream_sectors", state: "new", added: 1, gone: 0, struck: []});
  });
});
