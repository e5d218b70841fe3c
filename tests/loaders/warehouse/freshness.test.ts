import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {ContractError} from "../../../loaders/errors.ts";
import {
  agesOf,
  freshnessFaults,
  fromTheFuture,
  requireFresh,
  today,
  type Freshness
} from "../../../loaders/warehouse/freshness.ts";
import {daysBetween, lastDay} from "../../../src/model/as_of.ts";
import {locales} from "../../../src/words/locales.ts";

const text = {en: "reason", nb: "grunn", uk: "причина"};
const limits: Freshness = {warn_after_days: 30, error_after_days: 90, why: text};

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "kommunebro-fresh-"));
});
afterEach(() => rmSync(data, {recursive: true, force: true}));

function record(table: string, as_of: string, freshness?: Freshness): void {
  writeFileSync(join(data, `${table}.json`), JSON.stringify({table, as_of, freshness}));
}

test.each([
  ["2022-10-10", "2022-10-10"],
  ["2022-04-27/2022-10-10", "2022-10-10"],
  ["2024-02", "2024-02-29"],
  ["2022", "2022-12-31"],
  ["2021/2022", "2022-12-31"],
  ["unknown", undefined],
  ["per row", undefined],
  ["", undefined]
])("%s holds until %s", (asOf, day) => {
  expect(lastDay(asOf)).toBe(day);
});

test("days are counted across a change of clocks and a leap year", () => {
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(daysBetween("2026-11-22", "2026-11-21")).toBe(-1);
});

test.each([
  ["2026-01-01", "fresh"],
  ["2026-01-31", "fresh"],
  ["2026-02-01", "old"],
  ["2026-04-01", "old"],
  ["2026-04-02", "stale"],
  ["2025-01-01", "fresh"]
])("on %s facts of 1 January are %s", (on, state) => {
  record("a", "2026-01-01", limits);
  expect(agesOf(data, on)).toMatchObject([{table: "a", state}]);
});

test("facts of an unknown day are too old", () => {
  record("a", "unknown", limits);
  expect(agesOf(data, "2026-01-01")).toMatchObject([{state: "stale", days: undefined}]);
});

describe("the public site", () => {
  test("is not built from facts beyond their limit, and the sentence names table, age, limit and the ways out", () => {
    record("a", "2022-10-10", limits);
    record("b", "2026-01-01", limits);
    record("c", "2022-10-10");
    expect(() => requireFresh(data, "2026-01-02")).toThrow(ContractError);
    expect(() => requireFresh(data, "2026-01-02")).toThrow(
      new RegExp(
        "one table is older than allowed on 2026-01-02\\.\\n {2}data/a: the facts \\(2022-10-10\\) are 1180 days " +
          "old, the limit is 90\\n.*set accepted_until.*\\n.*SOURCE_DATE_EPOCH"
      )
    );
  });

  test("is built while an exception lasts, and not a day longer", () => {
    record("a", "2022-10-10", {...limits, accepted_until: "2027-12-31", accepted_because: text});
    expect(() => requireFresh(data, "2027-12-31")).not.toThrow();
    expect(() => requireFresh(data, "2028-01-01")).toThrow(/it was accepted until 2027-12-31/);
  });
});

test("the committed tables may be published on the day they were committed", () => {
  expect(() => requireFresh("data", "2026-11-22")).not.toThrow();
  expect(
    agesOf("data", "2026-11-22")
      .filter(({state}) => state === "accepted")
      .map(({table}) => table)
  ).toContain("hromada_war_status");
});

test("a build that is repeated later is held against the day of the commit", () => {
  expect(today({SOURCE_DATE_EPOCH: "1795316400"})).toBe("2026-11-22");
  expect(today({})).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(() => today({SOURCE_DATE_EPOCH: "yesterday"})).toThrow(/no number of seconds/);
});

test.each([
  [{kind: "refreshed"}, "freshness is missing"],
  [{freshness: {...limits, warn_after_days: 90}}, "the first less than the second"],
  [{freshness: {...limits, error_after_days: 0.5}}, "whole days"],
  [{freshness: {...limits, why: {en: "x"} as never}}, `freshness.why is not said in ${locales.join(" and ")}`],
  [{freshness: {...limits, accepted_until: "soon", accepted_because: text}}, "accepted_until soon is no date"],
  [{freshness: {...limits, accepted_until: "2027-12-31"}}, "accepted_because is not said"],
  [{freshness: limits, as_of: "per row"}, "as_of is per row"]
])("a record that says %j is told what is wrong", (said, sentence) => {
  expect(freshnessFaults(said).join("\n")).toContain(sentence);
});

test("a record that is whole has no faults; one written by hand needs no limits", () => {
  expect(
    freshnessFaults({
      kind: "refreshed",
      as_of: "2022",
      freshness: {...limits, accepted_until: "2027-12-31", accepted_because: text}
    })
  ).toEqual([]);
  expect(freshnessFaults({kind: "authored", as_of: "per row"})).toEqual([]);
});

test("a record that tells of tomorrow is named: one of two clocks was wrong", () => {
  record("a", "2026-11-22", limits);
  expect(fromTheFuture(data, "2026-11-22")).toEqual([]);
  expect(fromTheFuture(data, "2025-11-22")).toEqual([
    "data/a: the record tells of 2026-11-22, which is after today, 2025-11-22: one of the two clocks was wrong"
  ]);
});
