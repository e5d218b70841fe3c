import type {PlanResultWords} from "../rooms/plan_result.js";
import {plan} from "./plan.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const partnerships = (count: number): string =>
  say.plural(count, {one: "партнерство", few: "партнерства", many: "партнерств", other: "партнерства"});

export const planResult: PlanResultWords = {
  oblastsLead:
    "Нові партнерства в кожній області. Кожен зафарбований знак — одне партнерство, форма — тип території; кільця — " +
    "наявні партнерства.",
  ranksLead:
    "Як високо партнер із плану стоїть у власному списку кожної сторони. Комусь доводиться трохи поступитися, щоб " +
    "сума була найкращою.",
  mutualLead:
    "Якщо муніципалітет і громада, яких план не поєднав, воліли б бути в парі між собою, план крихкий: вони можуть " +
    "знайти одне одного й без нього. Тоді з ними варто поговорити. Виграш того, хто у плані не має пари, рахуємо " +
    "від нуля.",
  noMutual: "Тож мало хто має підставу відступити від плану.",
  pointAtPair: "Наведіть вказівник на лінію, торкніться її або перебирайте пари клавішами зі стрілками.",
  termsAndProof: "Умови й доведення",
  pairSaid: ({kommune, hromada, points, kommuneRank, hromadaRank}) =>
    `${kommune} — ${hromada}: ${say.number(points, "points")} бала; №\u00a0${say.count(kommuneRank)} у списку ` +
    `муніципалітету, №\u00a0${say.count(hromadaRank)} у списку громади`,
  pairs: "Усі пари",
  pairsLead: "Пара — це пропозиція для розмови, а не рішення. Вирішують самі муніципалітет і громада.",
  pairsCaption: "Усі пари плану",
  illustrative: (caption) => `${plan.illustrative}. ${caption}`,
  tryThis: "Спробуйте:",
  noPlaces: "немає",
  nobody: "пару підібрати неможливо",
  signs: (counts) =>
    counts.map(({type, count}) => `${say.lower(terms.regionTypes[type])}: ${say.count(count)}`).join(", "),
  oblastsCaption: "Нові партнерства в кожній області",
  regrets: "Хто поступається найбільше",
  pricesCaption: "Бали, втрачені за всіма парами через вимогу, порівняно з тим самим планом без неї",
  dialTitle: (more, {points, of}) =>
    `Ще ${say.count(more)} ${partnerships(more)} для малих або слабких громад ` +
    `${say.plural(more, {one: "коштує", few: "коштують", many: "коштують", other: "коштує"})} ` +
    `${say.portion(points, of)} суми`,
  dialTitleNone: "Повна вага тих, хто залишається осторонь, не додає партнерств для малих або слабких громад",
  chosen: (dial) => `${dial} (обрано)`,
  choose: (dial) => `Обрати вагу ${dial}`,
  dialLead: ({full, none, price}) =>
    `За повної ваги малим або фінансово слабким громадам ` +
    `${say.plural(full, {one: "дістається", few: "дістаються", many: "дістається", other: "дістається"})} ` +
    `${say.count(full)} ${partnerships(full)}, а не ${say.count(none)}, і сума балів менша на ` +
    `${say.portion(price.points, price.of)}. Мала громада — до ` +
    "5\u00a0000 жителів, слабка — з низькою або критичною фінансовою спроможністю. Обчислено без вимог.",
  dialCaption: "Що дає і чого коштує вага тих, хто залишається осторонь",
  lost: ({points, of}) => `${say.number(points, "points")} (${say.portion(points, of)})`
};
