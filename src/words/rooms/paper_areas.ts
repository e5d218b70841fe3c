import type {Horizon} from "../../model/match/places.js";

/** What the two could work on. */
export interface PaperAreasWords {
  readonly heading: string;
  readonly captions: Readonly<Record<Horizon, string>>;
  /** What stands where the hromada has named nothing for a horizon. */
  readonly noNeeds: (horizon: Horizon) => string;
  readonly columns: Readonly<Record<"need" | "area" | "competence" | "common", string>>;
  /** The kommune's own grade; undefined where it has stated none. */
  readonly competence: (level: number | undefined) => string;
  readonly common: (level: number | undefined) => string;
  readonly learning: (names: {readonly kommune: string; readonly hromada: string}) => string;
  /** A wish of the kommune that the hromada meets. */
  readonly met: (area: string) => string;
  readonly noneMet: string;
  /** Wishes that no offer meets. */
  readonly unmet: (areas: readonly string[]) => string;
  readonly scale: string;
  readonly untilThen: string;
}
