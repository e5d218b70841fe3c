import {existsSync, readFileSync} from "node:fs";
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";
import type {MartName, MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import {inOwnNames} from "../../src/marts/own_names.ts";
import {readMart} from "../../src/marts/read_mart.ts";
import type {Locale} from "../../src/words/locales.ts";

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

/** The same, with places named as a language names them. */
export function martReaderIn(folder: string, locale: Locale): MartReader {
  const read = martReader(folder);
  // A project of a test may have no names.
  return existsSync(`${folder}/place_label.arrow`) ? inOwnNames(read, read("place_label"), locale) : read;
}
