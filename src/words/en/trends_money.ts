import type {TrendsMoneyWords} from "../rooms/trends_money.js";
import {say} from "./speech.js";
import {statistics} from "./statistics.js";
import {trends, whereItIs} from "./trends.js";

const share = (value: number | null): string => say.number(value, "share");
const change = (value: number | null): string => say.number(value, "share_points");
const percent = (value: number): string => say.axis(value / 100, "share");
const billions = (values: readonly number[]): string => values.map((value) => say.number(value, "uah_bn")).join("–");

/** The verb of a change, so that no reader has to read a sign. */
const moved = (value: number): string =>
  value === 0 ? "did not change" : `${value < 0 ? "fell" : "rose"} by ${share(Math.abs(value))}`;

/** Whose inhabitants, where there are any. */
const of = (measure: keyof typeof units): string => (measure === "per_capita" ? " of 1 January 2022" : "");

const units = {per_capita: "UAH per inhabitant", total: "UAH million"} as const;
const money = (value: number | null, measure: keyof typeof units): string =>
  say.number(value, measure === "per_capita" ? "uah" : "uah_m");
const amount = (value: number, measure: keyof typeof units): string =>
  measure === "per_capita" ? `${money(value, measure)} UAH per inhabitant` : `UAH ${money(value, measure)} million`;

