import type {NeedsSidesWords, Way} from "../rooms/needs_sides.js";
import {answersText, baseText, classifiedOn, shareText} from "./needs.js";
import {say} from "./speech.js";

const names: NeedsSidesWords["offer"]["names"] = {
  "to-ukraine": {
    wanted: "Hromadas that need support",
    offered: "Norwegian municipalities with competence of level 2 or 3"
  },
  "to-norway": {
    wanted: "Norwegian municipalities that wish to learn",
    offered: "Hromadas that offer to share experience"
  }
};

const sought = {
  short: "Short-term support alone",
  both: "Support for both terms",
  long: "Long-term support alone"
} as const;

const scarcest: Readonly<Record<Way, (area: string, wanted: string, offered: string) => string>> = {
  "to-ukraine": (area, wanted, offered) =>
    `Norwegian competence is scarcest in “${area}”: ${wanted} hromadas need support, ${offered} municipalities have ` +
    "the competence",
  "to-norway": (area, wanted, offered) =>
    `Ukrainian offers are scarcest in “${area}”: ${wanted} Norwegian municipalities wish to learn, ${offered} ` +
    "hromadas offer"
};

export const needsSides: NeedsSidesWords = {
  horizon: {
    title: (areas) =>
      areas === null
        ? "Short and long term can be shown for a few areas only"
        : `Of the areas shown, “${areas.urgent}” is most often needed in the short term, ` +
          `“${areas.lasting}” in the long`,
    subtitle: (base) =>
      `Share of the hromadas that answered (n = ${baseText(base)}), by when they need support in the area. At the ` +
      "right: number for the short against the long term.",
    names: {short: "Short term, while the war lasts", long: "Long term, to rebuild", all: "In all"},
    note: (short, long) => `${answersText(short)} against ${answersText(long)}`,
    axis: "Share of hromadas",
    when: "When"
  },
  groups: {
    title: (difference) => {
      if (difference === null) return "The answers are too few to compare the groups";
      const [most, least] = [difference.most, difference.least].map(
        ({group, share}) => `“${group}” (${shareText(share)})`
      );
      return difference.isEven
        ? `${sought[difference.horizon]} is sought about as often in ${most} and ${least}: the difference may be chance`
        : `${sought[difference.horizon]} is sought most often in the group ${most} and least often in ${least}`;
    },
    subtitle: (list) => `What kind of support hromadas look for, share of the group. ${classifiedOn(list)}`,
    row: (group, base) => `${group}\nn = ${baseText(base)}`,
    answers: {short: "Short term", both: "Both", long: "Long term"},
    held: "suppressed",
    heldLegend: "Suppressed or too few answers",
    axis: "Share of the group",
    answer: "Looks for"
  },
  offer: {
    way: "Direction",
    ways: {
      "to-ukraine": "Needs in Ukraine, competence in Norway",
      "to-norway": "Norwegian wishes to learn, Ukrainian offers"
    },
    names,
    title: (way, worst) =>
      worst === null
        ? "No area can be shown on both sides"
        : scarcest[way](worst.wanted.area, answersText(worst.wanted), answersText(worst.offered)),
    subtitle: (way, wantedBase, offeredBase) =>
      `Share of each side. ${names[way].wanted} (n = ${baseText(wantedBase)}) against ${names[way].offered} (n = ` +
      `${baseText(offeredBase)}). At the right: number against number, and how many want for each that offers; ` +
      "scarcest first.",
    note: ({wanted, offered}, load) =>
      `${answersText(wanted)} against ${answersText(offered)}${load === null ? "" : ` (${say.number(load, "ratio")})`}`,
    axis: "Share of those who answered",
    who: "Who",
    caution: {
      "to-ukraine":
        "A hromada names five areas at most, while a municipality rates them all. So compare areas with one another, " +
        "not the two dots of a row. The figures are of those who answered, and do not tell how much time anyone has.",
      "to-norway":
        "Both partners must benefit: what a Norwegian municipality wishes to learn, somebody must offer. The figures " +
        "are of those who answered."
    }
  }
};
