// What a search engine, a message and a chat show of a page: its description, and the card that comes with its address.
import {localeOfPath, tagOf, type Locale} from "../../src/words/locales.ts";
import {frameWords} from "../../src/words/words.ts";
import {wholeAddress} from "../site_url.ts";
import {previewAddress, previewSize} from "./preview_address.ts";

/**
 * The elements of a page's head that tell of it. Whole addresses are left out where nobody has said where the site
 * will stand.
 * @param path like `/nb/trends`
 * @param base whole address of the site, where it is known
 */
export function pageCard(path: string, html: string, base: string | undefined): string {
  const locale = localeOfPath(path);
  const own = /<meta name="description" content="([^"]*)">/.exec(html)?.[1];
  const description = own ?? descriptionOf(path, locale);
  const title = (/<title>([^<]*)/.exec(html)?.[1] ?? "").replace(/ \| Kommunebro$/, "").replaceAll('"', "&quot;");
  const told: [property: string, content: string][] = [
    ["og:title", title],
    ["og:description", description],
    ["og:type", "website"],
    ["og:site_name", "Kommunebro"],
    ["og:locale", tagOf(locale).replace("-", "_")],
    ...(base === undefined ? [] : wholeAddresses(path, base))
  ];
  const lines = told.map(([property, content]) => `<meta property="${property}" content="${content}">`);
  return [...(own === undefined ? [`<meta name="description" content="${description}">`] : []), ...lines]
    .map((line) => `\n${line}`)
    .join("");
}

const wholeAddresses = (path: string, base: string): [string, string][] => [
  ["og:url", wholeAddress(base, path)],
  ["og:image", wholeAddress(base, previewAddress(path))],
  ["og:image:width", String(previewSize.width)],
  ["og:image:height", String(previewSize.height)]
];

function descriptionOf(path: string, locale: Locale): string {
  const {descriptions} = frameWords[locale];
  const page = path.split("/")[2] ?? "";
  const text = Object.hasOwn(descriptions, page) ? descriptions[page as keyof typeof descriptions] : descriptions.other;
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
