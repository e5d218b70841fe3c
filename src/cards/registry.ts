import type {FeatureCollection} from "geojson";
import {capacity} from "./capacity.js";
import type {Card} from "./card.js";
import {formation} from "./formation.js";
import {inequality} from "./inequality.js";
import {localShare} from "./local_share.js";
import {ownRevenue} from "./own_revenue.js";
import {revenueBands} from "./revenue_bands.js";
import {transfers} from "./transfers.js";
import {warChange} from "./war_change.js";
import {where} from "./where.js";

/** Every card that a page may name in `<chart-card name="…">`. */
export function allCards(oblasts: FeatureCollection): readonly Card[] {
  return [ownRevenue, localShare, formation, inequality, revenueBands, warChange, transfers, capacity, where(oblasts)];
}

/** Card name → control name → allowed values: what an address may say. */
export function knownControls(cards: readonly Card[]): Record<string, Record<string, readonly string[]>> {
  return Object.fromEntries(
    cards.map((card) => [card.name, Object.fromEntries(card.controls.map((control) => [control.name, control.options.map(({value}) => value)]))])
  );
}
