// The numbered sources of a paper: tables with their dates, and the documents that say how matching is done.
import {paperSourcesWords, termWords} from "../words/words.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import type {PaperDocument} from "../words/rooms/paper_sources.js";
import type {Locale} from "../words/locales.js";
import {dateText} from "../words/figures.js";
import {column, figureColumn, list, note, table, type Chapter} from "./blocks.js";

/** Documents a paper leans on; what they are called is said in words. */
export const documents = {
  "000_23b8664501e20084.txt": {title: "slides", producer: "KS", date: "2023"},
  "001_32ce6cc382d5e98d.txt": {title: "letter", producer: "KS", date: null},
  "003_73be3d6ffc7bcdd6.txt": {title: "vasteras", producer: "Västerås", date: null},
  "004_66ad0357982c3d1c.txt": {title: "news", producer: "ICLD", date: null}
} as const satisfies Record<
  string,
  {readonly title: PaperDocument; readonly producer: string; readonly date: string | null}
>;
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
  /** The number of a public page, whose address stands once, in the list. */
  readonly citePage: (address: string, readOn: string | null) => string;
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
  const pages = new Map<string, string | null>();
  const number = (name: string): number => {
    if (!known.has(name) && !(name in documents) && !pages.has(name)) throw new RangeError(`no such source: ${name}`);
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
    citePage(address, readOn) {
      pages.set(address, readOn);
      return String(number(address));
    },
    dated: (...names) =>
      names
        .map((name) =>
          `[${number(name)}] ${paperSourcesWords[locale].shortAsOf(known.get(name)?.as_of ?? "unknown")}`.replaceAll(
            " ",
            "\u00a0"
          )
        )
        .join(", "),
    chapter: () => chapterOf(cited, known, pages, locale)
  };
}

/** The day a table holds for; where each row has its own, the day the table was gathered. */
function days({as_of, retrieved}: Provenance): string[] {
  return as_of.match(/\d{4}-\d\d-\d\d/g) ?? (as_of === "per row" ? [retrieved] : []);
}

/** @param pages addresses of public pages that were cited, with the day each was read */
function chapterOf(
  cited: readonly string[],
  known: ReadonlyMap<string, Provenance>,
  pages: ReadonlyMap<string, string | null>,
  locale: Locale
): Chapter {
  const words = paperSourcesWords[locale];
  const numbered = cited.map((name, index) => ({name, number: String(index + 1)}));
  const rows = numbered.flatMap(({name, number}) => {
    if (pages.has(name)) return [];
    const row = known.get(name);
    if (row)
      return [
        [
          number,
          row[`title_${locale}`],
          row[`producer_${locale}`],
          words.asOf(row.as_of),
          dateText(row.retrieved, locale),
          termWords[locale].qualities[row.quality] ?? row.quality
        ]
      ];
    const {title, producer, date} = documents[name as DocumentName];
    return [[number, words.documents[title], producer, date ?? words.unstated, "–", words.document]];
  });
  return {
    id: "paper-sources",
    heading: words.heading,
    isIllustrative: false,
    sources: "",
    blocks: [
      table(
        words.caption,
        [
          figureColumn(words.columns.number),
          column(words.columns.source, 1.4),
          column(words.columns.producer, 2),
          column(words.columns.as_of, 0.8),
          column(words.columns.retrieved, 0.8),
          column(words.columns.quality, 0.9)
        ],
        rows
      ),
      ...list(
        numbered.flatMap(({name, number}) => {
          const readOn = pages.get(name);
          return readOn === undefined ? [] : [words.page(number, name, readOn)];
        })
      ),
      note(words.more)
    ]
  };
}
