import type {Override} from "../../model/match/shortlist.js";

/** The words of the plan page that do not depend on a plan. */
export interface PlanWords {
  readonly form: {
    readonly title: string;
    readonly places: string;
    readonly placesHint: string;
    readonly perKommune: string;
    readonly perHromada: string;
    readonly roomHint: string;
    readonly war: string;
    readonly warHint: string;
    readonly warUnit: string;
    readonly warShare: string;
    readonly warCount: string;
    readonly oblast: string;
    readonly oblastScope: string;
    readonly oblastPossible: string;
    readonly oblastAll: string;
    readonly most: string;
    readonly none: string;
    readonly dial: string;
    readonly dialLow: string;
    readonly dialHigh: string;
    readonly more: string;
    readonly hold: string;
    readonly holdHint: string;
    readonly pool: string;
    readonly poolAnswered: string;
    readonly poolAll: string;
    readonly preset: string;
    readonly ownWeights: string;
    readonly filters: string;
    readonly overrides: string;
    readonly demands: string;
    /** Where nothing is demanded. */
    readonly noDemands: string;
    readonly counted: (label: string, count: number) => string;
    readonly takeAway: (text: string) => string;
    readonly edit: string;
    readonly solve: string;
    readonly reset: string;
    readonly stop: string;
  };
  readonly tables: {
    readonly kommune: string;
    readonly fylke: string;
    readonly hromada: string;
    readonly inUkrainian: string;
    readonly oblast: string;
    readonly regionType: string;
    readonly score: string;
    readonly kommuneRank: string;
    readonly kommuneRegret: string;
    readonly hromadaRank: string;
    readonly below: string;
    readonly best: string;
    readonly gainKommune: string;
    readonly gainHromada: string;
    readonly demand: string;
    readonly price: string;
    readonly share: string;
    readonly dial: string;
    readonly lost: string;
    readonly outside: string;
    readonly news: string;
    readonly before: string;
  };
  readonly putFirst: string;
  readonly status: {
    readonly own: string;
    readonly bound: string;
    readonly prices: string;
    readonly reasonsBelow: string;
    readonly stopped: string;
    readonly failed: string;
    readonly done: string;
    readonly fetching: string;
  };
  readonly csv: string;
  readonly json: string;
  readonly illustrative: string;
  /** What the form says of a field that cannot be used; the plan then keeps the previous value. */
  readonly badNumber: (label: string, most: number) => string;
  readonly withoutScript: string;
  /** What a key of the page's address may be. */
  readonly allowed: {
    readonly all: string;
    readonly one: string;
    readonly whole: (least: number, most: number) => string;
    readonly war: (most: number) => string;
    readonly oblast: (most: number) => string;
  };
  readonly notUsed: (key: string, value: string, allowed: string) => string;
  readonly overriding: {
    readonly noShortlist: string;
    readonly tooLarge: string;
    readonly follow: string;
    readonly file: string;
    /** What a shortlist brings, by where it comes from. */
    readonly brings: (
      source: "browser" | "file",
      counts: {readonly putFirst: number; readonly excluded: number}
    ) => string;
    /** One override: who, when and why. */
    readonly one: (override: {
      readonly kommune: string;
      readonly hromada: string;
      readonly kind: Override["kind"];
      readonly role: Override["role"];
      readonly date: string;
      readonly reason: string;
    }) => string;
  };
}
