import {criterionKeys, type CriterionKey} from "../model/match/criteria.js";
import {defaultFilters, filterKeys, presetFilters, type Filters} from "../model/match/filters.js";
import type {Places} from "../model/match/places.js";
import type {Side} from "../model/match/rank.js";
import {
  defaultPreset,
  largestWeight,
  presetKeys,
  presets,
  type PresetKey,
  type Weights
} from "../model/match/weights.js";
import type {AddressReason} from "../words/rooms/match_address.js";

/** What the address of a match page says, once everything that cannot be used is left out. */
export interface MatchAddress {
  /** The side whose municipality is chosen; its partners are ranked. */
  readonly side: Side;
  readonly place: string | null;
  /** The partner whose details are open. */
  readonly open: string | null;
  /** The partner of whom the reader asks why it is not first. */
  readonly why: string | null;
  /** Partners side by side, three at most. */
  readonly compare: readonly string[];
  /** The criterion by which the rows of the list stand; null where they stand by all. */
  readonly sort: CriterionKey | null;
  readonly preset: PresetKey;
  readonly weights: Weights;
  readonly filters: Filters;
}

/** Something in an address that was left out, and why; the room `matchAddress` has a sentence for it. */
export interface AddressProblem {
  readonly key: string;
  /** The text as it stood, cut short and without control signs. */
  readonly value: string;
  readonly reason: AddressReason;
}

/** What an address may speak of besides the criteria, presets and filters. */
export interface Known {
  /** True where a municipality of this code and side is in the data; a county is on the side of the kommuner. */
  readonly has: (side: Side, code: string) => boolean;
  /** The side that is meant where the address says none; `kommune` where not said. */
  readonly side?: Side;
  /** Filters that are on where the address names none (`startFilters`); those of the model where not said. */
  readonly filters?: Filters;
  /** Keys that belong to the page itself, read by somebody else. */
  readonly otherKeys?: readonly string[];
}

export const mostCompared = 3;

/** Kommunenummer, or fylkesnummer of a county. */
const norwegianCode = /^\d{4}$|^\d{2}$/;
const countyCode = /^\d{2}$/;
const hromadaCode = /^UA\d{17}$/;
/** Keys of an address that list, plan and paper share. */
export const sharedKeys = ["side", "place", "open", "why", "compare", "sort", "preset", "w", "filter"] as const;
/** Keys of an address that only the plan reads; the others pass them on: a reader comes back to the same plan. */
export const planKeys = [
  "pool",
  "places",
  "kommune_partners",
  "hromada_partners",
  "war",
  "oblast",
  "most",
  "fair",
  "hold"
] as const;
export type PlanKey = (typeof planKeys)[number];

/** The side a code belongs to by its form; null for any other text. */
function sideOfCode(code: string): Side | null {
  return norwegianCode.test(code) ? "kommune" : hromadaCode.test(code) ? "hromada" : null;
}

export function otherSide(side: Side): Side {
  return side === "kommune" ? "hromada" : "kommune";
}

/**
 * The filters a page begins with: where places have answered, those that have not would stand in the list with half a
 * score for everything that nobody knows, before others who have said what they need.
 */
export function startFilters({kommuner, hromadas}: Places): Filters {
  const hasAnswers = (list: readonly {readonly answers: unknown}[]): boolean =>
    list.some(({answers}) => answers !== null);
  return {...defaultFilters, answered: hasAnswers(kommuner) && hasAnswers(hromadas)};
}

/** What a page shows where the address says nothing. */
export const emptyAddress: MatchAddress = {
  side: "kommune",
  place: null,
  open: null,
  why: null,
  compare: [],
  sort: null,
  preset: defaultPreset,
  weights: presets[defaultPreset].weights,
  filters: defaultFilters
};

/**
 * Reads an address such as `?place=0301&preset=acute&w=learning.30&filter=wants_partner`. An address is untrusted text:
 * only what stands on the lists is taken, everything else is left out and reported, and nothing is guessed.
 */
export function readMatchAddress(
  query: string,
  known: Known
): {address: MatchAddress; problems: readonly AddressProblem[]} {
  const problems: AddressProblem[] = [];
  const report = (key: string, value: string, reason: AddressProblem["reason"]): void =>
    void problems.push({key: shown(key), value: shown(value), reason});
  const said = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(query)) {
    if (known.otherKeys?.includes(key)) continue;
    if (!(sharedKeys as readonly string[]).includes(key)) report(key, value, "unknown_key");
    else if (said.has(key)) report(key, value, "repeated");
    else said.set(key, value);
  }
  const code = (key: string, value: string, wanted: Side | null): string | null => {
    const side = sideOfCode(value);
    if (!side) report(key, value, "not_a_code");
    else if (wanted && side !== wanted) report(key, value, "wrong_side");
    else if (!known.has(side, value)) report(key, value, "unknown_place");
    // Counties are matched among themselves: the list of a hromada holds none.
    else if (wanted && countyCode.test(value)) report(key, value, "county_partner");
    else return value;
    return null;
  };
  const place = said.has("place") ? code("place", said.get("place")!, null) : null;
  const side = sideFrom(said.get("side"), place, known.side, report);
  const partner = (key: string, value: string): string | null => {
    if (place) return code(key, value, otherSide(side));
    report(key, value, "no_place");
    return null;
  };
  const [open, why] = ["open", "why"].map((key) => (said.has(key) ? partner(key, said.get(key)!) : null));
  const compare = listed(said.get("compare")).flatMap((one) => partner("compare", one) ?? []);
  for (const one of compare.slice(mostCompared)) report("compare", one, "too_many");
  const sort = criterionKeys.find((key) => key === said.get("sort")) ?? null;
  if (said.has("sort") && !sort) report("sort", said.get("sort")!, "unknown_sort");
  const presetSaid = said.get("preset") ?? defaultPreset;
  const preset = presetKeys.find((key) => key === presetSaid) ?? defaultPreset;
  if (preset !== presetSaid) report("preset", presetSaid, "unknown_preset");
  const filters = filtersFrom(said.get("filter"), presetFilters(preset, known.filters ?? defaultFilters), report);
  return {
    address: {
      side,
      place,
      open: open ?? null,
      why: why ?? null,
      compare: compare.slice(0, mostCompared),
      sort,
      preset,
      weights: weightsFrom(said.get("w"), preset, report),
      filters
    },
    problems
  };
}

