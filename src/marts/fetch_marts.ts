import type {MartName, MartReader, MartRows} from "./mart_rows.js";
import {localeOfAddress} from "../words/locales.js";
import {inOwnNames, labelMart} from "./own_names.js";
import {readMart} from "./read_mart.js";

const fetched = new Map<string, Promise<readonly unknown[]>>();

/**
 * Fetches marts once each from the addresses the page's `<link data-mart>` elements give, and returns a reader of them.
 * @throws RangeError `no address for mart: …`; TypeError where the network fails; both leave the page as it was
 */
export async function fetchMarts(names: readonly MartName[]): Promise<MartReader> {
  const known = new Map<MartName, readonly unknown[]>();
  const fetched = async (name: MartName): Promise<void> => {
    known.set(name, await fetchOnce(`link[data-mart="${name}"]:not([data-mart-part])`));
  };
  const [named] = await Promise.all([namer(), ...names.map(fetched)]);
  const read = <Name extends MartName>(name: Name): readonly MartRows[Name][] => {
    const rows = known.get(name);
    if (!rows) throw new RangeError(`mart was not asked for: ${name}`);
    return rows as readonly MartRows[Name][];
  };
  return named(read);
}

/** Names places as the language of the page does, where the page says where its names are. */
async function namer(): Promise<(read: MartReader) => MartReader> {
  const link = `link[data-mart="${labelMart}"]`;
  if (!document.querySelector(link)) return (read) => read;
  const labels = (await fetchOnce(link)) as readonly MartRows[typeof labelMart][];
  return (read) => inOwnNames(read, labels, localeOfAddress(location.pathname));
}

/** Fetches one part of a mart, such as the hromadas of one oblast, once. Errors as in `fetchMarts`. */
export async function fetchPart<Name extends MartName>(name: Name, part: string): Promise<readonly MartRows[Name][]> {
  const link = `link[data-mart="${name}"][data-mart-part="${CSS.escape(part)}"]`;
  const [named, rows] = await Promise.all([namer(), fetchOnce(link)]);
  return named(() => rows as readonly never[])(name);
}

/** A failed fetch is forgotten, so that the next wish tries again. */
async function fetchOnce(selector: string): Promise<readonly unknown[]> {
  if (!fetched.has(selector)) fetched.set(selector, fetchRows(selector));
  try {
    return await fetched.get(selector)!;
  } catch (error) {
    fetched.delete(selector);
    throw error;
  }
}

async function fetchRows(selector: string): Promise<readonly unknown[]> {
  const link = document.querySelector<HTMLLinkElement>(selector);
  if (!link) throw new RangeError(`no address for mart: ${selector}`);
  const response = await fetch(link.href);
  if (!response.ok) throw new TypeError(`${link.href}: ${response.status}`);
  return readMart(new Uint8Array(await response.arrayBuffer()));
}
