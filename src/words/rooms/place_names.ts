import type {ElsewhereKind} from "../../model/names/elsewhere.js";
import type {OtherNameKind} from "../../model/names/place_index.js";

/** What a field that finds places says of what it found. */
export interface PlaceNamesWords {
  /** Under which name a place was found that the register calls otherwise; `untilYear` is null where nobody says. */
  readonly foundBy: Readonly<Record<OtherNameKind, (value: {name: string; untilYear: string | null}) => string>>;
  /** What a place is that is none of the municipalities. */
  readonly elsewhere: Readonly<Record<ElsewhereKind, string>>;
  /** A name that several bear, where one is to be chosen. */
  readonly several: (value: {typed: string; count: number}) => string;
}
