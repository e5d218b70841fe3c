import {planResultWords, planWords, termWords} from "../words/words.js";
import type {DialStep} from "./fairness_dial.js";
import {countText} from "./plan_points.js";
import type {NoPlanView, OblastRow, PlanView, RankBar} from "./plan_view.js";
import type {Locale} from "../words/locales.js";
import {placePath} from "../marts/place_address.js";
import {regionTypes} from "../model/region_type.js";
import {dataTable} from "../ui/data_table.js";
import {element, type Child} from "../ui/element.js";
import {placeHref} from "../ui/place_href.js";
import {pairTable} from "./pair_list.js";

export interface ResultOptions {
  readonly document: Document;
  readonly locale: Locale;
  /** The map at each drawn width; the browser hands back those that stand in the page. */
  readonly maps: readonly Element[];
  /** Address of the page with another choice. */
  readonly hrefOf: (dial: number) => string;
  readonly dial: number;
}

const svgSpace = "http://www.w3.org/2000/svg";

/** A whole plan: what it comes to, where it goes, what each side gets, what it costs, and every pair. */
export function planResult(view: PlanView, options: ResultOptions): HTMLElement[] {
  const {document, locale, maps} = options;
  const words = planResultWords[locale];
  const hasTypes = regionTypes.filter((type) => view.flows.some((flow) => flow.type === type));
  return [
    panel(
      "plan-overview",
      view.title,
      view,
      options,
      element(document, "p", {class: "card-subtitle"}, view.subtitle),
      element(
        document,
        "dl",
        {class: "plan-figures"},
        ...view.figures.map(({label, value, note}) =>
          element(
            document,
            "div",
            {},
            element(document, "dt", {}, label),
            element(
              document,
              "dd",
              {},
              element(document, "strong", {}, value),
              note && " ",
              note && element(document, "span", {}, note)
            )
          )
        )
      ),
      element(
        document,
        "ul",
        {class: "legend"},
        ...hasTypes.map((type) =>
          element(
            document,
            "li",
            {},
            element(document, "span", {class: `sign sign-${type.replace("_", "-")}`, "aria-hidden": "true"}),
            termWords[locale].regionTypes[type]
          )
        )
      ),
      element(
        document,
        "div",
        {class: "chart"},
        ...maps.map((map, index) =>
          element(document, "div", {class: index === 0 ? "chart-wide" : "chart-narrow"}, map as HTMLElement)
        )
      ),
      element(
        document,
        "p",
        {class: "plan-said needs-script", "data-part": "pair-said", "data-tells": true},
        words.pointAtPair
      ),
      ...view.notes.map((note) => element(document, "p", {class: "card-note"}, note)),
      element(
        document,
        "details",
        {class: "plan-terms", "data-keep": "terms"},
        element(document, "summary", {}, words.termsAndProof),
        element(document, "p", {class: "card-note"}, view.terms),
        element(document, "p", {class: "card-note plan-proof"}, view.proof)
      )
    ),
    panel(
      "plan-oblasts",
      view.oblastTitle,
      view,
      options,
      element(document, "p", {class: "card-subtitle"}, words.oblastsLead),
      oblastTable(view.oblasts, options)
    ),
    panel(
      "plan-ranks",
      view.rankTitle,
      view,
      options,
      element(document, "p", {class: "card-subtitle"}, words.ranksLead),
      element(
        document,
        "div",
        {class: "columns"},
        ...view.ranks.map(({heading, bars}) =>
          element(document, "div", {}, element(document, "h4", {}, heading), rankTable(bars, heading, options))
        )
      ),
      view.regrets.length > 0 && regretDetails(view, options)
    ),
    pricePanel(view, options),
    panel(
      "plan-mutual",
      view.mutualTitle,
      view,
      options,
      view.mutual.length > 0 && element(document, "p", {class: "card-subtitle"}, words.mutualLead),
      view.mutual.length > 0
        ? mutualTable(view, options)
        : element(document, "p", {class: "card-subtitle"}, words.noMutual)
    ),
    panel(
      "plan-pairs",
      words.pairs,
      view,
      options,
      element(document, "p", {class: "card-subtitle"}, words.pairsLead, " ", planWords[locale].tables.below),
      pairTable(view.pairs, options, view.isIllustrative ? words.illustrative(words.pairsCaption) : words.pairsCaption),
      element(
        document,
        "p",
        {class: "card-actions needs-script"},
        element(document, "button", {type: "button", "data-act": "csv", "data-export": "csv"}, planWords[locale].csv),
        element(document, "button", {type: "button", "data-act": "json", "data-export": "json"}, planWords[locale].json)
      )
    )
  ];
}

