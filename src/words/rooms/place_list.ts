import type {PlaceKind} from "./places.js";

/** What places are called, and what is said of them in the search of every page. */
export interface PlaceListWords {
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  /** Heading of the page: `Oslo kommune`. */
  readonly heading: (name: string, kind: PlaceKind) => string;
  readonly found: (count: number) => string;
  readonly nothing: (typed: string) => string;
}
