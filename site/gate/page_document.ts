import {parseHTML} from "linkedom";

let last: {readonly html: string; readonly document: Document} | undefined;

/** A page or an SVG, parsed; all rules read the same one, and the next page takes its place. */
export function documentOf(html: string): Document {
  if (last?.html !== html) last = {html, document: parseHTML(html).document};
  return last.document;
}
