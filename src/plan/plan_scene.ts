// Everything the plan page knows besides what the reader asks.
import type {MartReader} from "../marts/mart_rows.js";
import {smallPopulation} from "../model/match/criteria.js";
import {buildPairValues, type PairValues} from "../model/match/pair_values.js";
import type {Locale} from "../words/locales.js";
import type {PairCodes} from "../model/plan/plan_request.js";
import type {RegionType} from "../model/region_type.js";
import {placeBook, type PlaceBook} from "../pairing/place_book.js";
import {matchMarts, placesOfMarts} from "../pairing/read_places.js";
import type {Names} from "./plan_sentences.js";

/** The marts behind the plan: those of the model, and the one that names the areas. */
export const planMarts = [...matchMarts, "learning_by_area"] as const;

export interface PlanScene {
  readonly pairValues: PairValues;
  readonly book: PlaceBook;
  /** All oblasts of the country, by code. */
  readonly oblasts: ReadonlyMap<string, string>;
  readonly names: Names;
  /** Whether a place takes part at all: a county does not. */
  readonly isInPlan: (code: string) => boolean;
  readonly regionTypeOf: (hromada: string) => RegionType;
  readonly oblastOf: (hromada: string) => string;
  readonly areaName: (code: string, locale: Locale) => string;
  /** Whether a hromada is small or of low financial capacity: one that is easily left out. */
  readonly isOutside: (hromada: string) => boolean;
  /** True where any answer or case behind the plan is made up. */
  readonly isIllustrative: boolean;
}

/** Financial capacity up to this class counts as low: critical and low. */
const lowCapacity = 2;

export function planScene(read: MartReader, locale?: Locale): PlanScene {
  const places = placesOfMarts(read);
  const book = placeBook(read, locale);
  const oblasts = new Map(
    read("match_hromada")
      .map((row) => [row.oblast_code, row.oblast_name] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );
  const areas = new Map(read("learning_by_area").map((row) => [row.area_code, row]));
  const hromadas = new Map(places.hromadas.map((one) => [one.code, one]));
  const kommuner = new Set(places.kommuner.map(({code}) => code));
  const hromada = (code: string): (typeof places.hromadas)[number] => {
    const found = hromadas.get(code);
    if (!found) throw new RangeError(`unknown hromada: ${code.slice(0, 40)}`);
    return found;
  };
  return {
    pairValues: buildPairValues(places),
    book,
    oblasts,
    names: {place: (code) => book.entry(code).label, oblast: (code) => oblasts.get(code) ?? code},
    isInPlan: (code) => kommuner.has(code) || hromadas.has(code),
    regionTypeOf: (code) => hromada(code).regionType,
    oblastOf: (code) => hromada(code).oblastCode,
    areaName: (code, locale) => areas.get(code)?.[`area_${locale}`] ?? code,
    isOutside: (code) => {
      const {population, capacityOrder} = hromada(code);
      return population <= smallPopulation || (capacityOrder !== null && capacityOrder <= lowCapacity);
    },
    isIllustrative:
      [...places.kommuner, ...places.hromadas].some(({answers}) => answers?.evidence === "illustrative") ||
      places.links.some(({evidence}) => evidence === "illustrative")
  };
}

/** How many of some pairs go to hromadas that are easily left out. */
export const outsideCount = (scene: PlanScene, pairs: readonly PairCodes[]): number =>
  pairs.filter(({hromada}) => scene.isOutside(hromada)).length;
