import {cardWords, coverageFindingsWords, coverageListsWords, coverageNewsWords, uiWords} from "../words/words.js";
import {coverageFindings} from "./coverage_findings.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {newestTies} from "./tie_news.js";
import {dataTable} from "../ui/data_table.js";
import {pairPlaces} from "../pairing/pair_text.js";
import {element} from "../ui/element.js";
import {linkedNames, type LinkedName} from "../ui/linked_names.js";
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
      element(document, "a", {href: `./coverage${href}`}, next),
      isIllustrative && " ",
      isIllustrative && element(document, "span", {class: "evidence-mark"}, uiWords[locale].illustrative)
    )
  );
  return element(document, "ol", {class: "findings"}, ...items);
}

/** What is new: the sentence of the card of news, the latest partnerships, and the way to all. */
export function latestTies(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const {news, pairs} = newestTies(read, locale);
  return element(
    document,
    "div",
    {class: "latest-ties"},
    element(document, "p", {}, news.sentence),
    element(
      document,
      "ul",
      {},
      ...pairs.map(({row, told}) => element(document, "li", {}, ...linkedNames(document, told.sentence, namesOf(row))))
    ),
    element(
      document,
      "p",
      {},
      element(document, "a", {href: "./coverage#tie-news"}, coverageNewsWords[locale].latest.link)
    )
  );
}

/** The parties of a pair that have pages. */
function namesOf(row: MartRows["partnership_pair"]): LinkedName[] {
  const {partner_place, host_place} = pairPlaces(row);
  return [
    {name: row.partner_name, page: partner_place},
    {name: row.host_name, page: host_place}
  ].flatMap(({name, page}) => (page === null ? [] : [{name, page}]));
}

/** The lists that all of this was read from: how much each says of Norwegian ties, of which day, and what it misses. */
export function tieLists(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const words = coverageListsWords[locale];
  const items = read("claim_list")
    .filter((row) => row.norwegian_pair_count > 0)
    .map((row) =>
      element(
        document,
        "li",
        {},
        words.item({
          name: row[`name_${locale}`],
          asOf: row.list_as_of,
          ties: row.norwegian_pair_count,
          misses: row[`misses_${locale}`]
        })
      )
    );
  return element(
    document,
    "div",
    {class: "tie-lists", id: "tie-lists"},
    element(document, "p", {}, words.intro),
    element(document, "ul", {}, ...items)
  );
}

const lensColumns = ["point", "kind", "measure", "norwegian", "swedish"] as const;

/**
 * The principles and calls of the European Alliance, and the one count that comes near each, or the words that nothing
 * does.
 */
export function allianceLens(read: MartReader, {document, locale, fileAddress}: PartOptions): HTMLElement {
  const words = coverageFindingsWords[locale].lens;
  const rows = read("alliance_lens").map((row) => ({
    point: row[`label_${locale}`],
    kind: words.kinds[row.point_kind],
    measure: words.measures[row.measure],
    norwegian: words.partOf(row.norwegian_count, row.norwegian_base),
    swedish: words.partOf(row.swedish_count, row.swedish_base)
  }));
  const columns = lensColumns.map((key) => ({key, label: words.columns[key], unit: "text"}) as const);
  const table = dataTable(rows, columns, {document, locale, caption: words.caption});
  const download = element(
    document,
    "a",
    {href: fileAddress("alliance_lens.csv"), download: "kommunebro-alliance_lens.csv"},
    cardWords[locale].csv
  );
  return element(document, "div", {class: "lens"}, table, element(document, "p", {class: "card-actions"}, download));
}
