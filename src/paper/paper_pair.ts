// The pair a paper is about: everything its chapters read, worked out once.
import {besideIn} from "../marts/own_names.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {paperWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {explainPair, type Explanation} from "../model/match/explain.js";
import {applyFilters, type Filters} from "../model/match/filters.js";
import {pairAt, rowSums, type Side} from "../model/match/rank.js";
import type {Override} from "../model/match/shortlist.js";
import {sturdiness} from "../model/match/sturdiness.js";
import type {PresetKey, Weights} from "../model/match/weights.js";
import type {MatchData} from "../pairing/match_data.js";
import {notAsked} from "../pairing/not_asked.js";
import {inLanguage, type Words} from "./blocks.js";
import type {SourceBook} from "./cited_tables.js";
import {isIllustrative} from "../pairing/ranking.js";

/** What a paper is asked for. */
export interface PaperAsked {
  readonly kommune: string;
  readonly hromada: string;
  readonly preset: PresetKey;
  readonly weights: Weights;
  readonly filters: Filters;
  /** A person's word on this pair, with the code that the order recommended; null where nobody has overridden it. */
  readonly override: PaperOverride | null;
}

interface PaperOverride extends Override {
  readonly recommendedCode: string;
}

/** A candidate in the list of one of the two. */
export interface Listed {
  readonly code: string;
  readonly index: number;
  /** 1 the best; null where the filters take it away. */
  readonly position: number | null;
  readonly sum: number;
}

/** Where the pair stands in the list of one of the two, and who else stands there. */
export interface Standing {
  /** The side whose list it is. */
  readonly side: Side;
  readonly index: number;
  readonly own: Listed;
  /** How many are in the list. */
  readonly count: number;
  /** The two best besides the partner in question. */
  readonly others: readonly Listed[];
  /** Share of random weightings that keep the partner in the top five, 0…1; null where it is filtered out. */
  readonly sturdy: number | null;
}

/** A kommune, or a county in its place, of which the area of some kommune may not be known. */
type NorwegianRow = Omit<MartRows["match_kommune"], "area_km2" | "density_per_km2"> &
  Readonly<Record<"area_km2" | "density_per_km2", number | null>>;

export interface PaperPair {
  readonly read: MartReader;
  readonly data: MatchData;
  readonly locale: Locale;
  readonly sources: SourceBook;
  readonly asked: PaperAsked;
  readonly explanation: Explanation;
  readonly kommuneRow: NorwegianRow;
  readonly hromadaRow: MartRows["match_hromada"];
  /**
   * True where any answer or link of this edition is made up: the pair's place in a list, and even that somebody has
   * not
   * answered, then rest on what is made up, whoever the two are.
   */
  readonly isMadeUp: boolean;
  /** Unique names in Latin letters. */
  readonly kommune: string;
  readonly hromada: string;
  /** The list of the kommune, then that of the hromada. */
  readonly standings: readonly [Standing, Standing];
}

/** How many alternatives a paper weighs on each side. */
const otherCount = 2;

/** @throws RangeError where either place is unknown or the weights cannot be used */
export function paperPair(
  read: MartReader,
  data: MatchData,
  locale: Locale,
  sources: SourceBook,
  asked: PaperAsked
): PaperPair {
  const [k, h] = [data.indexOf("kommune", asked.kommune), data.indexOf("hromada", asked.hromada)];
  const kommuneRow =
    data.norwegian === "county"
      ? countyRow(data, asked.kommune)
      : read("match_kommune").find((row) => row.kommune_code === asked.kommune);
  const hromadaRow = read("match_hromada").find((row) => row.hromada_code === asked.hromada);
  if (!kommuneRow || !hromadaRow) throw new RangeError(`unknown pair: ${asked.kommune}, ${asked.hromada}`);
  return {
    read,
    data,
    locale,
    sources,
    asked,
    kommuneRow,
    hromadaRow,
    isMadeUp: isIllustrative(data) || data.places.links.some(({evidence}) => evidence === "illustrative"),
    explanation: explainPair(data.pairValues, asked.weights, k, h, {listDate: data.book.list.day}),
    kommune: data.book.entry(asked.kommune).label,
    hromada: data.book.entry(asked.hromada).label,
    standings: [standing(data, asked, "kommune", k, h), standing(data, asked, "hromada", h, k)]
  };
}

/** A county as a row of the kommuner: what is public of it, and nothing else. */
function countyRow(data: MatchData, code: string): NorwegianRow {
  const {population, areaKm2, isCoastal} = data.place("kommune", code);
  const {label, lat, lon} = data.book.entry(code);
  return {
    kommune_code: code,
    name: label,
    fylke_code: code,
    fylke_name: label,
    population,
    area_km2: areaKm2,
    density_per_km2: areaKm2 === null ? null : population / areaKm2,
    lat,
    lon,
    is_regional_centre: null,
    is_coastal: isCoastal,
    ...notAsked
  };
}

function standing(
  data: MatchData,
  {weights, filters}: PaperAsked,
  side: Side,
  index: number,
  candidate: number
): Standing {
  const {pairValues} = data;
  const {allowed, left} = applyFilters(pairValues, filters, side, index);
  const sums = rowSums(pairValues, weights, side, index);
  const places = side === "kommune" ? pairValues.places.hromadas : pairValues.places.kommuner;
  const order = Array.from(sums.keys())
    .filter((i) => allowed[i] === 1)
    .sort((a, b) => sums[b]! - sums[a]! || a - b);
  const listed = (i: number): Listed => ({
    code: places[i]!.code,
    index: i,
    position: allowed[i] === 1 ? order.indexOf(i) + 1 : null,
    sum: sums[i]!
  });
  const own = listed(candidate);
  const held = own.position === null ? null : sturdiness(pairValues, weights, {side, index, allowed});
  return {
    side,
    index,
    own,
    count: left,
    others: order
      .filter((i) => i !== candidate)
      .slice(0, otherCount)
      .map(listed),
    sturdy: held && held.held[candidate]! / held.draws
  };
}

/** Values of the criteria for another candidate of a list, in their order. */
export function valuesOf({data}: PaperPair, {side, index}: Standing, candidate: number): readonly number[] {
  const at = pairAt(data.pairValues, side, index, candidate);
  return data.pairValues.values.map((plane) => plane[at]!);
}

/** A municipality as it stands in a sentence, with its name in the other letters where it has one. */
export function nameOf(data: MatchData, code: string, locale: Locale): Words {
  const {label, side, beside} = data.book.entry(code);
  const other = besideIn(locale, side, beside);
  return other === null ? label : paperWords[locale].named(label, inLanguage(other.lang, other.text));
}
