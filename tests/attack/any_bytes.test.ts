// Any bytes in: a correct table or a clear refusal, never a crash, never a silent change. What is accepted is held
// against a
// reader of another make; the same damage is dealt on every run.
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {csvParseRows} from "d3-dsv";
import fc from "fast-check";
import {writeXlsx} from "hucre/xlsx";
import {afterAll, expect, test} from "vitest";
import {integer, optional, text} from "../../loaders/read/columns.ts";
import {ContractError} from "../../loaders/errors.ts";
import {arrowBytes} from "../../loaders/warehouse/extract.ts";
import {readSource, type AnySource, type Source} from "../../loaders/read/source.ts";
import {source as kommuneBoundaries} from "../../loaders/sources/kommune-boundaries.ts";
import {source as oblastBoundaries} from "../../loaders/sources/oblast-boundaries.ts";
import {createStaging, loadStaging} from "../../loaders/warehouse/load_staging.ts";
import {rowsOf} from "../../loaders/warehouse/rows.ts";
import {readMart} from "../../src/marts/read_mart.ts";

const seed = {seed: 20261122};

interface Place {
  code: string;
  name: string;
  people: number | null;
}

const sourceOf = (format: "csv" | "json" | "xlsx"): Source<Place> =>
  ({
    id: "places",
    producer: "-",
    licence: "-",
    url: `https://example.org/places.${format}`,
    grain: "one row per place",
    format,
    maxBytes: 1e6,
    columns: {code: text("code", /^\d{4}$/), name: text("name"), people: optional(integer("people", 0, 1e6))},
    ignored: ["other"],
    key: ["code"],
    rows: {min: 1, max: 50},
    verified: {against: "recorded shape", note: "made up here"}
  }) as unknown as Source<Place>;

const header = ["code", "name", "people", "other"];
const cells = Array.from({length: 8}, (_, n) => [
  `${1_000 + n}`,
  ["Ås", "Кам’янська", "Herøy, Møre", 'Sø"r'][n % 4]!,
  n === 3 ? "NA" : String(n * 1_000),
  "-"
]);
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const goodCsv = Buffer.from(`${[header, ...cells].map((row) => row.map(quoted).join(",")).join("\n")}\n`);
const goodJson = Buffer.from(
  JSON.stringify(cells.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]]))))
);
const goodXlsx = Buffer.from(await writeXlsx({sheets: [{name: "A", rows: [header, ...cells]}]}));
const people = (cell: string) => (cell === "NA" || cell === "" ? null : Number(cell));
const goodRows: Place[] = cells.map(([code = "", name = "", count = ""]) => ({code, name, people: people(count)}));

/** Rows, or undefined for a refusal in one clear report; anything else fails the test. */
async function rowsOrRefusal(source: AnySource, bytes: Uint8Array): Promise<readonly unknown[] | undefined> {
  try {
    return (await readSource(source, bytes, [])).rows;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    expect(error.message.split("\n")[0]).toMatch(/breaks its contract: \d+ problems?$/);
    // Nothing that steers a terminal is repeated from the file.
    expect(error.message.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    return undefined;
  }
}

const damage = fc.tuple(
  fc.double({min: 0, max: 1, noNaN: true}),
  fc.integer({min: 0, max: 12}),
  fc.uint8Array({maxLength: 6})
);
function damaged(good: Buffer, [where, gone, put]: readonly [number, number, Uint8Array]): Buffer {
  const at = Math.floor(where * good.length);
  return Buffer.concat([good.subarray(0, at), put, good.subarray(at + gone)]);
}

test.each(["csv", "json", "xlsx"] as const)("any bytes are refused as %s", async (format) => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({maxLength: 300}), async (bytes) => {
      expect(await rowsOrRefusal(sourceOf(format), bytes)).toBeUndefined();
    }),
    {...seed, numRuns: format === "xlsx" ? 60 : 300}
  );
});

test("any text is refused as CSV, and so is any JSON that is no list of places", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({unit: "binary", maxLength: 200}), fc.json({maxDepth: 4}), async (string, json) => {
      expect(await rowsOrRefusal(sourceOf("csv"), Buffer.from(string))).toBeUndefined();
      expect(await rowsOrRefusal(sourceOf("json"), Buffer.from(json))).toBeUndefined();
    }),
    {...seed, numRuns: 300}
  );
});

test("a damaged CSV is refused, or read as another reader reads the same bytes", async () => {
  const counts = {read: 0, refused: 0};
  await fc.assert(
    fc.asyncProperty(damage, async (how) => {
      const bytes = damaged(goodCsv, how);
      const rows = await rowsOrRefusal(sourceOf("csv"), bytes);
      counts[rows ? "read" : "refused"]++;
      if (!rows) return;
      const [names = [], ...table] = csvParseRows(bytes.toString("utf8"));
      const cell = (row: string[], name: string) => row[names.indexOf(name)] ?? "";
      expect(rows).toEqual(
        table.map((row) => ({code: cell(row, "code"), name: cell(row, "name"), people: people(cell(row, "people"))}))
      );
    }),
    {...seed, numRuns: 600}
  );
  expect(counts.read).toBeGreaterThan(5);
  expect(counts.refused).toBeGreaterThan(300);
});

