import type {Selection} from "./card.js";
import type {ViewState} from "../model/view_state.js";
import {fetchMarts, fetchPart} from "../marts/fetch_marts.js";

/**
 * The rows behind the view's chosen hromada or oblast, its own and those of its budget years; null where none is chosen
 * or the address names an unknown one.
 */
export async function selectionOf(view: ViewState): Promise<Selection | null> {
  if (view.hromada) {
    const names = (await fetchMarts(["hromada_name"]))("hromada_name");
    const oblast = names.find((row) => row.hromada_code === view.hromada)?.oblast_code;
    if (!oblast) return null;
    const isChosen = (one: {readonly hromada_code: string}): boolean => one.hromada_code === view.hromada;
    const [places, years] = await Promise.all([fetchPart("hromada", oblast), fetchPart("hromada_year", oblast)]);
    const row = places.find(isChosen);
    return row ? {kind: "hromada", row, years: years.filter(isChosen)} : null;
  }
  if (!view.oblast) return null;
  const read = await fetchMarts(["oblast", "oblast_year"]);
  const isChosen = (one: {readonly oblast_code: string}): boolean => one.oblast_code === view.oblast;
  const row = read("oblast").find(isChosen);
  return row ? {kind: "oblast", row, years: read("oblast_year").filter(isChosen)} : null;
}
