// How sure is a share of few answers? An interval that is honest at small numbers.

/** Two-sided 95 % under the normal curve. */
const z95 = 1.959963984540054;

/**
 * The 95 % interval of Wilson for `count` of `base`. At bases of ten or twenty the usual p ± 1.96·√(p(1−p)/n) is too
 * narrow, reaches outside 0…1 and is nothing wide at 0 or all; Wilson's keeps near its 95 % there. Jeffreys' interval
 * is as good, but needs quantiles of the beta distribution, where this one is a formula that a reader can check by
 * hand.
 * It tells what chance alone would do if the respondents were drawn at random; who chose to answer, it cannot tell.
 * @returns shares, 0…1
 * @throws RangeError where count is not a whole number from 0 to base, or base is not above zero
 */
export function shareInterval(count: number, base: number): {low: number; high: number} {
  if (!Number.isInteger(count) || !Number.isInteger(base) || base <= 0 || count < 0 || count > base)
    throw new RangeError(`no share: ${count} of ${base}`);
  const square = z95 * z95;
  const middle = (count + square / 2) / (base + square);
  const half = (z95 / (base + square)) * Math.sqrt((count * (base - count)) / base + square / 4);
  // At none and at all the formula meets 0 and 1 exactly; what is over is rounding.
  return {low: count === 0 ? 0 : middle - half, high: count === base ? 1 : middle + half};
}
