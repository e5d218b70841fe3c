// How a field with a list of suggestions answers keys and hands, after the combobox pattern of the ARIA guide.

import {announce} from "./live_region.js";
import {setText} from "./named_part.js";

/** One line of the list. */
export interface Suggestion {
  /** What stands in it. */
  readonly shown: readonly (Node | string)[];
  /** Code of a place, where it is one. */
  readonly code?: string;
  /** What happens when it is taken. */
  readonly take?: () => void;
  /** What is said when somebody takes what is no choice: what it is. */
  readonly says?: string;
}

export interface OptionParts {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

export interface OptionActs {
  /** At once, or where it has to be fetched, later. */
  readonly suggest: (typed: string) => readonly Suggestion[] | Promise<readonly Suggestion[]>;
  readonly says: (count: number, typed: string) => string;
}

/**
 * Makes a field suggest as one types. Arrows point, Enter takes what is pointed at or the first, Escape closes; of what
 * is no choice it is said what it is, and the next one is not taken in its stead. What is fetched takes the place of
 * what stood there when it comes, where nothing else was typed meanwhile; an Enter waits for it.
 */
export function liveOptions({input, list, status}: OptionParts, {suggest, says}: OptionActs): void {
  let found: readonly Suggestion[] = [];
  let active = -1;
  /** What was typed last and is being looked for, and whether the first that is found is to be taken. */
  let sought: {isTaken: boolean} | null = null;
  const tell = (text: string): void => {
    setText(status, text);
    if (text) announce(text);
  };
  const close = (): void => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    active = -1;
  };
  const point = (to: number): void => {
    active = to;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    const option = list.children[active];
    if (option) input.setAttribute("aria-activedescendant", option.id);
    option?.scrollIntoView({block: "nearest"});
  };
  const show = (typed: string, suggestions: readonly Suggestion[]): void => {
    found = suggestions;
    list.replaceChildren(...found.map((one, i) => optionOf(one, `${input.id}-option-${i}`)));
    close();
    if (found.length > 0) {
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
    }
    tell(typed === "" ? "" : says(found.length, typed));
  };
  const search = (): void => {
    const typed = input.value.trim();
    const answer = typed === "" ? [] : suggest(typed);
    sought = null;
    if (!(answer instanceof Promise)) return show(typed, answer);
    const own = (sought = {isTaken: false});
    const come = (suggestions: readonly Suggestion[] | null): void => {
      if (own !== sought) return;
      sought = null;
      if (suggestions === null) return;
      show(typed, suggestions);
      if (own.isTaken) take(found[0]);
    };
    // What did not come is asked for again with the next letter.
    answer.then(come, () => come(null));
  };
  const take = (one: Suggestion | undefined): void => {
    if (!one) return;
    if (!one.take) {
      tell(one.says ?? "");
      return;
    }
    close();
    setText(status, "");
    one.take();
  };
  input.addEventListener("input", search);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) search();
      if (found.length > 0)
        point((active + (event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1) + found.length) % found.length);
    } else if (event.key === "Enter") {
      if (list.hidden) search();
      // With nothing to take, a form is sent as it would be without a script.
      if (found.length > 0 || !input.form?.hasAttribute("action")) event.preventDefault();
      if (sought && active < 0) sought.isTaken = true;
      else take(found[Math.max(active, 0)]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  // The list is left before a click on it would arrive, so the press itself is kept from moving focus.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({target}) => {
    const option = (target as Element).closest("[role=option]");
    const one = option ? found[[...list.children].indexOf(option)] : undefined;
    if (one?.take) take(one);
  });
  input.addEventListener("blur", () => {
    sought = null;
    close();
  });
  // A reader may have typed before this script came.
  if (input.value.trim() !== "" && input.ownerDocument.activeElement === input) search();
}

function optionOf({shown, code, take}: Suggestion, id: string): HTMLElement {
  const option = document.createElement("li");
  option.setAttribute("role", "option");
  option.id = id;
  option.setAttribute("aria-selected", "false");
  if (!take) option.setAttribute("aria-disabled", "true");
  if (code !== undefined && take) option.dataset.code = code;
  option.append(...shown);
  return option;
}
