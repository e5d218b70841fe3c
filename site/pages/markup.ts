// HTML as text: nearly four thousand pages are written faster so than through a document.

/** Text that is markup already; everything else is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: markup, a text that is escaped, or nothing. */
type Part = Markup | string | number | null | undefined | false | readonly Part[];

const signs: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};

/** A text as it stands in HTML, in an element or in a quoted attribute. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign]!);

function textOf(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Markup) return part.text;
  return typeof part === "object" ? part.map(textOf).join("") : escaped(String(part));
}

/** Markup with values put in; texts are escaped, so that nothing in data is ever markup. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + textOf(parts[index - 1]) + string));
}
