import type {PaperSourcesWords} from "../rooms/paper_sources.js";
import {say} from "./speech.js";

const unstated = "дату не вказано";
const asOf = (day: string, written: (day: string) => string): string =>
  day === "per row" ? "див. кожен рядок" : day === "unknown" ? unstated : written(day);

export const paperSources: PaperSourcesWords = {
  heading: "Джерела та дати",
  caption: "Таблиці й документи, на яких ґрунтується записка",
  columns: {
    number: "№",
    source: "Джерело",
    producer: "Видавець",
    as_of: "Станом на",
    retrieved: "Востаннє змінено",
    quality: "Якість"
  },
  documents: {
    slides: "Слайди про співпрацю з Україною",
    letter: "Лист про розділ 159.73 державного бюджету Норвегії",
    vasteras: "Рішення § 515 і пояснювальна записка про співпрацю з українською громадою",
    news: "Новина про шведсько-українські партнерства"
  },
  document: "документ",
  asOf: (day) => asOf(day, say.day),
  shortAsOf: (day) => asOf(day, say.shortDay),
  unstated,
  page: (number, address, readOn) => `[${number}] ${address}${readOn === null ? "" : `, прочитано ${say.day(readOn)}`}`,
  more:
    "Адреси, ліцензії та перевірки кожної таблиці подано на сторінці «Джерела і методика». Як обчислено бали, " +
    "пояснює сторінка «Методика»."
};
