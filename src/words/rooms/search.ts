import type {PageFindKind} from "../../model/page_search.js";

/** The search in the head of every page. */
export interface SearchWords {
  /** What may be looked for. */
  readonly field: string;
  /** What stands in the empty field, where there is little room. */
  readonly short: string;
  readonly button: string;
  /** What a find is that is no place. */
  readonly kinds: Readonly<Record<PageFindKind, string>>;
  readonly found: (count: number) => string;
  readonly nothing: (typed: string) => string;
  /** Of what looks like a code and is none. */
  readonly unknownCode: (typed: string) => string;
}
