import type {MartReader} from "../../src/marts/mart_rows.ts";
import {tiesFound} from "../../src/methods/methods_parts.ts";
import {buildPairValues, type PairValues} from "../../src/model/match/pair_values.ts";
import type {TiesFound} from "../../src/model/match/real_ties.ts";
import {fingerprintOf} from "../../src/model/match/shortlist.ts";
import {placesOfMarts} from "../../src/pairing/read_places.ts";

/** What is made of the values of all pairs, when it is first asked for. */
export interface AllPairs {
  readonly fingerprint: () => string;
  readonly tiesFound: () => TiesFound;
}

const known = new WeakMap<MartReader, AllPairs>();

/**
 * What is made of all pairs of a reader's marts, kept as long as the reader. It is the same in every language, and was
 * the half of what a build of the pages did when each page of each language worked it out.
 */
export function allPairs(read: MartReader): AllPairs {
  let found = known.get(read);
  if (!found) known.set(read, (found = ofMarts(read)));
  return found;
}

function ofMarts(read: MartReader): AllPairs {
  const values = once((): PairValues => buildPairValues(placesOfMarts(read)));
  return {
    fingerprint: once(() => fingerprintOf(values())),
    tiesFound: once(() => tiesFound(read, values()))
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: {readonly it: Made} | undefined;
  return () => (made ??= {it: make()}).it;
}
