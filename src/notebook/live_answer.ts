// A query that depends on what a reader chooses: asked in the browser, in the thread and under the locks of the
// workbench. What it was answered with while the page was built is fetched in its place until somebody chooses.
import {AskEngine, AskStop} from "../engine/ask_engine.js";
import {answerPicture, answerRows, type ChartWish} from "../engine/answer_view.js";
import {decodeAnswer, type DecodedAnswer} from "../engine/decoded_answer.js";
import {sqlLiteral} from "../engine/sql_literal.js";
import {element} from "../ui/element.js";
import {localeOfAddress} from "../words/locales.js";
import {answerWords, askWords} from "../words/words.js";
import {type Answer, answerOf} from "./answer.js";

/** A query of the page: its place there, where the engine and the tables lie, and its answer before any choice. */
export interface LiveQuery {
  readonly place: string;
  readonly engine: string;
  readonly tables: Readonly<Record<string, string>>;
  readonly first: {readonly sql: string; readonly address: string} | null;
}

/** What is drawn of an answer: its rows, and whether there are more than were fetched. */
interface Fetched {
  readonly decoded: DecodedAnswer;
  readonly isCut: boolean;
}

/** An answer for the cells of a page, with what is drawn of it. */
export type LiveAnswer = Answer & Fetched & {readonly place: string};

const addresses = new Map<string, string>();
/** The last wish of each query: one that a newer wish has overtaken is not asked any more. */
const wishes = new Map<string, number>();
let engine: AskEngine | undefined;
let queue: Promise<void> = Promise.resolve();

/** Asks a query with a reader's choices in it, each as a value. */
export function asked(query: LiveQuery): (texts: TemplateStringsArray, ...choices: unknown[]) => Promise<LiveAnswer> {
  return async (texts, ...choices) => {
    const sql = String.raw({raw: texts}, ...choices.map(sqlLiteral));
    const wish = (wishes.get(query.place) ?? 0) + 1;
    wishes.set(query.place, wish);
    const fetched = await (sql === query.first?.sql ? firstAnswer(query.first.address) : inTurn(query, sql, wish));
    return Object.assign(answerOf(fetched.decoded), fetched, {place: query.place});
  };
}

/** A build refuses an answer that it would have to cut. */
async function firstAnswer(address: string): Promise<Fetched> {
  return {decoded: decodeAnswer(new Uint8Array(await (await fetch(address)).arrayBuffer())), isCut: false};
}

async function inTurn({place, engine: code, tables}: LiveQuery, sql: string, wish: number): Promise<Fetched> {
  for (const [name, address] of Object.entries(tables)) addresses.set(name, address);
  engine ??= new AskEngine(code, addresses);
  const before = queue;
  let leave = (): void => {};
  queue = new Promise<void>((resolve) => (leave = resolve));
  await before;
  try {
    if (wishes.get(place) === wish) return await inWords(engine, sql);
  } finally {
    leave();
  }
  // The page has forgotten this answer: it waits for a newer one.
  return new Promise<never>(() => {});
}

/** @throws Error with a sentence for the page */
async function inWords(asking: AskEngine, sql: string): Promise<Fetched> {
  const words = askWords[localeOfAddress(location.pathname)];
  const status = document.querySelector("[data-part=engine-status]");
  if (status) status.textContent = asking.isReady ? words.running : words.starting;
  try {
    const {bytes, isCut} = await asking.ask(sql);
    return {decoded: decodeAnswer(bytes), isCut};
  } catch (error) {
    const {message} = error as Error;
    if (!(error instanceof AskStop)) throw new Error(`${words.mistake} ${message}`, {cause: error});
    if (error.why !== "failed") throw new Error(words.stopped[error.why], {cause: error});
    throw new Error(message === "WebAssembly" ? words.noWebAssembly : words.failed(message), {cause: error});
  } finally {
    if (status) status.textContent = "";
  }
}

/** Most rows that stand in the page. */
const mostRows = 200;

/** An answer as its chart and its table; what stood there from the build goes. */
export function answerShown(
  {decoded, isCut, place}: LiveAnswer,
  {chart, caption, width}: {readonly chart: ChartWish | null; readonly caption: string | null; readonly width: number}
): HTMLElement {
  const locale = localeOfAddress(location.pathname);
  const words = answerWords[locale];
  document.querySelector(`[data-first-answer="${CSS.escape(place)}"]`)?.remove();
  const drawn = chart ? [picture(decoded, chart, Math.min(750, width))] : [];
  const {length} = decoded.rows;
  const table = answerRows(decoded, {document, locale, caption: caption ?? words.caption(length), mostRows});
  const said = [
    ...(length > mostRows ? [words.firstRows(mostRows, length)] : []),
    ...(isCut ? [askWords[locale].cut(length)] : [])
  ];
  const note = said.length > 0 && element(document, "p", {class: "card-note"}, said.join(" "));
  return element(document, "div", {"aria-live": "polite"}, ...drawn, table, note);
}

function picture(answer: DecodedAnswer, wish: ChartWish, width: number): HTMLElement {
  const locale = localeOfAddress(location.pathname);
  try {
    const drawn = answerPicture(answer, wish, {document, locale, width}) as HTMLElement;
    return element(document, "div", {class: "answer-chart"}, drawn);
  } catch (error) {
    return element(document, "p", {class: "card-note"}, (error as Error).message);
  }
}