/** Why there is no plan, and what to try instead. */
export function noPlan(
  {title, reasons, mends}: NoPlanView,
  hrefs: readonly string[],
  document: Document,
  locale: Locale
): HTMLElement {
  return element(
    document,
    "section",
    {class: "card plan-none", id: "plan-overview", "aria-labelledby": "plan-overview-title"},
    element(document, "h3", {id: "plan-overview-title", tabindex: -1}, title),
    ...reasons.map((reason) => element(document, "p", {}, reason)),
    mends.length > 0 &&
      element(
        document,
        "p",
        {class: "plan-mends"},
        element(document, "span", {}, planResultWords[locale].tryThis),
        ...mends.flatMap(({label}, index) => [
          " ",
          element(document, "a", {href: hrefs[index], "data-mend": index}, label)
        ])
      )
  );
}

function panel(
  id: string,
  title: string,
  view: Pick<PlanView, "isIllustrative">,
  {document, locale}: ResultOptions,
  ...children: Child[]
): HTMLElement {
  return element(
    document,
    "section",
    {class: "card", id, "aria-labelledby": `${id}-title`},
    element(document, "h3", {id: `${id}-title`, tabindex: -1}, title),
    view.isIllustrative && element(document, "p", {class: "card-evidence"}, planWords[locale].illustrative),
    ...children
  );
}

function oblastTable(rows: readonly OblastRow[], {document, locale}: ResultOptions): HTMLElement {
  const words = planWords[locale].tables;
  const said = planResultWords[locale];
  const lines = rows.map(({code, name, counts, total, before, hasCandidates}) =>
    element(
      document,
      "tr",
      {class: total + before === 0 ? "is-empty" : null},
      element(
        document,
        "th",
        {scope: "row"},
        element(document, "a", {href: placeHref(document, placePath("oblast", code))}, name)
      ),
      element(
        document,
        "td",
        {class: "plan-signs"},
        ...counts.flatMap(({type, count}) =>
          Array.from({length: count}, () =>
            element(document, "span", {class: `sign sign-${type.replace("_", "-")}`, "aria-hidden": "true"})
          )
        ),
        ...Array.from({length: before}, () =>
          element(document, "span", {class: "sign sign-ring-plain", "aria-hidden": "true"})
        ),
        element(
          document,
          "span",
          {class: total + before === 0 ? null : "visually-hidden"},
          total + before === 0 ? (hasCandidates ? said.noPlaces : said.nobody) : said.signs(counts)
        )
      ),
      element(document, "td", {class: "figure-cell"}, countText(total, locale)),
      element(document, "td", {class: "figure-cell"}, countText(before, locale))
    )
  );
  return element(
    document,
    "table",
    {class: "plan-table"},
    element(document, "caption", {class: "visually-hidden"}, said.oblastsCaption),
    element(
      document,
      "thead",
      {},
      element(
        document,
        "tr",
        {},
        element(document, "th", {scope: "col"}, words.oblast),
        element(document, "th", {scope: "col"}, words.regionType),
        element(document, "th", {scope: "col", class: "figure-cell"}, words.news),
        element(document, "th", {scope: "col", class: "figure-cell"}, words.before)
      )
    ),
    element(document, "tbody", {}, ...lines)
  );
}

function rankTable(bars: readonly RankBar[], caption: string, {document}: ResultOptions): HTMLElement {
  const whole = bars.reduce((sum, {count}) => sum + count, 0);
  return element(
    document,
    "table",
    {class: "plan-table plan-bars"},
    element(document, "caption", {class: "visually-hidden"}, caption),
    element(
      document,
      "tbody",
      {},
      ...bars.map(({label, count, figures}) =>
        element(
          document,
          "tr",
          {},
          element(document, "th", {scope: "row"}, label),
          element(
            document,
            "td",
            {class: "plan-bar-cell", "aria-hidden": "true"},
            bar(document, whole === 0 ? 0 : count / whole)
          ),
          element(document, "td", {class: "figure-cell"}, figures)
        )
      )
    )
  );
}

/** A bar whose length is a share of its cell; the figure stands beside it. */
function bar(document: Document, share: number, kind = ""): Node {
  const svg = document.createElementNS(svgSpace, "svg");
  const rect = document.createElementNS(svgSpace, "rect");
  for (const [name, value] of Object.entries({class: `plan-bar ${kind}`.trim(), width: "100%", height: "12"}))
    svg.setAttribute(name, value);
  for (const [name, value] of Object.entries({width: `${Math.round(share * 1000) / 10}%`, height: "12", rx: "2"}))
    rect.setAttribute(name, value);
  svg.append(rect);
  return svg;
}

function regretDetails(view: PlanView, {document, locale}: ResultOptions): HTMLElement {
  const words = planWords[locale].tables;
  const said = planResultWords[locale];
  return element(
    document,
    "details",
    {class: "card-table", "data-keep": "regrets"},
    element(document, "summary", {}, said.regrets),
    dataTable(
      view.regrets,
      [
        {key: "kommune", label: words.kommune, unit: "text", place: "kommunePage"},
        {key: "hromada", label: words.hromada, unit: "text", place: "hromadaPage"},
        {key: "score", label: words.score, unit: "points"},
        {key: "best", label: words.best, unit: "points"},
        {key: "kommuneRegret", label: words.kommuneRegret, unit: "points"},
        {key: "kommuneRank", label: words.kommuneRank, unit: "count"}
      ],
      {document, locale, caption: view.isIllustrative ? said.illustrative(said.regrets) : said.regrets}
    )
  );
}

