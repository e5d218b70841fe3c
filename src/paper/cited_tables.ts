// The numbered sources of a paper: tables with their dates, and the documents that say how matching is done.
import {termWords} from "../words/words.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import type {Locale, Text} from "../words/locales.js";
import {dateText} from "../words/figures.js";
import {column, figureColumn, note, table, type Chapter} from "./blocks.js";

/** Documents a paper leans on; titles as the documents call themselves, with no person's name. */
export const documents = {
  "000_23b8664501e20084.txt": {
    title: {nb: "Lysbilder om samarbeid med Ukraina", en: "Slides on cooperation with Ukraine"},
    producer: "KS",
    date: "2023"
  },
  "001_32ce6cc382d5e98d.txt": {
    title: {nb: "Brev om kapittel 159.73 i statsbudsjettet", en: "Letter on chapter 159.73 of the state budget"},
    producer: "KS",
    date: null
  },
  "003_73be3d6ffc7bcdd6.txt": {
    title: {
      nb: "Vedtak § 515 og saksutredning om samarbeid med en ukrainsk kommune",
      en: "Decision § 515 and officers’ report on cooperation with a Ukrainian municipality"
    },
    producer: "Västerås",
    date: null
  },
  "004_66ad0357982c3d1c.txt": {
    title: {nb: "Nyhet om svensk-ukrainske partnerskap", en: "News on Swedish–Ukrainian partnerships"},
    producer: "ICLD",
    date: null
  }
} as const satisfies Record<string, {readonly title: Text; readonly producer: string; readonly date: string | null}>;
export type DocumentName = keyof typeof documents;

export const [slides, letter, vasteras] = [
  "000_23b8664501e20084.txt",
  "001_32ce6cc382d5e98d.txt",
  "003_73be3d6ffc7bcdd6.txt"
] as const satisfies DocumentName[];

export interface SourceBook {
  /** The newest day any table of the paper holds for, ISO. */
  readonly date: string;
  /** Numbers of tables and documents as they stand in the list; one not cited before takes the next number. */
  readonly cite: (...names: readonly string[]) => string;
  /** Number and day of each table: `[1] 1. jan. 2025, [2] 1. jan. 2022`. */
  readonly dated: (...names: readonly string[]) => string;
  /** The list of all that was cited so far. */
  readonly chapter: () => Chapter;
}

type Provenance = MartRows["table_provenance"];

/**
 * @param tables names of the tables behind the paper; the newest of their days is the paper's date
 */
export function sourceBook(read: MartReader, locale: Locale, tables: readonly string[]): SourceBook {
  const known = new Map(read("table_provenance").map((row) => [row.table_name, row]));
  const cited: string[] = [];
  const number = (name: string): number => {
    if (!known.has(name) && !(name in documents)) throw new RangeError(`no such source: ${name}`);
    if (!cited.includes(name)) cited.push(name);
    return cited.indexOf(name) + 1;
  };
  return {
    date:
      tables
        .flatMap((name) => known.get(name) ?? [])
        .flatMap(days)
        .toSorted()
        .at(-1) ?? "",
    cite: (...names) => [...new Set(names.map(number))].toSorted((a, b) => a - b).join(", "),
    dated: (...names) =>
      names
        .map((name) =>
          `[${number(name)}] ${asOfText(known.get(name)?.as_of ?? "unknown", locale, shortDateText)}`.replaceAll(
            " ",
            "\u00a0"
          )
        )
        .join(", "),
    chapter: () => chapterOf(cited, known, locale)
  };
}

function asOfText(text: string, locale: Locale, day = dateText): string {
  if (text === "per row") return locale === "nb" ? "se hver rad" : "see each row";
  return text === "unknown" ? unstated[locale] : day(text, locale);
}

/** A day where room is short: `1. jan. 2025`. */
function shortDateText(day: string, locale: Locale): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  return new Intl.DateTimeFormat(locale === "nb" ? "nb-NO" : "en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC"
  }).format(new Date(`${day}T00:00:00Z`));
}

const unstated: Text = {nb: "dato ikke oppgitt", en: "date not stated"};

/** The day a table holds for; where each row has its own, the day the table was gathered. */
function days({as_of, retrieved}: Provenance): string[] {
  return as_of.match(/\d{4}-\d\d-\d\d/g) ?? (as_of === "per row" ? [retrieved] : []);
}

function chapterOf(cited: readonly string[], known: ReadonlyMap<string, Provenance>, locale: Locale): Chapter {
  const nb = locale === "nb";
  const rows = cited.map((name, index) => {
    const row = known.get(name);
    if (row)
      return [
        String(index + 1),
        nb ? row.title_nb : row.title_en,
        nb ? row.producer_nb : row.producer_en,
        asOfText(row.as_of, locale),
        dateText(row.retrieved, locale),
        termWords[locale].qualities[row.quality] ?? row.quality
      ];
    const {title, producer, date} = documents[name as DocumentName];
    return [String(index + 1), title[locale], producer, date ?? unstated[locale], "–", nb ? "dokument" : "document"];
  });
  return {
    id: "paper-sources",
    heading: nb ? "Kilder og datoer" : "Sources and dates",
    isIllustrative: false,
    sources: "",
    blocks: [
      table(
        nb ? "Tabellene og dokumentene bak papiret" : "The tables and documents behind the paper",
        [
          figureColumn(nb ? "Nr." : "No."),
          column(nb ? "Kilde" : "Source", 1.2),
          column(nb ? "Produsent" : "Producer", 1.4),
          column(nb ? "Gjelder per" : "As of", 0.7),
          column(nb ? "Hentet" : "Retrieved", 0.7),
          column(nb ? "Kvalitet" : "Quality")
        ],
        rows
      ),
      note(
        nb
          ? "Adresser, lisenser og kontroller for hver tabell står på siden «Kilder og metoder». Hvordan poengene " +
              "regnes ut, står på siden om metode."
          : "Addresses, licences and checks of every table stand on the page “Sources and methods”. How the points " +
              "are worked out stands on the page on method."
      )
    ]
  };
}
