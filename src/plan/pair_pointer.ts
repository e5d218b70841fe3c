// One pair of the plan's map at a time: by pointer, by finger and by key, with what it is in words below the map.
import type {DrawnFlow} from "./flow_map.js";

/** What is said of a pair, and where its reasons are. */
export interface SaidPair {
  readonly text: string;
  readonly href: string;
}

/** A map and the pairs that are drawn on it, in one order with what is said of them. */
export interface PointedMap {
  readonly map: Element;
  readonly flows: readonly DrawnFlow[];
}

/** How far from an end of a pair a pointer may be, in units of the map. */
const reach = 14;

/** Lets a reader go through the pairs of the maps; `chart` holds them and `said` tells. */
export function pointPairs(
  {chart, said}: {readonly chart: HTMLElement; readonly said: HTMLElement},
  maps: readonly PointedMap[],
  pairs: readonly SaidPair[]
): void {
  let shown = -1;
  const show = (index: number): void => {
    if (index === shown || pairs.length === 0) return;
    shown = index;
    for (const {map, flows} of maps) {
      map.classList.toggle("has-chosen", index >= 0);
      flows.forEach(({marks}, i) => {
        for (const mark of marks) mark.classList.toggle("is-chosen", i === index);
      });
    }
    const pair = pairs[index];
    if (!pair) return;
    const link = document.createElement("a");
    link.href = pair.href;
    link.textContent = pair.text;
    said.replaceChildren(link);
  };
  const at = (event: PointerEvent): number => {
    const found = maps.find(({map}) => map.contains(event.target as Node));
    const matrix = (found?.map as SVGSVGElement | undefined)?.getScreenCTM();
    if (!found || !matrix) return -1;
    const onLine = found.flows.findIndex(({marks}) => marks.includes(event.target as Element));
    if (onLine >= 0) return onLine;
    const {x, y} = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    let [best, least] = [-1, reach];
    found.flows.forEach(({ends}, index) => {
      for (const [endX, endY] of ends) {
        const distance = Math.hypot(endX - x, endY - y);
        if (distance < least) [best, least] = [index, distance];
      }
    });
    return best;
  };
  chart.tabIndex = 0;
  const point = (event: PointerEvent): void => {
    const index = at(event);
    if (index >= 0) show(index);
  };
  chart.onpointermove = point;
  chart.onpointerdown = point;
  chart.onkeydown = (event) => {
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (event.key === "Escape") return show(-1);
    const chosen = pairs[shown];
    if (event.key === "Enter" && chosen && event.target === chart) return location.assign(chosen.href);
    if (step === undefined) return;
    event.preventDefault();
    show((Math.max(shown, step > 0 ? -1 : 0) + step + pairs.length) % pairs.length);
  };
}
