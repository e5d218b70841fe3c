// A plan's problem as numbers: what is left to choose once standing partnerships and pairs put first have their places.
import type {Market} from "./best_pairs.js";
import type {Group} from "./certificate.js";
import type {Obstacle} from "./plan.js";
import type {Amount, PairCodes, PlanDemand, PlanProblem} from "./plan_request.js";

/** A group of the market and the demand it comes from. */
export interface DemandGroup extends Group {
  /** Place of the demand in the problem. */
  readonly demand: number;
  /** Code of the oblast, where the demand is for each or for one. */
  readonly oblast: string | null;
  /** Standing and forced pairs in it, which `least` and `most` leave out. */
  readonly counted: number;
}

export interface Task {
  readonly market: Market;
  readonly groups: readonly DemandGroup[];
  /** Cells put first; they are in no group and not in the market. */
  readonly forced: Int32Array;
  /** 1 where a pair could be part of some plan, forced ones included. */
  readonly feasible: Uint8Array;
  /** Every objective is a whole multiple of it. */
  readonly step: number;
}

/**
 * @param without demands to leave out, by their place: for the price of each
 * @throws RangeError where the problem contradicts itself: codes, lengths, ranges
 */
export function taskOf(
  problem: PlanProblem,
  {dial = problem.dial, without = []}: {dial?: number; without?: readonly number[]} = {}
): Task | readonly Obstacle[] {
  checkShape(problem, dial);
  const [rows, columns] = [problem.kommuner.length, problem.hromadas.length];
  const cellOf = cellFinder(problem);
  const existing = problem.existing.map(cellOf);
  const forced = problem.forced.map(cellOf);
  const rowCapacity = problem.kommuneCapacity.slice();
  const columnCapacity = problem.hromadaCapacity.slice();
  for (const cell of existing) use(rowCapacity, columnCapacity, cell, columns);
  const feasible = problem.allowed.slice();
  for (const cell of existing) feasible[cell] = 0;
  const worth = worthOf(problem, dial, feasible, rowCapacity, columnCapacity);
  const obstacles = [
    ...capacityObstacles(rowCapacity, columnCapacity),
    ...forcedObstacles(problem, forced, rowCapacity, columnCapacity)
  ];
  if (obstacles.length > 0) return obstacles;
  for (const cell of forced) {
    use(rowCapacity, columnCapacity, cell, columns);
    worth[cell] = -1;
    feasible[cell] = 1;
  }
  const groups = problem.demands.flatMap((demand, index) =>
    without.includes(index) ? [] : groupsOf(problem, demand, index, existing, forced)
  );
  const over = groups.filter(({most}) => most < 0);
  if (over.length > 0)
    return over.map(({demand, oblast, counted, most}) => ({
      kind: "over_most",
      demand,
      oblast,
      wanted: counted,
      possible: most + counted
    }));
  for (let column = 0; column < columns; column++) columnCapacity[column] = Math.max(0, columnCapacity[column]!);
  for (let row = 0; row < rows; row++) rowCapacity[row] = Math.max(0, rowCapacity[row]!);
  if (forced.length === 0 && !worth.some((value) => value >= 0)) return [{kind: "no_pairs"}];
  const market: Market = {
    rows,
    columns,
    worth,
    rowCapacity,
    columnCapacity,
    places: problem.places === null ? null : problem.places - forced.length
  };
  return {market, groups, forced: Int32Array.from(forced), feasible, step: commonDivisor(100, dial)};
}

/** Takes what has no room left out of the feasible pairs, and says what each of the others adds. */
function worthOf(
  {score, leftOut}: PlanProblem,
  dial: number,
  feasible: Uint8Array,
  rowCapacity: Int32Array,
  columnCapacity: Int32Array
): Int32Array {
  const worth = new Int32Array(score.length);
  const columns = columnCapacity.length;
  for (let row = 0, cell = 0; row < rowCapacity.length; row++) {
    const hasRoom = rowCapacity[row]! > 0;
    for (let column = 0; column < columns; column++, cell++) {
      if (!hasRoom || columnCapacity[column]! <= 0) feasible[cell] = 0;
      worth[cell] = feasible[cell] === 1 ? 100 * score[cell]! + dial * leftOut[cell]! : -1;
    }
  }
  return worth;
}

function checkShape(problem: PlanProblem, dial: number): void {
  const cells = problem.kommuner.length * problem.hromadas.length;
  const wrong = (["score", "leftOut", "allowed"] as const).find((name) => problem[name].length !== cells);
  if (wrong) throw new RangeError(`${wrong} has ${problem[wrong].length} cells and not ${cells}`);
  if (problem.kommuneCapacity.length !== problem.kommuner.length)
    throw new RangeError("kommuneCapacity does not fit kommuner");
  for (const name of ["hromadaCapacity", "oblasts", "warAffected"] as const) {
    if (problem[name].length !== problem.hromadas.length) throw new RangeError(`${name} does not fit hromadas`);
  }
  if (!Number.isInteger(dial) || dial < 0 || dial > 100)
    throw new RangeError(`dial ${dial}: set it to a whole number from 0 to 100`);
  if (problem.places !== null && !(Number.isInteger(problem.places) && problem.places >= 1))
    throw new RangeError(`places ${problem.places}: set a whole number from 1 on`);
}

