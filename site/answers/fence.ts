/** A fenced block as Markdown has it: its language, what stands behind it, its text. */
export interface Fence {
  readonly tag: string;
  /** `id=small echo caption="In words"`; a word without a value is empty text. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

/** Reads the line after the three ticks as Framework does. */
export function fenceOf(info: string, content: string): Fence {
  const [, tag = "", rest = ""] = /^\s*(\S*)([\s\S]*)$/.exec(info) ?? [];
  const found = [...rest.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g)];
  const attributes = found.map(([, name, double, single, bare]) => [
    name!.toLowerCase(),
    double ?? single ?? bare ?? ""
  ]);
  return {tag: tag.toLowerCase(), attributes: Object.fromEntries(attributes), content};
}

/** True for a word that stands there and does not say `false`, such as `echo`. */
export const says = ({attributes}: Fence, word: string): boolean =>
  attributes[word] !== undefined && attributes[word]!.toLowerCase() !== "false";

/** Where a text stands in a Markdown file: the line, from 1, of its fence. */
export function lineOfFence(markdown: string, content: string, after = 0): number {
  const at = markdown.indexOf(`\n${content}`, after);
  return at < 0 ? 1 : markdown.slice(0, at).split("\n").length;
}
