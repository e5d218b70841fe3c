// What stands on a place's page, section by section; each is empty where a place has nothing of the kind.
import type {Audience} from "../../loaders/audience.ts";
import {besideIn, namesInOrder, registerName} from "../../src/marts/own_names.ts";
import type {MartRows} from "../../src/marts/mart_rows.ts";
import {hromadaTypes, type HromadaType} from "../../src/model/hromada_type.ts";
import {publicCriteria} from "../../src/model/match/real_ties.ts";
import {regionType} from "../../src/model/region_type.ts";
import {speechOf} from "../../src/words/figures.ts";
import type {Locale} from "../../src/words/locales.ts";
import type {ComparedWith, NotKnown, PlaceKind, PlaceMeasure} from "../../src/words/rooms/places.ts";
import type {CapacityClass} from "../../src/words/rooms/terms.ts";
import {criteriaWords, placeNamesWords, placesWords, sentenceSigns} from "../../src/words/words.ts";
import {markup, Markup} from "../pages/markup.ts";
import {signMarkup} from "../pages/rule_boxes.ts";
import {placeLink} from "./place_link.ts";
import type {PlaceRow, PlaceShelf} from "./place_shelf.ts";
import {spreadDrawing} from "./spread_drawing.ts";

/** What a section is written from. */
export interface SectionOf {
  readonly row: PlaceRow;
  readonly shelf: PlaceShelf;
  readonly locale: Locale;
  /** The public where not said. */
  readonly audience?: Audience;
}

const nothing = new Markup("");

const kindOf = ({place_kind}: PlaceRow): PlaceKind => place_kind as PlaceKind;

/** The sentence that says what the place is, and its names and traits. */
export function about({row, shelf, locale}: SectionOf): Markup {
  const words = placesWords[locale];
  const kind = kindOf(row);
  const side = kind === "kommune" || kind === "fylke" ? "kommune" : "hromada";
  const beside = besideIn(locale, side, registerName(row) ?? row.name_uk);
  const facts: [head: string, fact: Markup | string | null][] = [
    [
      words.facts.officialName,
      kind === "kommune" && row.full_name !== (registerName(row) ?? row.name) ? row.full_name : null
    ],
    [words.facts.ukrainianName, beside === null ? null : markup`<span lang="${beside.lang}">${beside.text}</span>`],
    [words.facts.registerName, kind === "hromada" ? inBothLetters(row, locale) : null],
    [words.facts.otherNames, otherNames({row, shelf, locale})],
    [words.facts.type, row.type === null ? null : words.hromadaType(hromadaType(row.type))],
    [
      words.facts.formed,
      row.amalgamated_date === null
        ? null
        : words.formed({day: row.amalgamated_date, isVoluntary: row.is_voluntary === true})
    ],
    [
      words.facts.capacity,
      row.capacity_class === null ? null : words.capacityClass(row.capacity_class as CapacityClass)
    ],
    [words.facts.location, traits(row, locale)],
    [words.facts.centrality, row.centrality_class === null ? null : words.centrality(row.centrality_class)],
    [words.facts.code[kind], markup`<code>${row.place_code}</code>`]
  ];
  const told = facts.filter(([, fact]) => fact !== null && fact !== "");
  return markup`<p class="place-lead">${lead(row, shelf, locale)}</p>
<dl class="place-facts">${told.map(([head, fact]) => markup`<div><dt>${head}</dt><dd>${fact}</dd></div>`)}</dl>`;
}

/** The name of a hromada in the register, the one that the page's language writes first. */
function inBothLetters(row: PlaceRow, locale: Locale): Markup {
  const [first, second] = namesInOrder(row, row.full_name ?? "", row.full_name_uk ?? "");
  return markup`${first}, <span lang="${placeNamesWords[locale].langBeside.hromada}">${second}</span>`;
}

function lead(row: PlaceRow, shelf: PlaceShelf, locale: Locale): Markup {
  const words = placesWords[locale].lead;
  const population = row.population ?? 0;
  const count = row.municipality_count ?? 0;
  const within = row.parent_name ?? "";
  const said = {
    kommune: () => words.kommune({fylke: within, centre: row.kommune_centre, population}),
    fylke: () => words.fylke({kommuner: count, population}),
    hromada: () => words.hromada({oblast: within, raion: row.raion ?? "", population}),
    oblast: () => words.oblast({hromadas: count, population}),
    city: () => words.city
  }[kindOf(row)]();
  const parent = row.parent_code === null ? undefined : shelf.place(row.parent_code);
  const named = parent && inflected(parent.name, said, locale);
  if (!parent || !named) return markup`${said}`;
  const link = placeLink(parent, named.text);
  return markup`${said.slice(0, named.at)}${link}${said.slice(named.at + named.text.length)}`;
}

