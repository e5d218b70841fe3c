// How many there are of what several lists name, each only in part: a lower bound from how often things are named.

/** What the lists say together. */
export interface Incidence {
  /** Lists that were held against one another; Infinity for counts that were drawn one by one. */
  readonly lists: number;
  /** Different things that at least one list names. */
  readonly observed: number;
  /** Things that exactly one list names. */
  readonly once: number;
  /** Things that exactly two lists name. */
  readonly twice: number;
}

/** So many exist, what is not named included. Unit: things; the interval covers 95 of 100 cases. */
export interface Bound {
  readonly estimate: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 per cent point of the normal distribution. */
const z = 1.96;

/**
 * Chao's lower bound for lists that name things independently of one another, each thing with a likelihood of its own
 * (Chao 1987, Biometrics 43:783–791), with his log-normal interval, which never falls below what was observed.
 * @returns null where no two lists name the same: then nothing tells how much is missing
 * @throws RangeError on counts that contradict one another
 */
export function chaoLowerBound(incidence: Incidence): Bound | null {
  const {observed, once: q1, twice: q2} = checked(incidence);
  if (q2 === 0) return q1 === observed ? null : chaoBiasCorrected(incidence);
  const a = 1 - 1 / incidence.lists;
  const ratio = q1 / q2;
  const variance = q2 * ((a / 2) * ratio ** 2 + a ** 2 * ratio ** 3 + (a ** 2 / 4) * ratio ** 4);
  return logNormalBound(observed, (a * q1 ** 2) / (2 * q2), variance);
}

/**
 * The same bound in the form that is less biased when counts are small (Chao 2005, Encyclopedia of Statistical
 * Sciences, "Species estimation and applications"; equations 3 and 10 of the manual of EstimateS 9.1).
 * @throws RangeError on counts that contradict one another
 */
export function chaoBiasCorrected(incidence: Incidence): Bound {
  const {observed, once: q1, twice: q2} = checked(incidence);
  const a = 1 - 1 / incidence.lists;
  const unseen = (a * q1 * (q1 - 1)) / (2 * (q2 + 1));
  const spread =
    unseen +
    (a ** 2 * q1 * (2 * q1 - 1) ** 2) / (4 * (q2 + 1) ** 2) +
    (a ** 2 * q1 ** 2 * q2 * (q1 - 1) ** 2) / (4 * (q2 + 1) ** 4);
  // Where nothing is named twice, EstimateS takes what the estimate itself says off the spread (equation 11).
  const variance = q2 > 0 ? spread : spread - (a ** 2 * q1 ** 4) / (4 * (observed + unseen));
  return logNormalBound(observed, unseen, variance);
}

/**
 * How many two lists alone would tell of (Chapman's form of the Lincoln–Petersen estimate). Below what is known from
 * all lists together it shows that the two do not name things independently.
 */
export function chapmanEstimate(first: number, second: number, both: number): number {
  return ((first + 1) * (second + 1)) / (both + 1) - 1;
}

/**
 * An estimate with the log-normal interval of Chao 1987, which never falls below what was observed.
 * @param variance of what is unseen
 */
export function logNormalBound(observed: number, unseen: number, variance: number): Bound {
  const standardError = Math.sqrt(Math.max(0, variance));
  if (unseen === 0) return {estimate: observed, standardError, low: observed, high: observed};
  const factor = Math.exp(z * Math.sqrt(Math.log1p((standardError / unseen) ** 2)));
  return {
    estimate: observed + unseen,
    standardError,
    low: observed + unseen / factor,
    high: observed + unseen * factor
  };
}

function checked(incidence: Incidence): Incidence {
  const {lists, observed, once, twice} = incidence;
  const areCounts = [observed, once, twice].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!areCounts || !(lists >= 2) || once + twice > observed)
    throw new RangeError(`no counts of lists: ${JSON.stringify(incidence)}`);
  return incidence;
}
