import type {Extreme, Figure, Most} from "../../model/findings/finding.js";
import type {Disclosure} from "../../model/disclosure.js";

/** Why a figure is held back. */
export type HeldBack = Exclude<Disclosure, "shown">;

/** A cell of a table of answers, ready for a sentence: shares are to a whole per cent. */
export interface Answered {
  /** How many gave the answer, or why that is not said. */
  readonly answers: number | HeldBack;
  /** How many answered in all; null where fewer than five. */
  readonly base: number | null;
  /** Null where the base is too small for one, as are its bounds. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface AnsweredArea extends Answered {
  readonly area: string;
}

/** The areas that most name, of those shown; `majority` where that is more than half. */
export type MostNamed = Readonly<{
  most: Extreme | null;
  majority: Most | null;
  count: Figure | null;
  base: Figure | null;
}>;

/** The list that sorts hromadas into groups. */
export interface GroupList {
  /** ISO day it holds for. */
  readonly day: string;
  readonly classes: string;
}

/** What the cards of the needs page say in the same words. */
export interface NeedsWords {
  readonly classes: Readonly<Record<"label" | "auc" | "ks", string>>;
  readonly everyone: string;
  readonly columns: Readonly<
    Record<
      "area" | "group" | "respondent_count" | "base_count" | "share" | "low_share" | "high_share" | "certainty",
      string
    >
  >;
  /** Why a cell has no count: whole for tables, brief for charts. */
  readonly heldBack: Readonly<Record<HeldBack, string>>;
  readonly heldBackBriefly: Readonly<Record<HeldBack, string>>;
  readonly smallBase: string;
  readonly certainty: Readonly<Record<"uncertain" | "certain", string>>;
  /** The numbers of a bar: share and how many of how many, or why not. */
  readonly figures: (cell: Answered) => string;
  /** What is held back in a chart, and why; told only where something is. */
  readonly heldBackNote: (all: number, held: readonly {reason: HeldBack; count: number}[]) => string;
  /** That made-up figures are held back as real ones would be; told where any is. */
  readonly madeUpHeldBack: string;
  /** What an interval is worth, said once in every chart that has them. */
  readonly intervalNote: string;
}
