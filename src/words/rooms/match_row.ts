import type {Side} from "../../model/match/rank.js";
import type {RegionType} from "../../model/region_type.js";

/** What a line says of a municipality: wherever places are listed for a match. */
export interface MatchRowWords {
  readonly inhabitants: (count: number, side: Side) => string;
  readonly distance: (km: number) => string;
  readonly noPartner: Readonly<Record<Side, string>>;
  readonly partner: (names: string) => string;
  /** A region type, and the month of the list that says so. */
  readonly regionType: (type: RegionType, part: RegionType | null, listDate: string) => string;
  readonly notAnswered: string;
  readonly withheld: string;
}
