import {languages} from "./languages.js";

/** A language of the site, as its folder is called: `nb`. */
export type Locale = keyof typeof languages;

/** Something that each language has its own of. */
export type Each<Value> = Readonly<Record<Locale, Value>>;

/** What each language has of something: `inEveryLanguage((locale) => row[`label_${locale}`])`. */
export const inEveryLanguage = <Value>(of: (locale: Locale) => Value): Each<Value> =>
  Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, Value>;

/** In the order in which they are offered; the root page offers the first one first. */
export const locales = Object.keys(languages) as readonly Locale[];

/**
 * What stands outside every language is in this one: the page for addresses that do not exist, and what the command
 * line says.
 */
export const outside: Locale = "en";

/** Grains, licences and descriptions of columns stand in the records in this language alone. */
export const recordsIn: Locale = "en";

/** The language of such a text, for a reader's device, where it is not the page's own. */
export const langOfRecords = (locale: Locale): Locale | null => (locale === recordsIn ? null : recordsIn);

/** The tag that `Intl` knows a language by: `nb-NO`. */
export const tagOf = (locale: Locale): string => languages[locale].tag;

/** What a language calls itself: `Norsk bokmål`. */
export const nameOf = (locale: Locale): string => languages[locale].name;

/** True for the name of a language's folder. */
const isLocale = (text: string): text is Locale => Object.hasOwn(languages, text);

/** The language of a page path such as `/nb/trends`; of a path outside every language the one such pages are in. */
export function localeOfPath(path: string): Locale {
  const folder = path.split("/")[1] ?? "";
  return isLocale(folder) ? folder : outside;
}

/**
 * The language of an address in a browser, where the site may lie in a folder of its own: `/kommunebro/nb/trends`.
 * The last part that names a language decides.
 */
export function localeOfAddress(path: string): Locale {
  return path.split("/").findLast(isLocale) ?? outside;
}

/** The path of the same page in another language: `/nb/trends` → `/en/trends`; a path outside them stays. */
export function pathIn(path: string, locale: Locale): string {
  const [root, folder = "", ...rest] = path.split("/");
  return isLocale(folder) ? [root, locale, ...rest].join("/") : path;
}
