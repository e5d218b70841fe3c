// Which preview picture belongs to a page: its own where it is one of few, one that its kind shares where it is one of
// thousands.
import {localeOfPath, locales} from "../../src/words/locales.ts";

/** Pixels, as those ask for that show it. */
export const previewSize = {width: 1200, height: 630} as const;

/** Kinds of pages that share a picture, by the folder they lie in. */
export const sharedPreviews = ["kommune", "fylke", "hromada", "oblast", "city"] as const;

const folders: Readonly<Record<string, string>> = {
  ...Object.fromEntries(sharedPreviews.map((kind) => [kind, kind])),
  status: "sources",
  changes: "sources",
  table: "sources",
  source: "sources",
  core: "sources"
};

/**
 * @param path like `/nb/trends` or `/nb/kommune/0301`
 * @returns path of the picture below the site, such as `preview/nb/trends.png`
 */
export function previewAddress(path: string): string {
  const [, language = "", page = "", ...rest] = path.split("/");
  const isOutside = page === "" || page === "404" || !(locales as readonly string[]).includes(language);
  const name = isOutside ? "index" : (folders[page] ?? (rest.length === 0 ? page : "index"));
  return `preview/${isOutside ? localeOfPath(path) : language}/${name}.png`;
}
