// All places that have a page: a field that finds one, a map of counties and oblasts, and a list under each of them.
import {geoPath} from "d3-geo";
import type {FeatureCollection} from "geojson";
import type {Plane} from "../charts/plane.js";
import {projectionOf} from "../charts/projection.js";
import {twoLands} from "../charts/two_lands.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";
import {placeCombobox} from "../ui/place_combobox.js";
import {speechOf} from "../words/figures.js";
import type {PlaceKind} from "../words/rooms/places.js";
import {placeListWords, placePageWords} from "../words/words.js";
import {placePath} from "../marts/place_address.js";

type PlaceRow = MartRows["place"];

const linkTo = ({place_kind, place_code}: PlaceRow): string => `./${placePath(place_kind as PlaceKind, place_code)}`;

/** The page of all places. */
export function placeList(read: MartReader, options: PartOptions): HTMLElement {
  const {document, locale} = options;
  const page = placePageWords[locale];
  const places = read("place");
  const {order} = speechOf(locale);
  const regions = (kind: "fylke" | "oblast"): HTMLElement[] =>
    places
      .filter(({place_kind}) => place_kind === kind)
      .toSorted((a, b) => order(a.name, b.name))
      .map((region) => regionPart(region, places, options));
  const city = places.filter(({place_kind}) => place_kind === "city");
  return element(
    document,
    "div",
    {class: "place-list", "data-set": "places"},
    element(
      document,
      "form",
      {class: "place-search needs-script", role: "search", "aria-label": page.field},
      placeCombobox(document, {id: "place-search", name: "q", label: page.field, hint: page.hint})
    ),
    element(document, "ul", {class: "place-hits", "data-tells": true, "data-part": "hits", hidden: true}),
    regionMap(places, options),
    element(document, "h2", {id: "norway"}, page.norway),
    ...regions("fylke"),
    element(document, "h2", {id: "ukraine"}, page.ukraine),
    ...city.map((row) => element(document, "p", {}, element(document, "a", {href: linkTo(row)}, row.name))),
    ...regions("oblast")
  );
}

/** A county or oblast with its municipalities, folded. */
function regionPart(region: PlaceRow, places: readonly PlaceRow[], {document, locale}: PartOptions): HTMLElement {
  const words = placeListWords[locale];
  const page = placePageWords[locale];
  const {order} = speechOf(locale);
  const heading = words.heading(region.name, region.place_kind as PlaceKind);
  const own = places
    .filter(({parent_code}) => parent_code === region.place_code)
    .toSorted((a, b) => order(a.name, b.name));
  return element(
    document,
    "details",
    {id: region.place_code},
    element(document, "summary", {}, page.region(heading, own.length)),
    element(document, "p", {}, element(document, "a", {href: linkTo(region)}, heading)),
    element(
      document,
      "ul",
      {class: "place-members"},
      ...own.map((row) => element(document, "li", {}, element(document, "a", {href: linkTo(row)}, row.name)))
    )
  );
}

const [mapWidth, mapHeight] = [760, 420];

/** Norway and Ukraine, where each county and oblast leads to its page; Crimea and Sevastopol are drawn as Ukraine. */
function regionMap(places: readonly PlaceRow[], {document, locale, shapes}: PartOptions): Element | null {
  if (!shapes) return null;
  const words = placeListWords[locale];
  const page = placePageWords[locale];
  const {norway, ukraine} = shapes();
  const {inNorway, inUkraine} = twoLands(
    {x: 0, y: 10, width: 320, height: mapHeight - 20},
    {x: 340, y: 60, width: mapWidth - 345, height: mapHeight - 120}
  );
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of Object.entries({
    class: "region-map",
    viewBox: `0 0 ${mapWidth} ${mapHeight}`,
    role: "group",
    "aria-label": page.map
  }))
    svg.setAttribute(name, value);
  const draw = ({features}: FeatureCollection, plane: Plane): void => {
    const outline = geoPath(projectionOf(plane)).digits(1);
    for (const feature of features) {
      const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      path.setAttribute("d", outline(feature) ?? "");
      const row = places.find(({place_code}) => place_code === String(feature.id));
      if (!row) {
        svg.append(path);
        continue;
      }
      const label = words.heading(row.name, row.place_kind as PlaceKind);
      const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
      title.append(label);
      path.append(title);
      const link = document.createElementNS("http://www.w3.org/2000/svg", "a");
      link.setAttribute("href", linkTo(row));
      link.setAttribute("aria-label", label);
      link.append(path);
      svg.append(link);
    }
  };
  draw(norway, inNorway);
  draw(ukraine, inUkraine);
  return svg;
}
