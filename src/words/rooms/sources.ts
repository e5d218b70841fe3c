/** What the page of sources and methods says of records, checks and columns. */
export interface SourceWords {
  readonly freshness: string;
  readonly checks: string;
  /** Ages and rules stand beside these heads in a table or a list of facts. */
  readonly facts: {
    readonly table: string;
    readonly producer: string;
    readonly licence: string;
    readonly source: string;
    readonly grain: string;
    readonly key: string;
    readonly asOf: string;
    readonly ageLimit: string;
    readonly exception: string;
    readonly changed: string;
    readonly rows: string;
    readonly quality: string;
    readonly checks: string;
  };
  /** What every table is checked for, where it has no check of its own. */
  /** What the documents say beside figures. */
  readonly told: {
    readonly groups: Readonly<Record<"partners" | "needs" | "funding" | "eea" | "network" | "alliance", string>>;
    /** The page that a group stands on. */
    readonly places: Readonly<Record<"partners" | "needs" | "funding" | "eea" | "network" | "alliance", string>>;
    readonly notTold: string;
    readonly caption: string;
    readonly heads: Readonly<Record<"text" | "source" | "place", string>>;
  };
  readonly ownChecks: string;
  readonly ageRule: (value: {warnAfter: number; errorAfter: number; reason: string}) => string;
  readonly exception: (value: {until: string; reason: string}) => string;
  readonly checkHeads: {readonly description: string; readonly rows: string; readonly violations: string};
  readonly regionTypes: (day: string) => string;
  readonly regionHeads: {
    readonly type: string;
    readonly category: string;
    readonly rule: string;
    readonly hromadas: string;
  };
  /** How many would be near the front had the rule another distance, by the list of a day. */
  readonly distances: {
    readonly caption: (day: string) => string;
    readonly distance: string;
    /** A distance, and whether it is that of the rule. */
    readonly km: (km: number, isRule: boolean) => string;
    readonly nearFront: string;
    readonly safe: string;
  };
  readonly columnHeads: {
    readonly column: string;
    readonly type: string;
    readonly meaning: string;
  };
}