/** Where a sentence has a name, in the case that it stands in; undefined where it has not. */
function inflected(
  name: string,
  said: string,
  locale: Locale
): {readonly at: number; readonly text: string} | undefined {
  const stem = sentenceSigns[locale].stem(name);
  // Between blanks, and the last one: the raion may begin like the oblast.
  const word = new RegExp(`(?<= )${escapeRegExp(stem)}${stem === name ? "" : "\\p{L}*"}(?= )`, "gu");
  const found = [...said.matchAll(word)].at(-1);
  return found && {at: found.index, text: found[0]};
}

const escapeRegExp = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** How many other names a page tells; some have a form in thirty languages. */
const mostNames = 12;

function otherNames({row, shelf, locale}: SectionOf): string | null {
  const words = placesWords[locale];
  const order = ["current", "former", "ended", "code", "form"];
  // One that parted from another did not take it over.
  const isKommune = (name: string): boolean =>
    shelf.places.some((place) => place.place_kind === "kommune" && (registerName(place) ?? place.name) === name);
  const names = shelf
    .otherNames(row.place_code)
    .filter(({kind, name}) => order.includes(kind) && !(kind === "ended" && isKommune(name)) && name !== row.name)
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({kind, name, untilYear}) =>
      words.otherName(kind, {name, untilYear: untilYear === null ? null : String(untilYear)})
    )
    .filter((told) => told !== "")
    .slice(0, mostNames);
  return names.length === 0 ? null : names.join("; ");
}

function traits(row: PlaceRow, locale: Locale): string | null {
  const words = placesWords[locale];
  const side = row.place_kind === "kommune" ? "kommune" : row.place_kind === "hromada" ? "hromada" : null;
  if (side === null) return null;
  return [
    row.is_regional_centre ? words.seat[side] : "",
    row.is_coastal ? words.coastal[side] : "",
    row.has_university_campus ? words.campus : ""
  ]
    .filter((text) => text !== "")
    .join("; ");
}

function hromadaType(text: string): HromadaType {
  const found = hromadaTypes.find((type) => type === text);
  if (!found) throw new RangeError(`unknown type of hromada: ${text}`);
  return found;
}

/** The figures, each beside those of others. */
export function figures({row, shelf, locale}: SectionOf): Markup {
  const words = placesWords[locale].figures;
  const kind = kindOf(row);
  const rows = shelf.figures(row.place_code);
  if (rows.length === 0) return nothing;
  const measures = [...new Set(rows.map(({measure}) => measure))] as PlaceMeasure[];
  const items = measures.map((measure) => {
    const own = rows.filter((one) => one.measure === measure);
    const [{value, figure_period}] = own as [MartRows["place_figure"], ...MartRows["place_figure"][]];
    const period = figure_period === null ? null : words.period(measure, figure_period);
    const figure = words.value(measure, value);
    return markup`<li><p class="place-figure"><span>${words.names[measure](kind)}</span>
${measure === "own_per_capita_uah" && signMarkup("per_inhabitant", locale)}
<strong>${figure}</strong>${period !== null && markup` <small>${period}</small>`}</p>
${own.map((one) => comparison(one, row, shelf, locale))}</li>`;
  });
  return markup`<h2 id="figures">${words.heading}</h2>
<p>${words.reading}</p>
<ul class="place-figures">${items}</ul>
<p class="place-source">${words.source[row.place_kind === "kommune" || row.place_kind === "fylke" ? "NO" : "UA"]}
${measures.includes("own_per_capita_uah") && signMarkup("military_tax", locale)}</p>`;
}

function comparison(one: MartRows["place_figure"], row: PlaceRow, shelf: PlaceShelf, locale: Locale): Markup {
  const words = placesWords[locale].figures;
  const measure = one.measure as PlaceMeasure;
  const sentence = words.rank({
    group: comparedWith(one, row, shelf),
    rank: one.place_rank,
    count: one.place_count,
    equal: one.equal_count,
    median: words.value(measure, one.median_value)
  });
  const drawing = one.place_count > 1 && spreadDrawing(one.group_bins, one.position);
  return markup`<p class="place-rank">${drawing}<span>${sentence}</span></p>`;
}

function comparedWith(one: MartRows["place_figure"], row: PlaceRow, shelf: PlaceShelf): ComparedWith {
  const of = kindOf(row);
  if (one.group_kind === "region_type")
    return {kind: "region_type", of, type: regionType(one.group_code), day: one.class_date ?? ""};
  if (one.group_kind === "country") return {kind: "country", of};
  return {kind: one.group_kind, of, name: shelf.place(one.group_code)?.name ?? one.group_code};
}

