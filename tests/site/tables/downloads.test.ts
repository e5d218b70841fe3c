// What lies in /data/ of the public site: written once from the real tables, read as its readers read it.
import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {readXlsx as readWorkbook} from "hucre/xlsx";
import {parseHTML} from "linkedom";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {csvRows} from "../../../loaders/read/csv.ts";
import {readPublished} from "../../../loaders/warehouse/published_list.ts";
import {editions} from "../../../site/edition.ts";
import {inspectFile} from "../../../site/gate/inspect_file.ts";
import {gateContext} from "../../../site/gate/gate_context.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import type {PublishedTable} from "../../../site/tables/metadata_file.ts";
import {type TableFacts, tableFacts} from "../../../site/tables/table_facts.ts";
import {type Downloads, downloadsOfSite, sumOfTables, writeDownloads} from "../../../site/tables/write_downloads.ts";
import {door} from "../../../src/overview/overview_parts.ts";
import {numberText} from "../../../src/words/figures.ts";
import {locales} from "../../../src/words/locales.ts";
import {repository} from "../../before/repository.ts";

type Json = Readonly<Record<string, unknown>>;
const base = "https://example.org/kommunebro/";
const read = martReader(join(repository, "src/data"));
const published = Object.keys(readPublished(repository)!.columns);
const folders: string[] = [];
let [folder, placed] = ["", ""];
let connection: DuckDBConnection;

async function written(address: string | undefined): Promise<string> {
  const to = mkdtempSync(join(tmpdir(), "kommunebro-test-"));
  folders.push(to);
  const facts = await tableFacts(repository, editions.public, read);
  await writeDownloads(repository, editions.public, to, facts, address);
  return to;
}

beforeAll(async () => {
  folder = await written(undefined);
  placed = await written(base);
  connection = await (await DuckDBInstance.create(":memory:")).connect();
});
afterAll(() => folders.forEach((one) => rmSync(one, {recursive: true, force: true})));

const json = (name: string, from = folder): Json => JSON.parse(readFileSync(join(from, name), "utf8")) as Json;
const list = (value: unknown): readonly Json[] => value as readonly Json[];
const ask = async (sql: string): Promise<Record<string, unknown>[]> =>
  (await connection.runAndReadAll(sql)).getRowObjectsJS();
const digest = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

