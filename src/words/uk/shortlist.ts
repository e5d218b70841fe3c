import type {ShortlistWords} from "../rooms/shortlist.js";
import {say} from "./speech.js";

const roles: ShortlistWords["roles"] = {
  ks_adviser: "радник KS",
  auc_adviser: "радник АМУ",
  kommune_coordinator: "координатор у муніципалітеті",
  kommune_mayor: "мер муніципалітету",
  county_coordinator: "координатор у фюльке",
  hromada_coordinator: "координатор у громаді",
  hromada_mayor: "голова громади"
};

export const shortlist: ShortlistWords = {
  title: "Короткий список",
  empty: "У короткому списку ще немає пар.",
  note:
    "Короткий список зберігається лише в цьому браузері, доки ви його не завантажите. Бали й місце — за вагами, з " +
    "якими його розпочато. Не вписуйте в нього імен.",
  open: "Відкрити",
  remove: "Прибрати",
  override: "Вирішити самостійно",
  kind: "Що має діяти?",
  kinds: {none: "Порядок, як він є", put_first: "Поставити першою", exclude: "Вилучити"},
  role: "Хто вирішує? (роль)",
  date: "Дата",
  reason: "Причина",
  reasonHint: "Видно разом із рішенням. Без імен.",
  save: "Зберегти рішення",
  saved: "Рішення збережено, і список його дотримується.",
  json: "Завантажити короткий список (JSON)",
  csv: "Завантажити короткий список (CSV)",
  import: "Додати короткий список із файлу (JSON або CSV)",
  undo: "Скасувати",
  undone: "Короткий список такий, яким був до вашої останньої дії.",
  otherWindow:
    "Короткий список змінено в іншому вікні. Тепер в обох він однаковий; те, що було в полях тут, збережено.",
  views: {
    title: "Збережені вигляди",
    name: "Назва вигляду",
    save: "Зберегти цей вигляд",
    saved: (name) => `«${name}» збережено в цьому браузері.`,
    remove: (name) => `Видалити вигляд «${name}»`,
    noName: "Спершу назвіть вигляд."
  },
  imported: (count) =>
    `${say.plural(count, {one: "Додано", other: "Додано"})} ${say.count(count)} ` +
    `${say.plural(count, {one: "пару", few: "пари", many: "пар", other: "пари"})}.`,
  refused: "Файл не додано, короткий список не змінився:",
  broken:
    "Ця сторінка не може прочитати короткий список із цього браузера. Він залишатиметься, доки ви не додасте " +
    "нової пари:",
  notKept: "Браузер не дає нам зберегти короткий список. Завантажте його, перш ніж закрити сторінку.",
  added: (pair) => `${pair}: додано до короткого списку.`,
  removed: (pair) => `${pair}: прибрано з короткого списку.`,
  full: "Файл більший, ніж може бути короткий список. Оберіть інший файл.",
  standing: ({points, position}) =>
    position === null
      ? `${say.number(points, "points")} бала, відсіяно фільтрами`
      : `${say.number(points, "points")} бала, місце №\u00a0${say.count(position)}`,
  overridden: ({kind, role, date, reason}, recommended) =>
    `${{put_first: "Поставлено першою", exclude: "Вилучено"}[kind]} (${roles[role]}, ${say.day(date)}): ${reason} ` +
    (recommended === null ? "Рейтинг радить те саме." : `Рейтинг радив: ${recommended}.`),
  roles
};
