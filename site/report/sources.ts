import {reportChangesWords, reportWords, termWords} from "../../src/words/words.ts";
import type {Card} from "../../src/cards/card.ts";
import type {MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import type {Locale} from "../../src/words/locales.ts";
import {dateText} from "../../src/words/figures.ts";
import type {PaperSection} from "./document.ts";

type Provenance = MartRows["table_provenance"];

export interface SourceList {
  /** The newest day any of the tables holds for, ISO. */
  readonly date: string;
  readonly section: PaperSection;
  /** The mark of the tables behind some cards: their numbers in the list; empty where it has none. */
  readonly mark: (cards: readonly Card[]) => string;
}

/** The tables behind the report, numbered in the order the cards name them. */
export function sourceList(read: MartReader, locale: Locale, cards: readonly Card[]): SourceList {
  const {sources: words} = reportChangesWords[locale];
  const {headings, sourcesMark} = reportWords[locale];
  const known = new Map(read("table_provenance").map((row) => [row.table_name, row]));
  const tables = [...new Set(cards.flatMap((card) => card.tables))].flatMap((name) => known.get(name) ?? []);
  const order = new Map(tables.map((row, index) => [row.table_name, index + 1]));
  return {
    date:
      tables
        .flatMap((row) => day(row))
        .toSorted()
        .at(-1) ?? "",
    mark: (some) => {
      const numbers = [...new Set(some.flatMap((card) => card.tables))].flatMap((name) => order.get(name) ?? []);
      return numbers.length === 0 ? "" : sourcesMark(numbers.toSorted((a, b) => a - b).join(", "));
    },
    section: {
      heading: headings.sources,
      finding: "",
      isIllustrative: false,
      tables: [
        {
          caption: words.caption,
          columns: [
            {label: words.columns.number, isFigure: true, lang: null, width: null},
            {label: words.columns.table, isFigure: false, lang: null, width: 1},
            {label: words.columns.producer, isFigure: false, lang: null, width: 1.4},
            {label: words.columns.asOf, isFigure: false, lang: null, width: null},
            {label: words.columns.retrieved, isFigure: false, lang: null, width: null},
            {label: words.columns.quality, isFigure: false, lang: null, width: null}
          ],
          rows: tables.map((row, index) => [
            String(index + 1),
            row[`title_${locale}`],
            row[`producer_${locale}`],
            row.as_of === "per row" ? words.perRow : dateText(row.as_of, locale),
            dateText(row.retrieved, locale),
            termWords[locale].qualities[row.quality] ?? row.quality
          ]),
          hasTotal: false
        }
      ],
      notes: [words.note],
      sources: ""
    }
  };
}

/** The day a table holds for; where each row has its own, the day the table was gathered. */
function day({as_of, retrieved}: Provenance): string[] {
  return as_of.match(/\d{4}-\d\d-\d\d/g) ?? (as_of === "per row" ? [retrieved] : []);
}
