import type {OverviewWords} from "../rooms/overview.js";
import {say} from "./speech.js";

const has = (count: number): string => say.plural(count, {one: "має", other: "мають"});
const ofHromadas = (whole: number): string =>
  `із ${say.count(whole)} ${say.plural(whole, {one: "громади", few: "громад", many: "громад", other: "громади"})}`;
const ofNorwegian = (whole: number): string =>
  `із ${say.count(whole)} ` +
  say.plural(whole, {
    one: "норвезького муніципалітету",
    few: "норвезьких муніципалітетів",
    many: "норвезьких муніципалітетів",
    other: "норвезького муніципалітету"
  });

export const overview: OverviewWords = {
  finding: (kommuner, hromadas) =>
    `${say.count(kommuner.part)} ${ofNorwegian(kommuner.whole)} ${has(kommuner.part)} відомого українського ` +
    `партнера; ${say.count(hromadas.part)} ${ofHromadas(hromadas.whole)} не ${has(hromadas.part)} відомого партнера ` +
    "в жодній країні",
  figures: {
    kommuner: ({part, whole}) => `${ofNorwegian(whole)} ${has(part)} відомого партнера в Україні`,
    counties: ({part, whole}) => `із ${say.count(whole)} фюльке ${has(part)} такого партнера`,
    hromadas: ({part, whole}) => `${ofHromadas(whole)} ${has(part)} відомого норвезького партнера`,
    nobody: ({part, whole}) => `${ofHromadas(whole)} не ${has(part)} відомого партнера в жодній країні`
  },
  picture: {
    norway: "Норвегія",
    ukraine: "Україна",
    caption: (pairs, undrawn) =>
      `${say.count(pairs)} ` +
      say.plural(pairs, {
        one: "відоме партнерство",
        few: "відомі партнерства",
        many: "відомих партнерств",
        other: "відомого партнерства"
      }) +
      ", кожна лінія — одне" +
      (undrawn > 0 ? `; ще ${say.count(undrawn)} — із фюльке або областю, без лінії` : "") +
      ".",
    link: "Подивитися, хто з ким у партнерстві"
  },
  own: {
    field: "Яка ваша громада?",
    hint: "Вінницька, Бучанська, Самарівська …",
    button: "Знайти",
    match: "Подивитися, які норвезькі муніципалітети пасують громаді"
  },
  report: "Завантажити дві сторінки (PDF)",
  source: (lists, newest) =>
    `Відомо з ${say.count(lists)} ` +
    say.plural(lists, {one: "списку, який", few: "списків, які", many: "списків, які", other: "списку, які"}) +
    ` ми прочитали; найновіший — ${newest.length === 7 ? say.month(`${newest}-01`) : say.day(newest)}.`,
  sourceLink: "Чого немає у списках"
};
