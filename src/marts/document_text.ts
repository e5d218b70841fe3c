import type {MartReader} from "./mart_rows.js";
import type {Locale} from "../words/locales.js";

/** What a source is called: a document by author, title and date in place of the name of its file, a page as it is. */
export function documentText(read: MartReader, locale: Locale): (source: string) => string {
  const names = new Map(read("document").map((row) => [row.document, row[`name_${locale}`]]));
  return (source) => names.get(source) ?? source;
}
