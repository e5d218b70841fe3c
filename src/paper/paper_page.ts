// The page of the decision paper as it stands before any script: the paper of a real pair of the data, as an example.
import type {MartReader} from "../marts/mart_rows.js";
import {matchData} from "../pairing/match_data.js";
import {decisionPaper, paperMarts} from "./paper.js";
import {examplePair} from "./asked_pair.js";
import type {PaperWords} from "../words/rooms/paper.js";
import {paperWords} from "../words/words.js";
import {martLinks} from "../cards/chart_card.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";
import {paperArticle} from "./draw_blocks.js";

/** The paper of the example and what stands around it; `live_paper.ts` writes that of another pair. */
export function paperPage(read: MartReader, options: PartOptions): HTMLElement {
  const {document, locale} = options;
  const words = paperWords[locale];
  const data = matchData(read, {locale, known: options.fingerprint?.()});
  return element(
    document,
    "div",
    {class: "decision-paper", id: "paper", "data-set": "paper", "data-fingerprint": data.fingerprint()},
    element(document, "style", {}, printedSheet(words)),
    element(document, "div", {class: "match-problems", "data-part": "problems", "data-tells": true}),
    element(
      document,
      "p",
      {class: "paper-actions needs-script"},
      element(document, "button", {type: "button", "data-act": "print"}, words.print),
      element(document, "a", {href: "./match", "data-part": "back"}, words.list)
    ),
    element(document, "p", {class: "paper-status", "data-part": "status", "data-tells": true}),
    paperArticle(document, decisionPaper(read, data, locale, examplePair(data))),
    element(document, "p", {class: "paper-lead", "data-part": "example"}, words.example),
    element(document, "p", {class: "paper-note paper-lead", "data-part": "fill"}, words.fill),
    ...martLinks(paperMarts, options)
  );
}

/**
 * Head and foot of every printed sheet while anything is made up, as a style of the page: a style sheet has no words.
 * The counters stand outside the quotes, as CSS wants them.
 */
export function printedSheet({mark, sheet}: Pick<PaperWords, "mark" | "sheet">): string {
  const foot = `"${sheet('" counter(page) "', '" counter(pages) "')}"`.replace(/^"" | ""$/g, "");
  return `@page paper-illustrative {
  margin: 14mm 12mm;
  @top-right { content: "${mark}"; font: bold 8.5pt sans-serif; color: #a3470a; }
  @bottom-right { content: ${foot}; font: 8pt sans-serif; }
}`;
}
