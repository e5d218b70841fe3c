import type {Cell} from "../../model/findings/finding.js";
import type {Answered, GroupList, HeldBack, MostNamed, NeedsWords} from "../rooms/needs.js";
import {say} from "./speech.js";

const heldBackBriefly: Readonly<Record<HeldBack, string>> = {
  suppressed: "suppressed",
  "withheld (too few answers)": "too few answers"
};

const reasons: Readonly<Record<HeldBack, string>> = {
  suppressed: "suppressed because it, or another figure of the same row, could tell what a few answered (“suppressed”)",
  "withheld (too few answers)": "withheld because the answers are too few (“too few answers”)"
};

/** How many answered in all: `42`. */
export const baseText = (base: number | null): string => (base === null ? "< 5" : say.count(base));

/** A share of few answers. */
export const shareText = (share: number | null): string => say.number(share, "whole_share");

/** How many answered so, or why that is not said. */
export const answersText = ({answers}: Pick<Answered, "answers">): string =>
  typeof answers === "number" ? say.count(answers) : heldBackBriefly[answers];

/** `27–50%`. */
export const intervalText = ({low, high}: Pick<Answered, "low" | "high">): string =>
  low === null || high === null ? shareText(null) : `${say.count(low * 100)}–${shareText(high)}`;

/** The date that every figure by region type carries. */
export const classifiedOn = ({day, classes}: GroupList): string =>
  `${classes === "ks" ? "KS’s categories" : "AUC’s region types"} by the list of ${say.day(day)}.`;

/** `45% (n = 9 of 20)`. */
export function figures(cell: Answered): string {
  if (typeof cell.answers !== "number") return answersText(cell);
  const counts = `n = ${answersText(cell)} of ${baseText(cell.base)}`;
  return cell.share === null ? counts : `${shareText(cell.share)} (${counts})`;
}

/** `“A” and “B”` */
export const named = (groups: readonly Cell[]): string => say.list(groups.map((group) => `“${String(group)}”`));

/** `37% of 180 answers`, of one area; of several the share alone. */
export const mostText = ({most, base}: MostNamed): string =>
  most === null ? "" : `${shareText(most.value)}${base === null ? "" : ` of ${answersOf(base.value)}`}`;

/** `180 answers` */
export const answersOf = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "answer", other: "answers"})}`;

export const needs: NeedsWords = {
  classes: {label: "Classification", auc: "AUC’s four classes", ks: "KS’s two categories"},
  everyone: "All",
  columns: {
    area: "Area",
    group: "Group",
    respondent_count: "Answers",
    base_count: "Of (n)",
    share: "Share",
    low_share: "From (95%, as if drawn at random)",
    high_share: "To (95%, as if drawn at random)",
    certainty: "Certainty or suppression"
  },
  heldBack: {
    suppressed: "suppressed",
    "withheld (too few answers)": "withheld (too few answers)"
  },
  heldBackBriefly,
  smallBase: "base is under 10",
  certainty: {uncertain: "uncertain (n under 20)", certain: "n is 20 or more"},
  figures,
  heldBackNote: (all, held) =>
    `Of ${say.count(all)} figures – ` +
    `${held.map(({reason, count}) => `${reasons[reason]}: ${say.count(count)}`).join("; ")}. ` +
    "Title and order hold for the figures shown: a suppressed one can be larger.",
  madeUpHeldBack:
    "The answers are made up: their figures are suppressed as those of real answers would be, and protect nobody. Of " +
    "real answers this edition shows none of a single municipality.",
  intervalNote:
    "The line on each bar is a 95% interval (Wilson) computed as if those who answered had been drawn at random. " +
    "They were not: it says how far chance alone would move the share, not how near it is to what all others would " +
    "answer. Nor is it made narrower for how many of all have answered."
};
