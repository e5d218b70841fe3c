// The page for addresses that do not exist. It is shown at any depth of any server, so it carries its own style, and
// its links are whole where the place of the site is known (SITE_URL); otherwise they are seen from the page itself,
// and a script of four lines mends them where the page was shown deeper in the site.
import type {Audience} from "../../loaders/audience.ts";
import {locales, outside} from "../../src/words/locales.ts";
import {frameWords, placePageWords, tablesWords} from "../../src/words/words.ts";
import {placeKinds} from "../../src/marts/place_address.ts";
import {movedTables} from "../tables/moved_tables.ts";
import {markup, Markup} from "./markup.ts";
import {pageHead} from "./page_head.ts";

const style = `body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:1rem;color:#1b1b1b;
background:#fff}a{color:#0b57d0}input,button{font:inherit;min-height:2rem}section{margin-top:2rem}
.skip-link{position:absolute;left:-99rem}.skip-link:focus{position:static}
@media (prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#9ecbff}}`;

/** Where the page stands in for one deeper in the site, what comes before a folder of the site is its root. */
const script = `const inside = /^(.*?\\/)(?:${[...locales, "data", "embed"].join("|")})\\//.exec(location.pathname);
if (inside) for (const [name, nodes] of [["href", document.links], ["action", document.forms]])
  for (const node of nodes) node.setAttribute(name, node.getAttribute(name).replace(/^\\.\\//, inside[1]));`;

/**
 * Puts the last piece of the address into the search, whose page says what it may mean: a code that ended, one in lower
 * case, a name. From an address among those of places the reader is led there at once.
 */
const meant = `const piece = location.pathname.split("/").findLast((one) => one !== "") ?? "";
try {
  const typed = decodeURIComponent(piece).replace(/\\.html?$/, "").replaceAll(/[_+]/g, " ").slice(0, 80);
  for (const form of document.forms) form.elements.namedItem("q").value = typed;
  const place = /\\/(${locales.join("|")})\\/(?:${placeKinds.join("|")})\\/[^\\/]+\\/?$/.exec(location.pathname);
  const list = place && document.querySelector("section[lang=" + place[1] + "] form");
  if (list) location.replace(list.action + "?q=" + encodeURIComponent(typed));
} catch {}`;

/**
 * The HTML before it is finished as every page is.
 * @param base whole address of the site, where one is known
 */
export function notFoundPage(audience: Audience, base: string | undefined): string {
  const root = base === undefined ? "./" : new URL(base).pathname;
  const sections = locales.map((locale) => {
    const words = frameWords[locale].notFound;
    const {field, button} = placePageWords[locale];
    const gone = movedTables.map(
      ({name, to}) =>
        markup`<li>${words.moved(name)} <a href="${root}${locale}/table/${to}">${
          tablesWords[locale].titles[to] ?? to
        }</a></li>`
    );
    return markup`<section lang="${locale}"><h2>${words.heading}</h2>
<p>${words.sentence}</p>
<form role="search" aria-label="${field}" action="${root}${locale}/places.html">
<input type="search" name="q" maxlength="80" aria-label="${field}" placeholder="${field}">
<button type="submit">${button}</button></form>
<ul><li><a href="${root}${locale}/">${frameWords[locale].menu.overview}</a></li>
<li><a href="${root}${locale}/sources">${words.tables}</a></li></ul>
<p>${words.gone}</p><ul>${gone}</ul></section>`;
  });
  const {notFound, internal, skip} = frameWords[outside];
  return markup`${pageHead(
    notFound.heading,
    markup`<link rel="icon" href="data:,">\n<style>${new Markup(style)}</style>\n`
  )}
<body>
<a class="skip-link" href="#observablehq-main">${skip}</a>
${audience === "internal" && markup`<p class="internal-edition">${internal}</p>`}
<main id="observablehq-main"><h1>Kommunebro</h1>
${sections}</main>
<script>${base === undefined && new Markup(`${script}\n`)}${new Markup(meant)}</script>
</body>
</html>
`.text;
}
