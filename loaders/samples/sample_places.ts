import {join} from "node:path";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {readRegister, type Register} from "../survey/register.ts";
import {sqlFiles} from "../warehouse/sql_layers.ts";
import {createStaging, loadStaging} from "../warehouse/load_staging.ts";
import {rowsOf} from "../warehouse/rows.ts";

/** A Norwegian municipality as far as a made-up answer depends on it. */
export interface Kommune {
  readonly code: string;
  readonly name: string;
  readonly fylkeCode: string;
  readonly fylke: string;
  readonly population: number;
  readonly lat: number;
  /** True when public lists name a partnership with a hromada. */
  readonly hasPartner: boolean;
}

/** A hromada as far as a made-up answer depends on it; names in Ukrainian. */
export interface Hromada {
  readonly code: string;
  readonly name: string;
  readonly centre: string;
  readonly oblast: string;
  readonly type: "urban" | "settlement" | "rural";
  readonly regionType: "safe" | "near_front" | "frontline" | "occupied";
  readonly population: number;
  readonly isMountain: boolean;
  readonly isCoastal: boolean;
  readonly isOblastCentre: boolean;
  readonly kmToEu: number;
}

/** The municipalities that samples are made up for, and the register that answers are read with. */
export interface Country {
  readonly kommuner: readonly Kommune[];
  readonly hromadas: readonly Hromada[];
  /** Pairs that public lists name, as `<kommune_code> <hromada_code>`. */
  readonly knownPairs: ReadonlySet<string>;
  readonly register: Register;
}

/** The tables a made-up answer depends on; the warehouse itself cannot be asked, it is built from the samples. */
const tables = new Set([
  "kommuner",
  "fylker",
  "hromadas",
  "oblasts",
  "place_names",
  "areas",
  "claims",
  "hromada_war_status",
  "territory_lists",
  "territory_entries",
  "territory_order_lines",
  "hromada_settlements",
  "region_types",
  "region_type_crosswalk",
  "settings",
  "texts"
]);

/** Reads the real municipalities from the tables of data/, region type by the newest list. */
export async function readCountry(dataDir: string): Promise<Country> {
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await instance.connect();
  try {
    await connection.run("CREATE SCHEMA staging; CREATE SCHEMA territory; CREATE SCHEMA core");
    const declared = await createStaging(
      connection,
      sqlFiles("staging").filter(({table}) => tables.has(table))
    );
    for (const one of declared.values()) await loadStaging(connection, one, join(dataDir, `${one.table}.csv`));
    for (const {sql} of sqlFiles("territory")) await connection.run(sql);
    await connection.run(sqlFiles("core").find(({table}) => table === "hromada_region_type")!.sql);
    return {
      kommuner: await kommuner(connection),
      hromadas: await hromadas(connection),
      knownPairs: new Set((await rowsOf(connection, pairs)).map(({pair}) => String(pair))),
      register: await readRegister((sql) => rowsOf(connection, sql))
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function kommuner(connection: DuckDBConnection): Promise<Kommune[]> {
  return (await rowsOf(
    connection,
    `
    SELECT kommune_code AS code, k.name, fylke_code AS "fylkeCode", f.name AS fylke, population AS population,
      lat::DOUBLE AS lat,
      kommune_code IN (SELECT split_part(pair, ' ', 1) FROM (${pairs})) AS "hasPartner"
    FROM staging.kommuner k JOIN staging.fylker f USING (fylke_code) ORDER BY kommune_code`
  )) as unknown as Kommune[];
}

async function hromadas(connection: DuckDBConnection): Promise<Hromada[]> {
  return (await rowsOf(
    connection,
    `
    SELECT hromada_code AS code, h.name_uk AS name, centre_uk AS centre, o.name_uk AS oblast, type,
      region_type AS "regionType",
      population_2022 AS population, coalesce(is_mountain, false) AS "isMountain",
      coalesce(is_coastal, false) AS "isCoastal",
      coalesce(is_oblast_centre, false) AS "isOblastCentre", coalesce(km_to_eu, 999) AS "kmToEu"
    FROM staging.hromadas h JOIN staging.oblasts o USING (oblast_code)
      JOIN core.hromada_region_type USING (hromada_code)
    WHERE list_id = (SELECT arg_max(list_id, list_date) FROM (
      SELECT list_id, list_date FROM staging.territory_lists WHERE kind = 'listing'
      UNION ALL SELECT 'territory-order', list_date FROM staging.territory_order_lines))
    ORDER BY hromada_code`
  )) as unknown as Hromada[];
}

const pairs = `SELECT DISTINCT partner_code || ' ' || host_code AS pair
  FROM staging.claims WHERE host_country = 'UA' AND partner_country = 'NO' AND host_code IS NOT NULL
    AND partner_code IS NOT NULL`;
