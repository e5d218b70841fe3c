import type {RowFrame} from "./row_frame.js";
import {regionSignClasses} from "../charts/region_signs.js";
import {partOf, setText} from "../ui/named_part.js";
import {matchWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import type {Ranked} from "../model/match/rank.js";
import type {CriterionKey} from "../model/match/criteria.js";
import {partGroupKeys, partGroups} from "../model/match/part_groups.js";
import {barParts, pointsOf, pointsText, rowFacts, type BarPart, type Ranking} from "../pairing/ranking.js";
import {element} from "../ui/element.js";
import {placeHref} from "../ui/place_href.js";

/** One candidate of a list: rank, name, score, bar, facts, and what can be done with it. */
export function matchRow({document, locale, data}: RowFrame, ranking: Ranking, code: string): HTMLElement {
  const words = matchWords[locale];
  const facts = rowFacts(data, ranking, code, locale);
  const open = element(
    document,
    "button",
    {
      type: "button",
      class: "match-open needs-script",
      "data-act": "open",
      "aria-haspopup": "dialog",
      "aria-expanded": "false"
    },
    facts.label
  );
  return element(
    document,
    "li",
    {class: "match-row", "data-code": code, id: `match-${code}`},
    element(
      document,
      "div",
      {class: "match-row-head"},
      element(document, "span", {class: "match-rank", "data-part": "rank"}),
      element(
        document,
        "h3",
        {class: "match-name"},
        open,
        element(document, "a", {class: "without-script", href: placeHref(document, facts.page)}, facts.label),
        facts.beside && " ",
        facts.beside && element(document, "span", {lang: facts.beside.lang, class: "match-name-uk"}, facts.beside.text)
      ),
      element(
        document,
        "span",
        {class: "match-score"},
        element(document, "strong", {"data-part": "score"}),
        ` ${words.points}`
      )
    ),
    element(document, "p", {class: "match-sorted", "data-part": "sorted"}),
    element(document, "div", {class: "score-bar", role: "img", "data-part": "bar"}),
    element(
      document,
      "ul",
      {class: "match-facts"},
      facts.region &&
        element(
          document,
          "li",
          {},
          element(document, "span", {class: `sign ${regionSignClasses[facts.regionType!]}`, "aria-hidden": "true"}),
          facts.region
        ),
      element(document, "li", {}, element(document, "a", {href: placeHref(document, facts.withinPage)}, facts.within)),
      ...[facts.people, facts.distance, facts.partners].map((text) => element(document, "li", {}, text)),
      facts.answers && element(document, "li", {class: "match-unanswered"}, facts.answers),
      element(document, "li", {class: "match-sturdy", "data-part": "sturdy"})
    ),
    element(
      document,
      "p",
      {class: "match-acts needs-script"},
      element(
        document,
        "label",
        {},
        element(document, "input", {
          type: "checkbox",
          "data-act": "compare",
          "aria-label": words.compareOne(facts.label)
        }),
        words.compare
      ),
      element(
        document,
        "button",
        {
          type: "button",
          "data-act": "shortlist",
          "aria-pressed": "false",
          "aria-label": words.shortlistOne(facts.label)
        },
        words.shortlist
      )
    )
  );
}

/** The parts of a row that change in every frame of a moved weight, looked up once. */
const moving = new WeakMap<
  HTMLElement,
  {readonly rank: HTMLElement; readonly score: HTMLElement; readonly bar: HTMLElement}
>();

/** Writes what depends on weights into a row; only what has changed touches the page. */
export function updateRow(
  row: HTMLElement,
  {data, locale}: Omit<RowFrame, "document">,
  ranking: Ranking,
  {index, sum}: Ranked,
  position: number
): void {
  let parts = moving.get(row);
  if (!parts)
    moving.set(row, (parts = {rank: partOf(row, "rank"), score: partOf(row, "score"), bar: partOf(row, "bar")}));
  setText(parts.rank, String(position));
  setText(parts.score, pointsText(sum, ranking.weights, locale));
  updateBar(parts.bar, barParts(data, ranking, index));
}

/** What a candidate has of the criterion by which the rows stand; nothing where they stand by all. */
export function sortedText(
  {data, locale}: Omit<RowFrame, "document">,
  ranking: Ranking,
  {index}: Ranked,
  sort: CriterionKey | null
): string {
  const part = barParts(data, ranking, index).find(({key}) => key === sort);
  return part ? matchWords[locale].sorted(part) : "";
}

/** The bar in words; written when the hand rests, because a reader of words is not read every frame. */
export function describeRow(
  row: HTMLElement,
  {data, locale}: Omit<RowFrame, "document">,
  ranking: Ranking,
  {index, sum}: Ranked
): void {
  partOf(row, "bar").setAttribute(
    "aria-label",
    matchWords[locale].bar(pointsOf(sum, ranking.weights), barParts(data, ranking, index))
  );
}

/**
 * A bar of 100 points with a column for each criterion that weighs, as wide as what it can give, so that one criterion
 * can be read down the list. Painted as one background: while a weight is moved twenty bars change in every frame, and
 * a background costs no layout.
 */
function updateBar(bar: HTMLElement, parts: readonly BarPart[]): void {
  const style = `background:${barBackground(parts)}`;
  if (bar.getAttribute("style") !== style) bar.setAttribute("style", style);
}

/** The gap between two columns, in points. */
const gap = 0.4;

/** Columns side by side, filled in the colours of their groups; what is unknown is striped over. */
function barBackground(parts: readonly BarPart[]): string {
  const stripes: string[] = [];
  const stops: string[] = [];
  const stop = (colour: string, from: number, to: number): void =>
    void stops.push(`var(--${colour}) ${from.toFixed(2)}% ${to.toFixed(2)}%`);
  let left = 0;
  for (const {key, points, most, isUnknown} of parts) {
    const right = left + most;
    const end = Math.max(left, right - gap);
    const filled = Math.min(left + points, end);
    stop(`part-${partGroups[key]}`, left, filled);
    stop("band", filled, end);
    stop("surface", end, right);
    // A hair more, so that no solid edge is left beside the stripes.
    const width = Math.min(points + gap / 2, end - left);
    // A position in percent is of the room that is left, not of the whole.
    if (isUnknown && width > 0 && width < 100)
      stripes.push(
        `var(--part-stripes) ${((100 * left) / (100 - width)).toFixed(2)}% 0/${width.toFixed(2)}% 100% no-repeat`
      );
    left = right;
  }
  return [...stripes, `linear-gradient(90deg,${stops.join(",")})`].join(",");
}

/** What the colours of the bars stand for. */
export function barLegend(document: Document, locale: Locale): HTMLElement {
  const {groups} = matchWords[locale];
  const items = [...partGroupKeys, "unknown" as const].map((group) =>
    element(
      document,
      "li",
      {},
      element(document, "span", {
        class: `sign sign-part part-${group === "unknown" ? "ready is-unknown" : group}`,
        "aria-hidden": "true"
      }),
      groups[group]
    )
  );
  return element(document, "ul", {class: "legend"}, ...items);
}
