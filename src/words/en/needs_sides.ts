import type {NeedsSidesWords, Way} from "../rooms/needs_sides.js";
import type {Scarcest} from "../../model/findings/finding.js";
import {answersText, baseText, classifiedOn, named, shareText} from "./needs.js";
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

const scarcest: Readonly<Record<Way, {what: string; figures: (wanted: string, offered: string) => string}>> = {
  "to-ukraine": {
    what: "Norwegian competence is scarcest against need in",
    figures: (wanted, offered) =>
      `${wanted} of the hromadas that answered need support, ${offered} of the municipalities have the competence`
  },
  "to-norway": {
    what: "Ukrainian offers are scarcest against what Norwegian municipalities wish to learn in",
    figures: (wanted, offered) =>
      `${wanted} of the municipalities that answered wish to learn, ${offered} of the hromadas offer`
  }
};

function scarcestText(way: Way, {groups, over, under, hidden}: Scarcest): string {
  const {what, figures} = scarcest[way];
  const where = `${hidden > 0 ? `Of the areas shown on both sides, ${what}` : what} ${named(groups)}`;
  return groups.length > 1 ? where : `${where}: ${figures(shareText(over.value), shareText(under.value))}`;
}

export const needsSides: NeedsSidesWords = {
  horizon: {
    title: (later) =>
      later === null
        ? "Short and long term can be shown for no area"
        : `In ${say.count(later.value)} of the ${say.count(later.compared)} ` +
          `${say.plural(later.compared, {one: "area", other: "areas"})} shown more hromadas need support in the long ` +
          "term than in the short",
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
        ({groups, value}) => `${named(groups)} (${shareText(value)})`
      );
      if (difference.most.value === difference.least.value)
        return `${sought[difference.horizon]} is sought as often in all groups (${shareText(difference.most.value)})`;
      return difference.isEven
        ? `${sought[difference.horizon]} is sought about as often in ${most} and ${least}: the difference may be chance`
        : `${sought[difference.horizon]} is sought most often in ${most} and least often in ${least}`;
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
    title: (way, worst) => (worst === null ? "No area can be shown on both sides" : scarcestText(way, worst)),
    subtitle: (way, wantedBase, offeredBase) =>
      `Share of each side. ${names[way].wanted} (n = ${baseText(wantedBase)}), beside ${names[way].offered} (n = ` +
      `${baseText(offeredBase)}). At the right: how many want for each that offers; scarcest first.`,
    heads: {
      "to-ukraine": ["Need support", "Have competence", "For each"],
      "to-norway": ["Wish to learn", "Offer experience", "For each"]
    },
    says: ({share, answers}) => (share === null ? answersText({answers}) : shareText(share)),
    load: (load) => (load === null ? "–" : say.number(load, "ratio")),
    who: "Who",
    caution: {
      "to-ukraine":
        "A hromada names five areas at most, while a municipality rates them all. So compare areas with one another, " +
        "not the two bars of a row: each has its own scale. The figures are of those who answered, and " +
        "do not tell how much time anyone has.",
      "to-norway":
        "Both partners must benefit: what a Norwegian municipality wishes to learn, somebody must offer. The figures " +
        "are of those who answered."
    }
  }
};
