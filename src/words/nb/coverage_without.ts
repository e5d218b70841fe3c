import type {CoverageWithoutWords, Division, Spread, Uncovered} from "../rooms/coverage_without.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const figures = ({without, all, share}: Uncovered): string =>
  `${say.count(without)} av ${say.count(all)} (${say.number(share, "share")})`;

const groups: Readonly<Record<Division, string>> = {
  region_type: "områdetyper",
  ks_category: "grupper",
  size_class: "størrelsesklasser",
  oblast: "oblaster",
  financial_capacity: "klasser for økonomisk bæreevne",
  type: "typer",
  fylke: "fylker"
};

const spreadText = (spread: Spread): string =>
  `${say.count(spread.withNobody)} av ${say.count(spread.groups)} ${groups[spread.division]} har ingen med partner, ` +
  `best dekket er ${spread.best.group} (${figures(spread.best)} uten)`;

const hromadasWithout = (whole: Uncovered): string => `${figures(whole)} hromadaer har ingen kjent norsk partner`;

export const coverageWithout: CoverageWithoutWords = {
  divideBy: "Del etter",
  divisions: {
    region_type: "Områdetype",
    ks_category: "KS’ to kategorier",
    size_class: "Innbyggertall",
    oblast: "Oblast",
    financial_capacity: "Finansiell kapasitet",
    type: "Type hromada",
    fylke: "Fylke"
  },
  figures,
  haveNone: "Har ingen kjent; antall og andel ved søylen",
  wholeCountry: "Hele landet",
  columns: {
    label: "Gruppe",
    municipality_count: "I alt",
    with_count: "Med partner",
    without_count: "Uten",
    without_share: "Andel uten",
    without_population: "Innbyggere uten"
  },
  hromadas: {
    titleBySafety: (whole, safe) =>
      `${hromadasWithout(whole)}; i trygge områder gjelder det ${safe === null ? "" : figures(safe)}`,
    titleBySpread: (whole, spread) => `${hromadasWithout(whole)}; ${spreadText(spread)}`,
    subtitle: (list) =>
      "Hromadaer uten kjent norsk partner, antall og andel av alle i gruppen. Søylen er alle i gruppen, den fylte " +
      `delen de som har partner. Områdetype etter ${terms.listOf(list)}.`,
    have: "Har norsk partner",
    otherTie: "Av dem med svensk partner",
    notes: (otherTies) => [
      `${say.count(otherTies)} av dem uten norsk partner har en svensk. Bare partnerskap telles, ikke samtaler, ` +
        "forslag eller intensjonsavtaler, og bare det som er offentlig.",
      "Innbyggertall er fra 1. januar 2022. Hromadaer med partner er få, så en andel i en liten gruppe flytter seg " +
        "mye med én avtale."
    ]
  },
  kommuner: {
    titleBySpread: (whole, spread) =>
      `${figures(whole)} norske kommuner har ingen kjent ukrainsk partner; ${spreadText(spread)}`,
    subtitle:
      "Norske kommuner uten kjent ukrainsk partner, antall og andel av alle i gruppen. Søylen er alle i gruppen, den " +
      "fylte delen de som har partner.",
    have: "Har ukrainsk partner",
    otherTie: "Av dem med EØS-erfaring",
    notes: (otherTies) => [
      `${say.count(otherTies)} av kommunene uten ukrainsk partner har hatt en polsk partner gjennom EØS-midlene. ` +
        "Innbyggertall per 1. januar 2024. Fylkeskommuner er ikke med i nevneren; båndene " +
        "deres står i tabellen over par."
    ]
  }
};
