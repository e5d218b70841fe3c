// A page that is written after Framework has made the others, beside them or a folder deeper: no script but that of the
// search, and what surrounds every page around it.
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";
import {inEveryLanguage, locales, type Locale} from "../../src/words/locales.ts";
import type {Edition} from "../edition.ts";
import {laidFiles} from "./laid_files.ts";
import {footer, header} from "./layout.ts";
import {markup, Markup} from "./markup.ts";
import {linkedFiles, pageHead} from "./page_head.ts";
import {finishPage} from "./postbuild.ts";

/** What every such page of a site shares. */
export interface PageFrame {
  readonly edition: Edition;
  /**
   * Where a file lies that every page names, seen from the root of the site: `/style.css` is in
   * `_import/style.0a1b2c3d.css`.
   */
  readonly laid: (address: string, locale: Locale) => string;
}

export interface WrittenPage {
  readonly locale: Locale;
  /** Path below the language, such as `kommune/0301` or `status`. */
  readonly path: string;
  readonly title: string;
  /** The heading, where it is shorter than the title. */
  readonly heading: string;
  readonly description: string;
  readonly main: Markup;
  /** What else stands in the head. */
  readonly head?: Markup;
}

/** The way from a page in the folder of a language to the root of the site: `../` for `status`. */
const wayUp = (path: string): string => "../".repeat(path.split("/").length);

/** The finished HTML; it stands in every language of the site. */
export function writtenPage(page: WrittenPage, {edition, laid}: PageFrame): string {
  const paths = locales.map((locale) => `/${locale}/${page.path}`);
  const info = {path: `/${page.locale}/${page.path}`};
  const here = (address: string): string => laid(address, page.locale);
  const root = wayUp(page.path);
  const html = markup`${pageHead(
    page.title,
    markup`<meta name="description" content="${page.description}">\n${linkedFiles(root, here)}${page.head}`
  )}
<body>
<div id="observablehq-center">
<header id="observablehq-header">
${new Markup(fromHere(header(info, edition, paths), root, here))}
</header>
<main id="observablehq-main" class="observablehq">
<h1>${page.heading}</h1>
${page.main}</main>
<footer id="observablehq-footer">
${new Markup(fromHere(footer(info, edition), root, here))}
</footer>
</div>
</body>
</html>
`;
  return finishPage(info.path, html.text, paths, edition.audience);
}

/**
 * Framework makes the addresses of its pages relative, and gives files a name with a hash; so that a site may lie in a
 * folder, and finds its files, ours are made so too.
 */
const fromHere = (html: string, root: string, laid: (address: string) => string): string =>
  html
    .replaceAll(/(href|src)="(\/(?:data|generated)\/[^"]+)"/g, (_, name, file: string) => `${name}="/${laid(file)}"`)
    .replaceAll(/(href|src)="\//g, `$1="${root}`);

/**
 * Where Framework has laid the files of the site at `directory` that every page names, as the list of places in each
 * language names them; in a site without one, as the start page does.
 * @throws KommunebroError where that does not name a file
 */
export function pageFrame(directory: string, edition: Edition): PageFrame {
  const pages = inEveryLanguage((locale) => {
    const list = join(directory, locale, "places.html");
    return laidFiles(readFileSync(existsSync(list) ? list : join(directory, "index.html"), "utf8"));
  });
  return {
    edition,
    laid(address, locale) {
      const file = pages[locale](address);
      if (file !== undefined) return file;
      throw new KommunebroError(`No page names ${address}, which the pages of places need.`, exitCodes.failed);
    }
  };
}
