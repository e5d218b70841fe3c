import type {PaperAlternativesWords} from "../rooms/paper_alternatives.js";
import {criteria} from "./criteria.js";
import {shortlist} from "./shortlist.js";
import {say} from "./speech.js";

const captions = {
  kommune: (place: string) => `Andre hromadaer for ${place}`,
  hromada: (place: string) => `Andre kommuner for ${place}`
} as const;
const did = {put_first: "satte dette paret først", exclude: "tok dette paret ut"} as const;

export const paperAlternatives: PaperAlternativesWords = {
  heading: "Alternativer som er vurdert",
  caption: (side, place) => captions[side](place),
  nobodyLeft: (side, place) => `${captions[side](place)}: ingen er igjen med disse filtrene.`,
  candidates: {kommune: "Hromada", hromada: "Kommune"},
  columns: {rank: "Plass", points: "Poeng", advantage: "Fordel", drawback: "Ulempe"},
  difference: (criterion, points) =>
    `${criteria.shorts[criterion]} ${points > 0 ? "+" : "−"}${say.number(Math.abs(points), "points")}`,
  noDifference: "ingen",
  rule:
    "Fordel og ulempe er høyst to kriterier hver: de der stedet ligger mest foran eller mest bak dette paret i " +
    "poeng, etter samme vekting. Alle " +
    "andre steder kan vurderes på samme måte på siden for å finne partner.",
  overridden: ({kind, role, date, recommended}) =>
    `Overstyrt: ${shortlist.roles[role]} ${did[kind]} ${say.day(date)}. Etter poengene var ${recommended} anbefalt.`,
  reason: (reason) => `Grunnen som er gitt: «${reason}»`,
  another: ({first, whose}) =>
    `Etter poengene står ${first} først for ${whose}. Velges dette paret likevel, bør grunnen stå i saken.`
};
