import type {CoverageWithoutWords, Division, Spread, Uncovered} from "../rooms/coverage_without.js";
import type {Extreme, Share} from "../../model/findings/finding.js";
import {say} from "./speech.js";
import {statistics} from "./statistics.js";
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

/** `1 448 av 1 469 hromadaer (98,6 %)` */
const partOf = ({part, whole, value}: Share, things: string): string =>
  `${say.count(part.value)} av ${say.count(whole.value)}${things} (${say.number(value, "share")})`;

/** `«Høy» (97,3 %)`: gruppene ved navn der de er få. */
const inEach = ({groups: level, value}: Extreme): string =>
  (level.length > 3 ? `${say.count(level.length)} grupper` : say.list(level.map((group) => `«${String(group)}»`))) +
  ` (${say.number(value, "share")})`;

/** Hvor mange grupper som ikke har noen, og hvor den minste andelen står uten. */
function spreadText({nobody, groups: {value: all, among}, best}: Spread, division: Division): string {
  const unknown = (among.leftOut ?? []).filter(({why}) => why === "no_group").map(({group}) => `«${String(group)}»`);
  const names = `${groups[division]}${unknown.length === 0 ? "" : `, ${say.list(unknown)} ikke medregnet,`}`;
  const smallest = best === null ? "" : `andelen uten er minst i ${inEach(best)}`;
  if (all === 1 && best !== null) return smallest;
  if (best === null || nobody.value === all) return `i ingen av ${say.count(all)} ${names} har noen en partner`;
  const none =
    nobody.value === 0
      ? `i ${all === 2 ? "begge" : `alle ${say.count(all)}`} ${names} har noen en partner`
      : `i ${say.count(nobody.value)} av ${say.count(all)} ${names} har ingen det`;
  return `${none}; ${smallest}`;
}

const hromadasWithout = (whole: Share | null): string =>
  whole === null
    ? "Hvor mange hromadaer som er uten norsk partner, er ikke kjent"
    : `${partOf(whole, " hromadaer")} har ingen kjent norsk partner`;

export const coverageWithout: CoverageWithoutWords = {
  divideBy: "Del etter",
  divisions: {
    region_type: "Områdetype",
    ks_category: "KS’ to kategorier",
    size_class: "Innbyggertall",
    oblast: "Oblast",
    financial_capacity: "Økonomisk bæreevne",
    type: "Type hromada",
    fylke: "Fylke"
  },
  figures,
  haveNone: "Uten kjent partner: antall og andel til høyre",
  whole: {UA: statistics.allHromadas, NO: "Alle kommuner"},
  columns: {
    label: "Gruppe",
    municipality_count: "I alt",
    with_count: "Med partner",
    without_count: "Uten",
    without_share: "Andel uten",
    without_population: "Innbyggere uten"
  },
  hromadas: {
    titleBySafety: ({whole, safe}) =>
      hromadasWithout(whole) + (safe === null ? "" : `; i trygge områder gjelder det ${partOf(safe, "")}`),
    titleBySpread: (spread, division) => `${hromadasWithout(spread.whole)}; ${spreadText(spread, division)}`,
    subtitle: (list) =>
      "Hromadaer uten kjent norsk partner, antall og andel av alle i gruppen. En prikk er en hromada som har " +
      `partner. Områdetype etter ${terms.listOf(list)}.`,
    have: "Har norsk partner",
    otherTie: "Av dem med svensk partner",
    notes: (otherTies) => [
      `${say.count(otherTies)} av dem uten norsk partner har en svensk. Bare partnerskap telles, ikke samtaler, ` +
        "forslag eller intensjonsavtaler, og bare det som er offentlig.",
      `Innbyggertall er fra 1. januar 2022. ${statistics.withoutKyiv} ` +
        "Hromadaer med partner er få, så en andel i en liten gruppe flytter seg " +
        "mye med én avtale."
    ]
  },
  kommuner: {
    titleBySpread: (spread, division) => {
      const {whole} = spread;
      const without =
        whole === null
          ? "Hvor mange norske kommuner som er uten ukrainsk partner, er ikke kjent"
          : `${partOf(whole, " norske kommuner")} har ingen kjent ukrainsk partner`;
      return `${without}; ${spreadText(spread, division)}`;
    },
    subtitle:
      "Norske kommuner uten kjent ukrainsk partner, antall og andel av alle i gruppen. En prikk er en kommune som " +
      "har partner.",
    have: "Har ukrainsk partner",
    otherTie: "Av dem med EØS-erfaring",
    notes: (otherTies) => [
      `${say.count(otherTies)} av kommunene uten ukrainsk partner har hatt en polsk partner gjennom EØS-midlene. ` +
        "Innbyggertall per 1. januar 2024. Fylkeskommuner er ikke med i nevneren; båndene " +
        "deres står i tabellen over par."
    ]
  }
};