describe("the files of a table", () => {
  test("are there in every form for every published table, and nothing else is", () => {
    const forms = ["arrow", "csv", "metadata.json", "parquet", "xlsx"];
    const expected = published.flatMap((name) => forms.map((form) => `${name}.${form}`));
    expect(readdirSync(folder).sort()).toEqual([...expected, "catalog.jsonld", "datapackage.json"].sort());
  });

  test("are named with their size and sum by the metadata, which say what each column is and where it is from", () => {
    // The table of records names documents, and so rests on the table of these; the other three on none.
    const ours = new Set(["check_result", "dictionary", "sql_file"]);
    for (const name of published) {
      const told = json(`${name}.metadata.json`);
      for (const {path, bytes, sha256} of list(told.files)) {
        expect(statSync(join(folder, String(path))).size, String(path)).toBe(bytes);
        expect(digest(join(folder, String(path))), String(path)).toBe(sha256);
      }
      expect(list(told.files)).toHaveLength(4);
      expect(Object.keys(told.title as Json)).toEqual([...locales]);
      for (const title of Object.values(told.title as Json)) expect(title, name).not.toBe(name);
      expect(told.grain, name).toMatch(/^one row/);
      for (const {meaning} of list(told.columns)) expect(meaning, name).toMatch(/\S/);
      expect(list(told.sources).length > 0, name).toBe(!ours.has(name));
      for (const source of list(told.sources)) {
        expect(source.licence, name).toMatch(/\S/);
        expect(source.retrieved, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(source.pages, name).not.toEqual([]);
      }
    }
  });

  test("hold the same in CSV, Parquet and Arrow, as DuckDB reads them, to the last row", async () => {
    for (const name of published) {
      const [header] = csvRows(readFileSync(join(folder, `${name}.csv`), "utf8"));
      const described = await ask(`DESCRIBE FROM '${join(folder, `${name}.parquet`)}'`);
      expect(
        described.map(({column_name}) => column_name),
        name
      ).toEqual(header);
      const rows = read(name as "hromada") as readonly Record<string, unknown>[];
      const parquet = await ask(`FROM '${join(folder, `${name}.parquet`)}'`);
      const plain = parquet.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plainValue(value)]))
      );
      expect(plain, name).toEqual(rows.map((row) => ({...row})));
      const [{n} = {n: undefined}] = await ask(`SELECT count(*)::INTEGER AS n FROM '${join(folder, `${name}.csv`)}'`);
      expect(n, name).toBe(rows.length);
    }
  });

  test("hold the same rows in the workbook, and beside them a sheet on the sources", async () => {
    for (const name of ["partnership_coverage", "region_type", "funding_instrument"] as const) {
      const {sheets} = await readWorkbook(readFileSync(join(folder, `${name}.xlsx`)));
      expect(sheets.map((sheet) => sheet.name)).toEqual([name, "about"]);
      const rows = read(name as "hromada") as readonly Record<string, unknown>[];
      expect(sheets[0]!.rows).toHaveLength(rows.length + 1);
      expect(sheets[0]!.rows[0]).toEqual(Object.keys(rows[0]!));
      const numbers = (row: readonly unknown[]): unknown[] => row.filter((cell) => typeof cell === "number");
      expect(sheets[0]!.rows.slice(1).map(numbers)).toEqual(rows.map((row) => numbers(Object.values(row))));
      expect(JSON.stringify(sheets[1]!.rows)).toContain("page or document");
    }
  });

  test("open in pandas as a reader opens them, BOM or not, with the same rows and sums", async () => {
    // Debian's own Python: another one knows nothing of its packages.
    const program = [
      "import json, pandas, pathlib, sys",
      "told = {}",
      "for path in sorted(pathlib.Path(sys.argv[1]).glob('*.csv')):",
      "    table = pandas.read_csv(path, low_memory=False)",
      "    sums = {name: float(table[name].sum()) for name in table.select_dtypes('number').columns}",
      "    told[path.stem] = {'columns': list(table.columns), 'rows': len(table), 'sums': sums}",
      "print(json.dumps(told))"
    ].join("\n");
    const ran = spawnSync("/usr/bin/python3", ["-c", program, folder], {encoding: "utf8", maxBuffer: 1e8});
    if (ran.status !== 0)
      throw new Error(
        `pandas is not there, so the files were not read by it: apt-get install python3-pandas\n${ran.stderr}`
      );
    const told = JSON.parse(ran.stdout) as Record<
      string,
      {columns: string[]; rows: number; sums: Record<string, number>}
    >;
    expect(Object.keys(told)).toEqual([...published].sort());
    for (const name of published) {
      const rows = read(name as "hromada") as readonly Record<string, unknown>[];
      const {columns, rows: count, sums} = told[name]!;
      const [header] = csvRows(readFileSync(join(folder, `${name}.csv`), "utf8"));
      expect([columns, count], name).toEqual([header, rows.length]);
      const isNumber = (column: string): boolean =>
        rows.some((row) => typeof row[column] === "number") &&
        rows.every((row) => row[column] === null || typeof row[column] === "number");
      for (const column of columns.filter(isNumber)) {
        const sum = rows.reduce((so, row) => so + Number(row[column] ?? 0), 0);
        expect(sums[column], `${name}.${column}`).toBeCloseTo(sum, 2);
      }
    }
  });

  test("give the figure of the page: download, DuckDB, the start page", async () => {
    const rows = await ask(
      `SELECT with_count, municipality_count FROM read_csv('${join(folder, "partnership_coverage.csv")}')
       WHERE country = 'NO' AND group_kind = 'country'`
    );
    const same = read("partnership_coverage").filter((row) => row.country === "NO" && row.group_kind === "country");
    expect(rows.map(({with_count}) => Number(with_count))).toEqual(same.map(({with_count}) => with_count));
    expect(rows).toHaveLength(1);
    const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
    const page = door(read, {document, locale: "nb", fileAddress: (file) => file, ...noShapes});
    expect(page.textContent).toContain(numberText(Number(rows[0]!.with_count), "count", "nb"));
    expect(page.textContent).toContain(numberText(Number(rows[0]!.municipality_count), "count", "nb"));
  });
});

const nowhere = {type: "FeatureCollection" as const, features: []};
const noShapes = {
  shapes: () => ({norway: nowhere, ukraine: nowhere}),
  outlines: () => ({norway: nowhere, ukraine: nowhere})
};

