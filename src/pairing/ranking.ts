import {besideIn, type Beside} from "../marts/own_names.js";
import {matchRowWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {numberText} from "../words/figures.js";
import {criterionKeys, fullValue, type CriterionKey} from "../model/match/criteria.js";
import {applyFilters, type Filtered} from "../model/match/filters.js";
import type {Hromada} from "../model/match/places.js";
import {pairAt, rankRow, scoreOf, type Ranked, type Side} from "../model/match/rank.js";
import {weightSum, type Weights} from "../model/match/weights.js";
import type {RegionType} from "../model/region_type.js";
import {otherSide, type MatchAddress} from "./match_address.js";
import type {MatchData} from "./match_data.js";
import {distanceKm} from "./place_book.js";

/** How many candidates the list holds. */
const listLength = 20;

/** The list of one municipality under an address's weights and filters. */
export interface Ranking {
  readonly side: Side;
  readonly place: string;
  /** Number of the place on its side. */
  readonly index: number;
  readonly filtered: Filtered;
  /** Candidates of the other side. */
  readonly all: number;
  readonly rows: readonly Ranked[];
  readonly weights: Weights;
}

/** @throws RangeError where the place is unknown or weights cannot be used */
export function rankingOf(
  data: MatchData,
  place: string,
  {weights, filters}: Pick<MatchAddress, "weights" | "filters">
): Ranking {
  const {side} = data.book.entry(place);
  const index = data.indexOf(side, place);
  const filtered = applyFilters(data.pairValues, filters, side, index);
  return {
    side,
    place,
    index,
    filtered,
    all: filtered.allowed.length,
    weights,
    rows: rankRow(data.pairValues, weights, {side, index, allowed: filtered.allowed, limit: listLength})
  };
}

/** The same list under other weights: filters do not depend on them, so a dragged weight costs one row. */
export function reweighted(data: MatchData, ranking: Ranking, weights: Weights): Ranking {
  const {side, index, filtered} = ranking;
  return {
    ...ranking,
    weights,
    rows: rankRow(data.pairValues, weights, {side, index, allowed: filtered.allowed, limit: listLength})
  };
}

/** A sum as points of 100 with one decimal: the score, or what one criterion adds to it. */
export function pointsOf(sum: number, weights: Weights): number {
  return scoreOf(sum, weightSum(weights)) / 10;
}

export function pointsText(sum: number, weights: Weights, locale: Locale): string {
  return numberText(pointsOf(sum, weights), "points", locale);
}

/** One criterion's part of a bar that is 100 points long. */
export interface BarPart {
  readonly key: CriterionKey;
  /** Points of 100, not rounded; all parts add up to the score before it is rounded. */
  readonly points: number;
  /** Points it could have at most. */
  readonly most: number;
  readonly isUnknown: boolean;
}

/** The parts of a candidate's score, in the order of the criteria; those that do not weigh are left out. */
export function barParts(
  data: Pick<MatchData, "pairValues">,
  {side, index, weights}: Pick<Ranking, "side" | "index" | "weights">,
  candidate: number
): BarPart[] {
  const at = pairAt(data.pairValues, side, index, candidate);
  return criterionKeys.flatMap((key, number) => {
    const weight = weights[key];
    if (weight === 0) return [];
    const share = (100 * weight) / (weightSum(weights) * fullValue);
    return [
      {
        key,
        points: share * data.pairValues.values[number]![at]!,
        most: share * fullValue,
        isUnknown: (data.pairValues.unknown[at]! & (1 << number)) !== 0
      }
    ];
  });
}

/** What is told of a candidate beside its score; none of it depends on weights. */
export interface RowFacts {
  readonly code: string;
  readonly label: string;
  /** Its name in the other letters. */
  readonly beside: Beside | null;
  /** Null where the candidate is a kommune. */
  readonly regionType: RegionType | null;
  readonly region: string | null;
  readonly within: string;
  /** Paths of the pages of the candidate and of its county or oblast. */
  readonly page: string;
  readonly withinPage: string;
  readonly population: number;
  readonly people: string;
  readonly km: number;
  readonly distance: string;
  readonly partners: string;
  readonly partnerNames: string;
  readonly answers: string | null;
}

export function rowFacts(
  data: MatchData,
  {side, place}: Pick<Ranking, "side" | "place">,
  code: string,
  locale: Locale
): RowFacts {
  const words = matchRowWords[locale];
  const own = otherSide(side);
  const entry = data.book.entry(code);
  const one = data.place(own, code);
  const partnerNames = data.partners(code, locale);
  const regionType = own === "hromada" ? (one as Hromada).regionType : null;
  const km = distanceKm(data.book.entry(place), entry);
  return {
    code,
    label: entry.label,
    beside: besideIn(locale, own, entry.beside),
    regionType,
    region: regionType && words.regionType(regionType, entry.partRegionType, data.book.list.day),
    within: entry.within,
    page: entry.page,
    withinPage: entry.withinPage,
    population: one.population,
    people: words.inhabitants(one.population, own),
    km,
    distance: words.distance(km),
    partners: partnerNames ? words.partner(partnerNames) : words.noPartner[own],
    partnerNames,
    answers: one.answers ? null : one.isWithheld ? words.withheld : words.notAnswered
  };
}

/** True where anything a list rests on is made up. */
export function isIllustrative({places}: Pick<MatchData, "places">): boolean {
  return [...places.kommuner, ...places.hromadas].some(({answers}) => answers?.evidence === "illustrative");
}
