import type {Extreme} from "../../model/findings/finding.js";
import type {ContextWords} from "../rooms/context.js";
import {say} from "./speech.js";

const period = (counted: string): string => (counted.length === 7 ? say.month(`${counted}-01`) : say.day(counted));
const percent = (value: number): string => `${say.number(value, "percent")}%`;

const saidAs: Readonly<Record<string, string | undefined>> = {over: "over ", nearly: "nearly "};
const amount: ContextWords["rebuilding"]["amount"] = (value, said) =>
  `${saidAs[said] ?? ""}${say.number(value, "ratio")}`;
/** A figure, or several where sources disagree. */
const percents = (values: readonly number[]): string =>
  `${values.map((value) => say.number(value, "percent")).join("–")}%`;

const named = ({groups, value}: Extreme): string => `${say.list(groups.map(String))} (${say.count(value)})`;

const surveys: ContextWords["trust"]["surveys"] = {
  kiis_phone: "KIIS, telephone",
  kiis_euam: "KIIS, face to face",
  rating: "Rating",
  coe_kiis: "Council of Europe, KIIS"
};
const questions: ContextWords["trust"]["questions"] = {
  trust: "Trust …",
  distrust: "Do not trust …",
  trust_more: "Trust most …",
  reform_necessary: "The reform is necessary",
  reform_should_go_on: "The reform should go on",
  mergers_raise_resilience: "Local authorities are stronger",
  displaced_are_satisfied: "Displaced: content with support"
};
const answers: ContextWords["trust"]["answers"] = {
  local_authorities: "Local authorities",
  government: "The government",
  parliament: "Parliament",
  both: "Both alike",
  neither: "Neither",
  yes: "Yes"
};