function mutualTable(view: PlanView, {document, locale}: ResultOptions): HTMLElement {
  const words = planWords[locale].tables;
  return dataTable(
    view.mutual,
    [
      {key: "kommune", label: words.kommune, unit: "text", place: "kommunePage"},
      {key: "hromada", label: words.hromada, unit: "text", place: "hromadaPage"},
      {key: "score", label: words.score, unit: "points"},
      {key: "kommuneGain", label: words.gainKommune, unit: "points"},
      {key: "hromadaGain", label: words.gainHromada, unit: "points"}
    ],
    {
      document,
      locale,
      caption: view.isIllustrative ? planResultWords[locale].illustrative(view.mutualTitle) : view.mutualTitle
    }
  );
}

/** What demands and fairness cost; the steps of the dial come when they are worked out. */
function pricePanel(view: PlanView, options: ResultOptions): HTMLElement {
  const {document, locale} = options;
  const words = planWords[locale].tables;
  return panel(
    "plan-prices",
    view.priceTitle,
    view,
    options,
    view.prices.length > 0 &&
      element(
        document,
        "table",
        {class: "plan-table"},
        element(document, "caption", {}, planResultWords[locale].pricesCaption),
        element(
          document,
          "thead",
          {},
          element(
            document,
            "tr",
            {},
            element(document, "th", {scope: "col"}, words.demand),
            element(document, "th", {scope: "col", class: "figure-cell"}, words.price),
            element(document, "th", {scope: "col", class: "figure-cell"}, words.share)
          )
        ),
        element(
          document,
          "tbody",
          {},
          ...view.prices.map(({demand, points, share}) =>
            element(
              document,
              "tr",
              {},
              element(document, "th", {scope: "row"}, demand),
              element(document, "td", {class: "figure-cell"}, points),
              element(document, "td", {class: "figure-cell"}, share)
            )
          )
        )
      ),
    element(document, "div", {"data-part": "dial-steps"})
  );
}

/** What the dial comes to at full weight; it heads the prices where no demand does. */
export function dialTitle(steps: readonly DialStep[], locale: Locale): string | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || last === first) return null;
  const words = planResultWords[locale];
  const more = last.outside - first.outside;
  return more <= 0 ? words.dialTitleNone : words.dialTitle(more, priceOf(last));
}

/** What a weight costs, in points of 100, and of how much. */
const priceOf = ({lost, total}: DialStep): {points: number; of: number} => ({points: lost / 10, of: total / 10});

/** The price of the fairness dial at some weights: what is lost beside what is won. */
export function dialTable(
  steps: readonly DialStep[],
  {document, locale, hrefOf, dial}: Pick<ResultOptions, "document" | "locale" | "hrefOf" | "dial">
): HTMLElement[] {
  const words = planWords[locale].tables;
  const said = planResultWords[locale];
  const last = steps.at(-1);
  if (!last) return [];
  const [most, widest] = [
    Math.max(1, ...steps.map(({lost}) => lost)),
    Math.max(1, ...steps.map(({outside}) => outside))
  ];
  const first = steps[0]!;
  const lines = steps.map((step) =>
    element(
      document,
      "tr",
      {class: step.dial === dial ? "is-chosen" : null},
      element(
        document,
        "th",
        {scope: "row"},
        step.dial === dial
          ? said.chosen(step.dial)
          : element(
              document,
              "a",
              {
                href: hrefOf(step.dial),
                "data-dial": step.dial,
                "aria-label": said.choose(step.dial)
              },
              String(step.dial)
            )
      ),
      element(document, "td", {class: "plan-bar-cell", "aria-hidden": "true"}, bar(document, step.outside / widest)),
      element(document, "td", {class: "figure-cell"}, countText(step.outside, locale)),
      element(
        document,
        "td",
        {class: "plan-bar-cell", "aria-hidden": "true"},
        bar(document, step.lost / most, "is-cost")
      ),
      element(document, "td", {class: "figure-cell"}, step.lost === 0 ? "0" : said.lost(priceOf(step)))
    )
  );
  return [
    element(
      document,
      "p",
      {class: "card-subtitle"},
      said.dialLead({full: last.outside, none: first.outside, price: priceOf(last)})
    ),
    element(
      document,
      "table",
      {class: "plan-table plan-bars plan-steps"},
      element(document, "caption", {class: "visually-hidden"}, said.dialCaption),
      element(
        document,
        "thead",
        {},
        element(
          document,
          "tr",
          {},
          element(document, "th", {scope: "col"}, words.dial),
          element(document, "th", {scope: "col", colspan: 2}, words.outside),
          element(document, "th", {scope: "col", colspan: 2}, words.lost)
        )
      ),
      element(document, "tbody", {}, ...lines)
    )
  ];
}
