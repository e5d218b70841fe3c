import type {Locale} from "../words/locales.js";

/** Where a chart is drawn: any document (a browser's or the build's), a width in px, a language, a spoken summary. */
export interface Frame {
  readonly document: Document;
  readonly width: number;
  readonly locale: Locale;
  readonly summary: string;
  /** In a browser: each mark keeps in `data-says` what a reader is told who points at it. */
  readonly isLive?: boolean;
}

/** Below this width in px a chart drops secondary labels, so that what stays is readable on a phone. */
export const narrowWidth = 480;

const coordinates = ["d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "transform", "points"];

/**
 * Marks an SVG as one image that says `summary`, and strips what only costs bytes. The titles of marks stay in a
 * browser alone, where a script shows them; a page that holds them all would be half as large again.
 */
export function asImage(svg: Element, {summary, isLive = false}: Pick<Frame, "summary" | "isLive">): Element {
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", summary);
  for (const title of svg.querySelectorAll("title")) {
    if (isLive) title.parentElement?.setAttribute("data-says", title.textContent ?? "");
    title.remove();
  }
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const node of svg.querySelectorAll("*")) {
    node.removeAttribute("aria-label");
    node.removeAttribute("aria-description");
    node.removeAttribute("aria-hidden");
    for (const name of coordinates) {
      const value = node.getAttribute(name);
      if (value && /\.\d\d/.test(value)) node.setAttribute(name, value.replace(longNumber, shortened));
    }
    // A label is read and not measured: where it stands is told to a pixel.
    const place = node.matches("text") ? node.getAttribute("transform") : null;
    if (place) node.setAttribute("transform", place.replace(/^translate\([^)]*\)/, wholePixels));
  }
  return svg;
}

/** A number longer than a screen shows, or a scale, by which every number inside it is multiplied. */
const longNumber = /scale\([^)]*\)|-?\d+\.\d{2,}(?:e-?\d+)?/g;

function shortened(number: string): string {
  if (number.startsWith("scale")) return number;
  return String(Math.round(Number(number) * 10) / 10);
}

const wholePixels = (place: string): string => place.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(+number)));
