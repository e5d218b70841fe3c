// How the plan's numbers are written: scores are thousandths in the model and points of 100 for a reader.
import type {Locale} from "../words/locales.js";
import {numberText} from "../words/figures.js";

/** Thousandths as points with one decimal: 654 → `65,4`. */
export const pointsText = (thousandths: number, locale: Locale): string =>
  numberText(thousandths / 10, "points", locale);

/** A whole number. */
export const countText = (value: number, locale: Locale): string => numberText(value, "count", locale);

/** A part of a whole in per cent, without decimals where it is ten per cent or more. */
export function shareText(part: number, whole: number, locale: Locale): string {
  const share = whole === 0 ? 0 : part / whole;
  return numberText(share, share >= 0.1 || share === 0 ? "whole_share" : "share", locale);
}
