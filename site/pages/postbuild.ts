// What Framework's pages lack by law and by our own rules, put in after the build: a language, zoom,
// the address of the same page in the other languages, a content security policy.
import {createHash} from "node:crypto";
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join, relative} from "node:path/posix";
import type {Audience} from "../../loaders/audience.ts";
import {localeOfPath, locales, pathIn} from "../../src/words/locales.ts";
import {frameWords} from "../../src/words/words.ts";
import {pageCard} from "./page_card.ts";
import {listFiles} from "../files.ts";
import {siteUrl, wholeAddress} from "../site_url.ts";
import {putBack} from "./drawn_parts.ts";
import {withWishedFirst} from "./language_choice.ts";
import {leanMarkup, plainPlaces} from "./lean_markup.ts";
import {notFoundPage} from "./not_found_page.ts";
import {scriptLayer} from "./own_scripts.ts";
import {withPartLists} from "./part_lists.ts";
import {withRuleBoxes} from "./rule_boxes.ts";

/**
 * Rewrites every page below `directory` in place.
 * @param beside folders of the drawn parts and the scripts that stand in no page yet
 */
export function postbuild(
  directory: string,
  audience: Audience = "public",
  base = siteUrl(),
  beside: {readonly drawn: string; readonly scripts: string} = {drawn: "", scripts: ""}
): void {
  const withScripts = scriptLayer(beside.scripts, directory);
  for (const file of listFiles(directory).filter((name) => name.endsWith(".html"))) {
    const path = `/${file.slice(0, -".html".length)}`;
    // The page outside the languages leads into each: its siblings are their first pages.
    const alternates = locales
      .map((locale) => (path === "/index" ? `/${locale}/index` : pathIn(path, locale)))
      .filter((p) => existsSync(join(directory, `${p}.html`)));
    const page = join(directory, file);
    const html =
      file === "404.html"
        ? notFoundPage(audience, base)
        : withScripts(putBack(readFileSync(page, "utf8"), beside.drawn), path);
    writeFileSync(page, finishPage(path, html, alternates, audience, base));
  }
  if (audience === "internal")
    for (const file of listFiles(directory).filter(
      (name) => name.startsWith("_import/generated/") && name.endsWith(".js")
    ))
      markDownloads(join(directory, file));
}

