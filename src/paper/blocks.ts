// What a decision paper is made of. Page and PDF draw these blocks and add no word of their own, so that both say the
// same.
import type {Locale} from "../words/locales.js";

/** A piece of text; an object where it is not in the paper's language, or is the name of a place with a page. */
export type Run =
  | string
  | {readonly text: string; readonly lang: string}
  | {
      readonly text: string;
      /** Path of the page, such as `kommune/0301`. */
      readonly place: string;
    };
export type Words = string | readonly Run[];

export interface BlockColumn {
  readonly label: string;
  readonly isFigure: boolean;
  /** Share of the table's width that may break its lines; null for as much as the text needs. */
  readonly width: number | null;
}

export type Block =
  | {readonly kind: "heading"; readonly text: string}
  | {readonly kind: "text"; readonly words: Words; readonly tone: "plain" | "finding" | "note" | "warning"}
  | {readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly Words[]}
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly BlockColumn[];
      readonly rows: readonly (readonly Words[])[];
      readonly isIllustrative: boolean;
      readonly hasTotal: boolean;
    }
  /** A heading that whoever uses the paper fills in; `hint` asks what belongs there. */
  | {readonly kind: "answer"; readonly label: string; readonly hint: string; readonly lines: number};

export interface Chapter {
  /** Anchor on the page. */
  readonly id: string;
  readonly heading: string;
  /** True where it rests on made-up answers or cases. */
  readonly isIllustrative: boolean;
  /** Numbers in the list of sources, such as `1, 4`; empty for none. */
  readonly sources: string;
  readonly blocks: readonly Block[];
}

export interface DecisionPaper {
  readonly locale: Locale;
  /** The newest day of the data, ISO: the paper's own date, because nothing here asks a clock. */
  readonly date: string;
  readonly title: Words;
  readonly subtitle: string;
  /** Said at the top while anything is made up; null when nothing is. */
  readonly notice: string | null;
  /** The same in short, for the head of each printed page; null when nothing is made up. */
  readonly mark: string | null;
  readonly chapters: readonly Chapter[];
  /** `in the sources as`, the mark of an illustrative part, and the words of the footer. */
  readonly words: Readonly<Record<"sources" | "illustrative" | "pages", string>>;
}

/** Text in pieces, so that more can stand around it. */
export const pieces = (words: Words): readonly Run[] => (typeof words === "string" ? [words] : words);

/** Text without the marks of language. */
export function plainText(words: Words): string {
  return typeof words === "string" ? words : words.map((run) => (typeof run === "string" ? run : run.text)).join("");
}

/** Words that begin with the name of a place, which leads to its page then. */
export function linked(words: Words, name: string, place: string): Words {
  const [first, ...rest] = pieces(words);
  if (typeof first !== "string" || !first.startsWith(name)) return words;
  const after = first.slice(name.length);
  return [{text: name, place}, ...(after === "" ? [] : [after]), ...rest];
}

/** A piece in another language. */
export const inLanguage = (lang: string, said: string): Run => ({text: said, lang});

export const text = (words: Words): Block => ({kind: "text", words, tone: "plain"});
export const finding = (words: Words): Block => ({kind: "text", words, tone: "finding"});
export const note = (words: Words): Block => ({kind: "text", words, tone: "note"});
export const heading = (said: string): Block => ({kind: "heading", text: said});
export const list = (items: readonly Words[], isOrdered = false): Block[] =>
  items.length > 0 ? [{kind: "list", isOrdered, items}] : [];
export const answer = (label: string, hint: string, lines = 3): Block => ({kind: "answer", label, hint, lines});

/** A column of words; with `width` it takes that share of the room. */
export const column = (label: string, width: number | null = null): BlockColumn => ({label, isFigure: false, width});
export const figureColumn = (label: string): BlockColumn => ({label, isFigure: true, width: null});

export function table(
  caption: string,
  columns: readonly BlockColumn[],
  rows: readonly (readonly Words[])[],
  {isIllustrative = false, hasTotal = false} = {}
): Block {
  return {kind: "table", caption, columns, rows, isIllustrative, hasTotal};
}
