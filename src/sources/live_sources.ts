import {tellChanges} from "../ui/live_region.js";
import {partOf, setText} from "../ui/named_part.js";
import type {Forms} from "../words/speech.js";

/** Narrows the index of tables to those whose title or name holds what a reader types. */
export function start(): void {
  const root = document.querySelector<HTMLElement>(".table-index");
  const input = root?.querySelector("input");
  if (!root || !input) return;
  tellChanges();
  const status = partOf(root, "status");
  const items = [...root.querySelectorAll<HTMLElement>("li")].map((item) => ({
    item,
    text: (item.textContent ?? "").toLocaleLowerCase()
  }));
  const narrow = (): void => {
    const asked = input.value.trim().toLocaleLowerCase().split(/\s+/);
    let count = 0;
    for (const {item, text} of items) {
      const isFound = asked.every((word) => text.includes(word));
      item.hidden = !isFound;
      if (isFound) count += 1;
    }
    const isAsked = input.value.trim() !== "";
    for (const group of root.querySelectorAll<HTMLDetailsElement>("[data-group]")) {
      group.hidden = group.querySelector("li:not([hidden])") === null;
      if (isAsked) group.open = true;
    }
    setText(status, isAsked ? found(count, JSON.parse(status.dataset.found!) as Forms) : "");
  };
  input.addEventListener("input", narrow);
  input.form?.addEventListener("submit", (event) => event.preventDefault());
  narrow();
}

/** How many were found, in the words that stand in the page for so many. */
function found(count: number, forms: Forms): string {
  const {lang} = document.documentElement;
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return form.replace("#", new Intl.NumberFormat(lang).format(count));
}
