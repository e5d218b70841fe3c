// A plan as a reader sees it: findings, figures and rows, all worked out from the model's answer.
import {termWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {dateText, nameOrder} from "../words/figures.js";
import type {Filters} from "../model/match/filters.js";
import type {PresetKey} from "../model/match/weights.js";
import type {HeldBack} from "../model/plan/hold_back.js";
import type {Plan, PlanAnswer} from "../model/plan/plan.js";
import {regionTypes, type RegionType} from "../model/region_type.js";
import type {PlanChoice} from "./plan_address.js";
import {countText, pointsText, shareText} from "./plan_points.js";
import type {PlanSetup} from "./pose_plan.js";
import {outsideCount, type PlanScene} from "./plan_scene.js";
import {demandText, listed, mends, obstacleTexts, proofText, type Mend} from "./plan_sentences.js";
import {termsText} from "./plan_terms.js";
import {planWords} from "./plan_words.js";

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
    title: locale === "nb" ? "Ingen plan oppfyller dette" : "No plan meets this",
    reasons: obstacleTexts(answer.obstacles, setup.problem.demands, locale, scene.names),
    mends: mends(answer.obstacles, setup.problem.demands, choice, locale)
  };
}

/** @param plan the solved answer */
export function planView(answered: Answered, plan: Plan, locale: Locale): PlanView {
  const {scene, setup, choice, fixedPlaces} = answered;
  const nb = locale === "nb";
  const count = (value: number): string => countText(value, locale);
  const points = (value: number): string => pointsText(value, locale);
  const of = (part: number, whole: number): string => `${count(part)} ${nb ? "av" : "of"} ${count(whole)}`;
  const {pairs} = plan;
  const firsts = pairs.filter(({kommuneRank}) => kommuneRank === 1).length;
  const outside = outsideCount(scene, pairs);
  const reached = new Set(pairs.map(({hromada}) => scene.oblastOf(hromada)));
  const oblasts = oblastRows(scene, setup, plan, locale);
  const proof = proofText(plan.proof, plan.objective, locale);
  const date = dateText(scene.book.listDate, locale);
  const title = nb
    ? `${count(pairs.length)} partnerskap samtidig: ${count(firsts)} av dem er kommunens førstevalg, ` +
      `${count(plan.warAffectedPlaces)} går til krigsrammede hromadaer`
    : `${count(pairs.length)} partnerships at once: ${count(firsts)} of them are the kommune’s first choice, ` +
      `${count(plan.warAffectedPlaces)} go to war-affected hromadas`;
  return {
    title,
    subtitle: nb
      ? `Det settet av par som til sammen passer best, blant ${count(setup.kommuner.length)} kommuner og ` +
        `${count(setup.hromadas.length)} hromadaer med plass til en ny partner. Områdetyper etter listen per ` +
        `${date}.`
      : `The set of pairs that together fit best, among ${count(setup.kommuner.length)} kommuner and ` +
        `${count(setup.hromadas.length)} hromadas with room for a new partner. Region types by the list of ${date}.`,
    isIllustrative: scene.isIllustrative,
    figures: [
      {
        label: nb ? "Partnerskap" : "Partnerships",
        value: count(pairs.length),
        note:
          plan.kommunerWithout.length === 0
            ? nb
              ? "ingen kommune uten"
              : "no kommune without"
            : nb
              ? `${count(plan.kommunerWithout.length)} kommuner uten`
              : `${count(plan.kommunerWithout.length)} kommuner without`
      },
      {
        label: nb ? "Snitt per par" : "Mean of a pair",
        value: pairs.length === 0 ? "–" : points(plan.totalScore / pairs.length),
        note: nb ? "av 100 poeng" : "of 100 points"
      },
      {
        label: nb ? "Kommunens førstevalg" : "Kommune’s first choice",
        value: of(firsts, pairs.length),
        note: shareText(firsts, pairs.length, locale)
      },
      {
        label: nb ? "Til krigsrammede" : "To war-affected",
        value: count(plan.warAffectedPlaces),
        note: shareText(plan.warAffectedPlaces, pairs.length, locale)
      },
      {
        label: nb ? "Til små eller svake" : "To small or weak",
        value: count(outside),
        note: nb ? "hromadaer" : "hromadas"
      },
      {
        label: nb ? "Oblaster nådd" : "Oblasts reached",
        value: of(reached.size, scene.oblasts.size),
        note:
          setup.emptyOblasts.length === 0
            ? ""
            : nb
              ? `i ${count(setup.emptyOblasts.length)} kan ingen kobles`
              : `in ${count(setup.emptyOblasts.length)} nobody can be matched`
      },
      {
        label: nb ? "Sikkerhet" : "Certainty",
        value: proof.short,
        note: proof.note
      }
    ],
    terms: termsText({...answered, demands: setup.problem.demands, names: scene.names}, locale),
    notes: notesOf({scene, setup, choice, plan, fixedPlaces, locale}),
    proof: proof.long,
    flows: pairs.map(({kommune, hromada}) => ({kommune, hromada, type: scene.regionTypeOf(hromada)})),
    flowSummary: nb
      ? `${title}. Linjer fra norske kommuner til hromadaer; alle parene står i tabellen.`
      : `${title}. Lines from Norwegian kommuner to hromadas; every pair is in the table.`,
    oblasts,
    oblastTitle: oblastTitle(oblasts, locale),
    ...ranksOf(plan, scene, locale),
    ...pricesOf({scene, setup, plan, locale}),
    mutualTitle:
      plan.mutualGainCount === 0
        ? nb
          ? "Ingen par utenfor planen ville gitt begge parter mer enn 5 poeng ekstra"
          : "No pair outside the plan would give both more than 5 points extra"
        : nb
          ? `${count(plan.mutualGainCount)} par utenfor planen ville gitt begge parter mer enn 5 poeng ekstra`
          : `${count(plan.mutualGainCount)} pairs outside the plan would give both sides more than 5 points extra`,
    mutual: plan.mutualGains.slice(0, 12).map((one) => ({
      kommune: scene.names.place(one.kommune),
      hromada: scene.names.place(one.hromada),
      hromadaUk: scene.book.entry(one.hromada).nameUk,
      score: one.score / 10,
      kommuneGain: one.kommuneGain / 10,
      hromadaGain: one.hromadaGain / 10
    })),
    pairs: pairRows(plan, scene, locale)
  };
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
  const nb = locale === "nb";
  const most = rows[0]?.total ?? 0;
  if (most === 0) return nb ? "Ingen oblast får nye partnerskap" : "No oblast gets a new partnership";
  const top = rows.filter(({total}) => total === most).map(({name}) => name);
  const first =
    top.length > 3
      ? nb
        ? `${countText(top.length, locale)} oblaster får flest nye partnerskap (${countText(most, locale)} hver)`
        : `${countText(top.length, locale)} oblasts get most new partnerships (${countText(most, locale)} each)`
      : nb
        ? `${listed(top, locale)} får flest nye partnerskap (${countText(most, locale)})`
        : `${listed(top, locale)} ${top.length > 1 ? "get" : "gets"} most new partnerships ` +
          `(${countText(most, locale)})`;
  const none = rows
    .filter(({total, before, hasCandidates}) => total + before === 0 && hasCandidates)
    .map(({name}) => name);
  const rest =
    none.length === 0
      ? nb
        ? "ingen oblast der noen kan kobles, står uten"
        : "no oblast where somebody can be matched is left without"
      : none.length > 3
        ? nb
          ? `${countText(none.length, locale)} står uten`
          : `${countText(none.length, locale)} are left without`
        : nb
          ? `${listed(none, locale)} står uten`
          : `${listed(none, locale)} ${none.length > 1 ? "are" : "is"} left without`;
  return `${first}; ${rest}`;
}

