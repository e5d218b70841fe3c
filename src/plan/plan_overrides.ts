// A person's word over the plan: what a shortlist says to put first or to leave out.
import {shortlistWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {dateText} from "../words/figures.js";
import type {Shortlist, ShortlistEntry} from "../model/match/shortlist.js";
import {countText} from "./plan_points.js";
import type {Overrides} from "./pose_plan.js";
import type {Names} from "./plan_sentences.js";

/** The overrides of a shortlist; pairs that are merely on it change nothing. */
export function overridesOf({entries}: Shortlist): Overrides {
  const of = (kind: "put_first" | "exclude"): Overrides["forced"] =>
    entries
      .filter(({override}) => override?.kind === kind)
      .map(({kommuneCode, hromadaCode}) => ({kommune: kommuneCode, hromada: hromadaCode}));
  return {forced: of("put_first"), excluded: of("exclude")};
}

/** What is used, in a sentence, and each override with who, when and why. */
export function overrideWords(
  {entries}: Shortlist,
  source: "browser" | "file",
  names: Names,
  locale: Locale
): {readonly sentence: string; readonly items: readonly string[]} {
  const nb = locale === "nb";
  const used = entries.filter(
    (entry): entry is ShortlistEntry & {override: NonNullable<ShortlistEntry["override"]>} => entry.override !== null
  );
  const count = (kind: "put_first" | "exclude"): string =>
    countText(used.filter(({override}) => override.kind === kind).length, locale);
  const from = nb
    ? source === "browser"
      ? "Kortlisten i denne nettleseren"
      : "Kortlisten fra filen"
    : source === "browser"
      ? "The shortlist in this browser"
      : "The shortlist of the file";
  return {
    sentence:
      used.length === 0
        ? nb
          ? `${from} har ingen overstyringer.`
          : `${from} has no overrides.`
        : nb
          ? `${from} har ${count("put_first")} par satt først og ${count("exclude")} utelatt. De følger ikke med i ` +
            "lenken."
          : `${from} has ${count("put_first")} pairs put first and ${count("exclude")} left out. They do not go ` +
            "with the link.",
    items: used.map(({kommuneCode, hromadaCode, override: {kind, role, date, reason}}) => {
      const what = kind === "put_first" ? (nb ? "satt først" : "put first") : nb ? "utelatt" : "left out";
      return (
        `${names.place(kommuneCode)} – ${names.place(hromadaCode)}: ${what}, ${shortlistWords[locale].roles[role]}, ` +
        `${dateText(date, locale)}. ${nb ? `«${reason}»` : `“${reason}”`}`
      );
    })
  };
}