test("damaged JSON is refused, or read as it stands", async () => {
  const counts = {read: 0, refused: 0};
  await fc.assert(
    fc.asyncProperty(damage, async (how) => {
      const bytes = damaged(goodJson, how);
      const rows = await rowsOrRefusal(sourceOf("json"), bytes);
      counts[rows ? "read" : "refused"]++;
      if (rows)
        expect(rows).toEqual(
          (JSON.parse(bytes.toString("utf8")) as Record<string, string>[]).map(({code, name, people: count}) => ({
            code,
            name,
            people: people(count ?? "")
          }))
        );
    }),
    {...seed, numRuns: 600}
  );
  expect(counts.read).toBeGreaterThan(5);
  expect(counts.refused).toBeGreaterThan(300);
});

test("a damaged workbook is refused, or read as if it were whole: its checksums hold", async () => {
  const counts = {read: 0, refused: 0};
  const flipped = fc
    .tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.integer({min: 0, max: 7}))
    .map(([where, bit]) => {
      const bytes = Buffer.from(goodXlsx);
      bytes[Math.floor(where * (bytes.length - 1))]! ^= 1 << bit;
      return bytes;
    });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        flipped,
        damage.map((how) => damaged(goodXlsx, how))
      ),
      async (bytes) => {
        const rows = await rowsOrRefusal(sourceOf("xlsx"), bytes);
        counts[rows ? "read" : "refused"]++;
        if (rows) expect(rows).toEqual(goodRows);
      }
    ),
    {...seed, numRuns: 120}
  );
  expect(counts.refused).toBeGreaterThan(50);
}, 180_000);

test("any JSON is refused as boundaries: never an error of the language", async () => {
  await fc.assert(
    fc.asyncProperty(fc.json({maxDepth: 5}), async (json) => {
      for (const source of [oblastBoundaries, kommuneBoundaries])
        expect(await rowsOrRefusal(source, Buffer.from(json))).toBeUndefined();
      const nearly = JSON.stringify({features: JSON.parse(json), objects: {Kommuner: {geometries: JSON.parse(json)}}});
      for (const source of [oblastBoundaries, kommuneBoundaries])
        expect(await rowsOrRefusal(source, Buffer.from(nearly))).toBeUndefined();
    }),
    {...seed, numRuns: 200}
  );
});

const folder = mkdtempSync(join(tmpdir(), "kommunebro-bytes-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test("a damaged table of data/ is refused, or staged as another reader reads the same bytes", async () => {
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await instance.connect();
  await connection.run("CREATE SCHEMA staging");
  const sql =
    "CREATE OR REPLACE TABLE staging.place (code VARCHAR NOT NULL PRIMARY KEY, name VARCHAR NOT NULL, people " +
    "INTEGER CHECK (people >= 0), other VARCHAR)";
  const file = {schema: "staging", table: "place", sql, grain: "one row per place"};
  const path = join(folder, "place.csv");
  const good = Buffer.from(goodCsv.toString("utf8").replace(",NA,", ",,"));
  const counts = {read: 0, refused: 0};
  await fc.assert(
    fc.asyncProperty(damage, async (how) => {
      const bytes = damaged(good, how);
      writeFileSync(path, bytes);
      try {
        await loadStaging(connection, (await createStaging(connection, [file])).get("place")!, path);
      } catch (error) {
        if (!(error instanceof ContractError)) throw error;
        expect(error.message).toContain("place.csv: ");
        counts.refused++;
        return;
      }
      counts.read++;
      const [names = [], ...table] = csvParseRows(bytes.toString("utf8"));
      const cell = (row: string[], name: string) => row[names.indexOf(name)] || null;
      const staged = await rowsOf(connection, "SELECT * FROM staging.place");
      expect(staged).toEqual(
        table.map((row) => ({
          code: cell(row, "code"),
          name: cell(row, "name"),
          people: cell(row, "people") === null ? null : Number(cell(row, "people")),
          other: cell(row, "other")
        }))
      );
    }),
    {...seed, numRuns: 150}
  );
  connection.closeSync();
  instance.closeSync();
  expect(counts.read).toBeGreaterThan(3);
  expect(counts.refused).toBeGreaterThan(60);
}, 120_000);

test("any bytes in place of an extract end in an error or in rows, never in a page that hangs", () => {
  const good = Buffer.from(
    arrowBytes({
      name: "place",
      columns: [
        {name: "code", type: "VARCHAR", values: cells.map(([code]) => code!)},
        {name: "people", type: "INTEGER", values: cells.map((_, n) => n)}
      ]
    })
  );
  expect(readMart(good)).toHaveLength(cells.length);
  const outcome = (bytes: Uint8Array): "rows" | "error" => {
    try {
      return Array.isArray(readMart(bytes)) ? "rows" : "error";
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      return "error";
    }
  };
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({maxLength: 200}),
        fc.double({min: 0, max: 1, noNaN: true}).map((share) => good.subarray(0, Math.floor(share * good.length)))
      ),
      (bytes) => {
        expect(["rows", "error"]).toContain(outcome(bytes));
      }
    ),
    {...seed, numRuns: 2_000}
  );
});
