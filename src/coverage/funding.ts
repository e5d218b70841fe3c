import {partBars} from "../charts/part_bars.js";
import {timeSpans} from "../charts/time_spans.js";
import {dateText, numberText} from "../words/figures.js";
import type {Card} from "../cards/card.js";
import {listed} from "../pairing/pair_text.js";
import {amountText} from "../pairing/funding_text.js";

const day = (text: string | null): Date | null => (text ? new Date(`${text}T00:00:00Z`) : null);

/** Who pays for cooperation, how much, and until when? */
export const funding: Card = {
  name: "funding",
  mart: "funding_instrument",
  tables: ["funding_instruments"],
  controls: [],
  view(read, {locale}) {
    const nb = locale === "nb";
    const rows = read("funding_instrument").map((row) => ({
      ...row,
      name: nb ? row.instrument_nb : row.instrument,
      amount_text: amountText(row, locale),
      covers_text: nb ? row.covers_nb : row.covers,
      eligible_text: nb ? row.eligible_nb : row.eligible
    }));
    const dated = rows.filter((row) => row.valid_to_date !== null);
    const paying = rows.filter((row) => row.partnership_count > 0 && row.valid_to_date !== null);
    const first = paying[0];
    const title = first
      ? nb
        ? `Kjernestøtten fra ${first.funder}, som betaler ${numberText(first.partnership_count, "count", "nb")} ` +
          `svensk-ukrainske partnerskap, varer til ${dateText(first.valid_to_date ?? "", locale)}; ingen ordning ` +
          "for norske kommuner er funnet"
        : `The core funding of ${first.funder}, which pays for ` +
          `${numberText(first.partnership_count, "count", "en")} Swedish–Ukrainian partnerships, lasts until ` +
          `${dateText(first.valid_to_date ?? "", locale)}; no instrument for Norwegian municipalities was found`
      : nb
        ? "Ingen kjent ordning betaler kommunenes partnerskap med Ukraina"
        : "No known instrument pays for municipal partnerships with Ukraine";
    const years = dated
      .flatMap((row) => [row.valid_from_date, row.valid_to_date])
      .flatMap((text) => (text ? [Number(text.slice(0, 4))] : []));
    const [from, to] = [Math.min(...years), Math.max(...years) + 1];
    return {
      title,
      subtitle: nb
        ? `Ordninger i kildene etter hvor lenge de varer, ${from}–${to - 1}, med beløp i egen valuta. Fylt: kilden ` +
          "sier både start og slutt. Stiplet: start eller slutt er ikke oppgitt."
        : `Instruments in the sources by how long they last, ${from}–${to - 1}, with the amount in its own ` +
          "currency. Filled: the source tells both start and end. Dashed: start or end is not stated.",
      legend: [
        {label: nb ? "Start og slutt oppgitt" : "Start and end stated", sign: "sign-area"},
        {label: nb ? "Start eller slutt ikke oppgitt" : "Start or end not stated", sign: "sign-area-dashed"},
        {label: nb ? "Oppgitt slutt" : "Stated end", sign: "sign-tick"}
      ],
      summary: `${title}. ${listed(
        dated.map((row) => `${row.name}: ${dateText(row.valid_to_date ?? "", locale)}`),
        locale
      )}.`,
      draw: (frame) =>
        timeSpans(
          rows.map((row) => ({
            label: row.name,
            from: day(row.valid_from_date),
            to: day(row.valid_to_date),
            figures: row.amount_text,
            emphasised: row.partnership_count > 0
          })),
          {...frame, from: new Date(Date.UTC(from, 0, 1)), to: new Date(Date.UTC(to, 0, 1))}
        ),
      table: {
        columns: [
          {key: "name", label: nb ? "Ordning" : "Instrument", unit: "text"},
          {key: "funder", label: nb ? "Hvem betaler" : "Who pays", unit: "text"},
          {key: "amount", label: nb ? "Beløp" : "Amount", unit: "count"},
          {key: "currency", label: nb ? "Valuta" : "Currency", unit: "text"},
          {key: "amount_text", label: nb ? "Gjelder" : "For what", unit: "text"},
          {key: "covers_text", label: nb ? "Dekker" : "Covers", unit: "text"},
          {key: "eligible_text", label: nb ? "Hvem kan søke" : "Who may apply", unit: "text"},
          {key: "valid_from", label: nb ? "Fra" : "From", unit: "text"},
          {key: "valid_to", label: nb ? "Til" : "Until", unit: "text"},
          {
            key: "partnership_count",
            label: nb ? "Kjente partnerskap den betaler" : "Known partnerships it pays for",
            unit: "count"
          },
          {key: "source", label: nb ? "Kilde" : "Source", unit: "text"}
        ],
        rows
      },
      notes: [
        nb
          ? "KS skriver at ingen norsk ordning betaler samarbeid mellom kommuner; norsk støtte går gjennom " +
            "multilaterale organisasjoner og store bistandsaktører (brev om kapittel 159.73). ICLD betaler reise, " +
            "opphold, svensk arbeidstid og revisjon; den ukrainske parten betaler egen lønn og lokal transport."
          : "KS writes that no Norwegian mechanism pays for cooperation between municipalities; Norwegian support " +
            "goes through multilaterals and large aid actors (letter on chapter 159.73). ICLD pays for travel, " +
            "lodging, Swedish working time and audit; the Ukrainian partner pays its own wages and local transport."
      ],
      highlight: null
    };
  }
};

