import {svgNode} from "./svg_node.js";

const outlinesOf = (land: Element): string =>
  Array.from(land.children, (one) => `${one.getAttribute("class")} ${one.getAttribute("d")}`).join(";");

/**
 * Lets the first of two drawings of the same lands use the outlines of the second, which are most of what it weighs.
 * @param prefix of the ids that the outlines get, one on its page
 */
export function shareLands([borrower, owner]: readonly Element[], prefix: string): void {
  for (const land of owner ? (borrower?.querySelectorAll("[data-land]") ?? []) : []) {
    const name = land.getAttribute("data-land")!;
    const own = owner!.querySelector(`[data-land="${name}"]`);
    if (!own || outlinesOf(own) !== outlinesOf(land)) continue;
    const id = `${prefix}-${name}`;
    const outlines = svgNode(land.ownerDocument, "g", {id});
    outlines.append(...own.childNodes);
    own.append(outlines);
    land.replaceChildren(svgNode(land.ownerDocument, "use", {href: `#${id}`}));
  }
}
