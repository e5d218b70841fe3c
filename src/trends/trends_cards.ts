import {capacity} from "./capacity.js";
import type {Card} from "../cards/card.js";
import {formation} from "./formation.js";
import {inequality} from "./inequality.js";
import {localShare} from "./local_share.js";
import {ownRevenue} from "./own_revenue.js";
import {revenueBands} from "./revenue_bands.js";
import {transfers} from "./transfers.js";
import {trust} from "./trust.js";
import {warMonths} from "./war_months.js";
import {warChange} from "./war_change.js";
import {where, type DrawHromadas} from "./where.js";

/** The cards of the trends page. */
export function trendsCards(drawMap: DrawHromadas): readonly Card[] {
  return [
    ownRevenue,
    localShare,
    formation,
    inequality,
    revenueBands,
    warMonths,
    warChange,
    transfers,
    capacity,
    trust,
    where(drawMap)
  ];
}
