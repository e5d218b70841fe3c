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
    measure:
      "Share of the whole, 2021. Wide bar: inhabitants. Narrow bar: own-source revenue. From the tenth with the " +
      "highest " +
      "revenue per inhabitant (1) to the lowest (10).",
    caption: "Hromadas in tenths by own-source revenue per inhabitant, 2021",
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
    measure:
      "Own-source revenue, UAH per inhabitant, 2021, by number of inhabitants. Dot: median. Line: from lower to " +
      "upper " +
      "quartile.",
    caption: "Own-source revenue per inhabitant and dependence on transfers by number of inhabitants, 2021",
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
    measure: (listDate) =>
      `Own-source revenue, UAH per inhabitant, 2021, median hromada in safe areas (list of ${say.day(listDate)}).`,
    caption: (listDate) =>
      `Hromadas in safe areas (list of ${say.day(listDate)}) by type and way of formation, medians, 2021`,
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
      `Without military personal income tax the median hromada lost revenue in ${say.count(fell)} of ` +
      `${say.count(all)} oblasts; the change goes from ${change(worst.without_change_share)} in ` +
      `${worst.oblast_name} to ${change(best.without_change_share)} in ${best.oblast_name}.`,
    measure:
      "Change in own-source revenue 2021–2022, nominal, median hromada of each oblast. Filled dot: without military " +
      "tax. Ring: with it.",
    caption: "Change in own-source revenue 2021–2022 by oblast, median hromada, nominal",
    columns: {
      oblast_name: "Oblast",
      hromada_count: "Hromadas",
      without_change_share: "Without military tax",
      with_change_share: "With military tax"
    }
  },
  dependence: {
    finding: (moves) => {
      const moved = moves.map(
        ({region_type, median_points}) =>
          `${say.lower(terms.regionTypes[region_type])} ${median_points > 0 ? "+" : ""}` +
          say.number(median_points, "ratio")
      );
      return `Change of the median hromada’s share of transfers 2021–2022, in percentage points: ${moved.join(", ")}.`;
    },
    measure: (listDate) =>
      `Transfers as a share of revenue, median hromada by region type (list of ${say.day(listDate)}). Arrow: from ` +
      `2021 ` +
      "(dot) to 2022 (head).",
    caption: (listDate) =>
      `Transfers as a share of revenue by region type (list of ${say.day(listDate)}), 2021 and 2022`,
    columns: {
      region_type: "Region type",
      hromada_count: "Hromadas",
      median_2021_share: "Median 2021",
      median_2022_share: "Median 2022",
      median_points: "Change, percentage points",
      all_2021_share: "All together 2021",
      all_2022_share: "All together 2022"
    }
  },
  moves: {
    finding: (poorest, richest) =>
      `${share(poorest)} of the poorest fifth in 2021 were in the poorest fifth in 2022 as well, and ` +
      `${share(richest)} of the richest fifth stayed the richest.`,
    measure: (listDate) =>
      "Where each fifth of 2021 (rows) is in 2022 (columns); 1 is the poorest, 5 the richest. Own-source revenue per " +
      `inhabitant, safe areas (list of ${say.day(listDate)}).`,
    caption: (listDate) =>
      `Hromadas in safe areas (list of ${say.day(listDate)}) by fifth of own-source revenue per inhabitant, 2021 ` +
      `and 2022`,
    columns: {
      fifth_2021: "Fifth in 2021",
      fifth_2022: "Fifth in 2022",
      hromada_count: "Hromadas",
      row_share: "Share of the fifth in 2021"
    }
  }
};
