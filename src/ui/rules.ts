// What the method says of a term: the text that the methods page prints, for the sign "?" where the term is used.
import {criterionKeys, fullHours, fullPeople, ruleNumbers, type CriterionKey} from "../model/match/criteria.js";
import {filterKeys, type FilterKey} from "../model/match/filters.js";
import {sturdinessDraws, sturdinessTop} from "../model/match/sturdiness.js";
import type {Locale} from "../words/locales.js";
import {namedRules, type NamedRule} from "../words/rooms/rules.js";
import {choiceWords, criteriaRulesWords, criteriaWords, methodsWords, ruleWords} from "../words/words.js";
import {element} from "./element.js";

/** A rule by its name: one that the words name, that of a criterion or of a filter, or how sturdiness is counted. */
export type RuleName = NamedRule | `criterion_${CriterionKey}` | `filter_${FilterKey}` | "sturdiness";

/** A rule as it is told: its name as readers know it, and the sentences. */
export interface Rule {
  readonly term: string;
  readonly text: string;
}

/** Every rule that a sign can ask for. */
export const ruleNames = (): readonly RuleName[] => [
  ...namedRules,
  ...criterionKeys.map((key) => `criterion_${key}` as const),
  ...filterKeys.map((key) => `filter_${key}` as const),
  "sturdiness"
];

/** Id of the box that tells a rule, and of its place on the methods page where it is no criterion. */
export const ruleId = (name: RuleName): string => `rule-${name.replaceAll("_", "-")}`;

/** Id of a rule's place on the methods page: a criterion stands there under its own name. */
export const rulePlace = (name: RuleName): string => ruleId(name).replace(/^rule-criterion-/, "");

/** The rule in the words of a language. */
export function ruleOf(name: RuleName, locale: Locale): Rule {
  const criterion = criterionKeys.find((key) => name === `criterion_${key}`);
  if (criterion) {
    const text = criteriaRulesWords[locale].rules[criterion](ruleNumbers);
    return {term: criteriaWords[locale].names[criterion], text: beginning(text)};
  }
  const filter = filterKeys.find((key) => name === `filter_${key}`);
  if (filter) {
    const {name: term, rule: text} = choiceWords[locale].filters[filter];
    return {term, text};
  }
  if (name === "sturdiness") return {term: methodsWords[locale].sturdiness, text: sturdinessRule(locale)};
  const {term, rule: text} = ruleWords[locale].texts[name as NamedRule];
  return {term, text};
}

/** The first two sentences: a sign tells what a rule is about, its place on the methods page tells all. */
const beginning = (text: string): string => /^.+?\. .+?\.(?= |$)|^.*$/s.exec(text)![0];

/** How the value of a criterion comes about. */
export function criterionRule(key: CriterionKey, locale: Locale): string {
  const {rules, capacityReason} = criteriaRulesWords[locale];
  const rule = rules[key](ruleNumbers);
  return key === "acute_needs" ? `${rule} ${capacityReason({fullPeople, fullHours})}` : rule;
}

/** How sturdiness is counted: the words of the code that counts it. */
export const sturdinessRule = (locale: Locale): string =>
  criteriaRulesWords[locale].sturdiness({draws: sturdinessDraws, top: sturdinessTop});

/** Named signs in a row. */
export const ruleSigns = (
  names: readonly RuleName[],
  options: {readonly document: Document; readonly locale: Locale}
): HTMLElement =>
  element(
    options.document,
    "p",
    {class: "rule-signs"},
    ...names.flatMap((name) => [ruleSign(name, options, {isNamed: true}), " "])
  );

/**
 * The sign "?" that opens the box of a rule, by itself where the term stands beside it, otherwise with the term. The
 * browser opens it without a script; the build puts the box of every sign into the page once.
 */
export function ruleSign(
  name: RuleName,
  {document, locale}: {readonly document: Document; readonly locale: Locale},
  {isNamed = false} = {}
): HTMLElement {
  const {term} = ruleOf(name, locale);
  const attributes = {type: "button", class: "rule-sign", popovertarget: ruleId(name)};
  return isNamed
    ? element(document, "button", attributes, `${term}\u00a0?`)
    : element(document, "button", {...attributes, "aria-label": ruleWords[locale].ask(term)}, "?");
}
