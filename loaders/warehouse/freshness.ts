import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {daysBetween, lastDay} from "../../src/model/as_of.ts";
import {type Each, locales} from "../../src/words/locales.ts";
import {ContractError} from "../errors.ts";

/** How old the facts of a table may become; stands as `freshness` in its record. */
export interface Freshness {
  /** Days after `as_of` when a refresh and a check begin to say so. */
  readonly warn_after_days: number;
  /** Days after `as_of` when the public site is no longer built from it. */
  readonly error_after_days: number;
  /** Why these limits. */
  readonly why: Each<string>;
  /** Last day on which facts beyond the limit are published all the same, with the reason; pages show both. */
  readonly accepted_until?: string;
  readonly accepted_because?: Each<string>;
}

/** The age of one table on one day. */
export interface Age {
  readonly table: string;
  readonly as_of: string;
  /** Days since the last day the facts hold for; undefined where the source does not say, which counts as too old. */
  readonly days: number | undefined;
  readonly state: "fresh" | "old" | "stale" | "accepted";
  readonly freshness: Freshness;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Today in UTC. With SOURCE_DATE_EPOCH (seconds, as reproducible builds use it) it is the day of a build that is
 * repeated later: an old commit is then as fresh as it was. The day decides whether there is a site, never its bytes.
 */
export function today(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && !/^\d{1,11}$/.test(epoch))
    throw new ContractError(
      `SOURCE_DATE_EPOCH is ${epoch}, which is no number of seconds since 1970: set it to the time of the ` +
        "commit, git log -1 --format=%ct"
    );
  return new Date(epoch === undefined ? Date.now() : Number(epoch) * 1_000).toISOString().slice(0, 10);
}

/** What a record says of its freshness and cannot mean, one sentence each. */
export function freshnessFaults({
  freshness,
  as_of,
  kind
}: {
  freshness?: Partial<Freshness>;
  as_of?: string;
  kind?: string;
}): string[] {
  if (freshness === undefined)
    return kind === "refreshed"
      ? ["freshness is missing: say after how many days the facts are old and too old, and why"]
      : [];
  if (typeof freshness !== "object" || freshness === null)
    return [`freshness is ${said(freshness)}: say warn_after_days, error_after_days and why`];
  const {
    warn_after_days: warn,
    error_after_days: error,
    why,
    accepted_until: until,
    accepted_because: because
  } = freshness;
  const isCount = (days: unknown) => typeof days === "number" && Number.isInteger(days) && days > 0;
  const isSaid = (text: unknown) =>
    locales.every((locale) => typeof (text as Record<string, unknown> | undefined)?.[locale] === "string");
  return [
    ...(isCount(warn) && isCount(error) && warn! < error!
      ? []
      : ["freshness: warn_after_days and error_after_days are whole days, the first less than the second"]),
    ...(isSaid(why) ? [] : [`freshness.why is not said in ${locales.join(" and ")}`]),
    ...(until === undefined
      ? []
      : [
          ...(day.test(String(until)) ? [] : [`freshness.accepted_until ${said(until)} is no date`]),
          ...(isSaid(because) ? [] : [`freshness.accepted_because is not said in ${locales.join(" and ")}`])
        ]),
    ...(as_of === "per row" ? ["freshness cannot be judged: as_of is per row"] : [])
  ];
}

/** A value of a record as it stands there; what is not there has no word of the machine. */
export const said = (value: unknown): string =>
  value === undefined ? "(nothing)" : typeof value === "string" ? value : JSON.stringify(value);

/** The age of every table of data/ whose record sets limits, on a day, in the order of their names. */
export function agesOf(dataDir: string, on: string): Age[] {
  const records = [...recordsIn(dataDir, ".json"), ...recordsIn(join(dataDir, "geo"), ".meta.json")];
  return records.flatMap(({table, as_of, freshness}) => (freshness ? [ageOf(table, as_of, freshness, on)] : []));
}

