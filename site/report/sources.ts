import {termWords} from "../../src/words/words.ts";
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
  /** Numbers of the tables behind some cards, as they stand in the list. */
  readonly numbers: (cards: readonly Card[]) => string;
}

/** The tables behind the report, numbered in the order the cards name them. */
export function sourceList(read: MartReader, locale: Locale, cards: readonly Card[]): SourceList {
  const nb = locale === "nb";
  const known = new Map(read("table_provenance").map((row) => [row.table_name, row]));
  const tables = [...new Set(cards.flatMap((card) => card.tables))].flatMap((name) => known.get(name) ?? []);
  const order = new Map(tables.map((row, index) => [row.table_name, index + 1]));
  return {
    date:
      tables
        .flatMap((row) => day(row))
        .toSorted()
        .at(-1) ?? "",
    numbers: (some) =>
      [...new Set(some.flatMap((card) => card.tables))]
        .flatMap((name) => order.get(name) ?? [])
        .toSorted((a, b) => a - b)
        .join(", "),
    section: {
      heading: nb ? "Kilder og datoer" : "Sources and dates",
      finding: "",
      isIllustrative: false,
      tables: [
        {
          caption: nb ? "Tabellene bak rapporten" : "The tables behind the report",
          columns: [
            {label: nb ? "Nr." : "No.", isFigure: true, lang: null, width: null},
            {label: nb ? "Tabell" : "Table", isFigure: false, lang: null, width: 1},
            {label: nb ? "Produsent" : "Producer", isFigure: false, lang: null, width: 1.4},
            {label: nb ? "Gjelder per" : "As of", isFigure: false, lang: null, width: null},
            {label: nb ? "Hentet" : "Retrieved", isFigure: false, lang: null, width: null},
            {label: nb ? "Kvalitet" : "Quality", isFigure: false, lang: null, width: null}
          ],
          rows: tables.map((row, index) => [
            String(index + 1),
            nb ? row.title_nb : row.title_en,
            nb ? row.producer_nb : row.producer_en,
            row.as_of === "per row" ? (nb ? "se hver rad" : "see each row") : dateText(row.as_of, locale),
            dateText(row.retrieved, locale),
            termWords[locale].qualities[row.quality] ?? row.quality
          ]),
          hasTotal: false
        }
      ],
      notes: [
        nb
          ? "Adresser, lisenser, filer og kontroller for hver tabell står på siden «Kilder og metode». Bare det " +
            "som er offentlig, telles som partnerskap."
          : "Addresses, licences, files and checks of every table stand on the page “Sources and methods”. Only " +
            "what is public counts as a partnership."
      ],
      sources: ""
    }
  };
}

/** The day a table holds for; where each row has its own, the day the table was gathered. */
function day({as_of, retrieved}: Provenance): string[] {
  return as_of.match(/\d{4}-\d\d-\d\d/g) ?? (as_of === "per row" ? [retrieved] : []);
}
