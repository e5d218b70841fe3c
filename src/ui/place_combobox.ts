// A field that finds a municipality as one types: a combobox with a list of suggestions, by keyboard or hand.
import type {Found} from "../model/names/place_search.js";
import {elsewhereKind} from "../model/names/elsewhere.js";
import type {Locale} from "../words/locales.js";
import {placeNamesWords} from "../words/words.js";
import {element} from "./element.js";
import {announce} from "./live_region.js";
import {partOf, setText} from "./named_part.js";

export interface ComboboxLabels {
  readonly id: string;
  /** Name of the field in its form, where it has one. */
  readonly name?: string;
  readonly label: string;
  readonly hint: string;
}

/** The field and its empty list; `liveCombobox` makes it answer. */
export function placeCombobox(document: Document, {id, name, label, hint}: ComboboxLabels): HTMLElement {
  return element(
    document,
    "div",
    {class: "place-combobox", "data-combobox": id},
    element(document, "label", {for: id, "data-combobox-label": ""}, label),
    element(document, "input", {
      id,
      ...(name ? {name} : {}),
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
    element(document, "p", {class: "place-status", "data-part": "place-status"})
  );
}

export interface ComboboxActs {
  readonly locale: Locale;
  readonly search: (typed: string) => readonly Found[];
  /** Name and the place it lies in, as they stand in the list. */
  readonly shown: (found: Found) => {label: string; nameUk: string | null; within: string};
  readonly choose: (code: string) => void;
  readonly says: (count: number, typed: string) => string;
  /** What is said of a county, which is no choice; that it is one where not said. */
  readonly ofCounty?: (code: string) => string;
  /** What stands in the field after a choice; nothing where the choice is shown elsewhere. */
  readonly kept?: (code: string) => string;
}

/** Why a place stands in the list that the register calls otherwise; null where the name says it. */
function noteOf({by, code, isElsewhere}: Found, {locale, ofCounty}: ComboboxActs): string | null {
  const words = placeNamesWords[locale];
  if (isElsewhere) {
    const kind = elsewhereKind(code);
    return kind === "county" && ofCounty ? ofCounty(code) : words.elsewhere[kind];
  }
  return by && words.foundBy[by.kind]({name: by.name, untilYear: by.untilYear === null ? null : String(by.untilYear)});
}

/** Name and place of a suggestion; a place that is none of ours goes by its own name. */
function optionOf(one: Found, id: string, acts: ComboboxActs): HTMLElement {
  const {label, nameUk, within} = one.isElsewhere
    ? {label: one.names[0] ?? one.code, nameUk: null, within: ""}
    : acts.shown(one);
  const note = noteOf(one, acts);
  return element(
    document,
    "li",
    {
      role: "option",
      id,
      "aria-selected": "false",
      "aria-disabled": one.isElsewhere ? "true" : null,
      "data-code": one.isElsewhere ? null : one.code
    },
    label,
    nameUk && " ",
    nameUk && element(document, "span", {lang: "uk", class: "match-name-uk"}, nameUk),
    element(document, "span", {class: "place-within"}, ` ${[note, within].filter(Boolean).join(" · ")}`)
  );
}

export function liveCombobox(host: HTMLElement, acts: ComboboxActs): void {
  const input = host.querySelector("input")!;
  const options = host.querySelector<HTMLElement>("[role=listbox]")!;
  const status = partOf(host, "place-status");
  const tell = (text: string): void => {
    setText(status, text);
    if (text) announce(text);
  };
  let found: readonly Found[] = [];
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
    options.replaceChildren(...found.map((one, i) => optionOf(one, `${input.id}-option-${i}`, acts)));
    close();
    if (found.length > 0) {
      options.hidden = false;
      input.setAttribute("aria-expanded", "true");
    }
    tell(typed === "" ? "" : acts.says(found.length, typed));
  };
  const choose = (code: string | undefined): void => {
    if (!code) return;
    close();
    input.value = acts.kept?.(code) ?? "";
    setText(status, "");
    acts.choose(code);
  };
  /** Of a place that is none of ours it is said what it is; the next one is not taken in its stead. */
  const take = (one: Found | undefined): void => {
    if (one?.isElsewhere) tell(`${one.names[0]}: ${noteOf(one, acts)}`);
    else choose(one?.code);
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
      take(found[Math.max(active, 0)]);
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
