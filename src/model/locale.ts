/** The two languages of the site; the first is the one the root page offers first. */
export type Locale = "nb" | "en";

export const locales: readonly Locale[] = ["nb", "en"];

/** A text in both languages, kept side by side so that neither is forgotten. */
export interface Text {
  readonly nb: string;
  readonly en: string;
}

/** The language of a page path such as `/nb/trends`; pages outside both languages read as English. */
export function localeOfPath(path: string): Locale {
  return /^\/nb(\/|$)/.test(path) ? "nb" : "en";
}
