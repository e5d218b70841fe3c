import type {ReportChangesWords} from "../rooms/report_changes.js";
import {say} from "./speech.js";

export const reportChanges: ReportChangesWords = {
  first: "Це перший звіт; попередніх цифр для порівняння немає.",
  finding: (changed, all, day) =>
    changed === 0
      ? `Після звіту від ${say.day(day)} не змінилася жодна цифра з ${say.count(all)}.`
      : `Після звіту від ${say.day(day)} ` +
        `${say.plural(changed, {one: "змінилася", few: "змінилися", many: "змінилося", other: "змінилося"})} ` +
        `${say.count(changed)} ${say.plural(changed, {one: "цифра", few: "цифри", many: "цифр", other: "цифри"})} ` +
        `з ${say.count(all)}.`,
  notCompared: (figures) =>
    `Не порівняно: ${say.count(figures)} ` +
    say.plural(figures, {
      one: "цифру, умовну в одному звіті та повідомлену",
      few: "цифри, умовні в одному звіті та повідомлені",
      many: "цифр, умовних в одному звіті та повідомлених",
      other: "цифри, умовної в одному звіті та повідомленої"
    }) +
    " в іншому.",
  newInWorld: ({dated, all, day}) =>
    `Нове у світі: ${say.count(dated)} з ${say.count(all)} ` +
    `${say.plural(all, {one: "норвезько-українського партнерства", other: "норвезько-українських партнерств"})} ` +
    `${say.plural(dated, {one: "має дату", other: "мають дату"})} після ${say.day(day)}. Цифри зростають і від того, ` +
    "що ми прочитали відтоді.",
  caption: "Цифри, що змінилися",
  columns: {figure: "Цифра", change: "Зміна"},
  figures: {
    hromadas_with_partner: "Громади з норвезьким партнером",
    kommuner_with_partner: "Норвезькі муніципалітети з українським партнером"
  },
  pairs: (programme, status) => `Пари, ${programme}: ${say.lower(status)}`,
  cases: (stage) => `Справи: ${say.lower(stage)}`,
  sources: {
    caption: "Таблиці, на яких побудовано звіт",
    columns: {
      number: "№",
      table: "Таблиця",
      producer: "Видавець",
      asOf: "Станом на",
      retrieved: "Востаннє змінено",
      quality: "Якість"
    },
    perRow: "див. кожен рядок",
    note:
      "Адреси, ліцензії, файли та перевірки кожної таблиці подано на сторінці «Джерела і методика». Партнерством " +
      "вважаємо лише те, що є відкритим."
  }
};
