import {planKeys, type PlanKey} from "../pairing/match_address.js";
import type {PlanWords} from "../words/rooms/plan.js";

/** What a reader asks of the best set for all; every number is a whole one. */
export interface PlanChoice {
  /** Partners that one kommune, and one hromada, may have at the same time, those it has today included. */
  readonly perKommune: number;
  readonly perHromada: number;
  /** How many new partnerships; null is as many as possible. */
  readonly places: number | null;
  /** At least so many of them, or such a share of them in percent, to hromadas near the front or at it. */
  readonly war: {readonly kind: "share" | "count"; readonly value: number} | null;
  /** At least so many in each oblast: in each that somebody can be matched with, or in all of them. */
  readonly oblast: {readonly least: number; readonly scope: "possible" | "all"} | null;
  /** At most so many in one oblast. */
  readonly most: number | null;
  /** 0 looks at the match alone, 100 puts those who stand outside first. */
  readonly dial: number;
  /** Keeps scarce competence for the hromadas that ask for it. */
  readonly holdBack: boolean;
  /** Who takes part: those whose answers this edition shows, or everybody. */
  readonly pool: "answered" | "all";
}

export const planDefault: PlanChoice = {
  perKommune: 1,
  perHromada: 1,
  places: null,
  war: null,
  oblast: null,
  most: null,
  dial: 0,
  holdBack: false,
  pool: "answered"
};

/** What a page may ask for; the form and the address have the same limits. */
export const planLimits = {partners: 5, places: 1500, count: 1500, oblast: 10, most: 500, dial: 100} as const;

/**
 * Something in an address that the page left out, and what it may be instead; null where the page knows no such key.
 */
export interface AddressComplaint {
  readonly key: string;
  readonly value: string;
  readonly allowed: Allowed | null;
}

/** What a value may be, in the words of a language. */
export type Allowed = (words: PlanWords["allowed"]) => string;

interface Field {
  readonly allowed: Allowed;
  /** The part of the choice that a value sets; null where it is not allowed. */
  readonly read: (value: string) => Partial<PlanChoice> | null;
  /** The value that stands in an address; null where the choice is the default. */
  readonly write: (choice: PlanChoice) => string | null;
}

/** Keys in the order in which an address is written. */
const fields: Readonly<Record<PlanKey, Field>> = {
  pool: {
    allowed: ({all}) => all,
    read: (value) => (value === "all" ? {pool: "all"} : null),
    write: ({pool}) => (pool === "all" ? "all" : null)
  },
  places: number("places", 1, planLimits.places),
  kommune_partners: number("perKommune", 1, planLimits.partners),
  hromada_partners: number("perHromada", 1, planLimits.partners),
  war: {
    allowed: (words) => words.war(planLimits.count),
    read(value) {
      const isShare = value.endsWith("%");
      const amount = whole(isShare ? value.slice(0, -1) : value, 1, isShare ? 100 : planLimits.count);
      return amount === null ? null : {war: {kind: isShare ? "share" : "count", value: amount}};
    },
    write: ({war}) => war && `${war.value}${war.kind === "share" ? "%" : ""}`
  },
  oblast: {
    allowed: (words) => words.oblast(planLimits.oblast),
    read(value) {
      const isAll = value.endsWith(".all");
      const least = whole(isAll ? value.slice(0, -4) : value, 1, planLimits.oblast);
      return least === null ? null : {oblast: {least, scope: isAll ? "all" : "possible"}};
    },
    write: ({oblast}) => oblast && `${oblast.least}${oblast.scope === "all" ? ".all" : ""}`
  },
  most: number("most", 1, planLimits.most),
  fair: number("dial", 0, planLimits.dial),
  hold: {
    allowed: ({one}) => one,
    read: (value) => (value === "1" ? {holdBack: true} : null),
    write: ({holdBack}) => (holdBack ? "1" : null)
  }
};

/**
 * Reads a plan from an address's query, such as `?war=40%25&oblast=1&fair=30`. What is not allowed is left out and
 * told: an address is untrusted text.
 * @param others keys that somebody else on the page reads
 */
export function readPlanChoice(
  query: string,
  others: readonly string[] = []
): {readonly choice: PlanChoice; readonly complaints: readonly AddressComplaint[]} {
  let choice = planDefault;
  const complaints: AddressComplaint[] = [];
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(query)) {
    if (others.includes(key)) continue;
    const own = planKeys.find((one) => one === key);
    const field = own && fields[own];
    const part = seen.has(key) ? null : (field?.read(value) ?? null);
    if (part === null) complaints.push({key, value, allowed: field?.allowed ?? null});
    else choice = {...choice, ...part};
    if (part !== null) seen.add(key);
  }
  return {choice, complaints};
}

/** The choice as pairs of key and value, in a fixed order, without what is the default. */
export function writePlanChoice(choice: PlanChoice): readonly (readonly [key: string, value: string])[] {
  return Object.entries(fields).flatMap(([key, {write}]) => {
    const value = write(choice);
    return value === null ? [] : [[key, value] as const];
  });
}

/**
 * A whole number within its limits, written without sign, space or leading zero; null where the text is something else.
 */
export function whole(text: string, least: number, most: number): number | null {
  if (!/^(0|[1-9]\d{0,5})$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

/** Untrusted text made fit to be quoted: no control or direction signs, and not long. */
export function quoted(text: string): string {
  const plain = [...text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\s]+/gu, " ").trim()];
  return plain.length > 40 ? `${plain.slice(0, 40).join("")}…` : plain.join("");
}

function number(name: "places" | "perKommune" | "perHromada" | "most" | "dial", least: number, most: number): Field {
  return {
    allowed: (words) => words.whole(least, most),
    read(value) {
      const amount = whole(value, least, most);
      return amount === null ? null : {[name]: amount};
    },
    write: (choice) => (choice[name] === planDefault[name] ? null : String(choice[name]))
  };
}
