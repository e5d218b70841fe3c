// Which day's region type a card of the trends page speaks of, for groups and for the chosen hromada.
import {describe, expect, test} from "vitest";
import type {Selection} from "../../src/cards/card.ts";
import {chosenControls} from "../../src/cards/card.ts";
import {classNotes, selectedGroup} from "../../src/trends/groups.ts";
import {transfers} from "../../src/trends/transfers.ts";
import {warChange} from "../../src/trends/war_change.ts";
import {viewOf} from "../../src/cards/shown_view.ts";
import {warMonths} from "../../src/trends/war_months.ts";
import type {MartName, MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import {martReader} from "../../site/pages/mart_files.ts";

const read = martReader("src/data");

/** The hromada with its budget years and periods, as a page hands it to a card. */
function chosen(code: string): Selection & {kind: "hromada"} {
  const row = read("hromada").find(({hromada_code}) => hromada_code === code)!;
  const isIts = ({hromada_code}: {hromada_code: string}): boolean => hromada_code === code;
  return {
    kind: "hromada",
    row,
    years: read("hromada_year").filter(isIts),
    periods: read("hromada_class").filter(isIts)
  };
}

const choose = (selection: Selection | null, controls: Record<string, string> = {}) =>
  ({locale: "en", selection, controls}) as const;

describe("the war by month", () => {
  const said = (code: string) => viewOf(warMonths, read, choose(chosen(code), {measure: "hromadas"})).highlight;

  test("tells what became of a chosen hromada, type after type with the first day of each", () => {
    expect(said("UA14020090000073988")).toBe(
      "Soledar: frontline from 24 Feb 2022; occupied from 13 Mar 2023 to 30 Apr 2025. " +
        "What came after that day we do not know."
    );
  });
  test("says a graver part beside the last type, and one type for a hromada that never changed it", () => {
    const {hromada_code: partly} = read("hromada").find(({part_region_type}) => part_region_type === "occupied")!;
    expect(said(partly)).toMatch(/, part of it occupied from [^;]+ to 30 Apr 2025\./);
    expect(said("UA05020010000053508")).toMatch(/: safe from 24 Feb 2022 to 30 Apr 2025\./);
  });
  test("reads the periods of no other hromada than the chosen one", () => {
    const without = ((name: MartName) => {
      if (name === "hromada_class") throw new RangeError("mart was not asked for");
      return read(name);
    }) as MartReader;
    expect(viewOf(warMonths, without, choose(null, {measure: "hromadas"})).highlight).toBeNull();
    const soledar = choose(chosen("UA14020090000073988"), {measure: "hromadas"});
    expect(viewOf(warMonths, without, soledar).highlight).toMatch(/^Soledar: frontline from/);
  });
});

describe("money", () => {
  const moved = read("hromada_year").find(
    ({hromada_code, year, budget_region_type: then}) =>
      year === 2022 &&
      then === "frontline" &&
      read("hromada").find((row) => row.hromada_code === hromada_code)!.region_type === "near_front"
  )!;

  test("puts a chosen hromada in the group of the end of the year, not in that of today", () => {
    const selection = chosen(moved.hromada_code);
    expect(selectedGroup("region_type", {selection}, 2022)).toBe("frontline");
    expect(selectedGroup("region_type", {selection}, 2019), "a year without a budget").toBeNull();
  });
  test("says which day's region types divide it, and why that day", () => {
    const rows = [{class_date: "2022-12-31"}];
    const note = (of: Parameters<typeof classNotes>[1], day = rows) => classNotes(day, of, "en")[0];
    expect(note(2022)).toBe(
      "Each hromada stands in the region type it had on 31 December 2022, at the end of the year."
    );
    expect(note(2021)).toMatch(/end of the first year of the full-scale invasion/);
    expect(note(2025, [{class_date: "2025-04-30"}])).toMatch(/30 April 2025, the day of the list/);
    expect(classNotes([{class_date: null}], 2022, "en"), "of other groups nothing is said").toEqual([]);
    const view = transfers.view(read, choose(null, {...chosenControls(transfers), group: "region_type", year: "2021"}));
    expect(view.notes.at(-1)).toBe(note(2021));
  });
  test("stands without a figure with the tax where region types are held back with it, and says why", () => {
    const held = ((name: MartName) =>
      name === "war_change"
        ? read("war_change").filter((row) => row.basis === "without_military_pit" || row.group_kind !== "region_type")
        : read(name)) as MartReader;
    const [view, whole] = [held, read].map((of) => warChange.view(of, choose(null)));
    expect(view!.title).toMatch(/without tax on military pay$/);
    expect(whole!.title).toContain(view!.title);
    expect(view!.notes.some((one) => /there are no region types here/.test(one))).toBe(true);
    expect(whole!.notes.some((one) => /there are no region types here/.test(one))).toBe(false);
    const types = (view!.table.rows as MartRows["war_change"][]).filter(({group_kind}) => group_kind === "region_type");
    expect(types.map(({basis}) => basis)).toEqual(Array(4).fill("without_military_pit"));
  });
});
