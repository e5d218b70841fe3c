// Does the method find the real ones? The place it would have given each real partner, from public facts alone.
import {shareInterval} from "../share_interval.js";
import {isPartnership} from "./facts.js";
import {criterionKeys, type CriterionKey} from "./criteria.js";
import type {PairValues} from "./pair_values.js";
import {pairAt} from "./rank.js";

/**
 * Criteria that rest on public facts of both sides and know nothing of answers or of ties. `left_out` and `ties` know
 * who has a partner, `region_type`, needs, learning and readiness rest on answers.
 */
export const publicCriteria = ["size", "profile"] as const satisfies readonly CriterionKey[];

/** The place of one real partner among all hromadas that are not occupied. */
export interface RealPlace {
  readonly kommune: string;
  readonly hromada: string;
  /** Middle of the places that it shares with those of the same value, 1 the best. */
  readonly place: number;
  readonly of: number;
  /** 0 the best, 1 the last: the share of the others that stand before it, those of the same value half. */
  readonly percentile: number;
}

export interface RealTies {
  readonly places: readonly RealPlace[];
  readonly median: number;
  /** What the median could be by chance of which ties there are: a sign interval of at least 95 %. */
  readonly medianInterval: {readonly low: number; readonly high: number};
  readonly among: readonly {
    /** 10 or 50. */
    readonly top: number;
    readonly count: number;
    readonly interval: {readonly low: number; readonly high: number};
    /** The share that chance would give. */
    readonly chance: number;
  }[];
}

/** Of each country, what all public criteria together find, then what each finds alone. */
export type TiesFound = Readonly<Record<"norwegian" | "swedish", readonly (RealTies | null)[]>>;

/**
 * Ranks each known partner of a kommune by some criteria with their weights, everything else switched off.
 * @param weights of the public criteria that count; the others are 0
 * @returns null where no tie has both codes and a hromada that could be chosen
 */
export function realTies(
  pairValues: PairValues,
  weights: Readonly<Partial<Record<(typeof publicCriteria)[number], number>>>
): RealTies | null {
  const {facts, places, values} = pairValues;
  const open = facts.hromadas.flatMap(({place}, h) => (place.regionType === "occupied" ? [] : [h]));
  const planes = publicCriteria.map((key) => ({weight: weights[key] ?? 0, plane: values[criterionKeys.indexOf(key)]!}));
  const hromadaAt = new Map(facts.hromadas.map(({place}, h) => [place.code, h]));
  const kommuneAt = new Map(facts.kommuner.map(({place}, k) => [place.code, k]));
  const pairs = new Map(
    places.links
      // A case that was made up to show the tool, or that the tool helped into being, would prove nothing.
      .filter((link) => link.kind === "partnership" && isPartnership(link))
      .map(({norwegianCode, ukrainianCode}) => [`${norwegianCode} ${ukrainianCode}`, [norwegianCode, ukrainianCode]])
  );
  const found = [...pairs.values()].flatMap(([kommune, hromada]): RealPlace[] => {
    const [k, h] = [kommuneAt.get(kommune!), hromadaAt.get(hromada!)];
    if (k === undefined || h === undefined || !open.includes(h)) return [];
    const sum = (of: number): number =>
      planes.reduce((total, {weight, plane}) => total + weight * plane[pairAt(pairValues, "kommune", k, of)]!, 0);
    const own = sum(h);
    let [before, same] = [0, 0];
    for (const other of open) {
      if (other === h) continue;
      const one = sum(other);
      if (one > own) before += 1;
      else if (one === own) same += 1;
    }
    return [
      {
        kommune: kommune!,
        hromada: hromada!,
        place: before + 1 + same / 2,
        of: open.length,
        percentile: (before + same / 2) / (open.length - 1)
      }
    ];
  });
  if (found.length === 0) return null;
  const sorted = found.map(({percentile}) => percentile).toSorted((a, b) => a - b);
  return {
    places: found,
    median: middle(sorted),
    medianInterval: medianInterval(sorted),
    among: [10, 50].map((top) => {
      const count = found.filter(({place}) => place <= top).length;
      return {top, count, interval: shareInterval(count, found.length), chance: top / open.length};
    })
  };
}

function middle(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
}

/**
 * The order statistics that hold the median with at least 95 % under the binomial with ½ (the sign test turned around);
 * the whole range where the values are too few for that.
 */
function medianInterval(sorted: readonly number[]): {low: number; high: number} {
  const n = sorted.length;
  let [cut, tail, term] = [-1, 0, 0.5 ** n];
  for (let i = 0; i < n / 2; i++) {
    tail += term;
    if (2 * tail > 0.05) break;
    cut = i;
    term = (term * (n - i)) / (i + 1);
  }
  return {low: sorted[Math.max(0, cut + 1)]!, high: sorted[Math.min(n - 1, n - 2 - cut)]!};
}
