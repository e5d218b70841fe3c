/** Why something in the address of a match page was left out. */
export type AddressReason =
  | "unknown_key"
  | "repeated"
  | "unknown_side"
  | "not_a_code"
  | "unknown_place"
  | "wrong_side"
  | "county_partner"
  | "no_place"
  | "unknown_preset"
  | "unknown_criterion"
  | "unknown_sort"
  | "bad_weight"
  | "all_zero"
  | "unknown_filter"
  | "too_many";

/** What stood in the address, and how many may stand side by side. */
interface Left {
  readonly key: string;
  readonly value: string;
  readonly mostCompared: number;
}

/** What a reader is told who followed a link of which not everything could be used. */
export interface MatchAddressWords {
  readonly title: string;
  readonly problems: Readonly<Record<AddressReason, (left: Left) => string>>;
  /** After the sentences that are told. */
  readonly more: (count: number) => string;
}
