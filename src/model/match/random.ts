/**
 * A source of whole numbers 0…2³²−1 that gives the same on every machine (sfc32 by Chris Doty-Humphrey, public domain).
 * How often a place among the five best survives other weights is counted with it, on the page and in the decision
 * paper, so another generator would print other shares.
 */
export function randomSource(seed: number): () => number {
  let [a, b, c, counter] = [0, seed | 0, 0x9e3779b9 | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** A whole number from low to high, both included. */
export const randomWhole = (next: () => number, low: number, high: number): number => low + (next() % (high - low + 1));
