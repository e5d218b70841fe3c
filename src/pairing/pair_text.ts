import type {Pair} from "../words/rooms/coverage_partners.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {NoRows} from "../marts/no_rows.js";

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
