import type {CoverageFundingWords} from "../rooms/coverage_funding.js";
import {pairText} from "./coverage_partners.js";
import {say} from "./speech.js";

export const coverageFunding: CoverageFundingWords = {
  instruments: {
    title: (paying) =>
      paying === null
        ? "Ingen kjent ordning betaler kommunenes partnerskap med Ukraina"
        : `Kjernestøtten fra ${paying.funder}, som betaler ${say.count(paying.partnerships)} ` +
          `${say.plural(paying.partnerships, {one: "svensk-ukrainsk", other: "svensk-ukrainske"})} partnerskap, varer til ${say.day(paying.day)}; ingen ordning for norske kommuner er funnet`,
    subtitle: (firstYear, lastYear) =>
      `Ordninger i kildene etter hvor lenge de varer, ` +
      `${say.number(firstYear, "year")}–${say.number(lastYear, "year")}, ` +
      "med beløp i egen valuta. Fylt: kilden sier både start og slutt. Stiplet: start eller slutt er ikke oppgitt.",
    legend: {
      stated: "Start og slutt oppgitt",
      unstated: "Start eller slutt ikke oppgitt",
      end: "Oppgitt slutt"
    },
    summary: (title, ends) => `${title}. ${say.list(ends.map(({name, day}) => `${name}: ${say.day(day)}`))}.`,
    columns: {
      name: "Ordning",
      funder: "Hvem betaler",
      amount: "Beløp",
      currency: "Valuta",
      amount_text: "Gjelder",
      covers_text: "Dekker",
      eligible_text: "Hvem kan søke",
      valid_from: "Fra",
      valid_to: "Til",
      partnership_count: "Kjente partnerskap den betaler",
      source: "Kilde"
    },
    note:
      "KS skriver at ingen norsk ordning betaler samarbeid mellom kommuner; norsk støtte går gjennom multilaterale " +
      "organisasjoner og store bistandsaktører (brev om kapittel 159.73). ICLD betaler reise, opphold, svensk " +
      "arbeidstid og revisjon; den ukrainske parten betaler egen lønn og lokal transport."
  },
  ends: {
    title: ({swedish, day, norwegian, funded}) => {
      const ending =
        swedish === null || day === null || swedish.value === 0
          ? "Ingen sluttdato for kjernestøtten til svensk-ukrainske partnerskap er kjent"
          : `${say.count(swedish.value)} ` +
            `${say.plural(swedish.value, {one: "svensk-ukrainsk", other: "svensk-ukrainske"})} partnerskap mister ` +
            `kjernestøtten ${say.day(day.value)} om den ikke fornyes`;
      if (norwegian === null || funded === null || norwegian.value === 0) return ending;
      return funded.value === 0
        ? `${ending}; ingen av de ${say.count(norwegian.value)} norsk-ukrainske har en kjent finansiør`
        : `${ending}; ${say.count(funded.value)} av de ${say.count(norwegian.value)} norsk-ukrainske har en kjent ` +
            "finansiør";
    },
    subtitle:
      "Partnerskap med ukrainske hromadaer etter om programmet har en kjent finansiør, og hvor lenge. Fylt: kjent " +
      "finansiør med sluttdato.",
    figures: ({partnerships, funder, day}) => {
      const all = say.count(partnerships);
      return day === null ? `0 av ${all}: ingen kjent` : `${all} av ${all}: ${funder}, til ${say.day(day)}`;
    },
    columns: {
      programme: "Program",
      status_text: "Status",
      partnership_count: "Partnerskap",
      funder: "Finansiør",
      funding_ends_date: "Siste dag"
    },
    pairs: (pairs) => `Disse parene gjelder det: ${say.list(pairs.map(pairText))}.`,
    note: "At ingen finansiør er kjent, betyr at ingen kilde oppgir en, ikke at partnerskapet står uten penger."
  }
};
