import type {Locale} from "../words/locales.js";

/** Where a chart is drawn: any document (a browser's or the build's), a width in px, a language, a spoken summary. */
export interface Frame {
  readonly document: Document;
  readonly width: number;
  readonly locale: Locale;
  readonly summary: string;
}

/** Below this width in px a chart drops secondary labels, so that what stays is readable on a phone. */
export const narrowWidth = 480;

const coordinates = ["d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "transform", "points"];

/** Marks an SVG as one image that says `summary`, and strips what only costs bytes. */
export function asImage(svg: Element, summary: string): Element {
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", summary);
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const node of svg.querySelectorAll("*")) {
    node.removeAttribute("aria-label");
    node.removeAttribute("aria-description");
    node.removeAttribute("aria-hidden");
    for (const name of coordinates) {
      const value = node.getAttribute(name);
      if (value && /\.\d\d/.test(value)) node.setAttribute(name, value.replace(/-?\d+\.\d{2,}(?:e-?\d+)?/g, tenth));
    }
  }
  return svg;
}

function tenth(number: string): string {
  return String(Math.round(Number(number) * 10) / 10);
}
