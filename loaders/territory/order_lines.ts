import type {Problems} from "../read/file_problems.ts";
import type {CodifierUnit} from "./codifier_units.ts";
import {comparable, exceptionsIn, hasException, settlementsNamedIn, type NamedSettlement} from "./exceptions.ts";
import type {OrderStatus} from "./order_rows.ts";

/** A line of the order as it was read: days in the order of their cells. */
export interface OrderRow {
  readonly line: number;
  readonly status: OrderStatus;
  readonly code: string;
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface Period {
  readonly from: string;
  /** Empty while it lasts. */
  readonly to: string | null;
}

/** A line with its place in the codifier and what its name leaves out. */
export interface OrderLine {
  readonly line: number;
  readonly status: OrderStatus;
  readonly unit: CodifierUnit;
  readonly name: string;
  readonly periods: readonly Period[];
  readonly exceptions: readonly {readonly code: string; readonly isPart: boolean}[];
  /** The code as the order has it, where the codifier lacks it and the name found the unit. */
  readonly mendedFrom: string | null;
}

const order = "Ask the ministry which is right; the line stands in the list with this number.";

/**
 * Lines with their units, periods and exceptions; all that contradicts itself goes to `problems`.
 */
export function orderLines(
  rows: readonly OrderRow[],
  units: ReadonlyMap<string, CodifierUnit>,
  problems: Problems
): OrderLine[] {
  const inside = settlementsByUnit(units);
  const said = spellingsOfTheOrder(rows, units);
  const lines = rows.flatMap((row) => {
    const periods = periodsOf(row, problems);
    const {unit, mendedFrom} = unitOf(row, units, problems);
    if (unit === undefined) return [];
    const exceptions = exceptionsOf(row, inside.get(unit.code) ?? [], said, problems);
    const {line, status, name} = row;
    return [{line, status, unit, name, periods, exceptions, mendedFrom}];
  });
  refuseOverlaps(lines, problems);
  return lines;
}

function periodsOf({line, from, to, name}: OrderRow, problems: Problems): Period[] {
  if (to.length > from.length || to.length < from.length - 1) {
    problems.add({
      row: line,
      what: "has more than one period without a last day, or a last day without a first",
      example: `${name}: from ${from.join(", ")} to ${to.join(", ")}`,
      mend: order
    });
    return [];
  }
  return from.map((first, at) => {
    const last = to[at] ?? null;
    if (last !== null && last < first)
      problems.add({
        row: line,
        what: "has a last day before its first",
        example: `${name}: ${first} to ${last}`,
        mend: order
      });
    return {from: first, to: last};
  });
}

/** The unit of a code; where the codifier lacks a code, its only settlement of that name in that hromada. */
function unitOf(
  {line, code, name}: OrderRow,
  units: ReadonlyMap<string, CodifierUnit>,
  problems: Problems
): {unit?: CodifierUnit; mendedFrom: string | null} {
  const unit = units.get(code);
  if (unit !== undefined) return {unit, mendedFrom: null};
  const [settlement] = settlementsNamedIn(name.replace(/ \S+ (міської|селищної|сільської) .*$/u, ""));
  const hromada = / (\S+)ої (міської|селищної|сільської) територіальної громади/u.exec(name)?.[1];
  const named = [...units.values()].filter(
    (one) =>
      settlement !== undefined &&
      isNamed(one, settlement) &&
      comparable(units.get(one.hromadaCode ?? "")?.name ?? "") === comparable(`${hromada}а`)
  );
  // A code of the right length is one of something else, or of another codifier: no guess is made.
  if (named.length === 1 && code.length !== codeLength) return {unit: named[0]!, mendedFrom: code};
  const candidates = named.map((one) => one.code).join(", ");
  problems.add({
    row: line,
    column: "code",
    what: "is in no codifier that we read",
    example: `${code} ${name}`,
    mend: candidates
      ? `Under that name the codifier has ${candidates}: ask the ministry.`
      : "Fetch a newer codifier (settlement-codifier), or ask the ministry."
  });
  return {mendedFrom: null};
}

const codeLength = 19;

function isNamed(unit: CodifierUnit, {kinds, names}: NamedSettlement): boolean {
  return kinds.includes(unit.kind) && names.some((name) => comparable(name) === comparable(unit.name));
}

function settlementsByUnit(units: ReadonlyMap<string, CodifierUnit>): Map<string, CodifierUnit[]> {
  const inside = new Map<string, CodifierUnit[]>();
  for (const unit of units.values()) {
    if (unit.level !== "settlement") continue;
    for (const code of new Set([unit.hromadaCode, unit.raionCode, unit.oblastCode]))
      if (code !== null) {
        const units = inside.get(code);
        if (units) units.push(unit);
        else inside.set(code, [unit]);
      }
  }
  return inside;
}

/** How the order itself writes the settlements it names in lines of their own: some spellings are no codifier's. */
function spellingsOfTheOrder(
  rows: readonly OrderRow[],
  units: ReadonlyMap<string, CodifierUnit>
): Map<string, CodifierUnit[]> {
  const spelled = new Map<string, CodifierUnit[]>();
  for (const {code, name} of rows) {
    const unit = units.get(code);
    const [, own] = /^\S+ (.*?)(?: \S+ (?:міської|селищної|сільської) .*)?$/u.exec(name) ?? [];
    if (unit?.level !== "settlement" || own === undefined) continue;
    const key = `${unit.hromadaCode} ${comparable(own)}`;
    spelled.set(key, [...(spelled.get(key) ?? []).filter((other) => other !== unit), unit]);
  }
  return spelled;
}

function exceptionsOf(
  {line, name}: OrderRow,
  inside: readonly CodifierUnit[],
  said: ReadonlyMap<string, readonly CodifierUnit[]>,
  problems: Problems
): {code: string; isPart: boolean}[] {
  const exceptions = exceptionsIn(name);
  if (hasException(name) && exceptions.length === 0)
    problems.add({
      row: line,
      what: "leaves something out and names no settlement",
      example: name,
      mend: "Ask the ministry what is left out."
    });
  return exceptions.flatMap((exception) => {
    const found = foundIn(exception, inside, said);
    // Two of one name: the one that the order names in a line of its own, or both.
    const meant =
      found.length === 1 ? found : found.filter((unit) => [...said.values()].some((units) => units.includes(unit)));
    if (meant.length > 0) return meant.map(({code}) => ({code, isPart: exception.isPart}));
    problems.add({
      row: line,
      what: found.length === 0 ? "leaves out a settlement that is not there" : "leaves out one of several of a name",
      example: `${exception.said}: ${name.slice(0, 40)}`,
      mend: "Look it up in the codifier; if the order spells it otherwise, ask the ministry."
    });
    return [];
  });
}

function foundIn(
  exception: NamedSettlement,
  inside: readonly CodifierUnit[],
  said: ReadonlyMap<string, readonly CodifierUnit[]>
): readonly CodifierUnit[] {
  const byCode = inside.filter(({code}) => code === exception.code);
  const sameKind = inside.filter((unit) => isNamed(unit, exception));
  const sameName = inside.filter((unit) => exception.names.some((one) => comparable(one) === comparable(unit.name)));
  const hromadas = [...new Set(inside.map(({hromadaCode}) => hromadaCode))];
  const spelled = exception.names.flatMap((one) =>
    hromadas.flatMap((hromada) => said.get(`${hromada} ${comparable(one)}`) ?? [])
  );
  return [byCode, sameKind, sameName, spelled].find((units) => units.length > 0) ?? [];
}

/** Two periods of one status of one unit may not share a day, in one line or in two. */
function refuseOverlaps(lines: readonly OrderLine[], problems: Problems): void {
  const kept = new Map<string, {line: number; period: Period}[]>();
  for (const {line, status, unit, name, periods} of lines) {
    const key = `${status} ${unit.code}`;
    for (const period of periods) {
      const others = kept.get(key) ?? [];
      const other = others.find(({period: {from, to}}) => (period.to ?? "9") >= from && (to ?? "9") >= period.from);
      if (other)
        problems.add({
          row: line,
          what: "has the same status twice on one day",
          example:
            `${name}: line ${other.line} ${other.period.from} to ${other.period.to ?? "now"}, line ${line} ` +
            `${period.from} to ${period.to ?? "now"}`,
          mend: order
        });
      kept.set(key, [...others, {line, period}]);
    }
  }
}
