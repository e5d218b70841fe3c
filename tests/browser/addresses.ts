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

/** All addresses, but of a folder inside a language, whose pages are written by one hand, no more than `most`. */
export function fewOfEachFolder(addresses: readonly string[], most: number): string[] {
  const taken = new Map<string, number>();
  return addresses.filter((address) => {
    const folder = address.slice(0, address.lastIndexOf("/"));
    if (folder.split("/").length < 3) return true;
    const count = (taken.get(folder) ?? 0) + 1;
    taken.set(folder, count);
    return count <= most;
  });
}
