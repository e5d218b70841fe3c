// What a page asks of the published tables is answered when the page is built: each ```sql fence that no input of a
// reader changes becomes its table and its chart in the HTML, its rows an Arrow file for cells that run in the browser.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path/posix";
import {parseHTML} from "linkedom";
import type MarkdownIt from "markdown-it";
import type {Token} from "markdown-it";
import {drawnWidths} from "../../src/cards/chart_card.ts";
import {packAddress} from "../../src/ask/ask_address.ts";
import {answerPicture, answerRows, type ChartWish} from "../../src/engine/answer_view.ts";
import {askedTables} from "../../src/engine/asked_tables.ts";
import type {QueryEngine} from "../../src/engine/query_engine.ts";
import {chartMarks, isChartMark} from "../../src/model/chart_mark.ts";
import {element} from "../../src/ui/element.ts";
import {localeOfPath, type Locale} from "../../src/words/locales.ts";
import {answerWords} from "../../src/words/words.ts";
import {tablesOf} from "../pages/shared_cells.ts";
import {type AnsweredQuery, answerQuery, refused} from "./answered_query.ts";
import {type DrawnCell, drawCells} from "./drawn_cells.ts";
import {noteAsksLater} from "./asks_later.ts";
import {mapGround} from "./map_ground.ts";
import {type Fence, fenceOf, lineOfFence, says} from "./fence.ts";
import {firstQuery, hasChoice, importCell, liveCells, withKeptChoices} from "./live_fences.ts";
import {type PageTables, pageTables} from "./page_tables.ts";

/** Rows of an answer that stand in the page; its file has them all. */
const mostRows = 200;

/** One fence of a page and where it stands. */
interface Placed extends Fence {
  readonly token: Token;
  readonly file: string;
  readonly line: number;
}

/**
 * Makes Markdown answer the queries of a page in `source`, a source root.
 * @throws KommunebroError with file, line and DuckDB's words, where one cannot be answered
 */
export function answerFences(md: MarkdownIt, source: string, engine: QueryEngine): MarkdownIt {
  md.core.ruler.push("answers", (state) => {
    const {path} = state.env as {path?: string};
    if (path !== undefined) state.tokens = answeredTokens(state.tokens, path, source, engine);
  });
  return md;
}

function answeredTokens(tokens: Token[], path: string, source: string, engine: QueryEngine): Token[] {
  const fences = placedFences(tokens, path, source);
  const asked = fences.filter((fence) => isAskedNow(fence));
  const drawn = fences.filter((fence) => fence.tag === "js" && says(fence, "build"));
  const live = fences.filter((fence) => !asked.includes(fence) && !drawn.includes(fence) && isLive(fence));
  const choosing = live.filter(({tag}) => tag === "sql");
  const inText = tokens.flatMap(({type, children, content}) =>
    type === "inline"
      ? (children ?? []).filter((child) => child.type === "placeholder").map((child) => child.content)
      : type === "placeholder"
        ? [content]
        : []
  );
  const code = [...live.map(({content}) => content), ...inText].join("\n");
  const scripts = live.filter((fence) => !choosing.includes(fence)).map(({content}) => content);
  noteAsksLater(path, /\b(?:sql|DuckDBClient)\b/.test([...scripts, ...inText].join("\n")));
  if (asked.length + drawn.length + choosing.length === 0) return tokens;
  const tables = pageTables(source, path, tablesOf(path, source));
  const answers = new Map(
    asked.map((fence) => [fence, answerQuery(engine, fence.content, tables, `${fence.file}:${fence.line}`)])
  );
  const html = cellHtml(drawn, answers, localeOfPath(path));
  return tokens.flatMap((token) => {
    const fence = fences.find((one) => one.token === token);
    if (fence && choosing.includes(fence)) {
      const isFirst = fence === choosing[0];
      return [...(isFirst ? startOfAsking(token, path) : []), ...liveTokens(fence, {path, source, engine, tables})];
    }
    if (fence && choosing.length > 0 && live.includes(fence)) token.content = withKeptChoices(token.content);
    if (fence && html.has(fence)) return [htmlToken(token, html.get(fence)!), ...echoOf(fence)];
    const answered = fence && answers.get(fence);
    if (!fence || !answered) return [token];
    const {id} = fence.attributes;
    const isRead = id !== undefined && new RegExp(`\\b${id}\\b`).test(code);
    return [
      ...(isRead ? [readingToken(token, id, writeAnswer(fence, answered, path, source))] : []),
      htmlToken(token, queryHtml(fence, answered, {path, source, hasFile: true})),
      ...echoOf(fence),
      htmlToken(token, linksHtml(fence, answered, path, source))
    ];
  });
}

