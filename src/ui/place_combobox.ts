// A field that finds a municipality as one types: a combobox with a list of suggestions, by keyboard or hand.
import type {Named} from "../model/names/place_search.js";
import {element} from "./element.js";

export interface ComboboxLabels {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}

/** The field and its empty list; `liveCombobox` makes it answer. */
export function placeCombobox(document: Document, {id, label, hint}: ComboboxLabels): HTMLElement {
  return element(
    document,
    "div",
    {class: "place-combobox", "data-combobox": id},
    element(document, "label", {for: id, "data-combobox-label": ""}, label),
    element(document, "input", {
      id,
      type: "text",
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      maxlength: 80,
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": `${id}-list`,
      "aria-describedby": `${id}-hint`
    }),
    element(document, "p", {class: "place-hint", id: `${id}-hint`}, hint),
    element(document, "ul", {
      class: "place-options",
      id: `${id}-list`,
      role: "listbox",
      "aria-label": label,
      hidden: true
    }),
    element(document, "p", {class: "place-status", role: "status"})
  );
}

export interface ComboboxActs {
  readonly search: (typed: string) => readonly Named[];
  /** Name and the place it lies in, as they stand in the list. */
  readonly shown: (found: Named) => {label: string; nameUk: string | null; within: string};
  readonly choose: (code: string) => void;
  readonly says: (count: number, typed: string) => string;
}

export function liveCombobox(host: HTMLElement, acts: ComboboxActs): void {
  const input = host.querySelector("input")!;
  const options = host.querySelector<HTMLElement>("[role=listbox]")!;
  const status = host.querySelector<HTMLElement>("[role=status]")!;
  let found: readonly Named[] = [];
  let active = -1;
  const close = (): void => {
    options.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    active = -1;
  };
  const point = (to: number): void => {
    active = to;
    [...options.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    const option = options.children[active];
    if (option) input.setAttribute("aria-activedescendant", option.id);
    option?.scrollIntoView({block: "nearest"});
  };
  const search = (): void => {
    const typed = input.value.trim();
    found = typed === "" ? [] : acts.search(typed);
    options.replaceChildren(
      ...found.map((one, i) => {
        const {label, nameUk, within} = acts.shown(one);
        return element(
          document,
          "li",
          {role: "option", id: `${input.id}-option-${i}`, "aria-selected": "false", "data-code": one.code},
          label,
          nameUk && " ",
          nameUk && element(document, "span", {lang: "uk", class: "match-name-uk"}, nameUk),
          element(document, "span", {class: "place-within"}, ` ${within}`)
        );
      })
    );
    close();
    if (found.length > 0) {
      options.hidden = false;
      input.setAttribute("aria-expanded", "true");
    }
    status.textContent = typed === "" ? "" : acts.says(found.length, typed);
  };
  const choose = (code: string | undefined): void => {
    if (!code) return;
    close();
    input.value = "";
    status.textContent = "";
    acts.choose(code);
  };
  input.addEventListener("input", search);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (options.hidden) search();
      if (found.length > 0)
        point((active + (event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1) + found.length) % found.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (options.hidden) search();
      choose(found[Math.max(active, 0)]?.code);
    } else if (event.key === "Escape" && !options.hidden) {
      event.preventDefault();
      close();
    }
  });
  // The list is left before a click on it would arrive, so the press itself is kept from moving focus.
  options.addEventListener("pointerdown", (event) => event.preventDefault());
  options.addEventListener("click", ({target}) =>
    choose((target as Element).closest<HTMLElement>("[role=option]")?.dataset.code)
  );
  input.addEventListener("blur", close);
  // A reader may have typed before this script came.
  if (input.value.trim() !== "" && document.activeElement === input) search();
}
