import type {MartReader} from "../marts/mart_rows.js";
import {dataTable} from "../ui/data_table.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";
import {frameWords, sourceWords} from "../words/words.js";
import type {SourceWords} from "../words/rooms/sources.js";
import {wordFor} from "../words/word_for.js";

/** The documents that tables cite, by author, title and date, with the address where the same text is public. */
export function documentList(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const items = read("document").map((row) =>
    element(
      document,
      "li",
      {},
      row.address
        ? element(document, "a", {href: row.address}, row[`name_${locale}`])
        : element(document, "span", {}, row[`name_${locale}`]),
      " ",
      element(document, "code", {}, row.document)
    )
  );
  return element(document, "ul", {class: "documents"}, ...items);
}

/** Every clause of the documents with the place where it stands here, or the reason why it is left out. */
export function documentClauses(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const {told} = sourceWords[locale];
  const {sections} = frameWords[locale];
  const rows = read("document_clause").map((row) => ({
    text: row[`text_${locale}`],
    source: row[`document_${locale}`] ?? row.source ?? "",
    place: row.place.includes("#")
      ? wordFor(sections, row.place.replace(/#.*/, ""))
      : row.place === "not_told"
        ? told.notTold
        : placeText(told, row.place as keyof typeof told.groups)
  }));
  return dataTable(
    rows,
    [
      {key: "text", label: told.heads.text, unit: "text"},
      {key: "source", label: told.heads.source, unit: "text"},
      {key: "place", label: told.heads.place, unit: "text"}
    ],
    {document, locale, caption: told.caption}
  );
}

/** `Coverage: the Alliance …`: the page, and what the group is called there. */
const placeText = ({groups, places}: SourceWords["told"], group: keyof SourceWords["told"]["groups"]): string =>
  `${places[group]}: ${groups[group]}`;
