import type {CoverageFindingsWords} from "../rooms/coverage_findings.js";
import {pairText} from "./coverage_partners.js";
import {say} from "./speech.js";

const of = (part: number, whole: number | null): string => `${say.count(part)} of ${say.count(whole)}`;

/** A size class and all below it: `under 5,000`, or `up to 9,999` for `5,000–9,999`. */
const upTo = (sizeClass: string): string =>
  sizeClass.includes("–") ? `up to ${sizeClass.split("–").at(-1)!}` : say.lower(sizeClass);

export const coverageFindings: CoverageFindingsWords = {
  hromadas: ({without, all, safe}) => ({
    figure: of(without, all),
    says: `hromadas have no known Norwegian partner, ${say.count(safe)} of them in safe areas.`,
    next: "Look for the next partners where work is possible now."
  }),
  small: (hromadas, sizeClass) => ({
    figure: of(0, hromadas),
    says: `hromadas with ${upTo(sizeClass)} inhabitants have a known Norwegian partner.`,
    next: "Match the small Norwegian municipalities with hromadas of their own size."
  }),
  experienced: (names, kommuner) => ({
    figure: of(names.length, kommuner),
    says: `municipalities with EEA experience from Poland have no known Ukrainian partner: ${say.list(names)}.`,
    next: "Ask these first."
  }),
  fylker: (names, {fylker, kommunerWithout, kommuner}) => ({
    figure: of(names.length, fylker),
    says:
      "counties have no municipality with a known partner; " +
      `${of(kommunerWithout, kommuner)} municipalities are without.`,
    next: `Raise it in ${say.list(names)}.`
  }),
  paid: ({paid, pairs, swedish}, end) => ({
    figure: of(paid, pairs),
    says: "Norwegian partnerships have a known funder or grant.",
    next:
      `Ask for an instrument for municipalities; ICLD’s support of ${say.count(swedish)} Swedish partnerships lasts ` +
      `only until ${say.day(end)}.`
  }),
  lessons: ({known, answers, pairs}) => ({
    figure: of(known, answers),
    says: `answers are told when the ${say.count(pairs)} partnerships are held against the ten lessons.`,
    next: "Ask each pair who is responsible, for what areas, with what money, and write the answers down."
  }),
  unsettled: (pairs) => ({
    figure: say.count(pairs.length),
    says: `ties are visits, talks or proposals as far as the lists tell: ${say.list(pairs.map(pairText))}.`,
    next: "Ask them whether more has come of it."
  }),
  cases: ({stalled, open, overdue}) => ({
    figure: of(stalled, open),
    says: `open cases are stalled, and ${say.count(overdue)} next steps are overdue.`,
    next: "Call the stalled cases."
  }),
  lens: {
    caption: "The Alliance’s eight principles and six calls held against the partnerships",
    columns: {
      point: "Point of the Alliance",
      kind: "Kind",
      measure: "The nearest we can count",
      norwegian: "Norwegian–Ukrainian",
      swedish: "Swedish–Ukrainian"
    },
    kinds: {principle: "Principle", call: "Call"},
    measures: {
      none: "cannot be told from the data",
      rural_partners: "partner hromadas that are rural (silska)",
      non_urban_partners: "partner hromadas that are not urban",
      theme_partnerships: "partnerships whose programme names participation, transparency or accountability",
      funded_partnerships: "partnerships with a known funder",
      cluster_partnerships: "partnerships with more than two parties",
      regional_partnerships: "partnerships with a county or region as a party"
    },
    partOf: (part, whole) => (part === null ? "not known" : of(part, whole))
  }
};
