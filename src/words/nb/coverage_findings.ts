import type {CoverageFindingsWords} from "../rooms/coverage_findings.js";
import {pairText} from "./coverage_partners.js";
import {say} from "./speech.js";

const of = (part: number, whole: number | null): string => `${say.count(part)} av ${say.count(whole)}`;

/** A size class and all below it: `under 5 000 innbyggere`, or `5 000–9 999 innbyggere eller færre`. */
function upTo(sizeClass: string): string {
  // A number is not broken between two lines.
  const whole = sizeClass.replaceAll(/(?<=\d) (?=\d)/g, "\u00a0");
  return whole.includes("–") ? `${whole} innbyggere eller færre` : `${say.lower(whole)} innbyggere`;
}

export const coverageFindings: CoverageFindingsWords = {
  hromadas: ({without, all, safe}) => ({
    figure: of(without, all),
    says:
      `${say.plural(all, {one: "hromada", other: "hromadaer"})} har ingen kjent norsk partner, ` +
      `${say.count(safe)} av dem i trygge områder.`,
    next: "Let etter neste partner der det er mulig å arbeide nå."
  }),
  small: (counts, sizeClass) => ({
    figure: of(counts.with, counts.all),
    says:
      `${say.plural(counts.all, {one: "hromada", other: "hromadaer"})} med ${upTo(sizeClass)} ` +
      `har en kjent norsk partner.`,
    next: "Koble de små norske kommunene med hromadaer på deres egen størrelse."
  }),
  experienced: (names, {without, all}) => ({
    figure: of(without, all),
    says:
      `${say.plural(all, {one: "kommune", other: "kommuner"})} med EØS-erfaring fra Polen har ingen kjent ukrainsk ` +
      `partner${names.length === 0 ? "" : `: ${say.list(names)}`}.`,
    next: "Spør disse først."
  }),
  fylker: (names, {without, fylker, kommunerWithout, kommuner}) => ({
    figure: of(without, fylker),
    says:
      `${say.plural(fylker, {one: "fylke", other: "fylker"})} har ingen kommune med kjent partner; ` +
      `${of(kommunerWithout, kommuner)} ${say.plural(kommuner, {one: "kommune", other: "kommuner"})} er uten.`,
    next: names.length === 0 ? "Let etter de neste kommunene." : `Ta det opp i ${say.list(names)}.`
  }),
  paid: ({paid, pairs}, ending) => ({
    figure: of(paid, pairs),
    says:
      `${say.plural(pairs, {one: "norsk", other: "norske"})} partnerskap ` +
      `har en kjent finansiør eller et kjent tilskudd.`,
    next:
      "Be om en ordning for kommunene" +
      (ending === null
        ? "."
        : `; ICLD-støtten til ${say.count(ending.swedish)} ` +
          `${say.plural(ending.swedish, {one: "svensk", other: "svenske"})} partnerskap varer bare til ` +
          `${say.day(ending.day)}.`)
  }),
  lessons: ({known, answers, pairs}) => ({
    figure: of(known, answers),
    says:
      `svar er omtalt når ${pairs === 1 ? "partnerskapet" : `de ${say.count(pairs)} partnerskapene`} ` +
      "holdes mot de ti erfaringene.",
    next: "Spør hvert par om ansvarlig, områder og penger, og skriv svarene ned."
  }),
  unsettled: (ties, pairs) => ({
    figure: say.count(ties),
    says:
      "bånd er besøk, samtaler eller forslag, så langt listene forteller" +
      `${pairs.length === 0 ? "" : `: ${say.list(pairs.map(pairText))}`}.`,
    next: "Spør om det har blitt til mer."
  }),
  cases: ({stalled, open, overdue}) => ({
    figure: of(stalled, open),
    says:
      `${say.plural(open, {one: "åpen sak", other: "åpne saker"})} er stanset, ` +
      `og ${say.count(overdue)} neste steg er over fristen.`,
    next: "Ring de stansede sakene."
  }),
  lens: {
    caption: "Alliansens åtte prinsipper og seks oppfordringer holdt mot partnerskapene",
    columns: {
      point: "Alliansens punkt",
      kind: "Slag",
      measure: "Det nærmeste vi kan telle",
      norwegian: "Norsk-ukrainske",
      swedish: "Svensk-ukrainske"
    },
    kinds: {principle: "Prinsipp", call: "Oppfordring"},
    measures: {
      none: "kan ikke sies ut fra dataene",
      rural_partners: "partnerhromadaer på landsbygda (silska)",
      non_urban_partners: "partnerhromadaer som ikke er byer",
      theme_partnerships: "partnerskap der programmet nevner deltakelse, åpenhet eller ansvarlighet",
      funded_partnerships: "partnerskap med kjent finansiør",
      cluster_partnerships: "partnerskap med flere enn to parter",
      regional_partnerships: "partnerskap der et fylke eller en region er part"
    },
    partOf: (part, whole) => (part === null ? "ikke kjent" : of(part, whole))
  }
};
