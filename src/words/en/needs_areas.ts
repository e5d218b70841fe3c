import type {NeedsAreasWords} from "../rooms/needs_areas.js";
import {
  answersOf,
  answersText,
  baseText,
  classifiedOn,
  figures,
  intervalText,
  mostText,
  named,
  shareText
} from "./needs.js";
import {say} from "./speech.js";

export const needsAreas: NeedsAreasWords = {
  wanted: {
    title: (found) => {
      const {most, majority} = found;
      if (most === null) return "The answers are too few to show what hromadas want support for";
      const share = `(${mostText(found)})`;
      if (most.hidden > 0)
        return `Of the areas shown, hromadas most often want support for ${named(most.groups)} ${share}`;
      return majority === null
        ? `Hromadas most often want support for ${named(most.groups)} ${share}`
        : `Most hromadas that answered want support for ${named(most.groups)} ${share}`;
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
      const [high, low] = [widest.high, widest.low].map(({group, value}) => `${String(group)}: ${shareText(value)}`);
      const of = widest.hidden > 0 ? "Of the areas shown for every group, needs" : "Needs";
      return widest.groups.length === 1
        ? `${of} differ most for ${named(widest.groups)} (${high}, ${low})`
        : `${of} differ most for ${named(widest.groups)}`;
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
      "their neighbour. All of this is in sums: the needs of a single hromada at or near the front or under " +
      "occupation stand nowhere."
  },
  learning: {
    title: (found) => {
      const {most, majority} = found;
      if (most === null) return "The answers are too few to show what Norwegian municipalities wish to learn";
      const area = `${named(most.groups)} (${mostText(found)})`;
      if (most.hidden > 0) return `Of the areas shown, Norwegian municipalities most often wish to learn about ${area}`;
      return majority === null
        ? `Norwegian municipalities most often wish to learn about ${area}`
        : `Most Norwegian municipalities that answered wish to learn about ${area}`;
    },
    subtitle: (base) =>
      `Share of the Norwegian municipalities that answered (n = ${baseText(base)}), by area they wish to learn about ` +
      "from a Ukrainian partner.",
    axis: "Share of municipalities"
  },
  choice: {
    title: ({most, count, base, low, high}) => {
      if (most === null || count === null || base === null)
        return "The answers are too few to show which support is needed";
      const interval =
        low === null || high === null
          ? ""
          : `; had they been drawn at random, the interval would be ` +
            intervalText({low: low.value, high: high.value});
      return (
        `${most.hidden > 0 ? "Of the measures shown, " : ""}${named(most.groups)} ` +
        `${most.groups.length === 1 ? "stands" : "each stand"} most often among the three: in ` +
        `${say.count(count.value)} ` +
        `of ${answersOf(base.value)}${interval}`
      );
    },
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
