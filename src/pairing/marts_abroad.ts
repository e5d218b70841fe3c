import type {MartName, MartReader, MartRows} from "../marts/mart_rows.js";
import {notAsked} from "./not_asked.js";

/** Countries whose municipalities a matching may begin from besides Norway, ISO 3166-1 alpha-2. */
export const countriesAbroad = (read: MartReader): readonly string[] =>
  [...new Set(read("match_abroad").map(({country}) => country))].sort();

/**
 * The same marts with the municipalities of another country, and their ties, in the place of the Norwegian ones.
 * Nobody there was asked, so that nothing but what is public of them is known.
 */
export function martsAbroad(read: MartReader, country: string): MartReader {
  const kommuner = municipalities(read, country);
  return (<Name extends MartName>(name: Name) => {
    if (name === "match_kommune") return kommuner;
    if (name === "match_link") return ties(read, country);
    return read(name);
  }) as MartReader;
}

function municipalities(read: MartReader, country: string): MartRows["match_kommune"][] {
  return read("match_abroad")
    .filter((row) => row.country === country)
    .map((row) => ({
      kommune_code: row.municipality_code,
      name: row.name,
      fylke_code: row.region_name,
      fylke_name: row.region_name,
      population: row.population,
      area_km2: row.land_km2,
      density_per_km2: row.density_per_km2,
      lat: row.lat,
      lon: row.lon,
      is_regional_centre: row.is_regional_centre,
      is_coastal: row.is_coastal,
      ...notAsked
    }));
}

function ties(read: MartReader, country: string): Partial<MartRows["match_link"]>[] {
  return read("foreign_tie")
    .filter((row) => row.country === country)
    .map((row) => ({
      kind: "partnership",
      norwegian_code: row.municipality_code,
      ukrainian_code: row.hromada_code,
      status: row.status,
      is_active: row.is_active,
      funding_ends_date: null,
      known_lessons: "",
      source: "foreign_tie",
      evidence: "reported"
    }));
}