/** Whose money ends? Partnerships with a hromada by programme: funder known or not, and its last day. */
export const fundingEnd: Card = {
  name: "funding-end",
  mart: "partnership_count",
  reads: ["partnership_count", "partnership_pair"],
  tables: ["partnership_parties", "partnership_programmes", "funding_instruments"],
  controls: [],
  view(read, {locale}) {
    const nb = locale === "nb";
    const count = (value: number): string => numberText(value, "count", locale);
    const rows = read("partnership_count")
      .filter((row) => row.is_partnership && row.network !== "polish_nordic")
      .map((row) => ({
        ...row,
        programme: nb ? row.programme_nb : row.programme_en,
        status_text: nb ? row.status_nb : row.status_en
      }));
    const programmes = [...new Set(rows.map((row) => row.programme))].map((programme) => {
      const own = rows.filter((row) => row.programme === programme);
      return {
        programme,
        total: own.reduce((sum, row) => sum + row.partnership_count, 0),
        funder: own[0]?.funder ?? null,
        end: own[0]?.funding_ends_date ?? null,
        network: own[0]?.network
      };
    });
    const ending = programmes.filter((one) => one.end !== null);
    const norwegian = programmes.find((one) => one.network === "norwegian_ukrainian");
    const losing = read("partnership_pair").filter((row) => row.is_partnership && row.funding_ends_date !== null);
    const total = ending.reduce((sum, one) => sum + one.total, 0);
    const end = ending[0]?.end ?? "";
    const title = nb
      ? `${count(total)} svensk-ukrainske partnerskap mister kjernestøtten ${dateText(end, locale)} om den ikke ` +
        `fornyes; ingen av de ${count(norwegian?.total ?? 0)} norske har en kjent finansiør`
      : `${count(total)} Swedish–Ukrainian partnerships lose their core funding on ${dateText(end, locale)} unless ` +
        `it is renewed; none of the ${count(norwegian?.total ?? 0)} Norwegian ones has a known funder`;
    const ends = (one: (typeof programmes)[number]): string =>
      one.end
        ? nb
          ? `${count(one.total)} av ${count(one.total)}: ${one.funder}, til ${dateText(one.end, locale)}`
          : `${count(one.total)} of ${count(one.total)}: ${one.funder}, until ${dateText(one.end, locale)}`
        : nb
          ? `0 av ${count(one.total)}: ingen kjent`
          : `0 of ${count(one.total)}: none known`;
    return {
      title,
      subtitle: nb
        ? "Partnerskap med ukrainske hromadaer etter om programmet har en kjent finansiør, og hvor lenge. Fylt: " +
          "kjent finansiør med sluttdato."
        : "Partnerships with Ukrainian hromadas by whether the programme has a known funder, and until when. " +
          "Filled: known funder with an end date.",
      legend: [],
      summary: title,
      draw: (frame) =>
        partBars(
          programmes.map((one) => ({
            label: one.programme,
            whole: one.total,
            part: one.end ? one.total : 0,
            figures: ends(one),
            emphasised: false
          })),
          {...frame, color: "var(--conflict)"}
        ),
      table: {
        columns: [
          {key: "programme", label: "Program", unit: "text"},
          {key: "status_text", label: "Status", unit: "text"},
          {key: "partnership_count", label: nb ? "Partnerskap" : "Partnerships", unit: "count"},
          {key: "funder", label: nb ? "Finansiør" : "Funder", unit: "text"},
          {key: "funding_ends_date", label: nb ? "Siste dag" : "Last day", unit: "date"}
        ],
        rows
      },
      notes: [
        nb
          ? `Disse parene gjelder det: ${listed(
              losing.map((row) => `${row.partner_name} – ${row.host_name}`),
              locale
            )}.`
          : `These are the pairs: ${listed(
              losing.map((row) => `${row.partner_name} – ${row.host_name}`),
              locale
            )}.`,
        nb
          ? "At ingen finansiør er kjent, betyr at ingen kilde oppgir en, ikke at partnerskapet står uten penger."
          : "That no funder is known means that no source names one, not that the partnership is without money."
      ],
      highlight: null
    };
  }
};
