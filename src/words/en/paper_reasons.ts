import type {Side} from "../../model/match/rank.js";
import type {sturdinessTop} from "../../model/match/sturdiness.js";
import type {PaperReasonsWords} from "../rooms/paper_reasons.js";
import {criteria} from "./criteria.js";
import {choices} from "./choices.js";
import {say} from "./speech.js";

const inWords: Readonly<Record<typeof sturdinessTop, string>> = {5: "five"};
const kinds = {kommune: "hromadas", hromada: "kommuner"} as const;

/** Where a pair stands in a list. @param named what the list of a side holds */
export const standingAmong =
  (named: Readonly<Record<Side, string>>): PaperReasonsWords["standing"] =>
  ({whose, partner, side, position, count, all, sturdy, top}) => {
    const held =
      sturdy === null
        ? ""
        : ` ${partner} is in the top ${inWords[top]} in ${say.number(sturdy, "share")} of 1,000 ` +
          "random weightings around the chosen one.";
    return (
      `For ${whose}, ${partner} is number ${say.count(position)} of ${say.count(count)} ${named[side]} that the ` +
      `filters let through (${say.count(all)} in all).${held}`
    );
  };

export const paperReasons: PaperReasonsWords = {
  heading: "Why this pair",
  caption: "Points and what is behind them",
  columns: {criterion: "Criterion", points: "Points", of: "Of", evidence: "Evidence"},
  total: "Together",
  unknown: (criterion) => `${criteria.names[criterion]} (unknown: counts as half)`,
  doesNotCount: "does not count",
  signs: (madeUp) =>
    "+ speaks for, − speaks against, ? is unknown and counts as half, · is a fact." +
    `${madeUp === null ? "" : ` ${madeUp} rests on a made-up answer or case.`} Points are rounded to one decimal.`,
  gains: (place) => `What ${place} gains`,
  standing: standingAmong(kinds),
  filteredOut: ({whose, partner}) =>
    `${partner} is not in the list of ${whose}: the filters take it away. The points are worked out as if they did ` +
    `not.`,
  weighting: ({preset, changed, filters}) => {
    const {name, reason} = choices.presets[preset];
    const own = say.list(changed.map(({criterion, weight}) => `${criteria.shorts[criterion]} ${weight}`));
    const on =
      filters.length === 0
        ? "No filters are on"
        : `Filters: ${say.list(filters.map((key) => say.lower(choices.filters[key].name)))}`;
    return (
      `Weighting: ${name}. ${reason}${changed.length === 0 ? "" : ` Changed: ${own}.`} ${on}; occupied hromadas are ` +
      "never included."
    );
  }
};
