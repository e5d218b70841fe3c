import type {PaperAlternativesWords} from "../rooms/paper_alternatives.js";
import {criteria} from "./criteria.js";
import {hromadaOf, hromadaOrOther} from "./declension.js";
import {shortlist} from "./shortlist.js";
import {say} from "./speech.js";

const captions = {
  kommune: (place: string) => `Інші громади для муніципалітету ${place}`,
  hromada: (place: string) => `Інші муніципалітети для ${hromadaOf(place)}`
} as const;
const did = {put_first: "цю пару поставлено першою", exclude: "цю пару вилучено"} as const;

export const paperAlternatives: PaperAlternativesWords = {
  heading: "Які ще варіанти розглянуто",
  caption: (side, place) => captions[side](place),
  nobodyLeft: (side, place) => `${captions[side](place)}: за цих фільтрів не лишилося нікого.`,
  candidates: {kommune: "Громада", hromada: "Муніципалітет"},
  columns: {rank: "Місце", points: "Бали", advantage: "Перевага", drawback: "Недолік"},
  difference: (criterion, points) =>
    `${criteria.shorts[criterion]} ${points > 0 ? "+" : "−"}${say.number(Math.abs(points), "points")}`,
  noDifference: "немає",
  rule:
    "Перевага й недолік — це щонайбільше по два критерії, за якими бали (за тих самих ваг) найбільше перевищують " +
    "бали цієї пари чи найбільше їм поступаються. Кожне інше місце можна так само оцінити на сторінці «Підбір».",
  overridden: ({kind, role, date, recommended}) =>
    `Ручне рішення (${shortlist.roles[role]}, ${say.day(date)}): ${did[kind]}. За балами радили іншого ` +
    `партнера: ${recommended}.`,
  reason: (reason) => `Зазначена причина: «${reason}»`,
  another: ({first, whose}) =>
    `За балами перше місце у списку «${hromadaOrOther(whose)}» посідає ${hromadaOrOther(first)}. Якщо ` +
    "попри це обрано цю пару, причину варто записати в матеріалах справи."
};
