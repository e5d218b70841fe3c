// Hard filters: they take candidates away, and say how many; scores do not know of them.
import {acceptsType, type HromadaFacts, type KommuneFacts} from "./facts.js";
import type {PairValues} from "./pair_values.js";
import {candidateCount, type Side} from "./rank.js";
import type {PresetKey} from "./weights.js";

export const filterKeys = [
  "answered",
  "accepted",
  "outside_war_zone",
  "wants_partner",
  "without_partner",
  "common_language"
] as const;
export type FilterKey = (typeof filterKeys)[number];

/**
 * Which filters are on. Occupied hromadas are taken away always; what is not known takes nobody away, save with
 * `answered`, and that not where nobody was asked.
 */
export type Filters = Readonly<Record<FilterKey, boolean>>;

/**
 * What a list begins with. `answered` is on, so that like is compared with like: an unknown criterion counts 500, more
 * than most honest answers reach, and those who have not answered would otherwise stand before many who have.
 */
export const defaultFilters: Filters = {
  answered: true,
  accepted: true,
  outside_war_zone: false,
  wants_partner: true,
  without_partner: false,
  common_language: false
};

/** The filters that a choice of weights turns on: Västerås decided against a partner directly in the war zone. */
const presetFilterKeys: Readonly<Record<PresetKey, readonly FilterKey[]>> = {
  balanced: [],
  acute: [],
  rebuilding: [],
  democracy: ["outside_war_zone"],
  small: []
};

/** Filters as they stand where nothing is said, with those that a preset turns on. */
export function presetFilters(preset: PresetKey, standing: Filters): Filters {
  return {...standing, ...Object.fromEntries(presetFilterKeys[preset].map((key) => [key, true]))};
}

/** The filters once another preset is chosen: those of the old one go back, those of the new one come. */
export function filtersAfter(filters: Filters, from: PresetKey, to: PresetKey, standing: Filters): Filters {
  const back = {...filters, ...Object.fromEntries(presetFilterKeys[from].map((key) => [key, standing[key]]))};
  return from === to ? filters : presetFilters(to, back);
}

export interface Filtered {
  /** 1 for each candidate that is left, by its number. */
  readonly allowed: Uint8Array;
  readonly left: number;
  /** Occupied hromadas, taken away always and first. */
  readonly occupied: number;
  /** Of those not occupied, how many each filter that is on takes away; one may be taken away by several. */
  readonly taken: readonly {readonly key: FilterKey; readonly count: number}[];
  /**
   * Only where nothing is left: the fewest filters that bring somebody back when turned off, and how many; null where
   * none does.
   */
  readonly loosen: {readonly keys: readonly FilterKey[]; readonly brings: number} | null;
}

/** Whether a filter takes the candidate of a pair away. */
function isTakenBy(key: FilterKey, k: KommuneFacts, h: HromadaFacts, candidate: KommuneFacts | HromadaFacts): boolean {
  switch (key) {
    case "answered":
      return candidate.isAsked && !candidate.isAnswered;
    case "accepted":
      return acceptsType(k.place, h.place.regionType) === false;
    case "outside_war_zone":
      return h.place.regionType === "frontline";
    case "wants_partner":
      return h.place.answers?.wantsPartner === false;
    case "without_partner":
      return candidate.hasPartner;
    case "common_language":
      return k.languages > 0 && h.languages > 0 && (k.languages & h.languages) === 0;
  }
}

/**
 * Applies the filters to the candidates of one place.
 * @throws RangeError where the place does not exist
 */
export function applyFilters(pairValues: PairValues, filters: Filters, side: Side, index: number): Filtered {
  const own = (side === "kommune" ? pairValues.facts.kommuner : pairValues.facts.hromadas)[index];
  if (!own) throw new RangeError(`unknown ${side} number: ${index}`);
  const count = candidateCount(pairValues, side);
  const on = filterKeys.filter((key) => filters[key]);
  const allowed = new Uint8Array(count);
  const taken = on.map(() => 0);
  // How many candidates fail exactly the filters of a set, by the bits of the set.
  const failing = new Map<number, number>();
  let [left, occupied] = [0, 0];
  for (let i = 0; i < count; i++) {
    const k = pairValues.facts.kommuner[side === "kommune" ? index : i]!;
    const h = pairValues.facts.hromadas[side === "kommune" ? i : index]!;
    if (h.place.regionType === "occupied") {
      occupied += 1;
      continue;
    }
    const candidate = side === "kommune" ? h : k;
    const fails = on.map((key) => isTakenBy(key, k, h, candidate));
    const set = fails.reduce((bits, fail, number) => (fail ? bits | (1 << number) : bits), 0);
    if (set === 0) {
      allowed[i] = 1;
      left += 1;
    } else failing.set(set, (failing.get(set) ?? 0) + 1);
    fails.forEach((fail, number) => (taken[number]! += Number(fail)));
  }
  return {
    allowed,
    left,
    occupied,
    taken: on.map((key, number) => ({key, count: taken[number]!})),
    loosen: left === 0 ? loosening(on, failing) : null
  };
}

/** The smallest set of filters that keeps out somebody, of those the one that keeps out most, of those the first. */
function loosening(
  on: readonly FilterKey[],
  failing: ReadonlyMap<number, number>
): {keys: FilterKey[]; brings: number} | null {
  const sets = [...failing].map(([bits]) => {
    const keys = on.filter((_key, number) => bits & (1 << number));
    const brings = [...failing].reduce((sum, [other, count]) => ((other & ~bits) === 0 ? sum + count : sum), 0);
    return {keys, brings, bits};
  });
  sets.sort((a, b) => a.keys.length - b.keys.length || b.brings - a.brings || a.bits - b.bits);
  return sets[0] ? {keys: sets[0].keys, brings: sets[0].brings} : null;
}
