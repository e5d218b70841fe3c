import {svgNode} from "../charts/svg_node.js";
import {asImage} from "../charts/svg_image.js";
import type {MartReader} from "../marts/mart_rows.js";
import {NoRows} from "../marts/no_rows.js";
import {count} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {cardWords} from "../words/words.js";
import {headed, type Card, type CardView, type Choice} from "./card.js";

/** What a card shows for a choice; where its marts have no row to tell of, one sentence that says so. */
export function viewOf(card: Card, read: MartReader, choice: Choice): CardView {
  try {
    const view = card.view(read, choice);
    const {selection, locale} = choice;
    return card.ofPlace && selection ? {...view, highlight: card.ofPlace(selection, locale)} : view;
  } catch (error) {
    if (!(error instanceof NoRows)) throw error;
    return bareView(choice);
  }
}

/** A card without a chart: its table is there and empty. */
function bareView({locale}: Choice): CardView {
  const {noFigures, figures} = cardWords[locale].bare;
  const table = {columns: [{key: "label", label: figures, unit: "text"}], rows: []} as const;
  const title = tell({rows: count(table, {by: "label"})}, () => noFigures);
  return {
    ...headed(title),
    subtitle: "",
    legend: [],
    summary: title.sentence,
    draw: ({document, width, summary}) =>
      asImage(svgNode(document, "svg", {width, height: 1, viewBox: `0 0 ${width} 1`}), {summary}),
    table,
    notes: [],
    highlight: null
  };
}
