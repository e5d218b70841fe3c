// From what a reader asks for to the problem that the model solves.
import {criterionKeys} from "../model/match/criteria.js";
import {isPartnership} from "../model/match/facts.js";
import {applyFilters, type Filters} from "../model/match/filters.js";
import type {PairValues} from "../model/match/pair_values.js";
import {scoreOf} from "../model/match/rank.js";
import {weightList, weightSum, type Weights} from "../model/match/weights.js";
import {holdBack, type HeldBack} from "../model/plan/hold_back.js";
import type {PairCodes, PlanDemand, PlanProblem} from "../model/plan/plan_request.js";
import type {PlanChoice} from "./plan_address.js";

/** What a person has decided about pairs, over the model. */
export interface Overrides {
  readonly forced: readonly PairCodes[];
  readonly excluded: readonly PairCodes[];
}

export const noOverrides: Overrides = {forced: [], excluded: []};

export interface PlanAsked {
  readonly pairValues: PairValues;
  readonly weights: Weights;
  readonly filters: Filters;
  readonly choice: PlanChoice;
  readonly overrides: Overrides;
}

/** A problem, and what the page says of who is in it. */
export interface PlanSetup {
  readonly problem: PlanProblem;
  /** Codes of kommuner and hromadas that may get at least one new pair and have room for it. */
  readonly kommuner: readonly string[];
  readonly hromadas: readonly string[];
  /** Partnerships that stand and take up room, whether or not both are in the problem. */
  readonly existing: readonly PairCodes[];
  /** Codes of the country's oblasts in which nobody may be matched. */
  readonly emptyOblasts: readonly string[];
  /** Overrides that name a place outside the plan, so that they change nothing. */
  readonly unusedOverrides: number;
  /** What was held back; null where it was not asked for. */
  readonly held: HeldBack | null;
}

/** Who takes part in the end: where an edition shows no answers on one of the sides, everybody does. */
function poolOf({facts}: PairValues, {pool}: PlanChoice): PlanChoice["pool"] {
  return facts.kommuner.some(({isAnswered}) => isAnswered) && facts.hromadas.some(({isAnswered}) => isAnswered)
    ? pool
    : "all";
}

/**
 * Sets up the plan: both lists hold only those who take part, so that what the plan says of "all" is about them.
 * Exclusions and filters forbid pairs; pairs put first are allowed whatever the filters say, because a person answers
 * for them, save with an occupied hromada.
 */
