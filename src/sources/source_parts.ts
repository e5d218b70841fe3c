import {langOfRecords, recordsIn, type Locale} from "../words/locales.js";
import {sourceWords, termWords, uiWords} from "../words/words.js";
import {age, periodText} from "../cards/chart_card.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {dateText, numberText} from "../words/figures.js";
import {documentText} from "../marts/document_text.js";
import {dataTable} from "../ui/data_table.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";

/** How old is what the site shows? A row a table: what it covers, when it was fetched, how far it may be trusted. */
export function freshness(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const {facts, freshness: caption} = sourceWords[locale];
  const rows = read("table_provenance").map((row) => ({
    title: row[`title_${locale}`],
    as_of: periodText(row.as_of, locale),
    retrieved: row.retrieved,
    rows: row.rows,
    quality: uiWords[locale].quality[row.quality] ?? row.quality
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

/** Where every table comes from: one section a table, with the address a chart's source line links to. */
export function provenance(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const words = sourceWords[locale];
  const named = documentText(read, locale);
  const sections = read("table_provenance").map((row) => {
    const {facts} = words;
    const asOf = [periodText(row.as_of, locale), age(row.as_of, locale, document)];
    const known: readonly Fact[] = [
      {term: facts.producer, values: [row[`producer_${locale}`]]},
      {term: facts.licence, values: [row.licence], isRecord: true},
      {term: facts.source, values: sourceLinks(row.source, document, named)},
      {term: facts.grain, values: [row.grain], isRecord: true},
      {term: facts.key, values: [element(document, "code", {}, row.key_columns)]},
      {term: facts.asOf, values: asOf},
      ...limits(row, locale),
      {term: facts.changed, values: [dateText(row.retrieved, locale)]},
      {term: facts.rows, values: [numberText(row.rows, "count", locale)]},
      {term: facts.quality, values: [uiWords[locale].quality[row.quality] ?? row.quality]},
      row.check_count === 0
        ? {term: facts.checks, values: [words.ownChecks]}
        : {term: facts.checks, values: [row.checks ?? ""], isRecord: true},
      {term: "SHA-256", values: [element(document, "code", {class: "hash"}, row.sha256)]}
    ];
    const list = element(document, "dl", {class: "facts"});
    for (const {term, values, isRecord} of known)
      list.append(
        element(document, "dt", {}, term),
        element(document, "dd", {lang: isRecord ? langOfRecords(locale) : null}, ...values)
      );
    const remark = row[`notes_${locale}`];
    return element(
      document,
      "section",
      {class: "provenance", id: row.table_name.replaceAll("_", "-")},
      element(document, "h3", {}, row[`title_${locale}`]),
      element(document, "p", {class: "file-name"}, element(document, "code", {}, `data/${row.table_name}.csv`)),
      remark ? element(document, "p", {}, remark) : null,
      list
    );
  });
  return element(document, "div", {class: "provenance-list"}, ...sections);
}

/** How old the facts may become, and the exception where they may be older; nothing for facts that do not age. */
function limits(row: MartRows["table_provenance"], locale: Locale): Fact[] {
  if (row.warn_after_days === null || row.error_after_days === null) return [];
  const words = sourceWords[locale];
  const rule = words.ageRule({
    warnAfter: row.warn_after_days,
    errorAfter: row.error_after_days,
    reason: row[`limit_reason_${locale}`] ?? ""
  });
  const limit: Fact = {term: words.facts.ageLimit, values: [rule]};
  if (row.accepted_until === null) return [limit];
  const exception = words.exception({until: row.accepted_until, reason: row[`accepted_reason_${locale}`] ?? ""});
  return [limit, {term: words.facts.exception, values: [exception]}];
}

/** A term and what stands beside it, which may be told by the records in their own language only. */
interface Fact {
  readonly term: string;
  readonly values: readonly (Node | string)[];
  readonly isRecord?: boolean;
}

function sourceLinks(source: string, document: Document, named: (one: string) => string): (Node | string)[] {
  return source.split(" | ").flatMap((one, i) => {
    const shown = one.startsWith("https://") ? element(document, "a", {href: one}, one) : named(one);
    return i === 0 ? [shown] : [element(document, "br"), shown];
  });
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

/** The four region types with the rule that gives each, its number of hromadas, and the list's date. */
export function regionRules(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const {regionHeads: heads, regionTypes: captionOf} = sourceWords[locale];
  const categories: Readonly<Record<string, string | undefined>> = termWords[locale].ksCategories;
  const rows = read("region_type").map((row) => ({
    ...row,
    label: row[`label_${locale}`],
    rule: row[`rule_${locale}`],
    category: categories[row.ks_category] ?? row.ks_category
  }));
  return dataTable(
    rows,
    [
      {key: "label", label: heads.type, unit: "text"},
      {key: "category", label: heads.category, unit: "text"},
      {key: "rule", label: heads.rule, unit: "text"},
      {key: "hromada_count", label: heads.hromadas, unit: "count"}
    ],
    {document, locale, caption: captionOf(rows[0]?.list_date ?? "")}
  );
}

/**
 * The data dictionary: a closed section a table, so that the page stays short; columns as the schema describes them.
 */
export function dictionary(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const words = sourceWords[locale];
  const tables = new Map<string, MartRows["dictionary"][]>();
  for (const row of read("dictionary")) {
    const name = `${row.schema_name}.${row.table_name}`;
    tables.set(name, [...(tables.get(name) ?? []), row]);
  }
  const sqlOf = new Map(read("sql_file").map((row) => [`${row.schema_name}.${row.table_name}`, row.sql_text]));
  const sections = [...tables].map(([name, rows]) =>
    element(
      document,
      "details",
      {},
      element(document, "summary", {}, element(document, "code", {}, name), words.columns(rows.length)),
      // The anchor lies inside, because a browser opens what holds the anchor it is sent to.
      element(document, "h3", {id: name.replaceAll(/[._]/g, "-")}, name),
      sqlOf.has(name)
        ? element(
            document,
            "pre",
            {tabindex: 0, lang: recordsIn, "aria-label": words.sqlOf(name)},
            element(document, "code", {}, sqlOf.get(name) ?? "")
          )
        : null,
      dataTable(
        rows,
        [
          {key: "column_name", label: words.columnHeads.column, unit: "text"},
          {key: "data_type", label: words.columnHeads.type, unit: "text"},
          {key: "is_key", label: words.columnHeads.key, unit: "text"},
          {key: "comment", label: words.columnHeads.meaning, unit: "text", lang: langOfRecords(locale)}
        ],
        {document, locale, caption: name}
      )
    )
  );
  return element(document, "div", {class: "dictionary"}, ...sections);
}
