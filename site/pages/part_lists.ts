// Links to parts of marts, of which a page with a choice of places has more than a hundred, as a list a mart.
import {addressIn, type PartList} from "../../src/marts/part_list.ts";

/** Links that say of one part where it is, and nothing more, one after another. */
const runs = /(?:<link(?: (?:rel|data-mart|data-mart-part|href)="[^"]*"){4}>)+/g;

/** Fewer are no longer as links. */
const fewest = 3;

interface PartLink {
  readonly mart: string;
  readonly part: string;
  readonly sum: string;
  /** The address with a `*` in the place of the name and a `#` in that of the sum of the content. */
  readonly address: string;
}

/** A page with its lists; links that are few, or that say more, stay. */
export const withPartLists = (html: string): string => html.replaceAll(runs, withLists);

function withLists(run: string): string {
  const lists: {links: string[]; of: PartLink[]}[] = [];
  for (const link of run.match(/<link [^>]*>/g) ?? []) {
    const own = partLink(link);
    const [list, first] = [lists.at(-1), lists.at(-1)?.of[0]];
    if (list && own && first && own.address === first.address && own.sum.length === first.sum.length) {
      list.links.push(link);
      list.of.push(own);
    } else lists.push({links: [link], of: own ? [own] : []});
  }
  return lists.map(({links, of}) => (of.length < fewest ? links.join("") : listOf(of))).join("");
}

/** Built, the sum is a part of the file's name; previewed, it is asked for. */
function partLink(link: string): PartLink | undefined {
  const [mart, part, href] = ["data-mart", "data-mart-part", "href"].map(
    (name) => new RegExp(` ${name}="([^"]*)"`).exec(link)?.[1]
  );
  if (mart === undefined || part === undefined || href === undefined) return undefined;
  const name = `${mart}.${part}`;
  const [, before, between, sum, after] =
    new RegExp(`^([^*#]*/)${name}(\\.)([0-9a-f]{8})(\\.arrow)$`).exec(href) ??
    new RegExp(`^([^*#]*/)${name}(\\.arrow\\?sha=)([0-9a-f]+)()$`).exec(href) ??
    [];
  return sum === undefined ? undefined : {mart, part, sum, address: `${before}${mart}.*${between}#${after}`};
}

function listOf(links: readonly PartLink[]): string {
  const {mart, address} = links[0]!;
  const [parts, sums] = [links.map(({part}) => part).join(" "), links.map(({sum}) => sum).join("")];
  return `<template data-mart="${mart}" data-parts="${parts}" data-sums="${sums}" data-href="${address}"></template>`;
}

/** Every address in a list, from the attributes of its element; none where it is no list. */
export function listedAddresses(attributes: Readonly<Record<string, string | undefined>>): string[] {
  const list: Partial<PartList> = {
    parts: attributes["data-parts"],
    sums: attributes["data-sums"],
    address: attributes["data-href"]
  };
  const {parts, sums, address} = list;
  if (parts === undefined || sums === undefined || address === undefined) return [];
  return parts.split(" ").map((part) => addressIn({parts, sums, address}, part)!);
}
