import type {MartReader} from "./mart_rows.js";
import type {DatedList} from "../words/rooms/terms.js";
import {NoRows} from "./no_rows.js";

/**
 * The list that region types are from, as it stands beside them.
 * @throws NoRows `no list of territories`
 */
export function newestList(read: MartReader): DatedList {
  const row = read("region_type")
    .toSorted((a, b) => a.list_date.localeCompare(b.list_date))
    .at(-1);
  if (!row) throw new NoRows("no list of territories");
  return {day: row.list_date, ageMonths: row.list_age_months};
}
