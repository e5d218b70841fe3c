// What opens beside the list or over it: evidence, comparison, shortlist.
import {matchWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {element, type Child} from "../ui/element.js";

/** From this width the evidence stands beside the list; below it is a sheet over it. The style sheet knows it too. */
const besideFrom = "(min-width: 72rem)";

/** A dialog with a heading and a way to close it; a browser without scripts never opens one. */
export function sheet(
  document: Document,
  locale: Locale,
  {name, kind, title}: {name: string; kind: "beside" | "over"; title: string},
  ...children: Child[]
): HTMLDialogElement {
  const id = `match-${name}-title`;
  return element(
    document,
    "dialog",
    {class: `match-sheet is-${kind}`, id: `match-${name}`, "aria-labelledby": id},
    element(
      document,
      "div",
      {class: "match-sheet-head"},
      element(document, "h2", {id, tabindex: -1, autofocus: true}, title),
      element(document, "button", {type: "button", class: "quiet", "data-act": "close"}, matchWords[locale].close)
    ),
    ...children
  );
}

/** A sheet that answers: `onClosed` is called where the reader closes it, by button, Escape or a press beside it. */
export class LiveSheet {
  readonly #dialog: HTMLDialogElement;
  readonly #beside: MediaQueryList | null;
  readonly #onClosed: () => void;

  constructor(dialog: HTMLDialogElement, onClosed: () => void) {
    this.#dialog = dialog;
    this.#onClosed = onClosed;
    this.#beside = dialog.matches(".is-beside") ? matchMedia(besideFrom) : null;
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.#onClosed();
    });
    dialog.addEventListener("click", ({target}) => {
      const isBeside = target === dialog && dialog.matches(":modal");
      if (isBeside || (target as Element).closest("[data-act=close]")) this.#onClosed();
    });
    dialog.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || dialog.matches(":modal")) return;
      event.preventDefault();
      this.#onClosed();
    });
    // A sheet of paper is narrow too; on it nothing lies over the list.
    this.#beside?.addEventListener("change", () => {
      if (!matchMedia("print").matches) this.#again();
    });
    // What lies over the page would be printed over its first sheet.
    addEventListener("beforeprint", () => {
      if (!dialog.matches(":modal")) return;
      dialog.close();
      dialog.setAttribute("open", "");
      addEventListener("afterprint", () => this.#again(), {once: true});
    });
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  /** @param title of the sheet; the heading that stands there where there is none */
  open({title, takesFocus}: {title?: string; takesFocus: boolean}): void {
    const heading = this.#dialog.querySelector<HTMLElement>("h2")!;
    if (title !== undefined && heading.textContent !== title) heading.textContent = title;
    if (!this.#dialog.open) {
      if (!this.#beside?.matches) this.#dialog.showModal();
      else this.#dialog.setAttribute("open", "");
      this.#dialog.scrollTop = 0;
    }
    if (takesFocus) heading.focus({preventScroll: true});
  }

  close(): void {
    this.#dialog.close();
  }

  /** Opens once more, beside the list or over it. */
  #again(): void {
    if (!this.#dialog.open) return;
    this.#dialog.close();
    this.open({takesFocus: false});
  }
}
