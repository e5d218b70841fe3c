// Rules about a page: its language, its links, what it loads, and errors drawn into it.
import {localeOfPath} from "../../src/words/locales.ts";
import type {GateContext} from "./gate_context.ts";
import {documentOf, type PageDocument, type PageElement, textOf} from "./page_document.ts";
import {listedAddresses} from "../pages/part_lists.ts";
import {checkScript} from "./script_rules.ts";
import type {Problem} from "./gate_problem.ts";

/** The other files of the site, and the ids of one of its pages. */
export type Site = {files: ReadonlySet<string>; read: (file: string) => Set<string>} & Pick<
  GateContext,
  "audience" | "base"
>;

/** Attributes by which an element loads a file, each with the elements that do; a picture in a page has two. */
const loaded: readonly (readonly [attribute: string, elements: ReadonlySet<string>])[] = [
  ["src", new Set(["script", "img", "iframe", "audio", "video", "source", "embed", "input"])],
  ["href", new Set(["link", "image", "use"])],
  ["srcset", new Set(["img", "source"])],
  ["data", new Set(["object"])],
  ["action", new Set(["form"])]
];

/** Every reason not to publish one page. */
export async function checkPage(file: string, html: string, site: Site): Promise<Problem[]> {
  const document = documentOf(html);
  const problems = [
    ...checkLanguage(file, document),
    ...checkErrors(file, document),
    ...checkHosts(file, document, site.base),
    ...checkMark(file, document, site.audience)
  ];
  let own: Set<string> | undefined;
  const read = (target: string): Set<string> => (target === file ? (own ??= idsOf(document)) : site.read(target));
  for (const [href, label] of linksOf(document)) {
    const cause = brokenLink(file, href, {...site, read});
    if (cause) problems.push({file, rule: "broken link", cause: `${href} (“${label}”): ${cause}`});
  }
  for (const element of document.elements) {
    const {src, type = "module"} = element.attributes;
    if (element.name === "script" && src === undefined && type === "module")
      problems.push(...(await checkScript(file, textOf(element))));
  }
  return problems;
}

function checkLanguage(file: string, {elements}: PageDocument): Problem[] {
  const lang = elements[0]?.attributes.lang;
  const wanted = localeOfPath(`/${file}`);
  return lang === wanted ? [] : [{file, rule: "language", cause: `<html lang> is ${lang ?? "missing"}, not ${wanted}`}];
}

/** A page of the internal edition says so to its reader and to search engines; a page of the public one does not. */
function checkMark(file: string, {elements}: PageDocument, audience: GateContext["audience"]): Problem[] {
  const robots = elements.find(({name, attributes}) => name === "meta" && attributes.name === "robots");
  const isHidden = robots?.attributes.content?.includes("noindex") ?? false;
  const isMarked = isHidden && elements.some((element) => hasClass(element, "internal-edition"));
  if (audience === "internal")
    return isMarked
      ? []
      : [{file, rule: "unmarked page", cause: "a page of the internal edition without its mark or without noindex"}];
  return isHidden || isMarked ? [{file, rule: "internal page", cause: "a page marked as internal"}] : [];
}

const hasClass = ({attributes}: PageElement, name: string): boolean =>
  attributes.class?.split(/\s+/).includes(name) ?? false;

function checkErrors(file: string, {elements}: PageDocument): Problem[] {
  return elements
    .filter((element) => hasClass(element, "observablehq--error"))
    .map((element) => ({file, rule: "error in the page", cause: textOf(element).trim()}));
}

function checkHosts(file: string, {elements}: PageDocument, base: string | undefined): Problem[] {
  const problems: Problem[] = [];
  for (const [attribute, names] of loaded) {
    for (const element of elements) {
      const value = element.attributes[attribute];
      if (value === undefined || !names.has(element.name)) continue;
      if (/(^|[\s,])(https?:)?\/\//i.test(value) && !isOwnAddress(element, value, base)) {
        problems.push({file, rule: "foreign host", cause: `<${element.name} ${attribute}="${value}">`});
      }
    }
  }
  const styles = elements.filter(({name}) => name === "style").map(textOf);
  const inline = elements.flatMap(({attributes: {style}}) => style ?? []);
  for (const style of [...styles, ...inline]) {
    const [, url] = /(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/i.exec(style) ?? [];
    if (url) problems.push({file, rule: "foreign host", cause: `a style loads ${url}`});
  }
  return problems;
}

/** A page names its own address, and that of its other languages, whole where the site knows where it stands. */
const isOwnAddress = ({attributes: {rel}}: PageElement, value: string, base: string | undefined): boolean =>
  base !== undefined && /^(canonical|alternate)$/.test(rel ?? "") && value.startsWith(base);

function linksOf({elements}: PageDocument): [href: string, label: string][] {
  const links = elements.flatMap((element): [href: string, label: string][] => {
    const {name, attributes} = element;
    if (name === "template") return listedAddresses(attributes).map((address) => [address, "part of a mart"]);
    if (attributes.href === undefined || !/^(a|area|link)$/.test(name)) return [];
    return [[attributes.href, textOf(element).trim() || attributes.rel || name]];
  });
  const picture = elements.find(({name, attributes}) => name === "meta" && attributes.property === "og:image");
  const address = picture?.attributes.content;
  return address ? [...links, [address, "og:image"]] : links;
}

/** What a link to a place on the page may name. */
const idsOf = ({elements}: PageDocument): Set<string> =>
  new Set(elements.flatMap(({attributes: {id, name}}) => [id, name].filter((one) => one !== undefined)));

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
