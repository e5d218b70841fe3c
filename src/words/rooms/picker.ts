import type {HromadaType} from "../../model/hromada_type.js";
import type {RegionType} from "../../model/region_type.js";

/** What the form says that singles out a hromada or an oblast in every chart of a page. */
export interface PickerWords {
  readonly title: string;
  readonly hromada: string;
  readonly hint: string;
  readonly found: (count: number) => string;
  readonly oblast: string;
  readonly none: string;
  readonly reset: string;
  readonly unknown: (typed: string) => string;
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
