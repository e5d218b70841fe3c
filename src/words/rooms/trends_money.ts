import type {Change, Figure, Share} from "../../model/findings/finding.js";
import type {Ends} from "../../model/findings/find.js";
import type {GroupKind, GroupName} from "./trends.js";

/** A published share in per cent, and its year. */
interface YearShare {
  readonly year: number;
  readonly percent: Figure;
}

/** The two years a change lies between. */
interface Years {
  readonly from: number;
  readonly to: number;
}

/** Own revenue of a year without the tax on military pay, in millions. */
interface YearMillions {
  readonly year: number;
  readonly millions: number;
}

/** The two ways to count own revenue: a money per inhabitant, or millions for a whole hromada. */
export type RevenueMeasure = "per_capita" | "total";

/** Prices that money is told in: those of one year, or those of each year. */
export type Prices = "fixed" | "current";

/** What the cards of the trends page say of money. Money is in hryvnia, or millions of it where said. */
export interface TrendsMoneyWords {
  /** What a national chart can say of the chosen one: its own revenue in its own budget, another definition. */
  readonly selected: {
    readonly oblast: (value: {name: string; year: number; perCapita: number}) => string;
    /** @param years the first and the last that are known, or the only one */
    readonly hromada: (name: string, years: readonly [YearMillions, YearMillions?]) => string;
    /** For a place without a complete budget year. */
    readonly none: (name: string) => string;
  };
  readonly ownRevenue: {
    readonly show: string;
    readonly options: Readonly<Record<Prices, string>>;
    /**
     * From the first year to the last, in billions.
     * @param change null where a year has no value
     * @param priceYear whose prices the values are in; null for the prices of each year
     */
    readonly title: (change: Change | null, priceYear: number | null) => string;
    readonly subtitle: (value: {from: number; to: number; priceYear: number | null}) => string;
    readonly legend: {readonly official: string; readonly derived: string; readonly conflicting: string};
    /** @param missing years without a value */
    readonly summary: (title: string, missing: readonly number[]) => string;
    readonly unit: (priceYear: number | null) => string;
    readonly reform: string;
    /** From 2022 with much tax on military pay, from October 2023 without any. */
    readonly breaks: {readonly militaryTax: string; readonly withoutIt: string};
    /** @param later years with a value and no index of prices yet */
    readonly notes: (value: {
      conflicting: readonly number[];
      missing: readonly number[];
      later: readonly number[];
      priceYear: number | null;
    }) => readonly string[];
  };
  readonly localShare: {
    readonly definitions: Readonly<Record<"with" | "without", string>>;
    readonly title: (value: {with: YearShare | null; without: YearShare | null}) => string;
    readonly subtitle: string;
    readonly summary: (title: string) => string;
    /** What of a year a figure is of, with the year. */
    readonly period: (year: number, of: "year" | "first_quarter" | "plan") => string;
    readonly percent: (value: number) => string;
    readonly heads: {readonly definition: string; readonly period: string; readonly percent: string};
    readonly note: string;
    readonly selected: string;
  };
  readonly inequality: {
    readonly units: Readonly<Record<RevenueMeasure, string>>;
    readonly title: (ends: Ends, of: {measure: RevenueMeasure; division: GroupKind}) => string;
    readonly subtitle: (value: {measure: RevenueMeasure; year: string}) => string;
    readonly summary: (value: {title: string; measure: RevenueMeasure; whole: number}) => string;
    readonly note: string;
    readonly selected: (value: {name: string; year: string; measure: RevenueMeasure; value: number | null}) => string;
  };
  readonly revenueBands: {
    /** A band in thousands, from hryvnia; open at an end that is not given. */
    readonly band: (from: number | null, to: number | null) => string;
    /** @param below hromadas in the lowest band, of all; null where none has figures */
    readonly title: (below: Share | null, of: {edge: number; year: string}) => string;
    readonly subtitle: (value: {show: "share" | "count"; year: string}) => string;
    readonly unit: string;
    readonly note: string;
    /** @param value.isNearEdge true where a whole hryvnia would stand in the next band */
    readonly selected: (value: {
      kind: "hromada" | "oblast";
      name: string;
      perCapita: number;
      year: string;
      isNearEdge: boolean;
    }) => string;
  };
  readonly transfers: {
    readonly title: (found: Ends & {whole: Figure | null}, of: {year: string; division: GroupKind}) => string;
    readonly subtitle: (year: string) => string;
    readonly axis: string;
    readonly ofTotal: string;
    readonly note: (share: number) => string;
    readonly selected: (value: {name: string; year: string; share: number | null}) => string;
  };
  readonly warChange: {
    /** A group with or without income tax on military pay: `Frontline, with`. */
    readonly row: (group: GroupName, basis: "with_military_pit" | "without_military_pit") => string;
    /** @param front the changes at the front; with the tax null where region types are held back with it */
    readonly title: (front: {with: Figure | null; without: Figure | null}, years: Years) => string;
    readonly subtitle: (years: Years) => string;
    readonly axis: (years: Years) => string;
    readonly heads: {
      readonly row: string;
      readonly sum: (year: number) => string;
      readonly changeOfSum: string;
    };
    readonly notes: (excluded: number | undefined) => readonly string[];
    /** Why region types have no figure with the tax. */
    readonly heldBack: string;
    readonly selected: {
      readonly hromada: (value: {name: string; without: number | null}) => string;
      readonly oblast: (value: {name: string; with: number | null; without: number | null}) => string;
    };
  };
}
