// Who is most alike on what is public of both: what a place's page may show while nobody has answered.
import {criterionKeys, type CriterionKey} from "./criteria.js";
import {applyFilters, defaultFilters} from "./filters.js";
import {buildPairValues} from "./pair_values.js";
import type {Places} from "./places.js";
import {publicCriteria} from "./real_ties.js";
import {rankRow, scoreOf, type Side} from "./rank.js";
import {presets, weightSum, type Weights} from "./weights.js";

/** The balanced weights of the criteria that need no answer; everything else counts nothing. */
export const publicWeights: Weights = Object.fromEntries(
  criterionKeys.map((key) => [
    key,
    (publicCriteria as readonly CriterionKey[]).includes(key) ? presets.balanced.weights[key] : 0
  ])
) as Weights;

/** A candidate and its score in thousandths. */
export interface PublicMatch {
  readonly code: string;
  readonly score: number;
}

/** The same places as if nobody had answered and no case were known: what is left is public. */
export function onPublicFacts({kommuner, hromadas, links}: Places): Places {
  return {
    kommuner: kommuner.map((one) => ({...one, answers: null})),
    hromadas: hromadas.map((one) => ({...one, answers: null, regionTypeAtAnswer: null})),
    links: links.filter(({kind}) => kind !== "case")
  };
}

/**
 * The best candidates of every place, best first, by its code. Hromadas that are withheld or occupied have no list and
 * stand in none.
 * @param places in the order of their codes (`inOrder`)
 * @param isWithheld whether nothing may be told of a hromada, by its code
 */
export function publicMatches(
  places: Places,
  isWithheld: (hromadaCode: string) => boolean,
  limit = 5
): ReadonlyMap<string, readonly PublicMatch[]> {
  const pairValues = buildPairValues(onPublicFacts(places));
  const filters = {...defaultFilters, answered: false};
  const most = weightSum(publicWeights);
  const lists = new Map<string, readonly PublicMatch[]>();
  const isLeftOut = pairValues.places.hromadas.map(({code}) => isWithheld(code));
  const rank = (side: Side, index: number): readonly PublicMatch[] => {
    const {allowed} = applyFilters(pairValues, filters, side, index);
    if (side === "kommune") isLeftOut.forEach((is, at) => is && (allowed[at] = 0));
    return rankRow(pairValues, publicWeights, {side, index, allowed, limit}).map(({code, sum}) => ({
      code,
      score: scoreOf(sum, most)
    }));
  };
  for (const [index, {code}] of pairValues.places.kommuner.entries()) lists.set(code, rank("kommune", index));
  for (const [index, {code, regionType}] of pairValues.places.hromadas.entries())
    if (!isLeftOut[index] && regionType !== "occupied") lists.set(code, rank("hromada", index));
  return lists;
}
