// From what a reader asks for to the problem that the model solves.
import {allSums, allowedPairs} from "../model/match/edges.js";
import {criterionKeys} from "../model/match/criteria.js";
import {isPartnership} from "../model/match/facts.js";
import type {Filters} from "../model/match/filters.js";
import type {Planes} from "../model/match/planes.js";
import {weightSum, type Weights} from "../model/match/weights.js";
import type {PairCodes, PlanDemand, PlanProblem} from "../model/plan/problem.js";
import type {PlanChoice} from "./plan_address.js";

/** What a person has decided about pairs, over the model. */
export interface Overrides {
  readonly forced: readonly PairCodes[];
  readonly excluded: readonly PairCodes[];
}

export const noOverrides: Overrides = {forced: [], excluded: []};

export interface PlanAsked {
  readonly planes: Planes;
  readonly weights: Weights;
  readonly filters: Filters;
  readonly choice: PlanChoice;
  readonly overrides: Overrides;
}

/** A problem, and what the page says of who is in it. */
export interface PlanSetup {
  readonly problem: PlanProblem;
  /** Codes of kommuner and hromadas that may get at least one new pair. */
  readonly kommuner: readonly string[];
  readonly hromadas: readonly string[];
  /** Partnerships that stand and take up room, whether or not both are in the problem. */
  readonly existing: readonly PairCodes[];
  /** Codes of the country's oblasts in which nobody may be matched. */
  readonly emptyOblasts: readonly string[];
  /** Overrides that name a place outside the plan, so that they change nothing. */
  readonly unusedOverrides: number;
}

/** Filters of the plan: who has answered is the plan's own question. */
export function planFilters(filters: Filters, {pool}: PlanChoice): Filters {
  return {...filters, answered: pool === "answered"};
}

/**
 * Sets up the plan: both lists hold only those who take part, so that what the plan says of "all" is about them.
 * Exclusions and filters forbid pairs; pairs put first are allowed whatever the filters say, because a person answers
 * for them, save with an occupied hromada.
 */
export function planSetup({planes, weights, filters, choice, overrides}: PlanAsked): PlanSetup {
  const {kommuneCount: K, hromadaCount: H, places, facts} = planes;
  const allowed = allowedPairs(planes, planFilters(filters, choice));
  const kommuneAt = new Map(places.kommuner.map(({code}, index) => [code, index]));
  const hromadaAt = new Map(places.hromadas.map(({code}, index) => [code, index]));
  const cell = ({kommune, hromada}: PairCodes): number => {
    const [k, h] = [kommuneAt.get(kommune), hromadaAt.get(hromada)];
    return k === undefined || h === undefined || facts.hromadas[h]!.place.regionType === "occupied" ? -1 : k * H + h;
  };
  for (const pair of overrides.excluded) if (cell(pair) >= 0) allowed[cell(pair)] = 0;
  const forced = overrides.forced.filter((pair) => cell(pair) >= 0);
  for (const pair of forced) allowed[cell(pair)] = 1;
  const existing = places.links
    .filter((link) => isPartnership(link) && kommuneAt.has(link.norwegianCode) && hromadaAt.has(link.ukrainianCode))
    .map(({norwegianCode, ukrainianCode}) => ({kommune: norwegianCode, hromada: ukrainianCode}))
    .filter((pair, index, all) => all.findIndex((other) => other.kommune === pair.kommune && other.hromada === pair.hromada) === index);
  for (const pair of existing) if (cell(pair) >= 0) allowed[cell(pair)] = 0;

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
  const rows = places.kommuner.flatMap(({answers}, k) => (choice.pool === "all" || answers !== null || rowHas[k] === 1 ? [k] : []));
  const columns = places.hromadas.flatMap(({code, oblastCode}, h) => (columnHas[h] === 1 || countsAll || (partnered.has(code) && reached.has(oblastCode)) ? [h] : []));

  const sums = allSums(planes, weights);
  const total = weightSum(weights);
  const leftOutPlane = planes.values[criterionKeys.indexOf("left_out")]!;
  const size = rows.length * columns.length;
  const [score, leftOut, may] = [new Int16Array(size), new Int16Array(size), new Uint8Array(size)];
  rows.forEach((k, row) => columns.forEach((h, column) => {
    const [at, to] = [k * H + h, row * columns.length + column];
    score[to] = Math.floor(sums[at]! / total);
    leftOut[to] = leftOutPlane[at]!;
    may[to] = allowed[at]!;
  }));
  const inRows = new Set(rows.map((k) => places.kommuner[k]!.code));
  const inColumns = new Set(columns.map((h) => places.hromadas[h]!.code));
  const inside = existing.filter(({kommune, hromada}) => inRows.has(kommune) && inColumns.has(hromada));
  // A partner outside the lists takes up room as well.
  const room = (code: string, whole: number, side: keyof PairCodes): number => Math.max(0, whole - existing.filter((pair) => pair[side] === code && !inside.includes(pair)).length);
  const problem: PlanProblem = {
    kommuner: rows.map((k) => places.kommuner[k]!.code),
    hromadas: columns.map((h) => places.hromadas[h]!.code),
    score,
    leftOut,
    allowed: may,
    kommuneCapacity: Int32Array.from(rows, (k) => room(places.kommuner[k]!.code, choice.perKommune, "kommune")),
    hromadaCapacity: Int32Array.from(columns, (h) => room(places.hromadas[h]!.code, choice.perHromada, "hromada")),
    oblasts: columns.map((h) => places.hromadas[h]!.oblastCode),
    warAffected: Uint8Array.from(columns, (h) => (["near_front", "frontline"].includes(places.hromadas[h]!.regionType) ? 1 : 0)),
    places: choice.places,
    existing: inside,
    forced: forced.filter(({kommune, hromada}) => inRows.has(kommune) && inColumns.has(hromada)),
    demands: demandsOf(choice),
    dial: choice.dial
  };
  return {
    problem,
    kommuner: places.kommuner.filter((_place, k) => rowHas[k] === 1).map(({code}) => code),
    hromadas: places.hromadas.filter((_place, h) => columnHas[h] === 1).map(({code}) => code),
    existing,
    emptyOblasts: oblasts.filter((code) => !reached.has(code)),
    unusedOverrides: overrides.forced.length - problem.forced.length + overrides.excluded.filter((pair) => cell(pair) < 0).length
  };
}

function demandsOf({war, oblast, most}: PlanChoice): PlanDemand[] {
  const demands: PlanDemand[] = [];
  if (war) demands.push({kind: "war_affected", least: war.kind === "share" ? {percent: war.value} : {count: war.value}});
  if (oblast) demands.push({kind: "each_oblast", least: oblast.least});
  if (most !== null) demands.push({kind: "each_oblast", most});
  return demands;
}
