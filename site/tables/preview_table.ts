// A table's page in the preview: drawn when it is asked for, from the warehouse and the extracts as they are then.
import {statSync} from "node:fs";
import {join} from "node:path";
import {locales} from "../../src/words/locales.ts";
import type {Edition} from "../edition.ts";
import {laidFiles} from "../pages/laid_files.ts";
import {martReader} from "../pages/mart_files.ts";
import {tableFacts} from "./table_facts.ts";
import {tablePage, tablePath, type TableShelf} from "./table_page.ts";
import {tableShelf} from "./write_tables.ts";

const address = new RegExp(`^/(${locales.join("|")})/((?:table|source|core)/[a-z0-9_/]+?)(?:\\.html)?$`);

/**
 * What draws the page of an address of a table; undefined where no table has it. Its files are those of a build: the
 * preview offers none.
 * @param pageOf a page as the preview serves it: the list of places knows where the files of every page lie
 */
export function tablePreview(
  root: string,
  edition: Edition
): (path: string, pageOf: (path: string) => Promise<string>) => Promise<string | undefined> {
  const data = join(root, edition.source, "data");
  let kept: {readonly at: number; readonly shelf: TableShelf} | undefined;
  const shelf = async (): Promise<TableShelf> => {
    const at = statSync(join(data, "dictionary.arrow")).mtimeMs;
    const read = martReader(data);
    if (kept?.at !== at) kept = {at, shelf: tableShelf(read, await tableFacts(root, edition, read), [])};
    return kept.shelf;
  };
  return async (path, pageOf) => {
    const [, locale, name] = address.exec(path) ?? [];
    const language = locales.find((one) => one === locale);
    if (language === undefined) return undefined;
    const now = await shelf();
    const facts = now.tables.find((table) => tablePath(table) === name);
    if (facts === undefined) return undefined;
    const laid = laidFiles(await pageOf(`/${language}/places`));
    return tablePage(facts, now, language, {edition, laid: (file) => laid(file) ?? ""});
  };
}