const rankClasses: readonly {readonly from: number; readonly to: number; readonly nb: string; readonly en: string}[] = [
  {from: 1, to: 1, nb: "Førstevalget", en: "First choice"},
  {from: 2, to: 5, nb: "2.–5. valg", en: "2nd–5th choice"},
  {from: 6, to: 20, nb: "6.–20. valg", en: "6th–20th choice"},
  {from: 21, to: Infinity, nb: "Lenger ned", en: "Further down"}
];

function ranksOf(plan: Plan, scene: PlanScene, locale: Locale): Pick<PlanView, "rankTitle" | "ranks" | "regrets"> {
  const nb = locale === "nb";
  const {pairs} = plan;
  const bars = (key: "kommuneRank" | "hromadaRank"): RankBar[] =>
    rankClasses.map(({from, to, ...label}) => {
      const count = pairs.filter((pair) => pair[key] >= from && pair[key] <= to).length;
      return {
        label: label[locale],
        count,
        figures: `${countText(count, locale)} (${shareText(count, pairs.length, locale)})`
      };
    });
  const worst = pairs.toSorted((a, b) => b.kommuneRegret - a.kommuneRegret || (a.kommune < b.kommune ? -1 : 1));
  const content = pairs.filter(({kommuneRegret}) => kommuneRegret === 0).length;
  return {
    rankTitle:
      worst[0] === undefined || worst[0].kommuneRegret === 0
        ? nb
          ? "Alle kommuner får det beste de kunne fått"
          : "Every kommune gets the best it could have had"
        : nb
          ? `I ${countText(content, locale)} av ${countText(pairs.length, locale)} par får kommunen det beste den ` +
            `kunne fått; ${scene.names.place(worst[0].kommune)} gir fra seg mest, ` +
            `${pointsText(worst[0].kommuneRegret, locale)} poeng`
          : `In ${countText(content, locale)} of ${countText(pairs.length, locale)} pairs the kommune gets the ` +
            `best it could have had; ${scene.names.place(worst[0].kommune)} gives up most, ` +
            `${pointsText(worst[0].kommuneRegret, locale)} points`,
    ranks: [
      {heading: nb ? "Kommunene får" : "Kommuner get their", bars: bars("kommuneRank")},
      {heading: nb ? "Hromadaene får" : "Hromadas get their", bars: bars("hromadaRank")}
    ],
    regrets: worst
      .filter(({kommuneRegret}) => kommuneRegret > 0)
      .slice(0, 10)
      .map((pair) => ({
        kommune: scene.names.place(pair.kommune),
        hromada: scene.names.place(pair.hromada),
        hromadaUk: scene.book.entry(pair.hromada).nameUk,
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
  const nb = locale === "nb";
  const unknown = nb
    ? "kan ikke regnes ut: uten dette kravet finnes ingen plan"
    : "cannot be worked out: without this demand there is no plan";
  const {dial, demands} = setup.problem;
  const priced = [
    ...plan.demandPrices.map(({demand, price}) => ({demand: demandText(demands[demand]!, locale, scene.names), price})),
    ...(dial > 0 && plan.dialPrice !== null
      ? [
          {
            demand: nb ? `Vekt ${dial} på dem som står utenfor` : `Weight ${dial} on those left out`,
            price: plan.dialPrice
          }
        ]
      : [])
  ];
  const share = (price: number): string => shareText(price, plan.totalScore + price, locale);
  const dearest = priced.toSorted((a, b) => (b.price ?? 0) - (a.price ?? 0))[0];
  const quoted = nb ? `«${dearest?.demand}»` : `“${dearest?.demand}”`;
  return {
    priceTitle: !dearest
      ? nb
        ? "Hva hensynet til dem som står utenfor koster"
        : "What regard for those left out costs"
      : (dearest.price ?? 0) <= 0
        ? nb
          ? "Ingenting av det planen tar hensyn til, koster noe"
          : "Nothing the plan takes into account costs anything"
        : priced.length === 1
          ? nb
            ? `${quoted} koster ${share(dearest.price!)} av summen`
            : `${quoted} costs ${share(dearest.price!)} of the total`
          : nb
            ? `Dyrest er ${quoted}: ${share(dearest.price!)} av summen`
            : `The dearest is ${quoted}: ${share(dearest.price!)} of the total`,
    prices: priced.map(({demand, price}) => {
      if (price === null) return {demand, points: unknown, share: ""};
      // With weight on those left out a demand can move places back to pairs of more points.
      if (price < 0)
        return {
          demand,
          points: nb ? `0 (gir ${pointsText(-price, locale)} mer)` : `0 (gives ${pointsText(-price, locale)} more)`,
          share: share(0)
        };
      return {demand, points: pointsText(price, locale), share: share(price)};
    })
  };
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
        hromadaUk: hromada.nameUk,
        oblast: hromada.within,
        region: termWords[locale].regionTypes[scene.regionTypeOf(pair.hromada)],
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
  const nb = locale === "nb";
  const count = (value: number): string => countText(value, locale);
  const forced = plan.pairs.filter(({isForced}) => isForced).length;
  const notes = [
    fixedPlaces !== null &&
      (nb
        ? `Prosenten er regnet av ${count(fixedPlaces)} partnerskap, så mange som planen får uten krav. Da kan ` +
          "ikke kravet oppfylles ved å lage færre."
        : `The percentage is of ${count(fixedPlaces)} partnerships, as many as the plan gets without demands. So ` +
          "the demand cannot be met by making fewer."),
    setup.existing.length > 0 &&
      (nb
        ? `${count(setup.existing.length)} partnerskap fra åpne kilder og KS’ saksliste står fast: de bruker av ` +
          "plassen hos begge og lages ikke på nytt."
        : `${count(setup.existing.length)} partnerships from public sources and KS’s case list stand: they take up ` +
          "room on both sides and are not made again."),
    forced > 0 &&
      (nb
        ? `${count(forced)} av parene er satt først av en person.`
        : `${count(forced)} of the pairs were put first by a person.`),
    !plan.arePricesExact &&
      (nb
        ? "Hva et krav koster, er omtrentlig her: planen, eller en den er sammenlignet med, er ikke bevist best."
        : "What a demand costs is approximate here: the plan, or one that it is compared with, is not proven best."),
    setup.held !== null && heldNote(setup, setup.held, scene, locale),
    setup.unusedOverrides > 0 &&
      (nb
        ? `${count(setup.unusedOverrides)} overstyringer gjelder noen som ikke er med i planen, og endrer ingenting.`
        : `${count(setup.unusedOverrides)} overrides concern places that are not in the plan, and change nothing.`),
    plan.kommunerWithout.length > 0 &&
      (nb
        ? `Uten partner i denne planen: ${namesUpTo(plan.kommunerWithout, scene, locale)}.`
        : `Without a partner in this plan: ${namesUpTo(plan.kommunerWithout, scene, locale)}.`),
    choice.pool === "all" &&
      (nb
        ? "Alle er med: det ingen har svart på, regnes nøytralt, så mange par ligner hverandre og rekkefølgen " +
          "mellom dem er svak."
        : "Everybody takes part: what nobody has answered counts as neutral, so many pairs are alike and the order " +
          "between them is weak.")
  ];
  return notes.filter((note) => note !== false);
}

/** Which competence is scarce, and for how many kommuner it narrows the choice. */
function heldNote(
  {kommuner: taking}: PlanSetup,
  {areas, kommuner: all, pairs}: HeldBack,
  scene: PlanScene,
  locale: Locale
): string {
  const nb = locale === "nb";
  const count = (value: number): string => countText(value, locale);
  const kommuner = all.filter(({code}) => taking.includes(code));
  if (areas.length === 0)
    return nb
      ? "Ingen kompetanse er knapp, så ingenting er spart."
      : "No competence is scarce, so nothing was held back.";
  const few = areas
    .slice(0, 3)
    .map(
      ({area, demand, supply}) =>
        `${scene.areaName(area, locale).toLocaleLowerCase(locale)} ` +
        `(${nb ? `${count(demand)} trenger det, ${count(supply)} kan` : `${count(demand)} need it, ${count(supply)} can`})`
    );
  const rest =
    areas.length > few.length
      ? nb
        ? ` og ${count(areas.length - few.length)} områder til`
        : ` and ${count(areas.length - few.length)} more areas`
      : "";
  return nb
    ? `Knapp kompetanse er spart: ${count(kommuner.length)} kommuner kobles bare med hromadaer som trenger det de ` +
        `er sterke på. ${count(pairs)} mulige par falt bort. Knappest er ` +
        `${rest ? few.join(", ") : listed(few, locale)}${rest}.`
    : `Scarce competence is held back: ${count(kommuner.length)} kommuner are matched only with hromadas that need ` +
        `what they are strong in. ${count(pairs)} possible pairs fell away. Scarcest are ` +
        `${rest ? few.join(", ") : listed(few, locale)}${rest}.`;
}

function namesUpTo(codes: readonly string[], scene: PlanScene, locale: Locale, most = 8): string {
  const names = codes.slice(0, most).map(scene.names.place);
  const rest = codes.length - names.length;
  return rest > 0
    ? `${names.join(", ")} ` +
        `${locale === "nb" ? `og ${countText(rest, locale)} til` : `and ${countText(rest, locale)} more`}`
    : listed(names, locale);
}
