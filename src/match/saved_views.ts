// States of the page that a reader keeps under a name, in this browser alone.
import {shortlistWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {element} from "../ui/element.js";
import {partOf, setText} from "../ui/named_part.js";

interface SavedView {
  readonly name: string;
  /** An address from its question mark on; it is read as strictly as any other. */
  readonly query: string;
}

const viewsKey = "kommunebro.views";
const [mostViews, longestName] = [30, 60];

/** The field and the list, empty; `liveViews` makes them answer. */
export function savedViews(document: Document, locale: Locale): HTMLElement {
  const text = shortlistWords[locale].views;
  return element(
    document,
    "div",
    {class: "match-views", "data-part": "views"},
    element(document, "h3", {}, text.title),
    element(document, "ul", {"data-part": "view-list"}),
    element(
      document,
      "form",
      {class: "match-view-form", "data-part": "view-form", autocomplete: "off"},
      element(
        document,
        "label",
        {},
        element(document, "span", {}, text.name),
        element(document, "input", {name: "view", type: "text", maxlength: longestName, autocomplete: "off"})
      ),
      element(document, "button", {type: "submit"}, text.save)
    ),
    element(document, "p", {class: "match-reason", "data-part": "view-says", "data-tells": true})
  );
}

/** @param query of the state that stands on the page now */
export function liveViews(host: HTMLElement, locale: Locale, query: () => string): void {
  const text = shortlistWords[locale].views;
  const form = partOf(host, "view-form") as HTMLFormElement;
  const field = form.querySelector("input")!;
  const show = (): void =>
    partOf(host, "view-list").replaceChildren(
      ...keptViews().map(({name, query: to}) =>
        element(
          document,
          "li",
          {},
          element(document, "a", {href: `${location.pathname}${to}`}, name),
          " ",
          element(
            document,
            "button",
            {type: "button", class: "quiet", "data-view": name, "aria-label": text.remove(name)},
            shortlistWords[locale].remove
          )
        )
      )
    );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const name = field.value.trim();
    if (name === "") return setText(partOf(host, "view-says"), text.noName);
    const others = keptViews().filter((one) => one.name !== name);
    const isKept = keep([...others, {name, query: query()}].slice(-mostViews));
    setText(partOf(host, "view-says"), isKept ? text.saved(name) : shortlistWords[locale].notKept);
    field.value = "";
    show();
  });
  host.addEventListener("click", ({target}) => {
    const name = (target as Element).closest<HTMLElement>("[data-view]")?.dataset.view;
    if (name === undefined) return;
    keep(keptViews().filter((one) => one.name !== name));
    show();
    field.focus();
  });
  addEventListener("storage", ({key}) => {
    if (key === viewsKey) show();
  });
  show();
}

/** What this browser keeps; whatever is no view is left out. */
function keptViews(): readonly SavedView[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(viewsKey) ?? "[]");
    return (Array.isArray(read) ? read : []).flatMap((one: unknown) => {
      const {name, query} = (one ?? {}) as Partial<Record<keyof SavedView, unknown>>;
      return typeof name === "string" && typeof query === "string" && /^(\?.*)?$/s.test(query)
        ? [{name: name.slice(0, longestName), query}]
        : [];
    });
  } catch {
    return [];
  }
}

function keep(views: readonly SavedView[]): boolean {
  try {
    localStorage.setItem(viewsKey, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}
