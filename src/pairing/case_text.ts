import type {Locale} from "../words/locales.js";
import {wordFor} from "../words/word_for.js";
import {caseWords} from "../words/words.js";

/** The Ukrainian side of a case in words: named, withheld, or not yet found. */
export function hostText(
  row: {readonly host_name: string | null; readonly is_name_withheld: boolean},
  locale: Locale
): string {
  return row.host_name || caseWords[locale].hosts[row.is_name_withheld ? "withheld" : "not_proposed"];
}

/** The next step of a case, or that none is planned. */
export const stepText = (step: string | null, locale: Locale): string =>
  step === null ? caseWords[locale].noStep : wordFor(caseWords[locale].nextSteps, step);

/** Who is to take it, or that nobody is named. */
export const roleText = (role: string | null, locale: Locale): string =>
  role === null ? caseWords[locale].noRole : wordFor(caseWords[locale].roles, role);

/** The word for where a row comes from. */
export const evidenceText = (evidence: string, locale: Locale): string => wordFor(caseWords[locale].evidence, evidence);