function ageOf(table: string, as_of: string, freshness: Freshness, on: string): Age {
  const last = lastDay(as_of);
  const days = last === undefined ? undefined : daysBetween(last, on);
  const isPast = (limit: number) => days === undefined || days > limit;
  const isAccepted = freshness.accepted_until !== undefined && on <= freshness.accepted_until;
  const state = isPast(freshness.error_after_days)
    ? isAccepted
      ? "accepted"
      : "stale"
    : isPast(freshness.warn_after_days)
      ? "old"
      : "fresh";
  return {table, as_of, days, state, freshness};
}

function hasLimits(freshness: Freshness | null | undefined): freshness is Freshness {
  const {warn_after_days: warn, error_after_days: error} = freshness ?? {};
  return typeof warn === "number" && typeof error === "number";
}

interface AgedRecord {
  readonly table: string;
  readonly as_of: string;
  readonly retrieved?: string;
  readonly freshness?: Freshness;
}

function recordsIn(folder: string, ending: string): AgedRecord[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      let read: Partial<AgedRecord> | null;
      try {
        read = JSON.parse(readFileSync(path, "utf8")) as Partial<AgedRecord> | null;
      } catch (error) {
        throw new ContractError(
          `${path}: not JSON: ${(error as Error).message}: restore it with git checkout ${path}`,
          {cause: error}
        );
      }
      // What a record lacks is told by the check of records; here it only must not end the run.
      const {table, as_of: asOf, retrieved, freshness} = read ?? {};
      return {
        table: typeof table === "string" && table !== "" ? table : name.slice(0, -ending.length),
        as_of: typeof asOf === "string" && asOf !== "" ? asOf : "unknown",
        ...(typeof retrieved === "string" ? {retrieved} : {}),
        ...(hasLimits(freshness) ? {freshness} : {})
      };
    });
}

/**
 * Tables whose record tells of a day after today: the clock of this machine is wrong, or that of the last refresh was.
 */
export function fromTheFuture(dataDir: string, on: string): string[] {
  return [...recordsIn(dataDir, ".json"), ...recordsIn(join(dataDir, "geo"), ".meta.json")].flatMap(
    ({table, as_of, retrieved}) => {
      const later = [retrieved, lastDay(as_of)].find((said) => said !== undefined && said > on);
      return later === undefined
        ? []
        : [`data/${table}: the record tells of ${later}, which is after today, ${on}: one of the two clocks was wrong`];
    }
  );
}

/** One sentence on a table that is no longer fresh. */
export function ageSentence({table, as_of, days, state, freshness}: Age): string {
  const age =
    days === undefined
      ? "do not say what day they hold for"
      : `are ${days} days old, the limit is ` +
        `${state === "old" ? freshness.warn_after_days : freshness.error_after_days}`;
  const accepted = state === "accepted" ? `; accepted until ${freshness.accepted_until}, see the record` : "";
  return `data/${table}: the facts (${as_of}) ${age}${accepted}`;
}

/**
 * Refuses to publish facts older than their limit. Throws ContractError naming every table, its limit and the ways out.
 * A clone that is built long after its last refresh ends here, as it should: pages would pass off old facts as today's.
 */
export function requireFresh(dataDir: string, on: string): void {
  const stale = agesOf(dataDir, on).filter(({state}) => state === "stale");
  if (stale.length === 0) return;
  const lines = stale.map(
    (age) =>
      `  ${ageSentence(age)}` +
      `${age.freshness.accepted_until ? `; it was accepted until ${age.freshness.accepted_until}` : ""}`
  );
  throw new ContractError(
    [
      `The public site is not built: ${stale.length === 1 ? "one table is" : `${stale.length} tables are`} older ` +
        `than allowed on ${on}.`,
      ...lines,
      "  Refresh the tables (npm run refresh). If the producer has nothing newer, set accepted_until in the " +
        "record with the reason, for review.",
      "  To repeat an old build as it was: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) npm run build"
    ].join("\n")
  );
}