/** The scripts name downloads too; each name begins like this, and nothing else does. */
function markDownloads(file: string): void {
  writeFileSync(
    file,
    readFileSync(file, "utf8").replaceAll(/(["'`])kommunebro-(?!internal-)/g, "$1kommunebro-internal-")
  );
}

/**
 * One page's finished HTML.
 * @param path like `/nb/trends`
 * @param alternates the paths of the same page in each language, itself included
 * @param audience an internal page says so to search engines, in its title and in the names of its downloads
 * @param base whole address of the site; without it a page has no canonical address
 */
export function finishPage(
  path: string,
  html: string,
  alternates: readonly string[],
  audience: Audience = "public",
  base = siteUrl()
): string {
  // The time of the checkout would make two builds of the same commit differ.
  const finished = withoutIdleRuntime(
    withWishedFirst(readablePage(path, html, alternates, audience === "public" ? base : undefined))
  ).replaceAll(/,"lastModified":[\d.]+/g, "");
  const marked = audience === "internal" ? markedInternal(path, finished) : finished;
  return withPolicy(withEndings(withLeanCards(marked)));
}

/** A drawing written out has an end for every cell and mark; the cards are most of a page that has some. */
const withLeanCards = (html: string): string =>
  html.replaceAll(/<chart-card [\s\S]*?<\/chart-card>/g, (card) => leanMarkup(plainPlaces(card)));

/** What a reader needs of a page, built or previewed: its language, zoom, and what a keyboard reaches. */
export function readablePage(path: string, html: string, alternates: readonly string[], base?: string): string {
  const head = path === "/404" ? "" : linkElements(path, alternates, base);
  const methods = `${"../".repeat(Math.max(0, path.split("/").length - 3)) || "./"}methods`;
  return (
    withRuleBoxes(withPartLists(html), localeOfPath(path), methods)
      .replace("<html>", `<html lang="${localeOfPath(path)}">`)
      .replace(", maximum-scale=1", "")
      // Framework makes the addresses of links relative, and leaves those of forms.
      .replaceAll('action="/', path === "/404" ? "$&" : `action="${"../".repeat(path.split("/").length - 2)}`)
      .replace("</title>", () => `</title>${path === "/404" ? "" : pageCard(path, html, base)}${head}`)
      // A link of its own in every heading would be a stop of the keyboard; the contents of a page link to them.
      // In what opens a fold, it would be a control inside a control.
      .replaceAll(
        /(<summary>\s*<h\d[^>]*>)<a class="observablehq-header-anchor"[^>]*>([\s\S]*?)<\/a>(<\/h\d>)/g,
        "$1$2$3"
      )
      .replaceAll('<a class="observablehq-header-anchor"', '<a tabindex="-1" class="observablehq-header-anchor"')
      .replace('<main id="observablehq-main"', '<main id="observablehq-main" tabindex="-1"')
      .replace("</h1>", (end) => `${end}${contents(path, html)}`)
      // A code block that scrolls sideways must be reachable by keyboard.
      .replaceAll(/<pre(?![^>]*tabindex)/g, '<pre tabindex="0"')
  );
}

/** Pages of many questions: what they ask stands under the title, and stays in sight. */
const longPages: ReadonlySet<string> = new Set(["coverage", "needs", "trends", "sources", "methods", "notebook"]);

/** The list of a long page's questions, each a link; nothing on other pages. */
function contents(path: string, html: string): string {
  if (!longPages.has(path.split("/")[2] ?? "")) return "";
  const headings = Array.from(html.matchAll(/<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs), ([, id, text]) => ({id, text}));
  const items = headings.map(({id, text}) => `<li><a href="#${id}">${text!.replaceAll(/<[^>]*>/g, "")}</a></li>`);
  const label = frameWords[localeOfPath(path)].contents;
  return items.length < 3 ? "" : `\n<nav class="page-contents" aria-label="${label}"><ul>${items.join("")}</ul></nav>`;
}

/** Framework's client on a page without a cell to run: three files that do nothing. */
const idleRuntime = /<script type="module">\s*import "[^"]*_observablehq\/client\.[^"]*";\s*<\/script>\n?/;

function withoutIdleRuntime(html: string): string {
  if (!idleRuntime.test(html)) return html;
  return html
    .replace(idleRuntime, "")
    .replaceAll(/<link rel="modulepreload" href="[^"]*_observablehq\/(?:client|runtime|stdlib)\.[^"]*">\n?/g, "");
}

/** What tells a search engine, a tab and a folder of downloads that a page is not for everybody. */
function markedInternal(path: string, html: string): string {
  return html
    .replace(
      '<meta charset="utf-8">',
      '<meta charset="utf-8">\n<meta name="robots" content="noindex, nofollow, noarchive">'
    )
    .replace(/<title>([^<]*)/, (_, title: string) => `<title>${frameWords[localeOfPath(path)].internalTitle(title)}`)
    .replaceAll('download="kommunebro-', 'download="kommunebro-internal-');
}

function linkElements(path: string, alternates: readonly string[], base: string | undefined): string {
  const address = (to: string): string => (base === undefined ? relativeAddress(path, to) : wholeAddress(base, to));
  const self = base === undefined ? "" : `\n<link rel="canonical" href="${address(path)}">`;
  if (alternates.length < 2) return self;
  const others = alternates.map(
    (other) => `\n<link rel="alternate" hreflang="${localeOfPath(other)}" href="${address(other)}">`
  );
  return self + others.join("");
}

/**
 * Names the file in every link to a page, as a server that serves nothing but files wants it: `./trends` becomes
 * `./trends.html`. A folder keeps its slash, and every such server shows its index.
 */
function withEndings(html: string): string {
  return html.replaceAll(
    /(<(?:a|area|link|form)\b[^>]*?\s(?:href|action)=")([^"?#:]*\/)?([^"?#:/.]+)((?:[?#][^"]*)?")/g,
    "$1$2$3.html$4"
  );
}

function relativeAddress(from: string, to: string): string {
  const target = to.replace(/\/index$/, "/");
  const address = relative(dirname(from), target);
  const slash = target.endsWith("/") && address !== "" ? "/" : "";
  return address.startsWith(".") ? address + slash : `./${address}${slash}`;
}

/**
 * Framework's inputs write `onclick="::3"` into the page and put their function into its place at once. A browser asks
 * the policy about that text, which is no script; nothing else is allowed in a handler.
 */
function placeholders(html: string): readonly string[] {
  const hasInputs = /<link rel="modulepreload" href="[^"]*_npm\/htl@/.test(html);
  return hasInputs ? Array.from({length: 16}, (_, at) => `::${at}`) : [];
}

/**
 * Allows this page's own inline scripts by their hash, and nothing from anywhere else. Only a page with the query
 * engine may compile WebAssembly and start a worker from a blob; the plan's worker is a file.
 */
function withPolicy(html: string): string {
  const scripts = Array.from(
    html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g),
    (match) => match[1] ?? ""
  );
  const hashes = [...scripts, ...placeholders(html)].map(
    (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`
  );
  const hasEngine = /<link rel="modulepreload" href="[^"]*_observablehq\/stdlib\/duckdb\.[^"]*">/.test(html);
  const policy = [
    "default-src 'self'",
    [
      "script-src 'self'",
      ...(hasEngine ? ["'wasm-unsafe-eval'"] : []),
      ...(placeholders(html).length > 0 ? ["'unsafe-hashes'"] : []),
      ...hashes
    ].join(" "),
    `worker-src 'self'${hasEngine ? " blob:" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${hasEngine ? " blob: data:" : ""}`,
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'"
  ].join("; ");
  return html.replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`
  );
}
