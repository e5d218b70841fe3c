// Writes a page for every table, published or read, into a built site, after Framework has made the others.
import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {documentText} from "../../src/marts/document_text.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import {locales} from "../../src/words/locales.ts";
import type {Edition} from "../edition.ts";
import {pageFrame} from "../pages/written_page.ts";
import {siteUrl} from "../site_url.ts";
import type {PublishedTable} from "./metadata_file.ts";
import type {TableFacts} from "./table_facts.ts";
import {tablePage, tablePath, type TableShelf} from "./table_page.ts";

/** Returns how many pages were written. */
export function writeTables(
  directory: string,
  read: MartReader,
  edition: Edition,
  facts: readonly TableFacts[],
  published: readonly PublishedTable[]
): number {
  const frame = pageFrame(directory, edition);
  const shelf = tableShelf(read, facts, published);
  const pages = locales.flatMap((locale) =>
    shelf.tables.map((table) => ({
      file: join(directory, locale, `${tablePath(table)}.html`),
      html: tablePage(table, shelf, locale, frame)
    }))
  );
  for (const {file, html} of pages) {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, html);
  }
  return pages.length;
}

/** What the pages share; a table of data/ that has no record has no page. */
export function tableShelf(
  read: MartReader,
  facts: readonly TableFacts[],
  published: readonly PublishedTable[]
): TableShelf {
  const records = read("table_provenance");
  const staged = new Set(facts.filter(({schema}) => schema === "staging").map(({name}) => name));
  // A record whose table is loaded in another way has no columns in the dictionary, and a page all the same.
  const apart = records
    .filter(({table_name}) => !staged.has(table_name))
    .map((row): TableFacts => ({
      name: row.table_name,
      schema: "staging",
      grain: row.grain,
      comment: "",
      columns: [],
      sources: [row],
      sql: undefined
    }));
  const named = Object.fromEntries(locales.map((locale) => [locale, documentText(read, locale)]));
  return {
    tables: [...facts, ...apart].filter(({schema, sources}) => schema !== "staging" || sources.length > 0),
    published: new Map(published.map((table) => [table.facts.name, table])),
    records,
    documentName: (file, locale) => named[locale]!(file),
    base: siteUrl()
  };
}
