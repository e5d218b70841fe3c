/**
 * Chance that is the same on every machine and every run (mulberry32, a generator in the public domain). The samples in
 * the repository are made of its numbers, as the shares of the match page are of those of src/model/match/random.ts:
 * neither can give way to the other without other bytes or other figures.
 */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to but not 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** True with the given chance, 0…1. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** Some different items, each the likelier the greater its weight; an item of weight 0 is never taken. */
  take<T>(items: readonly T[], count: number, weight: (item: T) => number): T[] {
    const left = items.map((item) => ({item, weight: weight(item)})).filter((entry) => entry.weight > 0);
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) {
      let at = this.next() * left.reduce((sum, entry) => sum + entry.weight, 0);
      let index = 0;
      while (index < left.length - 1 && (at -= left[index]!.weight) >= 0) index++;
      taken.push(left.splice(index, 1)[0]!.item);
    }
    return taken;
  }

  /** One key of a table of weights. */
  one<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
    return this.take(Object.keys(weights) as Key[], 1, (key) => weights[key])[0]!;
  }

  /** A day between two days, ISO text, both possible. */
  day(first: string, last: string): string {
    const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
    return new Date(Date.parse(first) + this.whole(0, days) * 86_400_000).toISOString().slice(0, 10);
  }
}
