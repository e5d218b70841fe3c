// What surrounds every page: skip link, navigation, language switch, footer.
import {existsSync} from "node:fs";
import {join} from "node:path";
import {localeOfPath, locales, nameOf, pathIn} from "../../src/words/locales.ts";
import type {Section} from "../../src/words/rooms/frame.ts";
import {frameWords} from "../../src/words/words.ts";
import {type Edition, editions} from "../edition.ts";

/** What Framework hands to `header` and `footer`; `path` is like `/nb/trends`, `data` the front matter. */
export type PageInfo = {path: string; data?: {sql?: Record<string, string>}};

const sections = [
  "index",
  "trends",
  "needs",
  "coverage",
  "match",
  "plan",
  "methods",
  "notebook",
  "sources",
  "cases"
] as const satisfies readonly Section[];

/** True if the source root (below where the command runs) has this page. */
function pageExists(path: string, root: string): boolean {
  return existsSync(join(root, `${path}.md`));
}

function address(path: string): string {
  return path.replace(/\/index$/, "/");
}

function link(path: string, current: string, label: string, attributes = ""): string {
  const isCurrent = path === current ? ' aria-current="page"' : "";
  return `<li><a href="${address(path)}"${isCurrent}${attributes}>${label}</a></li>`;
}

/**
 * Header of a page: skip link, whom it is for where that is not everybody, home, sections that exist, and the same page
 * in the other language.
 */
export function header({path}: PageInfo, {audience, source}: Edition = editions.public): string {
  const language = localeOfPath(path);
  const words = frameWords[language];
  const skip =
    `<a class="skip-link" ` +
    `href="#observablehq-main">${words.skip}</a>` +
    `${audience === "internal" ? `<p class="internal-edition">${words.internal}</p>` : ""}`;
  const isInside = locales.some((l) => path.startsWith(`/${l}/`));
  const home = `<a class="site-name" href="${isInside ? `/${language}/` : "/"}">Kommunebro</a>`;
  if (!isInside) return `${skip}<div class="site-bar">${home}</div>`;
  const items = sections
    .filter((name) => pageExists(`/${language}/${name}`, source))
    .map((name) => link(`/${language}/${name}`, path, words.sections[name]));
  const others = locales.map((l) => {
    const sibling = pathIn(path, l);
    const target = pageExists(sibling, source) ? sibling : `/${l}/index`;
    return pageExists(target, source) ? link(target, path, nameOf(l), ` lang="${l}" hreflang="${l}"`) : "";
  });
  return `${skip}<div class="site-bar">${home}
<nav class="site-languages" aria-label="${words.switch}"><ul>${others.join("")}</ul></nav>
<nav class="site-nav" aria-label="${words.nav}"><ul>${items.join("")}</ul></nav></div>`;
}

/** Footer of a page. */
export function footer({path}: PageInfo): string {
  return `<p>${frameWords[localeOfPath(path)].footer}</p>`;
}
