import {regionType, type RegionType} from "../model/region_type.js";
import type {MartReader} from "../marts/mart_rows.js";

/** Hromadas by region type under the newest list, its date, and how many there are in all. */
export function regionCounts(read: MartReader): {date: string; counts: Record<RegionType, number>; total: number} {
  const rows = read("region_type");
  const date = rows
    .map((row) => row.list_date)
    .toSorted()
    .at(-1);
  if (!date) throw new RangeError("no list of territories");
  const counts = {safe: 0, near_front: 0, frontline: 0, occupied: 0};
  let total = 0;
  for (const row of rows.filter((one) => one.list_date === date)) {
    counts[regionType(row.region_type)] += row.hromada_count;
    total += row.hromada_count;
  }
  return {date, counts, total};
}
