import type {MatchDetailsWords} from "../rooms/match_details.js";
import {criteriaSharpen} from "./criteria_sharpen.js";
import {match} from "./match.js";
import {matching} from "./matching.js";
import {say} from "./speech.js";

export const matchDetails: MatchDetailsWords = {
  page: (name) => `Про місце: ${name}`,
  points: "Бали за кожним критерієм",
  gains: "Що отримує кожна сторона",
  sides: {kommune: "Муніципалітет", hromada: "Громада"},
  partner: "Чим муніципалітет може поділитися і чого хоче навчитися",
  offers: (areas) =>
    areas.length > 0
      ? `Має добрі або сильні компетенції за такими напрямами: ${say.list(areas.map(say.lower))}.`
      : "Не назвав жодного напряму, за яким має добрі компетенції.",
  wishes: (areas) =>
    areas.length > 0
      ? `Хоче вчитися за такими напрямами: ${say.list(areas.map(say.lower))}.`
      : "Не назвав нічого, чого хоче навчитися.",
  partnerUnknown: "Муніципалітет не відповів, тож ми не знаємо, чим він може поділитися і чого хоче навчитися.",
  missing: "Що зробило б оцінку точнішою",
  warnings: "На що зважати",
  lessons: "Десять уроків",
  lessonsNote: "Що KS у 2023 році з’ясувала про те, завдяки чому партнерство працює.",
  lesson: (code, state) => `${matching.lessons.names[code]}: ${matching.lessons.states[state]}.`,
  unknown: (key) => `Невідомо, зараховано наполовину. ${criteriaSharpen[key]}`,
  sum: "Разом",
  notWeighed: "не рахуємо",
  signs: {for: "за: ", against: "проти: ", unknown: "невідомо: "},
  source: "джерело",
  sourceOf: (table) => `джерело: ${table}`,
  nothing: "Обидві сторони відповіли, але жодна нічого тут не назвала.",
  compare: {
    criterion: "Критерій",
    score: "Сума балів",
    remove: "Прибрати",
    removeOne: (name) => `Прибрати: ${name}`,
    region: "Тип території",
    within: {kommune: "Фюльке", hromada: "Область"},
    people: "Жителі (Норвегія 2024, Україна 2022)",
    distance: "Відстань",
    partners: "Партнери",
    part: ({points, most, isUnknown}) => `${match.ofPoints(points, most)}${isUnknown ? " (невідомо)" : ""}`,
    caption:
      "Бали за кожним критерієм і те, що ще відомо. Найкраще в кожному рядку виділено, навіть якщо його мають кілька.",
    sturdy: "У першій п’ятірці",
    sturdyShare: (share) => say.number(share, "whole_share")
  }
};
