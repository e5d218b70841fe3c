// A person's word over the plan: what a shortlist says to put first or to leave out.
import {planWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import type {Shortlist, ShortlistEntry} from "../model/match/shortlist.js";
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
  const words = planWords[locale].overriding;
  const used = entries.filter(
    (entry): entry is ShortlistEntry & {override: NonNullable<ShortlistEntry["override"]>} => entry.override !== null
  );
  const count = (kind: "put_first" | "exclude"): number => used.filter(({override}) => override.kind === kind).length;
  return {
    sentence: words.brings(source, {putFirst: count("put_first"), excluded: count("exclude")}),
    items: used.map(({kommuneCode, hromadaCode, override}) =>
      words.one({...override, kommune: names.place(kommuneCode), hromada: names.place(hromadaCode)})
    )
  };
}