/** As readMart tells a value: days as text, numbers as numbers. */
function plainValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "bigint" ? Number(value) : value;
}

describe("the data package", () => {
  const types = new Set(["string", "number", "integer", "boolean", "date"]);

  test("meets what version 2 of Data Package, Data Resource and Table Schema demand", () => {
    const told = json("datapackage.json");
    expect(told.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    const resources = list(told.resources);
    expect(resources.map(({name}) => name)).toEqual(published);
    for (const resource of resources) {
      const {name, path, schema, sources, licenses, bytes, hash} = resource;
      expect(name).toMatch(/^[a-z0-9._/-]+$/);
      // A path is relative to the file, and leads neither up nor to the root.
      expect(path).toMatch(/^[a-z0-9_]+\.csv$/);
      expect(resource).toMatchObject({type: "table", format: "csv", encoding: "utf-8", mediatype: "text/csv"});
      expect([bytes, hash]).toEqual([
        statSync(join(folder, String(path))).size,
        `sha256:${digest(join(folder, String(path)))}`
      ]);
      const {fields, primaryKey, missingValues} = schema as Json;
      const [header] = csvRows(readFileSync(join(folder, String(path)), "utf8"));
      expect(
        list(fields).map((field) => field.name),
        String(name)
      ).toEqual(header);
      for (const field of list(fields)) expect(types, `${name}.${field.name}`).toContain(field.type);
      expect(missingValues).toEqual([""]);
      if (primaryKey !== undefined) expect(header).toEqual(expect.arrayContaining(primaryKey as string[]));
      for (const source of list(sources ?? [])) expect(source.title).toMatch(/\S/);
      for (const licence of list(licenses ?? [])) expect(licence.name ?? licence.path).toMatch(/\S/);
      if (licenses !== undefined) expect(licenses).not.toEqual([]);
      if (sources !== undefined) expect(sources).not.toEqual([]);
    }
  });

  test("gives types that the values of each column have, and a primary key that is one", async () => {
    const asked = {string: "VARCHAR", number: "DOUBLE", integer: "BIGINT", boolean: "BOOLEAN", date: "DATE"};
    for (const {name, path, schema} of list(json("datapackage.json").resources)) {
      const {fields, primaryKey} = schema as Json;
      const columns = list(fields).map((field) => `'${field.name}': '${asked[field.type as keyof typeof asked]}'`);
      const table = `read_csv('${join(folder, String(path))}', header = true, columns = {${columns.join(", ")}})`;
      const [count] = await ask(`SELECT count(*)::INTEGER AS n FROM ${table}`);
      expect(count!.n, String(name)).toBe(read(name as "hromada").length);
      if (primaryKey === undefined) continue;
      const key = (primaryKey as string[]).map((column) => `"${column}"`).join(", ");
      const [same] = await ask(`SELECT count(*)::INTEGER AS n FROM (SELECT DISTINCT ${key} FROM ${table})`);
      expect(same!.n, String(name)).toBe(count!.n);
    }
  });
});

describe("the catalogue", () => {
  const graph = (from = folder): readonly Json[] => list(json("catalog.jsonld", from)["@graph"]);
  const languages = (value: unknown): unknown[] => list(value).map((text) => text["@language"]);

  test("has what DCAT-AP-NO demands of a catalogue, a data set, a distribution, an agent and a contact", () => {
    const ids = new Set(graph().map((node) => node["@id"]));
    const described = graph().filter((node) => ["dcat:Catalog", "dcat:Dataset"].includes(String(node["@type"])));
    expect(described).toHaveLength(published.length + 1);
    for (const node of described) {
      for (const property of ["dct:title", "dct:description"]) {
        const said = languages(node[property]);
        expect(said.length, `${node["@id"]} ${property}`).toBeGreaterThan(0);
        expect(new Set(said).size, `${node["@id"]} ${property}`).toBe(said.length);
      }
      expect(ids).toContain((node["dct:publisher"] as Json)["@id"]);
      for (const contact of list(node["dcat:contactPoint"])) expect(ids).toContain(contact["@id"]);
    }
    const [catalogue] = described;
    expect(list(catalogue!["dcat:dataset"]).map((one) => one["@id"])).toEqual(published.map((name) => `#${name}`));
    for (const node of described.slice(1)) {
      for (const theme of list(node["dcat:theme"]))
        expect(theme["@id"]).toMatch(/^http:\/\/publications\.europa\.eu\/resource\/authority\/data-theme\/[A-Z]{4}$/);
      for (const distribution of list(node["dcat:distribution"])) {
        expect((distribution["dcat:accessURL"] as Json)["@id"]).toMatch(/\.html$/);
        const file = (distribution["dcat:downloadURL"] as Json)["@id"];
        expect((distribution["dcat:byteSize"] as Json)["@value"]).toBe(String(statSync(join(folder, `${file}`)).size));
      }
    }
    const agent = graph().find((node) => node["@type"] === "foaf:Agent");
    expect(languages(agent!["foaf:name"])).toEqual(["nb"]);
    expect(graph().find((node) => node["@type"] === "vcard:Organization")).toHaveProperty("vcard:hasURL");
  });

  test("has whole addresses where SITE_URL says where the site stands, and names no host where it does not", () => {
    expect(json("catalog.jsonld", placed)["@context"]).toHaveProperty("@base", `${base}data/catalog.jsonld`);
    expect(json("catalog.jsonld")["@context"]).not.toHaveProperty("@base");
    expect(json("datapackage.json", placed)).toMatchObject({homepage: base});
    expect(json("datapackage.json")).not.toHaveProperty("homepage");
    expect(json("hromada.metadata.json", placed)).toMatchObject({address: `${base}data/hromada.csv`});
  });
});

describe("the gate", () => {
  test("takes every file, and refuses a workbook or a Parquet file with one byte more", async () => {
    const context = {
      ...gateContext(repository, editions.public),
      files: new Set<string>(),
      read: () => new Set<string>()
    };
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      expect(await inspectFile(`data/${name}`, bytes, context), name).toEqual([]);
    }
    for (const name of ["hromada.xlsx", "hromada.parquet"]) {
      const more = Buffer.concat([readFileSync(join(folder, name)), Buffer.from(" ")]);
      expect((await inspectFile(`data/${name}`, more, context)).map(({rule}) => rule)).toEqual(["unreadable file"]);
    }
  });

  test("believes the sum of a workbook that its run wrote of these tables, and writes all else anew", async () => {
    const [workbook, parquet] = ["hromada.xlsx", "hromada.parquet"].map((name) => readFileSync(join(folder, name)));
    const of = (sha256: string): readonly PublishedTable[] => {
      const files = [{format: "xlsx", path: "hromada.xlsx", bytes: workbook!.length, sha256}] as const;
      return [{facts: {name: "hromada"} as TableFacts, rows: 0, files}];
    };
    const sum = createHash("sha256").update(workbook!).digest("hex");
    const madeOf = sumOfTables(repository, editions.public);
    const takes = (downloads: Downloads, name: string, bytes: Uint8Array): Promise<boolean> =>
      downloadsOfSite(repository, editions.public, downloads)(`data/${name}`, bytes);
    expect(await takes({tables: of(sum), madeOf}, "hromada.xlsx", workbook!)).toBe(true);
    const more = Buffer.concat([workbook!, Buffer.from(" ")]);
    expect(await takes({tables: of(sum), madeOf}, "hromada.xlsx", more)).toBe(false);
    expect(await takes({tables: of(sum), madeOf}, "oblast.xlsx", workbook!)).toBe(false);
    // A sum of other bytes counts where the tables are the same; of other tables it says nothing.
    const other = createHash("sha256").update(more).digest("hex");
    expect(await takes({tables: of(other), madeOf}, "hromada.xlsx", workbook!)).toBe(false);
    expect(await takes({tables: of(other), madeOf: "others"}, "hromada.xlsx", workbook!)).toBe(true);
    expect(await takes({tables: of(other), madeOf: "others"}, "hromada.xlsx", more)).toBe(false);
    expect(await takes({tables: of(other), madeOf}, "hromada.parquet", parquet!)).toBe(true);
  });

  test("knows a column that nobody decided to publish under the lasting address too", async () => {
    const context = {
      ...gateContext(repository, editions.public),
      files: new Set<string>(),
      read: () => new Set<string>()
    };
    const bytes = Buffer.from("oblast_code,contact\r\nUA-05,x\r\n");
    expect((await inspectFile("data/oblast.csv", bytes, context)).map(({rule}) => rule)).toEqual(["unknown column"]);
  });
});
