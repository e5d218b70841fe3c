// The best of everybody, in parts of kommuner: what is held at once does not grow with the number of pairs.
import {applyFilters, type Filters} from "./filters.js";
import {buildPairValues} from "./pair_values.js";
import type {Places} from "./places.js";
import {rankRow, type Ranked, type Side} from "./rank.js";
import type {Weights} from "./weights.js";

/** The list of one place. */
export interface BestOfOne {
  readonly side: Side;
  readonly code: string;
  /** Best first; equal sums stand in the order of their codes. */
  readonly best: readonly Pick<Ranked, "code" | "sum">[];
}

export interface BestOfAllOptions {
  readonly weights: Weights;
  readonly filters: Filters;
  /** How many a list holds. */
  readonly limit?: number;
  /** How many pairs are worked out at a time. */
  readonly pairs?: number;
}

/**
 * The lists of all kommuner, then those of all hromadas, each the one that `rankRow` gives of all pairs at once.
 * @param places in the order of their codes (`inOrder`)
 * @throws RangeError where weights cannot be used or places are out of order
 */
export function* bestOfAll(
  places: Places,
  {weights, filters, limit = 20, pairs = 400_000}: BestOfAllOptions
): Generator<BestOfOne, void, undefined> {
  const {kommuner, hromadas} = places;
  const size = Math.max(1, Math.floor(pairs / Math.max(1, hromadas.length)));
  const ofHromadas = hromadas.map((): BestOfOne["best"] => []);
  for (let from = 0; from < kommuner.length; from += size) {
    const pairValues = buildPairValues({...places, kommuner: kommuner.slice(from, from + size)});
    const best = (side: Side, index: number): Ranked[] => {
      const {allowed} = applyFilters(pairValues, filters, side, index);
      return rankRow(pairValues, weights, {side, index, allowed, limit});
    };
    for (const [index, {code}] of pairValues.places.kommuner.entries())
      yield {side: "kommune", code, best: best("kommune", index)};
    for (const h of hromadas.keys()) {
      // Sorting keeps the order of equals: those of earlier parts have the lower codes.
      ofHromadas[h] = [...ofHromadas[h]!, ...best("hromada", h)].sort((a, b) => b.sum - a.sum).slice(0, limit);
    }
  }
  for (const [h, {code}] of hromadas.entries()) yield {side: "hromada", code, best: ofHromadas[h]!};
}
