// Ticks of days are round days of the calendar within what is drawn, as many as have room, named in its language.
import {expect, test} from "vitest";
import {timeNames, timeText, timeTicks, yearTicks} from "../../src/charts/time_axis.ts";
import type {Locale} from "../../src/words/locales.ts";

const at = (text: string): Date => new Date(text.length === 10 ? `${text}T00:00:00Z` : text);
const texts = (ticks: readonly Date[]): string[] => ticks.map((tick) => tick.toISOString().slice(0, 16));
const days = (ticks: readonly Date[]): string[] => texts(ticks).map((text) => text.slice(0, 10));
const named = (ticks: readonly Date[], locale: Locale): string[] => ticks.map(timeNames(ticks, locale));

/** Every day, or every nth, from one to another. */
const every = (days: number, first: string, last: string): Date[] =>
  Array.from(
    {length: Math.floor((at(last).getTime() - at(first).getTime()) / days / 86_400_000) + 1},
    (_, n) => new Date(at(first).getTime() + n * days * 86_400_000)
  );

test.each([
  [7, "2014-03-01", "2024-07-01", 6, ["2016-01-01", "2018-01-01", "2020-01-01", "2022-01-01", "2024-01-01"]],
  [1, "2022-02-24", "2023-01-10", 4, ["2022-04-01", "2022-07-01", "2022-10-01", "2023-01-01"]],
  // Mondays
  [1, "2024-05-02", "2024-05-30", 5, ["2024-05-06", "2024-05-13", "2024-05-20", "2024-05-27"]],
  [300, "1899-06-01", "2030-01-01", 4, ["1900-01-01", "1950-01-01", "2000-01-01"]]
] as const)("every %i days from %s to %s have round ticks, at most %i", (apart, first, last, most, expected) => {
  expect(days(timeTicks(every(apart, first, last), most))).toEqual(expected);
});

test("few that stand apart are ticks themselves, and ticks are no closer than what is drawn", () => {
  const months = ["2024-03-01", "2024-01-01", "2024-02-01"].map(at);
  expect(days(timeTicks(months, 4))).toEqual(["2024-01-01", "2024-02-01", "2024-03-01"]);
  const quarters = Array.from({length: 9}, (_, n) => new Date(Date.UTC(2022, 3 * n)));
  expect(days(timeTicks(quarters, 8))).toEqual(["2022-01-01", "2022-07-01", "2023-01-01", "2023-07-01", "2024-01-01"]);
  expect(days(timeTicks(["2022-02-24", "2022-02-25", "2025-02-24"].map(at), 4))).toEqual([
    "2023-01-01",
    "2024-01-01",
    "2025-01-01"
  ]);
});

test("hours are told within a day, and a single moment is its own tick", () => {
  const hours = ["07:30", "07:40", "19:00"].map((time) => at(`2024-05-02T${time}:00Z`));
  const ticks = timeTicks(hours, 5);
  expect(texts(ticks)).toEqual(["2024-05-02T09:00", "2024-05-02T12:00", "2024-05-02T15:00", "2024-05-02T18:00"]);
  expect(named(ticks, "nb")).toEqual(["09:00\n2024", "12:00", "15:00", "18:00"]);
  const moment = at("2024-05-02T07:31:07Z");
  expect(timeTicks([moment, moment], 5)).toEqual([moment]);
});

test("never more ticks than asked for, none outside, in order, whatever the span", () => {
  for (let span = 1; span < 40_000; span = Math.ceil(span * 1.37))
    for (const most of [2, 4, 8]) {
      const [first, last] = [at("1987-11-05"), new Date(at("1987-11-05").getTime() + span * 86_400_000)];
      const ticks = timeTicks([last, first, new Date(first.getTime() + 3_600_000)], most);
      expect(ticks.length, `${span}`).toBeLessThanOrEqual(most);
      expect(ticks.length, `${span}`).toBeGreaterThan(0);
      expect(ticks.every((tick) => tick >= first && tick <= last)).toBe(true);
      expect(ticks).toEqual(ticks.toSorted((a, b) => a.getTime() - b.getTime()));
    }
});

test("first days of years, every one or every second even one", () => {
  expect(days(yearTicks(at("2021-01-01"), at("2023-06-01"), 1))).toEqual(["2021-01-01", "2022-01-01", "2023-01-01"]);
  expect(days(yearTicks(at("2021-01-02"), at("2025-06-01"), 2))).toEqual(["2022-01-01", "2024-01-01"]);
});

test("months and days are named in the language, the year where it is a new one", () => {
  const months = ["2023-10-01", "2024-01-01", "2024-04-01"].map(at);
  expect(named(months, "nb")).toEqual(["okt\n2023", "jan\n2024", "apr"]);
  expect(named(months, "uk")).toEqual(["жовт.\n2023", "січ.\n2024", "квіт."]);
  expect(named(["2024-05-06", "2024-05-13"].map(at), "en")).toEqual(["6 May\n2024", "13 May"]);
  expect(named(["2022-01-01", "2024-01-01"].map(at), "en")).toEqual(["2022", "2024"]);
  expect(timeText(at("2024-05-06"), "nb")).toBe("6. mai 2024");
  expect(timeText(at("2024-05-06T14:30:00Z"), "en")).toBe("6 May 2024 14:30");
});
