import {element} from "../ui/element.js";
import {partOf, setText} from "../ui/named_part.js";
import {saveText} from "../ui/save_file.js";
import type {Locale} from "../words/locales.js";
import {askWords} from "../words/words.js";
import {dropQuery, keepQuery, keptQueries, type KeptQuery, readKept, writeKept} from "./kept_queries.js";

export interface KeptOptions {
  readonly locale: Locale;
  /** The query that stands in the editor. */
  readonly now: () => Pick<KeptQuery, "title" | "address">;
}

/** The list of queries that a reader keeps. */
export function liveKept(root: HTMLElement, {locale, now}: KeptOptions): void {
  const words = askWords[locale].kept;
  const list = partOf(root, "kept");
  const status = partOf(root, "kept-status");
  const attempt = async (act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
      await show();
    } catch (error) {
      const why = error instanceof RangeError ? (error.message as "other" | "version") : "closed";
      setText(status, words.refused[why]);
    }
  };
  const show = async (): Promise<void> => {
    const queries = await keptQueries();
    list.replaceChildren(
      ...(queries.length === 0 ? [element(document, "li", {}, words.none)] : queries.map((query) => item(query)))
    );
  };
  const item = ({id, title, address}: KeptQuery): HTMLElement => {
    const drop = element(document, "button", {type: "button", "aria-label": words.drop(title)}, "×");
    drop.addEventListener("click", () => void attempt(() => dropQuery(id)));
    return element(document, "li", {}, element(document, "a", {href: `#${address}`}, title || "SQL"), " ", drop);
  };
  partOf(root, "keep").addEventListener(
    "click",
    () =>
      void attempt(async () => {
        await keepQuery({id: crypto.randomUUID(), ...now()});
        (list.closest("details") as HTMLDetailsElement).open = true;
      })
  );
  partOf(root, "kept-save").addEventListener(
    "click",
    () =>
      void attempt(async () => saveText(writeKept(await keptQueries()), "kommunebro-queries.json", "application/json"))
  );
  const file = partOf(root, "kept-file") as HTMLInputElement;
  file.addEventListener(
    "change",
    () =>
      void attempt(async () => {
        const queries = readKept((await file.files?.[0]?.text()) ?? "");
        for (const query of queries) await keepQuery(query);
        setText(status, words.loaded(queries.length));
        file.value = "";
      })
  );
  void attempt(async () => {});
}
