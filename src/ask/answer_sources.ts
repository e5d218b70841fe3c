// What the tables of an answer rest on, line by line: each source with its date, its quality and its licence.
import {asOfText} from "../cards/source_line.js";
import type {Each, Locale} from "../words/locales.js";
import {speechOf} from "../words/figures.js";
import {cardSourceWords} from "../words/words.js";

/** What `/data/<table>.metadata.json` says, as far as it is told here. */
export interface TableRecord {
  readonly name: string;
  readonly sources: readonly {
    readonly title: Each<string>;
    readonly producer: Each<string>;
    readonly licence: string;
    readonly pages: readonly string[];
    readonly as_of: string;
    readonly retrieved: string;
    readonly quality: string;
  }[];
}

/** One line a source: table, title, producer, period, day of retrieval, quality, licence, addresses. */
export function sourceLines({name, sources}: TableRecord, locale: Locale): string[] {
  const {record, standing} = cardSourceWords[locale];
  return sources.map(({title, producer, licence, pages, as_of: asOf, retrieved, quality}) => {
    const known = record({retrieved, isWritten: false, standing: standing[quality] ?? quality, licence});
    const told = `${title[locale]} ${speechOf(locale).dash} ${producer[locale]}`;
    return `${name}: ${told} · ${asOfText(asOf, locale)}${known} · ${pages.join(" ")}`;
  });
}
