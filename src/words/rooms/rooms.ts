import type {CaseWords} from "./cases.js";
import type {CriteriaWords} from "./criteria.js";
import type {FrameWords} from "./frame.js";
import type {FundingWords} from "./funding.js";
import type {MatchingWords} from "./matching.js";
import type {NeedsWords} from "./needs.js";
import type {NeedsAreasWords} from "./needs_areas.js";
import type {NeedsRulesWords} from "./needs_rules.js";
import type {NeedsSidesWords} from "./needs_sides.js";
import type {NeedsStressWords} from "./needs_stress.js";
import type {PickerWords} from "./picker.js";
import type {ShortlistWords} from "./shortlist.js";
import type {SourceWords} from "./sources.js";
import type {TermWords} from "./terms.js";
import type {TrendsWords} from "./trends.js";
import type {TrendsMapWords} from "./trends_map.js";
import type {TrendsMoneyWords} from "./trends_money.js";
import type {UiWords} from "./ui.js";

/** Everything that the house says to a reader, room by room. A language that lacks a sentence does not compile. */
export interface Rooms {
  readonly ui: UiWords;
  readonly terms: TermWords;
  readonly cases: CaseWords;
  readonly funding: FundingWords;
  readonly needs: NeedsWords;
  readonly needsRules: NeedsRulesWords;
  readonly needsAreas: NeedsAreasWords;
  readonly needsSides: NeedsSidesWords;
  readonly needsStress: NeedsStressWords;
  readonly trends: TrendsWords;
  readonly trendsMoney: TrendsMoneyWords;
  readonly trendsMap: TrendsMapWords;
  readonly picker: PickerWords;
  readonly criteria: CriteriaWords;
  readonly matching: MatchingWords;
  readonly shortlist: ShortlistWords;
  readonly sources: SourceWords;
  readonly frame: FrameWords;
}
