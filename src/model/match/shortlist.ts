// A list of pairs that people have chosen, with what the model recommended beside it.
import {csvText} from "../csv_text.js";
import {criterionKeys} from "./criteria.js";
import type {Evidence} from "./places.js";
import {countyPlaces} from "./counties.js";
import {buildPairValues, type PairValues} from "./pair_values.js";
import {weightProblems, type WeightProblem, type Weights} from "./weights.js";

export const shortlistSchema = 1;

/** Who may override, as roles; never names. Those of the case list, and one of a county, which has no cases. */
export const overrideRoles = [
  "ks_adviser",
  "auc_adviser",
  "kommune_coordinator",
  "kommune_mayor",
  "county_coordinator",
  "hromada_coordinator",
  "hromada_mayor"
] as const;
export type OverrideRole = (typeof overrideRoles)[number];

/** Roles of those who speak for a pair: a county has no people of a kommune, a kommune none of a county. */
export function overrideRolesOf(isCounty: boolean): readonly OverrideRole[] {
  return overrideRoles.filter((role) => !role.startsWith(isCounty ? "kommune_" : "county_"));
}

export const longestReason = 500;

/** A person's word against the order: put first, or leave out. */
export interface Override {
  readonly kind: "put_first" | "exclude";
  readonly role: OverrideRole;
  /** ISO 8601. */
  readonly date: string;
  readonly reason: string;
}

export interface ShortlistEntry {
  /** Kommunenummer, or fylkesnummer of a county. */
  readonly kommuneCode: string;
  readonly hromadaCode: string;
  /** Position in the list it was taken from, by the weights of the shortlist; null where filtered out. */
  readonly position: number | null;
  /** Σ weight · value when it was put on the list. */
  readonly sum: number;
  readonly override: Override | null;
  /**
   * Code of the candidate that the model put first when this one was put on the list: kept, whatever a person decides.
   */
  readonly recommendedCode: string;
  readonly evidence: Evidence | "public_figures";
}

export interface Shortlist {
  readonly schema: typeof shortlistSchema;
  /** Of the data that the sums were worked out from. */
  readonly fingerprint: string;
  readonly weights: Weights;
  readonly entries: readonly ShortlistEntry[];
}

/** Fourteen hexadecimal digits that change when any value of any pair changes. */
export function fingerprintOf(pairValues: PairValues): string {
  // All at once: place by place, what is alike for all of a class would be worked out for each place anew.
  const {kommuneCount, hromadaCount, places, values, unknown} = pairValues.need
    ? buildPairValues(pairValues.places)
    : pairValues;
  let [a, b] = [0xdeadbeef ^ kommuneCount, 0x41c6ce57 ^ hromadaCount];
  const mix = (value: number): void => {
    a = Math.imul(a ^ value, 2654435761);
    b = Math.imul(b ^ value, 1597334677);
  };
  for (const {code} of [...places.kommuner, ...places.hromadas])
    for (let i = 0; i < code.length; i++) mix(code.charCodeAt(i));
  for (const plane of [...values, unknown]) for (let at = 0; at < plane.length; at++) mix(plane[at]!);
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 8).toString(16).padStart(6, "0");
}

/** Something wrong with an override. */
export type OverrideProblem =
  {readonly kind: "role" | "date" | "no_reason"} | {readonly kind: "long_reason"; readonly length: number};

/** What is wrong with an override; nothing when it can stand. */
export function overrideProblems({
  role,
  date,
  reason
}: {
  readonly role: string;
  readonly date: string;
  readonly reason: string;
}): OverrideProblem[] {
  const problems: OverrideProblem[] = [];
  if (!(overrideRoles as readonly string[]).includes(role)) problems.push({kind: "role"});
  if (!isDay(date)) problems.push({kind: "date"});
  if (reason.trim() === "") problems.push({kind: "no_reason"});
  if (reason.length > longestReason) problems.push({kind: "long_reason", length: reason.length});
  return problems;
}

/** A shortlist with an entry more; one for the same pair takes its place. */
export function withEntry(shortlist: Shortlist, entry: ShortlistEntry): Shortlist {
  return {...shortlist, entries: [...withoutEntry(shortlist, entry).entries, entry]};
}

