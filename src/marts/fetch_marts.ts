import type {MartName, MartReader, MartRows} from "./mart_rows.js";
import {localeOfAddress} from "../words/locales.js";
import {placeSorts} from "../model/names/place_codes.js";
import type {OblastPartMart, OblastRows} from "./oblast_rows.js";
import {type CodeLabel, inOwnNames, labelMart, namedSorts} from "./own_names.js";
import {addressIn} from "./part_list.js";
import {readMart} from "./read_mart.js";

const fetched = new Map<string, Promise<readonly unknown[]>>();

/**
 * Fetches marts once each from the addresses the page's `<link data-mart>` elements give, and returns a reader of them.
 * @throws RangeError `no address for mart: …`; TypeError where the network fails; both leave the page as it was
 */
export async function fetchMarts(names: readonly MartName[]): Promise<MartReader> {
  const known = new Map<MartName, readonly unknown[]>();
  const fetched = async (name: MartName): Promise<void> => {
    known.set(name, await fetchOnce(name));
  };
  const [named] = await Promise.all([namer(namedSorts(names)), ...names.map(fetched)]);
  const read = <Name extends MartName>(name: Name): readonly MartRows[Name][] => {
    const rows = known.get(name);
    if (!rows) throw new RangeError(`mart was not asked for: ${name}`);
    return rows as readonly MartRows[Name][];
  };
  return named(read);
}

/** Where a mart is, or a part of it: the page links to it, or has the part in a list; undefined where it does not. */
function addressOf(name: MartName, part?: string): string | undefined {
  const ofPart = part === undefined ? ":not([data-mart-part])" : `[data-mart-part="${CSS.escape(part)}"]`;
  const link = document.querySelector<HTMLLinkElement>(`link[data-mart="${name}"]${ofPart}`);
  if (link || part === undefined) return link?.href;
  const lists = document.querySelectorAll<HTMLElement>(`template[data-mart="${name}"]`);
  const found = Array.from(lists, ({dataset: {parts = "", sums = "", href = ""}}) =>
    addressIn({parts, sums, address: href}, part)
  ).find((address) => address !== undefined);
  return found && new URL(found, document.baseURI).href;
}

/**
 * Names places as the language of the page does, where the page says where its names are.
 * @param parts of the names that are needed; all come at once where all are, or where the page has no such part
 */
async function namer(parts: readonly string[]): Promise<(read: MartReader) => MartReader> {
  if (!addressOf(labelMart) || parts.length === 0) return (read) => read;
  const isParted = parts.length < placeSorts.length && parts.every((part) => hasPart(labelMart, part));
  const wanted = isParted ? parts.map((part) => fetchOnce(labelMart, part)) : [fetchOnce(labelMart)];
  const labels = (await Promise.all(wanted)).flat() as readonly CodeLabel[];
  return (read) => inOwnNames(read, labels, localeOfAddress(location.pathname));
}

/** Whether the page says where a part of a mart is. */
export const hasPart = (name: MartName, part: string): boolean => addressOf(name, part) !== undefined;

/** Fetches one part of a mart, such as the hromadas of one oblast, once. Errors as in `fetchMarts`. */
export async function fetchPart<Name extends MartName>(name: Name, part: string): Promise<readonly MartRows[Name][]> {
  // Of the names of hromadas those of the same part are enough.
  const labels = namedSorts([name]).map((sort) => (sort === "hromada" && hasPart(labelMart, part) ? part : sort));
  const [named, rows] = await Promise.all([namer(labels), fetchOnce(name, part)]);
  return named(() => rows as readonly never[])(name);
}

/** Fetches what is told of each hromada of an oblast, `UA05`. Errors as in `fetchMarts`. */
export const fetchOblastPart = <Name extends OblastPartMart>(
  name: Name,
  oblast: string
): Promise<readonly OblastRows[Name][]> => fetchPart(name, oblast) as Promise<readonly OblastRows[Name][]>;

/** A failed fetch is forgotten, so that the next wish tries again. */
async function fetchOnce(name: MartName, part?: string): Promise<readonly unknown[]> {
  const address = addressOf(name, part);
  if (address === undefined) throw new RangeError(`no address for mart: ${[name, part].join(" ")}`);
  if (!fetched.has(address)) fetched.set(address, fetchRows(address));
  try {
    return await fetched.get(address)!;
  } catch (error) {
    fetched.delete(address);
    throw error;
  }
}

async function fetchRows(address: string): Promise<readonly unknown[]> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${address}: ${response.status}`);
  return readMart(new Uint8Array(await response.arrayBuffer()));
}
