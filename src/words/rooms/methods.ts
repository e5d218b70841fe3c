import type {PresetKey} from "../../model/match/weights.js";

/** The pair of the example: both names, the oblast, and whether its answers are made up. */
interface Example {
  readonly kommune: string;
  readonly hromada: string;
  readonly preset: PresetKey;
}

/** The methods page: how scores come about. The criteria themselves are in the room `criteria`. */
export interface MethodsWords {
  readonly question: string;
  readonly rule: string;
  readonly unknown: string;
  readonly sharpen: string;
  readonly numbered: (number: number, name: string) => string;
  /** How well a place on the list holds. */
  readonly sturdiness: string;
  readonly criterion: string;
  readonly presetsCaption: string;
  /** What stands before the reason for a weighting, or the rule of a filter. */
  readonly lead: (name: string) => string;
  readonly noExample: string;
  readonly value: string;
  readonly weight: string;
  readonly points: string;
  /** A value in thousandths as 0.000 to 1.000, and whether it is unknown. */
  readonly score: (thousandths: number, isUnknown?: boolean) => string;
  readonly inAll: string;
  readonly exampleCaption: (example: Example & {readonly isIllustrative: boolean}) => string;
  readonly exampleIntro: (
    example: Example & {
      readonly oblast: string;
      /** Points of 100. */
      readonly points: number;
      /** Share of the random weightings that keep it among the first. */
      readonly held: number;
      readonly draws: number;
    }
  ) => string;
  /** What a bar of the drawing is, and its filled part. */
  readonly exampleMeasure: string;
  /** What a criterion gives of its weight: `9.5 of 14`. */
  readonly ofWeight: (part: {
    /** Weight times value, from 0 to the weight. */
    readonly points: number;
    readonly weight: number;
    readonly isUnknown: boolean;
  }) => string;
  /** What opens the same in figures. */
  readonly exampleTable: string;
  readonly illustrative: string;
  /** How the sum becomes points of 100. */
  readonly divided: (value: {readonly sum: number; readonly weightSum: number; readonly points: number}) => string;
  readonly realTies: {
    readonly none: Readonly<Record<"norwegian" | "swedish", string>>;
    readonly caption: Readonly<Record<"norwegian" | "swedish", string>>;
    readonly columns: Readonly<Record<"name" | "median" | "top_10" | "top_50", string>>;
    readonly together: string;
    readonly blind: string;
    /** A share, 0…1. */
    readonly share: (share: number) => string;
    readonly interval: (median: number, interval: {readonly low: number; readonly high: number}) => string;
    readonly among: (count: number, all: number, interval: {readonly low: number; readonly high: number}) => string;
    /** What the median says: before blind choice where its whole interval is, otherwise not to be told from it. */
    readonly finding: (found: {
      readonly country: "norwegian" | "swedish";
      readonly ties: number;
      readonly of: number;
      readonly median: number;
      readonly interval: {readonly low: number; readonly high: number};
    }) => string;
  };
  readonly behind: string;
  readonly noNeeds: string;
  readonly nothingKnown: string;
}
