import type {GroupName} from "../rooms/trends.js";
import type {TrendsMoneyWords} from "../rooms/trends_money.js";
import {say} from "./speech.js";
import {trends} from "./trends.js";

const inGroup = (group: GroupName): string =>
  group.kind === "oblast" ? `in ${group.name} oblast` : `in the group “${trends.groupName(group)}”`;

const share = (value: number | null): string => say.number(value, "share");
const change = (value: number | null): string => say.number(value, "share_points");
const percent = (value: number | undefined): string => `${say.number(value, "percent")} %`;

/** The verb of a change, so that no reader has to read a sign. */
const moved = (value: number): string => (value < 0 ? "fell" : "rose");

const units = {per_capita: "UAH per inhabitant", total: "UAH million"} as const;
const money = (value: number | null, measure: keyof typeof units): string =>
  say.number(value, measure === "per_capita" ? "uah" : "uah_m");

export const trendsMoney: TrendsMoneyWords = {
  selected: {
    oblast: ({name, perCapita}) =>
      `${name} oblast: its hromadas together had ${say.number(perCapita, "uah")} UAH per inhabitant of own ` +
      "revenue in 2022 (hromada budgets, another definition than the national figure).",
    hromada: ({name, millions2021, millions2022}) =>
      `${name}: own revenue of ${say.number(millions2021, "uah_m")} million UAH in 2021 and ` +
      `${say.number(millions2022, "uah_m")} in 2022 (the hromada’s budget, another definition than the national ` +
      "figure)."
  },
  ownRevenue: {
    title: ({times, before, from, after, to}) =>
      `Local budgets’ own-source revenue grew more than ${say.count(times)}-fold: from ` +
      `${before.map((value) => say.number(value, "uah_bn")).join("–")} billion hryvnia in ${from} to ` +
      `${say.number(after, "uah_bn")} in ${to}`,
    subtitle: ({from, to}) =>
      "Own-source revenue of all local budgets (general fund, without transfers), UAH billion at current " +
      `prices, Ukraine ${from}–${to}. Not adjusted for inflation.`,
    legend: {
      official: "Official figure",
      derived: "Derived from growth against the neighbouring year",
      conflicting: "Another source, another figure"
    },
    summary: (title) => `${title}. No figures for 2019 and 2020.`,
    unit: "UAH billion",
    reform: "The reform 2014–2020",
    militaryTax: "From 2022: much tax on military pay",
    notes: [
      "For 2014, 2015 and 2017 two sources give different figures; both are drawn. For 2019 and 2020 we have " +
        "no published value, so the line is broken.",
      "From 2022 income tax on military pay gives a jump that is no lasting municipal revenue: see “What did " +
        "the war do?” below."
    ]
  },
  localShare: {
    definitions: {with: "Including transfers from the state", without: "Without transfers"},
    title: (value) =>
      `With transfers, about ${percent(value.with.percent)} of the consolidated budget went through local ` +
      `budgets in ${value.with.year}; without them ${percent(value.without.percent)}`,
    subtitle:
      "Share of local budgets in the consolidated budget of Ukraine, per cent, under two definitions. Only " +
      "three values are known.",
    summary: (title) => `${title}. The definitions cannot be compared.`,
    axis: "Share of the consolidated budget",
    heads: {definition: "Definition", percent: "Per cent"},
    note:
      "The figures of KS’s own chart of 2023 are lost and have not been guessed. The value with transfers is " +
      "a rounded statement by the minister; the values without come from an opposition source.",
    selected: "This chart covers the whole country and has no value for the chosen hromada or oblast."
  },
  inequality: {
    units,
    title: ({measure, high, low}) =>
      `Median own revenue was highest ${inGroup(high.group)} (${money(high.value, measure)} ${units[measure]}) ` +
      `and lowest ${inGroup(low.group)} (${money(low.value, measure)})`,
    subtitle: ({measure, year}) =>
      `Own-source revenue in hromada budgets ${year}, ${units[measure]} at current prices. Dot: median. ` +
      "Thick line: the middle half. Thin line: 10th to 90th percentile.",
    summary: ({title, measure, whole}) => `${title}. Whole country: ${money(whole, measure)}.`,
    note: (excluded) =>
      `Each hromada counts once, whatever its size. ${say.count(excluded)} ` +
      say.plural(excluded, {
        one: "hromada without budget figures is left out.",
        other: "hromadas without budget figures are left out."
      }) +
      " In 2022 tax on military pay is included.",
    selected: ({name, year, measure, value}) =>
      `${name}: own revenue in ${year} ${money(value, measure)} ${units[measure]}.`
  },
  revenueBands: {
    band(from, to) {
      const thousand = (value: number): string => say.number(value / 1000, "ratio");
      if (to === null) return `${thousand(from ?? 0)}+`;
      return from === null ? `< ${thousand(to)}` : `${thousand(from)}–${thousand(to)}`;
    },
    title: ({count, share: part, below, year}) =>
      `${say.count(count)} ${say.plural(count, {one: "hromada", other: "hromadas"})} (${share(part)}) had less ` +
      `than ${say.number(below, "uah")} UAH of own revenue per inhabitant in ${year}`,
    subtitle: ({show, year}) =>
      `${show === "share" ? "Share of the hromadas in each group" : "Number of hromadas"} by own-source revenue per ` +
      `inhabitant, UAH at current prices, ${year}.`,
    unit: "Thousand UAH per inhabitant",
    selected: ({name, perCapita, year}) => `${name}: ${say.number(perCapita, "uah")} UAH per inhabitant in ${year}.`
  },
  transfers: {
    title: ({whole, year, high, low}) =>
      `The median hromada received ${share(whole)} of its revenue as transfers in ${year}: most ` +
      `${inGroup(high.group)} (${share(high.value)}), least ${inGroup(low.group)} (${share(low.value)})`,
    subtitle: (year) =>
      `Transfers as a share of the hromada’s total revenue, per cent, ${year}. Dot: median. Thick line: the middle ` +
      "half.",
    axis: "Transfers, share of revenue",
    ofTotal: "Of the group’s total revenue",
    note: (part) =>
      `Of all hromadas’ revenue taken together ${share(part)} was transfers; the median is higher because the many ` +
      "small hromadas receive more.",
    selected: ({name, year, share: part}) => `${name}: transfers in ${year} were ${share(part)}.`
  },
  warChange: {
    row: (group, basis) => `${trends.groupName(group)}, ${basis === "with_military_pit" ? "with" : "without"}`,
    title: (value) =>
      `At the frontline the median hromada’s own revenue ${moved(value.without)} by ` +
      `${share(Math.abs(value.without))} from 2021 to 2022 without tax on military pay; with it, it ` +
      `${moved(value.with)} by ${share(Math.abs(value.with))}`,
    subtitle:
      "Change in own-source revenue per hromada from 2021 to 2022, per cent at current prices, with and " +
      "without personal income tax on military pay. Dot: median. Thick line: the middle half.",
    axis: "Change 2021–2022",
    heads: {
      row: "Region type, tax on military pay",
      sum2021: "Sum 2021, UAH m",
      sum2022: "Sum 2022, UAH m",
      changeOfSum: "Change of the sum"
    },
    note: (excluded) =>
      `Prices rose sharply in 2022, so an unchanged sum in hryvnia is worth less. ${say.count(excluded)} ` +
      say.plural(excluded ?? 0, {
        one: "hromada without figures for both years is left out.",
        other: "hromadas without figures for both years are left out."
      }) +
      " Figures of occupied hromadas cover the time they could keep books.",
    selected: {
      hromada: (value) =>
        `${value.name}: ${change(value.with)} with tax on military pay. Without it no single hromada is shown, ` +
        "because the difference would show where soldiers are.",
      oblast: (value) =>
        `${value.name} oblast, the median hromada: ${change(value.with)} with tax on military pay, ` +
        `${change(value.without)} without.`
    }
  }
};
