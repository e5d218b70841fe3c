import type {GroupList} from "../rooms/needs.js";
import type {GroupFigure, NeedsStressWords, Stress} from "../rooms/needs_stress.js";
import {say} from "./speech.js";

const units = {own: "uah", transfers: "share", weak: "share"} as const;

const classifiedAt = ({day, classes}: GroupList): string =>
  `${classes === "ks" ? "KS’s categories" : "AUC’s region types"} as they were on ${say.day(day)}.`;

const titles: Readonly<Record<Stress, (worst: string, best: string) => string>> = {
  own: (worst, best) =>
    `Own revenue per inhabitant is lowest in the group ${worst} and highest in ${best}, in UAH for the median hromada`,
  transfers: (worst, best) => `The median hromada depends most on transfers in the group ${worst} and least in ${best}`,
  weak: (worst, best) => `Critical or low financial capacity is most common in the group ${worst}, least in ${best}`
};

const axis: NeedsStressWords["axis"] = {
  own: "UAH per inhabitant",
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
  title: (stress, ends) => {
    const at = ({group, figure}: GroupFigure): string => `“${group}” (${say.number(figure, units[stress])})`;
    return ends === null ? titles[stress]("", "") : titles[stress](at(ends.worst), at(ends.best));
  },
  subtitle: (stress, year, groups) =>
    stress === "weak"
      ? `${axis.weak}. ${classifiedAt(groups)}`
      : `${axis[stress]}, ${say.number(year, "year")}. Dot: median. Thick line: the middle half. ` +
        classifiedAt(groups),
  axis,
  wholeCountry: "Whole country",
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
    `say nothing of what hromadas themselves want. ${say.count(excluded)} hromadas without budget figures are left ` +
    "out. Tax on military pay is taken out of own revenue, and the population is from before " +
    "the invasion. Occupied hromadas, which are also part of “In the war zone”, kept books for a part of the year only."
};
