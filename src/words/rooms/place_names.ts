import type {ElsewhereKind} from "../../model/names/elsewhere.js";
import type {Side} from "../../model/match/rank.js";
import type {OtherNameKind} from "../../model/names/place_index.js";

/** What a field that finds places says of what it found. */
export interface PlaceNamesWords {
  /** True where the mart `place_label` has names of places in this language. */
  readonly hasOwnNames: boolean;
  /** In which language, and in which letters, the other name of a place stands beside the one used here. */
  readonly langBeside: Readonly<Record<Side, string>>;
  /** An oblast by its name alone: `Lviv oblast`. */
  readonly oblast: (name: string) => string;
  /** A county as a party to a partnership: `Akershus fylkeskommune`. */
  readonly county: (name: string) => string;
  /**
   * Where there is little room: a party without what parts namesakes and without the words for county and oblast; that
   * for an oblast is shortened where a name is nothing without it.
   */
  readonly short: (name: string) => string;
  /** Under which name a place was found that the register calls otherwise; `untilYear` is null where nobody says. */
  readonly foundBy: Readonly<Record<OtherNameKind, (value: {name: string; untilYear: string | null}) => string>>;
  /** What a place is that is none of the municipalities. */
  readonly elsewhere: Readonly<Record<ElsewhereKind, string>>;
  /** A name that several bear, where one is to be chosen. */
  readonly several: (value: {typed: string; count: number}) => string;
}
