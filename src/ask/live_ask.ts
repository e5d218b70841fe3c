// The workbench answers: a query runs in a thread of its own, and what comes back is a table, a chart, and files.
import type {ChartWish} from "../engine/answer_view.js";
import {decodeAnswer, type DecodedAnswer} from "../engine/decoded_answer.js";
import {doorOf, offsetOfFault} from "../engine/engine_door.js";
import {statementProblem} from "../engine/one_statement.js";
import {element} from "../ui/element.js";
import {partOf, setText} from "../ui/named_part.js";
import {localeOfAddress} from "../words/locales.js";
import {askWords} from "../words/words.js";
import {longestAddress, readAddress, writeAddress} from "./ask_address.js";
import type {AskEditor, EditorActs} from "./ask_editor.js";
import {AskEngine, AskStop} from "../engine/ask_engine.js";
import {showAnswer} from "./shown_answer.js";
import {liveGround} from "./live_ground.js";
import {liveFiles} from "./live_files.js";
import {liveKept} from "./live_kept.js";
import {liveOwn} from "./live_own.js";
import {liveSchema} from "./live_schema.js";
import {type PageWords, pageTexts} from "./page_text.js";

const locale = localeOfAddress(location.pathname);
const words = askWords[locale];

/** Makes the workbench answer. */
export async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>("[data-set=ask]");
  if (!root) return;
  const field = partOf(root, "sql") as HTMLTextAreaElement;
  const links = [...root.querySelectorAll<HTMLLinkElement>("link[data-mart]")];
  const addresses = new Map(links.map(({dataset, href}) => [dataset.mart ?? "", href]));
  const engine = new AskEngine(root.querySelector<HTMLLinkElement>("link[data-engine]")!.href, addresses);
  const status = partOf(root, "status");
  const problem = partOf(root, "problem");
  let editor: AskEditor = plainEditor(field);
  let chart: ChartWish | null = null;
  let run = 0;

  const say = (text: string): void => setText(status, text);
  const complain = (sentence: string, said?: string): void => {
    problem.replaceChildren(
      element(document, "p", {}, sentence),
      ...(said ? [element(document, "pre", {tabindex: 0}, said.slice(0, 2000))] : [])
    );
    problem.hidden = false;
  };
  const setAddress = (isNew = false): void => {
    const sql = editor.text();
    if (sql.length > longestAddress) return;
    const hash = `#${writeAddress({sql, chart, runs: true})}`;
    if (isNew && location.hash !== "" && location.hash !== hash) history.pushState(null, "", hash);
    else history.replaceState(null, "", hash);
  };

  /** @param isTyped by the reader, whose way back leads to the query before */
  const ask = async (isTyped = true): Promise<void> => {
    const sql = editor.text();
    const mine = ++run;
    problem.hidden = true;
    editor.underline(null, "");
    const wrong = statementProblem(sql);
    if (wrong) {
      say("");
      return complain(words.statement[wrong]);
    }
    partOf(root, "cancel").hidden = false;
    root.toggleAttribute("data-busy", true);
    say(engine.isReady ? words.running : words.starting);
    engine.onReady = () => mine === run && say(words.running);
    try {
      const begun = performance.now();
      const {bytes, isCut} = await engine.ask(sql);
      const answer = decodeAnswer(bytes);
      const seconds = (performance.now() - begun) / 1000;
      say(
        [words.done({rows: answer.rows.length, seconds}), isCut && words.cut(answer.rows.length)]
          .filter(Boolean)
          .join(" ")
      );
      setAddress(isTyped);
      show(answer, sql, bytes);
    } catch (error) {
      if (mine !== run) return;
      say("");
      tellFault(error as Error, sql);
    } finally {
      if (mine === run) {
        partOf(root, "cancel").hidden = true;
        root.toggleAttribute("data-busy", false);
      }
    }
  };

  const tellFault = (error: Error, sql: string): void => {
    if (error instanceof AskStop) {
      if (error.why !== "failed") return say(words.stopped[error.why]);
      return complain(error.message === "WebAssembly" ? words.noWebAssembly : words.failed(error.message));
    }
    const door = doorOf(error.message);
    complain(door ? words.doors[door] : words.mistake, error.message);
    editor.underline(door ? null : offsetOfFault(sql, error.message), error.message);
  };

  const files = liveFiles(root, {locale, engine});
  const ground = liveGround(root);
  const pageWords = JSON.parse(partOf(root, "page-words").textContent ?? "{}") as PageWords;
  const show = (answer: DecodedAnswer, sql: string, bytes: Uint8Array): void => {
    showAnswer(root, answer, {
      locale,
      chart,
      ground,
      chosen: (wish) => {
        chart = wish;
        setAddress();
      }
    });
    files.offer(answer, sql, bytes);
  };

  /** Takes what the address asks, and returns whether it asks anything. */
  const takeAddress = (): boolean => {
    try {
      const asked = readAddress(location.hash);
      if (!asked) return false;
      editor.setText(asked.sql);
      chart = asked.chart;
      if (asked.runs) void ask(false);
    } catch (error) {
      complain(words.address[(error as RangeError).message === "long" ? "long" : "broken"]);
    }
    return true;
  };

  const acts: EditorActs = {
    text: field.value,
    label: words.query,
    columns: () => schema.columns(),
    run: () => void ask(),
    changed: () => engine.warm()
  };
  const schema = liveSchema(root, (name) => {
    editor.insert(name);
    editor.focus();
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void ask();
  });
  partOf(root, "run").addEventListener("click", () => void ask());
  partOf(root, "cancel").addEventListener("click", () => engine.cancel());
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch {
      say(words.notCopied);
    }
  };
  partOf(root, "copy-address").addEventListener("click", () => {
    setAddress();
    void copy(location.href);
  });
  partOf(root, "copy-page").addEventListener("click", () => void copy(pageTexts(editor.text(), chart, pageWords)));
  liveKept(root, {
    locale,
    now: () => ({
      title: editor.text().trim().split("\n")[0]!.slice(0, 80),
      address: writeAddress({sql: editor.text(), chart, runs: true})
    })
  });
  liveOwn(root, {locale, isTaken: (name) => addresses.has(name), take: (table) => engine.addOwn(table)});
  addEventListener("hashchange", () => {
    // The questions stand below what they fill; a link to a place on the page leads there and nowhere else.
    if (takeAddress()) partOf(root, "editor").scrollIntoView({block: "nearest"});
  });
  takeAddress();
  // A phone's own field is better to read and to type in than any editor of ours.
  if (!matchMedia("(pointer: coarse)").matches) {
    const {startEditor} = (await import(import.meta.resolve("./ask_editor.js"))) as typeof import("./ask_editor.js");
    const host = partOf(root, "editor");
    const text = editor.text();
    host.replaceChildren();
    editor = startEditor(host, {...acts, text});
  }
}

function plainEditor(field: HTMLTextAreaElement): AskEditor {
  return {
    text: () => field.value,
    setText: (text) => void (field.value = text),
    insert: (text) => field.setRangeText(text, field.selectionStart, field.selectionEnd, "end"),
    underline: (at) => {
      if (at !== null) field.setSelectionRange(at, at + 1);
    },
    focus: () => field.focus()
  };
}
