import type {Cell, Extreme} from "../../model/findings/finding.js";
import type {ClassDayOf, GroupKind, TrendsWords} from "../rooms/trends.js";
import {say} from "./speech.js";
import {statistics} from "./statistics.js";
import {terms} from "./terms.js";

const classDayOf: Readonly<Record<ClassDayOf, string>> = {
  year: "at the end of the year.",
  later_year: "at the end of the later year.",
  first_war_year: "at the end of the first year of the full-scale invasion: before it there were no region types.",
  list: "the day of the list: it does not reach to the end of the year.",
  undated: "at the end of the last complete budget year: the source does not name its own."
};

/** More groups than these are not named one by one. */
const named = 3;

/** `in the group “A”`, `in the groups “A” and “B”`, `in X and Y oblasts`. */
function inGroups(kind: GroupKind, groups: readonly Cell[]): string {
  const isOne = groups.length === 1;
  if (kind === "oblast") {
    const names = groups.length > named ? say.count(groups.length) : say.list(groups.map(String));
    return `in ${names} ${isOne ? "oblast" : "oblasts"}`;
  }
  const names = say.list(groups.map((group) => `“${String(group)}”`));
  return groups.length > named ? `in ${say.count(groups.length)} groups` : `in the group${isOne ? "" : "s"} ${names}`;
}

/** Where a column is largest or smallest, and where it is so of the others. */
export function whereItIs(
  kind: GroupKind,
  {first, next}: {first: Extreme; next: Extreme | null},
  written: (value: number) => string
): string {
  const at = ({groups, value}: Extreme): string => `${inGroups(kind, groups)} (${written(value)})`;
  return at(first) + (next === null ? "" : ` and, of the others, ${at(next)}`);
}

export const trends: TrendsWords = {
  classDay: (day, of) => `Each hromada stands in the region type it had on ${say.day(day)}, ${classDayOf[of]}`,
  groupName(group) {
    if (group.kind === "region_type") return terms.regionTypes[group.code];
    if (group.kind === "type") return terms.hromadaTypes[group.code];
    return group.kind === "oblast" ? group.name : statistics.allHromadas;
  },
  controls: {
    divideBy: "Divide by",
    kinds: {region_type: "Region type", type: "Type of hromada", oblast: "Oblast"},
    year: "Year",
    show: "Show",
    share: "Share of the group",
    count: "Number of hromadas",
    measure: "Measure",
    perCapita: "Per inhabitant",
    total: "Total per hromada"
  },
  heads: {
    group: "Group",
    regionType: "Region type",
    hromada: "Hromada",
    hromadas: "Hromadas",
    oblast: "Oblast",
    type: "Type",
    year: "Year",
    date: "Date",
    source: "Source",
    quality: "Quality",
    p10: "10th percentile",
    p25: "25th percentile",
    median: "Median",
    p75: "75th percentile",
    p90: "90th percentile",
    mean: "Mean"
  }
};
