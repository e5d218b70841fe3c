// The match explorer as it stands before any script: a real list for one municipality, and the controls it will get.
import {matchPageWords, matchWords, shortlistWords, uiWords} from "../words/words.js";
import {emptyAddress} from "../pairing/match_address.js";
import {explorerMarts, matchData, standingPlace} from "../pairing/match_data.js";
import {isIllustrative, rankingOf} from "../pairing/ranking.js";
import type {MartReader} from "../marts/mart_rows.js";
import {sturdiness} from "../model/match/sturdiness.js";
import {martLinks} from "../cards/chart_card.js";
import {element} from "../ui/element.js";
import {criterionHeads} from "./criterion_heads.js";
import {countyList} from "./county_list.js";
import {listNote, placeSummary} from "./explorer_text.js";
import {matchPanel, showPanel, showTaken, sideField} from "./weight_panel.js";
import type {RowFrame} from "./row_frame.js";
import {partOf, setText} from "../ui/named_part.js";
import {barLegend, describeRow, matchRow, updateRow} from "./list_rows.js";
import {savedViews} from "./saved_views.js";
import {sheet} from "./sheet.js";
import {matchTray} from "./tray.js";
import {shortlistSection} from "./shortlist_table.js";
import {rankingTable} from "./ranking_table.js";
import {whySection} from "./why_not_part.js";
import type {PartOptions} from "../ui/part_options.js";
import {ruleSigns} from "../ui/rules.js";
import {placeCombobox} from "../ui/place_combobox.js";

/** Where a county is chosen with the hromada of the list open, before a script knows what else the reader chose. */
const countyHref = (hromada: string, county: string): string => `./match?place=${county}&open=${hromada}`;

/** The whole explorer; `live_match.ts` makes it answer. */
export function matchExplorer(read: MartReader, options: PartOptions): HTMLElement {
  const {document, locale} = options;
  const words = matchWords[locale];
  const still = matchPageWords[locale];
  const data = matchData(read, {locale, known: options.fingerprint?.()});
  const frame: RowFrame = {document, locale, data};
  const address = {...emptyAddress, side: words.startSide, filters: data.filters};
  const ranking = rankingOf(data, standingPlace(data, address.side), address);
  const held = sturdiness(data.pairValues, ranking.weights, {
    side: ranking.side,
    index: ranking.index,
    allowed: ranking.filtered.allowed
  });
  const panel = matchPanel(document, locale);
  showPanel(panel, address, locale);
  showTaken(panel, ranking.filtered, locale);
  const rows = ranking.rows.map((ranked, i) => {
    const row = matchRow(frame, ranking, ranked.code);
    updateRow(row, frame, ranking, ranked, i + 1);
    describeRow(row, frame, ranking, ranked);
    setText(partOf(row, "sturdy"), words.sturdy(held.held[ranked.index]! / held.draws));
    return row;
  });
  return element(
    document,
    "div",
    {
      class: "match-explorer",
      "data-set": "match",
      id: "match",
      "data-place": ranking.place,
      "data-fingerprint": data.fingerprint()
    },
    isIllustrative(data) &&
      element(
        document,
        "p",
        {class: "match-illustrative"},
        element(document, "span", {class: "evidence-mark"}, uiWords[locale].illustrative),
        ` ${still.illustrativeNote}`
      ),
    element(document, "p", {class: "without-script match-reason"}, still.needsScript),
    element(document, "div", {class: "match-problems", "data-part": "problems", "data-tells": true}),
    element(
      document,
      "div",
      {class: "match-who"},
      element(
        document,
        "form",
        {class: "match-chooser needs-script", "data-part": "chooser", autocomplete: "off", "aria-label": words.side},
        sideField(document, locale, ranking.side),
        placeCombobox(document, {id: "match-search", label: words.search[ranking.side], hint: still.searchHint})
      ),
      element(
        document,
        "p",
        {class: "match-skip needs-script"},
        element(document, "a", {class: "skip-link", href: "#match-list-title"}, still.toList)
      ),
      element(document, "div", {class: "match-place", "data-part": "place"}, ...placeSummary(frame, ranking))
    ),
    element(
      document,
      "div",
      {class: "match-columns"},
      panel,
      element(
        document,
        "section",
        {class: "match-list-section", "aria-labelledby": "match-list-title"},
        element(
          document,
          "h2",
          {id: "match-list-title", "data-part": "list-title", tabindex: -1},
          words.listTitle(data.book.entry(ranking.place).label, ranking.side)
        ),
        element(
          document,
          "p",
          {class: "match-reason", "data-part": "left"},
          words.left(ranking.filtered.left, ranking.all, ranking.side)
        ),
        element(
          document,
          "div",
          {class: "match-key"},
          element(document, "span", {class: "match-from-left"}, words.fromLeft),
          barLegend(document, locale)
        ),
        element(document, "div", {"data-part": "nothing", "data-tells": true}),
        element(
          document,
          "div",
          {class: "match-heads", "aria-hidden": "true", "data-part": "heads"},
          ...criterionHeads(document, locale, ranking.weights, null)
        ),
        element(document, "ol", {class: "match-list", "data-part": "list"}, ...rows),
        element(document, "p", {class: "match-reason", "data-part": "overridden"}),
        element(document, "p", {class: "match-reason", "data-part": "list-note"}, listNote(data, ranking, locale)),
        ruleSigns(["points", "weights", "unknown", "sturdiness", "region_type", "withheld"], options),
        element(
          document,
          "details",
          {class: "card-table", "data-part": "table-box"},
          element(document, "summary", {}, still.tableTitle),
          element(document, "div", {"data-part": "table"}, rankingTable(frame, ranking, held))
        ),
        element(
          document,
          "div",
          {"data-part": "counties"},
          ...countyList(frame, ranking, (county) => countyHref(ranking.place, county))
        ),
        element(
          document,
          "p",
          {class: "match-links"},
          ...(["methods", "plan"] as const).map((page) => element(document, "a", {href: `./${page}`}, still.more[page]))
        ),
        element(
          document,
          "p",
          {class: "card-actions needs-script"},
          element(document, "button", {type: "button", "data-act": "csv"}, words.csv),
          element(document, "a", {href: "#match", "data-part": "permalink"}, words.link)
        ),
        element(document, "p", {class: "match-status", "data-part": "status", "data-tells": true}),
        matchTray(document, locale)
      ),
      sheet(
        document,
        locale,
        {name: "evidence", kind: "beside", title: words.evidence},
        element(document, "div", {class: "match-details", "data-part": "evidence"})
      )
    ),
    sheet(
      document,
      locale,
      {name: "compared", kind: "over", title: words.compared},
      element(document, "div", {class: "match-compare", "data-part": "compare"})
    ),
    whySection(document, locale, ranking.side),
    sheet(
      document,
      locale,
      {name: "shortlist", kind: "over", title: shortlistWords[locale].title},
      shortlistSection(document, locale),
      savedViews(document, locale)
    ),
    ...martLinks([...explorerMarts, "place_name"], options)
  );
}
