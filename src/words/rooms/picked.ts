import type {HromadaType} from "../../model/hromada_type.js";
import type {RegionType} from "../../model/region_type.js";

/** What is said of the hromada or oblast that is singled out in the charts of a page. */
export interface PickedWords {
  readonly reset: string;
  readonly cleared: string;
  readonly oblastName: (name: string) => string;
  /** What follows the oblast's names, which stand before it in two scripts. */
  readonly oblastFacts: (value: {hromadas: number; inhabitants: number}) => string;
  /** What follows the hromada's names. */
  readonly hromadaFacts: (value: {
    /** Its name as the register has it, an adjective. */
    name: string;
    formerCentre: string | null;
    oblast: string;
    type: HromadaType;
    regionType: RegionType;
    inhabitants: number;
  }) => string;
}
