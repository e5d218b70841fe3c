import {amountText, funderText} from "../pairing/funding_text.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import type {Locale, Text} from "../words/locales.js";
import type {Link} from "../model/match/places.js";
import {dateText} from "../words/figures.js";
import {column, finding, note, table, text, type Block, type Chapter} from "./blocks.js";
import {documents, letter, slides, vasteras, type SourceBook} from "./cited_tables.js";

type Instrument = MartRows["funding_instrument"];

/** Where an instrument stands on a day. */
export type FundingState = "expired" | "ends_soon" | "open" | "not_begun" | "end_unknown";

/** An end nearer than this is said: half a year is about what an application and a decision take. */
export const soonDays = 183;

const stateNames: Readonly<Record<FundingState, Text>> = {
  expired: {nb: "UTLØPT", en: "EXPIRED"},
  ends_soon: {nb: "slutter innen et halvt år", en: "ends within half a year"},
  open: {nb: "gjelder", en: "in force"},
  not_begun: {nb: "har ikke begynt", en: "has not begun"},
  end_unknown: {nb: "slutt ikke oppgitt", en: "end not stated"}
};

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
  const nb = locale === "nb";
  const {date} = sources;
  const day = (iso: string): string => dateText(iso, locale);
  const order = ({country}: Instrument): number =>
    (countryOrder.indexOf(country ?? "") + countryOrder.length + 1) % (countryOrder.length + 1);
  const rows = read("funding_instrument").toSorted(
    (a, b) =>
      order(a) - order(b) ||
      byText(a.valid_to_date ?? "9", b.valid_to_date ?? "9") ||
      byText(a.instrument, b.instrument)
  );
  const unstated = nb ? "ikke oppgitt" : "not stated";
  const cited = sources.cite(letter, slides, vasteras, "funding_instruments", "partnership_parties");
  const cells = rows.map((row) => [
    `${nb ? row.instrument_nb : row.instrument}\n${funderText(row.funder, locale)}`,
    amountText(row, locale),
    (nb ? row.covers_nb : row.covers) ?? unstated,
    (nb ? row.eligible_nb : row.eligible) ?? unstated,
    `${row.valid_to_date === null ? "" : `${day(row.valid_to_date)}\n`}${stateNames[fundingState(row, date)][locale]}`,
    sourceName(row.source, sources)
  ]);
  return {
    id: "paper-funding",
    heading: nb ? "Finansiering" : "Funding",
    isIllustrative: false,
    sources: cited,
    blocks: [
      finding(
        nb
          ? "Ingen norsk ordning betaler for samarbeid mellom kommuner. Norsk støtte går bare gjennom " +
              "multilaterale organisasjoner og store bistandsaktører."
          : "No Norwegian mechanism pays for cooperation between municipalities. Norwegian support goes only " +
              "through multilaterals and large aid actors."
      ),
      text(
        nb
          ? "Det skriver KS i brevet om kapittel 159.73. KS’ styre ba 20. mai 2022 om at staten støtter " +
              "samarbeidet økonomisk. Til det skjer, må kommunen regne med å betale selv eller søke sammen med andre."
          : "So KS writes in its letter on chapter 159.73. On 20 May 2022 KS’s board asked the government to " +
              "support the cooperation financially. Until it does, the kommune must expect to pay by itself or to " +
              "apply together with others."
      ),
      ...ownFunding(links, locale, date),
      table(
        nb
          ? `Ordninger som er nevnt i kildene, vurdert per ${day(date)}`
          : `Instruments named in the sources, judged as of ${day(date)}`,
        [
          column(nb ? "Ordning og finansiør" : "Instrument and funder", 1.4),
          column(nb ? "Beløp" : "Amount", 1),
          column(nb ? "Dekker" : "Covers", 1.5),
          column(nb ? "Hvem kan søke" : "Who may apply", 1.2),
          column(nb ? "Siste dag og status" : "Last day and state", 1.1),
          column(nb ? "Kilde" : "Source", 0.9)
        ],
        cells
      ),
      text(swedish(read, hromada, locale)),
      note(
        nb
          ? `«Utløpt» betyr at siste dag er før ${day(date)}, den nyeste datoen i dataene bak dette papiret. ` +
              "Undersøk selv om en ordning er forlenget. Der beløp eller sluttdato mangler, oppgir kilden ingen."
          : `“Expired” means that the last day is before ${day(date)}, the newest date in the data behind this ` +
              "paper. Find out for yourself whether an instrument has been prolonged. Where an amount or an end is " +
              "missing, the source states none."
      )
    ]
  };
}

/** What is known of money for this very pair. */
function ownFunding(links: readonly Link[], locale: Locale, date: string): Block[] {
  const nb = locale === "nb";
  const ends = links.flatMap(({fundingEndsDate, source}) =>
    fundingEndsDate === null ? [] : [{end: fundingEndsDate, source}]
  );
  if (ends.length === 0)
    return [text(nb ? "For dette paret er ingen finansiering kjent." : "For this pair no funding is known.")];
  return ends.map(({end, source}) =>
    text(
      end < date
        ? nb
          ? `For dette paret er en finansiering kjent som er utløpt: siste dag var ${dateText(end, "nb")} (${source}).`
          : `For this pair a funding is known that has expired: its last day was ${dateText(end, "en")} (${source}).`
        : nb
          ? `For dette paret er en finansiering kjent til og med ${dateText(end, "nb")} (${source}).`
          : `For this pair a funding is known until ${dateText(end, "en")} (${source}).`
    )
  );
}

/** Why Swedish instruments stand in a Norwegian paper, and whether a Swedish partner of the hromada could open them. */
function swedish(read: MartReader, {code, label}: FundingInput["hromada"], locale: Locale): string {
  const nb = locale === "nb";
  const partners = [
    ...new Set(
      read("partnership_pair")
        .filter((row) => row.host_code === code && row.partner_country === "SE" && row.is_partnership)
        .map((row) => row.partner_name)
    )
  ];
  const why = nb
    ? "De svenske ordningene er for svenske kommuner. De står her fordi de viser hva et slikt partnerskap koster, " +
      "og hva en norsk ordning kunne dekket."
    : "The Swedish instruments are for Swedish municipalities. They stand here because they show what such a " +
      "partnership costs, and what a Norwegian instrument could cover.";
  if (partners.length === 0) return why;
  const names =
    partners.length < 2 ? partners[0]! : `${partners.slice(0, -1).join(", ")} ${nb ? "og" : "and"} ${partners.at(-1)}`;
  return nb
    ? `${why} ${label} har alt et svensk partnerskap, med ${names}: spør om et samarbeid mellom tre kan søke der.`
    : `${why} ${label} has a Swedish partnership already, with ${names}: ask whether a cooperation of three could ` +
        "apply there.";
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A document by its number in the list; a public page by its address. */
function sourceName(source: string, sources: SourceBook): string {
  return source in documents ? `[${sources.cite(source)}]` : source;
}
