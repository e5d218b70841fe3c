import type {PlaceKind} from "./places.js";

/** What places are called, the page of all of them, and what is said of places in the search of every page. */
export interface PlaceListWords {
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  /** Heading of the page: `Oslo kommune`. */
  readonly heading: (name: string, kind: PlaceKind) => string;
  readonly field: string;
  readonly hint: string;
  readonly button: string;
  readonly norway: string;
  readonly ukraine: string;
  readonly map: string;
  readonly region: (name: string, count: number) => string;
  readonly found: (count: number) => string;
  readonly nothing: (typed: string) => string;
}
