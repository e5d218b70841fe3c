// Days along an axis: a plain line of milliseconds, whose ticks are round days of the calendar, named in the page's
// language. Plot's own axes of time write English.
import {speechOf} from "../words/figures.js";
import type {Locale} from "../words/locales.js";

/** How Plot is told of an axis whose values are `Date`. */
export const timeScale = {type: "linear", label: null} as const;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** The first Monday of the calendar that computers count from. */
const monday = 4 * day;

/** Steps from one tick to the next, from short to long: a length, or months. */
const steps: readonly {readonly length?: number; readonly months?: number; readonly from?: number}[] = [
  ...[1, 5, 15, 30].map((count) => ({length: count * minute})),
  ...[1, 3, 6, 12].map((count) => ({length: count * hour})),
  {length: day},
  {length: 2 * day},
  {length: 7 * day, from: monday},
  {length: 14 * day, from: monday},
  ...[1, 3, 6].map((months) => ({months})),
  ...[1, 2, 5, 10, 20, 50, 100].map((years) => ({months: 12 * years}))
];

/**
 * Where the days that are drawn have ticks, at most so many: at each where they are few and stand apart, else at round
 * days of the calendar (UTC) between the first and the last, no closer than they themselves are.
 * @param drawn at least one day, in any order
 */
export function timeTicks(drawn: readonly Date[], most: number): Date[] {
  const times = [...new Set(drawn.map((date) => date.getTime()))].toSorted((a, b) => a - b);
  const days = times.map((time) => new Date(time));
  const [first, last] = [days[0]!, days.at(-1)!];
  const span = last.getTime() - first.getTime();
  const closest = times.slice(1).reduce((least, time, at) => Math.min(least, time - times[at]!), span);
  if (days.length <= most && closest * most >= span) return days;
  for (const {length, months, from = 0} of steps) {
    const size = months === undefined ? length! : months * 30 * day;
    // A tenth, because months and years are not all as long.
    if (span / size > most + 1 || size * 1.1 < closest) continue;
    const ticks = months === undefined ? evenly(first, last, {length: size, from}) : monthly(first, last, months);
    if (ticks.length <= most && ticks.length > 0) return ticks;
  }
  return [first, last];
}

/** The first days of every so many years between two days, both within. */
export const yearTicks = (first: Date, last: Date, every: number): Date[] => monthly(first, last, 12 * every);

function evenly(first: Date, last: Date, {length, from}: {length: number; from: number}): Date[] {
  const start = Math.ceil((first.getTime() - from) / length);
  const count = Math.floor((last.getTime() - from) / length) - start + 1;
  return Array.from({length: count}, (_, at) => new Date(from + (start + at) * length));
}

function monthly(first: Date, last: Date, months: number): Date[] {
  const monthOf = (date: Date): number => 12 * date.getUTCFullYear() + date.getUTCMonth();
  const isStart = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth())).getTime() === first.getTime();
  const start = Math.ceil((monthOf(first) + (isStart ? 0 : 1)) / months);
  const count = Math.floor(monthOf(last) / months) - start + 1;
  // Counted from 1900, since years below 100 are taken for those of that century.
  return Array.from({length: count}, (_, at) => new Date(Date.UTC(1900, (start + at) * months - 12 * 1900)));
}

/**
 * The name of each tick: the month, day or hour where they stand closer than years, and below it the year where it is
 * another than that of the tick before.
 */
export function timeNames(ticks: readonly Date[], locale: Locale): (date: Date) => string {
  const say = speechOf(locale);
  const year = (date: Date): string => say.axis(date.getUTCFullYear(), "year");
  const isOf = (length: number): boolean => ticks.every((tick) => tick.getTime() % length === 0);
  if (ticks.every((tick) => textOf(tick).slice(5) === "01-01T00:00:00.000Z")) return year;
  const areMonths = isOf(day) && ticks.every((tick) => tick.getUTCDate() === 1);
  const name = (date: Date): string => {
    const text = textOf(date).slice(0, 10);
    if (areMonths) return say.monthName(text);
    return isOf(day) || date.getTime() % day === 0 ? say.dayOfMonth(text) : timeOfDay(date);
  };
  const names = new Map(
    ticks.map((tick, at) => {
      const isNew = at === 0 || tick.getUTCFullYear() !== ticks[at - 1]!.getUTCFullYear();
      return [tick.getTime(), isNew ? `${name(tick)}\n${year(tick)}` : name(tick)];
    })
  );
  return (date) => names.get(date.getTime()) ?? name(date);
}

/** A day, and its time where it is not midnight, where room is short: `10. okt. 2022`, `10. okt. 2022 14:30`. */
export function timeText(date: Date, locale: Locale): string {
  const shortDay = speechOf(locale).shortDay(textOf(date).slice(0, 10));
  return date.getTime() % day === 0 ? shortDay : `${shortDay} ${timeOfDay(date)}`;
}

const textOf = (date: Date): string => date.toISOString();

const timeOfDay = (date: Date): string => textOf(date).slice(11, 16);
