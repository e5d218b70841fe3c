import type {TrendsMapWords} from "../rooms/trends_map.js";
import {statistics} from "./statistics.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";
import {whereItIs} from "./trends.js";

const hromadas = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "hromada", other: "hromadas"})}`;

const people = (count: number): string => `${say.count(count)} ${say.plural(count, {one: "person", other: "people"})}`;

const how = (isVoluntary: boolean): string => (isVoluntary ? "voluntarily" : "by decree");

export const trendsMap: TrendsMapWords = {
  formation: {
    title: ({voluntary, all, decree}) =>
      voluntary === null || all === null || decree === null
        ? "How today’s hromadas were formed is not known"
        : `${say.count(voluntary.value)} of today’s ${hromadas(all.value)} formed voluntarily; ` +
          `${say.count(decree.value)} ${say.plural(decree.value, {one: "was", other: "were"})} set by decree of the ` +
          "government",
    subtitle: ({from, to}) =>
      `Number of today’s hromadas by date of formation, ${say.day(from)} to ${say.day(to)}. Diamonds: number of ` +
      "amalgamated communities as published, by the publisher’s own definition.",
    legend: {
      voluntary: "Formed voluntarily",
      decree: "Set by decree",
      stock: "Published number, another definition"
    },
    labels: {voluntary: "Voluntary", decree: "By decree", stock: "Published number"},
    how,
    heads: {how: "How", thatDay: "Dated that day", soFar: "In all so far"},
    stepsNote:
      "For all but some fifty hromadas the date is that of the first election less 70 days, not the day of " +
      "formation. " +
      "The steps count only hromadas that exist today: some early communities were merged again later. So the " +
      "published number lies above the steps in places and below them in others.",
    stock: {
      caption: "Amalgamated communities as published at the time",
      none: "No published count is known.",
      heads: {count: "Communities", definition: "What is counted"}
    },
    stockNote:
      "What the published numbers count stands in the table of them: formed, with own budgets, or approved. So no " +
      "line joins them.",
    selected: {
      hromada: ({name, day, isVoluntary}) => `${name}: formed ${say.day(day)}, ${how(isVoluntary)}.`,
      oblast: ({name, count}) => `${name} oblast has ${hromadas(count)} today.`
    }
  },
  capacity: {
    classes: {critical: "Critical", low: "Low", satisfactory: "Satisfactory", optimal: "Optimal", high: "High"},
    title: ({critical, weakest, next}, division) => {
      if (critical === null) return "The financial capacity of hromadas is not known";
      const share = (value: number): string => say.number(value, "share");
      const all = `${share(critical.value)} of hromadas with a known class had critical financial capacity`;
      return weakest === null ? all : `${all}; most ${whereItIs(division, {first: weakest, next}, share)}`;
    },
    subtitle: (show) =>
      "Hromadas by class of financial capacity, " +
      `${show === "share" ? "share of those with a known class" : "number"}. The class is set by the source from ` +
      "eleven budget measures.",
    axis: {share: "Share of hromadas with a known class", count: "Hromadas"},
    heads: {class: "Class", share: "Share"},
    note: (unknown) =>
      `${hromadas(unknown)} ${say.plural(unknown, {one: "has", other: "have"})} no known class: the source lacks ` +
      "them, or its name fits more than one hromada of the oblast. None was guessed.",
    selected: ({name, className}) => `${name}: ${className ?? "no known class"}.`
  },
  warMonths: {
    title: ({occupied, frontline, peak}, {measure, day}) => {
      if (occupied === null || frontline === null || peak === null)
        return `How many hromadas were occupied on ${say.day(day)} is not known`;
      // Several months may be level: the first is told, and that it is the first.
      const first = say.day(String(peak.groups[0]));
      const highest =
        `was highest ${peak.groups.length > 1 ? "for the first time " : ""}on ${first} ` + `(${say.count(peak.value)})`;
      return measure === "hromadas"
        ? `On ${say.day(day)} ${hromadas(occupied.value)} ` +
            `${say.plural(occupied.value, {one: "was", other: "were"})} occupied and ` +
            `${say.count(frontline.value)} lay ` +
            `at the frontline; of the last days of months, the number of occupied ones ${highest}`
        : `On ${say.day(day)} hromadas where ${people(occupied.value)} lived in 2022 were occupied, and ` +
            `hromadas where ${say.count(frontline.value)} lived lay at the frontline; of the last days of ` +
            `months, the ` +
            `number for occupied ones ${highest}`;
    },
    subtitle: ({measure, from, to}) =>
      `${measure === "hromadas" ? "Hromadas" : "Inhabitants in 2022 of the hromadas"} in each region type on the ` +
      `last day of each month, ${say.month(from)} to ${say.month(to)}. Safe ones are in the table.`,
    notes: (day) => [
      `By order 376 as the list was on ${say.day(day)}: it dates the status of every place, and a hromada gets the ` +
        "region type that holds for at least half of its places. What came after that day we do not know.",
      "Populations are from before the invasion. They do not say how many live there now."
    ],
    selected: ({name, spells, to, part}) => {
      const at = spells.map(({type, from}, i) =>
        i === spells.length - 1
          ? `${say.lower(terms.regionClass(type, part))} from ${say.shortDay(from)} to ${say.shortDay(to)}`
          : `${say.lower(terms.regionTypes[type])} from ${say.shortDay(from)}`
      );
      return `${name}: ${at.join("; ")}. What came after that day we do not know.`;
    }
  },
  where: {
    title: ({occupied, frontline, near_front: near}, day) =>
      occupied === null || frontline === null || near === null
        ? `Where the hromadas lay on ${say.day(day)} is not known`
        : `On ${say.day(day)}, ${hromadas(occupied.value)} ` +
          `${say.plural(occupied.value, {one: "was", other: "were"})} occupied, ${say.count(frontline.value)} lay at ` +
          `the frontline and ${say.count(near.value)} near the front`,
    subtitle: ({day, listDay}) =>
      `All hromadas of Ukraine by region type on ${say.day(day)}, as the list of ${say.day(listDay)} dates it. One ` +
      "sign a hromada, at its centre. Today’s front lies elsewhere.",
    day: "Day on the map",
    legend: (type, count) => `${terms.regionTypes[type]}: ${say.count(count)}`,
    summary: (title) => `${title}. ${statistics.crimea}`,
    heads: {inhabitants: "Inhabitants 2022", inUkrainian: "In Ukrainian", on: (day) => say.shortDay(day)},
    changed: ({since, day}) =>
      `Hromadas with another region type on ${say.day(day)} than on ${say.day(since)}. The list dates what ` +
      "settlements were declared to be, not what happened there.",
    unchanged: ({since, day}) => `No hromada had another region type on ${say.day(day)} than on ${say.day(since)}.`,
    firstDay: (day) => `${say.day(day)} is the first day that is told of: there is no day before to compare with.`,
    note:
      "The region type is read from the Ukrainian ministry’s list of territories, settlement by settlement, in " +
      "AUC’s four classes: a hromada is “occupied” or at the “frontline” when at least half of its settlements are " +
      "occupied or under active hostilities; with half under possible hostilities or freed, or with fighting or " +
      "occupation in it or within 30 km, it is “near the front”; the rest is “safe”. No place in Ukraine is fully " +
      "safe.",
    selected: {
      hromada: ({name, type, part, day}) => `${name}: ${say.lower(terms.regionClass(type, part))} (${say.day(day)}).`,
      oblast: (name) => `${name} oblast is highlighted on the map.`
    }
  }
};
