// What can be told of a sentence from its letters, in any language: whether each number and each claim in it comes from
// a finding, and whether it is whole.
import {findingsIn} from "../../src/model/findings/hold.ts";
import type {Finding, Findings, Told} from "../../src/model/findings/finding.ts";
import {speechOf} from "../../src/words/figures.ts";
import type {Locale} from "../../src/words/locales.ts";
import {sentenceSigns} from "../../src/words/words.ts";

/** Every number and text that a finding holds, however deep, and how many stand in its lists. */
function valuesIn(value: unknown): readonly (string | number)[] {
  if (typeof value === "number" || typeof value === "string") return [value];
  if (Array.isArray(value)) return [value.length, ...value.flatMap(valuesIn)];
  if (typeof value !== "object" || value === null) return [];
  const ends =
    "kind" in value && (value.kind === "estimate" || value.kind === "modelled") && "low" in value && "high" in value
      ? [Math.floor(Number(value.low)), Math.ceil(Number(value.high))]
      : [];
  return [...ends, ...Object.values(value).flatMap(valuesIn)];
}

/** Texts in some values, and the days that they are, the longest first. */
function textsOf(values: readonly (string | number)[], locale: Locale): readonly string[] {
  const say = speechOf(locale);
  const texts = values.flatMap((value) =>
    typeof value === "string"
      ? [value, say.lower(value), say.day(value), say.month(value), say.month(`${value}-01`), say.shortDay(value)]
      : []
  );
  return [...new Set(texts.map(blanks))]
    .filter((text) => text.length > 2)
    .toSorted((one, other) => other.length - one.length);
}

/** A blank that does not break may be written as any other. */
const blanks = (text: string): string => text.replaceAll("\u00a0", " ");

/** A sentence without some texts. */
const without = (sentence: string, texts: readonly string[]): string =>
  texts.reduce((rest, text) => (rest.includes(text) ? rest.replaceAll(text, "·") : rest), blanks(sentence));

/** How a language writes a number, found once. */
const numbers = new Map<Locale, {readonly pattern: RegExp; readonly group: string; readonly decimal: string}>();

export function numberOf(locale: Locale) {
  const known = numbers.get(locale);
  if (known) return known;
  const parts = new Intl.NumberFormat(speechOf(locale).tag).formatToParts(1234567.5);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  const [group, decimal] = [sign("group"), sign("decimal")];
  const escaped = (text: string): string => text.replaceAll(".", String.raw`\.`).replaceAll("\u00a0", "[\u00a0 ]");
  const end = String.raw`(?:${escaped(decimal)}\d+)?`;
  const pattern = new RegExp(String.raw`\d{1,3}(?:${escaped(group)}\d{3})+${end}|\d+${end}`, "gu");
  const made = {pattern, group, decimal};
  numbers.set(locale, made);
  return made;
}

/** The first number of a sentence that none of these values is written as; null where there is none. */
export const untoldNumber = (sentence: string, known: unknown, locale: Locale): string | null =>
  untoldBeside(known, locale)(sentence);

/** The same for many sentences beside the same values. */
export function untoldBeside(known: unknown, locale: Locale): (sentence: string) => string | null {
  const values = [...new Set(valuesIn(known))];
  const {pattern, group, decimal} = numberOf(locale);
  const told = values.flatMap((value) =>
    typeof value === "number" ? [value, 100 * value, value / 1e6].map(Math.abs) : []
  );
  const whole = new Set(values.filter((value) => typeof value === "string"));
  const texts = textsOf(values, locale);
  return (sentence) => {
    for (const [written] of without(sentence, texts).matchAll(pattern)) {
      const [integer = "", decimals = ""] = written.replaceAll(group, "").replaceAll(" ", "").split(decimal);
      const value = Number(`${integer}.${decimals}`);
      const half = 0.5 * 10 ** -decimals.length + 1e-9;
      if (!whole.has(written) && !told.some((one) => Math.abs(one - value) <= half)) return written;
    }
    return null;
  };
}

/**
 * What a told sentence says that none of its findings does: a number, a rank, a majority; and what it does not say of
 * values that are held back.
 * @param chosen what the reader chose, such as a year or a day
 */
export function untold(
  {sentence, findings}: Pick<Told, "sentence" | "findings">,
  chosen: readonly string[],
  locale: Locale
) {
  const signs = sentenceSigns[locale];
  const all = findingsIn(findings);
  const values = [...all, ...chosen].flatMap(valuesIn);
  const columns = all.flatMap((one) => ("column" in one ? [...one.column.matchAll(/\d{4,}/g)].map(Number) : []));
  const number = untoldNumber(sentence, [...values, ...columns], locale);
  const plain = without(sentence, textsOf(values, locale));
  const has = (sign: string, text: string): boolean => new RegExp(sign, "iu").test(text);
  const isOf = (...kinds: readonly Finding["kind"][]): boolean => all.some(({kind}) => kinds.includes(kind));
  return [
    ...(number === null ? [] : [`no finding tells the number ${number}`]),
    ...(has(signs.superlative, plain) && !isOf("largest", "smallest", "rank", "widest", "scarcest", "most", "change")
      ? ["it ranks, and no finding does"]
      : []),
    ...(has(signs.majority, plain) && !isOf("most") ? ["it says “most”, and no finding is more than half"] : []),
    ...(all.some((one) => "hidden" in one && one.hidden > 0) && !has(signs.shown, sentence)
      ? ["values are held back, and it does not say that it is of those shown"]
      : [])
  ];
}

