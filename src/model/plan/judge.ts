// What a plan means for each municipality: ranks, regrets, and pairs that would gain together.
import type {MutualGain, PlanPair} from "./plan.js";
import {mutualGainAbove, type PlanProblem} from "./problem.js";
import type {Task} from "./task.js";

const listedGains = 100;

/** The pairs of a plan with what each side has lost against its own best choices. */
export function judgePairs(problem: PlanProblem, {feasible, forced}: Task, cells: readonly number[]): PlanPair[] {
  const {score, leftOut, kommuner, hromadas} = problem;
  const columns = hromadas.length;
  const rowRanks = ranks(cells, (cell) => Math.floor(cell / columns), (row) => ({from: row * columns, step: 1, count: columns}), score, feasible);
  const columnRanks = ranks(cells, (cell) => cell % columns, (column) => ({from: column, step: columns, count: kommuner.length}), score, feasible);
  return [...cells].sort((a, b) => a - b).map((cell) => {
    const [own, other] = [rowRanks.get(cell)!, columnRanks.get(cell)!];
    return {
      kommune: kommuner[Math.floor(cell / columns)]!, hromada: hromadas[cell % columns]!,
      score: score[cell]!, leftOut: leftOut[cell]!, isForced: forced.includes(cell),
      kommuneRank: own.rank, hromadaRank: other.rank, kommuneRegret: own.regret, hromadaRegret: other.regret
    };
  });
}

type Line = {readonly from: number; readonly step: number; readonly count: number};

/** Rank and regret of each cell in the list of its row or column; equal scores stand in the order of codes. */
function ranks(cells: readonly number[], ownerOf: (cell: number) => number, lineOf: (owner: number) => Line, score: Int16Array, feasible: Uint8Array): Map<number, {rank: number; regret: number}> {
  const found = new Map<number, {rank: number; regret: number}>();
  const better = (a: number, b: number): number => score[b]! - score[a]! || a - b;
  for (const [owner, made] of groupBy(cells, ownerOf)) {
    const {from, step, count} = lineOf(owner);
    const list = Array.from({length: count}, (_, index) => from + index * step).filter((cell) => feasible[cell] === 1).sort(better);
    made.sort(better).forEach((cell, n) => found.set(cell, {rank: list.indexOf(cell) + 1, regret: Math.max(0, score[list[n]!]! - score[cell]!)}));
  }
  return found;
}

/**
 * Pairs outside the plan in which both sides would gain, greatest gain of the lesser gainer first.
 * @param cells the chosen pairs; those put first stay as they are
 */
export function mutualGains(problem: PlanProblem, {market, feasible, forced}: Task, cells: readonly number[]): {list: MutualGain[]; count: number} {
  const {score, kommuner, hromadas, places} = problem;
  const columns = hromadas.length;
  const made = new Set([...cells, ...forced]);
  const rowHas = least(cells, (cell) => Math.floor(cell / columns), kommuner.length, score, problemRoom(market.rowCapacity));
  const columnHas = least(cells, (cell) => cell % columns, columns, score, problemRoom(market.columnCapacity));
  const found: (MutualGain & {readonly cell: number})[] = [];
  for (let row = 0, cell = 0; row < kommuner.length; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      if (feasible[cell] === 0 || made.has(cell)) continue;
      const [kommuneGain, hromadaGain] = [score[cell]! - rowHas.least[row]!, score[cell]! - columnHas.least[column]!];
      if (kommuneGain <= mutualGainAbove || hromadaGain <= mutualGainAbove) continue;
      // Where the number of places is fixed, somebody has to give one up.
      if (places !== null && rowHas.hasRoom[row] && columnHas.hasRoom[column]) continue;
      found.push({cell, kommune: kommuner[row]!, hromada: hromadas[column]!, score: score[cell]!, kommuneGain, hromadaGain});
    }
  }
  found.sort((a, b) => Math.min(b.kommuneGain, b.hromadaGain) - Math.min(a.kommuneGain, a.hromadaGain) || a.cell - b.cell);
  return {list: found.slice(0, listedGains).map(({cell: _, ...gain}) => gain), count: found.length};
}

/** The market's capacities are without the forced pairs, which a swap does not touch. */
function problemRoom(capacity: Int32Array): (owner: number, count: number) => boolean {
  return (owner, count) => count < capacity[owner]!;
}

function least(cells: readonly number[], ownerOf: (cell: number) => number, size: number, score: Int16Array, hasRoomWith: (owner: number, count: number) => boolean) {
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
