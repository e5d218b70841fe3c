// `hromadas_called('Lemberg')`: a table of the hromadas that bear a name, in any alphabet and spelling, today's or
// former, found by the same index that search and forms look in.
import {othersOf} from "../marts/other_names.js";
import type {MartRows} from "../marts/mart_rows.js";
import {readMart} from "../marts/read_mart.js";
import {placeIndex, type PlaceIndex, placesBearing} from "../model/names/place_index.js";

/** The tables that names are looked up in. */
export const nameTables = ["hromada_name", "place_name"] as const;

const call = "hromadas_called";

/** True for a query that calls the function. */
export const asksForNames = (sql: string): boolean => sql.toLowerCase().includes(call);

/** Every name that a query asks for, as it stands there in quotes. */
const askedNames = (sql: string): string[] =>
  [...sql.matchAll(/hromadas_called\s*\(\s*'((?:[^']|'')*)'\s*\)/gi)].map(([, name = ""]) =>
    name.replaceAll("''", "'")
  );

/** The index over the bytes of both tables. */
export function nameIndex(hromadas: Uint8Array, places: Uint8Array): PlaceIndex {
  const others = othersOf(readMart(places) as unknown as readonly MartRows["place_name"][]);
  const rows = readMart(hromadas) as unknown as readonly MartRows["hromada_name"][];
  return placeIndex(
    "hromada",
    rows.map((row) => ({
      code: row.hromada_code,
      names: [row.label, row.label.replace(/ \(.*/, ""), row.name_uk, row.centre_uk],
      others: others.get(row.hromada_code) ?? [],
      within: [],
      population: row.population_2022,
      type: row.type
    }))
  );
}

/** Statements that make the function know the names a query asks for. */
export function nameStatements(sql: string, index: PlaceIndex): string[] {
  const found = askedNames(sql).flatMap((asked) =>
    placesBearing(index, asked, {isForgiving: true}).bearings.map(({place, by}) => [
      asked,
      place.code,
      by?.name ?? place.names[0]!,
      by?.kind ?? "register"
    ])
  );
  const values = [["", "", "", ""], ...found].map((row) => `(${row.map(literal).join(", ")})`);
  return [
    `CREATE OR REPLACE TEMP TABLE "names called" AS
      SELECT * FROM (VALUES ${values.join(", ")}) t(asked, hromada_code, matched_name, name_kind)`,
    `CREATE OR REPLACE TEMP MACRO ${call}(name) AS TABLE
      SELECT c.hromada_code, h.label, c.matched_name, c.name_kind
      FROM "names called" c JOIN hromada_name h USING (hromada_code)
      WHERE c.asked = name`
  ];
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