const upFrom = (path: string): string => "../".repeat(path.split("/").length - 2);

/** What a page with queries of a reader's choice begins with: its script, and a line that says what the engine does. */
function startOfAsking(like: Token, path: string): Token[] {
  return [
    tokenLike(like, "fence", "code", {
      markup: "```",
      info: "js",
      content: importCell(upFrom(path), localeOfPath(path))
    }),
    htmlToken(like, '<p class="engine-status" role="status" data-part="engine-status"></p>')
  ];
}

interface PageOfQuery {
  readonly path: string;
  readonly source: string;
  readonly engine: QueryEngine;
  readonly tables: PageTables;
}

/** The cells of a query that a reader's choice changes, after what it is answered with before any choice. */
function liveTokens(fence: Placed, {path, source, engine, tables}: PageOfQuery): Token[] {
  const {attributes, token, line} = fence;
  const where = `${fence.file}:${line}`;
  const chart = attributes.chart === undefined ? null : chartWish(fence);
  if (chart?.mark === "map")
    throw refused(where, "a map is drawn when the page is built: its query has no choice in it");
  const place = attributes.id ?? `answer-${line}`;
  const sql = said(() => firstQuery(fence), where);
  const answered = sql === null ? null : answerQuery(engine, sql, tables, where);
  const cells = liveCells(fence, {
    place,
    tables: askedTables(fence.content, tables.keys()),
    chart,
    isShown: isShown(fence),
    first: sql === null || answered === null ? null : {sql, address: writeAnswer(fence, answered, path, source)},
    up: upFrom(path)
  });
  const first = answered === null ? "" : queryHtml(fence, answered, {path, source, hasFile: false});
  return [
    ...(first === "" ? [] : [htmlToken(token, `<div data-first-answer="${place}">\n${first}\n</div>`)]),
    ...cells.map((content) => tokenLike(token, "fence", "code", {markup: "```", info: "js", content})),
    ...echoOf(fence)
  ];
}

/** @throws KommunebroError with file and line in the place of a RangeError */
function said<Result>(act: () => Result, where: string): Result {
  try {
    return act();
  } catch (error) {
    throw refused(where, (error as Error).message);
  }
}

/** A fence's file and line: the page's own, or that of the cells it shares with other languages. */
function placedFences(tokens: readonly Token[], path: string, source: string): Placed[] {
  const page = join(source, `${path}.md`);
  const shared = join(source, basename(path), "cells.md");
  const texts = [page, shared]
    .filter((file) => existsSync(file))
    .map((file) => ({file, text: readFileSync(file, "utf8")}));
  return tokens
    .filter(({type}) => type === "fence")
    .map((token) => {
      const content = token.content;
      const found = texts.find(({text}) => text.includes(`\n${content}`)) ?? texts[0];
      const file = (found?.file ?? page).replace(source, "src");
      return {...fenceOf(token.info, content), token, file, line: lineOfFence(found?.text ?? "", content)};
    });
}

const isAskedNow = (fence: Fence): boolean =>
  fence.tag === "sql" && fence.attributes.run !== "false" && !hasChoice(fence.content);

const isLive = ({tag, attributes}: Fence): boolean =>
  ["sql", "js", "ts", "jsx", "tsx"].includes(tag) && attributes.run !== "false";

function cellHtml(
  drawn: readonly Placed[],
  answers: ReadonlyMap<Placed, AnsweredQuery>,
  locale: Locale
): Map<Placed, string> {
  const named = new Map(
    [...answers].flatMap(([{attributes}, {answer}]) => (attributes.id === undefined ? [] : [[attributes.id, answer]]))
  );
  const html = new Map<Placed, string>();
  for (const file of new Set(drawn.map((fence) => fence.file))) {
    const cells = drawn.filter((fence) => fence.file === file).sort((a, b) => a.line - b.line);
    const said = drawCells(cells satisfies readonly DrawnCell[], {locale, answers: named, file});
    cells.forEach((cell, at) => html.set(cell, said[at]!));
  }
  return html;
}

type NewToken = new (type: string, tag: string, nesting: 0) => Token;

/** A token at the place of another. */
function tokenLike(like: Token, type: string, tag: string, more: Partial<Token>): Token {
  const {map, level} = like;
  return Object.assign(new (like.constructor as NewToken)(type, tag, 0), {block: true, map, level, ...more});
}

const htmlToken = (like: Token, html: string): Token =>
  tokenLike(like, "html_block", "", {content: html === "" ? "" : `${html}\n`});

/** The cell that gives live cells the rows under the query's name. */
function readingToken(like: Token, id: string, address: string): Token {
  const content = `const ${id} = await FileAttachment(${JSON.stringify(address)}).arrow();\n`;
  return tokenLike(like, "fence", "code", {markup: "```", info: "js", content});
}