type Report = (key: string, value: string, reason: AddressProblem["reason"]) => void;

function sideFrom(said: string | undefined, place: string | null, standing: Side | undefined, report: Report): Side {
  const own = place ? sideOfCode(place) : null;
  const named = said === "kommune" || said === "hromada" ? said : null;
  if (said !== undefined && !named) report("side", said, "unknown_side");
  if (own && named && own !== named) report("side", said!, "wrong_side");
  return own ?? named ?? standing ?? emptyAddress.side;
}

function weightsFrom(said: string | undefined, preset: PresetKey, report: Report): Weights {
  const weights: Record<CriterionKey, number> = {...presets[preset].weights};
  const seen = new Set<string>();
  for (const part of listed(said)) {
    const [name = "", number = ""] = part.split(/\.(.*)/s);
    const key = criterionKeys.find((one) => one === name);
    if (!key) report("w", part, "unknown_criterion");
    else if (seen.has(key)) report("w", part, "repeated");
    else if (!/^\d{1,3}$/.test(number) || Number(number) > largestWeight) report("w", part, "bad_weight");
    else weights[key] = Number(number);
    if (key) seen.add(key);
  }
  if (criterionKeys.some((key) => weights[key] > 0)) return weights;
  report("w", said ?? "", "all_zero");
  return presets[preset].weights;
}

/** The filters named are on and the others off; `none` turns off those that are on by default. */
function filtersFrom(said: string | undefined, standing: Filters, report: Report): Filters {
  if (said === undefined) return standing;
  const named = said === "none" ? [] : listed(said);
  for (const one of named)
    if (!(filterKeys as readonly string[]).includes(one)) report("filter", one, "unknown_filter");
  const filters = Object.fromEntries(filterKeys.map((key) => [key, named.includes(key)])) as Filters;
  return said === "none" || filterKeys.some((key) => filters[key]) ? filters : standing;
}

/** Parts of a list in an address, each once; more than a hundred are no list of ours. */
function listed(text = ""): string[] {
  return [...new Set(text.split(",", 100).map((part) => part.trim()))].filter((part) => part !== "");
}

const longestShown = 40;

/**
 * Untrusted text as it may be repeated to a reader: short, in one line, and without signs that turn the writing around.
 */
function shown(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\s]+/gu, " ").trim();
  const letters = [...line];
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join("")}…` : line;
}

/** What an address says to the plan alone, as pairs of key and value; what no plan could have is not passed on. */
export function planPairs(query: string): readonly (readonly [string, string])[] {
  const said = new URLSearchParams(query);
  return planKeys.flatMap((key) => {
    const value = said.get(key);
    return value !== null && /^[a-z0-9.%]{1,12}$/.test(value) ? [[key, value] as const] : [];
  });
}

/** Writes an address, its keys in a fixed order and without what goes without saying. The plain view: "". */
export function writeMatchAddress(
  address: MatchAddress,
  {filters: standing = defaultFilters, side = emptyAddress.side}: Pick<Known, "filters" | "side"> = {},
  others: readonly (readonly [string, string])[] = []
): string {
  const parts: [string, string][] = [];
  const withPreset = presetFilters(address.preset, standing);
  if (address.place) parts.push(["place", address.place]);
  // Written also where this language begins on that side, so that the others show the same.
  else if (address.side !== side || side !== emptyAddress.side) parts.push(["side", address.side]);
  if (address.place && address.open) parts.push(["open", address.open]);
  if (address.place && address.why) parts.push(["why", address.why]);
  if (address.place && address.compare.length > 0) parts.push(["compare", address.compare.join(",")]);
  if (address.sort) parts.push(["sort", address.sort]);
  if (address.preset !== defaultPreset) parts.push(["preset", address.preset]);
  const changed = criterionKeys.filter((key) => address.weights[key] !== presets[address.preset].weights[key]);
  if (changed.length > 0) parts.push(["w", changed.map((key) => `${key}.${address.weights[key]}`).join(",")]);
  if (filterKeys.some((key) => address.filters[key] !== withPreset[key]))
    parts.push(["filter", filterKeys.filter((key) => address.filters[key]).join(",") || "none"]);
  const query = [...parts, ...others]
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)
    .join("&");
  return query ? `?${query}` : "";
}
