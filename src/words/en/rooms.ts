import type {Rooms} from "../rooms/rooms.js";
import {cases} from "./cases.js";
import {funding} from "./funding.js";
import {picker} from "./picker.js";
import {terms} from "./terms.js";
import {trends} from "./trends.js";
import {trendsMap} from "./trends_map.js";
import {trendsMoney} from "./trends_money.js";
import {ui} from "./ui.js";
import {criteria} from "./criteria.js";
import {matching} from "./matching.js";
import {shortlist} from "./shortlist.js";

export const rooms: Rooms = {
  ui,
  terms,
  cases,
  funding,
  trends,
  trendsMoney,
  trendsMap,
  picker,
  criteria,
  matching,
  shortlist
};
