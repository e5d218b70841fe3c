import type {Selection} from "./card.js";
import type {ViewState} from "../model/view_state.js";
import {fetchMarts, fetchPart} from "../marts/fetch_marts.js";

/**
 * The row behind the view's chosen hromada or oblast; null where none is chosen or the address names an unknown one.
 */
export async function selectionOf(view: ViewState): Promise<Selection | null> {
  if (view.hromada) {
    const names = (await fetchMarts(["hromada_name"]))("hromada_name");
    const oblast = names.find((row) => row.hromada_code === view.hromada)?.oblast_code;
    const row = oblast
      ? (await fetchPart("hromada", oblast)).find((one) => one.hromada_code === view.hromada)
      : undefined;
    return row ? {kind: "hromada", row} : null;
  }
  if (!view.oblast) return null;
  const row = (await fetchMarts(["oblast"]))("oblast").find((one) => one.oblast_code === view.oblast);
  return row ? {kind: "oblast", row} : null;
}
