import {answerPicture, answerRows, type ChartWish, type MapGround} from "../engine/answer_view.js";
import type {AnswerValue, DecodedAnswer} from "../engine/decoded_answer.js";
import {chartMarks, isChartMark} from "../model/chart_mark.js";
import {element} from "../ui/element.js";
import {partOf} from "../ui/named_part.js";
import {speechOf} from "../words/figures.js";
import type {Locale} from "../words/locales.js";
import {answerWords, askWords} from "../words/words.js";

/** Rows that a page shows; files have all that were fetched. */
const shownRows = 500;

export interface AnswerShown {
  readonly locale: Locale;
  readonly chart: ChartWish | null;
  /** What a map is drawn from. */
  readonly ground: (answer: DecodedAnswer) => Promise<MapGround>;
  /** Told when a reader chooses another chart. */
  readonly chosen: (wish: ChartWish | null) => void;
}

/** Draws an answer: the form for its chart, the chart, the table that sorts. */
export function showAnswer(root: HTMLElement, answer: DecodedAnswer, shown: AnswerShown): void {
  const host = partOf(root, "answer");
  if (answer.rows.length === 0) {
    drawings++;
    host.replaceChildren(element(document, "p", {}, answerWords[shown.locale].noRows));
    partOf(root, "chart").replaceChildren();
    partOf(root, "chart-form").hidden = true;
    return;
  }
  showTable(host, answer, shown.locale, null);
  void showChart(root, answer, shown.chart, shown);
  chartForm(root, answer, shown);
}

interface Order {
  readonly column: number;
  readonly isDown: boolean;
}

function showTable(host: HTMLElement, answer: DecodedAnswer, locale: Locale, order: Order | null): void {
  const {firstRows, fileHasAll, caption} = answerWords[locale];
  const rows = order ? answer.rows.toSorted(byColumn(order, locale)) : answer.rows;
  const table = answerRows(
    {...answer, rows},
    {document, locale, caption: caption(answer.rows.length), mostRows: shownRows}
  );
  table.querySelectorAll("thead th").forEach((head, column) => {
    const isSorted = order?.column === column;
    const name = head.textContent ?? "";
    const button = element(document, "button", {type: "button", "aria-label": askWords[locale].sortBy(name)}, name);
    button.addEventListener("click", () => {
      showTable(host, answer, locale, {
        column,
        isDown: isSorted ? !order.isDown : answer.columns[column]!.kind === "number"
      });
      host.querySelectorAll<HTMLElement>("thead button")[column]?.focus();
    });
    head.replaceChildren(button);
    if (isSorted) head.setAttribute("aria-sort", order.isDown ? "descending" : "ascending");
  });
  host.replaceChildren(table);
  if (rows.length > shownRows)
    host.append(element(document, "p", {class: "card-note"}, `${firstRows(shownRows, rows.length)} ${fileHasAll}`));
}

/** Figures by size, texts as the language sorts them; what is missing stands last. */
function byColumn(
  {column, isDown}: Order,
  locale: Locale
): (a: readonly AnswerValue[], b: readonly AnswerValue[]) => number {
  const {order} = speechOf(locale);
  return (rowA, rowB) => {
    const [a, b] = [rowA[column] ?? null, rowB[column] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const sign = typeof a === "number" && typeof b === "number" ? a - b : order(String(a), String(b));
    return isDown ? -sign : sign;
  };
}

/** Counts answers drawn, so that a map whose places come late does not take the place of what is newer. */
let drawings = 0;

async function showChart(
  root: HTMLElement,
  answer: DecodedAnswer,
  wish: ChartWish | null,
  {locale, ground}: AnswerShown
): Promise<void> {
  const host = partOf(root, "chart");
  const mine = ++drawings;
  if (!wish) return host.replaceChildren();
  try {
    const width = Math.max(300, Math.min(750, host.clientWidth || 750));
    const frame = {document, locale, width, ...(wish.mark === "map" ? {ground: await ground(answer)} : {})};
    if (mine === drawings) host.replaceChildren(answerPicture(answer, wish, frame));
  } catch (error) {
    if (mine !== drawings) return;
    host.replaceChildren(element(document, "p", {class: "card-note"}, (error as Error).message));
  }
}

function chartForm(root: HTMLElement, answer: DecodedAnswer, shown: AnswerShown): void {
  const {locale, chart, chosen} = shown;
  const words = askWords[locale].chart;
  const names = answer.columns.map(({name}) => name);
  const figures = answer.columns.filter(({kind}) => kind === "number").map(({name}) => name);
  const host = partOf(root, "chart-form");
  host.hidden = figures.length === 0;
  const select = (label: string, options: readonly (readonly [string, string])[], value: string): HTMLElement => {
    const items = options.map(([key, text]) =>
      element(document, "option", {value: key, selected: key === value}, text)
    );
    return element(document, "label", {}, `${label} `, element(document, "select", {}, ...items));
  };
  const same = names.map((name) => [name, name] as const);
  const texts = answer.columns.filter(({kind}) => kind !== "number").map(({name}) => name);
  const form = element(
    document,
    "fieldset",
    {},
    element(document, "legend", {}, words.legend),
    select(
      words.mark,
      [["", words.none], ...chartMarks.map((mark) => [mark, words.marks[mark]] as const)],
      chart?.mark ?? ""
    ),
    select(words.x, same, chart?.x ?? texts[0] ?? names[0] ?? ""),
    select(words.y, same, chart?.y ?? figures[0] ?? ""),
    select(words.color, [["", words.noColor], ...same], chart?.color ?? "")
  );
  form.addEventListener("change", () => {
    const [mark = "", x = "", y = "", color = ""] = [...form.querySelectorAll("select")].map(({value}) => value);
    const wish = isChartMark(mark) ? {mark, x, y, color: color || null} : null;
    chosen(wish);
    void showChart(root, answer, wish, shown);
  });
  host.replaceChildren(form);
}
