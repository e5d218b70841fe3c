// The smallest change of weights that puts a candidate first: an exact search over whole weights.
import {criterionKeys, type CriterionKey} from "./criteria.js";
import {largestWeight} from "./weights.js";

export type WeightChange =
  | {readonly kind: "already_first"}
  /** One to three weights; the fewest that do, and of those the smallest total movement. */
  | {
      readonly kind: "change";
      readonly changes: readonly {readonly key: CriterionKey; readonly from: number; readonly to: number}[];
      readonly total: number;
    }
  /** No weights at all can: a rival is as good in every criterion and wins the ties, or is better in every one. */
  | {readonly kind: "impossible"; readonly rival: string}
  /** No change of up to three weights does. */
  | {readonly kind: "more_than_three"};

export interface Contest {
  /** Number of the candidate; a rival with a smaller number wins ties. */
  readonly candidate: number;
  readonly values: readonly number[];
  readonly rivals: readonly {readonly number: number; readonly code: string; readonly values: readonly number[]}[];
  readonly weights: readonly number[];
}

/** A rival as a bar to clear: Σ weight · lead ≥ least. */
interface Bar {
  readonly leads: readonly number[];
  readonly least: number;
}

/** Most weights that may change; four would take minutes in the worst case and help nobody understand. */
const mostChanges = 3;

/**
 * Finds the smallest change. The search knows few rivals at first; a solution is checked against all, the rival that
 * spoils it most joins, and the search begins again: the first solution that nobody spoils is the smallest of all.
 */
export function smallestChange({candidate, values, rivals, weights}: Contest): WeightChange {
  const bars = rivals.map(({number, values: rival}): Bar => ({
    leads: values.map((value, c) => value - rival[c]!),
    least: number < candidate ? 1 : 0
  }));
  const spoiler = (tried: readonly number[]): Bar | null => {
    let [worst, most]: [Bar | null, number] = [null, 0];
    for (const bar of bars) {
      const short = bar.least - dot(tried, bar.leads);
      if (short > most) [worst, most] = [bar, short];
    }
    return worst;
  };
  const spoiled = spoiler(weights);
  if (!spoiled) return {kind: "already_first"};
  const rival = bars.findIndex(({leads, least}) =>
    least === 1 ? leads.every((lead) => lead <= 0) : leads.every((lead) => lead < 0)
  );
  if (rival >= 0) return {kind: "impossible", rival: rivals[rival]!.code};
  const known = [spoiled];
  for (let size = 1; size <= mostChanges; size++) {
    for (;;) {
      const found = nearest(size, known, weights);
      if (!found) break;
      const bar = spoiler(found.weights);
      if (bar) known.push(bar);
      else {
        const changes = criterionKeys.flatMap((key, c) =>
          found.weights[c] === weights[c] ? [] : [{key, from: weights[c]!, to: found.weights[c]!}]
        );
        return {kind: "change", changes, total: found.total};
      }
    }
  }
  return {kind: "more_than_three"};
}

interface Found {
  readonly weights: readonly number[];
  readonly total: number;
}

/**
 * The least movement of `size` weights that clears the bars known so far; of equal ones the first in the order of the
 * criteria.
 */
function nearest(size: number, bars: readonly Bar[], weights: readonly number[]): Found | null {
  const search: Search = {bars, weights, tried: [...weights], best: null};
  const missing = bars.map(({leads, least}) => least - dot(weights, leads));
  for (const chosen of subsets(weights.length, size)) step(search, chosen, 0, 0, missing);
  return search.best;
}

interface Search {
  readonly bars: readonly Bar[];
  readonly weights: readonly number[];
  readonly tried: number[];
  best: Found | null;
}

/** All sets of `size` numbers below `count`, in order. */
function subsets(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return Array.from({length: Math.max(count - from, 0)}, (_, i) => from + i).flatMap((first) =>
    subsets(count, size - 1, first + 1).map((rest) => [first, ...rest])
  );
}

/**
 * Moves the weight number `chosen[depth]`, near first, and then the later ones.
 * @param missing what each bar still lacks; 0 or below is cleared
 */
function step(
  search: Search,
  chosen: readonly number[],
  depth: number,
  moved: number,
  missing: readonly number[]
): void {
  const {bars, weights, tried} = search;
  // The least movement that is still needed, were every step spent on the weight that helps a bar most.
  let needed = chosen.length - depth;
  for (let b = 0; b < bars.length; b++) {
    if (missing[b]! <= 0) continue;
    let [reach, largest] = [0, 0];
    for (let d = depth; d < chosen.length; d++) {
      const c = chosen[d]!;
      const lead = bars[b]!.leads[c]!;
      reach += lead > 0 ? (largestWeight - weights[c]!) * lead : -weights[c]! * lead;
      largest = Math.max(largest, Math.abs(lead));
    }
    if (reach < missing[b]!) return;
    needed = Math.max(needed, Math.ceil(missing[b]! / largest));
  }
  if (search.best && moved + needed >= search.best.total) return;
  const c = chosen[depth]!;
  if (depth === chosen.length - 1) {
    last(search, c, moved, missing);
    return;
  }
  for (let distance = 1; distance <= largestWeight; distance++) {
    if (search.best && moved + distance + chosen.length - depth - 1 >= search.best.total) break;
    for (const by of [-distance, distance]) {
      const to = weights[c]! + by;
      if (to < 0 || to > largestWeight) continue;
      tried[c] = to;
      step(
        search,
        chosen,
        depth + 1,
        moved + distance,
        missing.map((short, b) => short - by * bars[b]!.leads[c]!)
      );
    }
  }
  tried[c] = weights[c]!;
}

/** The last weight: every bar cuts its range, and the nearest end of what is left is the answer. */
function last(search: Search, c: number, moved: number, missing: readonly number[]): void {
  const {bars, weights, tried} = search;
  let [low, high] = [-weights[c]!, largestWeight - weights[c]!];
  for (let b = 0; b < bars.length; b++) {
    const lead = bars[b]!.leads[c]!;
    if (lead > 0) low = Math.max(low, Math.ceil(missing[b]! / lead));
    else if (lead < 0) high = Math.min(high, Math.floor(missing[b]! / lead));
    else if (missing[b]! > 0) return;
    if (low > high) return;
  }
  // At 0 the weight would not move: then fewer weights do, and an earlier search has found them.
  const by = low > 0 ? low : high < 0 ? high : weights[c]! > 1 ? -1 : 1;
  const total = moved + Math.abs(by);
  if (by < low || by > high || (search.best && total >= search.best.total)) return;
  const found = tried.map((weight, at) => (at === c ? weight + by : weight));
  if (found.some((weight) => weight > 0)) search.best = {weights: found, total};
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
