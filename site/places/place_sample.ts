// A build for tests writes a few places: every kind, the odd ones among them, and some spread over the lists.
import type {PlaceRow} from "./place_shelf.ts";

/**
 * Places that a change of the pages is looked at in: Oslo, Haram, Modum, Karasjok and Kautokeino; Rogaland; Vinnytsia,
 * Lviv, Poltava, Bucha, Kherson, Mariupol and Shatsk; three oblasts, one told together with another, and Kyiv.
 */
const looked = [
  ["0301", "1580", "3316", "5610", "5612", "11", "03"],
  ["UA05020030000031457", "UA46060250000025047", "UA53080370000025447", "UA32080070000050759"],
  ["UA65100150000057191", "UA14140050000020560", "UA07060450000051170", "UA-46", "UA-05", "UA-63", "UA-30"]
].flat();

/** Which places a build of about `count` writes; the same ones each time. */
export function placeSample(places: readonly PlaceRow[], count: number): ReadonlySet<string> {
  const step = Math.max(1, Math.floor(places.length / Math.max(1, count - looked.length)));
  return new Set([...looked, ...places.filter((_, index) => index % step === 0).map(({place_code}) => place_code)]);
}
