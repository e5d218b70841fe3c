import {cpSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {sha256} from "../../../loaders/disk/sha256.ts";
import {catalogue} from "../../../loaders/refresh/catalogue.ts";
import {holdTogether} from "../../../loaders/refresh/hold_together.ts";
import type {TableOutcome} from "../../../loaders/refresh/outcome.ts";

let data: string;
beforeAll(() => {
  data = join(mkdtempSync(join(tmpdir(), "kommunebro-together-")), "data");
  cpSync("data", data, {recursive: true, filter: (path) => !/warehouse\.duckdb|\.tmp$/.test(path)});
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
  await holdTogether([broken, good], data);
  expect(broken.failure?.message).toContain(
    "hromadas: the checks of data/ would no longer hold: 1 problem; kept as it"
  );
  expect(broken.failure?.message).toContain("latin_names_follow_resolution_55: must hold: ");
  expect(broken.failure?.message).not.toContain(tmpdir());
  expect([broken.draft, broken.failure?.exitCode]).toEqual([undefined, 4]);
  expect([good.failure, good.draft?.files.length]).toEqual([undefined, 2]);
});

test("a draft whose facts are older than their limit is refused", async () => {
  const old = drafted("kommuner", (text) => text.replace(/,nb,/, ",neutral,"), {as_of: "2009-01-01"});
  await holdTogether([old], data);
  expect(old.failure?.message).toMatch(/data\/kommuner: the facts \(2009-01-01\) are \d+ days old, the limit is \d+/);
  expect(old.draft).toBeUndefined();
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
