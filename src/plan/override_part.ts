import {noOverrides, type Overrides} from "./pose_plan.js";
import {overridesOf, overrideWords} from "./plan_overrides.js";
import type {PlanScene} from "./plan_scene.js";
import {shortlistKey} from "../pairing/shortlist_store.js";
import type {Locale} from "../words/locales.js";
import {planWords, shortlistFileWords} from "../words/words.js";
import {readShortlist, type Shortlist} from "../model/match/shortlist.js";
import {element} from "../ui/element.js";

/** Largest file that is read, in bytes: a shortlist of every pair a person could look at is far below. */
const largestFile = 2_000_000;

/**
 * Which shortlist the plan obeys: the one this browser keeps, one from a file, or none; says which, and every override.
 */
export function overridePart(
  host: HTMLElement,
  scene: PlanScene,
  locale: Locale,
  onChange: (overrides: Overrides) => void
): void {
  const wording = planWords[locale].overriding;
  const kept = keptShortlist(scene);
  let chosen: {readonly list: Shortlist; readonly source: "browser" | "file"} | null = kept && {
    list: kept,
    source: "browser"
  };
  let isUsed = true;
  const use = element(document, "input", {type: "checkbox", id: "plan-use-overrides", autocomplete: "off"});
  const said = element(document, "div", {"data-tells": true, class: "plan-overrides-said"});
  const file = element(document, "input", {type: "file", id: "plan-overrides-file", accept: ".json,application/json"});
  const show = (problems: readonly string[] = [], notes: readonly string[] = []): void => {
    use.checked = isUsed && chosen !== null;
    use.disabled = chosen === null;
    const words = chosen && overrideWords(chosen.list, chosen.source, scene.names, locale);
    said.replaceChildren(
      ...problems.map((problem) => element(document, "p", {class: "plan-problem"}, problem)),
      ...notes.map((note) => element(document, "p", {class: "plan-hint"}, note)),
      element(document, "p", {class: "plan-hint"}, words?.sentence ?? wording.noShortlist),
      ...(words && words.items.length > 0
        ? [
            element(
              document,
              "ul",
              {class: "plan-hint"},
              ...words.items.map((item) => element(document, "li", {}, item))
            )
          ]
        : [])
    );
    onChange(isUsed && chosen ? overridesOf(chosen.list) : noOverrides);
  };
  // The form around asks for a plan of its own when one of its fields changes; these two are not its fields.
  for (const control of [use, file]) control.addEventListener("change", (event) => event.stopPropagation());
  use.addEventListener("change", () => {
    isUsed = use.checked;
    show();
  });
  file.addEventListener("change", () => {
    const [picked] = file.files ?? [];
    if (!picked) return;
    if (picked.size > largestFile) return show([wording.tooLarge]);
    void picked.text().then((text) => {
      const read = readShortlist(text, scene.pairValues);
      if ("problems" in read) return show(read.problems.map(shortlistFileWords[locale].problem));
      chosen = {list: read.shortlist, source: "file"};
      isUsed = true;
      show([], read.notes.map(shortlistFileWords[locale].problem));
    });
  });
  host.replaceChildren(
    element(
      document,
      "fieldset",
      {class: "plan-group"},
      element(document, "legend", {}, planWords[locale].form.overrides),
      element(
        document,
        "div",
        {class: "plan-box"},
        use,
        element(document, "label", {for: "plan-use-overrides"}, wording.follow)
      ),
      said,
      element(
        document,
        "div",
        {class: "plan-field"},
        element(document, "label", {for: "plan-overrides-file"}, wording.file),
        file
      )
    )
  );
  show();
}

/** The shortlist this browser keeps; null where there is none, or where it is not one that this page can read. */
function keptShortlist(scene: PlanScene): Shortlist | null {
  try {
    const text = localStorage.getItem(shortlistKey);
    const read = text === null ? null : readShortlist(text, scene.pairValues);
    return read && "shortlist" in read ? read.shortlist : null;
  } catch {
    // A browser may refuse to keep anything.
    return null;
  }
}
