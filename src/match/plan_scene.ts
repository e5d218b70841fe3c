// Everything the plan page knows besides what the reader asks.
import type {MartReader} from "../cards/mart_rows.js";
import {smallPopulation} from "../model/match/criteria.js";
import {buildPlanes, type Planes} from "../model/match/planes.js";
import type {PairCodes} from "../model/plan/problem.js";
import type {RegionType} from "../model/region_type.js";
import {placeBook, type PlaceBook} from "./place_book.js";
import {placesOfMarts} from "./places_of_marts.js";
import type {Names} from "./plan_sentences.js";

export interface PlanScene {
  readonly planes: Planes;
  readonly book: PlaceBook;
  /** All oblasts of the country, by code. */
  readonly oblasts: ReadonlyMap<string, string>;
  readonly names: Names;
  readonly regionTypeOf: (hromada: string) => RegionType;
  readonly oblastOf: (hromada: string) => string;
  /** Whether a hromada is small or of low financial capacity: one that is easily left out. */
  readonly isOutside: (hromada: string) => boolean;
  /** True where any answer or case behind the plan is made up. */
  readonly isIllustrative: boolean;
}

/** Financial capacity up to this class counts as low: critical and low. */
const lowCapacity = 2;

export function planScene(read: MartReader): PlanScene {
  const places = placesOfMarts(read);
  const book = placeBook(read);
  const oblasts = new Map(read("match_hromada").map((row) => [row.oblast_code, row.oblast_name] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
  const hromadas = new Map(places.hromadas.map((one) => [one.code, one]));
  const hromada = (code: string): (typeof places.hromadas)[number] => {
    const found = hromadas.get(code);
    if (!found) throw new RangeError(`unknown hromada: ${code.slice(0, 40)}`);
    return found;
  };
  return {
    planes: buildPlanes(places),
    book,
    oblasts,
    names: {place: (code) => book.entry(code).label, oblast: (code) => oblasts.get(code) ?? code},
    regionTypeOf: (code) => hromada(code).regionType,
    oblastOf: (code) => hromada(code).oblastCode,
    isOutside: (code) => {
      const {population, capacityOrder} = hromada(code);
      return population <= smallPopulation || (capacityOrder !== null && capacityOrder <= lowCapacity);
    },
    isIllustrative: [...places.kommuner, ...places.hromadas].some(({answers}) => answers?.evidence === "illustrative") || places.links.some(({evidence}) => evidence === "illustrative")
  };
}

/** How many of some pairs go to hromadas that are easily left out. */
export const outsideCount = (scene: PlanScene, pairs: readonly PairCodes[]): number => pairs.filter(({hromada}) => scene.isOutside(hromada)).length;