export function withoutEntry(
  shortlist: Shortlist,
  {kommuneCode, hromadaCode}: Pick<ShortlistEntry, "kommuneCode" | "hromadaCode">
): Shortlist {
  return {
    ...shortlist,
    entries: shortlist.entries.filter((one) => one.kommuneCode !== kommuneCode || one.hromadaCode !== hromadaCode)
  };
}

/** One entry a line, so that a report can name the line. */
export function shortlistJson({schema, fingerprint, weights, entries}: Shortlist): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  return (
    `{\n  "schema": ${schema},\n  "fingerprint": ${JSON.stringify(fingerprint)},\n  "weights": ` +
    `${JSON.stringify(weights)},\n  "entries": [${lines.length > 0 ? `\n${lines.join(",\n")}\n  ` : ""}]\n}\n`
  );
}

/** Largest sum of a pair that a shortlist may name. */
export const largestSum = 1_000_000;

/** What may be wrong with an entry of a file; `said` is what stands there, cut short, null where nothing does. */
export type EntryProblem =
  | OverrideProblem
  | {readonly kind: "no_pair" | "evidence" | "override_kind"}
  | {readonly kind: "twice"; readonly kommuneCode: string; readonly hromadaCode: string}
  | {
      readonly kind: "unknown_kommune" | "unknown_hromada" | "unknown_recommended" | "position" | "sum";
      readonly said: string | null;
    };

/** What may be wrong with a file as a whole, or with one of its entries, which a line or else a number names. */
export type ShortlistProblem =
  | WeightProblem
  | {readonly kind: "no_json" | "no_csv" | "no_shortlist" | "no_weights" | "no_fingerprint" | "no_entries"}
  | {readonly kind: "other_schema"; readonly said: string | null}
  | {
      readonly kind: "entry";
      readonly line: number | null;
      /** 1 the first. */
      readonly number: number;
      readonly problem: EntryProblem;
    };

/** What a reader must know of a shortlist that could be read. */
export interface ShortlistNote {
  /** The sums are of other data; or they were worked out anew, because a CSV has no weights. */
  readonly kind: "other_data" | "weights_of_list";
}

export type Imported =
  | {readonly shortlist: Shortlist; readonly notes: readonly ShortlistNote[]}
  | {readonly problems: readonly ShortlistProblem[]};

/**
 * Reads a shortlist that somebody exported. Nothing is guessed: with a problem nothing is read, and every problem says
 * where it stands. Sums of other data are kept and noted, never recomputed silently.
 */
export function readShortlist(text: string, pairValues: PairValues, fingerprint = fingerprintOf(pairValues)): Imported {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return {problems: [{kind: "no_json"}]};
  }
  if (!isRecord(read) || !("schema" in read)) return {problems: [{kind: "no_shortlist"}]};
  if (read.schema !== shortlistSchema) return {problems: [{kind: "other_schema", said: shown(read.schema)}]};
  const problems: ShortlistProblem[] = isRecord(read.weights) ? weightProblems(read.weights) : [{kind: "no_weights"}];
  if (typeof read.fingerprint !== "string" || !/^[0-9a-f]{14}$/.test(read.fingerprint))
    problems.push({kind: "no_fingerprint"});
  if (!Array.isArray(read.entries)) problems.push({kind: "no_entries"});
  const lines = [...text.matchAll(/"kommuneCode"\s*:/g)].map(({index}) => text.slice(0, index).split("\n").length);
  const {kommuner} = pairValues.places;
  const codes = {
    kommune: new Set([...kommuner, ...countyPlaces(kommuner)].map(({code}) => code)),
    hromada: new Set(pairValues.places.hromadas.map(({code}) => code))
  };
  const pairs = new Set<string>();
  const entries: ShortlistEntry[] = [];
  (Array.isArray(read.entries) ? read.entries : []).forEach((one: unknown, number) => {
    const wrong = entryProblems(one, codes);
    if (wrong.length === 0) {
      const entry = cleanEntry(one as ShortlistEntry);
      const {kommuneCode, hromadaCode} = entry;
      const pair = `${kommuneCode} ${hromadaCode}`;
      if (pairs.has(pair)) wrong.push({kind: "twice", kommuneCode, hromadaCode});
      pairs.add(pair);
      entries.push(entry);
    }
    for (const problem of wrong)
      problems.push({kind: "entry", line: lines[number] ?? null, number: number + 1, problem});
  });
  if (problems.length > 0) return {problems};
  return {
    shortlist: {
      schema: shortlistSchema,
      fingerprint: read.fingerprint as string,
      weights: Object.fromEntries(criterionKeys.map((key) => [key, (read.weights as Weights)[key]])) as Weights,
      entries
    },
    notes: read.fingerprint === fingerprint ? [] : [{kind: "other_data"}]
  };
}

