import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
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
export function martReaderIn(folder: string, locale: Locale, read = martReader(folder)): MartReader {
  // A project of a test may have no names.
  return existsSync(`${folder}/place_label.arrow`) ? inOwnNames(read, read("place_label"), locale) : read;
}

/** The same for all languages, of extracts that do not change meanwhile: each is read once, whoever asks for it. */
export function martReaders(folder: string): (locale: Locale) => MartReader {
  const read = martReader(folder);
  const known = new Map<Locale, MartReader>();
  return (locale) => {
    const own = known.get(locale) ?? martReaderIn(folder, locale, read);
    known.set(locale, own);
    return own;
  };
}

const kept = new Map<string, {readonly state: string; readonly read: MartReader}>();

/**
 * The same, kept for as long as no extract in the folder is another: a page of charts asks for its tables once a chart,
 * and a build for those of every page in every language.
 */
export function keptMartReader(folder: string, locale: Locale): MartReader {
  const key = `${locale} ${folder}`;
  // A preview draws pages, and tells what is wrong with them, before there are any tables.
  const state = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".arrow"))
    .map((name) => {
      // The time of change alone could be that of before: it is coarse, and a copy may bring that of its original.
      const {mtimeMs, ctimeMs, ino, size} = statSync(join(folder, name));
      return [name, mtimeMs, ctimeMs, ino, size].join(" ");
    })
    .join();
  const known = kept.get(key);
  if (known?.state === state) return known.read;
  const read = martReaderIn(folder, locale);
  kept.set(key, {state, read});
  return read;
}
