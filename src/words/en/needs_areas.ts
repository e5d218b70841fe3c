import type {NeedsAreasWords} from "../rooms/needs_areas.js";
import {answersText, baseText, classifiedOn, figures, intervalText, shareText} from "./needs.js";
import {say} from "./speech.js";

export const needsAreas: NeedsAreasWords = {
  wanted: {
    title: (most) => {
      if (most === null) return "The answers are too few to show what hromadas most want support for";
      const share = most.share === null ? "" : ` (${shareText(most.share)} of ${baseText(most.base)} answers)`;
      return `Most hromadas want support for “${most.area}”${share}`;
    },
    subtitle: (areas, list) =>
      `Share of the hromadas in each group that name the area among up to five, the ${say.count(areas)} most ` +
      `frequent that can be shown. ${classifiedOn(list)}`,
    summary: (title, leaders) =>
      `${title}. ${leaders.map((one) => `${one.group}: ${one.area}, ${figures(one)}`).join("; ")}.`,
    heading: (group, base, isUncertain) => `${group} (n = ${baseText(base)}${isUncertain ? ", uncertain" : ""})`,
    axis: "Share of the hromadas that answered",
    unsureOrder: (first, next) =>
      `The order is not certain: the interval of the first area (${intervalText(first)}) overlaps that of the next ` +
      `(${intervalText(next)}).`
  },
  table: {
    title: (widest) => {
      if (widest === null) return "The answers are too few to compare region types";
      const [high, low] = [widest.high, widest.low].map(({group, share}) => `${group}: ${shareText(share)}`);
      return `Needs differ most for “${widest.area}” (${high}, ${low})`;
    },
    subtitle: (list) =>
      `Share of hromadas that name the area, by area and region type. Stronger colour is more. ${classifiedOn(list)}`,
    summary: (title, areas, groups) =>
      `${title}. ${say.count(areas)} ${say.plural(areas, {one: "area", other: "areas"})}, ` +
      `${say.count(groups)} ${say.plural(groups, {one: "group", other: "groups"})}.`,
    heading: (group, base, isUncertain) => `${group}\nn = ${baseText(base)}${isUncertain ? "\nuncertain" : ""}`,
    cell: (cell) => {
      if (cell.share !== null) return shareText(cell.share);
      return typeof cell.answers === "number" ? `n = ${answersText(cell)}` : answersText(cell);
    },
    overlap: "The intervals of the two groups in the title overlap: the difference may be chance.",
    sums:
      "The column “All” is the sum of the groups. Region types with fewer than ten answers are put together with " +
      "their neighbour. All of this is in sums: the needs of a single hromada at the front or under occupation stand " +
      "nowhere."
  },
  learning: {
    title: (most) =>
      most.share === null
        ? "The answers are too few to show what Norwegian municipalities wish to learn"
        : `Most Norwegian municipalities wish to learn about “${most.area}” (${shareText(most.share)} of ` +
          `${baseText(most.base)})`,
    subtitle: (base) =>
      `Share of the Norwegian municipalities that answered (n = ${baseText(base)}), by area they wish to learn about ` +
      "from a Ukrainian partner.",
    axis: "Share of municipalities"
  },
  choice: {
    title: (most) =>
      most.share === null
        ? `${baseText(most.base)} answers are too few to show which support is most needed`
        : `${answersText(most)} of ${baseText(most.base)} answers have “${most.area}” among the three most relevant; ` +
          `with so few answers the interval is ${intervalText(most)}`,
    subtitle: (base) =>
      `Share of answers (n = ${baseText(base)}) that have the measure among their three. The Committee of the ` +
      `Regions ` +
      "asked: “What support for Ukrainian cities (or regions) is most needed? Please choose the three most relevant " +
      "obstacles in the list”.",
    axis: "Share of answers",
    measure: "Measure",
    wording:
      "The wording mixes support and obstacles: it asks for support and has obstacles chosen. It is kept as it was. " +
      "Its options and results are lost; the options here are the nine measures of KS’s documents.",
    overlap: (least, most) =>
      `All intervals shown overlap (from ${shareText(least.share)} to ${shareText(most.share)}): the answers do not ` +
      "tell the measures apart for certain."
  }
};
