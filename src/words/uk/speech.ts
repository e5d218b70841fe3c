import {speech, type Speech} from "../speech.js";

const own = speech({name: "Українська", tag: "uk-UA", missing: "немає даних", dash: "—"});

/** `Intl` ends a day with «р.», whose full stop would stand before that of a sentence: the word, or nothing. */
const withYear = (text: string, word: string): string => text.replace(/\sр\.$/u, word);

export const say: Speech = {
  ...own,
  day: (day) => withYear(own.day(day), "\u00a0року"),
  month: (day) => withYear(own.month(day), ""),
  shortDay: (day) => withYear(own.shortDay(day), "")
};
