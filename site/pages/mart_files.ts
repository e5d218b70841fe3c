import {existsSync, readFileSync} from "node:fs";
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";
import type {MartName, MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import {readMart} from "../../src/marts/read_mart.ts";

/** Reads extracts from a folder, each once per call of this function. */
export function martReader(folder: string): MartReader {
  const known = new Map<MartName, readonly unknown[]>();
  return <Name extends MartName>(name: Name): readonly MartRows[Name][] => {
    let rows = known.get(name);
    if (!rows) {
      const file = `${folder}/${name}.arrow`;
      if (!existsSync(file)) throw new KommunebroError(`${file} is missing. Run: npm run warehouse`, exitCodes.storage);
      rows = readMart(readFileSync(file));
      known.set(name, rows);
    }
    return rows as readonly MartRows[Name][];
  };
}
