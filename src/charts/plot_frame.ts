import {plot} from "./plot_parts.js";
import type {PlotOptions} from "@observablehq/plot";
import {asImage, type Frame} from "./svg_image.js";

// Charts take both from here; a drawing without Plot takes them from there, and need not carry it.
export {narrowWidth, type Frame} from "./svg_image.js";

/**
 * Draws one Plot and makes it ready for both a page and a screen reader: one image with one sentence, no labels on
 * inner groups (assistive technology may not read them there), no style sheet of its own, coordinates to a tenth of a
 * px.
 */
export function plotFrame(frame: Frame, options: PlotOptions): Element {
  const chart = plot({...options, width: frame.width, document: frame.document, className: "plot"});
  return asImage(chart, frame);
}

/** Letters of Latin width that a text takes: one of Cyrillic is a little wider. */
export function letterCount(text: string): number {
  const wider = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return text.length + 0.12 * wider;
}

/**
 * Room in px for the longest line of some labels at the charts' 13 px type; measured generously, since fonts differ.
 */
export function labelRoom(labels: readonly string[], {most = 200} = {}): number {
  return Math.min(most, 16 + 7.1 * Math.max(0, ...labels.flatMap((label) => label.split("\n")).map(letterCount)));
}
