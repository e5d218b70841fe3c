import type {Locale} from "../words/locales.js";
import {criterionKeys} from "../model/match/criteria.js";
import {largestWeight, presetKeys} from "../model/match/weights.js";
import {mostCompared, type AddressProblem} from "./match_address.js";

type Sentence = (problem: AddressProblem) => string;

const sentences: Readonly<Record<Locale, Readonly<Record<AddressProblem["reason"], Sentence>>>> = {
  nb: {
    unknown_key: ({key}) => `«${key}» er ikke noe denne siden kan vise.`,
    repeated: ({key, value}) => `«${key}» står flere ganger; «${value}» er ikke brukt, bare den første.`,
    unknown_side: ({value}) => `«${value}» er ingen av de to sidene; skriv kommune eller hromada.`,
    not_a_code: ({key, value}) =>
      `«${value}» (${key}) er verken et kommunenummer (fire sifre) eller en KATOTTG-kode (UA og 17 sifre).`,
    unknown_place: ({key, value}) => `«${value}» (${key}) er ingen kommune eller hromada i dataene.`,
    wrong_side: ({key, value}) =>
      key === "side"
        ? `«${value}» stemmer ikke med kommunen som er valgt; den er brukt.`
        : `«${value}» (${key}) ligger i samme land som den som er valgt; en partner er fra det andre.`,
    no_place: ({key, value}) =>
      `«${value}» (${key}) kan ikke vises før det er valgt en kommune eller hromada å finne partner til.`,
    unknown_preset: ({value}) => `«${value}» er ingen av vektingene. De er ${presetKeys.join(", ")}.`,
    unknown_criterion: ({value}) =>
      `«${value}» er ingen vekt på et kriterium. Kriteriene er ${criterionKeys.join(", ")}.`,
    bad_weight: ({value}) => `«${value}» kan ikke brukes: en vekt er et helt tall fra 0 til ${largestWeight}.`,
    all_zero: () => "Alle vektene var 0, så ingenting ville skilt partnerne. Vektingen står som den var.",
    unknown_filter: ({value}) => `«${value}» er ikke noe filter på denne siden.`,
    too_many: ({value}) => `«${value}» er ikke tatt med: høyst ${mostCompared} kan stå side ved side.`
  },
  en: {
    unknown_key: ({key}) => `“${key}” is nothing this page can show.`,
    repeated: ({key, value}) => `“${key}” is there more than once; “${value}” was not used, only the first.`,
    unknown_side: ({value}) => `“${value}” is neither of the two sides; write kommune or hromada.`,
    not_a_code: ({key, value}) =>
      `“${value}” (${key}) is neither a kommunenummer (four digits) nor a KATOTTG code (UA and 17 digits).`,
    unknown_place: ({key, value}) => `“${value}” (${key}) is no kommune or hromada in the data.`,
    wrong_side: ({key, value}) =>
      key === "side"
        ? `“${value}” does not agree with the municipality that is chosen, which was used.`
        : `“${value}” (${key}) is in the same country as the one that is chosen; a partner comes from the other.`,
    no_place: ({key, value}) =>
      `“${value}” (${key}) cannot be shown before a kommune or hromada is chosen to find a partner for.`,
    unknown_preset: ({value}) => `“${value}” is none of the weightings. They are ${presetKeys.join(", ")}.`,
    unknown_criterion: ({value}) =>
      `“${value}” is no weight of a criterion. The criteria are ${criterionKeys.join(", ")}.`,
    bad_weight: ({value}) => `“${value}” cannot be used: a weight is a whole number from 0 to ${largestWeight}.`,
    all_zero: () => "All weights were 0, so nothing would tell the partners apart. The weighting was left as it was.",
    unknown_filter: ({value}) => `“${value}” is no filter of this page.`,
    too_many: ({value}) => `“${value}” was left out: at most ${mostCompared} can stand side by side.`
  }
};

/** Most sentences that are told; an address with more is a made-up one. */
const mostTold = 8;

/** What of an address was left out, a sentence each, for a reader who followed a link; none where all was used. */
export function addressSentences(problems: readonly AddressProblem[], locale: Locale): string[] {
  const told = problems.slice(0, mostTold).map((problem) => sentences[locale][problem.reason](problem));
  const rest = problems.length - told.length;
  if (rest > 0) told.push(locale === "nb" ? `Og ${rest} til.` : `And ${rest} more.`);
  return told;
}

/** What stands over those sentences. */
export const addressTitle: Readonly<Record<Locale, string>> = {
  nb: "Noe i lenken kunne ikke brukes. Resten av siden gjelder:",
  en: "Something in the link could not be used. The rest of the page holds:"
};
