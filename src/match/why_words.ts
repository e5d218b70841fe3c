// Why a candidate is not first, in sentences.
import {criteriaWords} from "../words/words.js";
import type {Locale, Text} from "../words/locales.js";
import {numberText} from "../words/figures.js";
import {fullValue, type CriterionKey} from "../model/match/criteria.js";
import type {FactKey} from "../model/match/fact_changes.js";
import type {WhyNot} from "../model/match/why_not.js";
import {weightSum, type Weights} from "../model/match/weights.js";
import type {MatchData} from "../pairing/match_data.js";
import {list} from "../pairing/match_words.js";

export interface WhyText {
  /** Where it stands, and what it lacks. */
  readonly standing: string;
  /** A line for each criterion in which it falls behind and that weighs, most points first. */
  readonly behind: readonly string[];
  readonly ahead: readonly string[];
  /** The smallest change of weights, and of facts, that would put it first. */
  readonly weights: string;
  /** True where the weights can be tried with one press. */
  readonly isTryable: boolean;
  readonly facts: string;
}

const facts: Readonly<Record<FactKey, Text>> = {
  candidate_responsible: {
    nb: "en ansvarlig oppgis der det mangler",
    en: "somebody responsible is named where that is missing"
  },
  horizon: {nb: "tidshorisontene passer", en: "the horizons fit"},
  language: {nb: "de finner et felles arbeidsspråk", en: "they find a working language in common"},
  funding: {nb: "finansieringen blir kjent", en: "funding becomes known"},
  accepts: {
    nb: "kommunen sier ja til hromadaens områdetype",
    en: "the kommune says yes to the region type of the hromada"
  },
  civil_society: {nb: "lokale foreninger knytter bånd til Ukraina", en: "local organisations tie bonds with Ukraine"},
  earlier_cooperation: {
    nb: "kommunen har samarbeidet med noen i Ukraina",
    en: "the kommune has worked with somebody in Ukraine"
  },
  offers_all_wishes: {
    nb: "hromadaen tilbyr alt kommunen ønsker å lære",
    en: "the hromada offers all that the kommune wishes to learn"
  }
};

/** All that is said of a candidate that is not first. */
export function whyText(why: WhyNot, weights: Weights, data: MatchData, locale: Locale): WhyText {
  const nb = locale === "nb";
  const total = weightSum(weights) * fullValue;
  const points = (sum: number): string => numberText((100 * sum) / total, "points", locale);
  const value = (one: number): string => numberText(one / 10, "points", locale);
  const [own, first] = [data.book.entry(why.candidate.code).label, data.book.entry(why.first.code).label];
  const name = (key: CriterionKey): string => criteriaWords[locale].names[key];
  const out = why.isAllowed
    ? ""
    : nb
      ? " Filtrene tar det bort; her sammenlignes det som om de ikke gjorde det."
      : " The filters take it away; here it is compared as if they did not.";
  const difference = ({key, value: a, firstValue: b, points: lost}: WhyNot["behind"][number]): string =>
    nb
      ? `${name(key)}: ${value(a)} mot ${value(b)} av 100, ${points(Math.abs(lost))} poeng`
      : `${name(key)}: ${value(a)} against ${value(b)} of 100, ${points(Math.abs(lost))} points`;
  return {
    standing: why.isFirst
      ? (nb ? `${own} står først med disse vektene.` : `${own} is first under these weights.`) + out
      : (nb
          ? `${own} er nummer ${numberText(why.candidate.position, "count", locale)} med ` +
            `${points(why.candidate.sum)} poeng. ${first} står først med ${points(why.first.sum)}.`
          : `${own} is number ${numberText(why.candidate.position, "count", locale)} with ` +
            `${points(why.candidate.sum)} points. ${first} is first with ${points(why.first.sum)}.`) + out,
    behind: why.behind.filter(({weight}) => weight > 0).map(difference),
    ahead: why.ahead.filter(({weight}) => weight > 0).map(difference),
    weights: weightsText(why, data, locale),
    isTryable: why.weights.kind === "change",
    facts: factsText(why, points, locale)
  };
}

function weightsText({weights, candidate}: WhyNot, data: MatchData, locale: Locale): string {
  const nb = locale === "nb";
  const own = data.book.entry(candidate.code).label;
  switch (weights.kind) {
    case "already_first":
      return "";
    case "impossible": {
      const rival = data.book.entry(weights.rival).label;
      return nb
        ? `Ingen vekter kan sette ${own} først: ${rival} er minst like god på alt.`
        : `No weights can put ${own} first: ${rival} is at least as good in everything.`;
    }
    case "more_than_three":
      return nb
        ? `Ingen endring av opptil tre vekter setter ${own} først.`
        : `No change of up to three weights puts ${own} first.`;
    case "change": {
      const said = weights.changes.map(({key, from, to}) =>
        nb
          ? `«${criteriaWords.nb.names[key]}» fra ${from} til ${to}`
          : `“${criteriaWords.en.names[key]}” from ${from} to ${to}`
      );
      const alone = weights.changes.length === 1;
      return nb
        ? `Minste endring av vekter som setter ${own} først${alone ? "" : " (ingen enkelt vekt er nok)"}: ` +
            `${list(said, "og")}.`
        : `The smallest change of weights that puts ${own} first${alone ? "" : " (no single weight is enough)"}: ` +
            `${list(said, "and")}.`;
    }
  }
}

function factsText(
  {facts: change, candidate: _candidate}: WhyNot,
  points: (sum: number) => string,
  locale: Locale
): string {
  const nb = locale === "nb";
  const named = (keys: readonly FactKey[]): string =>
    list(
      keys.map((key) => facts[key][locale]),
      nb ? "og" : "and"
    );
  switch (change.kind) {
    case "already_first":
      return "";
    case "facts":
      return nb
        ? `Eller dette må bli sant: ${named(change.facts.map(({fact}) => fact))}.`
        : `Or this must become true: ${named(change.facts.map(({fact}) => fact))}.`;
    case "answers": {
      const least = numberText(change.least / 10, "points", locale);
      const keys = list(
        change.keys.map((key) => criteriaWords[locale].shorts[key]),
        nb ? "og" : "and"
      );
      return nb
        ? `Eller et svar: det har ikke svart, og ville stått først med minst ${least} av 100 på ${keys}.`
        : `Or an answer: it has not answered, and would be first with at least ${least} of 100 in ${keys}.`;
    }
    case "not_enough": {
      if (change.facts.length === 0)
        return nb
          ? "Ingenting de to kan få til alene, setter det først."
          : "Nothing that the two can bring about puts it first.";
      return nb
        ? `Selv om ${named(change.facts.map(({fact}) => fact))}, mangler det ${points(change.lacking)} poeng.`
        : `Even if ${named(change.facts.map(({fact}) => fact))}, it would lack ${points(change.lacking)} points.`;
    }
  }
}
