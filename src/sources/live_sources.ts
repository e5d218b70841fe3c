import {tellChanges} from "../ui/live_region.js";
import {partOf, setText} from "../ui/named_part.js";
import {localeOfAddress} from "../words/locales.js";
import {tableSearchWords} from "../words/words.js";

/** Narrows the index of tables to those whose title or name holds what a reader types. */
export function start(): void {
  const root = document.querySelector<HTMLElement>(".table-index");
  const input = root?.querySelector("input");
  if (!root || !input) return;
  tellChanges();
  const words = tableSearchWords[localeOfAddress(location.pathname)];
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
    setText(partOf(root, "status"), isAsked ? words.found(count) : "");
  };
  input.addEventListener("input", narrow);
  input.form?.addEventListener("submit", (event) => event.preventDefault());
  narrow();
}
