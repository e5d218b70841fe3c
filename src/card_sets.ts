import type {FeatureCollection} from "geojson";
import type {Card} from "./cards/card.js";
import {coverageCards} from "./coverage/coverage_cards.js";
import {partnerDrawing} from "./coverage/partner_drawing.js";
import {needsCards} from "./needs/needs_cards.js";
import {hromadaDrawing} from "./trends/hromada_drawing.js";
import {trendsCards} from "./trends/trends_cards.js";

/** The pages' sets of cards; each set is one script in the browser, so that a page fetches its own cards only. */
const cardSets = {
  trends: (oblasts) => trendsCards(hromadaDrawing(oblasts)),
  needs: needsCards,
  coverage: (_, fylker, beside) => coverageCards(partnerDrawing(fylker, beside))
} as const satisfies Record<
  string,
  (oblasts: FeatureCollection, fylker: FeatureCollection, beside: FeatureCollection) => readonly Card[]
>;

export type CardSet = keyof typeof cardSets;

/**
 * Every card that a page may name in `<chart-card name="…">`, with its set.
 * @param beside oblasts for a map on which Norway stands beside them, where that has a coarser line
 */
export function allCards(
  oblasts: FeatureCollection,
  fylker: FeatureCollection,
  beside = oblasts
): readonly {readonly card: Card; readonly set: CardSet}[] {
  return (Object.keys(cardSets) as CardSet[]).flatMap((set) =>
    cardSets[set](oblasts, fylker, beside).map((card) => ({card, set}))
  );
}
