import type {CaseWords} from "./cases.js";
import type {FundingWords} from "./funding.js";
import type {TermWords} from "./terms.js";
import type {UiWords} from "./ui.js";

/** Everything that the house says to a reader, room by room. A language that lacks a sentence does not compile. */
export interface Rooms {
  readonly ui: UiWords;
  readonly terms: TermWords;
  readonly cases: CaseWords;
  readonly funding: FundingWords;
}
