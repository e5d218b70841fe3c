// The smallest change of weights that puts a candidate first: an exact search over whole weights.
import {criterionKeys, type CriterionKey} from "./criteria.js";
import {largestWeight} from "./weights.js";

export type WeightChange =
  | {readonly kind: "already_first"}
  /** One to three weights; the fewest that do, and of those the smallest total movement. */
  | {readonly kind: "change"; readonly changes: readonly {readonly key: CriterionKey; readonly from: number; readonly to: number}[]; readonly total: number}
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
  const bars = rivals.map(({number, values: rival}): Bar => ({leads: values.map((value, c) => value - rival[c]!), least: number < candidate ? 1 : 0}));
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
  const rival = bars.findIndex(({leads, least}) => (least === 1 ? leads.every((lead) => lead <= 0) : leads.every((lead) => lead < 0)));
  if (rival >= 0) return {kind: "impossible", rival: rivals[rival]!.code};
  const known = [spoiled];
  for (let size = 1; size <= mostChanges; size++) {
    for (;;) {
      const found = nearest(size, known, weights);
      if (!found) break;
      const bar = spoiler(found.weights);
      if (bar) known.push(bar);
      else {
        const changes = criterionKeys.flatMap((key, c) => (found.weights[c] === weights[c] ? [] : [{key, from: weights[c]!, to: found.weights[c]!}]));
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

/** The least movement of `size` weights that clears the bars known so far; of equal ones the first in the order of the criteria. */
function nearest(size: number, bars: readonly Bar[], weights: readonly number[]): Found | null {
  let best: Found | null = null;
  const tried = [...weights];
  const sums = bars.map(({leads}) => dot(weights, leads));
  const move = (from: number, left: number, moved: number, current: readonly number[]): void => {
    for (let c = from; c <= weights.length - left; c++) {
      if (left === 1) {
        last(c, moved, current);
        continue;
      }
      // Near first, so that the far ones can be left out once something is found.
      for (let distance = 1; distance <= largestWeight; distance++) {
        if (best && moved + distance + left - 1 >= best.total) break;
        for (const to of [weights[c]! - distance, weights[c]! + distance]) {
          if (to < 0 || to > largestWeight) continue;
          const next = current.map((sum, b) => sum + (to - weights[c]!) * bars[b]!.leads[c]!);
          if (!canClear(next, c + 1)) continue;
          tried[c] = to;
          move(c + 1, left - 1, moved + distance, next);
          tried[c] = weights[c]!;
        }
      }
    }
  };
  /** Whether the best values of all later weights could clear every bar. */
  const canClear = (current: readonly number[], from: number): boolean =>
    current.every((sum, b) => {
      let most = sum;
      for (let c = from; c < weights.length; c++) {
        const lead = bars[b]!.leads[c]!;
        most += lead > 0 ? (largestWeight - weights[c]!) * lead : -weights[c]! * lead;
      }
      return most >= bars[b]!.least;
    });
  /** The last weight: every bar cuts its range, and the nearest end of what is left is the answer. */
  const last = (c: number, moved: number, current: readonly number[]): void => {
    let [low, high] = [-weights[c]!, largestWeight - weights[c]!];
    for (let b = 0; b < bars.length; b++) {
      const lead = bars[b]!.leads[c]!;
      const short = bars[b]!.least - current[b]!;
      if (lead > 0) low = Math.max(low, Math.ceil(short / lead));
      else if (lead < 0) high = Math.min(high, Math.floor(short / lead));
      else if (short > 0) return;
      if (low > high) return;
    }
    const step = low > 0 ? low : high < 0 ? high : 0;
    if (step === 0 && moved === 0) return;
    const total = moved + Math.abs(step);
    if (best && total >= best.total) return;
    const found = tried.map((weight, at) => (at === c ? weight + step : weight));
    if (found.every((weight) => weight === 0)) return;
    best = {weights: found, total};
  };
  move(0, size, 0, sums);
  return best;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
