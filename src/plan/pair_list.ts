import {placeNamesWords, planWords} from "../words/words.js";
import {countText} from "./plan_points.js";
import type {Row} from "./plan_view.js";
import type {Locale} from "../words/locales.js";
import {numberText} from "../words/figures.js";
import {element} from "../ui/element.js";
import {placeHref} from "../ui/place_href.js";

/** Every pair of a plan: who with whom, how good, and what each gives up; the names lead to the reasons. */
export function pairTable(
  rows: readonly Row[],
  {document, locale}: {document: Document; locale: Locale},
  caption: string
): HTMLElement {
  const words = planWords[locale].tables;
  const heads: readonly (readonly [label: string, isFigure: boolean])[] = [
    [words.kommune, false],
    [words.hromada, false],
    [words.oblast, false],
    [words.regionType, false],
    [words.score, true],
    [words.kommuneRank, true],
    [words.hromadaRank, true]
  ];
  const text = (value: Row[string] | undefined): string => String(value ?? "");
  const points = (value: Row[string] | undefined): string => numberText(Number(value), "points", locale);
  const count = (value: Row[string] | undefined): string => countText(Number(value), locale);
  const choice = (rank: Row[string] | undefined, regret: Row[string] | undefined): string =>
    regret === 0 ? count(rank) : `${count(rank)} (−${points(regret)})`;
  const link = (page: Row[string] | undefined, name: Row[string] | undefined): HTMLElement =>
    element(document, "a", {href: placeHref(document, text(page))}, text(name));
  const lines = rows.map((row) =>
    element(
      document,
      "tr",
      {},
      element(
        document,
        "th",
        {scope: "row"},
        element(
          document,
          "a",
          {href: `./match.html?place=${text(row.kommuneCode)}&open=${text(row.hromadaCode)}`},
          text(row.kommune)
        ),
        row.putFirst !== null && element(document, "span", {class: "plan-uk"}, text(row.putFirst))
      ),
      element(
        document,
        "td",
        {},
        link(row.hromadaPage, row.hromada),
        " ",
        element(
          document,
          "span",
          {lang: placeNamesWords[locale].langBeside.hromada, class: "plan-uk"},
          text(row.hromadaBeside)
        )
      ),
      element(document, "td", {}, link(row.oblastPage, row.oblast)),
      element(
        document,
        "td",
        {class: "plan-type"},
        element(document, "span", {
          class: `sign sign-${text(row.regionType).replace("_", "-")}`,
          "aria-hidden": "true"
        }),
        text(row.region)
      ),
      element(document, "td", {class: "figure-cell"}, points(row.score)),
      element(document, "td", {class: "figure-cell"}, choice(row.kommuneRank, row.kommuneRegret)),
      element(document, "td", {class: "figure-cell"}, choice(row.hromadaRank, row.hromadaRegret))
    )
  );
  const table = element(
    document,
    "table",
    {},
    element(document, "caption", {}, caption),
    element(
      document,
      "thead",
      {},
      element(
        document,
        "tr",
        {},
        ...heads.map(([label, isFigure]) =>
          element(document, "th", {scope: "col", class: isFigure ? "figure-cell" : null}, label)
        )
      )
    ),
    element(document, "tbody", {}, ...lines)
  );
  return element(document, "div", {class: "table-scroll", role: "region", tabindex: 0, "aria-label": caption}, table);
}
