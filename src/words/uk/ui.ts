import type {UiWords} from "../rooms/ui.js";
import {say} from "./speech.js";

export const ui: UiWords = {
  data: "Дані",
  picture: "Зображення",
  share: "Поділитися",
  csv: "Завантажити CSV",
  xlsx: "Завантажити Excel",
  allRows: "Уся таблиця, з якої зроблено графік (CSV)",
  lateRows: "Довга таблиця (CSV)",
  svg: "Завантажити SVG",
  png: "Завантажити PNG",
  permalink: "Посилання на цей вигляд",
  copyLink: "Копіювати посилання",
  embedCode: "Код, що вставляє графік на іншу сторінку",
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
  readOut: "Графік. Стрілки на клавіатурі читають позначки по одній.",
  ageWords: "вік даних: #",
  perRow: "див. кожен рядок",
  illustrative: "Вигадані дані",
  unknownPeriod: "у джерелі не вказано",
  quality: {
    official: "Офіційні дані",
    official_by_way: "Офіційні дані, прочитані не в самого видавця",
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
  loading: "Завантажуємо цифри…",
  failed:
    "Не вдалося отримати цифри. Графік і далі показує початковий вигляд; перезавантажте сторінку, щоб спробувати ще " +
    "раз.",
  bare: {noFigures: "Тут немає цифр, які можна показати", figures: "Цифри"},
  day: {
    slider: "Місяць за місяцем",
    field: "Або певний день",
    fault: ({fault, shown}) =>
      ({
        before: `В адресі — день, якого список ще не охоплює. Показано перший день списку — ${say.day(shown)}.`,
        after: `В адресі — день, якого список уже не охоплює. Показано останній день списку — ${say.day(shown)}.`,
        none: `В адресі замість дня — щось інше. Показано останній день списку — ${say.day(shown)}.`
      })[fault],
    among: ({first, last}) => `Список охоплює дні від ${say.day(first)} до ${say.day(last)}.`
  },
  yes: "так",
  no: "ні"
};
