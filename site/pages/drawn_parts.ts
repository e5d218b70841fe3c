// Drawn parts go round Framework. It reads a whole page as a document three times over, and a page of charts has many
// thousands of elements of which it changes nothing but the addresses. So it is given those alone, and the part is put
// in their place afterwards.
import {randomUUID} from "node:crypto";
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** What Framework gives another address, by selector, and the attribute that has it. */
const addressed = {"a[href]": "href", "link[href]": "href", "img[src]": "src"} as const;

/**
 * Lays a drawn part into `folder`, and returns what stands for it in the page until `putBack`: one element for each
 * address in it.
 * @param part is changed: its addresses become numbers of those elements
 */
export function setAside(part: HTMLElement, folder: string): string {
  openApart(part);
  // Nobody knows the name beforehand, so that no text of a part is taken for an address.
  const name = randomUUID();
  const stubs: string[] = [];
  for (const [selector, attribute] of Object.entries(addressed))
    for (const element of part.querySelectorAll(selector)) {
      const stub = element.ownerDocument.createElement(element.localName);
      for (const kept of [attribute, "download", "rel"])
        if (element.hasAttribute(kept)) stub.setAttribute(kept, element.getAttribute(kept)!);
      const at = stubs.indexOf(stub.outerHTML);
      element.setAttribute(attribute, `${name}:${at < 0 ? stubs.push(stub.outerHTML) - 1 : at}`);
    }
  linkHeadings(part);
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, name), part.outerHTML);
  return `<div data-drawn="${name}">${stubs.join("")}</div>`;
}

/** A link to another site opens a window of its own, as Framework has it. */
function openApart(part: HTMLElement): void {
  for (const link of part.querySelectorAll("a[href]")) {
    if (!/^\w+:/.test(link.getAttribute("href")!) || /\bexternal\b/.test(link.getAttribute("rel") ?? "")) continue;
    if (!link.hasAttribute("target")) link.setAttribute("target", "_blank");
    if (!link.hasAttribute("rel")) link.setAttribute("rel", "noopener noreferrer");
  }
}

/** Every heading with a name is a link to itself, as Framework has it. */
function linkHeadings(part: HTMLElement): void {
  for (const heading of part.querySelectorAll("h1[id], h2[id], h3[id], h4[id]")) {
    const anchor = heading.ownerDocument.createElement("a");
    anchor.setAttribute("href", `#${heading.id}`);
    // Written first, as Framework does: what is put before it later is looked for so.
    anchor.className = "observablehq-header-anchor";
    anchor.append(...heading.childNodes);
    heading.append(anchor);
  }
}

/** A page of Framework's with the parts of `folder` in their places, at the addresses that it gave them. */
export function putBack(html: string, folder: string): string {
  return html.replaceAll(/<div data-drawn="([\w-]+)">(.*?)<\/div>/gs, (_, name: string, stubs: string) => {
    const addresses = Array.from(stubs.matchAll(/ (?:href|src)="([^"]*)"/g), ([, address]) => address!);
    const part = readFileSync(join(folder, name), "utf8");
    return part.replaceAll(new RegExp(`"${name}:(\\d+)"`, "g"), (_all, at: number) => `"${addresses[at]!}"`);
  });
}
