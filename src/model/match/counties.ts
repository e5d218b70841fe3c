// Norwegian counties beside a hromada: ranked by the rules of the kommuner, on what is public of a county.
import type {Kommune, Places} from "./places.js";
import {buildPairValues, type PairValues} from "./pair_values.js";
import {rankRow, type Ranked} from "./rank.js";
import type {Weights} from "./weights.js";

/** Counties as candidates of one hromada; the pair of county number i stands at i. */
export interface CountyRanking {
  /** Best first; equal ones by their codes. */
  readonly rows: readonly Ranked[];
  readonly pairValues: PairValues;
}

/**
 * Counties as the criteria see a place, in the order of their codes: inhabitants and area are those of all kommuner, a
 * county has a coast where a kommune of it has. No form asks a county, so it has no answers. One of a single kommune,
 * which is Oslo, is ranked as that kommune already.
 */
export function countyPlaces(kommuner: readonly Kommune[]): readonly Kommune[] {
  const codes = [...new Set(kommuner.map(({fylkeCode}) => fylkeCode))].toSorted();
  return codes
    .map((code) => ({code, own: kommuner.filter(({fylkeCode}) => fylkeCode === code)}))
    .filter(({own}) => own.length > 1)
    .map(({code, own}) => ({
      code,
      // A county lies in no other: its ties to an oblast are its own, and counted once.
      fylkeCode: `NO-${code}`,
      population: own.reduce((sum, {population}) => sum + population, 0),
      areaKm2: own.reduce<number | null>(
        (sum, {areaKm2}) => (sum === null || areaKm2 === null ? null : sum + areaKm2),
        0
      ),
      isRegionalCentre: null,
      isCoastal: own.some(({isCoastal}) => isCoastal)
        ? true
        : own.some(({isCoastal}) => isCoastal === null)
          ? null
          : false,
      answers: null,
      isWithheld: false
    }));
}

/**
 * All counties for one hromada, by the criteria and weights of the kommuner.
 * @throws RangeError where the hromada is unknown or weights cannot be used
 */
export function rankCounties({kommuner, hromadas, links}: Places, weights: Weights, hromada: string): CountyRanking {
  const counties = countyPlaces(kommuner);
  const one = hromadas.find(({code}) => code === hromada);
  if (!one) throw new RangeError(`unknown hromada: ${hromada.slice(0, 40)}`);
  const pairValues = buildPairValues({kommuner: counties, hromadas: [one], links});
  return {
    rows: rankRow(pairValues, weights, {side: "hromada", index: 0, limit: counties.length}),
    pairValues
  };
}
