import type {MethodsWords} from "../rooms/methods.js";
import {hromada as hromadaName, oblastIn} from "./declension.js";
import {choices} from "./choices.js";
import {say} from "./speech.js";

const whose = {norwegian: "норвезьких", swedish: "шведських"};

const share = (value: number): string => say.number(value, "share");

const score: MethodsWords["score"] = (thousandths, isUnknown = false) =>
  `${say.number(thousandths / 1000, "thousandths")}${isUnknown ? " (невідомо)" : ""}`;

export const methods: MethodsWords = {
  question: "Запитання",
  rule: "Правило",
  unknown: "Коли це невідомо",
  sharpen: "Що дало б певнішу відповідь",
  numbered: (number, name) => `${number}. ${name}`,
  sturdiness: "Стійкість місця",
  criterion: "Критерій",
  presetsCaption: "Ваги в кожному наборі; разом вони дають 100",
  lead: (name) => `${name}: `,
  noExample: "Поки що немає пари, яку можна показати: ніхто не відповів.",
  value: "Значення",
  weight: "Вага",
  points: "Вага × значення",
  score,
  inAll: "Разом",
  exampleCaption: ({kommune, hromada, preset, isIllustrative}) =>
    `Муніципалітет ${kommune} і ${hromadaName(hromada)}, «${choices.presets[preset].name}»` +
    (isIllustrative ? " (вигадані відповіді)" : ""),
  exampleIntro: ({kommune, hromada, oblast, points, preset, held, draws}) =>
    `Муніципалітет ${kommune} і ${hromadaName(hromada)} ${oblastIn(oblast)}: ` +
    `${say.number(points, "points")} зі 100 балів за набором ваг «${choices.presets[preset].name}». Громада стоїть ` +
    "першою у списку муніципалітету й лишається в першій п’ятірці " +
    `у ${say.number(held, "whole_share")} з ${say.count(draws)} ` +
    `${say.plural(draws, {one: "іншого набору", other: "інших наборів"})} ваг.`,
  exampleMeasure:
    "Смуга — це вага критерію, заповнена частина — вага, помножена на значення: скільки з неї дістає пара.",
  ofWeight: ({points, weight, isUnknown}) =>
    `${say.number(points, "points")} з ${weight}${isUnknown ? " (невідомо)" : ""}`,
  exampleTable: "Те саме в таблиці",
  illustrative:
    "Муніципалітет і громада справжні, а відповіді вигадані. Цифри обчислив той самий код, що працює на сторінці " +
    "«Підбір».",
  divided: ({sum, weightSum, points}) =>
    `Сума ${score(sum)}, поділена на суму ваг ${weightSum}, дає ${score(sum / weightSum)}: ` +
    `${say.number(points, "points")} зі 100 балів.`,
  realTies: {
    none: {
      norwegian: "Немає відомих норвезьких партнерів, на яких можна випробувати метод.",
      swedish: "Немає відомих шведських партнерів, на яких можна випробувати метод."
    },
    caption: {
      norwegian: "Куди метод, маючи лише відкриті факти, поставив би партнерів, яких муніципалітети справді мають",
      swedish: "Те саме для партнерів, яких справді мають шведські муніципалітети"
    },
    columns: {
      name: "За чим",
      median: "Медіанне місце, частка списку (95%)",
      top_10: "Серед перших десяти (95%)",
      top_50: "Серед перших п’ятдесяти (95%)"
    },
    together: "За обома разом, ваги як у стандартному наборі",
    blind: "Вибір навмання",
    share,
    interval: (median, {low, high}) => `${share(median)} (${share(low)}–${share(high)})`,
    among: (count, all, {low, high}) => `${say.count(count)} з ${say.count(all)} (${share(low)}–${share(high)})`,
    finding: ({country, ties, of, median, interval: {low, high}}) =>
      `Справжні партнери ${whose[country]} муніципалітетів (${say.count(ties)}): половина з них — серед перших ` +
      `${share(median)} (${share(low)}–${share(high)}) списку з ${say.count(of)} ` +
      `${say.plural(of, {one: "неокупованої громади", other: "неокупованих громад"})}. ` +
      (high < 0.5
        ? "Це вище, ніж дав би вибір навмання."
        : low > 0.5
          ? "Це нижче, ніж дав би вибір навмання: подібність розміру й місця не пояснює, хто кого знайшов."
          : "Від вибору навмання цього не відрізнити: подібність розміру й місця не пояснює, хто кого знайшов.")
  },
  behind: "Що стоїть за кожним значенням:",
  noNeeds: "Таких потреб не названо.",
  nothingKnown: "Нічого не відомо."
};