/** The region type of a hromada with its day, and what it was before. */
export function regionHistory({row, shelf, locale}: SectionOf): Markup {
  const periods = shelf.classes(row.place_code);
  const last = periods.at(-1);
  if (row.place_kind !== "hromada" || !last) return nothing;
  const words = placesWords[locale].regionType;
  const classOf = (period: MartRows["hromada_class"]): [ReturnType<typeof regionType>, ReturnType<typeof partOf>] => [
    regionType(period.region_type),
    partOf(period)
  ];
  const history =
    periods.length === 1
      ? markup`<p>${words.always(last.from_date)}</p>`
      : markup`<details><summary>${words.history}</summary><ul>${periods.map(
          (period) => markup`<li>${words.period(period.from_date, period.to_date, ...classOf(period))}</li>`
        )}</ul></details>`;
  return markup`<h2 id="region-type">${words.heading}</h2>
<p><strong>${words.now(...classOf(last), shelf.list)}</strong>
${signMarkup("region_type", locale)}</p>
${history}${row.is_withheld === true && markup`<p>${words.withheld} ${signMarkup("withheld", locale)}</p>`}
<p class="place-source">${words.source}</p>`;
}

const partOf = ({part_region_type}: MartRows["hromada_class"]): ReturnType<typeof regionType> | null =>
  part_region_type === null ? null : regionType(part_region_type);

/** What a hromada has registered and joined, as far as it may be told of one; of an oblast what groups may tell. */
export function publicNeeds({row, shelf, locale}: SectionOf): Markup {
  if (row.place_kind === "oblast" || row.place_kind === "city") return groupNeeds({row, shelf, locale});
  if (row.place_kind !== "hromada" || row.is_withheld !== false) return nothing;
  const words = placesWords[locale].needs;
  const signs = shelf.signs(row.place_code).toSorted((a, b) => (b.project_count ?? 0) - (a.project_count ?? 0));
  const items = signs.map(({sign, area_code, project_count}) =>
    sign === "projects"
      ? words.projects({area: shelf.areaName(area_code, locale), count: project_count ?? 0})
      : words.signs[sign]
  );
  return markup`<h2 id="public-needs">${words.heading}</h2>
${
  items.length === 0
    ? markup`<p>${words.none}</p>`
    : markup`<p>${words.intro}</p><ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`
}
<p>${words.alone(displacementAround(row, shelf))}</p>
<p class="place-source">${words.source}</p>`;
}

/** Displacement in the hromadas outside the war zone of the oblast that a hromada lies in. */
function displacementAround(
  {parent_code, parent_name}: PlaceRow,
  shelf: PlaceShelf
): {oblast: string; hromadas: number; perThousand: number} | null {
  const group = shelf.displacement(parent_code ?? "");
  return group
    ? {oblast: parent_name ?? "", hromadas: group.hromada_count, perThousand: group.net_displaced_per_1000}
    : null;
}

/** Sectors that the page of an oblast tells. */
const mostSectors = 5;

/** What is public of the needs of an oblast or of Kyiv, as far as groups of hromadas may be told of. */
function groupNeeds({row, shelf, locale}: SectionOf): Markup {
  const words = placesWords[locale].needs.group;
  const displaced = shelf.displaced(row.place_code);
  const displacement = shelf.displacement(row.place_code);
  const sentences = [
    displaced && words.registered({count: displaced.registered_count, day: displaced.counted_date}),
    displacement &&
      words.displaced({hromadas: displacement.hromada_count, perThousand: displacement.net_displaced_per_1000})
  ];
  return markup`<h2 id="public-needs">${words.heading}</h2>
${sentences.filter((sentence) => sentence !== undefined).map((sentence) => markup`<p>${sentence}</p>\n`)}${
    row.place_kind === "oblast" && projectsOf({row, shelf, locale})
  }<p class="place-source">${words.source}</p>`;
}

/** Registered projects of an oblast by sector, those of most hromadas first. */
function projectsOf({row, shelf, locale}: SectionOf): Markup {
  const words = placesWords[locale].needs.group;
  const all = shelf.projects(row.place_code);
  const sectors = all
    .filter(({sector_code, with_project_count}) => sector_code !== "any" && (with_project_count ?? 0) > 0)
    .toSorted((a, b) => (b.with_project_count ?? 0) - (a.with_project_count ?? 0))
    .slice(0, mostSectors);
  const [first] = sectors;
  if (!first) return markup`<p>${words.noProjects}</p>\n`;
  const intro = words.projects({
    hromadas: first.hromada_count,
    oblasts: first.group_code.split("+").map((code) => shelf.place(code)?.name ?? code),
    day: first.counted_date ?? ""
  });
  const items = sectors.map((one) =>
    words.sector({
      sector: one[`sector_${locale}`],
      hromadas: one.with_project_count ?? 0,
      projects: one.project_count ?? 0
    })
  );
  return markup`<p>${intro}</p>
<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>
`;
}

