import {langOfRecords} from "../words/locales.js";
import {sourceWords, termWords, cardWords} from "../words/words.js";
import {age, asOfText} from "../cards/source_line.js";
import type {MartReader} from "../marts/mart_rows.js";
import {dataTable} from "../ui/data_table.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";

/** How old is what the site shows? A row a table: what it covers, when it was fetched, how far it may be trusted. */
export function freshness(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const {facts, freshness: caption} = sourceWords[locale];
  const rows = read("table_provenance").map((row) => ({
    title: row[`title_${locale}`],
    as_of: asOfText(row.as_of, locale),
    retrieved: row.retrieved,
    rows: row.rows,
    quality: cardWords[locale].quality[row.quality] ?? row.quality
  }));
  const table = dataTable(
    rows,
    [
      {key: "title", label: facts.table, unit: "text"},
      {key: "as_of", label: facts.asOf, unit: "text"},
      {key: "retrieved", label: facts.changed, unit: "date"},
      {key: "rows", label: facts.rows, unit: "count"},
      {key: "quality", label: facts.quality, unit: "text"}
    ],
    {
      document,
      locale,
      caption
    }
  );
  const cells = [...table.querySelectorAll("tbody tr")].map((row) => row.children[1]);
  for (const [index, row] of read("table_provenance").entries()) cells[index]?.append(age(row.as_of, locale, document));
  return table;
}

export function checks(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const {checkHeads: heads, checks: caption} = sourceWords[locale];
  return dataTable(
    read("check_result"),
    [
      {key: "description", label: heads.description, unit: "text", lang: langOfRecords(locale)},
      {key: "rows_checked", label: heads.rows, unit: "count"},
      {key: "violations", label: heads.violations, unit: "count"}
    ],
    {document, locale, caption}
  );
}

/**
 * The four region types with the rule that gives each, its number of hromadas, and the list's date; and how many there
 * would be had the rule another distance.
 */
export function regionRules(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const {regionHeads: heads, regionTypes: captionOf} = sourceWords[locale];
  const categories: Readonly<Record<string, string | undefined>> = termWords[locale].ksCategories;
  const rows = read("region_type").map((row) => ({
    ...row,
    label: row[`label_${locale}`],
    rule: row[`rule_${locale}`],
    category: categories[row.ks_category] ?? row.ks_category
  }));
  const types = dataTable(
    rows,
    [
      {key: "label", label: heads.type, unit: "text"},
      {key: "category", label: heads.category, unit: "text"},
      {key: "rule", label: heads.rule, unit: "text"},
      {key: "hromada_count", label: heads.hromadas, unit: "count"}
    ],
    {document, locale, caption: captionOf(rows[0]?.list_date ?? "")}
  );
  return element(document, "div", {}, types, distanceTable(read, {document, locale}));
}

/** How many hromadas would be near the front, and safe, at other distances than that of the rule. */
function distanceTable(read: MartReader, {document, locale}: Pick<PartOptions, "document" | "locale">): HTMLElement {
  const {distances: words} = sourceWords[locale];
  const rows = read("near_front_sensitivity");
  return dataTable(
    rows.map((row) => ({...row, distance: words.km(row.distance_km, row.is_rule)})),
    [
      {key: "distance", label: words.distance, unit: "text"},
      {key: "near_front_count", label: words.nearFront, unit: "count"},
      {key: "safe_count", label: words.safe, unit: "count"}
    ],
    {document, locale, caption: words.caption(rows[0]?.list_date ?? "")}
  );
}
