/** What every figure of a kind owes its reader, said once: whose population, whose quantile, who is not in. */
export interface StatisticsWords {
  /** The row of all hromadas together, which is not the whole country: Kyiv city is no hromada. */
  readonly allHromadas: string;
  readonly withoutKyiv: string;
  /** Why the two stand empty on a map of Ukraine. */
  readonly crimea: string;
  /** Whose population money per inhabitant is divided by, and what that hides at the front. */
  readonly perInhabitant: string;
  /** Where figures are rounded. */
  readonly divided: string;
  /** How a median and a percentile are made, and where figures are rounded. */
  readonly quantiles: string;
  /** Who is left out although the source has amounts for them, and why. */
  readonly leftOut: (count: number) => string;
}
