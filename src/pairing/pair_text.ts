import type {Pair} from "../words/rooms/coverage_partners.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {NoRows} from "../marts/no_rows.js";
import {placePath} from "../marts/place_address.js";
import type {PlaceKind} from "../words/rooms/places.js";

/** Pairs that count as Norwegian–Ukrainian partnerships. */
export function norwegianPairs(read: MartReader): readonly MartRows["partnership_pair"][] {
  return read("partnership_pair").filter((row) => row.network === "norwegian_ukrainian" && row.is_partnership);
}

/** The whole country's row of the coverage mart. */
export function wholeCountry(read: MartReader, country: "UA" | "NO"): MartRows["partnership_coverage"] {
  const row = read("partnership_coverage").find((one) => one.country === country && one.group_kind === "country");
  if (!row) throw new NoRows(`no coverage of ${country}`);
  return row;
}

/** The names of a pair. */
export const pairOf = (row: {readonly partner_name: string; readonly host_name: string}): Pair => ({
  partner: row.partner_name,
  host: row.host_name
});

/** Paths of the pages of both parties; null where one is in another country, or its name is settled by nothing. */
export function pairPlaces(row: {
  readonly partner_kind: string;
  readonly partner_code: string | null;
  readonly partner_country: string;
  readonly host_kind: string;
  readonly host_code: string | null;
}): {readonly partner_place: string | null; readonly host_place: string | null} {
  const kinds: Readonly<Record<string, PlaceKind>> = {
    kommune: "kommune",
    fylkeskommune: "fylke",
    hromada: "hromada",
    oblast: "oblast",
    city: "city"
  };
  const path = (kind: string, code: string | null): string | null => {
    const known = kinds[kind];
    return known && code ? placePath(known, code) : null;
  };
  return {
    partner_place: row.partner_country === "NO" ? path(row.partner_kind, row.partner_code) : null,
    host_place: path(row.host_kind, row.host_code)
  };
}
