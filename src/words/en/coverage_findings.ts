import type {CoverageFindingsWords} from "../rooms/coverage_findings.js";
import {pairText} from "./coverage_partners.js";
import {say} from "./speech.js";

const of = (part: number, whole: number | null): string => `${say.count(part)} of ${say.count(whole)}`;

/** A size class and all below it: `under 5,000 inhabitants`, or `5,000–9,999 inhabitants or fewer`. */
const upTo = (sizeClass: string): string =>
  sizeClass.includes("–") ? `${sizeClass} inhabitants or fewer` : `${say.lower(sizeClass)} inhabitants`;

const tieWords = {
  one: "tie is a visit, a talk or a proposal",
  other: "ties are visits, talks or proposals"
};

export const coverageFindings: CoverageFindingsWords = {
  hromadas: ({without, all, safe}) => ({
    figure: of(without, all),
    says:
      `${say.plural(all, {one: "hromada", other: "hromadas"})} ${say.has(without, all)} no known Norwegian partner, ` +
      `${say.count(safe)} of them in safe areas.`,
    next: "Look for the next partners where work is possible now."
  }),
  small: (counts, sizeClass) => ({
    figure: of(counts.with, counts.all),
    says:
      `${say.plural(counts.all, {one: "hromada", other: "hromadas"})} with ${upTo(sizeClass)} ` +
      `${say.has(counts.with, counts.all)} a known Norwegian partner.`,
    next: "Match the small Norwegian municipalities with hromadas of their own size."
  }),
  experienced: (names, {without, all}) => ({
    figure: of(without, all),
    says:
      `${say.plural(all, {one: "municipality", other: "municipalities"})} with EEA experience from Poland ` +
      `${say.has(without, all)} no known Ukrainian partner${names.length === 0 ? "" : `: ${say.list(names)}`}.`,
    next: "Ask these first."
  }),
  fylker: (names, {without, fylker, kommunerWithout, kommuner}) => ({
    figure: of(without, fylker),
    says:
      `${say.plural(fylker, {one: "county", other: "counties"})} ${say.has(without, fylker)} no municipality ` +
      `with a known ` +
      `partner; ${of(kommunerWithout, kommuner)} ` +
      `${say.plural(kommuner, {one: "municipality", other: "municipalities"})} ` +
      `${say.are(kommunerWithout, kommuner)} without.`,
    next: names.length === 0 ? "Look for the next municipalities." : `Raise it in ${say.list(names)}.`
  }),
  paid: ({paid, pairs}, ending) => ({
    figure: of(paid, pairs),
    says:
      `Norwegian ${say.plural(pairs, {one: "partnership", other: "partnerships"})} ` +
      `${say.has(paid, pairs)} a known funder or grant.`,
    next:
      "Ask for an instrument for municipalities" +
      (ending === null
        ? "."
        : `; ICLD’s support of ${say.count(ending.swedish)} Swedish ` +
          `${say.plural(ending.swedish, {one: "partnership", other: "partnerships"})} lasts only until ` +
          `${say.day(ending.day)}.`)
  }),
  lessons: ({known, answers, pairs}) => ({
    figure: of(known, answers),
    says:
      `${say.plural(answers, {one: "answer", other: "answers"})} ${say.are(known, answers)} told when the ` +
      `${pairs === 1 ? "" : `${say.count(pairs)} `}` +
      `${say.plural(pairs, {one: "partnership is", other: "partnerships are"})} held against the ten lessons.`,
    next: "Ask each pair who is responsible, for what areas, with what money, and write the answers down."
  }),
  unsettled: (ties, pairs) => ({
    figure: say.count(ties),
    says:
      `${say.plural(ties, tieWords)} as far as the lists tell` +
      `${pairs.length === 0 ? "" : `: ${say.list(pairs.map(pairText))}`}.`,
    next: "Ask them whether more has come of it."
  }),
  cases: ({stalled, open, overdue}) => ({
    figure: of(stalled, open),
    says:
      `open ${say.plural(open, {one: "case", other: "cases"})} ${say.are(stalled, open)} stalled, ` +
      `and ${say.count(overdue)} next ` +
      `${say.plural(overdue, {one: "step is", other: "steps are"})} overdue.`,
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
