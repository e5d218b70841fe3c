import type {MartReader} from "../marts/mart_rows.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";
import {sourceWords} from "../words/words.js";

/** Groups that clauses of the documents are told in. */
const toldGroups = ["partners", "needs", "funding", "eea", "network", "alliance"] as const;

/** What the documents say of one thing, clause by clause with its source; closed, so that a page stays short. */
const toldFacts =
  (group: (typeof toldGroups)[number]) =>
  (read: MartReader, {document, locale}: PartOptions): HTMLElement => {
    const {told} = sourceWords[locale];
    const items = read("document_clause")
      .filter((row) => row.place === group)
      .map(({source, ...row}) =>
        element(
          document,
          "li",
          {},
          `${row[`text_${locale}`]} `,
          source?.startsWith("https://")
            ? element(document, "a", {class: "told-source", href: source}, new URL(source).hostname)
            : element(document, "small", {class: "told-source"}, row[`document_${locale}`] ?? source ?? "")
        )
      );
    return element(
      document,
      "details",
      {class: "told"},
      element(document, "summary", {}, told.groups[group]),
      element(document, "ul", {}, ...items)
    );
  };

/** A part of a page for each group: `told-eea` and so on. */
export const toldParts = Object.fromEntries(toldGroups.map((group) => [`told-${group}`, toldFacts(group)]));
