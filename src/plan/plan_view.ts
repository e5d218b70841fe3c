// A plan as a reader sees it: findings, figures and rows, all worked out from the model's answer.
import {planViewWords, planWords, termWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {nameOrder} from "../words/figures.js";
import type {RankClass} from "../words/rooms/plan_view.js";
import type {Filters} from "../model/match/filters.js";
import type {PresetKey} from "../model/match/weights.js";
import type {HeldBack} from "../model/plan/hold_back.js";
import type {Plan, PlanAnswer} from "../model/plan/plan.js";
import {regionTypes, type RegionType} from "../model/region_type.js";
import type {PlanChoice} from "./plan_address.js";
import {countText, pointsText, shareText} from "./plan_points.js";
import type {PlanSetup} from "./pose_plan.js";
import {outsideCount, type PlanScene} from "./plan_scene.js";
import {demandText, mends, obstacleTexts, proofText, type Mend} from "./plan_sentences.js";
import {termsText} from "./plan_terms.js";

interface PlanFigure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

export interface OblastRow {
  readonly code: string;
  readonly name: string;
  /** Places by region type, in the order of the types. */
  readonly counts: readonly {readonly type: RegionType; readonly count: number}[];
  readonly total: number;
  /** Partnerships that stand. */
  readonly before: number;
  readonly hasCandidates: boolean;
}

/** One row of a table, its values as numbers and texts. */
export type Row = Readonly<Record<string, string | number | null>>;

export interface RankBar {
  readonly label: string;
  readonly count: number;
  readonly figures: string;
}

export interface PlanView {
  readonly title: string;
  readonly subtitle: string;
  readonly isIllustrative: boolean;
  readonly figures: readonly PlanFigure[];
  /** What was asked, so that a page on paper says it too. */
  readonly terms: string;
  readonly notes: readonly string[];
  readonly proof: string;
  readonly flows: readonly {readonly kommune: string; readonly hromada: string; readonly type: RegionType}[];
  readonly flowSummary: string;
  readonly oblasts: readonly OblastRow[];
  readonly oblastTitle: string;
  readonly rankTitle: string;
  readonly ranks: readonly {readonly heading: string; readonly bars: readonly RankBar[]}[];
  readonly regrets: readonly Row[];
  /** Headed by the dearest; where nothing is priced, the steps of the dial head it when they are there. */
  readonly priceTitle: string;
  readonly prices: readonly {readonly demand: string; readonly points: string; readonly share: string}[];
  readonly mutualTitle: string;
  readonly mutual: readonly Row[];
  readonly pairs: readonly Row[];
}

/** Why there is no plan, and what to try. */
export interface NoPlanView {
  readonly title: string;
  readonly reasons: readonly string[];
  readonly mends: readonly Mend[];
}

export interface Answered {
  readonly scene: PlanScene;
  readonly setup: PlanSetup;
  readonly choice: PlanChoice;
  readonly answer: PlanAnswer;
  /** Set where the number of places was taken from the plan without demands, so that a share has a whole. */
  readonly fixedPlaces: number | null;
  readonly filters: Filters;
  readonly preset: PresetKey;
  /** True where single weights differ from the preset's. */
  readonly hasOwnWeights: boolean;
}

export function noPlanView({scene, setup, choice, answer}: Answered, locale: Locale): NoPlanView | null {
  if (answer.status === "solved") return null;
  return {
    title: planViewWords[locale].noPlan,
    reasons: obstacleTexts(answer.obstacles, setup.problem.demands, locale, scene.names),
    mends: mends(answer.obstacles, setup.problem.demands, choice, locale)
  };
}

/** @param plan the solved answer */
export function planView(answered: Answered, plan: Plan, locale: Locale): PlanView {
  const {scene, setup, choice, fixedPlaces} = answered;
  const words = planViewWords[locale];
  const {pairs} = plan;
  const firsts = pairs.filter(({kommuneRank}) => kommuneRank === 1).length;
  const oblasts = oblastRows(scene, setup, plan, locale);
  const proof = proofText(plan.proof, plan.objective, locale);
  const title = words.title({pairs: pairs.length, firsts, war: plan.warAffectedPlaces});
  return {
    title,
    subtitle: words.subtitle({
      kommuner: setup.kommuner.length,
      hromadas: setup.hromadas.length,
      list: scene.book.list
    }),
    isIllustrative: scene.isIllustrative,
    figures: figuresOf({scene, setup, plan, firsts, locale}).concat({
      label: words.figures.certainty,
      value: proof.short,
      note: proof.note
    }),
    terms: termsText({...answered, demands: setup.problem.demands, names: scene.names}, locale),
    notes: notesOf({scene, setup, choice, plan, fixedPlaces, locale}),
    proof: proof.long,
    flows: pairs.map(({kommune, hromada}) => ({kommune, hromada, type: scene.regionTypeOf(hromada)})),
    flowSummary: words.map(title),
    oblasts,
    oblastTitle: oblastTitle(oblasts, locale),
    ...ranksOf(plan, scene, locale),
    ...pricesOf({scene, setup, plan, locale}),
    mutualTitle: words.mutual(plan.mutualGainCount),
    mutual: plan.mutualGains.slice(0, 12).map((one) => ({
      kommune: scene.names.place(one.kommune),
      hromada: scene.names.place(one.hromada),
      hromadaBeside: scene.book.entry(one.hromada).beside,
      ...pagesOf(one, scene),
      score: one.score / 10,
      kommuneGain: one.kommuneGain / 10,
      hromadaGain: one.hromadaGain / 10
    })),
    pairs: pairRows(plan, scene, locale)
  };
}

/** Paths of the pages of both. */
const pagesOf = (
  {kommune, hromada}: {readonly kommune: string; readonly hromada: string},
  {book}: PlanScene
): {readonly kommunePage: string; readonly hromadaPage: string} => ({
  kommunePage: book.entry(kommune).page,
  hromadaPage: book.entry(hromada).page
});

/** The figures at the head of a plan, but for how good it is. */
function figuresOf({
  scene,
  setup,
  plan: {pairs, kommunerWithout, totalScore, warAffectedPlaces: war},
  firsts,
  locale
}: {
  scene: PlanScene;
  setup: PlanSetup;
  plan: Plan;
  firsts: number;
  locale: Locale;
}): PlanFigure[] {
  const {figures: labels, ...words} = planViewWords[locale];
  const count = (value: number): string => countText(value, locale);
  const share = (part: number): string => shareText(part, pairs.length, locale);
  const reached = new Set(pairs.map(({hromada}) => scene.oblastOf(hromada))).size;
  const empty = setup.emptyOblasts.length;
  return [
    {label: labels.pairs, value: count(pairs.length), note: words.kommunerWithout(kommunerWithout.length)},
    {
      label: labels.mean,
      value: pairs.length === 0 ? "–" : pointsText(totalScore / pairs.length, locale),
      note: words.of100
    },
    {label: labels.firsts, value: words.of(firsts, pairs.length), note: share(firsts)},
    {label: labels.war, value: count(war), note: share(war)},
    {label: labels.outside, value: count(outsideCount(scene, pairs)), note: words.hromadas},
    {
      label: labels.oblasts,
      value: words.of(reached, scene.oblasts.size),
      note: empty === 0 ? "" : words.unmatchedOblasts(empty)
    }
  ];
}

function oblastRows(scene: PlanScene, setup: PlanSetup, plan: Plan, locale: Locale): OblastRow[] {
  const empty = new Set(setup.emptyOblasts);
  const rows = [...scene.oblasts].map(([code, name]) => {
    const own = plan.pairs.filter(({hromada}) => scene.oblastOf(hromada) === code);
    const counts = regionTypes
      .map((type) => ({type, count: own.filter(({hromada}) => scene.regionTypeOf(hromada) === type).length}))
      .filter(({count}) => count > 0);
    const before = setup.existing.filter(({hromada}) => scene.oblastOf(hromada) === code).length;
    return {code, name, counts, total: own.length, before, hasCandidates: !empty.has(code)};
  });
  const byName = nameOrder(locale);
  return rows.sort(
    (a, b) =>
      b.total - a.total ||
      b.before - a.before ||
      Number(b.hasCandidates) - Number(a.hasCandidates) ||
      byName(a.name, b.name)
  );
}

function oblastTitle(rows: readonly OblastRow[], locale: Locale): string {
  const places = rows[0]?.total ?? 0;
  const names = rows.filter(({total}) => total === places).map(({name}) => name);
  const without = rows
    .filter(({total, before, hasCandidates}) => total + before === 0 && hasCandidates)
    .map(({name}) => name);
  return planViewWords[locale].oblasts({names, places}, without);
}

const rankClasses: readonly {readonly name: RankClass; readonly from: number; readonly to: number}[] = [
  {name: "first", from: 1, to: 1},
  {name: "second_to_fifth", from: 2, to: 5},
  {name: "sixth_to_twentieth", from: 6, to: 20},
  {name: "further", from: 21, to: Infinity}
];

function ranksOf(plan: Plan, scene: PlanScene, locale: Locale): Pick<PlanView, "rankTitle" | "ranks" | "regrets"> {
  const words = planViewWords[locale];
  const {pairs} = plan;
  const bars = (key: "kommuneRank" | "hromadaRank"): RankBar[] =>
    rankClasses.map(({name, from, to}) => {
      const count = pairs.filter((pair) => pair[key] >= from && pair[key] <= to).length;
      return {
        label: words.rankClasses[name],
        count,
        figures: `${countText(count, locale)} (${shareText(count, pairs.length, locale)})`
      };
    });
  const regrets = pairs
    .toSorted((a, b) => b.kommuneRegret - a.kommuneRegret || (a.kommune < b.kommune ? -1 : 1))
    .filter(({kommuneRegret}) => kommuneRegret > 0);
  const [worst] = regrets;
  return {
    rankTitle: worst
      ? words.content({
          content: pairs.length - regrets.length,
          pairs: pairs.length,
          worst: {kommune: scene.names.place(worst.kommune), points: worst.kommuneRegret / 10}
        })
      : words.everybodyContent,
    ranks: [
      {heading: words.ranks.kommune, bars: bars("kommuneRank")},
      {heading: words.ranks.hromada, bars: bars("hromadaRank")}
    ],
    regrets: regrets.slice(0, 10).map((pair) => ({
      kommune: scene.names.place(pair.kommune),
      hromada: scene.names.place(pair.hromada),
      hromadaBeside: scene.book.entry(pair.hromada).beside,
      ...pagesOf(pair, scene),
      score: pair.score / 10,
      best: (pair.score + pair.kommuneRegret) / 10,
      kommuneRegret: pair.kommuneRegret / 10,
      kommuneRank: pair.kommuneRank
    }))
  };
}

function pricesOf({
  scene,
  setup,
  plan,
  locale
}: {
  scene: PlanScene;
  setup: PlanSetup;
  plan: Plan;
  locale: Locale;
}): Pick<PlanView, "priceTitle" | "prices"> {
  const words = planViewWords[locale];
  const {dial, demands} = setup.problem;
  const priced = [
    ...plan.demandPrices.map(({demand, price}) => ({demand: demandText(demands[demand]!, locale, scene.names), price})),
    ...(dial > 0 && plan.dialPrice !== null ? [{demand: words.dial(dial), price: plan.dialPrice}] : [])
  ];
  const share = (price: number): string => shareText(price, plan.totalScore + price, locale);
  return {
    priceTitle: priceTitle(priced, plan.totalScore, locale),
    prices: priced.map(({demand, price}) => {
      if (price === null) return {demand, points: words.noPrice, share: ""};
      // With weight on those left out a demand can move places back to pairs of more points.
      if (price < 0) return {demand, points: words.gain(-price / 10), share: share(0)};
      return {demand, points: pointsText(price, locale), share: share(price)};
    })
  };
}

/** What costs most, and how much of the total; demands that cost nothing, or none, in words of their own. */
function priceTitle(
  priced: readonly {readonly demand: string; readonly price: number | null}[],
  total: number,
  locale: Locale
): string {
  const words = planViewWords[locale].prices;
  const dearest = priced.toSorted((a, b) => (b.price ?? 0) - (a.price ?? 0))[0];
  if (!dearest) return words.none;
  const price = dearest.price ?? 0;
  if (price <= 0) return words.free;
  const said = priced.length === 1 ? words.only : words.dearest;
  return said(dearest.demand, {points: price / 10, of: (total + price) / 10});
}

function pairRows(plan: Plan, scene: PlanScene, locale: Locale): Row[] {
  const words = planWords[locale];
  const byName = nameOrder(locale);
  return plan.pairs
    .toSorted(
      (a, b) =>
        byName(scene.names.place(a.kommune), scene.names.place(b.kommune)) ||
        byName(scene.names.place(a.hromada), scene.names.place(b.hromada))
    )
    .map((pair) => {
      const [kommune, hromada] = [scene.book.entry(pair.kommune), scene.book.entry(pair.hromada)];
      return {
        kommuneCode: pair.kommune,
        kommune: kommune.label,
        fylke: kommune.within,
        hromadaCode: pair.hromada,
        hromada: hromada.label,
        hromadaBeside: hromada.beside,
        oblast: hromada.within,
        ...pagesOf(pair, scene),
        oblastPage: hromada.withinPage,
        region: termWords[locale].regionClass(scene.regionTypeOf(pair.hromada), hromada.partRegionType),
        regionType: scene.regionTypeOf(pair.hromada),
        score: pair.score / 10,
        kommuneRank: pair.kommuneRank,
        kommuneRegret: pair.kommuneRegret / 10,
        hromadaRank: pair.hromadaRank,
        hromadaRegret: pair.hromadaRegret / 10,
        putFirst: pair.isForced ? words.putFirst : null
      };
    });
}

function notesOf({
  scene,
  setup,
  choice,
  plan,
  fixedPlaces,
  locale
}: {
  scene: PlanScene;
  setup: PlanSetup;
  choice: PlanChoice;
  plan: Plan;
  fixedPlaces: number | null;
  locale: Locale;
}): string[] {
  const words = planViewWords[locale].notes;
  const forced = plan.pairs.filter(({isForced}) => isForced).length;
  const without = plan.kommunerWithout.slice(0, mostNamed).map(scene.names.place);
  const notes = [
    fixedPlaces !== null && words.fixedPlaces(fixedPlaces),
    setup.existing.length > 0 && words.existing(setup.existing.length),
    setup.existing.length > 0 && (choice.oblast !== null || choice.most !== null) && words.counted.oblast,
    setup.existing.length > 0 && choice.war !== null && words.counted.war,
    forced > 0 && words.forced(forced),
    !plan.arePricesExact && words.approximate,
    setup.held !== null && heldNote(setup, setup.held, scene, locale),
    setup.unusedOverrides > 0 && words.unusedOverrides(setup.unusedOverrides),
    without.length > 0 && words.without(without, plan.kommunerWithout.length - without.length),
    choice.pool === "all" && words.everybody
  ];
  return notes.filter((note) => note !== false);
}

/** Kommuner without a partner that are named; scarce areas that are. */
const mostNamed = 8;
const mostAreas = 3;

/** Which competence is scarce, and for how many kommuner it narrows the choice. */
function heldNote(
  {kommuner: taking}: PlanSetup,
  {areas, kommuner: all, pairs}: HeldBack,
  scene: PlanScene,
  locale: Locale
): string {
  const words = planViewWords[locale].notes;
  if (areas.length === 0) return words.nothingScarce;
  const few = areas
    .slice(0, mostAreas)
    .map(({area, demand, supply}) => ({name: scene.areaName(area, locale), demand, supply}));
  return words.held({
    kommuner: all.filter(({code}) => taking.includes(code)).length,
    pairs,
    areas: few,
    rest: areas.length - few.length
  });
}
