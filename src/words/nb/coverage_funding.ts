import type {CoverageFundingWords} from "../rooms/coverage_funding.js";
import {pairText} from "./coverage_partners.js";
import {say} from "./speech.js";

export const coverageFunding: CoverageFundingWords = {
  instruments: {
    title: (paying) =>
      paying === null
        ? "Ingen kjent ordning betaler kommunenes partnerskap med Ukraina"
        : `Kjernestøtten til ${paying.funder} varer til ${say.day(paying.day)}, og sider navngir ` +
          `${say.count(paying.partnerships)} partnerskap med tilskudd derfra; ingen norsk ordning for ` +
          "kommunesamarbeid med Ukraina er funnet",
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
      calls_text: "Utlysninger vi har lest om",
      state_text: "Da vi leste",
      reported_grant_count: "Tilskudd i alt, ifølge siden",
      named_grant_count: "Partnerskap navngitt med tilskudd"
    },
    states: {open: "gjelder", ended: "utløpt", not_begun: "ikke begynt", end_unknown: "slutt ikke oppgitt"},
    today: (day) => `Lest ${say.shortDay(day)}`,
    facts: {
      caption: "Hvor hvert faktum er lest",
      columns: {
        name: "Ordning",
        fact_text: "Hva",
        page_text: "Side eller dokument",
        page_date_text: "Sidens dato",
        standing_text: "Hvem sier det",
        read_on: "Lest"
      },
      kinds: {
        amount: "beløp",
        covers: "hva den dekker",
        eligible: "hvem som kan søke",
        from: "første dag",
        until: "siste dag",
        calls: "utlysning",
        grants: "tilskudd"
      }
    },
    notes: [
      "Partnerskap telles etter tilskudd en side navngir, ikke etter hvem som er i et nettverk: ICLD skriver i " +
        "februar 2024 at seks har fått penger, og fire av dem er navngitt der vi har lest. Polaris har gitt 15 " +
        "hromadaer tilskudd uten at siden sier hvilke. Øvre Eiker og Balta har fått tilskudd fra Bufdir og Erasmus+.",
      "KS skriver at ingen norsk ordning betaler samarbeid mellom kommuner; norsk støtte går gjennom multilaterale " +
        "organisasjoner og store bistandsaktører (brev om kapittel 159.73, uten dato). ICLD betaler reise, opphold, " +
        "svensk arbeidstid og revisjon; den ukrainske parten betaler egen lønn og lokal transport."
    ]
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
        ? `${ending}; programmet til de ${say.count(norwegian.value)} norsk-ukrainske har ingen kjent finansiør`
        : `${ending}; ${say.count(funded.value)} av de ${say.count(norwegian.value)} norsk-ukrainske har en kjent ` +
            "finansiør";
    },
    subtitle:
      "Partnerskap med ukrainske hromadaer etter om programmet har en kjent finansiør, og hvor lenge. Hver stolpe " +
      "er hele programmet; fylt er det som har en kjent finansiør med sluttdato.",
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