function cellFinder({kommuner, hromadas}: PlanProblem): (pair: PairCodes) => number {
  const rowOf = new Map(kommuner.map((code, row) => [code, row]));
  const columnOf = new Map(hromadas.map((code, column) => [code, column]));
  return ({kommune, hromada}) => {
    const [row, column] = [rowOf.get(kommune), columnOf.get(hromada)];
    if (row === undefined) throw new RangeError(`unknown kommune: ${kommune}`);
    if (column === undefined) throw new RangeError(`unknown hromada: ${hromada}`);
    return row * hromadas.length + column;
  };
}

function use(rowCapacity: Int32Array, columnCapacity: Int32Array, cell: number, columns: number): void {
  rowCapacity[Math.floor(cell / columns)]!--;
  columnCapacity[cell % columns]!--;
}

function capacityObstacles(rowCapacity: Int32Array, columnCapacity: Int32Array): Obstacle[] {
  const isFull = (capacity: Int32Array): boolean => capacity.every((left) => left <= 0);
  return [
    ...(isFull(rowCapacity) ? [{kind: "no_capacity", side: "kommune"} as const] : []),
    ...(isFull(columnCapacity) ? [{kind: "no_capacity", side: "hromada"} as const] : [])
  ];
}

function forcedObstacles(
  problem: PlanProblem,
  forced: readonly number[],
  rowCapacity: Int32Array,
  columnCapacity: Int32Array
): Obstacle[] {
  const {kommuner, hromadas, places} = problem;
  const over = (codes: readonly string[], numbers: readonly number[], capacity: Int32Array): Obstacle[] =>
    [...new Set(numbers)]
      .sort((a, b) => a - b)
      .flatMap((number) => {
        const wanted = numbers.filter((one) => one === number).length;
        const possible = Math.max(0, capacity[number]!);
        return wanted > possible
          ? [{kind: "forced_over_capacity", code: codes[number]!, wanted, possible} as const]
          : [];
      });
  return [
    ...over(
      kommuner,
      forced.map((cell) => Math.floor(cell / hromadas.length)),
      rowCapacity
    ),
    ...over(
      hromadas,
      forced.map((cell) => cell % hromadas.length),
      columnCapacity
    ),
    ...(places !== null && forced.length > places
      ? [{kind: "forced_over_places", wanted: forced.length, possible: places} as const]
      : [])
  ];
}

function groupsOf(
  problem: PlanProblem,
  demand: PlanDemand,
  index: number,
  existing: readonly number[],
  forced: readonly number[]
): DemandGroup[] {
  const {hromadas, oblasts, warAffected} = problem;
  const group = (
    oblast: string | null,
    isMember: (column: number) => boolean,
    standing: readonly number[],
    least: number,
    most: number
  ): DemandGroup[] => {
    const counted = standing.filter((cell) => isMember(cell % hromadas.length)).length;
    if (least <= counted && most === Infinity) return [];
    return [
      {
        demand: index,
        oblast,
        columns: Int32Array.from(hromadas.keys()).filter(isMember),
        counted,
        least: Math.max(0, least - counted),
        most: most - counted
      }
    ];
  };
  if (demand.kind === "war_affected") {
    const least = amount(problem, demand.least, Math.ceil) ?? 0;
    const most = amount(problem, demand.most, Math.floor) ?? Infinity;
    return group(null, (column) => warAffected[column] === 1, forced, least, most);
  }
  const [least, most] = [demand.least ?? 0, demand.most ?? Infinity];
  checkCounts(least, most);
  if (demand.kind === "oblast" && !oblasts.includes(demand.oblast))
    throw new RangeError(`unknown oblast: ${demand.oblast}`);
  const asked = demand.kind === "oblast" ? [demand.oblast] : [...new Set(oblasts)].sort();
  return asked.flatMap((oblast) =>
    group(oblast, (column) => oblasts[column] === oblast, [...existing, ...forced], least, most)
  );
}

function amount(
  {places}: PlanProblem,
  asked: Amount | undefined,
  round: (value: number) => number
): number | undefined {
  if (asked === undefined) return undefined;
  if ("count" in asked) {
    checkCounts(asked.count, Infinity);
    return asked.count;
  }
  if (places === null)
    throw new RangeError("a share needs a fixed number of places: a plan would meet it by making fewer");
  if (!Number.isInteger(asked.percent) || asked.percent < 0 || asked.percent > 100)
    throw new RangeError(`${asked.percent} %: set a whole number from 0 to 100`);
  return round((asked.percent * places) / 100);
}

function checkCounts(least: number, most: number): void {
  for (const count of [least, most])
    if (count !== Infinity && !(Number.isInteger(count) && count >= 0))
      throw new RangeError(`${count} places: set a whole number from 0 on`);
  if (least > most) throw new RangeError(`at least ${least} and at most ${most} cannot both be`);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
