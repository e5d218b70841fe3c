import type {MartName, MartReader, MartRows} from "../cards/mart_rows.js";
import {readMart} from "./read_mart.js";

const fetched = new Map<MartName, Promise<readonly unknown[]>>();

/**
 * Fetches marts once each from the addresses the page's `<link data-mart>` elements give, and returns a reader of them.
 * @throws RangeError `no address for mart: …`; TypeError where the network fails; both leave the page as it was
 */
export async function fetchMarts(names: readonly MartName[]): Promise<MartReader> {
  const known = new Map<MartName, readonly unknown[]>();
  await Promise.all(
    names.map(async (name) => {
      if (!fetched.has(name)) fetched.set(name, fetchMart(name));
      try {
        known.set(name, await fetched.get(name)!);
      } catch (error) {
        fetched.delete(name);
        throw error;
      }
    })
  );
  return <Name extends MartName>(name: Name): readonly MartRows[Name][] => {
    const rows = known.get(name);
    if (!rows) throw new RangeError(`mart was not asked for: ${name}`);
    return rows as readonly MartRows[Name][];
  };
}

async function fetchMart(name: MartName): Promise<readonly unknown[]> {
  const link = document.querySelector<HTMLLinkElement>(`link[data-mart="${name}"]`);
  if (!link) throw new RangeError(`no address for mart: ${name}`);
  const response = await fetch(link.href);
  if (!response.ok) throw new TypeError(`${name}: ${response.status}`);
  return readMart(new Uint8Array(await response.arrayBuffer()));
}
