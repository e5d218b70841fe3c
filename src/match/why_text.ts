// Why a candidate is not first, in sentences.
import {whyWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import type {WhyNot} from "../model/match/why_not.js";
import type {Weights} from "../model/match/weights.js";
import type {MatchData} from "../pairing/match_data.js";
import {pointsOf} from "../pairing/ranking.js";

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

/** All that is said of a candidate that is not first. */
export function whyText(why: WhyNot, weights: Weights, data: MatchData, locale: Locale): WhyText {
  const words = whyWords[locale];
  const points = (sum: number): number => pointsOf(sum, weights);
  const name = (code: string): string => data.book.entry(code).label;
  const difference = ({key, value, firstValue, points: lost}: WhyNot["behind"][number]): string =>
    words.difference({key, value: value / 10, firstValue: firstValue / 10, points: points(Math.abs(lost))});
  return {
    standing: words.standing({
      name: name(why.candidate.code),
      position: why.candidate.position,
      points: points(why.candidate.sum),
      first: name(why.first.code),
      firstPoints: points(why.first.sum),
      isFirst: why.isFirst,
      isAllowed: why.isAllowed
    }),
    behind: why.behind.filter(({weight}) => weight > 0).map(difference),
    ahead: why.ahead.filter(({weight}) => weight > 0).map(difference),
    weights: weightsText(why, name, locale),
    isTryable: why.weights.kind === "change",
    facts: factsText(why, points, locale)
  };
}

function weightsText({weights, candidate}: WhyNot, name: (code: string) => string, locale: Locale): string {
  const words = whyWords[locale];
  switch (weights.kind) {
    case "already_first":
      return "";
    case "impossible":
      return words.noWeights(name(candidate.code), name(weights.rival));
    case "more_than_three":
      return words.manyWeights(name(candidate.code));
    case "change":
      return words.weights(name(candidate.code), weights.changes);
  }
}

function factsText({facts: change}: WhyNot, points: (sum: number) => number, locale: Locale): string {
  const words = whyWords[locale];
  switch (change.kind) {
    case "already_first":
      return "";
    case "facts":
      return words.facts(change.facts.map(({fact}) => fact));
    case "answers":
      return words.answers(change.least / 10, change.keys);
    case "not_enough":
      return words.notEnough(
        change.facts.map(({fact}) => fact),
        points(change.lacking)
      );
  }
}
