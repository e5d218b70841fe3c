// A field that finds a municipality as one types: a combobox with a list of suggestions, by keyboard or hand.
import type {Beside} from "../marts/own_names.js";
import type {Found} from "../model/names/place_search.js";
import {elsewhereKind} from "../model/names/elsewhere.js";
import type {Locale} from "../words/locales.js";
import {placeNamesWords} from "../words/words.js";
import {element} from "./element.js";
import {liveOptions, type Suggestion} from "./live_options.js";
import {partOf} from "./named_part.js";

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
  readonly search: (typed: string) => readonly Found[] | Promise<readonly Found[]>;
  /** Name and the place it lies in, as they stand in the list. */
  readonly shown: (found: Found) => {label: string; beside: Beside | null; within: string};
  readonly choose: (code: string) => void;
  readonly says: (count: number, typed: string) => string;
  /** What is said of a county, which is no choice; that it is one where not said. */
  readonly ofCounty?: (code: string) => string;
  /** What stands in the field after a choice; nothing where the choice is shown elsewhere. */
  readonly kept?: (code: string) => string;
}

/** Why a place stands in a list that the register calls otherwise, or what it is; null where the name says it. */
export function placeNote(
  {by, code, isElsewhere}: Found,
  {locale, ofCounty}: Pick<ComboboxActs, "locale" | "ofCounty">
): string | null {
  const words = placeNamesWords[locale];
  if (isElsewhere) {
    const kind = elsewhereKind(code);
    return kind === "county" && ofCounty ? ofCounty(code) : words.elsewhere[kind];
  }
  return by && words.foundBy[by.kind]({name: by.name, untilYear: by.untilYear === null ? null : String(by.untilYear)});
}

/** Name and place of a suggestion; a place that is none of ours goes by its own name. */
export function placeSuggestion(one: Found, acts: Omit<ComboboxActs, "search" | "says">): Suggestion {
  const note = placeNote(one, acts);
  const own = one.names[0] ?? one.code;
  const {label, beside, within} = one.isElsewhere ? {label: own, beside: null, within: ""} : acts.shown(one);
  const shown = [
    label,
    ...(beside ? [" ", element(document, "span", {lang: beside.lang, class: "match-name-uk"}, beside.text)] : []),
    element(document, "span", {class: "place-within"}, ` ${[note, within].filter(Boolean).join(" · ")}`)
  ];
  return one.isElsewhere
    ? {shown, says: `${own}: ${note}`}
    : {shown, code: one.code, take: () => acts.choose(one.code)};
}

export function liveCombobox(host: HTMLElement, acts: ComboboxActs): void {
  const input = host.querySelector("input")!;
  const choose = (code: string): void => {
    input.value = acts.kept?.(code) ?? "";
    acts.choose(code);
  };
  const suggestions = (found: readonly Found[]): Suggestion[] =>
    found.map((one) => placeSuggestion(one, {...acts, choose}));
  liveOptions(
    {
      input,
      list: host.querySelector<HTMLElement>("[role=listbox]")!,
      status: partOf(host, "place-status")
    },
    {
      suggest: (typed) => {
        const found = acts.search(typed);
        return found instanceof Promise ? found.then(suggestions) : suggestions(found);
      },
      says: acts.says
    }
  );
}
