import {amountText, funderText} from "../pairing/funding_text.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {paperFundingWords} from "../words/words.js";
import type {FundingState} from "../words/rooms/paper_funding.js";
import type {Locale} from "../words/locales.js";
import type {Link} from "../model/match/places.js";
import {dateText} from "../words/figures.js";
import {column, finding, note, table, text, type Block, type Chapter} from "./blocks.js";
import {documents, letter, slides, vasteras, type SourceBook} from "./cited_tables.js";

type Instrument = MartRows["funding_instrument"];

/** An end nearer than this is said: half a year is about what an application and a decision take. */
export const soonDays = 183;

/** @param date the day it is judged on, ISO: the paper's own, never today's */
export function fundingState(
  {valid_from_date, valid_to_date}: Pick<Instrument, "valid_from_date" | "valid_to_date">,
  date: string
): FundingState {
  if (valid_to_date !== null && valid_to_date < date) return "expired";
  if (valid_from_date !== null && valid_from_date > date) return "not_begun";
  if (valid_to_date === null) return "end_unknown";
  return (Date.parse(valid_to_date) - Date.parse(date)) / 86_400_000 <= soonDays ? "ends_soon" : "open";
}

/** Countries of funders, those nearest to a Norwegian municipality first. */
const countryOrder = ["NO", "EU", "SE"];

export interface FundingInput {
  readonly read: MartReader;
  readonly locale: Locale;
  readonly sources: SourceBook;
  /** Links between the two themselves. */
  readonly links: readonly Link[];
  readonly hromada: {readonly code: string; readonly label: string};
}

/** Who could pay, how much and until when; and that no Norwegian mechanism pays municipalities for this. */
export function fundingChapter({read, locale, sources, links, hromada}: FundingInput): Chapter {
  const words = paperFundingWords[locale];
  const {columns, states, unstated} = words;
  const {date} = sources;
  const order = ({country}: Instrument): number =>
    (countryOrder.indexOf(country ?? "") + countryOrder.length + 1) % (countryOrder.length + 1);
  const rows = read("funding_instrument").toSorted(
    (a, b) =>
      order(a) - order(b) ||
      byText(a.valid_to_date ?? "9", b.valid_to_date ?? "9") ||
      byText(a[`instrument_${locale}`], b[`instrument_${locale}`])
  );
  const cited = sources.cite(letter, slides, vasteras, "funding_instruments", "claims");
  const cells = rows.map((row) => [
    `${row[`instrument_${locale}`]}
${funderText(row.funder, locale)}`,
    amountText(row, locale),
    row[`covers_${locale}`] ?? unstated,
    row[`eligible_${locale}`] ?? unstated,
    `${
      row.valid_to_date === null
        ? ""
        : `${dateText(row.valid_to_date, locale)}
`
    }${states[fundingState(row, date)]}`,
    `[${row.source in documents ? sources.cite(row.source) : sources.citePage(row.source, row.read_on)}]`
  ]);
  return {
    id: "paper-funding",
    heading: words.heading,
    isIllustrative: false,
    sources: cited,
    blocks: [
      finding(words.noMechanism),
      text(words.letter),
      ...ownFunding(links, locale, date),
      table(
        words.caption(date),
        [
          column(columns.instrument, 1.5),
          column(columns.amount, 1),
          column(columns.covers, 2.1),
          column(columns.eligible, 2.1),
          column(columns.state, 1),
          column(columns.source, 0.7)
        ],
        cells
      ),
      text(words.swedish(hromada.label, swedishPartners(read, hromada.code))),
      note(words.rule(date))
    ]
  };
}

/** What is known of money for this very pair. */
function ownFunding(links: readonly Link[], locale: Locale, date: string): Block[] {
  const words = paperFundingWords[locale];
  const ends = links.flatMap(({fundingEndsDate: end, source}) => (end === null ? [] : [{end, source}]));
  if (ends.length === 0) return [text(words.noneKnown)];
  return ends.map((one) => text(one.end < date ? words.expired(one) : words.known(one)));
}

/** Names of the Swedish partners of a hromada: with one of them, Swedish instruments could be open to a Norwegian. */
function swedishPartners(read: MartReader, hromada: string): string[] {
  const names = read("partnership_pair")
    .filter((row) => row.host_code === hromada && row.partner_country === "SE" && row.is_partnership)
    .map((row) => row.partner_name);
  return [...new Set(names)];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