export const trendsMoney: TrendsMoneyWords = {
  selected: {
    oblast: ({name, year, perCapita}) =>
      `${name} oblast: its hromadas together had ${say.number(perCapita, "uah")} UAH per inhabitant of own ` +
      `revenue in ${year}, without tax on military pay (hromada budgets, another definition than the national figure).`,
    hromada: (name, [from, to]) =>
      `${name}: own revenue without tax on military pay of ${say.number(from.millions, "uah_m")} million UAH in ` +
      `${from.year}${to ? ` and ${say.number(to.millions, "uah_m")} in ${to.year}` : ""} (the hromada’s budget, ` +
      `another definition ` +
      "than the national figure).",
    none: (name) => `${name}: no budget figures for a whole year.`
  },
  ownRevenue: {
    show: "Prices",
    options: {fixed: "Of one year (inflation taken out)", current: "Of each year (nominal)"},
    title: (change, priceYear) => {
      if (change === null) return "Local budgets’ own-source revenue is not known for two years that could be compared";
      const {from, to, atLeast} = change;
      const values =
        `from ${billions(from.values)} billion hryvnia in ${String(from.group)} to ${billions(to.values)} in ` +
        String(to.group);
      if (priceYear === null) return `Local budgets’ own-source revenue, prices not taken out: ${values}`;
      return atLeast > 0
        ? `In prices of ${priceYear}, local budgets’ own-source revenue grew by at least ` +
            `${say.number(atLeast, "whole_share")}: ${values}`
        : `In prices of ${priceYear}, local budgets’ own-source revenue went ${values}`;
    },
    subtitle: ({from, to, priceYear}) =>
      "Own-source revenue of all local budgets (general fund, without transfers, Kyiv city included), UAH billion " +
      `${priceYear === null ? "at the prices of each year" : `at the prices of ${priceYear}`}, Ukraine ${from}–${to}.`,
    legend: {
      official: "Official figure",
      derived: "Derived from growth against the neighbouring year",
      conflicting: "Another source, another figure"
    },
    summary: (title, missing) =>
      missing.length === 0 ? `${title}.` : `${title}. No figures for ${say.list(missing.map(String))}.`,
    unit: (priceYear) => (priceYear === null ? "UAH billion" : `UAH billion, prices of ${priceYear}`),
    reform: "The reform 2014–2020",
    breaks: {militaryTax: "From 2022: much tax on military pay", withoutIt: "From Oct. 2023: without it"},
    notes: ({conflicting, missing, later, priceYear}) => [
      `For ${say.list(conflicting.map(String))} two sources give different figures; both are drawn. For ` +
        `${say.list(missing.map(String))} there is no outturn on this definition, only plans and parts of years, so ` +
        "the line is broken.",
      "From 2022 income tax on military pay gives a jump that is no lasting municipal revenue; from 1 October 2023 " +
        "it goes to the state: 2023 has nine months of it, later years none.",
      ...(priceYear === null
        ? []
        : [
            "Prices are consumer prices as the average of each year (World Bank from national statistics), without " +
              "occupied territory from 2014. What municipalities buy – wages, energy, building – has risen otherwise." +
              (later.length === 0
                ? ""
                : ` For ${say.list(later.map(String))} there is no average of the year yet: see the other choice.`)
          ])
    ]
  },
  localShare: {
    definitions: {with: "Including transfers from the state", without: "Without transfers"},
    title: (value) => {
      const about = (how: string, {year, percent: {value: told}}: NonNullable<typeof value.with>): string =>
        `${how} transfers, about ${percent(told)} of the consolidated budget went through local budgets in ${year}`;
      if (value.with === null)
        return value.without === null
          ? "Local budgets’ share of the consolidated budget is not known"
          : about("Without", value.without);
      const {with: all, without} = value;
      if (without === null) return about("With", all);
      const year = without.year === all.year ? "" : ` in ${without.year}`;
      return `${about("With", all)}; without them ${percent(without.percent.value)}${year}`;
    },
    subtitle:
      "Share of local budgets in the consolidated budget of Ukraine, per cent, by definition. A single quarter or a " +
      "plan is not a year: nothing is joined.",
    summary: (title) => `${title}. The definitions cannot be compared.`,
    period: (year, of) =>
      ({year: `${year}`, first_quarter: `${year}, first quarter alone`, plan: `${year}, a plan`})[of],
    percent,
    heads: {definition: "Definition", period: "Period", percent: "Per cent"},
    note:
      "The figures of KS’s own chart of 2023 are lost and have not been guessed. The value of 2018 with " +
      "transfers is a rounded statement by the minister; the values without come from an opposition source. The " +
      "quarters are told by a page that does not say whether transfers are counted; its amounts suggest it. A first " +
      "quarter may lie well off its year.",
    selected: "This chart covers the whole country and has no value for the chosen hromada or oblast."
  },
  inequality: {
    units,
    title: ({high, nextHigh, low, nextLow}, {measure, division}) => {
      if (high === null || low === null) return "There are no figures on own revenue for these groups and this year";
      const first = (value: number): string => amount(value, measure);
      if (high.compared === 1)
        return `Median own revenue is known ${whereItIs(division, {first: high, next: null}, first)} alone`;
      if (high.value === low.value)
        return `Median own revenue was the same in all groups shown: ${amount(high.value, measure)}`;
      return (
        `Median own revenue was highest ${whereItIs(division, {first: high, next: nextHigh}, first)} and lowest ` +
        whereItIs(division, {first: low, next: nextLow}, (value) => money(value, measure))
      );
    },
    subtitle: ({measure, year}) =>
      `Own-source revenue in hromada budgets ${year}, ${units[measure]}${of(measure)} at current prices. Dot: ` +
      "median. Thick line: the middle half. Thin line: 10th to 90th percentile.",
    summary: ({title, measure, whole}) => `${title}. ${statistics.allHromadas}: ${money(whole, measure)}.`,
    note: "Tax on military pay is taken out.",
    selected: ({name, year, measure, value}) =>
      value === null
        ? `${name}: no budget figures for ${year}.`
        : `${name}: own revenue in ${year} without tax on military pay ${amount(value, measure)}.`
  },
  revenueBands: {
    band(from, to) {
      const thousand = (value: number): string => say.number(value / 1000, "ratio");
      if (to === null) return `${thousand(from ?? 0)}+`;
      return from === null ? `< ${thousand(to)}` : `${thousand(from)}–${thousand(to)}`;
    },
    title: (below, {edge, year}) =>
      below === null
        ? `There are no figures on own revenue per inhabitant in ${year}`
        : `${say.count(below.part.value)} ${say.plural(below.part.value, {one: "hromada", other: "hromadas"})} ` +
          `(${share(below.value)}) had less than ${say.number(edge, "uah")} UAH of own revenue per inhabitant ` +
          `in ${year}`,
    subtitle: ({show, year}) =>
      `${show === "share" ? "Share of the hromadas in each group" : "Number of hromadas"} by own-source revenue per ` +
      `inhabitant of 1 January 2022, UAH at current prices, ${year}.`,
    unit: "Thousand UAH per inhabitant",
    note: "Tax on military pay is taken out: it follows the units and says nothing of the local economy.",
    selected: ({name, perCapita, year, isNearEdge}) =>
      `${name}: ${say.number(perCapita, isNearEdge ? "uah_exact" : "uah")} UAH per inhabitant in ${year}, ` +
      "without tax on military pay."
  },
  transfers: {
    title: ({whole, high, nextHigh, low, nextLow}, {year, division}) => {
      if (whole === null || high === null || low === null) return `There are no figures on transfers in ${year}`;
      const all = `The median hromada received ${share(whole.value)} of its revenue as transfers in ${year}`;
      if (high.value === low.value) return all;
      return (
        `${all}: most ${whereItIs(division, {first: high, next: nextHigh}, share)}, least ` +
        whereItIs(division, {first: low, next: nextLow}, share)
      );
    },
    subtitle: (year) =>
      `Transfers as a share of the hromada’s total revenue, per cent, ${year}. Dot: median. Thick line: the middle ` +
      "half.",
    axis: "Transfers, share of revenue",
    ofTotal: "Of the group’s total revenue",
    note: (part) =>
      `Of all hromadas’ revenue taken together ${share(part)} was transfers; the median is higher because the many ` +
      "small hromadas receive more. Tax on military pay is left out of the revenue.",
    selected: ({name, year, share: part}) =>
      part === null
        ? `${name}: no budget figures for ${year}.`
        : `${name}: transfers in ${year} were ${share(part)} of revenue without tax on military pay.`
  },
  warChange: {
    row: (group, basis) => `${trends.groupName(group)},\n${basis === "with_military_pit" ? "with" : "without"}`,
    title: ({with: withTax, without}, {from, to}) =>
      without === null
        ? `How own revenue at the frontline changed from ${from} to ${to} is not known`
        : `At the frontline the hromadas’ own revenue taken together ${moved(without.value)} from ${from} to ${to}, ` +
          "at current prices and without tax on military pay" +
          (withTax === null ? "" : `; with it, it ${moved(withTax.value)}`),
    subtitle: ({from, to}) =>
      `Change in the hromadas’ own-source revenue taken together from ${from} to ${to}, per cent at current prices, ` +
      "with and without personal income tax on military pay. Dot: sum of the group. Thick line, without the tax " +
      "only: the middle half of the hromadas.",
    axis: ({from, to}) => `Change ${from}–${to}`,
    heads: {
      row: "Region type, tax on military pay",
      sum: (year) => `Sum ${year}, UAH m`,
      changeOfSum: "Change of the sum"
    },
    notes: (excluded) => [
      `Prices rose sharply in 2022, so an unchanged sum in hryvnia is worth less. ` +
        `${statistics.leftOut(excluded ?? 0)} ` +
        "For how much of the year occupied hromadas could keep books, the source does not say: do not compare them " +
        "with others.",
      "With the tax only sums of whole groups are shown: the figure of a single hromada would show where soldiers are."
    ],
    heldBack:
      "With the tax there are no region types here: so few hromadas have changed theirs since the year before that " +
      "the two years’ sums, taken from one another, would tell of those few.",
    selected: {
      hromada: ({name, without}) =>
        (without === null
          ? `${name}: no budget figures for both years. `
          : `${name}: ${change(without)} without tax on military pay. `) +
        "With it no single hromada is shown, because the difference would show where soldiers are.",
      oblast: (value) =>
        `${value.name} oblast, its hromadas together: ${change(value.with)} with tax on military pay, ` +
        `${change(value.without)} without.`
    }
  }
};
