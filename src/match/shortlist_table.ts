// The shortlist below the list: pairs that people have chosen, a person's word, and the way out and in.
import {shortlistWords, uiWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {longestReason, overrideRolesOf, type Shortlist, type ShortlistEntry} from "../model/match/shortlist.js";
import {overrideText, pairName, standingText} from "../pairing/shortlist_text.js";
import {element} from "../ui/element.js";
import type {RowFrame} from "./row_frame.js";

/** What stands in the sheet of the shortlist, empty; entries are written by `shortlistEntries`. */
export function shortlistSection(document: Document, locale: Locale): HTMLElement {
  const text = shortlistWords[locale];
  return element(
    document,
    "div",
    {class: "match-shortlist", "data-part": "shortlist"},
    element(document, "p", {class: "match-reason"}, text.note),
    element(document, "div", {"data-part": "entries"}, element(document, "p", {}, text.empty)),
    element(
      document,
      "p",
      {class: "card-actions"},
      element(document, "button", {type: "button", "data-act": "shortlist-json"}, text.json),
      element(document, "button", {type: "button", "data-act": "shortlist-csv"}, text.csv),
      element(
        document,
        "button",
        {type: "button", "data-act": "shortlist-undo", "data-part": "shortlist-undo", hidden: true},
        text.undo
      )
    ),
    element(
      document,
      "p",
      {class: "match-import"},
      element(document, "label", {for: "match-import"}, text.import),
      " ",
      element(document, "input", {
        type: "file",
        id: "match-import",
        accept: ".json,.csv,application/json,text/csv",
        "data-act": "import"
      })
    ),
    element(document, "div", {"data-part": "shortlist-says", "data-tells": true})
  );
}

/** The entries, each with its form for a person's word. */
export function shortlistEntries({document, locale, data}: RowFrame, shortlist: Shortlist, today: string): HTMLElement {
  const text = shortlistWords[locale];
  if (shortlist.entries.length === 0) return element(document, "p", {}, text.empty);
  return element(
    document,
    "ul",
    {class: "shortlist-entries"},
    ...shortlist.entries.map((entry) => {
      const pair = `${entry.kommuneCode}-${entry.hromadaCode}`;
      const name = pairName(entry, data, locale);
      const said = overrideText(entry, data, locale);
      return element(
        document,
        "li",
        {"data-pair": pair},
        element(document, "strong", {}, name),
        element(document, "span", {class: "shortlist-standing"}, ` ${standingText(entry, shortlist, locale)}`),
        entry.evidence === "illustrative" &&
          element(document, "span", {class: "evidence-mark"}, uiWords[locale].illustrative),
        said && element(document, "p", {class: "shortlist-word"}, said),
        element(
          document,
          "p",
          {class: "card-actions"},
          element(
            document,
            "button",
            {type: "button", "data-act": "shortlist-open", "aria-label": `${text.open}: ${name}`},
            text.open
          ),
          element(
            document,
            "button",
            {type: "button", "data-act": "shortlist-remove", "aria-label": `${text.remove}: ${name}`},
            text.remove
          )
        ),
        element(
          document,
          "details",
          {},
          element(document, "summary", {}, text.override),
          overrideForm({document, locale, data: data.of(entry.kommuneCode)}, entry, pair, today)
        )
      );
    })
  );
}

function overrideForm(
  {document, locale, data}: RowFrame,
  {override}: ShortlistEntry,
  pair: string,
  today: string
): HTMLElement {
  const text = shortlistWords[locale];
  const option = (value: string, label: string, chosen: string): HTMLElement =>
    element(document, "option", {value, selected: value === chosen}, label);
  const kinds = (["none", "put_first", "exclude"] as const).map((kind) =>
    option(kind, text.kinds[kind], override?.kind ?? "none")
  );
  const roles = overrideRolesOf(data.norwegian === "county").map((role) =>
    option(role, text.roles[role], override?.role ?? "ks_adviser")
  );
  const field = (label: string, control: HTMLElement, hint?: string): HTMLElement =>
    element(
      document,
      "label",
      {class: hint && "is-wide"},
      element(document, "span", {}, label),
      control,
      hint && element(document, "small", {}, hint)
    );
  return element(
    document,
    "form",
    {class: "override-form", "data-pair": pair, autocomplete: "off"},
    field(text.kind, element(document, "select", {name: "kind"}, ...kinds)),
    field(text.role, element(document, "select", {name: "role"}, ...roles)),
    field(text.date, element(document, "input", {type: "date", name: "date", value: override?.date ?? today})),
    field(
      text.reason,
      element(document, "textarea", {name: "reason", rows: 2, maxlength: longestReason}, override?.reason ?? ""),
      text.reasonHint
    ),
    element(document, "button", {type: "submit"}, text.save),
    element(document, "div", {class: "match-warning", "data-part": "override-problems", role: "alert"})
  );
}