export const context: ContextWords = {
  heads: {
    measure: "What is counted",
    counted: "Day or month",
    round: "Round",
    persons: "Persons",
    base: "Population, million",
    quality: "Read where",
    source: "Page",
    read: "Page is of",
    note: "Remark",
    oblast: "Oblast",
    registered: "Registered",
    share: "Share of all",
    hromadas: "Hromadas",
    occupied: "Occupied hromadas",
    assessment: "Assessment",
    asOf: "Counted to",
    sector: "Sector",
    value: "Figure",
    unit: "Unit",
    survey: "Survey",
    question: "Question",
    answer: "Answer",
    asked: "Asked",
    respondents: "Asked, at least",
    percent: "Per cent"
  },
  quality: {
    official: "with who counted",
    official_by_way: "their figure, by way of another",
    press: "in the press or another page",
    derived: "computed, see the remark",
    conflicting: "another figure of the same"
  },
  period,
  people: {
    measures: {iom_estimate: "IOM’s estimate", registered: "Registered"},
    title(estimate, registered) {
      const when = ({day}: typeof estimate): string => (day === null ? "" : ` in ${say.month(day.value)}`);
      const parts = [
        estimate.figure &&
          `IOM estimated about ${say.count(estimate.figure.value)} internally ` + `displaced${when(estimate)}`,
        registered.figure && `The register had ${say.count(registered.figure.value)}${when(registered)}`
      ].filter((part) => part !== null);
      if (parts.length === 0) return "It is not known how many are displaced inside Ukraine";
      return parts.map((part, at) => (at === 0 ? part : say.lower(part))).join("; ");
    },
    subtitle:
      "Internally displaced people in the whole of Ukraine, millions, by two measures that are not the same: how " +
      "many live displaced (an estimate), and how many are registered, also from before 2022.",
    legend: {
      official: "Read with who counted, or in a copy of the report",
      secondary: "Read in the press, or computed",
      conflicting: "Same round, another figure"
    },
    axis: "Million persons",
    break: (before, after) => `Population\n${say.count(before)} → ${say.count(after)} m`,
    notes: (missing) => [
      "IOM asks a sample and turns the share into persons. The population that it is a share of changed twice, so " +
        "that figures before and after cannot be compared: a fall may come from the population. The line goes only " +
        "between rounds that follow one another on the same population, and in the register only across less than a " +
        "year.",
      "The register also counts those displaced since 2014, and does not strike everybody who has moved home." +
        (missing.length === 0
          ? ""
          : ` Of round ${say.list(missing.map(String))} the page was found, but no figure on it.`)
    ]
  },
  oblasts: {
    title(first, next) {
      if (first === null) return "It is not known where displaced people are registered";
      const shown = first.hidden > 0 ? " of the oblasts shown" : "";
      const after = next === null ? "" : `, the next largest in ${named(next)}`;
      return `The largest number of displaced people${shown} is registered in ${named(first)}${after}`;
    },
    subtitle: (counted, listDay, total) =>
      `People registered as internally displaced on ${say.day(counted)}, persons, by the oblast they are registered ` +
      `in; ${say.count(total)} in all. Occupied hromadas by the list of ${say.day(listDay)}.`,
    row: (oblast, occupied, hromadas) =>
      occupied === 0 ? oblast : `${oblast}\n${say.count(occupied)} of ${say.count(hromadas)} occupied`,
    axis: "Registered, thousand persons",
    notes: [
      "A person stands where he or she is registered, also in oblasts under occupation. That is not the same as " +
        "where people live, and does not say which municipalities have received many: see net displacement above.",
      "Crimea and Sevastopol have no figure. The city of Kyiv is no hromada in the figures here."
    ]
  },
  rebuilding: {
    title(change, [first, last]) {
      if (change === null) return "Rebuilding needs are not known from two assessments";
      const told = (values: readonly number[], {day, said}: typeof first): string =>
        `${saidAs[said?.value ?? ""] ?? ""}${values.map((value) => say.number(value, "ratio")).join("–")} billion ` +
        `dollars${day === null ? "" : ` as of ${say.day(day.value)}`}`;
      return (
        `Rebuilding needs were estimated at ${told(change.from.values, first)} and ` + `${told(change.to.values, last)}`
      );
    },
    subtitle:
      "Needs over ten years by the five joint assessments of Ukraine’s government, the World Bank, the European " +
      "Commission and the United Nations (RDNA 1–5), billion dollars. A stronger tint is more; the sum has none.",
    assessment: (number) => `RDNA${number}`,
    heading: (number, asOf) => `RDNA${number}\n${say.month(asOf)}`,
    amount,
    cell: (value, said) => `${{about: "", over: "over ", nearly: "near "}[said]}${say.number(value, "ratio")}`,
    measures: {
      needs: "Needs",
      damage: "Damage",
      losses: "Losses",
      needs_met: "Needs already met",
      financed: "Planned for 2026"
    },
    sectors: {
      total: "In all",
      housing: "Housing",
      transport: "Transport",
      energy: "Energy",
      energy_extractives: "Energy and extractives",
      commerce_industry: "Commerce and industry",
      agriculture: "Agriculture",
      social_protection: "Social protection",
      explosive_hazards: "Explosive hazards",
      explosives_and_debris: "Explosives and debris",
      debris: "Debris and demolition",
      education: "Education",
      health: "Health"
    },
    units: {usd_bn: "billion dollars", percent: "per cent of that measure"},
    notes: [
      "An empty cell does not say that there is no need: the figure was not found, or the sector was drawn in " +
        "another way that time. Energy with and without extractives, debris with and without explosives have rows of " +
        "their own and cannot be compared.",
      "Amounts are dollars of each report, not in the prices of one year, and of the whole country and all owners: " +
        "the state, municipalities, businesses and people. They do not say what municipalities are to pay. Most were " +
        "read in news of the reports."
    ]
  },
  trust: {
    show: "Show",
    options: {trust: "Trust", reform: "The reform"},
    surveys,
    questions,
    answers,
    // All about the reform is of one survey, which the subtitle names.
    panel: (question, survey) =>
      survey === "coe_kiis" ? questions[question] : `${questions[question]} (${surveys[survey]})`,
    bar: ({answer, asked, quality}) =>
      `${answer === "yes" ? "" : `${answers[answer]}, `}${say.month(`${asked}-01`)}` +
      `${quality === "conflicting" ? " (another report)" : ""}`,
    figure: (value, distrust) => (distrust === null ? percent(value) : `${percent(value)} (${percent(distrust)} not)`),
    trustTitle(local, government) {
      if (local === null) return "Trust in local authorities is not known from two surveys that can be compared";
      const [before, after] = [say.month(String(local.from.group)), say.month(String(local.to.group))];
      const main =
        `${percents(local.from.values)} trusted local authorities in ${before} and ${percents(local.to.values)} in ` +
        after;
      if (government === null) return main;
      return (
        `${main}; the government was trusted by ${percents(government.from.values)} and ` +
        percents(government.to.values)
      );
    },
    reformTitle: (change) =>
      change === null
        ? "Support for the reform is not known from two surveys that can be compared"
        : `${percents(change.to.values)} said in ${say.month(String(change.to.group))} that the reform should go on, ` +
          `and ${percents(change.from.values)} in ${say.month(String(change.from.group))}`,
    subtitle: {
      trust:
        "Share of those asked in Ukraine, per cent. Each survey stands by itself: another way of asking, or other " +
        "words, cannot be compared.",
      reform:
        "Share of those asked in Ukraine who agree, per cent (Council of Europe, KIIS). Each question stands by itself."
    },
    axis: "Share of those asked",
    notes: {
      trust: [
        "KIIS asked twice in autumn 2023, by telephone and face to face. On local authorities the two nearly agree, " +
          "on the government they do not: how one asks matters much. Rating asked whom people trust most, which is " +
          "another question.",
        "The surveys were read in the press, not with the institutes. Nobody asked in occupied territory. No later " +
          "figure was found."
      ],
      reform: [
        "In 2021 the question was whether the reform is necessary, later whether it should go on: two questions. For " +
          "2022 a later report gives a figure with a decimal. Support for the reform is not trust in those who govern."
      ]
    }
  }
};