function entryProblems(
  one: unknown,
  codes: {kommune: ReadonlySet<string>; hromada: ReadonlySet<string>}
): EntryProblem[] {
  if (!isRecord(one)) return [{kind: "no_pair"}];
  const problems: EntryProblem[] = [];
  const {kommuneCode, hromadaCode, position, sum, override, recommendedCode, evidence} = one;
  if (!codes.kommune.has(kommuneCode as string)) problems.push({kind: "unknown_kommune", said: shown(kommuneCode)});
  if (!codes.hromada.has(hromadaCode as string)) problems.push({kind: "unknown_hromada", said: shown(hromadaCode)});
  if (!codes.kommune.has(recommendedCode as string) && !codes.hromada.has(recommendedCode as string))
    problems.push({kind: "unknown_recommended", said: shown(recommendedCode)});
  if (position !== null && !(Number.isInteger(position) && (position as number) >= 1))
    problems.push({kind: "position", said: shown(position)});
  if (!(Number.isInteger(sum) && (sum as number) >= 0 && (sum as number) <= largestSum))
    problems.push({kind: "sum", said: shown(sum)});
  if (!["illustrative", "reported", "public_figures"].includes(evidence as string)) problems.push({kind: "evidence"});
  if (override !== null) {
    if (!isRecord(override) || !["put_first", "exclude"].includes(override.kind as string))
      problems.push({kind: "override_kind"});
    else
      problems.push(
        ...overrideProblems({
          role: String(override.role),
          date: String(override.date),
          reason: typeof override.reason === "string" ? override.reason : ""
        })
      );
  }
  return problems;
}

/** Only the fields that are known: whatever else a file carries stays behind. */
function cleanEntry({
  kommuneCode,
  hromadaCode,
  position,
  sum,
  override,
  recommendedCode,
  evidence
}: ShortlistEntry): ShortlistEntry {
  return {
    kommuneCode,
    hromadaCode,
    position,
    sum,
    override: override && {kind: override.kind, role: override.role, date: override.date, reason: override.reason},
    recommendedCode,
    evidence
  };
}

/** What stands in a file, cut short; null where nothing does. */
const shown = (value: unknown): string | null =>
  value === undefined ? null : String(typeof value === "object" ? JSON.stringify(value) : value).slice(0, 40);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A day that is in the calendar. */
function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Columns of the CSV, in English as all published files. */
export const shortlistColumns = [
  "kommune_code",
  "hromada_code",
  "position",
  "score",
  "override",
  "override_role",
  "override_date",
  "override_reason",
  "recommended_code",
  "evidence"
] as const;

/**
 * A shortlist as CSV: text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay
 * numbers.
 */
export function shortlistCsv({weights, entries}: Shortlist): string {
  const total = criterionKeys.reduce((sum, key) => sum + weights[key], 0);
  const rows = entries.map(({kommuneCode, hromadaCode, position, sum, override, recommendedCode, evidence}) => [
    kommuneCode,
    hromadaCode,
    position,
    (sum / (total * 1000)).toFixed(4),
    override?.kind ?? null,
    override?.role ?? null,
    override?.date ?? null,
    override?.reason ?? null,
    recommendedCode,
    evidence
  ]);
  return csvText([shortlistColumns, ...rows], "spreadsheet");
}
