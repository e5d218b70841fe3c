import type {StatisticsWords} from "../rooms/statistics.js";
import {say} from "./speech.js";

const divided = "Amounts are divided before they are rounded.";

export const statistics: StatisticsWords = {
  divided,
  allHromadas: "All hromadas",
  withoutKyiv: "Kyiv city is no hromada and is not in.",
  crimea: "Crimea and Sevastopol are part of Ukraine; the register has no hromadas there.",
  perInhabitant:
    "Per inhabitant means of the population of 1 January 2022, the same in every year. At and near the front more " +
    "have left than come since then (state budget for 2024), so the figure does not tell what a municipality has for " +
    "each person who lives there now.",
  quantiles:
    "Medians and percentiles are computed between the two nearest hromadas in order (linear, type 7 of Hyndman and " +
    `Fan), and each hromada counts once. ${divided}`,
  leftOut: (count) =>
    `${say.count(count)} ${say.plural(count, {one: "hromada is", other: "hromadas are"})} left out, although the ` +
    "source has amounts for them: they were occupied before 2022, so the amounts are not the budget of a working " +
    "municipality."
};
