// Writes /data/ of the public site: every published table under an address that outlives a change, in five forms.
import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {tableFromIPC} from "@uwdata/flechette";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import {martReader} from "../pages/mart_files.ts";
import type {Edition} from "../edition.ts";
import {siteUrl} from "../site_url.ts";
import {catalogueText} from "./dcat_catalogue.ts";
import {dataPackageText} from "./data_package.ts";
import {type DataFile, type Format, formats, metadataText, type PublishedTable} from "./metadata_file.ts";
import {writeParquet} from "./parquet_download.ts";
import {type TableFacts, tableFacts} from "./table_facts.ts";
import {workbookBytes} from "./workbook_download.ts";

/**
 * Writes the files of all marts into a folder, and returns what was written.
 * @param facts of all tables of the edition
 * @param base address of the site, where one is known
 */
export async function writeDownloads(
  root: string,
  edition: Edition,
  folder: string,
  facts: readonly TableFacts[],
  base: string | undefined = siteUrl()
): Promise<readonly PublishedTable[]> {
  const extracts = join(root, edition.source, "data");
  const read = martReader(extracts);
  mkdirSync(folder, {recursive: true});
  const marts = facts.filter(({schema}) => schema === "mart");
  await writeParquet(join(root, edition.warehouse), folder, columnsOf(read, marts));
  const tables: PublishedTable[] = [];
  for (const table of marts) {
    const address = base === undefined ? undefined : `${base}data/${table.name}.csv`;
    const arrow = readFileSync(join(extracts, `${table.name}.arrow`));
    const contents: Readonly<Record<Format, Uint8Array>> = {
      csv: readFileSync(join(extracts, `${table.name}.csv`)),
      xlsx: await workbookBytes(arrow, table, address),
      parquet: readFileSync(join(folder, `${table.name}.parquet`)),
      arrow
    };
    const files = (Object.keys(formats) as Format[]).map((format): DataFile => {
      const content = contents[format];
      if (format !== "parquet") writeFileSync(join(folder, `${table.name}.${format}`), content);
      const sha256 = createHash("sha256").update(content).digest("hex");
      return {format, path: `${table.name}.${format}`, bytes: content.length, sha256};
    });
    const published = {facts: table, rows: tableFromIPC(arrow).numRows, files};
    writeFileSync(join(folder, `${table.name}.metadata.json`), metadataText(published, address));
    tables.push(published);
  }
  writeFileSync(join(folder, "datapackage.json"), dataPackageText(tables, base));
  writeFileSync(join(folder, "catalog.jsonld"), catalogueText(tables, read("table_provenance"), base));
  return tables;
}

function columnsOf(read: MartReader, marts: readonly TableFacts[]): ReadonlyMap<string, ReturnType<typeof rowsOf>> {
  const rowsOf = (name: string) =>
    read("dictionary").filter((row) => row.schema_name === "mart" && row.table_name === name);
  return new Map(marts.map(({name}) => [name, rowsOf(name)]));
}

/**
 * The bytes that a workbook or a Parquet file of /data/ must have, written anew from the published tables; undefined
 * for any other file. They are written once, when the first is asked for.
 */
export function downloadsOfSite(root: string, edition: Edition): (file: string) => Promise<Uint8Array | undefined> {
  let again: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  return async (file) => {
    const [, name] = /^data\/([a-z][a-z0-9_]*\.(?:xlsx|parquet))$/.exec(file) ?? [];
    if (name === undefined || edition.audience !== "public") return undefined;
    again ??= writtenAnew(root, edition);
    return (await again).get(name);
  };
}

async function writtenAnew(root: string, edition: Edition): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "kommunebro-data-"));
  try {
    const facts = await tableFacts(root, edition, martReader(join(root, edition.source, "data")));
    const tables = await writeDownloads(root, edition, folder, facts);
    const names = tables
      .flatMap(({files}) => files.map(({path}) => path))
      .filter((path) => /xlsx$|parquet$/.test(path));
    return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
