import type {GroupList} from "../rooms/needs.js";
import type {NeedsStressWords, Stress} from "../rooms/needs_stress.js";
import {say} from "./speech.js";
import {statistics} from "./statistics.js";
import {whereItIs} from "./trends.js";

const units = {own: "uah", transfers: "share", weak: "share"} as const;

const classifiedAt = ({day, classes}: GroupList): string =>
  `${classes === "ks" ? "KS’s categories" : "AUC’s region types"} as they were on ${say.day(day)}.`;

const titles: Readonly<Record<Stress, (ends: {high: string; low: string}) => string>> = {
  own: ({high, low}) =>
    `Own revenue per inhabitant, in UAH for the median hromada, is lowest ${low} and highest ${high}`,
  transfers: ({high, low}) => `The median hromada depends most on transfers ${high} and least ${low}`,
  weak: ({high, low}) => `Critical or low financial capacity is most common ${high} and least common ${low}`
};

const subjects: Readonly<Record<Stress, string>> = {
  own: "Own revenue per inhabitant",
  transfers: "The share of transfers",
  weak: "The share with critical or low financial capacity"
};

const axis: NeedsStressWords["axis"] = {
  own: "UAH per inhabitant of 1 January 2022",
  transfers: "Transfers, share of revenue",
  weak: "Share of the hromadas with a class"
};

export const needsStress: NeedsStressWords = {
  measure: "Measure",
  measures: {
    own: "Own revenue per inhabitant",
    transfers: "Dependence on transfers",
    weak: "Weak financial capacity"
  },
  title: (stress, {high, nextHigh, low, nextLow}) => {
    const written = (value: number): string => say.number(value, units[stress]);
    if (high === null || low === null) return `${subjects[stress]} is known for no group`;
    if (high.value === low.value) return `${subjects[stress]} is the same in all groups shown (${written(high.value)})`;
    const ends = titles[stress]({
      high: whereItIs("region_type", {first: high, next: nextHigh}, written),
      low: whereItIs("region_type", {first: low, next: nextLow}, written)
    });
    return high.hidden > 0 ? `${ends}, of the groups shown` : ends;
  },
  subtitle: (stress, year, groups) =>
    stress === "weak"
      ? `${axis.weak}. ${classifiedAt(groups)}`
      : `${axis[stress]}, ${say.number(year, "year")}. Dot: median. Thick line: the middle half. ` +
        classifiedAt(groups),
  axis,
  wholeCountry: statistics.allHromadas,
  row: (group, hromadas) => `${group}\nn = ${say.count(hromadas)}`,
  columns: {
    group: "Group",
    hromada_count: "Hromadas with a budget",
    own_p50_uah: "Own revenue, median (UAH per inh.)",
    transfers_p50_share: "Transfers, median",
    classed_count: "Hromadas with a class",
    weak_count: "Critical or low capacity",
    weak_share: "Share critical or low"
  },
  accounts: (excluded) =>
    "These are accounts and state assessments of all hromadas, not answers: they have no sampling uncertainty, but " +
    `say nothing of what hromadas themselves want. ${statistics.leftOut(excluded)} ${statistics.withoutKyiv} Tax on ` +
    "military pay is taken out of own revenue. For how much of the year occupied hromadas, which are also part of " +
    "“In the war zone”, could keep books, the source does not say."
};
