import type {Locale} from "./locale.js";

const tags: Record<Locale, string> = {nb: "nb-NO", en: "en-GB"};

/** How a figure is written: its unit decides digits and sign, never the chart. */
export type Unit =
  | "count"
  | "share"
  | "share_points"
  | "uah"
  | "uah_m"
  | "uah_bn"
  | "percent"
  | "km"
  | "year"
  | "ratio"
  | "points"
  | "whole_share";

const digits: Record<Unit, Intl.NumberFormatOptions> = {
  count: {maximumFractionDigits: 0},
  share: {style: "percent", maximumFractionDigits: 1, minimumFractionDigits: 1},
  share_points: {style: "percent", maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: "exceptZero"},
  uah: {maximumFractionDigits: 0},
  uah_m: {maximumFractionDigits: 1, minimumFractionDigits: 1},
  uah_bn: {maximumFractionDigits: 1, minimumFractionDigits: 1},
  percent: {maximumFractionDigits: 1},
  km: {maximumFractionDigits: 0},
  year: {useGrouping: false, maximumFractionDigits: 0},
  ratio: {maximumFractionDigits: 1},
  points: {maximumFractionDigits: 1, minimumFractionDigits: 1},
  whole_share: {style: "percent", maximumFractionDigits: 0}
};

/**
 * Formats by language and unit: making one takes a hundred times as long as using it, and a dragged weight writes many
 * figures.
 */
const formats = new Map<string, Intl.NumberFormat>();

/** What stands where a figure is missing: a word, because screen readers pass over signs. */
export const missingText: Record<Locale, string> = {nb: "mangler", en: "missing"};

/**
 * One figure as text in a language: `1 234,5` in Norwegian, `1,234.5` in English, U+2212 as minus in both.
 * Missing values become a word, never a zero.
 */
export function numberText(value: number | null | undefined, unit: Unit, locale: Locale): string {
  if (value === null || value === undefined || Number.isNaN(value)) return missingText[locale];
  const key = `${locale} ${unit}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(tags[locale], digits[unit])));
  return format.format(value).replaceAll("-", "−");
}

/** The same figure on an axis, where a tick needs no more digits than its value has. */
export function axisText(value: number, unit: Unit, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale], {...digits[unit], minimumFractionDigits: 0})
    .format(value)
    .replaceAll("-", "−");
}

/** The same figure without decimals, for labels where there is no room; the table keeps them. */
export function wholeText(value: number, unit: Unit, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale], {...digits[unit], minimumFractionDigits: 0, maximumFractionDigits: 0})
    .format(value)
    .replaceAll("-", "−");
}

/** A day such as `2022-10-10` written out: `10. oktober 2022`, `10 October 2022`. Other texts pass unchanged. */
export function dateText(day: string, locale: Locale): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return day;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return new Intl.DateTimeFormat(tags[locale], {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC"
  }).format(date);
}

/**
 * The month of a day such as `2022-10-10`, where room is short: `okt. 2022`, `Oct 2022`. Other texts pass unchanged.
 */
export function monthText(day: string, locale: Locale): string {
  const match = /^(\d{4})-(\d{2})-\d{2}$/.exec(day);
  if (!match) return day;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, 1));
  return new Intl.DateTimeFormat(tags[locale], {month: "short", year: "numeric", timeZone: "UTC"}).format(date);
}

/** An order for names in a language, so that Ås stands after Ørsta in Norwegian. */
export function nameOrder(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(tags[locale]).compare;
}
