import {uiWords} from "../words/words.js";
import {age, periodText} from "../cards/chart_card.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import type {Locale} from "../words/locales.js";
import {dateText, numberText} from "../words/figures.js";
import {dataTable} from "../ui/data_table.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";

/** How old is what the site shows? A row a table: what it covers, when it was fetched, how far it may be trusted. */
export function freshness(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const nb = locale === "nb";
  const rows = read("table_provenance").map((row) => ({
    title: title(row, locale),
    as_of: periodText(row.as_of, locale),
    retrieved: row.retrieved,
    rows: row.rows,
    quality: uiWords[locale].quality[row.quality] ?? row.quality
  }));
  const table = dataTable(
    rows,
    [
      {key: "title", label: nb ? "Tabell" : "Table", unit: "text"},
      {key: "as_of", label: nb ? "Gjelder" : "As of", unit: "text"},
      {key: "retrieved", label: nb ? "Sist endret her" : "Last changed here", unit: "date"},
      {key: "rows", label: nb ? "Rader" : "Rows", unit: "count"},
      {key: "quality", label: nb ? "Kvalitet" : "Quality", unit: "text"}
    ],
    {
      document,
      locale,
      caption: nb ? "Dataene på nettstedet og hvor ferske de er" : "The data on this site and how fresh they are"
    }
  );
  const cells = [...table.querySelectorAll("tbody tr")].map((row) => row.children[1]);
  for (const [index, row] of read("table_provenance").entries()) cells[index]?.append(age(row.as_of, locale, document));
  return table;
}

/** Where every table comes from: one section a table, with the address a chart's source line links to. */
export function provenance(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const nb = locale === "nb";
  const sections = read("table_provenance").map((row) => {
    const facts: [string, (Node | string)[]][] = [
      [nb ? "Produsent" : "Producer", [nb ? row.producer_nb : row.producer_en]],
      [nb ? "Lisens" : "Licence", [row.licence]],
      [nb ? "Kilde" : "Source", sourceLinks(row.source, document)],
      [nb ? "En rad er" : "One row is", [row.grain]],
      [nb ? "Nøkkel" : "Key", [element(document, "code", {}, row.key_columns)]],
      [nb ? "Gjelder" : "As of", [periodText(row.as_of, locale), age(row.as_of, locale, document)]],
      ...limits(row, locale),
      [nb ? "Sist endret her" : "Last changed here", [dateText(row.retrieved, locale)]],
      [nb ? "Rader" : "Rows", [numberText(row.rows, "count", locale)]],
      [nb ? "Kvalitet" : "Quality", [uiWords[locale].quality[row.quality] ?? row.quality]],
      [
        nb ? "Sjekker" : "Checks",
        [
          row.check_count === 0
            ? nb
              ? "Metadata, nøkkel og antall rader"
              : "Metadata, key and row count"
            : (row.checks ?? "")
        ]
      ],
      ["SHA-256", [element(document, "code", {class: "hash"}, row.sha256)]]
    ];
    const list = element(document, "dl", {class: "facts"});
    for (const [term, values] of facts)
      list.append(
        element(document, "dt", {}, term),
        element(document, "dd", {lang: nb && inEnglish.has(term) ? "en" : null}, ...values)
      );
    const remark = nb ? row.notes_nb : row.notes_en;
    return element(
      document,
      "section",
      {class: "provenance", id: row.table_name.replaceAll("_", "-")},
      element(document, "h3", {}, title(row, locale)),
      element(document, "p", {class: "file-name"}, element(document, "code", {}, `data/${row.table_name}.csv`)),
      remark ? element(document, "p", {}, remark) : null,
      list
    );
  });
  return element(document, "div", {class: "provenance-list"}, ...sections);
}

/** How old the facts may become, and the exception where they may be older; nothing for facts that do not age. */
function limits(row: MartRows["table_provenance"], locale: Locale): [string, (Node | string)[]][] {
  if (row.warn_after_days === null || row.error_after_days === null) return [];
  const [nb, days] = [locale === "nb", (count: number) => numberText(count, "count", locale)];
  const rule = nb
    ? `Regnes som gammelt etter ${days(row.warn_after_days)} dager og blir ikke publisert etter ` +
      `${days(row.error_after_days)}. ${row.limit_reason_nb}`
    : `Counts as old after ${days(row.warn_after_days)} days and is not published after ` +
      `${days(row.error_after_days)}. ${row.limit_reason_en}`;
  if (row.accepted_until === null) return [[nb ? "Aldersgrense" : "Age limit", [rule]]];
  const until = dateText(row.accepted_until, locale);
  const exception = nb
    ? `Publiseres likevel til ${until}. ${row.accepted_reason_nb}`
    : `Published all the same until ${until}. ${row.accepted_reason_en}`;
  return [
    [nb ? "Aldersgrense" : "Age limit", [rule]],
    [nb ? "Unntak fra grensen" : "Exception to the limit", [exception]]
  ];
}