/** The text of a query that its author shows. */
function echoOf(fence: Placed): Token[] {
  if (!says(fence, "echo")) return [];
  return [Object.assign(fence.token, {info: `${fence.tag} run=false`})];
}

/** Writes the answer as a file that Framework publishes, and returns its address from the page. */
function writeAnswer({attributes, line}: Placed, {bytes}: AnsweredQuery, path: string, source: string): string {
  const name = `${path.slice(1).replaceAll("/", "-")}.${attributes.id ?? `line-${line}`}.arrow`;
  const file = join(source, "generated/answers", name);
  mkdirSync(dirname(file), {recursive: true});
  if (!existsSync(file) || !readFileSync(file).equals(bytes)) writeFileSync(file, bytes);
  return `${upFrom(path)}generated/answers/${name}`;
}

/**
 * What stands in the page for a query: its chart and its table, where they are asked for.
 * @param hasFile whether its rows are offered below, as those of a query with a reader's choice in it are not
 */
function queryHtml(
  fence: Placed,
  answered: AnsweredQuery,
  {path, source, hasFile}: {readonly path: string; readonly source: string; readonly hasFile: boolean}
): string {
  const {attributes} = fence;
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const locale = localeOfPath(path);
  const words = answerWords[locale];
  const {answer} = answered;
  const parts: HTMLElement[] = [];
  if (attributes.chart !== undefined) parts.push(...pictures(fence, answer, {document, locale, source}));
  if (isShown(fence)) {
    const caption = attributes.caption || words.caption(answer.rows.length);
    parts.push(answerRows(answer, {document, locale, caption, mostRows}));
    const note = `${words.firstRows(mostRows, answer.rows.length)}${hasFile ? ` ${words.fileHasAll}` : ""}`;
    if (answer.rows.length > mostRows) parts.push(element(document, "p", {class: "card-note"}, note));
  }
  return parts.map(({outerHTML}) => outerHTML).join("\n");
}

/** The chart of an answer: once for wide and once for narrow pages; a map is one drawing that fits in both. */
function pictures(
  fence: Placed,
  answer: AnsweredQuery["answer"],
  {document, locale, source}: {readonly document: Document; readonly locale: Locale; readonly source: string}
): HTMLElement[] {
  const wish = chartWish(fence);
  const isMap = wish.mark === "map";
  const frame = {document, locale, ...(isMap ? {ground: mapGround(source)} : {})};
  try {
    return (isMap ? (["wide"] as const) : (["wide", "narrow"] as const)).map((name) => {
      const picture = answerPicture(answer, wish, {...frame, width: Math.min(750, drawnWidths[name])});
      const shown = isMap ? "answer-chart" : `answer-chart chart-${name}`;
      return element(document, "div", {class: shown}, picture as HTMLElement);
    });
  } catch (error) {
    throw refused(`${fence.file}:${fence.line}`, (error as Error).message);
  }
}

/** As Framework has it, an answer with a name is for other cells, and one without is shown; a chart is always shown. */
function isShown(fence: Placed): boolean {
  const {chart, display, id} = fence.attributes;
  return chart !== undefined || (display === undefined ? id === undefined : says(fence, "display"));
}

/** The ways onward from an answer or a query that is shown: change it, take it along. */
function linksHtml(fence: Placed, answered: AnsweredQuery, path: string, source: string): string {
  if (!isShown(fence) && !says(fence, "echo")) return "";
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const words = answerWords[localeOfPath(path)];
  const {chart} = fence.attributes;
  const asked = {sql: fence.content.trim(), chart: chart === undefined ? null : chartWish(fence), runs: false};
  const address = `./ask#${packAddress(asked)}`;
  const href = writeAnswer(fence, answered, path, source);
  return element(
    document,
    "p",
    {class: "answer-links"},
    ...(existsSync(join(source, dirname(path), "ask.md"))
      ? [element(document, "a", {href: address}, words.change), " · "]
      : []),
    element(document, "a", {href, download: `kommunebro-${basename(href).replace(/^\w\w-/, "")}`}, words.download)
  ).outerHTML;
}

/** @throws KommunebroError where the fence names no chart, or not both of its columns */
function chartWish({attributes, file, line}: Placed): ChartWish {
  const {chart = "", x, y, color} = attributes;
  if (!isChartMark(chart) || x === undefined || y === undefined)
    throw refused(
      `${file}:${line}`,
      `a chart is chart=${chartMarks.join("|")} x=<column> y=<column>, and color=<column> where there are groups`
    );
  return {mark: chart, x, y, color: color ?? null};
}