export function planSetup({pairValues, weights, filters, choice, overrides}: PlanAsked): PlanSetup {
  const {kommuneCount: K, hromadaCount: H, places, facts} = pairValues;
  const pool = poolOf(pairValues, choice);
  const allowed = allowedPairs(pairValues, {...filters, answered: pool === "answered"});
  const kommuneAt = new Map(places.kommuner.map(({code}, index) => [code, index]));
  const hromadaAt = new Map(places.hromadas.map(({code}, index) => [code, index]));
  const cell = ({kommune, hromada}: PairCodes): number => {
    const [k, h] = [kommuneAt.get(kommune), hromadaAt.get(hromada)];
    return k === undefined || h === undefined || facts.hromadas[h]!.place.regionType === "occupied" ? -1 : k * H + h;
  };
  for (const pair of overrides.excluded) if (cell(pair) >= 0) allowed[cell(pair)] = 0;
  const existing = places.links
    .filter((link) => isPartnership(link) && kommuneAt.has(link.norwegianCode) && hromadaAt.has(link.ukrainianCode))
    .map(({norwegianCode, ukrainianCode}) => ({kommune: norwegianCode, hromada: ukrainianCode}))
    .filter(
      (pair, index, all) =>
        all.findIndex((other) => other.kommune === pair.kommune && other.hromada === pair.hromada) === index
    );
  for (const pair of existing) if (cell(pair) >= 0) allowed[cell(pair)] = 0;
  const used = (code: string, side: keyof PairCodes): number => existing.filter((pair) => pair[side] === code).length;
  const held = choice.holdBack
    ? holdBack(
        places,
        allowed,
        places.kommuner.map(({code}) => Math.max(0, choice.perKommune - used(code, "kommune")))
      )
    : null;
  const forced = overrides.forced.filter((pair) => cell(pair) >= 0);
  for (const pair of forced) allowed[cell(pair)] = 1;

  const [rowHas, columnHas] = [new Uint8Array(K), new Uint8Array(H)];
  allowed.forEach((one, at) => {
    if (one === 0) return;
    rowHas[Math.floor(at / H)] = 1;
    columnHas[at % H] = 1;
  });
  const oblasts = [...new Set(places.hromadas.map(({oblastCode}) => oblastCode))].sort();
  const reached = new Set(places.hromadas.filter((_place, h) => columnHas[h] === 1).map(({oblastCode}) => oblastCode));
  const countsAll = choice.oblast?.scope === "all";
  const partnered = new Set(existing.map(({hromada}) => hromada));
  const rows = places.kommuner.flatMap(({answers}, k) =>
    pool === "all" || answers !== null || rowHas[k] === 1 ? [k] : []
  );
  const columns = places.hromadas.flatMap(({code, oblastCode}, h) =>
    columnHas[h] === 1 || countsAll || (partnered.has(code) && reached.has(oblastCode)) ? [h] : []
  );

  const leftOutPlane = pairValues.values[criterionKeys.indexOf("left_out")]!;
  const size = rows.length * columns.length;
  const total = weightSum(weights);
  const sum = sumsOf(pairValues, weights, rows, columns);
  const score = Int16Array.from(sum, (one) => scoreOf(one, total));
  const [leftOut, may] = [new Int16Array(size), new Uint8Array(size)];
  rows.forEach((k, row) =>
    columns.forEach((h, column) => {
      const [at, to] = [k * H + h, row * columns.length + column];
      leftOut[to] = leftOutPlane[at]!;
      may[to] = allowed[at]!;
    })
  );
  const inRows = new Set(rows.map((k) => places.kommuner[k]!.code));
  const inColumns = new Set(columns.map((h) => places.hromadas[h]!.code));
  const inside = existing.filter(({kommune, hromada}) => inRows.has(kommune) && inColumns.has(hromada));
  const hasRoom = (code: string, whole: number, side: keyof PairCodes): boolean => used(code, side) < whole;
  // A partner outside the lists takes up room as well.
  const room = (code: string, whole: number, side: keyof PairCodes): number =>
    Math.max(0, whole - existing.filter((pair) => pair[side] === code && !inside.includes(pair)).length);
  const problem: PlanProblem = {
    kommuner: rows.map((k) => places.kommuner[k]!.code),
    hromadas: columns.map((h) => places.hromadas[h]!.code),
    score,
    sum,
    leftOut,
    allowed: may,
    kommuneCapacity: Int32Array.from(rows, (k) => room(places.kommuner[k]!.code, choice.perKommune, "kommune")),
    hromadaCapacity: Int32Array.from(columns, (h) => room(places.hromadas[h]!.code, choice.perHromada, "hromada")),
    oblasts: columns.map((h) => places.hromadas[h]!.oblastCode),
    warAffected: Uint8Array.from(columns, (h) =>
      ["near_front", "frontline"].includes(places.hromadas[h]!.regionType) ? 1 : 0
    ),
    places: choice.places,
    existing: inside,
    forced: forced.filter(({kommune, hromada}) => inRows.has(kommune) && inColumns.has(hromada)),
    demands: demandsOf(choice),
    dial: choice.dial
  };
  return {
    problem,
    kommuner: places.kommuner
      .filter(({code}, k) => rowHas[k] === 1 && hasRoom(code, choice.perKommune, "kommune"))
      .map(({code}) => code),
    hromadas: places.hromadas
      .filter(({code}, h) => columnHas[h] === 1 && hasRoom(code, choice.perHromada, "hromada"))
      .map(({code}) => code),
    existing,
    emptyOblasts: oblasts.filter((code) => !reached.has(code)),
    unusedOverrides:
      overrides.forced.length - problem.forced.length + overrides.excluded.filter((pair) => cell(pair) < 0).length,
    held
  };
}

/**
 * 1 for each pair that the filters leave. Rows that nobody could be in are passed over: a page sets plans up as the
 * hand moves.
 */
function allowedPairs(pairValues: PairValues, filters: Filters): Uint8Array {
  const allowed = new Uint8Array(pairValues.kommuneCount * pairValues.hromadaCount);
  pairValues.facts.kommuner.forEach((kommune, k) => {
    // Both concern the candidate; in a plan each side is the other's candidate.
    if ((filters.answered && !kommune.isAnswered) || (filters.without_partner && kommune.hasPartner)) return;
    allowed.set(applyFilters(pairValues, filters, "kommune", k).allowed, k * pairValues.hromadaCount);
  });
  return allowed;
}

/** Σ weight · value of the pairs in some rows and columns: what the list of a municipality is ordered by. */
function sumsOf(
  {values, hromadaCount}: PairValues,
  weights: Weights,
  rows: readonly number[],
  columns: readonly number[]
): Int32Array {
  const sums = new Int32Array(rows.length * columns.length);
  weightList(weights).forEach((weight, number) => {
    const plane = values[number]!;
    if (weight > 0)
      rows.forEach((k, row) =>
        columns.forEach((h, column) => (sums[row * columns.length + column]! += weight * plane[k * hromadaCount + h]!))
      );
  });
  return sums;
}

/** The demands of a choice, as the model wants them. */
export function demandsOf({war, oblast, most}: PlanChoice): PlanDemand[] {
  const demands: PlanDemand[] = [];
  if (war)
    demands.push({kind: "war_affected", least: war.kind === "share" ? {percent: war.value} : {count: war.value}});
  if (oblast) demands.push({kind: "each_oblast", least: oblast.least});
  if (most !== null) demands.push({kind: "each_oblast", most});
  return demands;
}
