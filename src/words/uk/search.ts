import type {SearchWords} from "../rooms/search.js";
import {say} from "./speech.js";

export const search: SearchWords = {
  field: "Пошук місця, графіка, таблиці або слова",
  short: "Місце, графік або слово",
  button: "Шукати",
  kinds: {chart: "графік", table: "таблиця", section: "розділ"},
  found: (count) =>
    `${say.count(count)} ` +
    `${say.plural(count, {one: "варіант", few: "варіанти", many: "варіантів", other: "варіанта"})}.`,
  nothing: (typed) =>
    `За запитом «${typed}» не знайдено ні місця, ні графіка, ні таблиці, ні розділу. Натисніть «Шукати», щоб ` +
    "побачити список усіх місць.",
  unknownCode: (typed) =>
    `«${typed}» — не код норвезького муніципалітету, фюльке, громади чи області й не колишній код, який ми знаємо.`
};
