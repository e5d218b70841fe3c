// Rules about a page: its language, its links, what it loads, and errors drawn into it.
import {localeOfPath} from "../../src/words/locales.ts";
import type {GateContext} from "./gate_context.ts";
import {documentOf} from "./page_document.ts";
import {checkScript} from "./script_rules.ts";
import type {Problem} from "./gate_problem.ts";

/** The other files of the site, and the ids of one of its pages. */
export type Site = {files: ReadonlySet<string>; read: (file: string) => Set<string>} & Pick<
  GateContext,
  "audience" | "base"
>;

const loaded = [
  ["script[src], img[src], iframe[src], audio[src], video[src], source[src], embed[src], input[src]", "src"],
  ["link[href], image[href], use[href]", "href"],
  ["img[srcset], source[srcset]", "srcset"],
  ["object[data]", "data"],
  ["form[action]", "action"]
] as const;

/** Every reason not to publish one page. */
export async function checkPage(file: string, html: string, site: Site): Promise<Problem[]> {
  const document = documentOf(html);
  const problems = [
    ...checkLanguage(file, document),
    ...checkErrors(file, document),
    ...checkHosts(file, document, site.base),
    ...checkMark(file, document, site.audience)
  ];
  for (const [href, label] of linksOf(document)) {
    const cause = brokenLink(file, href, site);
    if (cause) problems.push({file, rule: "broken link", cause: `${href} (“${label}”): ${cause}`});
  }
  for (const script of document.querySelectorAll("script:not([src])")) {
    const type = script.getAttribute("type");
    if (type === null || type === "module") problems.push(...(await checkScript(file, script.textContent ?? "")));
  }
  return problems;
}

function checkLanguage(file: string, document: Document): Problem[] {
  const lang = document.documentElement.getAttribute("lang");
  const wanted = localeOfPath(`/${file}`);
  return lang === wanted ? [] : [{file, rule: "language", cause: `<html lang> is ${lang ?? "missing"}, not ${wanted}`}];
}

/** A page of the internal edition says so to its reader and to search engines; a page of the public one does not. */
function checkMark(file: string, document: Document, audience: GateContext["audience"]): Problem[] {
  const isHidden = document.querySelector('meta[name="robots"]')?.getAttribute("content")?.includes("noindex") ?? false;
  const isMarked = isHidden && document.querySelector(".internal-edition") !== null;
  if (audience === "internal")
    return isMarked
      ? []
      : [{file, rule: "unmarked page", cause: "a page of the internal edition without its mark or without noindex"}];
  return isHidden || isMarked ? [{file, rule: "internal page", cause: "a page marked as internal"}] : [];
}

function checkErrors(file: string, document: Document): Problem[] {
  return Array.from(document.querySelectorAll(".observablehq--error"), (node) => ({
    file,
    rule: "error in the page",
    cause: node.textContent?.trim() ?? ""
  }));
}

function checkHosts(file: string, document: Document, base: string | undefined): Problem[] {
  const problems: Problem[] = [];
  for (const [selector, attribute] of loaded) {
    for (const node of document.querySelectorAll(selector)) {
      const value = node.getAttribute(attribute) ?? "";
      if (/(^|[\s,])(https?:)?\/\//i.test(value) && !isOwnAddress(node, value, base)) {
        problems.push({file, rule: "foreign host", cause: `<${node.localName} ${attribute}="${value}">`});
      }
    }
  }
  const styles = [...document.querySelectorAll("style")].map((node) => node.textContent ?? "");
  const inline = [...document.querySelectorAll("[style]")].map((node) => node.getAttribute("style") ?? "");
  for (const style of [...styles, ...inline]) {
    const [, url] = /(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/i.exec(style) ?? [];
    if (url) problems.push({file, rule: "foreign host", cause: `a style loads ${url}`});
  }
  return problems;
}

/** A page names its own address, and that of its other languages, whole where the site knows where it stands. */
const isOwnAddress = (node: Element, value: string, base: string | undefined): boolean =>
  base !== undefined && /^(canonical|alternate)$/.test(node.getAttribute("rel") ?? "") && value.startsWith(base);

function linksOf(document: Document): [href: string, label: string][] {
  const links = Array.from(
    document.querySelectorAll("a[href], area[href], link[href]"),
    (node): [href: string, label: string] => [
      node.getAttribute("href") ?? "",
      node.textContent?.trim() || node.getAttribute("rel") || node.localName
    ]
  );
  const picture = document.querySelector('meta[property="og:image"]')?.getAttribute("content");
  return picture ? [...links, [picture, "og:image"]] : links;
}

/** Why a link leads nowhere, or undefined. Links out of the site are the reader's own decision to follow. */
function brokenLink(file: string, href: string, {files, read, base}: Site): string | undefined {
  if (/^mailto:|^tel:/i.test(href)) return "no mail or telephone links";
  const own = base !== undefined && href.startsWith(base) ? `/${href.slice(base.length)}` : href;
  if (/^[a-z][\w+.-]*:|^\/\//i.test(own)) return undefined;
  const {pathname, hash} = new URL(own, `http://site/${file}`);
  // The page of an address that is not there names whole ones: below the folder the site will lie in.
  const below = own === href && file === "404.html" && base !== undefined ? new URL(base).pathname : "/";
  const path = decodeURIComponent(pathname.startsWith(below) ? pathname.slice(below.length) : pathname.slice(1));
  const candidates = path === "" || path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
  const target =
    href === "" || href.startsWith("#") || href.startsWith("?") ? file : candidates.find((name) => files.has(name));
  if (!target) return "no such page or file";
  const id = decodeURIComponent(hash.slice(1));
  // What a reader asked stands there too, and is no place on the page: `ask#b=…`.
  if (/^[qb]=/.test(hash.slice(1))) return undefined;
  return id === "" || !target.endsWith(".html") || read(target).has(id) ? undefined : `no element with the id ${id}`;
}
