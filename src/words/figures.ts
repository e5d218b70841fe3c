import {languages} from "./languages.js";
import type {Locale} from "./locales.js";
import type {Speech, Unit} from "./speech.js";

export type {Unit} from "./speech.js";

/** How a language writes figures, days and lists, for sentences that are nothing but figures. */
export const speechOf = (locale: Locale): Speech => languages[locale];

/** One figure as text in a language: `1 234,5` in Norwegian, `1,234.5` in English; missing values become a word. */
export const numberText = (value: number | null | undefined, unit: Unit, locale: Locale): string =>
  speechOf(locale).number(value, unit);

/** What stands where a figure is missing. */
export const missingFigure = (locale: Locale): string => speechOf(locale).number(null, "count");

/** The same figure on an axis, where a tick needs no more digits than its value has. */
export const axisText = (value: number, unit: Unit, locale: Locale): string => speechOf(locale).axis(value, unit);

/** The same figure without decimals, for labels where there is no room; the table keeps them. */
export const wholeText = (value: number, unit: Unit, locale: Locale): string => speechOf(locale).whole(value, unit);

/** A day such as `2022-10-10` written out: `10. oktober 2022`, `10 October 2022`. Other texts pass unchanged. */
export const dateText = (day: string, locale: Locale): string => speechOf(locale).day(day);

/** A day written out, a month such as `2026-06` as `juni 2026`, years such as `2014/2021` as `2014–2021`. */
export const periodText = (period: string, locale: Locale): string =>
  /^\d{4}-\d{2}$/.test(period)
    ? speechOf(locale).month(`${period}-01`)
    : dateText(period.replace(/^(\d{4})\/(\d{4})$/, "$1–$2"), locale);

/** The same where room is short, as in a cell of a table: `10. okt. 2022`. */
export const shortPeriodText = (period: string, locale: Locale): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(period) ? speechOf(locale).shortDay(period) : periodText(period, locale);

/** An order for names in a language, so that Ås stands after Ørsta in Norwegian. */
export const nameOrder = (locale: Locale): ((a: string, b: string) => number) => speechOf(locale).order;
