// All tables by name: the published ones, those that everything is built from, and those between; each has a page.
import type {MartReader} from "../marts/mart_rows.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";
import {numberText, speechOf} from "../words/figures.js";
import {tablesWords} from "../words/words.js";

/** One line of the index; its id is an address that charts have linked to since before tables had pages. */
interface Entry {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly name: string;
  readonly files: readonly {readonly label: string; readonly href: string}[];
}

const anchor = (name: string): string => name.replaceAll(/[._]/g, "-");

/** The index with a field that narrows it, where a script comes. */
export function tableIndex(read: MartReader, options: PartOptions): HTMLElement {
  const {document, locale, hasDownloads} = options;
  const words = tablesWords[locale];
  const {order} = speechOf(locale);
  const inSchema = (schema: string): string[] => [
    ...new Set(
      read("dictionary")
        .filter((row) => row.schema_name === schema)
        .map((row) => row.table_name)
    )
  ];
  const files = (name: string): Entry["files"] =>
    hasDownloads
      ? (["csv", "xlsx", "parquet"] as const).map((form) => ({
          label: form.toUpperCase(),
          href: `../data/${name}.${form}`
        }))
      : [];
  const published = inSchema("mart").map((name): Entry => ({
    id: anchor(`mart.${name}`),
    href: `./table/${name}`,
    title: words.titles[name] ?? name,
    name,
    files: files(name)
  }));
  const sources = read("table_provenance").map((row): Entry => ({
    id: anchor(row.table_name),
    href: `./source/${row.table_name}`,
    title: row[`title_${locale}`],
    name: `data/${row.table_name}.csv`,
    files: []
  }));
  const inner = inSchema("core").map((name): Entry => ({
    id: anchor(`core.${name}`),
    href: `./core/${name}`,
    title: `core.${name}`,
    name: "",
    files: []
  }));
  const byTitle = (entries: readonly Entry[]): Entry[] => entries.toSorted((a, b) => order(a.title, b.title));
  const {index} = words;
  return element(
    document,
    "div",
    {class: "table-index", "data-set": "sources"},
    element(
      document,
      "form",
      {class: "table-search needs-script", role: "search", "aria-label": index.field},
      element(document, "label", {for: "table-search"}, index.field),
      element(document, "input", {id: "table-search", type: "search", autocomplete: "off", maxlength: 80}),
      element(document, "p", {"data-tells": true, "data-part": "status", "data-found": JSON.stringify(index.found)})
    ),
    group(index.published, byTitle(published), options, "published-tables"),
    hasDownloads
      ? element(
          document,
          "p",
          {},
          `${index.all} `,
          element(document, "a", {href: "../data/datapackage.json"}, index.package),
          ", ",
          element(document, "a", {href: "../data/catalog.jsonld"}, index.catalogue)
        )
      : null,
    group(index.read, byTitle(sources), options, "source-tables"),
    group(index.inner, byTitle(inner), options, "inner-tables")
  );
}

/** A group is folded, however many it holds: what is looked for opens it. */
function group(heading: string, entries: readonly Entry[], {document, locale}: PartOptions, id: string): HTMLElement {
  const items = entries.map(({id: own, href, title, name, files}) =>
    element(
      document,
      "li",
      {id: own},
      element(document, "a", {href}, title),
      name === "" ? null : " ",
      name === "" ? null : element(document, "code", {}, name),
      ...files.flatMap((file) => [" · ", element(document, "a", {href: file.href, title: name}, file.label)])
    )
  );
  return element(
    document,
    "details",
    {"data-group": id},
    element(document, "summary", {id}, heading, ` (${numberText(items.length, "count", locale)})`),
    element(document, "ul", {}, ...items)
  );
}
