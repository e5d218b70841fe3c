import type {CoveragePartnersWords, Pair} from "../rooms/coverage_partners.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const pairText = ({partner, host}: Pair): string => `${partner} – ${host}`;

export const coveragePartners: CoveragePartnersWords = {
  pair: pairText,
  map: {
    title: (pairs, open) =>
      `${say.count(pairs)} ${say.plural(pairs, {one: "norsk-ukrainsk", other: "norsk-ukrainske"})} partnerskap ` +
      `er kjent ` +
      `i listene vi har lest; ${say.count(open)} bånd til er besøk, samtaler eller forslag og telles ikke`,
    subtitle: (swedish) =>
      "Norske kommuner og fylkeskommuner og ukrainske hromadaer og oblaster som er partnere, hvert par én gang. " +
      `Ringer: hromadaer med svensk partner (${say.count(swedish)}).`,
    legend: {
      partner: "Partner i Norge eller Ukraina",
      region: "Fylke eller oblast som er partner",
      swedish: "Hromada med svensk partner"
    },
    summary: (title) => `${title}. En strek forbinder de to i hvert par; tabellen under kartet nevner alle.`,
    inWords: (title, pairs) => `${title}. ${say.list(pairs.map(pairText))}.`,
    columns: {
      partner_name: "Norsk eller svensk part",
      host_name: "Ukrainsk part",
      host_name_uk: "På ukrainsk",
      oblast_name: "Oblast",
      region: "Områdetype",
      class_date: "Per",
      population_2022: "Innbyggere i hromadaen 2022",
      kommune_population: "Innbyggere i kommunen 2024",
      status_text: "Status",
      counts: "Telles",
      since: "Siden",
      source: "Kilde"
    },
    withoutLine: (pairs) =>
      `Uten strek, fordi Kyiv eller et åpent navn ikke har noe punkt her: ${say.list(pairs.map(pairText))}.`,
    notCounted: (pairs) =>
      `Ikke talt: ${say.list(pairs.map((pair) => `${pairText(pair)} (${pair.status.toLowerCase()})`))}.`,
    classes: (list) => `Områdetypene er etter ${terms.listOf(list)}.`,
    notes: [
      "Navn på partnere ved fronten og i okkuperte områder står her bare fordi paret allerede er offentlig i " +
        "kilden på " +
        "raden. Navn fra KS’ egen saksliste gjør det ikke.",
      "Statusen følger av det som listene og sidene sier; alle påstandene står i tabellen under, også de som motsier " +
        "hverandre. Et partnerskap som ingen har skrevet om, mangler."
    ]
  },
  claims: {
    columns: {
      partner_name: "Norsk eller svensk part",
      host_name: "Ukrainsk part",
      kind_text: "Hva som sies",
      said_on: "Dag, måned eller år",
      list_text: "Liste",
      standing_text: "Hvem sier det",
      doubt_text: "Tvil",
      page: "Side"
    },
    standings: {primary: "en av partene", secondary: "annenhånds", press: "avis"},
    doubts: {
      namesake: "flere med dette navnet",
      shared_name: "flere med dette navnet",
      spelling: "skrivemåten er gjettet",
      day: "dagen motsies",
      disputed: "benektes av en annen side",
      duplicate: "det samme som en annen rad"
    }
  },
  networks: {
    title: ({norwegian, swedish, polish}) =>
      `${say.count(norwegian)} ${say.plural(norwegian, {one: "norsk-ukrainsk", other: "norsk-ukrainske"})} ` +
      `partnerskap mot ${say.count(swedish)} svensk-ukrainske; EØS-midlene ` +
      `hadde ${say.count(polish)} polsk-nordiske`,
    subtitle:
      "Partnerskap i listene etter program. Søylen er alle radene i listen, den fylte delen de som regnes som " +
      "partnerskap.",
    legend: {
      counted: "Regnes som partnerskap",
      notCounted: "Intensjonsavtale, besøk, samtaler, katalog eller forslag"
    },
    figures: (counted, all) => `${say.count(counted)} av ${say.count(all)}`,
    columns: {
      programme: "Program",
      status_text: "Status",
      is_partnership: "Telles",
      partnership_count: "Partnerskap",
      pair_count: "Par"
    },
    pairsNote: (shared) => {
      const hence =
        shared === null
          ? ""
          : `: derfor ${say.count(shared.pairs)} par i ${say.count(shared.partnerships)} polsk-nordiske partnerskap`;
      return (
        `Et partnerskap med tre parter er to par${hence}. Et par telles én gang, også om det står i flere ` +
        `programmer. ` +
        "Akureyri, som er med i den polsk-nordiske listen, er islandsk."
      );
    },
    tagsNote:
      "Nyhetssaken fra ICLD nevner 12 svenske partnere i teksten, men bare 11 i stikkordlisten. Her står de 12 fra " +
      "teksten."
  },
  experience: {
    title: (without, all) =>
      `${say.count(without)} av ${say.count(all)} ` +
      `${say.plural(all, {one: "norsk kommune", other: "norske kommuner"})} med EØS-erfaring fra Polen har ingen ` +
      `kjent ukrainsk partner`,
    subtitle:
      "Norske kommuner og fylkeskommuner med polsk partner gjennom EØS-midlene 2014–2021, og om de har en kjent " +
      "ukrainsk partner.",
    legend: {has: "Har partner", none: "Ingen kjent"},
    summary: (title, withBoth) => `${title}. Med begge: ${say.list(withBoth)}.`,
    partners: {polish: "Polsk", ukrainian: "Ukrainsk"},
    kinds: {kommune: "Kommune", fylkeskommune: "Fylkeskommune"},
    columns: {
      party_name: "Part",
      kind: "Slag",
      fylke_name: "Fylke",
      population: "Innbyggere 2024",
      polish_partner_count: "Polske partnere",
      polish_partners: "Navn",
      ukrainian_partners: "Ukrainske partnere"
    },
    note:
      "Listen sier at partnerskapet sto i programmet, ikke hvordan det gikk. Kommunene kan ha annen internasjonal " +
      "erfaring som ikke står her."
  },
  agreements: {
    measures: {hromadas: "Hromadaer med minst én avtale", agreements: "Avtaler", countries: "Partnerland"},
    title: (newest, oldest, {from, to}) => {
      if (newest === null)
        return `Hvor mange hromadaer som hadde en internasjonal avtale ${say.day(to)}, er ikke kjent`;
      const {part, whole, value} = newest;
      return (
        `${say.count(part.value)} av ${say.count(whole.value)} hromadaer (${say.number(value, "share")}) hadde en ` +
        `internasjonal avtale ${say.day(to)}, med alle land sett under ett` +
        (oldest === null || from === to ? "" : `; ${say.day(from)} var det ${say.count(oldest.value)}`)
      );
    },
    subtitle:
      "Publiserte tellinger av hromadaenes internasjonale avtaler. Den fra juni 2024 følger en annen definisjon; de " +
      "andre viser til samme overvåkning.",
    summary: (title) => `${title}. Om flere avtaler er inngått eller bare flere meldt inn, sier ikke tellingene.`,
    columns: {
      measure_text: "Hva som er talt",
      as_of_date: "Dato",
      value: "Antall",
      definition: "Merknad i kilden",
      source: "Kilde"
    },
    remark: (day, definition) => `* ${say.day(day)}: ${definition}.`
  }
};
