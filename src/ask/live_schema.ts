import {fetchMarts} from "../marts/fetch_marts.js";
import {element} from "../ui/element.js";
import {partOf} from "../ui/named_part.js";
import {langOfRecords, localeOfAddress} from "../words/locales.js";
import type {OfferedColumn} from "./offered_names.js";

/** The tree of tables and columns, filled when it is first opened, and what the editor completes from. */
export function liveSchema(root: HTMLElement, insert: (name: string) => void): {columns: () => OfferedColumn[]} {
  let columns: OfferedColumn[] = [];
  const host = partOf(root, "schema");
  const fill = async (): Promise<void> => {
    const read = await fetchMarts(["dictionary"]);
    const isHere = (table: string): boolean => root.querySelector(`link[data-mart="${table}"]`) !== null;
    columns = read("dictionary")
      .filter(({schema_name, table_name}) => schema_name === "mart" && isHere(table_name))
      .map(({table_name, column_name, data_type, comment}) => ({
        table: table_name,
        name: column_name,
        detail: String(data_type),
        info: comment ?? ""
      }));
  };
  const filled = fill().catch(() => {});
  host.closest("details")!.addEventListener(
    "toggle",
    () =>
      void filled.then(() => {
        if (host.childElementCount === 0) host.append(...treeOf(columns, insert));
      })
  );
  return {columns: () => columns};
}

function treeOf(columns: readonly OfferedColumn[], insert: (name: string) => void): HTMLElement[] {
  const lang = langOfRecords(localeOfAddress(location.pathname));
  const press = (name: string): HTMLElement => {
    const button = element(document, "button", {type: "button"}, name);
    button.addEventListener("click", () => insert(name));
    return button;
  };
  return [...new Set(columns.map(({table}) => table))].map((table) => {
    const own = columns.filter((column) => column.table === table);
    const items = own.map(({name, detail, info}) => {
      const {meaning, unit} = toldOf(info);
      return element(
        document,
        "li",
        {},
        press(name),
        ` ${detail}`,
        ...(unit === null ? [] : [" · ", element(document, "b", {lang}, unit)]),
        " · ",
        element(document, "span", {lang}, meaning)
      );
    });
    const sources = [...new Set(own.map(({info}) => toldOf(info).source))].filter(Boolean);
    return element(
      document,
      "details",
      {},
      element(document, "summary", {}, table),
      element(
        document,
        "p",
        {},
        press(table),
        " ",
        element(document, "a", {href: `./table/${table}.html`, lang}, sources.join(" | ") || table)
      ),
      element(document, "ul", {}, ...items)
    );
  });
}

/** What the comment of a column says: its meaning, its unit, and the source of its table. */
function toldOf(comment: string): {meaning: string; unit: string | null; source: string} {
  const [, text = "", source = ""] = /^([\s\S]*?)\s*(Source: [\s\S]*)?$/.exec(comment) ?? [];
  const unit = /\bUnit: ([^.;]+)/.exec(text)?.[1] ?? null;
  return {meaning: text.replace(/\s*\bUnit: [^.;]+[.;]?/, "").trim(), unit, source};
}