/** Who is most alike on public facts alone; a sentence where no list is made. */
export function matches({row, shelf, locale}: SectionOf): Markup {
  const side = row.place_kind === "kommune" ? "kommune" : row.place_kind === "hromada" ? "hromada" : null;
  if (side === null) return nothing;
  const words = placesWords[locale].matches;
  const list = shelf.matches(row.place_code);
  const heading = markup`<h2 id="matches">${words.heading[side]}</h2>`;
  if (!list) {
    const isOccupied = shelf.classes(row.place_code).at(-1)?.region_type === "occupied";
    return markup`${heading}<p>${words.none[isOccupied ? "occupied" : "withheld"]}
${!isOccupied && signMarkup("withheld", locale)}</p>`;
  }
  const names = publicCriteria.map((key) => speechOf(locale).lower(criteriaWords[locale].names[key]));
  const items = list.map(({code, score}) => {
    const other = shelf.place(code)!;
    const link = placeLink(other);
    return markup`<li>${link}: ${words.points(score / 10, other.parent_name ?? "", other.population ?? 0)}</li>`;
  });
  return markup`${heading}<p>${words.intro(names)} ${signMarkup("points", locale)}</p>
<ol>${items}</ol><p>${words.left[side]}</p>`;
}

/** How many of a county's or oblast's municipalities have a known partner, and the municipalities themselves. */
export function members({row, shelf, locale}: SectionOf): Markup {
  const kind = row.place_kind;
  if (kind !== "fylke" && kind !== "oblast") return nothing;
  const words = placesWords[locale].covered;
  const coverage = shelf.coverage(row.place_code);
  const sentence =
    coverage &&
    (kind === "fylke"
      ? words.fylke({all: coverage.municipality_count, partnered: coverage.with_count})
      : words.oblast({
          all: coverage.municipality_count,
          partnered: coverage.with_count,
          known: coverage.any_known_count ?? 0,
          open: coverage.any_open_count ?? 0
        }));
  const order = speechOf(locale).order;
  const own = shelf.members(row.place_code).toSorted((a, b) => order(a.name, b.name));
  const links = own.map((one) => markup`<li>${placeLink(one)}</li>`);
  return markup`<h2 id="partnerships">${words.heading}</h2>
<p>${sentence}${sentence && markup` ${signMarkup("partnership", locale)}`}</p>
<h2 id="members">${words.members[kind]}</h2>
<ul class="place-members">${links}</ul>`;
}

/** What nobody here knows of the place, and who could tell. */
export function notKnown({row, shelf, locale, audience = "public"}: SectionOf): Markup {
  const words = placesWords[locale].unknown;
  const has = (measure: PlaceMeasure): boolean =>
    shelf.figures(row.place_code).some((figure) => figure.measure === measure);
  const kind = kindOf(row);
  const items: readonly (NotKnown | false)[] = [
    // In the internal edition the match has the answers, and who reads it sees there who has given none.
    audience === "public" && kind === "kommune" && "kommune_answers",
    audience === "public" && kind === "hromada" && row.is_withheld === false && "hromada_answers",
    (kind === "hromada" || kind === "oblast") && "population_now",
    kind === "hromada" && !has("area_km2") && "area",
    kind === "hromada" && !has("own_per_capita_uah") && (row.is_in_budget_system ? "budgets" : "budgets_occupied"),
    kind === "hromada" && row.capacity_class === null && "capacity",
    row.tie_knowledge === "open" && "open_name",
    kind === "city" && "kyiv"
  ];
  const known = items.filter((item) => item !== false);
  if (known.length === 0) return nothing;
  return markup`<h2 id="not-known">${words.heading}</h2>
<ul>${known.map((item) => markup`<li>${words[item]}</li>`)}</ul>`;
}

/** Ways into the pages that show more, with this place chosen. */
export function ways({row, shelf, locale}: SectionOf): Markup {
  const words = placesWords[locale].ways;
  const code = row.place_code;
  const kind = kindOf(row);
  const links: [address: string, text: string][] = [];
  // A county of one kommune, which is Oslo, is matched as that kommune.
  const isCounty = kind === "fylke" && shelf.members(code).length > 1;
  if (kind === "kommune" || isCounty || (kind === "hromada" && row.is_withheld === false))
    links.push([`../match?place=${code}`, words.match[kind]]);
  if (kind === "hromada" || kind === "oblast") links.push([`../trends?${kind}=${code}`, words.trends[kind]]);
  links.push(["../coverage", words.coverage], ["../places", words.all]);
  return markup`<h2 id="ways">${words.heading}</h2>
<ul>${links.map(([address, text]) => markup`<li><a href="${address}">${text}</a></li>`)}</ul>`;
}