/** What is wrong with a sentence as a sentence. @param isNote a note may say that something is missing */
export function unreadable(sentence: string, locale: Locale, isNote = false): readonly string[] {
  const pairs = ["()", "“”", "«»", "[]"] as const;
  const missing = speechOf(locale).number(null, "count");
  const rules: readonly (readonly [string, boolean])[] = [
    ["it holds a word of the machine", /\b(undefined|NaN|null|Infinity)\b|∞|\[object/.test(sentence)],
    ["a figure in it is missing", !isNote && new RegExp(`(?<!\\p{L})${missing}(?!\\p{L})`, "u").test(sentence)],
    ["blanks are doubled, or stand before a sign", / {2}|\s[,;:)”»]|[(“«]\s|^\s|\s$/u.test(sentence)],
    ["signs are doubled", /[,;:]{2}|\.\.|, ;|“”|«»|\(\)/.test(sentence)],
    ["it does not begin with a capital, a figure or a quotation", !/^[\p{Lu}\d“«−*]/u.test(sentence)],
    ["figures in brackets stand in brackets", /\([^)]*\([^)]*\d/.test(sentence)],
    [
      "a bracket or a quotation is not closed",
      pairs.some(([open, close]) => sentence.split(open!).length !== sentence.split(close!).length)
    ],
    ["it says a plural of one", new RegExp(sentenceSigns[locale].pluralOfOne, "iu").test(sentence)]
  ];
  return rules.flatMap(([says, isBroken]) => (isBroken ? [says] : []));
}

/**
 * The same sentence of other findings: each missing, and all figures 0, 1, 2 and many, groups level,
 * values held back.
 */
export function* othersOf({findings, again}: Told): Generator<string> {
  const entries = Object.entries(findings);
  for (const [key, one] of entries) yield again({...findings, [key]: missing(one)});
  yield again(Object.fromEntries(entries.map(([key, one]) => [key, missing(one)])));
  for (const value of [0, 1, 2, 1234]) {
    const changed = entries.map(([key, one]) => [key, withValue(one, value)]);
    yield again(Object.fromEntries(changed) as Findings);
    for (const [key, one] of entries) yield again({...findings, [key]: withValue(one, value)});
  }
  for (const level of [2, 5]) {
    const changed = entries.map(([key, one]) => [key, levelled(one, level)]);
    yield again(Object.fromEntries(changed) as Findings);
  }
}

type Entry = Findings[string];

/** Nothing where a finding may not be there; a number of groups always is, and is none. */
function missing(entry: Entry): Entry {
  if (entry === null || isList(entry)) return null;
  if (entry.kind === "named") return {...entry, groups: []};
  return entry.kind === "count" || entry.kind === "rows" ? {...entry, value: 0} : null;
}
const isList = (entry: Entry): entry is readonly Finding[] => Array.isArray(entry);

function withValue(entry: Entry, value: number): Entry {
  if (entry === null) return null;
  if (isList(entry)) return entry.map((one) => withOne(one, value));
  return withOne(entry, value);
}

function withOne(one: Finding, value: number): Finding {
  switch (one.kind) {
    case "share": {
      const whole = Math.max(value, one.whole.value);
      return {
        ...one,
        part: {...one.part, value},
        whole: {...one.whole, value: whole},
        value: whole === 0 ? 0 : value / whole
      };
    }
    case "most":
    case "named":
      return one;
    case "figure":
      return typeof one.value === "string" ? one : {...one, value};
    case "change":
      return {...one, atLeast: value - 1, from: {...one.from, values: [1]}, to: {...one.to, values: [value]}};
    case "widest":
      return {...one, high: {...one.high, value}, low: {...one.low, value}};
    case "scarcest":
      return {...one, over: {...one.over, value}, under: {...one.under, value}};
    case "largest":
    case "smallest":
      return {...one, value, compared: Math.max(1, value)};
    case "outweighs":
      return {...one, value, compared: Math.max(value, 1), hidden: value};
    case "estimate":
    case "modelled":
    case "rank":
    case "total":
    case "count":
    case "rows":
      return {...one, value};
  }
}

function levelled(entry: Entry, level: number): Entry {
  if (entry === null) return null;
  if (isList(entry)) return entry.map((one) => levelledOne(one, level));
  return levelledOne(entry, level);
}

const levelledOne = (one: Finding, level: number): Finding =>
  "groups" in one
    ? {
        ...one,
        groups: Array.from({length: level}, (_, i) => `Group ${"ABCDE"[i]}`),
        ...("hidden" in one ? {hidden: 3} : {})
      }
    : one;
