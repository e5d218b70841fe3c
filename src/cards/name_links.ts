// Names of places that stand in a chart lead to their pages, as those in its tables do.
import {placeHref} from "../ui/place_href.js";
import type {CardView} from "./card.js";

/**
 * Gives each text of a drawn chart that is the name of a place in the tables of its view the address of its page, which
 * a press on it follows. It is no link: a chart is one image to whoever cannot see it, and the table has the links.
 */
export function linkNames(chart: Element, {table, moreTables = []}: CardView, document: Document): Element {
  const pages = new Map(
    [table, ...moreTables].flatMap(({columns, rows}) =>
      columns.flatMap(({key, place}) =>
        place === undefined ? [] : rows.flatMap((row) => (row[place] ? [[row[key], String(row[place])] as const] : []))
      )
    )
  );
  if (pages.size === 0) return chart;
  for (const text of chart.querySelectorAll("text, tspan")) {
    const page = text.children.length === 0 ? pages.get(text.textContent) : undefined;
    if (page !== undefined) text.setAttribute("data-href", placeHref(document, page));
  }
  return chart;
}
