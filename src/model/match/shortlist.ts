// A list of pairs that people have chosen, with what the model recommended beside it.
import {csvText} from "../csv_text.js";
import type {Text} from "../locale.js";
import {criterionKeys} from "./criteria.js";
import type {Evidence} from "./places.js";
import type {Planes} from "./pair_values.js";
import {weightProblems, type Weights} from "./weights.js";

export const shortlistSchema = 1;

/** Who may override, as roles; never names. The same words as in the case list. */
export const overrideRoles = [
  "ks_adviser",
  "auc_adviser",
  "kommune_coordinator",
  "kommune_mayor",
  "hromada_coordinator",
  "hromada_mayor"
] as const;
export type OverrideRole = (typeof overrideRoles)[number];

export const overrideRoleNames: Readonly<Record<OverrideRole, Text>> = {
  ks_adviser: {nb: "rådgiver i KS", en: "adviser at KS"},
  auc_adviser: {nb: "rådgiver i AUC", en: "adviser at AUC"},
  kommune_coordinator: {nb: "koordinator i kommunen", en: "coordinator in the kommune"},
  kommune_mayor: {nb: "ordfører i kommunen", en: "mayor of the kommune"},
  hromada_coordinator: {nb: "koordinator i hromadaen", en: "coordinator in the hromada"},
  hromada_mayor: {nb: "leder for hromadaen", en: "head of the hromada"}
};

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
export function fingerprintOf({kommuneCount, hromadaCount, places, values, unknown}: Planes): string {
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

/** What is wrong with an override, a sentence each; none when it can stand. */
export function overrideProblems({
  role,
  date,
  reason
}: {
  readonly role: string;
  readonly date: string;
  readonly reason: string;
}): Text[] {
  const problems: Text[] = [];
  if (!(overrideRoles as readonly string[]).includes(role))
    problems.push({nb: "Velg rollen til den som bestemmer.", en: "Choose the role of the person who decides."});
  if (!isDay(date))
    problems.push({
      nb: "Skriv datoen som år-måned-dag, for eksempel 2026-03-14.",
      en: "Write the date as year-month-day, such as 2026-03-14."
    });
  if (reason.trim() === "")
    problems.push({
      nb: "Skriv en grunn, så den som leser etterpå, forstår valget.",
      en: "Give a reason, so that whoever reads it later understands the choice."
    });
  if (reason.length > longestReason)
    problems.push({
      nb: `Grunnen er på ${reason.length} tegn; gjør den kortere enn ${longestReason + 1}.`,
      en: `The reason has ${reason.length} characters; make it shorter than ${longestReason + 1}.`
    });
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

export type Imported =
  {readonly shortlist: Shortlist; readonly notes: readonly Text[]} | {readonly problems: readonly Text[]};

/**
 * Reads a shortlist that somebody exported. Nothing is guessed: with a problem nothing is read, and every problem says
 * where it stands and what to do. Sums of other data are kept and noted, never recomputed silently.
 */
export function readShortlist(text: string, planes: Planes, fingerprint = fingerprintOf(planes)): Imported {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return {
      problems: [
        {
          nb: "Filen er ikke JSON. Velg filen som ble lastet ned som «kortliste.json» fra denne siden.",
          en: "The file is not JSON. Choose the file that was downloaded from this page as “shortlist.json”."
        }
      ]
    };
  }
  if (!isRecord(read) || !("schema" in read))
    return {
      problems: [
        {
          nb: "Filen er ikke en kortliste herfra: «schema» mangler. Velg en annen fil.",
          en: "The file is no shortlist of this tool: “schema” is missing. Choose another file."
        }
      ]
    };
  if (read.schema !== shortlistSchema) {
    const said = shown(read.schema);
    return {
      problems: [
        {
          nb: `Kortlisten har versjon ${said}; denne siden leser versjon ${shortlistSchema}. Lag den på nytt her.`,
          en: `The shortlist is of version ${said}; this page reads version ${shortlistSchema}. Make it anew here.`
        }
      ]
    };
  }
  const problems: Text[] = isRecord(read.weights)
    ? weightProblems(read.weights)
    : [{nb: "Vektene mangler. Eksporter listen på nytt.", en: "The weights are missing. Export the list again."}];
  if (typeof read.fingerprint !== "string" || !/^[0-9a-f]{14}$/.test(read.fingerprint))
    problems.push({
      nb: "Fingeravtrykket av dataene mangler. Eksporter listen på nytt.",
      en: "The fingerprint of the data is missing. Export the list again."
    });
  if (!Array.isArray(read.entries))
    problems.push({
      nb: "Listen «entries» mangler. Eksporter listen på nytt.",
      en: "The list “entries” is missing. Export the list again."
    });
  const lines = [...text.matchAll(/"kommuneCode"\s*:/g)].map(({index}) => text.slice(0, index).split("\n").length);
  const codes = {
    kommune: new Set(planes.places.kommuner.map(({code}) => code)),
    hromada: new Set(planes.places.hromadas.map(({code}) => code))
  };
  const pairs = new Set<string>();
  const entries: ShortlistEntry[] = [];
  (Array.isArray(read.entries) ? read.entries : []).forEach((one: unknown, number) => {
    const line = lines[number];
    const at: Text =
      line === undefined
        ? {nb: `Rad ${number + 1} i listen`, en: `Entry ${number + 1}`}
        : {nb: `Linje ${line}`, en: `Line ${line}`};
    const wrong = entryProblems(one, codes);
    if (wrong.length === 0) {
      const entry = cleanEntry(one as ShortlistEntry);
      const pair = `${entry.kommuneCode} ${entry.hromadaCode}`;
      if (pairs.has(pair))
        wrong.push({
          nb: `paret ${pair} står to ganger. Ta bort det ene.`,
          en: `the pair ${pair} stands twice. Take one away.`
        });
      pairs.add(pair);
      entries.push(entry);
    }
    for (const {nb, en} of wrong) problems.push({nb: `${at.nb}: ${nb}`, en: `${at.en}: ${en}`});
  });
  if (problems.length > 0) return {problems};
  const notes: Text[] =
    read.fingerprint === fingerprint
      ? []
      : [
          {
            nb:
              "Dataene er andre enn da kortlisten ble laget. Poeng og plasser i listen er de " +
              "gamle; åpne parene for de nye.",
            en:
              "The data are not those the shortlist was made from. Its points and positions are the old ones; open " +
              "the pairs for the new."
          }
        ];
  return {
    shortlist: {
      schema: shortlistSchema,
      fingerprint: read.fingerprint as string,
      weights: Object.fromEntries(criterionKeys.map((key) => [key, (read.weights as Weights)[key]])) as Weights,
      entries
    },
    notes
  };
}

function entryProblems(one: unknown, codes: {kommune: ReadonlySet<string>; hromada: ReadonlySet<string>}): Text[] {
  if (!isRecord(one)) return [{nb: "dette er ikke et par. Ta det bort.", en: "this is no pair. Take it away."}];
  const problems: Text[] = [];
  const {kommuneCode, hromadaCode, position, sum, override, recommendedCode, evidence} = one;
  if (!codes.kommune.has(kommuneCode as string))
    problems.push({
      nb: `ingen kommune har nummeret ${shown(kommuneCode)}. Rett det, eller ta bort linjen.`,
      en: `no kommune has the number ${shown(kommuneCode)}. Correct it, or take the line away.`
    });
  if (!codes.hromada.has(hromadaCode as string))
    problems.push({
      nb: `ingen hromada har koden ${shown(hromadaCode)}. Rett den, eller ta bort linjen.`,
      en: `no hromada has the code ${shown(hromadaCode)}. Correct it, or take the line away.`
    });
  if (!codes.kommune.has(recommendedCode as string) && !codes.hromada.has(recommendedCode as string))
    problems.push({
      nb: `den anbefalte koden ${shown(recommendedCode)} er ukjent. Eksporter listen på nytt.`,
      en: `the recommended code ${shown(recommendedCode)} is unknown. Export the list again.`
    });
  if (position !== null && !(Number.isInteger(position) && (position as number) >= 1))
    problems.push({
      nb: `plassen ${shown(position)} er ikke et helt tall fra 1. Eksporter listen på nytt.`,
      en: `the position ${shown(position)} is not a whole number from 1. Export the list again.`
    });
  if (!(Number.isInteger(sum) && (sum as number) >= 0 && (sum as number) <= 1_000_000))
    problems.push({
      nb: `summen ${shown(sum)} er ikke et helt tall fra 0 til 1 000 000. Eksporter listen på nytt.`,
      en: `the sum ${shown(sum)} is not a whole number from 0 to 1,000,000. Export the list again.`
    });
  if (!["illustrative", "reported", "public_figures"].includes(evidence as string))
    problems.push({
      nb: "det står ikke om svarene er illustrerende. Eksporter listen på nytt.",
      en: "it does not say whether the answers are illustrative. Export the list again."
    });
  if (override !== null) {
    if (!isRecord(override) || !["put_first", "exclude"].includes(override.kind as string))
      problems.push({
        nb: "overstyringen er verken «put_first» eller «exclude». Rett den.",
        en: "the override is neither “put_first” nor “exclude”. Correct it."
      });
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

const shown = (value: unknown): string =>
  value === undefined ? "–" : `“${String(typeof value === "object" ? JSON.stringify(value) : value).slice(0, 40)}”`;
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
const shortlistColumns = [
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
