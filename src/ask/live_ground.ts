// What the maps of the workbench are drawn from: outlines that stand in the page, and places that are fetched.
import type {Land, Outlines} from "../charts/area_map.js";
import type {Place} from "../charts/plane.js";
import type {MapGround} from "../engine/answer_view.js";
import type {DecodedAnswer} from "../engine/decoded_answer.js";
import {fetchMarts} from "../marts/fetch_marts.js";

/** The code of a hromada in the register. */
const hromadaCode = /^UA\d{17}$/;

/** Returns what a map of an answer takes; where hromadas lie is fetched with the first answer that names one. */
export function liveGround(root: HTMLElement): (answer: DecodedAnswer) => Promise<MapGround> {
  const said = root.querySelector('[data-part="outlines"]')?.textContent ?? "{}";
  const {ukraine = [], norway = []} = JSON.parse(said) as Partial<Record<Land, [string, string][]>>;
  const outlines: Readonly<Record<Land, Outlines>> = {ukraine: new Map(ukraine), norway: new Map(norway)};
  return async (answer) => {
    const hasHromadas = answer.rows.some((row) => row.some((value) => hromadaCode.test(String(value))));
    return {outlines, places: hasHromadas ? await hromadaPlaces() : new Map()};
  };
}

async function hromadaPlaces(): Promise<ReadonlyMap<string, Place>> {
  const read = await fetchMarts(["hromada"]);
  return new Map(read("hromada").map(({hromada_code: code, lat, lon}) => [code, {lat, lon}] as const));
}
