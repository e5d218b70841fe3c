const svgSpace = "http://www.w3.org/2000/svg";

/** An SVG element with its attributes, and its text where it has one. */
export function svgNode(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string
): Element {
  const made = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text) made.textContent = text;
  return made;
}
