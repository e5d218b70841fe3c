import {speech, type Speech} from "../speech.js";

const own = speech({name: "Українська", tag: "uk-UA", missing: "немає даних", dash: "—"});

/** `Intl` ends a day with «р.», whose full stop would stand before that of a sentence: the word, or nothing. */
const withYear = (text: string, word: string): string => text.replace(/\sр\.$/u, word);

/** A day of a month is not parted from it at the end of a line. */
const held = (text: string): string => text.replace(/^(\d{1,2}) /u, "$1\u00a0");

export const say: Speech = {
  ...own,
  day: (day) => held(withYear(own.day(day), "\u00a0року")),
  month: (day) => withYear(own.month(day), ""),
  shortDay: (day) => held(withYear(own.shortDay(day), "")),
  dayOfMonth: (day) => held(own.dayOfMonth(day))
};
