import {markup, type Markup} from "./markup.ts";

/** A table in a box of its own that a keyboard can scroll, so that a wide one never widens the page. */
export function scrolled(caption: string, heads: readonly string[], rows: readonly Markup[]): Markup {
  return markup`<div class="table-scroll" role="region" tabindex="0" aria-label="${caption}"><table><caption>${
    caption
  }</caption><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${
    rows
  }</tbody></table></div>`;
}
