import type {NotebookWords} from "../rooms/notebook.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const share = (value: number): string => say.number(value, "share");
const change = (value: number): string => say.number(value, "share_points");
const uah = (value: number): string => say.number(value, "uah");

const sizes = {
  0: "under 5,000",
  5000: "5,000–9,999",
  10000: "10,000–19,999",
  20000: "20,000–49,999",
  50000: "50,000–99,999",
  100000: "100,000 and more"
} as const;

export const notebook: NotebookWords = {
  ready: (seconds) => `The query engine is ready (${say.number(seconds, "ratio")} s).`,
  failed: (cause) =>
    `The query engine could not be started: ${cause}. The tables can be downloaded as CSV at the foot of the page.`,
  tenths: {
    finding: (first, last) =>
      `The tenth of hromadas with the highest revenue per inhabitant holds ${share(first.own_share)} of all ` +
      `own-source ` +
      `revenue and ${share(first.population_share)} of the inhabitants; the lowest tenth holds ` +
      `${share(last.own_share)} and ${share(last.population_share)}.`,
    measure: (year) =>
      `Share of the whole, ${year}. Wide bar: inhabitants. Narrow bar: own-source revenue without tax on military ` +
      "pay. From the tenth with the highest revenue per inhabitant (1) to the lowest (10).",
    caption: (year) => `Hromadas in tenths by own-source revenue per inhabitant, ${year}, without tax on military pay`,
    columns: {
      tenth: "Tenth",
      hromada_count: "Hromadas",
      population_share: "Share of inhabitants",
      own_share: "Share of own-source revenue",
      lowest_uah: "Lowest, UAH per inhabitant",
      highest_uah: "Highest, UAH per inhabitant"
    }
  },
  sizes: {
    names: sizes,
    finding: (lowest, highest) =>
      `Median own-source revenue per inhabitant is lowest in hromadas with ${sizes[lowest.size]} inhabitants ` +
      `(${uah(lowest.median_uah)} UAH) and highest in those with ${sizes[highest.size]} ` +
      `(${uah(highest.median_uah)} UAH).`,
    measure: (year) =>
      `Own-source revenue without tax on military pay, UAH per inhabitant, ${year}, by number of inhabitants. Dot: ` +
      "median. Line: from lower to upper quartile.",
    caption: (year) =>
      `Own-source revenue per inhabitant and dependence on transfers by number of inhabitants, ${year}, without tax ` +
      "on military pay",
    columns: {
      size: "Inhabitants",
      hromada_count: "Hromadas",
      p25_uah: "Lower quartile, UAH",
      median_uah: "Median, UAH",
      p75_uah: "Upper quartile, UAH",
      transfers_share: "Transfers, median share of revenue"
    }
  },
  choices: {
    ways: {chosen: "by choice", decreed: "by decree"},
    finding: ({urban, settlement, rural}) =>
      "Median own-source revenue per inhabitant in hromadas formed by choice, compared with those formed by decree: " +
      `urban ${change(urban)}, settlement ${change(settlement)}, rural ${change(rural)}.`,
    measure: (classDate, year) =>
      `Own-source revenue without tax on military pay, UAH per inhabitant, ${year}, median hromada in safe areas ` +
      `(as of ${say.day(classDate)}).`,
    caption: (classDate, year) =>
      `Hromadas in safe areas (as of ${say.day(classDate)}) by type and way of formation, medians, ${year}, without ` +
      "tax on military pay",
    columns: {
      type: "Type",
      is_voluntary: "Formed by choice",
      hromada_count: "Hromadas",
      median_uah: "Own-source revenue, UAH per inhabitant",
      transfers_share: "Transfers, share of revenue",
      inhabitants_count: "Inhabitants"
    }
  },
  changes: {
    finding: (fell, all, {worst, best}) =>
      `Without military personal income tax the hromadas together lost revenue in ${say.count(fell)} of ` +
      `${say.count(all)} oblasts; the change goes from ${change(worst.without_change_share)} in ` +
      `${worst.oblast_name} to ${change(best.without_change_share)} in ${best.oblast_name}.`,
    measure: ({before, after}) =>
      `Change in own-source revenue of the hromadas of each oblast together ${before}–${after}, nominal. Filled dot: ` +
      "without military tax. Ring: with it.",
    caption: ({before, after}) =>
      `Change in own-source revenue of the hromadas together ${before}–${after} by oblast, nominal`,
    columns: {
      oblast_name: "Oblast",
      hromada_count: "Hromadas",
      without_change_share: "Without military tax",
      with_change_share: "With military tax"
    }
  },
  dependence: {
    finding: (moves, {before, after}) => {
      const moved = moves.map(
        ({region_type, median_points}) =>
          `${say.lower(terms.regionTypes[region_type])} ${median_points > 0 ? "+" : ""}` +
          say.number(median_points, "ratio")
      );
      return (
        `Change of the median hromada’s share of transfers ${before}–${after}, in percentage points: ` +
        `${moved.join(", ")}.`
      );
    },
    measure: (classDate, {before, after}) =>
      "Transfers as a share of revenue without tax on military pay, median hromada by region type (as of " +
      `${say.day(classDate)}). Arrow: from ${before} (dot) to ${after} (head).`,
    caption: (classDate, {before, after}) =>
      `Transfers as a share of revenue without tax on military pay by region type (as of ${say.day(classDate)}), ` +
      `${before} and ${after}`,
    columns: ({before, after}) => ({
      region_type: "Region type",
      hromada_count: "Hromadas",
      median_before_share: `Median ${before}`,
      median_after_share: `Median ${after}`,
      median_points: "Change, percentage points",
      all_before_share: `All together ${before}`,
      all_after_share: `All together ${after}`
    })
  },
  moves: {
    finding: (poorest, richest, {before, after}) =>
      `${share(poorest)} of the poorest fifth in ${before} were in the poorest fifth in ${after} as well, and ` +
      `${share(richest)} of the richest fifth stayed the richest.`,
    measure: (classDate, {before, after}) =>
      `Where each fifth of ${before} (rows) is in ${after} (columns); 1 is the poorest, 5 the richest. Own-source ` +
      `revenue per inhabitant without tax on military pay, safe areas (as of ${say.day(classDate)}).`,
    caption: (classDate, {before, after}) =>
      `Hromadas in safe areas (as of ${say.day(classDate)}) by fifth of own-source revenue per inhabitant, ` +
      `${before} and ${after}, without tax on military pay`,
    columns: ({before, after}) => ({
      fifth_before: `Fifth in ${before}`,
      fifth_after: `Fifth in ${after}`,
      hromada_count: "Hromadas",
      row_share: `Share of the fifth in ${before}`
    })
  }
};
