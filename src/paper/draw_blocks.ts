// A decision paper as HTML: the blocks of src/paper/blocks.ts and no word more.
import type {Block, Chapter, DecisionPaper, Words} from "./blocks.js";
import {element} from "../ui/element.js";
import {placeHref} from "../ui/place_href.js";

/** The paper as an article; its title is a heading of the second level, because the page has its own. */
export function paperArticle(document: Document, paper: DecisionPaper): HTMLElement {
  return element(
    document,
    "article",
    {class: paper.mark === null ? "paper" : "paper is-illustrative", "data-part": "paper", lang: paper.locale},
    element(document, "h2", {class: "paper-title", id: "paper-title", tabindex: -1}, ...runs(document, paper.title)),
    element(document, "p", {class: "card-subtitle"}, paper.subtitle),
    paper.notice !== null && element(document, "p", {class: "paper-notice"}, paper.notice),
    ...paper.chapters.map((chapter) => section(document, paper, chapter))
  );
}

/** Chapters that back up the rest: folded on the screen, whole on paper. */
const annex: ReadonlySet<string> = new Set(
  ["facts", "reasons", "areas", "alternatives", "funding", "sources"].map((name) => `paper-${name}`)
);

function section(
  document: Document,
  paper: DecisionPaper,
  {id, heading, isIllustrative, sources, blocks}: Chapter
): HTMLElement {
  const head = element(
    document,
    "h3",
    {id: `${id}-heading`},
    heading,
    isIllustrative && " ",
    isIllustrative && element(document, "span", {class: "evidence-mark"}, paper.words.illustrative),
    sources !== "" && " ",
    sources !== "" && element(document, "span", {class: "paper-sources"}, `[${paper.words.sources} ${sources}]`)
  );
  const body = blocks.map((block, number) => drawn(document, paper, block, `${id}-${number}`));
  return element(
    document,
    "section",
    {id, "aria-labelledby": `${id}-heading`},
    ...(annex.has(id)
      ? [element(document, "details", {class: "paper-annex"}, element(document, "summary", {}, head), ...body)]
      : [head, ...body])
  );
}

function drawn(document: Document, paper: DecisionPaper, block: Block, id: string): HTMLElement {
  switch (block.kind) {
    case "heading":
      return element(document, "h4", {}, block.text);
    case "text":
      return element(
        document,
        "p",
        {class: block.tone === "plain" ? null : `paper-${block.tone}`},
        ...runs(document, block.words)
      );
    case "list":
      return element(
        document,
        block.isOrdered ? "ol" : "ul",
        {},
        ...block.items.map((item) => element(document, "li", {}, ...runs(document, item)))
      );
    case "table":
      return table(document, paper, block);
    case "answer":
      return element(
        document,
        "div",
        {class: "paper-answer"},
        element(document, "label", {for: id}, block.label),
        element(document, "p", {class: "paper-note", id: `${id}-hint`}, block.hint),
        element(document, "textarea", {
          id,
          rows: block.lines,
          style: `--lines: ${block.lines}`,
          "aria-describedby": `${id}-hint`,
          autocomplete: "off"
        })
      );
  }
}

function table(
  document: Document,
  {words}: DecisionPaper,
  {caption, columns, rows, isIllustrative, hasTotal}: Extract<Block, {kind: "table"}>
): HTMLElement {
  const figure = (index: number): string | null => (columns[index]!.isFigure ? "figure-cell" : null);
  // The first column of words heads its rows: a number tells nobody what a row is about.
  const header = columns.findIndex(({isFigure}) => !isFigure);
  const share = columns.reduce((sum, {width}) => sum + (width ?? 0), 0);
  const group = element(
    document,
    "colgroup",
    {},
    ...columns.map(({width}) =>
      element(document, "col", {style: width === null ? null : `width: ${Math.round((100 * width) / share)}%`})
    )
  );
  const head = element(
    document,
    "tr",
    {},
    ...columns.map(({label}, index) => element(document, "th", {scope: "col", class: figure(index)}, label))
  );
  const body = rows.map((row, number) =>
    element(
      document,
      "tr",
      {class: hasTotal && number === rows.length - 1 ? "paper-total" : null},
      ...row.map((cell, index) =>
        index === header
          ? element(document, "th", {scope: "row"}, ...runs(document, cell))
          : element(document, "td", {class: figure(index)}, ...runs(document, cell))
      )
    )
  );
  const mark = isIllustrative && element(document, "span", {class: "evidence-mark"}, words.illustrative);
  return element(
    document,
    "div",
    {class: "table-scroll", role: "region", tabindex: 0, "aria-label": caption},
    element(
      document,
      "table",
      {},
      element(document, "caption", {}, caption, mark && " ", mark),
      group,
      element(document, "thead", {}, head),
      element(document, "tbody", {}, ...body)
    )
  );
}

function runs(document: Document, words: Words): (Node | string)[] {
  return typeof words === "string"
    ? [words]
    : words.map((run) =>
        typeof run === "string"
          ? run
          : "place" in run
            ? element(document, "a", {href: placeHref(document, run.place)}, run.text)
            : element(document, "span", {lang: run.lang}, run.text)
      );
}
