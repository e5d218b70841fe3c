// What a plan means for each municipality: ranks, regrets, and pairs that would gain together.
import type {MutualGain, PlanPair} from "./plan.js";
import {mutualGainAbove, type PlanProblem} from "./plan_request.js";
import type {Task} from "./market.js";

const listedGains = 100;

/** The pairs of a plan with what each side has lost against its own best choices. */
export function judgePairs(problem: PlanProblem, {feasible, forced}: Task, cells: readonly number[]): PlanPair[] {
  const {score, leftOut, kommuner, hromadas} = problem;
  const columns = hromadas.length;
  const rowRanks = ranks(
    cells,
    (cell) => Math.floor(cell / columns),
    (row) => ({from: row * columns, step: 1, count: columns}),
    problem,
    feasible
  );
  const columnRanks = ranks(
    cells,
    (cell) => cell % columns,
    (column) => ({from: column, step: columns, count: kommuner.length}),
    problem,
    feasible
  );
  return [...cells]
    .sort((a, b) => a - b)
    .map((cell) => {
      const [own, other] = [rowRanks.get(cell)!, columnRanks.get(cell)!];
      return {
        kommune: kommuner[Math.floor(cell / columns)]!,
        hromada: hromadas[cell % columns]!,
        score: score[cell]!,
        leftOut: leftOut[cell]!,
        isForced: forced.includes(cell),
        kommuneRank: own.rank,
        hromadaRank: other.rank,
        kommuneRegret: own.regret,
        hromadaRegret: other.regret
      };
    });
}

type Line = {readonly from: number; readonly step: number; readonly count: number};

/**
 * Rank and regret of each cell in the list of its row or column. Ranks go by the sums, as the lists of the match do,
 * and equal ones stand in the order of codes; regrets are differences of the scores that a reader sees.
 */
function ranks(
  cells: readonly number[],
  ownerOf: (cell: number) => number,
  lineOf: (owner: number) => Line,
  {score, sum}: PlanProblem,
  feasible: Uint8Array
): Map<number, {rank: number; regret: number}> {
  const found = new Map<number, {rank: number; regret: number}>();
  for (const [owner, made] of groupBy(cells, ownerOf)) {
    const {from, step, count} = lineOf(owner);
    made.sort((a, b) => sum[b]! - sum[a]! || a - b);
    const rank = made.map(() => 1);
    // As many of the best scores as there are pairs, greatest first.
    const best = made.map(() => 0);
    for (let cell = from, index = 0; index < count; index++, cell += step) {
      if (feasible[cell] === 0) continue;
      const one = score[cell]!;
      for (let n = 0; n < made.length; n++)
        if (sum[cell]! > sum[made[n]!]! || (sum[cell] === sum[made[n]!] && cell < made[n]!)) rank[n]!++;
      if (one <= best[best.length - 1]!) continue;
      let at = best.length - 1;
      for (; at > 0 && best[at - 1]! < one; at--) best[at] = best[at - 1]!;
      best[at] = one;
    }
    made.forEach((cell, n) => found.set(cell, {rank: rank[n]!, regret: Math.max(0, best[n]! - score[cell]!)}));
  }
  return found;
}

/**
 * Pairs outside the plan in which both sides would gain, greatest gain of the lesser gainer first.
 * @param cells the chosen pairs; those put first stay as they are
 */
export function mutualGains(
  problem: PlanProblem,
  {market, feasible, forced}: Task,
  cells: readonly number[]
): {list: MutualGain[]; count: number} {
  const {score, kommuner, hromadas, places} = problem;
  const columns = hromadas.length;
  const made = new Uint8Array(score.length);
  for (const cell of [...cells, ...forced]) made[cell] = 1;
  const rowHas = least(
    cells,
    (cell) => Math.floor(cell / columns),
    kommuner.length,
    score,
    problemRoom(market.rowCapacity)
  );
  const columnHas = least(cells, (cell) => cell % columns, columns, score, problemRoom(market.columnCapacity));
  const found: (MutualGain & {readonly cell: number})[] = [];
  for (let row = 0, cell = 0; row < kommuner.length; row++) {
    const enough = rowHas.least[row]! + mutualGainAbove;
    for (let column = 0; column < columns; column++, cell++) {
      const one = score[cell]!;
      if (
        one <= enough ||
        one <= columnHas.least[column]! + mutualGainAbove ||
        feasible[cell] === 0 ||
        made[cell] === 1
      )
        continue;
      // Where the number of places is fixed, somebody has to give one up.
      if (places !== null && rowHas.hasRoom[row] && columnHas.hasRoom[column]) continue;
      found.push({
        cell,
        kommune: kommuner[row]!,
        hromada: hromadas[column]!,
        score: one,
        kommuneGain: one - rowHas.least[row]!,
        hromadaGain: one - columnHas.least[column]!
      });
    }
  }
  found.sort(
    (a, b) => Math.min(b.kommuneGain, b.hromadaGain) - Math.min(a.kommuneGain, a.hromadaGain) || a.cell - b.cell
  );
  return {list: found.slice(0, listedGains).map(({cell: _, ...gain}) => gain), count: found.length};
}

/** The market's capacities are without the forced pairs, which a swap does not touch. */
function problemRoom(capacity: Int32Array): (owner: number, count: number) => boolean {
  return (owner, count) => count < capacity[owner]!;
}

function least(
  cells: readonly number[],
  ownerOf: (cell: number) => number,
  size: number,
  score: Int16Array,
  hasRoomWith: (owner: number, count: number) => boolean
) {
  const least = new Int16Array(size).fill(1000);
  const count = new Int32Array(size);
  for (const cell of cells) {
    least[ownerOf(cell)] = Math.min(least[ownerOf(cell)]!, score[cell]!);
    count[ownerOf(cell)]!++;
  }
  const hasRoom = Array.from(count, (one, owner) => hasRoomWith(owner, one));
  hasRoom.forEach((room, owner) => {
    if (room) least[owner] = 0;
  });
  return {least, hasRoom};
}

function groupBy(cells: readonly number[], ownerOf: (cell: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const cell of cells) groups.set(ownerOf(cell), [...(groups.get(ownerOf(cell)) ?? []), cell]);
  return groups;
}
