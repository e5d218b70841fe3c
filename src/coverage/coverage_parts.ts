import {uiWords} from "../words/words.js";
import {coverageFindings} from "./coverage_findings.js";
import type {MartReader} from "../marts/mart_rows.js";
import type {Text} from "../words/locales.js";
import {numberText} from "../words/figures.js";
import {dataTable} from "../ui/data_table.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";

/** What should KS do next? A short list, each with its number and a link to the card that shows it. */
export function findings(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const items = coverageFindings(read, locale).map(({figure, says, next, href, isIllustrative}) =>
    element(
      document,
      "li",
      {},
      element(document, "strong", {}, figure),
      ` ${says} `,
      element(document, "a", {href: href.startsWith("?") ? `./coverage${href}` : href}, next),
      isIllustrative && " ",
      isIllustrative && element(document, "span", {class: "evidence-mark"}, uiWords[locale].illustrative)
    )
  );
  return element(document, "ol", {class: "findings"}, ...items);
}

const measures: Record<string, Text> = {
  rural_partners: {nb: "partnerhromadaer på landsbygda (silska)", en: "partner hromadas that are rural (silska)"},
  non_urban_partners: {nb: "partnerhromadaer som ikke er byer", en: "partner hromadas that are not urban"},
  theme_partnerships: {
    nb: "partnerskap der programmet nevner deltakelse, åpenhet eller ansvarlighet",
    en: "partnerships whose programme names participation, transparency or accountability"
  },
  funded_partnerships: {nb: "partnerskap med kjent finansiør", en: "partnerships with a known funder"},
  cluster_partnerships: {nb: "partnerskap med flere enn to parter", en: "partnerships with more than two parties"},
  regional_partnerships: {
    nb: "partnerskap der et fylke eller en region er part",
    en: "partnerships with a county or region as a party"
  }
};

/**
 * The principles and calls of the European Alliance, and the one count that comes near each, or the words that nothing
 * does.
 */
export function allianceLens(read: MartReader, {document, locale, fileAddress}: PartOptions): HTMLElement {
  const nb = locale === "nb";
  const of = (part: number | null, whole: number | null): string =>
    part === null
      ? nb
        ? "ikke kjent"
        : "not known"
      : `${numberText(part, "count", locale)} ${nb ? "av" : "of"} ${numberText(whole, "count", locale)}`;
  const rows = read("alliance_lens").map((row) => ({
    point: nb ? row.label_nb : row.label_en,
    kind: row.point_kind === "principle" ? (nb ? "Prinsipp" : "Principle") : nb ? "Oppfordring" : "Call",
    measure: measures[row.measure]?.[locale] ?? (nb ? "kan ikke sies ut fra dataene" : "cannot be told from the data"),
    norwegian: of(row.norwegian_count, row.norwegian_base),
    swedish: of(row.swedish_count, row.swedish_base)
  }));
  const table = dataTable(
    rows,
    [
      {key: "point", label: nb ? "Alliansens punkt" : "Point of the Alliance", unit: "text"},
      {key: "kind", label: nb ? "Slag" : "Kind", unit: "text"},
      {key: "measure", label: nb ? "Det nærmeste vi kan telle" : "The nearest we can count", unit: "text"},
      {key: "norwegian", label: nb ? "Norsk-ukrainske" : "Norwegian–Ukrainian", unit: "text"},
      {key: "swedish", label: nb ? "Svensk-ukrainske" : "Swedish–Ukrainian", unit: "text"}
    ],
    {
      document,
      locale,
      caption: nb
        ? "Alliansens åtte prinsipper og seks oppfordringer holdt mot partnerskapene"
        : "The Alliance’s eight principles and six calls held against the partnerships"
    }
  );
  const download = element(
    document,
    "a",
    {href: fileAddress("alliance_lens.csv"), download: "kommunebro-alliance_lens.csv"},
    uiWords[locale].csv
  );
  return element(document, "div", {class: "lens"}, table, element(document, "p", {class: "card-actions"}, download));
}