/** Facts that the records hold in English only; a screen reader is told so. */
const inEnglish = new Set(["Lisens", "En rad er", "Sjekker"]);

function sourceLinks(source: string, document: Document): (Node | string)[] {
  return source.split(" | ").flatMap((one, i) => {
    const shown = one.startsWith("https://") ? element(document, "a", {href: one}, one) : one;
    return i === 0 ? [shown] : [element(document, "br"), shown];
  });
}

export function checks(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const nb = locale === "nb";
  return dataTable(
    read("check_result"),
    [
      {
        key: "description",
        label: nb ? "Dette skal holde (engelsk)" : "What must hold",
        unit: "text",
        ...(nb && {lang: "en"})
      },
      {key: "rows_checked", label: nb ? "Rader sett på" : "Rows looked at", unit: "count"},
      {key: "violations", label: nb ? "Brudd" : "Violations", unit: "count"}
    ],
    {document, locale, caption: nb ? "Sjekker ved hver bygging" : "Checks at every build"}
  );
}

/** The four region types with the rule that gives each, its number of hromadas, and the list's date. */
export function regionRules(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const nb = locale === "nb";
  const rows = read("region_type").map((row) => ({
    ...row,
    label: nb ? row.label_nb : row.label_en,
    rule: nb ? row.rule_nb : row.rule_en,
    category: categories[row.ks_category]?.[locale] ?? row.ks_category
  }));
  const date = rows[0]?.list_date ?? "";
  return dataTable(
    rows,
    [
      {key: "label", label: nb ? "Områdetype (AUC)" : "Region type (AUC)", unit: "text"},
      {key: "category", label: nb ? "KS’ kategori" : "KS’s category", unit: "text"},
      {key: "rule", label: nb ? "Regel" : "Rule", unit: "text"},
      {key: "hromada_count", label: nb ? "Hromadaer" : "Hromadas", unit: "count"}
    ],
    {
      document,
      locale,
      caption: nb
        ? `Områdetyper etter listen per ${dateText(date, locale)}`
        : `Region types by the list of ${dateText(date, locale)}`
    }
  );
}

const categories: Record<string, Record<Locale, string>> = {
  in_war_zone: {nb: "I krigssonen", en: "In the war zone"},
  outside_war_zone: {nb: "Utenfor krigssonen", en: "Outside the war zone"}
};

/**
 * The data dictionary: a closed section a table, so that the page stays short; columns as the schema describes them.
 */
export function dictionary(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const nb = locale === "nb";
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
      element(
        document,
        "summary",
        {},
        element(document, "code", {}, name),
        ` – ${numberText(rows.length, "count", locale)} ${nb ? "kolonner" : "columns"}`
      ),
      // The anchor lies inside, because a browser opens what holds the anchor it is sent to.
      element(document, "h3", {id: name.replaceAll(/[._]/g, "-")}, name),
      sqlOf.has(name)
        ? element(
            document,
            "pre",
            {tabindex: 0, lang: "en", "aria-label": `SQL: ${name}`},
            element(document, "code", {}, sqlOf.get(name) ?? "")
          )
        : null,
      dataTable(
        rows,
        [
          {key: "column_name", label: nb ? "Kolonne" : "Column", unit: "text"},
          {key: "data_type", label: "Type", unit: "text"},
          {key: "is_key", label: nb ? "Nøkkel" : "Key", unit: "text"},
          {
            key: "comment",
            label: nb ? "Betydning, enhet, kilde (engelsk)" : "Meaning, unit, source",
            unit: "text",
            ...(nb && {lang: "en"})
          }
        ],
        {document, locale, caption: name}
      )
    )
  );
  return element(document, "div", {class: "dictionary"}, ...sections);
}

function title(row: MartRows["table_provenance"], locale: Locale): string {
  return locale === "nb" ? row.title_nb : row.title_en;
}
