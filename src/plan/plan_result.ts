import {termWords} from "../words/words.js";
import {planWords} from "./plan_words.js";
import type {DialStep} from "./fairness_dial.js";
import {countText, pointsText, shareText} from "./plan_points.js";
import type {NoPlanView, OblastRow, PlanView, RankBar} from "./plan_view.js";
import type {Locale} from "../words/locales.js";
import {regionTypes} from "../model/region_type.js";
import {dataTable} from "../ui/data_table.js";
import {element, type Child} from "../ui/element.js";
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
  const nb = locale === "nb";
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
      element(document, "p", {class: "card-note"}, view.terms),
      ...view.notes.map((note) => element(document, "p", {class: "card-note"}, note)),
      element(document, "p", {class: "card-note plan-proof"}, view.proof)
    ),
    panel(
      "plan-oblasts",
      view.oblastTitle,
      view,
      options,
      element(
        document,
        "p",
        {class: "card-subtitle"},
        nb
          ? "Nye partnerskap i hver oblast. Hvert fylt tegn er ett, formen er områdetypen; ringer er partnerskap " +
              "som finnes i dag."
          : "New partnerships in each oblast. Each filled sign is one, its shape the region type; rings are " +
              "partnerships that exist today."
      ),
      oblastTable(view.oblasts, options)
    ),
    panel(
      "plan-ranks",
      view.rankTitle,
      view,
      options,
      element(
        document,
        "p",
        {class: "card-subtitle"},
        nb
          ? "Hvor høyt partneren i planen står på hver parts egen liste. Noen må gi litt for at summen skal bli best."
          : "How high the partner in the plan stands in each side’s own list. Some have to give a little for the " +
              "total to be best."
      ),
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
      view.mutual.length > 0 &&
        element(
          document,
          "p",
          {class: "card-subtitle"},
          nb
            ? "Når to som ikke er par, begge ville foretrukket hverandre, er planen sårbar: de kan finne sammen " +
                "likevel. Da bør noen snakke med dem. Den som ikke har noen i planen, vinner fra null."
            : "Where two who are not a pair would both prefer each other, the plan is fragile: they may find each " +
                "other anyway. Somebody should talk to them. One that has nobody in the plan gains from nought."
        ),
      view.mutual.length > 0
        ? mutualTable(view, options)
        : element(
            document,
            "p",
            {class: "card-subtitle"},
            nb ? "Lite trekker derfor noen bort fra planen." : "So little draws anybody away from the plan."
          )
    ),
    panel(
      "plan-pairs",
      nb ? "Alle parene" : "Every pair",
      view,
      options,
      element(
        document,
        "p",
        {class: "card-subtitle"},
        nb
          ? "Et par er et forslag å snakke om, ikke et vedtak. Kommunen og hromadaen bestemmer selv."
          : "A pair is a proposal to talk about, not a decision. The kommune and the hromada decide themselves.",
        " ",
        planWords[locale].tables.below
      ),
      pairTable(
        view.pairs,
        options,
        `${view.isIllustrative ? `${planWords[locale].illustrative}. ` : ""}${nb ? "Alle parene i planen" : "Every pair of the plan"}`
      ),
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
        element(document, "span", {}, locale === "nb" ? "Prøv:" : "Try:"),
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
  const nb = locale === "nb";
  const words = planWords[locale].tables;
  const lines = rows.map(({name, counts, total, before, hasCandidates}) =>
    element(
      document,
      "tr",
      {class: total + before === 0 ? "is-empty" : null},
      element(document, "th", {scope: "row"}, name),
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
          total + before === 0
            ? hasCandidates
              ? nb
                ? "ingen"
                : "none"
              : nb
                ? "ingen kan kobles"
                : "nobody can be matched"
            : counts
                .map(
                  ({type, count}) =>
                    `${countText(count, locale)} ${termWords[locale].regionTypes[type].toLocaleLowerCase(locale)}`
                )
                .join(", ")
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
    element(
      document,
      "caption",
      {class: "visually-hidden"},
      nb ? "Nye partnerskap i hver oblast" : "New partnerships in each oblast"
    ),
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
  const caption = locale === "nb" ? "De som gir fra seg mest" : "Those that give up most";
  return element(
    document,
    "details",
    {class: "card-table", "data-keep": "regrets"},
    element(document, "summary", {}, caption),
    dataTable(
      view.regrets,
      [
        {key: "kommune", label: words.kommune, unit: "text"},
        {key: "hromada", label: words.hromada, unit: "text"},
        {key: "score", label: words.score, unit: "points"},
        {key: "best", label: words.best, unit: "points"},
        {key: "kommuneRegret", label: words.kommuneRegret, unit: "points"},
        {key: "kommuneRank", label: words.kommuneRank, unit: "count"}
      ],
      {document, locale, caption: view.isIllustrative ? `${planWords[locale].illustrative}. ${caption}` : caption}
    )
  );
}

function mutualTable(view: PlanView, {document, locale}: ResultOptions): HTMLElement {
  const words = planWords[locale].tables;
  return dataTable(
    view.mutual,
    [
      {key: "kommune", label: words.kommune, unit: "text"},
      {key: "hromada", label: words.hromada, unit: "text"},
      {key: "score", label: words.score, unit: "points"},
      {key: "kommuneGain", label: words.gainKommune, unit: "points"},
      {key: "hromadaGain", label: words.gainHromada, unit: "points"}
    ],
    {
      document,
      locale,
      caption: view.isIllustrative ? `${planWords[locale].illustrative}. ${view.mutualTitle}` : view.mutualTitle
    }
  );
}

/** What demands and fairness cost; the steps of the dial come when they are worked out. */
function pricePanel(view: PlanView, options: ResultOptions): HTMLElement {
  const {document, locale} = options;
  const nb = locale === "nb";
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
        element(
          document,
          "caption",
          {},
          nb
            ? "Poeng tapt over alle par når kravet gjelder, mot den samme planen uten det"
            : "Points lost over all pairs with the demand, against the same plan without it"
        ),
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
  const more = last.outside - first.outside;
  const share = shareText(last.lost, last.total, locale);
  if (more <= 0)
    return locale === "nb"
      ? "Full vekt på dem som står utenfor gir ikke flere partnerskap til små eller svake hromadaer"
      : "Full weight on those left out gives no more partnerships to small or weak hromadas";
  return locale === "nb"
    ? `${countText(more, locale)} flere partnerskap til små eller svake hromadaer koster ${share} av summen`
    : `${countText(more, locale)} more partnerships to small or weak hromadas cost ${share} of the total`;
}

/** The price of the fairness dial at some weights: what is lost beside what is won. */
export function dialTable(
  steps: readonly DialStep[],
  {document, locale, hrefOf, dial}: Pick<ResultOptions, "document" | "locale" | "hrefOf" | "dial">
): HTMLElement[] {
  const nb = locale === "nb";
  const words = planWords[locale].tables;
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
          ? `${step.dial} ${nb ? "(valgt)" : "(chosen)"}`
          : element(
              document,
              "a",
              {
                href: hrefOf(step.dial),
                "data-dial": step.dial,
                "aria-label": nb ? `Velg vekt ${step.dial}` : `Choose weight ${step.dial}`
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
      element(
        document,
        "td",
        {class: "figure-cell"},
        step.lost === 0 ? "0" : `${pointsText(step.lost, locale)} (${shareText(step.lost, step.total, locale)})`
      )
    )
  );
  return [
    element(
      document,
      "p",
      {class: "card-subtitle"},
      nb
        ? `Med full vekt går ${countText(last.outside, locale)} partnerskap til små eller økonomisk svake ` +
            `hromadaer i stedet for ${countText(first.outside, locale)}, og summen av poeng blir ` +
            `${shareText(last.lost, last.total, locale)} lavere. Liten er inntil 5 000 innbyggere, svak er lav eller ` +
            "kritisk finansiell evne. Regnet uten krav."
        : `With full weight ${countText(last.outside, locale)} partnerships go to small or financially weak ` +
            `hromadas instead of ${countText(first.outside, locale)}, and the total of points falls by ` +
            `${shareText(last.lost, last.total, locale)}. Small is up to 5,000 inhabitants, weak is low or critical ` +
            "financial capacity. Worked out without demands."
    ),
    element(
      document,
      "table",
      {class: "plan-table plan-bars plan-steps"},
      element(
        document,
        "caption",
        {class: "visually-hidden"},
        nb ? "Hva vekten på dem som står utenfor gir og koster" : "What the weight on those left out gives and costs"
      ),
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
