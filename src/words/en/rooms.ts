import type {Rooms} from "../rooms/rooms.js";
import {cases} from "./cases.js";
import {criteria} from "./criteria.js";
import {frame} from "./frame.js";
import {funding} from "./funding.js";
import {matching} from "./matching.js";
import {needs} from "./needs.js";
import {needsAreas} from "./needs_areas.js";
import {needsRules} from "./needs_rules.js";
import {needsSides} from "./needs_sides.js";
import {needsStress} from "./needs_stress.js";
import {picker} from "./picker.js";
import {shortlist} from "./shortlist.js";
import {sources} from "./sources.js";
import {terms} from "./terms.js";
import {trends} from "./trends.js";
import {trendsMap} from "./trends_map.js";
import {trendsMoney} from "./trends_money.js";
import {ui} from "./ui.js";

export const rooms: Rooms = {
  ui,
  terms,
  cases,
  funding,
  needs,
  needsRules,
  needsAreas,
  needsSides,
  needsStress,
  trends,
  trendsMoney,
  trendsMap,
  picker,
  criteria,
  matching,
  shortlist,
  sources,
  frame
};
