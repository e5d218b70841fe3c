// Which pages of the built site are looked at.
import {join} from "node:path";
import {listFiles} from "../../site/files.ts";
import {locales} from "../../src/words/locales.ts";
import {repository, siteBuilt} from "../site/build_once.ts";

/** The address of every page of the built site. */
export async function allAddresses(): Promise<string[]> {
  await siteBuilt();
  return listFiles(join(repository, "dist"))
    .filter((file) => file.endsWith(".html"))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "")}`);
}

/**
 * One address of every kind of page, however many pages and languages there are: pages that differ by language alone
 * are of one kind, and so are all those of one folder. The kinds take turns with the languages.
 */
export function oneOfEachKind(addresses: readonly string[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const address of addresses) {
    const [language = "", ...path] = address.slice(1).split("/");
    const isTranslated = (locales as readonly string[]).includes(language);
    const kind = !isTranslated ? address : path.length > 1 ? `${path[0]}/…` : (path[0] ?? "");
    kinds.set(kind, [...(kinds.get(kind) ?? []), address]);
  }
  return [...kinds.values()].map((group, turn) => group[turn % group.length]!);
}

/**
 * All addresses, but of a folder inside a language, whose pages are written by one hand, one in each language: the
 * first in the first of them, the second in the second, so that together they show as many as there are languages.
 */
export function oneOfEachFolder(addresses: readonly string[]): string[] {
  const folderOf = (address: string): string => address.slice(0, address.lastIndexOf("/"));
  const isShelf = (folder: string): boolean => folder.split("/").length > 2;
  const folders = new Map<string, string[]>();
  for (const address of addresses) folders.set(folderOf(address), [...(folders.get(folderOf(address)) ?? []), address]);
  return [...folders].flatMap(([folder, pages]) => {
    const turn = (locales as readonly string[]).indexOf(folder.split("/")[1] ?? "");
    return isShelf(folder) ? [pages[Math.max(turn, 0) % pages.length]!] : pages;
  });
}
