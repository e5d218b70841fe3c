// Every number that somebody wrote into the prose of a page, the words of a language or the texts of a table, where no
// finding puts it.
import {readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {fileURLToPath} from "node:url";
import {parse, type Node} from "acorn";
import {csvParse} from "d3-dsv";
import {transformSync} from "esbuild";
import type {CheckLine} from "../../loaders/warehouse/completeness.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import {locales, type Locale} from "../../src/words/locales.ts";
import {sentenceSigns} from "../../src/words/words.ts";
import {martReader} from "../pages/mart_files.ts";
import {knownNumbers, type KnownNumber} from "./known_numbers.ts";
import {numberOf} from "./sentence_rules.ts";
import {tableNumbers} from "./table_numbers.ts";

/** A number where it was written. */
export interface ProseNumber {
  readonly locale: Locale;
  /** The room of words, such as `trends_money`, the page, such as `page index`, or the table, such as `table areas`. */
  readonly where: string;
  readonly value: number;
  /** The text that it stands in. */
  readonly text: string;
}

/** The numbers of a text, in figures or, from three on, in words. */
export function numbersOf(text: string, locale: Locale): readonly number[] {
  const {pattern, group, decimal} = numberOf(locale);
  const read = (written: string): number =>
    Number(written.replaceAll(group, "").replaceAll(" ", "").replace(decimal, "."));
  const words = sentenceSigns[locale].numberWords;
  // An apostrophe inside of a word is part of it: п’ять.
  const inWords = text.toLowerCase().match(/\p{L}+(?:’\p{L}+)*/gu) ?? [];
  return [
    ...[...text.matchAll(pattern)].map(([written]) => read(written)),
    ...inWords.flatMap((word) => (words.includes(word) ? [words.indexOf(word) + 3] : []))
  ];
}

/** The prose of a page: no front matter, no code, no tags and addresses, no marks of lists and headings. */
export const proseOf = (page: string): string =>
  page
    .replace(/^---\n.*?\n---\n/s, "")
    .replace(/^(```|~~~).*?^\1$/gms, "")
    .replace(/`[^`\n]*`/g, "")
    .replace(/<(script|style)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/^\s*(#+ )?\d+\. /gm, "");

/** The texts that a room of words writes: what it compares, looks up or imports is none. */
export function textsOf(source: string): readonly string[] {
  const {code} = transformSync(source, {loader: "ts"});
  return literals(parse(code, {ecmaVersion: "latest", sourceType: "module"}));
}

const lookups = new Set(["test", "match", "replace", "replaceAll", "split", "includes", "startsWith", "endsWith"]);

function literals(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(literals);
  if (typeof node !== "object" || node === null || !("type" in node)) return [];
  const own = node as Node & Record<string, unknown>;
  if (own.type === "ImportDeclaration") return [];
  if (own.type === "Literal") return typeof own.value === "string" ? [own.value] : [];
  if (own.type === "TemplateElement") {
    const {cooked} = own.value as {cooked: string};
    return cooked === firstOfMonth ? [] : [cooked];
  }
  if (own.type === "BinaryExpression" && /^[!=]==$/.test(String(own.operator))) return [];
  if (own.type === "Property" && own.computed !== true) return literals(own.value);
  if (own.type === "SwitchCase") return literals(own.consequent);
  if (own.type === "CallExpression") {
    const callee = own.callee as Record<string, Record<string, unknown>>;
    if (lookups.has(String(callee.property?.name))) return literals(callee.object);
  }
  return Object.entries(own).flatMap(([key, value]) => (key === "type" ? [] : literals(value)));
}

/** Rooms that no reader sees. */
const unseen = new Set(["sentence_signs", "speech", "rooms"]);
/** The end of a day of which a source tells the month alone. */
const firstOfMonth = "-01";

/** Every number in the words, pages and texts of tables of each language. @param root folder of the project */
export function proseNumbers(root: string): readonly ProseNumber[] {
  const texts = csvParse(readFileSync(join(root, "data/texts.csv"), "utf8").replace(/^\uFEFF/, ""));
  return locales.flatMap((locale) => {
    const found = (where: string, texts: readonly string[]): ProseNumber[] =>
      texts.flatMap((text) => numbersOf(text, locale).map((value) => ({locale, where, value, text: text.trim()})));
    const words = join(root, "src/words", locale);
    const pages = join(root, "src", locale);
    const named = (folder: string, end: string): readonly string[] =>
      readdirSync(folder)
        .filter((file) => file.endsWith(end))
        .map((file) => basename(file, end));
    return [
      ...named(words, ".ts")
        .filter((room) => !unseen.has(room))
        .flatMap((room) => found(room, textsOf(readFileSync(join(words, `${room}.ts`), "utf8")))),
      ...named(pages, ".md").flatMap((page) =>
        found(`page ${page}`, proseOf(readFileSync(join(pages, `${page}.md`), "utf8")).split(/\n{2,}/))
      ),
      ...texts
        .filter(({language}) => language === locale)
        .flatMap(({table_name, text}) => found(`table ${table_name}`, [text ?? ""]))
    ];
  });
}

/** What is wrong with the numbers of prose: one that nobody knows, one that is another by now, one that is nowhere. */
export function unknownNumbers(
  numbers: readonly ProseNumber[],
  known: readonly KnownNumber[],
  read: MartReader
): readonly string[] {
  const knows =
    (one: ProseNumber) =>
    (of: KnownNumber): boolean =>
      of.value === one.value && of.where.includes(one.where);
  const unknown = numbers.filter((one) => !known.some(knows(one)));
  const moved = known.flatMap(({value, is, where}) => {
    if (typeof is === "string") return [];
    const now = typeof is === "number" ? is : is(read);
    return now === value ? [] : [`${where.join(", ")}: prose says ${value}, the data say ${String(now)}`];
  });
  const gone = known.flatMap((of) =>
    of.where
      .filter((where) => !numbers.some((one) => one.where === where && one.value === of.value))
      .map((where) => `${where}: ${of.value} is known and stands in no text`)
  );
  const shown = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)} …` : text);
  return [
    ...unknown.map(
      ({locale, where, value, text}) =>
        `${where} (${locale}): ${value} is of no finding, no mart and no source in site/findings: ${shown(text)}`
    ),
    ...moved,
    ...gone
  ];
}

const project = fileURLToPath(new URL("../..", import.meta.url));

/** Holds every number in prose. @param extracts folder of the marts as pages read them */
export function checkProse(extracts: string): CheckLine {
  const numbers = proseNumbers(project);
  return {
    name: "numbers_in_prose_are_known",
    description:
      "every number written into the words, pages and table texts of a language, in figures or words, is that of a " +
      "mart or a model today, or has its source in site/findings",
    checked: numbers.length,
    problems: unknownNumbers(numbers, [...knownNumbers, ...tableNumbers], martReader(extracts))
  };
}
