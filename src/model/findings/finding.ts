// What a sentence tells, as data, before it is a sentence: which rows, which column, what was left out, what came out.

/** A cell of a table or a mart. */
export type Cell = string | number | boolean | null | undefined;
export type Row = Readonly<Record<string, Cell>>;

/** What must hold for a cell: that it is this one, that it lies between two, or that it is known or missing. */
export type Test = Cell | {readonly from: number; readonly to: number} | {readonly known: boolean};

/**
 * Rows that findings are made from and held against: those of the table under the chart, or all of a mart.
 * @param of the mart's name; not there for the table
 */
export interface Rows {
  readonly rows: readonly Row[];
  readonly of?: string;
}

/**
 * Why a group that stands among the rows is not counted: it holds all the others, it is no group (“not known”), or it
 * has been told before and those after it are asked for.
 */
type Why = "whole" | "no_group" | "told";

export interface LeftOut {
  /** The group as its cell names it. */
  readonly group: Cell;
  readonly why: Why;
}

/** The rows that a finding counts. */
export interface Among {
  /** Key of the cells that name the groups. */
  readonly by: string;
  /** Only the rows of which this holds. */
  readonly where?: Readonly<Record<string, Test>>;
  readonly leftOut?: readonly LeftOut[];
}

interface Counted {
  /** The mart the rows are of; not there for the table. */
  readonly of?: string;
  readonly among: Among;
}

interface InColumn extends Counted {
  readonly column: string;
}

/** The value of one cell, the same in every row that is counted. */
export interface Figure<Value extends string | number = number> extends InColumn {
  readonly kind: "figure";
  readonly value: Value;
}

/** The sum of a column; a missing cell leaves no sum. */
export interface Total extends InColumn {
  readonly kind: "total";
  readonly value: number;
}

/** How many groups there are. */
export interface Count extends Counted {
  readonly kind: "count";
  readonly value: number;
}

/** How many rows there are. */
export interface RowCount extends Counted {
  readonly kind: "rows";
  readonly value: number;
}

/** All groups there are, by name. */
export interface Named extends Counted {
  readonly kind: "named";
  readonly groups: readonly Cell[];
}

type Amount = Figure | Total | Count | RowCount;

/** A part of a whole, which is not nothing. */
export interface Share {
  readonly kind: "share";
  readonly part: Amount;
  readonly whole: Amount;
  /** 0.5 is a half. */
  readonly value: number;
}

/** More than half of a whole: what alone may be called “most”. */
export interface Most {
  readonly kind: "most";
  readonly share: Share;
}

/** The groups with the largest or the smallest value: several where they are level. */
export interface Extreme extends InColumn {
  readonly kind: "largest" | "smallest";
  readonly groups: readonly Cell[];
  readonly value: number;
  /** How many groups have a value. */
  readonly compared: number;
  /** How many have none that is told: the sentence then speaks of those shown. */
  readonly hidden: number;
}

/** The place of a group in a column, the largest first; level groups share a place. */
export interface Rank extends InColumn {
  readonly kind: "rank";
  readonly group: Cell;
  readonly value: number;
  readonly isShared: boolean;
}

/** A column at two points, such as years; at each as many values as there are sources. */
export interface Change extends InColumn {
  readonly kind: "change";
  readonly from: Readonly<{group: Cell; values: readonly number[]}>;
  readonly to: Readonly<{group: Cell; values: readonly number[]}>;
  /** The least growth that any two of the values give, cut to whole hundredths: 0.7 is 70 per cent. */
  readonly atLeast: number;
}

/** A group and its value. */
interface GroupValue {
  readonly group: Cell;
  readonly value: number;
}

/**
 * The groups between whose parts a column differs most, of those with every part told: several where they
 * are level.
 */
export interface Widest extends InColumn {
  readonly kind: "widest";
  /** Key of the cells that name the parts of a group. */
  readonly parts: string;
  readonly groups: readonly Cell[];
  /** The ends of the first of them. */
  readonly high: GroupValue;
  readonly low: GroupValue;
  readonly hidden: number;
}

/** The groups where one part has most against another: several where they are level. */
export interface Scarcest extends InColumn {
  readonly kind: "scarcest";
  readonly parts: string;
  readonly groups: readonly Cell[];
  /** The two parts of the first of them. */
  readonly over: GroupValue;
  readonly under: GroupValue;
  readonly hidden: number;
}

/** How many groups have more in one part than in another, of those where both are told. */
export interface Outweighs extends InColumn {
  readonly kind: "outweighs";
  readonly parts: string;
  readonly over: Cell;
  readonly under: Cell;
  readonly value: number;
  readonly compared: number;
  readonly hidden: number;
}

/** How many there are at least, from how many lists name each: Chao’s lower bound with its interval of 95 per cent. */
export interface Estimate extends InColumn {
  readonly kind: "estimate";
  /** Per cent of cases that the interval covers. */
  readonly covers: 95;
  readonly lists: number;
  readonly named: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What the best model of dependent lists tells of, from how many things stand in which of them. */
export interface Modelled extends InColumn {
  readonly kind: "modelled";
  readonly covers: 95;
  readonly lists: readonly string[];
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export type Finding =
  | Figure<string | number>
  | Total
  | Count
  | RowCount
  | Named
  | Share
  | Most
  | Extreme
  | Rank
  | Change
  | Widest
  | Scarcest
  | Outweighs
  | Estimate
  | Modelled;

/** The findings of a sentence by the part they play in it; null where there is none. */
export type Findings = Readonly<Record<string, Finding | readonly Finding[] | null>>;

declare const isTold: unique symbol;

/** A sentence that was written from findings. */
export type Sentence = string & {readonly [isTold]: true};

/** A sentence beside the findings it tells. */
export interface Told {
  readonly sentence: Sentence;
  readonly findings: Findings;
  /** The same words of other findings, for whoever reads what could come to stand there. */
  readonly again: (findings: Findings) => string;
}

/** Writes a sentence from findings. There is no other way to a title. */
export function tell<Of extends Findings>(findings: Of, say: (findings: Of) => string): Told {
  return {
    sentence: say(findings) as Sentence,
    findings,
    again: (other) => say(other as Of)
  };
}
