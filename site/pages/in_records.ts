import {langOfRecords, type Locale} from "../../src/words/locales.ts";
import {Markup} from "./markup.ts";

/** The attribute of an element whose text stands in the records in one language; nothing where it is the page's. */
export const inRecords = (locale: Locale): Markup =>
  new Markup(langOfRecords(locale) ? ` lang="${langOfRecords(locale)}"` : "");
