import type {FilterKey} from "../../model/match/filters.js";
import type {PresetKey} from "../../model/match/weights.js";

/** The choices of a reader who pairs places: weightings by name, and filters. */
export interface ChoicesWords {
  /** The named choices of weights, with the reason for each. */
  readonly presets: Readonly<Record<PresetKey, {readonly name: string; readonly reason: string}>>;
  /** What a filter is called and takes away. */
  readonly filters: Readonly<Record<FilterKey, {readonly name: string; readonly rule: string}>>;
}
