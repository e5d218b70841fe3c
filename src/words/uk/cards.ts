import type {CardWords} from "../rooms/cards.js";
import {say} from "./speech.js";

export const cards: CardWords = {
  csv: "Завантажити CSV",
  xlsx: "Завантажити Excel",
  svg: "Завантажити SVG",
  png: "Завантажити PNG",
  copyLink: "Копіювати посилання",
  embedCode: "Код, щоб вставити графік на іншу сторінку",
  copyCode: "Копіювати код",
  file: {
    title: "Висновок",
    measure: "Показник",
    source: "Джерело",
    address: "Адреса",
    note: "Примітка",
    table: (number) => `Таблиця ${say.count(number)}`,
    about: "Про ці цифри",
    ofOne: (heading) => `${heading} (частка від 1)`
  },
  readOut:
    "Графік. Стрілками на клавіатурі можна перебирати позначки по одній. Якщо позначка — місце, " +
    "Enter відкриває його сторінку.",
  quality: {
    official: "Офіційні дані",
    official_by_way: "Офіційні дані, взяті не в самого видавця",
    derived: "Виведені дані",
    estimated: "Оціночні дані",
    sample: "Вибірка",
    conflicting: "Джерела суперечать одне одному",
    mixed: "Якість указано в кожному рядку",
    illustrative: "Умовні дані: відповіді вигадано",
    reported: "Дані, які повідомили самі муніципалітети та громади"
  },
  updated: (title) => `Графік оновлено: ${title}`,
  copied: "Посилання скопійовано.",
  codeCopied: "Код скопійовано.",
  notSaved: "Не вдалося створити файл. Перезавантажте сторінку, щоб спробувати ще раз.",
  bare: {noFigures: "Тут немає цифр, які можна показати", figures: "Цифри"},
  day: {
    slider: "Місяць за місяцем",
    field: "Або певний день",
    fault: ({fault, shown}) =>
      ({
        before: `В адресі — день, якого перелік ще не охоплює. Показано перший день переліку — ${say.day(shown)}.`,
        after: `В адресі — день, якого перелік уже не охоплює. Показано останній день переліку — ${say.day(shown)}.`,
        none: `В адресі замість дня — щось інше. Показано останній день переліку — ${say.day(shown)}.`
      })[fault],
    among: ({first, last}) => `Перелік охоплює дні від ${say.day(first)} до ${say.day(last)}.`
  }
};
