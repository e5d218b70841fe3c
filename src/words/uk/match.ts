import {sturdinessDraws} from "../../model/match/sturdiness.js";
import type {MatchWords, RegionTie} from "../rooms/match.js";
import {criteria} from "./criteria.js";
import {hromadaOrOther, opening} from "./declension.js";
import {choices} from "./choices.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const ofPoints: MatchWords["ofPoints"] = (points, most) =>
  `${say.number(points, "points")} із ${say.number(most, "points")}`;

const partText = ({key, points, most, isUnknown}: Parameters<MatchWords["bar"]>[1][number]): string =>
  `${criteria.shorts[key]} ${ofPoints(points, most)}${isUnknown ? " (невідомо, зараховано наполовину)" : ""}`;

const regionTie = ({norwegian, ukrainian, status, isPartnership}: RegionTie): string =>
  `${norwegian} — ${hromadaOrOther(ukrainian)} ` +
  `(${say.lower(status)}${isPartnership ? "" : ", не рахуємо як партнерство"})`;

const countyTies: MatchWords["countyTies"] = (ties) =>
  ties.length > 0 ? `Власні зв’язки: ${ties.map(regionTie).join("; ")}` : "Власних відомих зв’язків з Україною немає";

// Points stand with a decimal, and a decimal asks for the genitive singular: «57,0 бала».
const pointsText = (points: number): string => `${say.number(points, "points")} бала`;

