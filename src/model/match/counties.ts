// Norwegian counties: matched by the rules of the kommuner, on what is public of a county.
import type {Kommune, Places} from "./places.js";

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
      isCounty: true as const,
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

/** The same places with the counties where the kommuner stood: they are matched among themselves. */
export const placesOfCounties = ({kommuner, hromadas, links}: Places): Places => ({
  kommuner: countyPlaces(kommuner),
  hromadas,
  links
});
