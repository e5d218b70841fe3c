/** A rule of the method that has a name: what a sign "?" says where the name is used, and the methods page prints. */
export const namedRules = [
  "points",
  "weights",
  "unknown",
  "proven_best",
  "given_up",
  "demand_price",
  "fairness",
  "region_type",
  "size_class",
  "per_inhabitant",
  "fixed_prices",
  "partnership",
  "interval",
  "illustrative",
  "standing",
  "withheld",
  "suppressed",
  "military_tax"
] as const;

export type NamedRule = (typeof namedRules)[number];

export interface RuleText {
  /** What the rule is about, as a reader meets it. */
  readonly term: string;
  /** One or two sentences. */
  readonly rule: string;
  /** What only the methods page says besides. */
  readonly more?: string;
}

/** The rules that have a name, each written once: the methods page prints them, a sign "?" shows the short of them. */
export interface RulesWords {
  readonly texts: Readonly<Record<NamedRule, RuleText>>;
  /** What a sign without its name beside it is called by those who hear it. */
  readonly ask: (term: string) => string;
  /** The way to the rule's place on the methods page. */
  readonly onward: string;
}