export const match: MatchWords = {
  startSide: "hromada",
  side: "Хто шукає партнера?",
  sides: {kommune: "Норвезький муніципалітет або фюльке", hromada: "Українська громада"},
  search: {kommune: "Муніципалітет або фюльке", hromada: "Громада"},
  noHit: (text) =>
    `Не знайдено нічого схожого на «${text}». Спробуйте назву адміністративного центру, фюльке або області.`,
  hits: (hits) =>
    `${say.count(hits)} ${say.plural(hits, {one: "варіант", few: "варіанти", many: "варіантів", other: "варіанта"})}.`,
  weighting: "Що має важити найбільше?",
  preset: "Готовий набір ваг",
  presetChanged: (name) => `${name} (змінено)`,
  weightsMoved: (name, moved) =>
    `Порівняно з набором «${name}» змінено ${say.count(moved)} ` +
    `${say.plural(moved, {one: "вагу", few: "ваги", many: "ваг", other: "ваги"})}.`,
  showWeights: (weighting) => `Ваги й фільтри: ${weighting}`,
  weightsRule: "Ваги — це співвідношення: 20 важить удвічі більше, ніж 10.",
  weightsSum: (sum) => `Разом ${sum}.`,
  resetWeights: "Повернути набір ваг",
  zeroWeights:
    "Усі ваги дорівнюють 0, тож партнерів ніщо не відрізняє. Надайте вагу хоча б одному критерію; доти список " +
    "залишається таким, як був.",
  filters: "Хто має бути у списку?",
  occupiedOut: (occupied) => `Громад, окупованих за найновішим переліком, у списку немає (${say.count(occupied)}).`,
  takes: (taken) => `відсіює ${say.count(taken)}`,
  left: (left, all, side) =>
    `У списку ${say.count(left)} із ${say.count(all)} ` +
    (side === "kommune"
      ? say.plural(all, {one: "громади", few: "громад", many: "громад", other: "громади"})
      : say.plural(all, {
          one: "муніципалітету",
          few: "муніципалітетів",
          many: "муніципалітетів",
          other: "муніципалітету"
        })) +
    ".",
  nothingLeft: (filters, brings) =>
    "За таких фільтрів нікого не залишилося. Вимкніть " +
    `${say.list(filters.map((key) => `«${choices.filters[key].name}»`))} — і до списку ` +
    `${say.plural(brings, {one: "повернеться", few: "повернуться", many: "повернеться", other: "повернеться"})} ` +
    `${say.count(brings)}.`,
  nothingAtAll: (list) =>
    `За ${terms.listOf(list)}, громада окупована, тож, доки це так, її у списку немає. Якщо відтоді її звільнено, ` +
    "потрібен новіший перелік. Оберіть інше місце.",
  loosen: (filters) => `Вимкнути: ${filters.map((key) => choices.filters[key].name).join(", ")}`,
  listTitle: (place, side) =>
    side === "kommune"
      ? `${opening(place)}: громади, які пасують`
      : `${hromadaOrOther(place)}: муніципалітети, які пасують`,
  listNote: (list, side) =>
    "У списку — перші двадцять, із балами від 0 до 100. " +
    (side === "kommune" ? `Типи територій — за ${terms.listOf(list)}; відтоді лінія фронту змінилася. ` : "") +
    "Відстань — по прямій.",
  points: "бала",
  ofPoints,
  ofHundred: (points) => `${say.number(points, "points")} зі 100`,
  bar: (score, parts) => `${say.number(score, "points")} зі 100 балів: ${parts.map(partText).join("; ")}`,
  fromLeft: "Зліва направо:",
  groups: {
    give: "Взаємна користь",
    like: "Подібність",
    ready: "Підґрунтя",
    fair: "Рівномірний розподіл",
    unknown: "Невідомо, зараховано наполовину"
  },
  regionTies: (ties) => `Фюльке й область: ${ties.map(regionTie).join("; ")}`,
  countyAbroad: (ties) => `Норвезьке фюльке; воно у списку фюльке під муніципалітетами. ${countyTies(ties)}`,
  countiesTitle: (place) => `${hromadaOrOther(place)}: норвезькі фюльке, які пасують`,
  countiesNote:
    "Фюльке оцінено за тими самими критеріями й вагами, що й муніципалітети: з населенням і площею всіх своїх " +
    "муніципалітетів. Анкети для фюльке немає, тож те, про що може розповісти лише анкета, невідоме " +
    "й зараховане наполовину; до того ж повноваження у фюльке інші, ніж у муніципалітету. Зв’язки — ті, що відомі " +
    "зі списків, які ми прочитали. Осло — водночас і фюльке, і муніципалітет; тут це муніципалітет. Фільтри вище " +
    "стосуються муніципалітетів і не відсіюють жодного фюльке.",
  countyPoints: (points) => `${say.number(points, "points")} зі 100 балів`,
  countyTies,
  countyKnown: (parts) =>
    parts.length === 0
      ? "За цими критеріями нічого не відомо; усі зараховано наполовину"
      : `Відомо: ${parts.map(({key, points, most}) => `${criteria.shorts[key]} ${ofPoints(points, most)}`).join("; ")}`,
  answered: (day) => (day === null ? "Відповідь є" : `Відповідь від ${say.day(day)}`),
  sturdy: (share) => `У першій п’ятірці — у ${say.number(share, "whole_share")} наборів ваг`,
  sortBy: "Упорядкувати двадцятку за критерієм",
  sortByAll: "Усі бали разом",
  sorted: ({key, points, most, isUnknown}) =>
    `${criteria.names[key]}: ${ofPoints(points, most)}${isUnknown ? " (невідомо, зараховано наполовину)" : ""}`,
  close: "Закрити",
  evidence: "На чому ґрунтуються бали",
  tray: "Обране і короткий список",
  chosen: (count) => (count === 0 ? "Нікого не обрано" : `Обрано: ${say.count(count)}`),
  clearChosen: "Скасувати вибір",
  shortlistCount: (count) => `Короткий список (${say.count(count)})`,
  compare: "Порівняти",
  compareOne: (name) => `Порівняти: ${name}`,
  compared: "Порівняння",
  tooManyCompared: "У порівнянні вже три варіанти. Спершу приберіть один.",
  shortlist: "Додати до короткого списку",
  shortlistOne: (name) => `Додати до короткого списку: ${name}`,
  shortlisted: "У короткому списку",
  table: {
    rank: "Місце",
    name: "Назва",
    beside: "Назва латинкою",
    code: "Код",
    within: "Фюльке або область",
    region_type: "Тип території",
    list_date: "Дата переліку",
    population: "Жителі (Норвегія 2024, Україна 2022)",
    distance_km: "Відстань, км",
    partners: "Партнери, які вже є",
    score: "Бали, 0–100",
    top_five: `У першій п’ятірці, частка з ${say.count(sturdinessDraws)} наборів ваг`
  },
  csv: "Завантажити CSV",
  link: "Посилання на цей вигляд",
  copied: "Посилання скопійовано.",
  loading: "Завантажуємо профілі…",
  failed:
    "Не вдалося завантажити профілі. У списку й далі те, що було; щоб спробувати ще раз, перезавантажте сторінку.",
  ranked: (first) =>
    first === null
      ? "У списку нікого не залишилося."
      : `Список оновлено. Перше місце — ${first.name}, ${pointsText(first.points)}.`,
  leaders: (first) =>
    `Зараз попереду: ` +
    first.map(({name, points}, i) => `${i + 1}. ${name} ${say.number(points, "points")}`).join(" · "),
  withheldNote:
    "Ця версія ніколи не показує, що відповіли окремі громади на лінії фронту чи поблизу фронту, тож для них тут " +
    "лише відкриті дані. Відповіді є у внутрішній версії KS.",
  paper: "Підготувати записку для рішення щодо цієї пари",
  whyNotFirst: "Чому не перше місце?"
};
