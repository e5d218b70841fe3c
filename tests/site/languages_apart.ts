// What of a page is in another language than the page says.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";

/** What is in no language of the reader's: queries, addresses, drawings' names of fonts, and what says its language. */
const apart =
  "script, style, code, pre, kbd, textarea, input, .place-facts dd, .place-ties, #other-lists ~ ul, a[href^=http]";

/** The texts of a page, one an element, outside of what says that it is in another language. */
export function ownTexts(html: string): readonly string[] {
  const {document} = parseHTML(html);
  const own = document.documentElement.getAttribute("lang");
  for (const node of document.querySelectorAll(apart)) node.remove();
  for (const node of document.querySelectorAll("body [lang]")) if (node.getAttribute("lang") !== own) node.remove();
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) texts.push((node.textContent ?? "").replaceAll(/\s+/g, " ").trim());
    for (const child of node.childNodes) walk(child);
  };
  walk(document.querySelector("body")!);
  const said = [...document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")].flatMap((node) =>
    ["aria-label", "title", "placeholder", "alt"].map((name) => node.getAttribute(name) ?? "")
  );
  return [document.title, ...texts, ...said].filter((text) => text !== "");
}

/** Words without which no sentence of a language stands, and that no name of a place has in a row of its own words. */
const small = {
  en: ["the", "of", "and", "is", "are", "was", "with", "from", "not", "this", "that", "which", "by", "has", "have"],
  nb: ["er", "ikke", "av", "med", "som", "det", "den", "fra", "har", "eller", "etter", "hvor", "uten", "mellom"]
} as const;

const words = new Set<string>([...small.en, ...small.nb]);

/** What tables and records say in one language alone: names of lists and programmes, licences, sources. */
export function quotations(data: string): string {
  const files = readdirSync(data).map((name) => join(data, name));
  const tables = files.filter((file) => file.endsWith(".csv") && !file.endsWith("texts.csv"));
  const records = files.filter((file) => /(?<!\.topo)\.json$/.test(file));
  const said = records.map((file) => {
    const {licence, source, grain} = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    return JSON.stringify([licence, source, grain]);
  });
  return [...tables.map((file) => readFileSync(file, "utf8")), ...said].join("\n");
}

/** Names that are also sentences or licences. */
const names = /Bridges of Trust|CC BY/g;

/** Runs of Latin words in a text that are a piece of a sentence, not a name. */
export function latinRuns(text: string): readonly string[] {
  const runs =
    text.replaceAll(names, ";").match(/[A-Za-zÀ-ɏ][\wÀ-ɏ’'-]*(?:[ \u00a0,]+[A-Za-zÀ-ɏ][\wÀ-ɏ’'-]*)+/gu) ?? [];
  return runs.filter((run) => run.split(/[ \u00a0,]+/).some((word) => words.has(word.toLowerCase())));
}

export const hasCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);
