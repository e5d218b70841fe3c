import type {SourceWords} from "../rooms/sources.js";
import {say} from "./speech.js";

export const sources: SourceWords = {
  freshness: "Дані цього сайту та їхня свіжість",
  checks: "Перевірки під час кожного збирання сайту",
  facts: {
    table: "Таблиця",
    producer: "Видавець",
    licence: "Ліцензія",
    source: "Джерело",
    grain: "Один рядок — це",
    key: "Ключ",
    asOf: "Станом на",
    ageLimit: "Межа віку",
    exception: "Виняток із межі",
    changed: "Востаннє змінено тут",
    rows: "Рядки",
    quality: "Якість",
    checks: "Перевірки"
  },
  told: {
    groups: {
      partners: "KS та АМУ: хто вони і що зробили разом",
      needs: "Що ще документи кажуть про потреби",
      funding: "Що документи кажуть про фінансування",
      eea: "Гранти ЄЕП: здобутки, напрями та програми KS",
      network: "Шведські партнерства: мережа, зустрічі та рішення",
      alliance: "Альянс: початок, ролі та як приєднатися"
    },
    places: {
      partners: "Партнерства",
      needs: "Потреби",
      funding: "Партнерства",
      eea: "Партнерства",
      network: "Партнерства",
      alliance: "Партнерства"
    },
    notTold: "не переказано",
    caption: "Що документи кажуть, крім цифр, і де це подано",
    heads: {text: "Факт", source: "Документ або сторінка", place: "Де"}
  },
  ownChecks: "Метадані, ключ і кількість рядків",
  ageRule: ({warnAfter, errorAfter, reason}) =>
    `Дані вважаємо старими через ${say.count(warnAfter)} ` +
    `${say.plural(warnAfter, {one: "день", few: "дні", many: "днів", other: "дня"})} і не публікуємо через ` +
    `${say.count(errorAfter)}. ${reason}`,
  exception: ({until, reason}) => `Усе-таки публікуємо до ${say.day(until)}. ${reason}`,
  checkHeads: {description: "Що має виконуватися (англійською)", rows: "Переглянуто рядків", violations: "Порушення"},
  regionTypes: (day) => `Типи територій за переліком станом на ${say.day(day)}`,
  regionHeads: {type: "Тип території (АМУ)", category: "Категорія KS", rule: "Правило", hromadas: "Громади"},
  distances: {
    caption: (day) => `Якби межа була іншою: громади за переліком станом на ${say.day(day)}`,
    distance: "Відстань між центрами",
    km: (km, isRule) => `${say.number(km, "km")}\u00a0км${isRule ? " (так у правилі)" : ""}`,
    nearFront: "Поблизу фронту",
    safe: "Тилові"
  },
  columnHeads: {column: "Стовпець", type: "Тип", meaning: "Значення, одиниця, джерело (англійською)"}
};
