import type {Extreme, Figure, Share, Total} from "../../model/findings/finding.js";
import type {RegionType} from "../../model/region_type.js";
import type {GroupKind} from "./trends.js";

/** The source's classes of financial capacity, the weakest first. */
export type CapacityClass = "critical" | "low" | "satisfactory" | "optimal" | "high";

/** What the cards of the trends page say of how the map came about, where the war is, and how strong hromadas are. */
export interface TrendsMapWords {
  readonly formation: {
    readonly title: (value: {voluntary: Total | null; all: Total | null; decree: Total | null}) => string;
    readonly subtitle: (value: {from: string; to: string}) => string;
    readonly legend: {readonly voluntary: string; readonly decree: string; readonly stock: string};
    readonly labels: {readonly voluntary: string; readonly decree: string; readonly stock: string};
    readonly how: (isVoluntary: boolean) => string;
    readonly heads: {readonly how: string; readonly thatDay: string; readonly soFar: string};
    readonly stepsNote: string;
    /** The table of published counts: caption, what is said where there is none, heads. */
    readonly stock: {
      readonly caption: string;
      readonly none: string;
      readonly heads: {readonly count: string; readonly definition: string};
    };
    readonly stockNote: string;
    readonly selected: {
      readonly hromada: (value: {name: string; day: string; isVoluntary: boolean}) => string;
      readonly oblast: (value: {name: string; count: number}) => string;
    };
  };
  readonly capacity: {
    readonly classes: Readonly<Record<CapacityClass, string>>;
    /** @param found the critical ones of all, where their share is largest, and where it is so but for the occupied */
    readonly title: (
      found: {critical: Share | null; weakest: Extreme | null; next: Extreme | null},
      division: GroupKind
    ) => string;
    readonly subtitle: (show: "share" | "count") => string;
    readonly axis: Readonly<Record<"share" | "count", string>>;
    readonly heads: {readonly class: string; readonly share: string};
    readonly note: (unknown: number) => string;
    /** `className` is null where the class is not known. */
    readonly selected: (value: {name: string; className: string | null}) => string;
  };
  readonly warMonths: {
    /** Of the last day: how many are occupied and at the frontline, and when most were occupied. */
    readonly title: (
      found: {occupied: Figure | null; frontline: Figure | null; peak: Extreme | null},
      of: {measure: "hromadas" | "inhabitants"; day: string}
    ) => string;
    readonly subtitle: (value: {measure: "hromadas" | "inhabitants"; from: string; to: string}) => string;
    readonly notes: (day: string) => readonly string[];
    /**
     * What became of the chosen hromada.
     * @param spells its region types one after the other, each with its first day; at least one
     * @param part a graver region type that holds for a part of it on the last day
     */
    readonly selected: (value: {
      name: string;
      spells: readonly {readonly type: RegionType; readonly from: string}[];
      to: string;
      part: RegionType | null;
    }) => string;
  };
  readonly where: {
    readonly title: (counts: Readonly<Record<RegionType, Total | null>>, day: string) => string;
    readonly subtitle: (value: {day: string; listDay: string}) => string;
    /** What the choice of a day is called. */
    readonly day: string;
    readonly legend: (type: RegionType, count: number) => string;
    readonly summary: (title: string) => string;
    readonly heads: {
      readonly inhabitants: string;
      readonly inUkrainian: string;
      readonly on: (day: string) => string;
    };
    /** Of the table of hromadas whose region type is another than at the end of the month before. */
    readonly changed: (value: {since: string; day: string}) => string;
    readonly unchanged: (value: {since: string; day: string}) => string;
    readonly firstDay: (day: string) => string;
    readonly note: string;
    readonly selected: {
      readonly hromada: (value: {name: string; type: RegionType; part: RegionType | null; day: string}) => string;
      readonly oblast: (name: string) => string;
    };
  };
}
