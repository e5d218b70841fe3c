// The build's side of the static charts: what a page names, drawn into its HTML.
import {parseHTML} from "linkedom";
import type MarkdownIt from "markdown-it";
import {KommunebroError, exitCodes} from "../../loaders/errors.ts";
import {allCards} from "../../src/card_sets.ts";
import {chartCard} from "../../src/cards/chart_card.ts";
import {cases, shortlists} from "../../src/internal/internal_parts.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import {pageParts} from "../../src/page_parts.ts";
import {localeOfPath, outside, type Locale} from "../../src/words/locales.ts";
import {cardWords, uiWords} from "../../src/words/words.ts";
import {type Edition, editions} from "../edition.ts";
import {allPairs} from "./all_pairs.ts";
import {setAside} from "./drawn_parts.ts";
import {languageChoice} from "./language_choice.ts";
import {keptMartReader, martReaders} from "./mart_files.ts";
import {countryOutlines, fylkeShapes, oblastShapes, oblastShapesBeside} from "./map_shapes.ts";
import {hideScripts} from "./own_scripts.ts";
import {sharedCell} from "./shared_cells.ts";
import {keptShortlists} from "./shortlists.ts";

/** On the page outside every language, where a reader chooses one. */
const choicePlace = /^<language-choice><\/language-choice>$/m;

const placeholder = /^<(chart-card|page-part|shared-cell) name="([^"]*)"><\/\1>\s*$/;

/** Parts that stand as they are drawn: a page with none but these needs no script. */
const still = new Set(["door", "coverage-findings", "latest-ties", "tie-lists"]);

/**
 * Once a page, after the first drawn part that answers; `async` keeps it from being preloaded before the text. It is
 * told what to say where the scripts it fetches do not come: it is too small to carry words.
 */
function script(locale: Locale): string {
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const tag = document.createElement("script");
  tag.setAttribute("type", "module");
  tag.setAttribute("async", "");
  tag.setAttribute("src", `../generated/boot.${locale}.js`);
  tag.setAttribute("data-failed", uiWords[locale].failed);
  tag.setAttribute("data-reads", cardWords[locale].readOut);
  return tag.outerHTML;
}

/**
 * Makes Markdown put a cell in the place of `<shared-cell name="…"></shared-cell>`, and draw
 * `<chart-card name="…"></chart-card>` and `<page-part name="…"></page-part>` in place, in the
 * page's language, from the extracts of the warehouse. The same functions draw them again in the browser.
 * @param aside folder to lay what is drawn into, for `putBack`; without it, it stands in the page
 * @throws KommunebroError naming the page, where a name is unknown or an extract is missing
 */
export function prerender(
  md: MarkdownIt,
  edition: Edition = editions.public,
  geo = "data/geo",
  aside?: string
): MarkdownIt {
  md.block.ruler.before(
    "html_block",
    "static_part",
    (state, line, _end, silent) => {
      const found = placeholder.exec(state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]));
      if (!found) return false;
      if (!silent) {
        const [, tag = "", name = ""] = found;
        if (tag === "shared-cell") {
          const {path = "/"} = state.env as {path?: string};
          Object.assign(state.push("fence", "code", 0), {markup: "```", ...sharedCell(name, path, edition.source)});
        } else state.push("static_part", tag, 0).content = name;
        state.tokens.at(-1)!.map = [line, line + 1];
        state.line = line + 1;
      }
      return true;
    },
    {alt: ["paragraph", "reference", "blockquote"]}
  );
  md.core.ruler.before("normalize", "language_choice", (state) => {
    state.src = state.src.replace(choicePlace, languageChoice);
  });
  // A page of any language names the notebook's script in the same words; it gets the one that speaks its language.
  md.core.ruler.push(
    "speaking_script",
    ({tokens, env}: {tokens: {type: string; content: string}[]; env: {path?: string}}) => {
      const locale = localeOfPath(env.path ?? "/");
      for (const token of tokens) {
        if (token.type === "fence")
          token.content = token.content.replaceAll(
            '"../generated/notebook.js"',
            `"../generated/notebook.${locale}.js"`
          );
      }
    }
  );
  const extracts = `${edition.source}/data`;
  // While a build draws, no extract changes; while a preview does, any may.
  const readIn = aside === undefined ? (locale: Locale) => keptMartReader(extracts, locale) : martReaders(extracts);
  md.renderer.rules.static_part = (tokens, index, _options, env: {path?: string}) => {
    const {tag, content} = tokens[index]!;
    const isFirst = tokens.findIndex(({type, content}) => type === "static_part" && !still.has(content)) === index;
    const isFolded = isInFold(tokens.slice(0, index).map(({type, content}) => (type === "html_block" ? content : "")));
    const drawn = draw(tag, content, env.path ?? "/", {edition, geo, isFolded, readIn});
    const tags = isFirst ? script(localeOfPath(env.path ?? "/")) : "";
    return aside === undefined ? drawn.outerHTML + tags : setAside(drawn, aside) + hideScripts(tags);
  };
  return md;
}

/** Whether a fold of the page stands open where these blocks of HTML end. */
function isInFold(before: readonly string[]): boolean {
  const html = before.join("");
  const fold = html.lastIndexOf('<details class="more">');
  const since = html.slice(Math.max(0, fold));
  return fold >= 0 && since.split("<details").length > since.split("</details>").length;
}

/** Parts that the public edition does not know. */
const internalParts: typeof pageParts = {
  cases,
  shortlists: (read, options) => shortlists(keptShortlists("private/shortlists", read, options.locale), read, options)
};

function draw(
  tag: string,
  name: string,
  path: string,
  {
    edition,
    geo,
    isFolded,
    readIn
  }: {
    readonly edition: Edition;
    readonly geo: string;
    readonly isFolded: boolean;
    readonly readIn: (locale: Locale) => MartReader;
  }
): HTMLElement {
  const {audience} = edition;
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const locale: Locale = localeOfPath(path);
  const read = readIn(locale);
  const fileAddress = (file: string): string => `../data/${file}`;
  if (tag === "chart-card") {
    const cards = allCards(oblastShapes(geo), fylkeShapes(geo), oblastShapesBeside(geo));
    const found = cards.find(({card}) => card.name === name);
    if (!found)
      throw unknown(
        "chart card",
        name,
        path,
        cards.map(({card}) => card.name)
      );
    return chartCard(found.card, read, {
      document,
      set: found.set,
      isFolded,
      choice: {locale, selection: null, controls: {}},
      fileAddress
    });
  }
  const parts = audience === "internal" ? {...pageParts, ...internalParts} : pageParts;
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (!part) throw unknown("page part", name, path, Object.keys(parts));
  return part(read, {
    document,
    locale,
    fileAddress,
    hasDownloads: audience === "public",
    shapes: () => ({norway: fylkeShapes(geo), ukraine: oblastShapes(geo)}),
    outlines: () => countryOutlines(geo),
    fingerprint: () => allPairs(readIn(outside)).fingerprint(),
    tiesFound: () => allPairs(readIn(outside)).tiesFound()
  });
}

function unknown(what: string, name: string, path: string, names: readonly string[]): KommunebroError {
  return new KommunebroError(`src${path}.md: unknown ${what}: ${name}. Known: ${names.join(", ")}.`, exitCodes.usage);
}
