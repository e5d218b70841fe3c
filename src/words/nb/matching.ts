import type {MatchingWords} from "../rooms/matching.js";

export const matching: MatchingWords = {
  missing: {
    county_answers:
      "Ikke noe skjema spør en fylkeskommune: kompetanse, ønsker, kapasitet og områdetyper må de to spørre " +
      "hverandre om.",
    kommune_answers:
      "Kommunen har ikke fylt ut profilen. Be den om det: da blir kompetanse, ønsker, kapasitet og områdetyper " +
      "kjent.",
    hromada_answers:
      "Hromadaen har ikke fylt ut behovsskjemaet. Be AUC formidle det: da blir behov, tilbud og språk kjent.",
    kommune_withheld:
      "Denne utgaven viser ikke svar fra denne kommunen. KS’ interne utgave gjør det, hvis den har svart.",
    hromada_withheld:
      "Denne utgaven viser aldri svar fra enkelte hromadaer ved eller nær fronten eller i okkuperte områder, " +
      "enten de har svart eller ikke. KS’ interne utgave gjør det.",
    competence: "Kommunen har ikke oppgitt kompetanse på alt hromadaen trenger.",
    wishes: "Kommunen har ikke sagt hva den ønsker å lære.",
    needs: "Hromadaen har svart uten å nevne noe behov.",
    offers: "Hromadaen har ikke sagt hva den kan dele erfaring med.",
    kommune_languages: "Kommunen har ikke oppgitt arbeidsspråk.",
    hromada_languages: "Hromadaen har ikke oppgitt arbeidsspråk.",
    funding: "Ingen finansiering er kjent for dette paret. Avklar hvem som betaler, før noe loves.",
    kommune_area: "Kommunens areal mangler, så bosettingen er ukjent.",
    hromada_area: "Hromadaens areal mangler i kilden, så bosettingen er ukjent.",
    kommune_centre: "Det er ikke kjent om kommunen er regionsenter.",
    hromada_centre: "Det er ikke kjent om hromadaen er regionsenter.",
    kommune_coast: "Det er ikke kjent om kommunen ligger ved kysten.",
    hromada_coast: "Det er ikke kjent om hromadaen ligger ved kysten.",
    population: "Et folketall mangler.",
    financial_capacity: "Hromadaens økonomiske bæreevne er ikke vurdert i kilden.",
    other_traits:
      "Universitet og landbruk er ukjent for hromadaen, og industri og fjell er ikke med: ingen kilde for begge land " +
      "ligger i verktøyet."
  },
  lessons: {
    names: {
      personal_contacts: "Personlige kontakter",
      responsible_person: "En ansvarlig person",
      areas_defined: "Samarbeidsområder avklart",
      partners_analysed: "Partnerne vurdert i koblingen",
      funding_clear: "Avklart finansiering og ordning",
      visits_abroad: "Ukrainske ordførere på møter i utlandet",
      both_benefit: "Begge må ha nytte",
      local_stakeholders: "Lokale aktører med",
      advice_first_meeting: "Råd og hjelp til første møte",
      expectations: "Forventninger avklart"
    },
    states: {met: "oppfylt", told: "omtalt", not_met: "ikke oppfylt", unknown: "ukjent"},
    told: "En åpen side om de to forteller noe om dette; hvilken står blant påstandene på siden Partnerskap.",
    reasons: {
      personal_contacts: {
        met: "De to har møtt hverandre, etter det som er registrert.",
        unknown: "Ingen møter mellom de to er registrert."
      },
      responsible_person: {
        met: "Begge har oppgitt en ansvarlig.",
        not_met: "Minst én av de to har svart at ingen er ansvarlig ennå.",
        unknown: "Minst én av de to har ikke svart på dette."
      },
      areas_defined: {
        met: "De har minst ett område felles: et behov med kompetanse, eller et ønske med et tilbud.",
        not_met: "Begge har svart, men ingen områder møtes.",
        unknown: "Minst én av de to har ikke oppgitt områder."
      },
      partners_analysed: {
        met: "Begge profilene er vurdert mot hverandre her.",
        not_met: "Minst én profil mangler, så vurderingen hviler på åpne tall alene."
      },
      funding_clear: {met: "Finansiering er registrert for paret.", unknown: "Ingen finansiering er kjent for paret."},
      visits_abroad: {unknown: "Ingen besøk mellom de to er omtalt i det vi har lest."},
      both_benefit: {
        met: "Hromadaen får hjelp på minst ett behov, og kommunen lærer noe den ønsker.",
        not_met: "Bare én av de to, eller ingen, har noe å hente etter svarene.",
        unknown: "Minst én av de to har ikke svart, så nytten er ukjent."
      },
      local_stakeholders: {
        met: "Kommunen sier at lokale foreninger har bånd til Ukraina.",
        not_met: "Kommunen sier at ingen lokale foreninger har bånd til Ukraina ennå.",
        unknown: "Kommunen har ikke svart på dette."
      },
      advice_first_meeting: {
        met: "KS har satt opp et første møte, etter saklisten.",
        unknown: "Ikke noe første møte er registrert."
      },
      expectations: {unknown: "Ingen side vi har lest, forteller hva de venter seg; ta det opp i første møte."}
    }
  },
  evidence: {illustrative: "illustrativt", reported: "rapportert"},
  partners: (partners) =>
    partners.map(({name, evidence}) => (evidence === "illustrative" ? `${name} (illustrativt)` : name)).join(", "),
  horizons: {short: "kortsiktig", long: "langsiktig"}
};
