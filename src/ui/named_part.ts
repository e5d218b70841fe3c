/**
 * A part of a piece of page by its `data-part`.
 * @throws RangeError `no part …`
 */
export function partOf(host: ParentNode, name: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new RangeError(`no part ${name}`);
  return found;
}

/** Writes a text where it is another than the one that stands, so that no reader of the screen hears it twice. */
export function setText(node: HTMLElement, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}
