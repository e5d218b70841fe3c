// Writes /data/ of the public site: every published table under an address that outlives a change, in five forms.
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {tableFromIPC} from "@uwdata/flechette";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import {martReader} from "../pages/mart_files.ts";
import type {Edition} from "../edition.ts";
import {siteUrl} from "../site_url.ts";
import {extractFiles, sha256, sumOfFiles} from "../sums.ts";
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
    const address = addressOf(table, base);
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
      return {format, path: `${table.name}.${format}`, bytes: content.length, sha256: sha256(content)};
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

/** What was written to /data/, and the sum of what it was made of. */
export interface Downloads {
  readonly tables: readonly PublishedTable[];
  readonly madeOf: string;
}

/** The sum of all that the files of /data/ are made of: every extract, and the warehouse. */
export const sumOfTables = (root: string, edition: Edition): string =>
  sumOfFiles([...extractFiles(root, edition.source), join(root, edition.warehouse)]);

/**
 * Whether a workbook or a Parquet file of /data/ has the bytes that the published tables give; false for any other
 * file. They are written anew when the first is asked for. Of workbooks the run that wrote them knows the sums, taken
 * before they lay on a disk: it need not write them again where they were made of the very tables that lie here now.
 */
export function downloadsOfSite(
  root: string,
  edition: Edition,
  written?: Downloads
): (file: string, bytes: Uint8Array) => Promise<boolean> {
  let parquet: Promise<Sums> | undefined;
  let workbooks: Promise<Sums> | undefined;
  return async (file, bytes) => {
    const [, name, format] = /^data\/([a-z][a-z0-9_]*\.(xlsx|parquet))$/.exec(file) ?? [];
    if (name === undefined || edition.audience !== "public") return false;
    const sums =
      format === "parquet"
        ? (parquet ??= parquetAnew(root, edition))
        : (workbooks ??= workbookSums(root, edition, written));
    return (await sums).get(name) === sha256(bytes);
  };
}

/** Sums of files by their names. */
type Sums = ReadonlyMap<string, string>;

async function parquetAnew(root: string, edition: Edition): Promise<Sums> {
  const folder = mkdtempSync(join(tmpdir(), "kommunebro-data-"));
  try {
    const read = martReader(join(root, edition.source, "data"));
    const marts = (await tableFacts(root, edition, read)).filter(({schema}) => schema === "mart");
    await writeParquet(join(root, edition.warehouse), folder, columnsOf(read, marts));
    return new Map(readdirSync(folder).map((name) => [name, sha256(readFileSync(join(folder, name)))]));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function workbookSums(root: string, edition: Edition, written: Downloads | undefined): Promise<Sums> {
  if (written && written.tables.length > 0 && written.madeOf === sumOfTables(root, edition))
    return new Map(
      written.tables.flatMap(({files}) =>
        files.flatMap(({format, path, sha256}) => (format === "xlsx" ? [[path, sha256] as const] : []))
      )
    );
  const extracts = join(root, edition.source, "data");
  const marts = (await tableFacts(root, edition, martReader(extracts))).filter(({schema}) => schema === "mart");
  const sums = new Map<string, string>();
  for (const table of marts) {
    const arrow = readFileSync(join(extracts, `${table.name}.arrow`));
    sums.set(`${table.name}.xlsx`, sha256(await workbookBytes(arrow, table, addressOf(table, siteUrl()))));
  }
  return sums;
}

/** Whole address of a table, where the site has one. */
const addressOf = ({name}: TableFacts, base: string | undefined): string | undefined =>
  base === undefined ? undefined : `${base}data/${name}.csv`;
