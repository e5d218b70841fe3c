import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {fylkeShapes, oblastShapes} from "../../site/pages/map_shapes.ts";
import {martReader} from "../../site/pages/mart_files.ts";
import {charts} from "../../src/cards/chart_card.ts";
import type {Card} from "../../src/cards/card.ts";
import {chosenControls} from "../../src/cards/card.ts";
import {viewOf} from "../../src/cards/shown_view.ts";
import {tellPairs} from "../../src/charts/pair_signs.ts";
import {partnerDrawing} from "../../src/coverage/partner_drawing.ts";
import {partnerMap} from "../../src/coverage/partner_map.ts";
import {withoutKommuner} from "../../src/coverage/without_partner.ts";
import {hromadaDrawing} from "../../src/trends/hromada_drawing.ts";
import {transfers} from "../../src/trends/transfers.ts";
import {where} from "../../src/trends/where.ts";
import {classDays} from "../../src/marts/mart_rows.ts";

const read = martReader("src/data");
const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
const oblasts = oblastShapes("data/geo");

function drawn(card: Card, controls: Record<string, string> = {}): Element {
  const choice = {locale: "nb" as const, selection: null, controls: chosenControls(card, controls)};
  const host = document.createElement("div");
  host.append(...charts(card, viewOf(card, read, choice), {document, choice}));
  return host;
}

const heldIn = (host: Element): Map<string, string> =>
  new Map(
    [...host.querySelectorAll("[data-href]")].map((name) => [name.textContent!, name.getAttribute("data-href")!])
  );

test("names of counties and oblasts in a chart have the addresses of their pages, and other words none", () => {
  const counties = heldIn(drawn(withoutKommuner, {group: "fylke"}));
  expect(counties.get("Rogaland")).toBe("./fylke/11.html");
  expect(counties.size).toBe(15);
  const byOblast = heldIn(drawn(transfers, {group: "oblast"}));
  expect(byOblast.get("Lviv")).toBe("./oblast/UA-46.html");
  expect(heldIn(drawn(transfers, {group: "type"})).size).toBe(0);
});

test("a chart stays one image: nothing in it is a link or a stop of the keyboard", () => {
  for (const card of [withoutKommuner, partnerMap(partnerDrawing(fylkeShapes("data/geo"), oblasts))])
    expect(drawn(card).querySelectorAll("a, [tabindex]").length).toBe(0);
});

test("both names of a pair lead to their pages, and so do the dots that they are told of", () => {
  const host = drawn(partnerMap(partnerDrawing(fylkeShapes("data/geo"), oblasts)));
  const names = heldIn(host);
  expect(names.get("Eigersund")).toBe("./kommune/1101.html");
  const svg = host.querySelector("svg")!;
  tellPairs(svg);
  const ends = [...svg.querySelectorAll('circle[fill="var(--accent)"]')];
  expect(ends.length).toBeGreaterThan(20);
  for (const end of ends) expect(end.getAttribute("data-href"), end.getAttribute("data-says")!).toMatch(/\.html$/);
  expect(ends.filter((_, index) => index % 2 === 0).every((end) => /kommune|fylke/.test(end.outerHTML))).toBe(true);
});

test("every hromada on the map leads to its page", () => {
  const card = where(hromadaDrawing(oblasts));
  const host = drawn(card);
  const svg = host.querySelector("svg")!;
  card.tellMarks!(svg, {locale: "en", selection: null, controls: {day: classDays.last}}, read);
  const links = [...svg.querySelectorAll(".map-says [data-href]")].map((mark) => mark.getAttribute("data-href"));
  expect(new Set(links).size).toBe(1469);
  expect(links).toContain("./hromada/UA46060250000025047.html");
});
