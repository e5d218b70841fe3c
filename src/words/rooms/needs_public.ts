import type {Extreme, Figure, Share} from "../../model/findings/finding.js";

/** How the hromadas of the public lists are divided. */
export type PublicDivision = "region_type" | "oblast";

/** How projects are measured. */
export type ProjectMeasure = "share" | "per_10000";

/** What hromadas have made public: projects in the state's register, and displacement by the state budget. */
export interface NeedsPublicWords {
  readonly divideBy: string;
  readonly divisions: Readonly<Record<PublicDivision, string>>;
  readonly wholeCountry: string;
  readonly suppressed: string;
  readonly columns: Readonly<
    Record<
      | "group"
      | "sector"
      | "hromada_count"
      | "population_2022"
      | "with_project_count"
      | "share"
      | "project_count"
      | "projects_per_10000"
      | "unknown_count"
      | "net_displaced_count"
      | "net_displaced_per_1000"
      | "received_count",
      string
    >
  >;
  /** Share of hromadas with a project, and projects per inhabitant. */
  readonly projects: {
    readonly measure: string;
    readonly measures: Readonly<Record<ProjectMeasure, string>>;
    /** @param found those with a project of the sector, and of any; null where that is not told */
    readonly share: (sector: string, found: {own: Share; any: Share | null}) => string;
    readonly per10000: (sector: string, figure: number) => string;
    /** Between the oblasts that stand in the chart; some are left out, so neither end is the country's. */
    readonly range: (measure: ProjectMeasure, sector: string, ends: {least: Extreme; most: Extreme}) => string;
    readonly none: string;
    /** @param counted day of the count, null where its record names none; `listDay` where region types divide */
    readonly subtitle: (measure: ProjectMeasure, counted: string | null, listDay: string | null) => string;
    readonly heading: (group: string, hromadas: number) => string;
    readonly figure: (measure: ProjectMeasure, value: number) => string;
    readonly summary: (title: string, rows: number, columns: number) => string;
    /** @param unlisted hromadas that were not looked up */
    readonly says: (unlisted: number) => string;
    readonly withheld: (division: PublicDivision) => string;
    readonly held: (cells: number, held: number) => string;
  };
  /** Net displacement per inhabitant. */
  readonly displacement: {
    /** @param found net displacement per 1,000 inhabitants outside the war zone, and in it */
    readonly title: (found: {outside: Figure | null; inside: Figure | null}) => string;
    /** Between the oblasts that stand in the chart. */
    readonly range: (ends: {least: Extreme | null; most: Extreme | null}) => string;
    readonly subtitle: (division: PublicDivision, listDay: string) => string;
    readonly row: (group: string, hromadas: number) => string;
    readonly axis: string;
    readonly received: (received: number, hromadas: number) => string;
    readonly says: string;
    readonly unknown: (hromadas: number) => string;
    readonly oblasts: string;
  };
}
