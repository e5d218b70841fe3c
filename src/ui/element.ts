declare global {
  interface HTMLElementTagNameMap {
    /** A chart with all that belongs to it; the name tells which card. */
    "chart-card": HTMLElement;
  }
}

export type Child = Node | string | null | undefined | false;
export type Attributes = Record<string, string | number | boolean | null | undefined>;

/**
 * One HTML element with attributes and children; texts become text nodes, so nothing in data is ever markup.
 * `true` writes a bare attribute; `false`, `null` and `undefined` leave it out.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    node.setAttribute(key, value === true ? "" : String(value));
  }
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    node.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
  }
  return node;
}
