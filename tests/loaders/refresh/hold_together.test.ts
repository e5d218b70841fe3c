import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {sha256} from "../../../loaders/disk/sha256.ts";
import {catalogue} from "../../../loaders/refresh/catalogue.ts";
import {holdTogether} from "../../../loaders/refresh/hold_together.ts";
import type {TableOutcome} from "../../../loaders/refresh/outcome.ts";
import {honest, texts} from "../../fixtures/wrong_files.ts";
import {checkCards} from "../../../site/findings/check_cards.ts";
import {checkProse} from "../../../site/findings/prose_numbers.ts";

let data: string;
beforeAll(() => {
  data = join(mkdtempSync(join(tmpdir(), "kommunebro-together-")), "data");
  cpSync("data", data, {recursive: true, filter: (path) => !/warehouse\.duckdb\.|\.tmp$/.test(path)});
});
afterAll(() => rmSync(join(data, ".."), {recursive: true, force: true}));

const {tables} = await catalogue();

/** A draft of a table: its committed text after `change`, with the record that belongs to it and what it says else. */
function drafted(name: string, change: (text: string) => string, says: Readonly<object> = {}): TableOutcome {
  const content = change(readFileSync(join(data, `${name}.csv`), "utf8"));
  const record = JSON.parse(readFileSync(join(data, `${name}.json`), "utf8")) as object;
  const told = {...record, ...says, rows: content.trimEnd().split("\n").length - 1, sha256: sha256(content)};
  return {
    table: tables.find((table) => table.name === name)!,
    isChanged: true,
    draft: {
      files: [
        {path: join(data, `${name}.csv`), content},
        {path: join(data, `${name}.json`), content: `${JSON.stringify(told, null, 2)}\n`}
      ],
      answers: []
    }
  };
}

const romanised = (text: string) => text.replace(/,Barska,/, ",Barsjka,").replace(/,Vinnytska,/, ",Winnizka,");

test("a draft that breaks a check is refused with the check, and one beside it that breaks none goes on", async () => {
  const broken = drafted("hromadas", romanised);
  const good = drafted("kommuner", (text) => text.replace(/,nb,/, ",neutral,"));
  const folders: string[] = [];
  const counted = async () => (extracts: string, geo: string) => {
    folders.push(geo);
    return [{name: "sentences_hold", description: "", checked: readdirSync(extracts).length, problems: []}];
  };
  await holdTogether([broken, good], data, counted);
  expect(broken.failure?.message).toContain(
    "hromadas: the checks of data/ would no longer hold: 1 problem; kept as it"
  );
  expect(broken.failure?.message).toContain("latin_names_follow_resolution_55: must hold: ");
  expect(broken.failure?.message).not.toContain(tmpdir());
  expect([broken.draft, broken.failure?.exitCode]).toEqual([undefined, 4]);
  expect([good.failure, good.draft?.files.length]).toEqual([undefined, 2]);
  // Pages are read of the tables from before and of the draft that goes on; of broken ones they tell little.
  expect(folders.map((folder) => existsSync(folder))).toEqual([false, false]);
}, 600_000);

test("a draft whose facts are older than their limit is refused", async () => {
  const old = drafted("kommuner", (text) => text.replace(/,nb,/, ",neutral,"), {as_of: "2009-01-01"});
  await holdTogether([old], data);
  expect(old.failure?.message).toMatch(/data\/kommuner: the facts \(2009-01-01\) are \d+ days old, the limit is \d+/);
  expect(old.draft).toBeUndefined();
});

test("a draft whose record lacks what every table tells of itself is refused", async () => {
  const bare = drafted("kommuner", (text) => text.replace(/,nb,/, ",neutral,"), {licence: {}});
  await holdTogether([bare], data);
  expect(bare.failure?.message).toMatch(
    /every_table_has_metadata: must hold: .*data\/kommuner\.json: licence is empty/
  );
  expect(bare.draft).toBeUndefined();
});

describe("what pages say", () => {
  const site = async () => (extracts: string, geo: string) => [checkCards(extracts, geo), checkProse(extracts)];

  test("is held of the draft: where a number in the words is another one then, it is refused", async () => {
    const later = drafted("hromadas", (text) => text.replace(",28.372,", ",28.373,"), {as_of: "2023-01-01"});
    await holdTogether([later], data, site);
    expect(later.failure?.message).toMatch(/numbers_in_prose_are_known: .*prose says 2022, the data say 2023/);
    expect(later.failure?.message).toContain("change the check, or the words that say it");
    expect(later.draft).toBeUndefined();
  }, 600_000);

  test("goes on with tables of a good year", async () => {
    const {after} = texts(honest.find(({name}) => name === "amounts revised by 2 %")!);
    const revised = drafted("hromada_budgets", () => after);
    expect(await holdTogether([revised], data, site)).toEqual([]);
    expect(revised.failure).toBeUndefined();
  }, 600_000);

  test("that a page cannot be made of the draft at all is a sentence, and no crash", async () => {
    const fails = async () => (): never => {
      throw new Error("no row for UA-05");
    };
    const whole = drafted("kommuner", (text) => text.replace(/,nb,/, ",neutral,"));
    // It cannot be made of the tables from before either: that is no fault of the draft.
    expect(await holdTogether([whole], data, fails)).toContain("data/ was broken before: see npm run check");
    expect(whole.failure).toBeUndefined();
  }, 600_000);
});

test("a row fewer that fits is let through, and the counts that follow from it are told", async () => {
  const status = drafted("hromada_displacement", (text) => text.replace(/\n.*\n$/, "\n"));
  const notes = await holdTogether([status], data);
  expect(status.failure).toBeUndefined();
  expect(notes.join()).toMatch(/run npm run check -- --accept .*staging\.hromada_displacement, all: 1437 rows/);
});

test("where tables are absent, it is said that nothing was held, and no draft is refused", async () => {
  const alone = mkdtempSync(join(tmpdir(), "kommunebro-alone-"));
  const outcome = drafted("hromadas", romanised);
  expect(await holdTogether([outcome], alone)).toEqual([
    expect.stringMatching(/^the tables were not held against each other: .* has no alliance_points\.csv, /)
  ]);
  expect(outcome.failure).toBeUndefined();
  rmSync(alone, {recursive: true});
});
