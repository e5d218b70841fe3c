import type {Selection} from "./card.js";
import type {ViewState} from "../model/view_state.js";
import {codeOfOblast} from "../model/names/place_codes.js";
import {fetchMarts, fetchOblastPart, hasPart} from "../marts/fetch_marts.js";

/**
 * The rows behind the view's chosen hromada or oblast, its own and those of its budget years and periods; null where
 * none is chosen or the address names an unknown one.
 */
export async function selectionOf(view: ViewState): Promise<Selection | null> {
  if (view.hromada) {
    const oblast = codeOfOblast(view.hromada);
    if (!hasPart("hromada", oblast)) return null;
    const isChosen = (one: {readonly hromada_code: string}): boolean => one.hromada_code === view.hromada;
    const [places, years, periods] = await Promise.all([
      fetchOblastPart("hromada", oblast),
      fetchOblastPart("hromada_year", oblast),
      fetchOblastPart("hromada_class", oblast)
    ]);
    const row = places.find(isChosen);
    return row ? {kind: "hromada", row, years: years.filter(isChosen), periods: periods.filter(isChosen)} : null;
  }
  if (!view.oblast) return null;
  const read = await fetchMarts(["oblast", "oblast_year"]);
  const isChosen = (one: {readonly oblast_code: string}): boolean => one.oblast_code === view.oblast;
  const row = read("oblast").find(isChosen);
  return row ? {kind: "oblast", row, years: read("oblast_year").filter(isChosen)} : null;
}
