// A page or an SVG as the rules read it: elements, their attributes, texts and comments. A document as a browser has it
// costs four times as much to make and to search, and there are thousands of pages.
import {Parser} from "htmlparser2";

/** An element, or the document itself, whose name is empty. */
export interface PageElement {
  /** In lower case, as are the names of its attributes. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
  readonly parent: PageElement | undefined;
}

export interface PageText {
  readonly name: "#text" | "#comment";
  readonly text: string;
}

export type PageNode = PageElement | PageText;

export interface PageDocument {
  readonly root: PageElement;
  /** Every element, in the order in which they begin. */
  readonly elements: readonly PageElement[];
}

let last: {readonly html: string; readonly document: PageDocument} | undefined;

/** A page or an SVG, parsed; all rules read the same one, and the next page takes its place. */
export function documentOf(html: string): PageDocument {
  if (last?.html !== html) last = {html, document: parsed(html)};
  return last.document;
}

function parsed(html: string): PageDocument {
  type Open = PageElement & {readonly children: PageNode[]; readonly parent: Open | undefined};
  const root: Open = {name: "", attributes: {}, children: [], parent: undefined};
  const elements: PageElement[] = [];
  let open = root;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element: Open = {name, attributes, children: [], parent: open};
      open.children.push(element);
      elements.push(element);
      open = element;
    },
    ontext: (text) => open.children.push({name: "#text", text}),
    oncomment: (text) => open.children.push({name: "#comment", text}),
    onclosetag: () => {
      open = open.parent ?? root;
    }
  });
  parser.end(html);
  return {root, elements};
}

/** All text in an element, comments left out. */
export function textOf(node: PageNode): string {
  if ("text" in node) return node.name === "#text" ? node.text : "";
  return node.children.map(textOf).join("");
}

/** The elements of some names that lie in another, in the order in which they begin. */
export function within(element: PageElement, names: ReadonlySet<string>): PageElement[] {
  return element.children.flatMap((child) =>
    "text" in child ? [] : [...(names.has(child.name) ? [child] : []), ...within(child, names)]
  );
}
