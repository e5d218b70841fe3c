import type {PaperFundingWords} from "../rooms/paper_funding.js";
import {say} from "./speech.js";

const why =
  "De svenske ordningene er for svenske kommuner. De står her fordi de viser hva et slikt partnerskap koster, og hva " +
  "en norsk ordning kunne dekket.";

export const paperFunding: PaperFundingWords = {
  heading: "Finansiering",
  states: {
    expired: "UTLØPT",
    ends_soon: "slutter innen et halvt år",
    open: "gjelder",
    not_begun: "har ikke begynt",
    end_unknown: "slutt ikke oppgitt"
  },
  noMechanism:
    "Vi har ikke funnet noen norsk ordning som betaler for samarbeid mellom kommuner. KS skriver at det ikke finnes " +
    "noen, og at norsk støtte bare går gjennom multilaterale organisasjoner og store bistandsaktører.",
  letter:
    "Brevet fra KS om kapittel 159.73 er uten dato. KS’ styre ba 20. mai 2022 om at staten støtter samarbeidet " +
    "økonomisk. Til det skjer, må kommunen regne med å betale selv eller søke sammen med andre.",
  caption: (date) => `Ordninger som er nevnt i kildene, vurdert per ${say.day(date)}`,
  columns: {
    instrument: "Ordning og finansiør",
    amount: "Beløp",
    covers: "Dekker",
    eligible: "Hvem kan søke",
    state: "Siste dag og status",
    source: "Kilde"
  },
  unstated: "ikke oppgitt",
  rule: (date) =>
    `«Utløpt» betyr at siste dag er før ${say.day(date)}, den nyeste datoen i dataene bak dette papiret. Undersøk ` +
    "selv om en ordning er forlenget. Der beløp eller sluttdato mangler, oppgir kilden ingen.",
  noneKnown: "For dette paret er ingen finansiering kjent.",
  known: ({end, source}) => `For dette paret er en finansiering kjent til og med ${say.day(end)} (${source}).`,
  expired: ({end, source}) =>
    `For dette paret er en finansiering kjent som er utløpt: siste dag var ${say.day(end)} (${source}).`,
  swedish: (hromada, partners) =>
    partners.length === 0
      ? why
      : `${why} ${hromada} har alt et svensk partnerskap, med ${say.list(partners)}: spør om et samarbeid mellom tre ` +
        "kan søke der."
};
