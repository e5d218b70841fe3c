import type {FactKey} from "../../model/match/fact_changes.js";
import type {WhyWords} from "../rooms/why.js";
import {criteria} from "./criteria.js";
import {say} from "./speech.js";

// In the future tense, after «має справдитися таке:» as well as after «навіть якщо».
const facts: Readonly<Record<FactKey, string>> = {
  candidate_responsible: "кожна сторона назве відповідальну особу",
  horizon: "часові горизонти узгодяться",
  language: "знайдеться спільна робоча мова",
  funding: "фінансування стане відомим",
  accepts: "муніципалітет погодиться на тип території громади",
  civil_society: "місцеві організації налагодять зв’язки з Україною",
  earlier_cooperation: "муніципалітет матиме за собою співпрацю з кимось в Україні",
  offers_all_wishes: "громада запропонує досвід за всіма бажаними для муніципалітету напрямами"
};
const named = (keys: readonly FactKey[]): string => say.list(keys.map((key) => facts[key]));
const points = (value: number): string => say.number(value, "points");

export const why: WhyWords = {
  title: "Чому не…?",
  lead: "Оберіть когось іншого й подивіться, що тягне цей варіант донизу і яка найменша зміна вивела б його вперед.",
  field: {kommune: "Муніципалітет, який не на першому місці", hromada: "Громада, яка не на першому місці"},
  hint: "Введіть назву або код.",
  behind: "У чому поступається",
  ahead: "У чому випереджає",
  first: "Що вивело б на перше місце",
  tryIt: "Спробувати ці ваги",
  standing: ({name, position, points: own, first, firstPoints, isFirst, isAllowed}) =>
    (isFirst
      ? `${name} — на першому місці за цих ваг.`
      : `${name} — місце №\u00a0${say.count(position)}, ${points(own)} бала. На першому місці ${first}: ` +
        `${points(firstPoints)}.`) +
    (isAllowed ? "" : " Фільтри відсіюють цей варіант; тут порівнюємо так, ніби вони вимкнені."),
  difference: ({key, value, firstValue, points: lost}) =>
    `${criteria.names[key]}: ${points(value)} проти ${points(firstValue)} зі 100, ${points(lost)} бала`,
  noWeights: (name, rival) =>
    `За жодних ваг ${name} не посяде першого місця: ${rival} не поступається за жодним критерієм.`,
  manyWeights: (name) => `Зі зміною до трьох ваг ${name} не посяде першого місця.`,
  weights: (name, changes) =>
    `Найменша зміна ваг, за якої ${name} посідає перше місце${changes.length > 1 ? " (однієї ваги замало)" : ""}: ` +
    `${say.list(changes.map(({key, from, to}) => `«${criteria.names[key]}» з ${from} до ${to}`))}.`,
  facts: (keys) => `Або має справдитися таке: ${named(keys)}.`,
  answers: (least, keys) =>
    `Або потрібна відповідь: її ще немає, а перше місце дали б щонайменше ${points(least)} зі 100 за ` +
    `${keys.length === 1 ? "критерієм" : "критеріями"} ` +
    `${say.list(keys.map((key) => `«${criteria.shorts[key]}»`))}.`,
  notEnough: (keys, lacking) =>
    keys.length === 0
      ? "Ніщо з того, що сторони можуть зробити самі, не виведе цей варіант на перше місце."
      : `Навіть якщо ${named(keys)}, бракуватиме ${points(lacking)} бала.`
};
