// Groups too small to stand alone are put together with their neighbours before anything is counted for them.

/** One group of respondents, the category it belongs to, and how many answered; in the order of the charts. */
export interface SmallGroup {
  readonly code: string;
  readonly category: string;
  readonly base: number;
}

/** What parts the codes of a merged group: `frontline+occupied`. */
export const mergeSign = "+";

/**
 * Merges each group of fewer than `least` respondents with its neighbour of the same category: the one before it, or
 * the one after where it is the first. The sum of a category is published too, so a group is never just left out.
 * @returns the published code of each group; null for all where a category as a whole is too small to be told apart
 */
export function mergedGroups(groups: readonly SmallGroup[], least: number): Map<string, string | null> {
  const published = new Map<string, string | null>();
  for (const category of new Set(groups.map((group) => group.category))) {
    const merged: {codes: string[]; base: number}[] = [];
    for (const {code, base} of groups.filter((group) => group.category === category)) {
      const last = merged.at(-1);
      if (last && (base < least || last.base < least)) {
        last.codes.push(code);
        last.base += base;
      } else merged.push({codes: [code], base});
    }
    if (merged.some(({base}) => base < least)) return new Map(groups.map(({code}) => [code, null]));
    for (const {codes} of merged) for (const code of codes) published.set(code, codes.join(mergeSign));
  }
  return published;
}
