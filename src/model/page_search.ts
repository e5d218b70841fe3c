// Charts, tables and sections of the pages, as somebody may look for them.

export type PageFindKind = "chart" | "table" | "section";

/** Something on a page that a search may find; texts in the language of the page. */
export interface PageFind {
  readonly kind: PageFindKind;
  readonly title: string;
  /** Title of the page it stands on. */
  readonly page: string;
  /** From the folder of the language: `trends.html#own-revenue`. */
  readonly address: string;
  /** More words that lead to it: measure of a chart, text of a section, file of a table. */
  readonly words: string;
}

/** A find with its texts folded once, so that each keystroke folds only what was typed. */
interface Folded {
  readonly find: PageFind;
  readonly title: string;
  readonly page: string;
  readonly words: string;
}

/** Most finds that are offered. */
const mostFinds = 6;

const fold = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    // Whichever apostrophe is typed, it parts no word; the modifier letter is the one that registers write.
    .replaceAll(/['’ʼ`´]/g, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()}`;

/**
 * Looks for what has every word that was typed, the best first: in its title at the beginning of a word, within one
 * (as in compounds), in the title of its page, in its other words. What is shorter than two letters finds nothing.
 */
export function pageSearch(finds: readonly PageFind[]): (typed: string) => readonly PageFind[] {
  const folded = finds.map((find): Folded => ({
    find,
    title: fold(find.title),
    page: fold(find.page),
    words: fold(find.words)
  }));
  return (typed) => {
    const parts = fold(typed)
      .split(" ")
      .filter((part) => part !== "");
    if (!parts.some((part) => part.length > 1)) return [];
    return folded
      .map((one) => ({one, distance: parts.reduce((sum, part) => sum + distanceOf(one, part), 0)}))
      .filter(({distance}) => distance < Infinity)
      .toSorted((a, b) => a.distance - b.distance)
      .slice(0, mostFinds)
      .map(({one}) => one.find);
  };
}

/** The longest words have what a shorter one is only a part of: within a word three letters tell nothing. */
const leastWithin = 4;

function distanceOf({title, page, words}: Folded, part: string): number {
  if (title.includes(` ${part}`)) return 0;
  if (part.length >= leastWithin && title.includes(part)) return 1;
  if (page.includes(` ${part}`)) return 2;
  if (words.includes(` ${part}`)) return 3;
  return part.length >= leastWithin && words.includes(part) ? 4 : Infinity;
}
