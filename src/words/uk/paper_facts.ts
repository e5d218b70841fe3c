import type {PaperFactsWords} from "../rooms/paper_facts.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const countries: Readonly<Record<string, string>> = {UA: "Україна", PL: "Польща"};
const missing = say.number(null, "count");

export const paperFacts: PaperFactsWords = {
  heading: "Дві сторони",
  publicFacts: "Відкриті цифри й факти",
  answers: "Що відповіли сторони",
  columns: {fact: "Факт", source: "Джерело й дата"},
  facts: {
    name: "Назва",
    seat: "Адміністративний центр",
    region: "Фюльке та область",
    code: "Код",
    kind: "Вид",
    population: "Жителі (Норвегія — 1 січня 2024, Україна — 1 січня 2022)",
    area: "Площа, км²",
    density: "Жителів на км²",
    regional_centre: "Регіональний центр",
    coast: "На узбережжі",
    region_type: "Тип території",
    capacity_class: "Рівень фінансової спроможності",
    partnerships: "Відомі партнерства",
    answered: "Коли відповіли",
    languages: "Робочі мови",
    horizon: "Часовий горизонт",
    responsible: "Є відповідальна особа",
    wants_partner: "Хоче мати партнера",
    capacity: "Спроможність",
    accepts: "Прийнятні типи територій",
    earlier_cooperation: "Співпраця раніше"
  },
  figuresNote: ({list, km}) =>
    "Населення України подано на час до повномасштабного вторгнення; відтоді багато людей мусило виїхати, а інші " +
    `прибули. Типи територій — за ${terms.listOf(list)}; фронт відтоді змістився. Відстань між сторонами — близько ` +
    `${say.number(km, "km")}\u00a0км по прямій.`,
  withheldNote:
    "Ця версія ніколи не показує, що відповіли окремі громади на лінії фронту чи поблизу фронту. Відповіді є у " +
    "внутрішній версії KS.",
  partnershipsNote: "«Відомі партнерства» — це ті, про які є відкриті джерела; їх може бути більше.",
  kommune: "муніципалітет",
  notInSources: "немає в джерелах",
  yes: (is) => (is === null ? "немає в джерелах" : is ? "так" : "ні"),
  partner: ({name, country, status}) =>
    `${name}${country === null ? "" : `, ${countries[country] ?? country}`} (${say.lower(status)})`,
  noPartners: "жодних відомих",
  notAnswered: "немає відповіді",
  withheld: "у цій версії не показуємо",
  horizons: {short: "короткостроковий", long: "довгостроковий", both: "коротко- й довгостроковий"},
  languages: (codes) => codes.map(say.language).join(", ") || missing,
  accepted: (types) => types.map((type) => say.lower(terms.regionTypes[type])).join(", ") || "жодного",
  capacity: ({people, hoursPerMonth}) =>
    `${say.count(people)} ${say.plural(people, {one: "людина", few: "людини", many: "людей", other: "людини"})} і ` +
    `${say.count(hoursPerMonth)} ` +
    `${say.plural(hoursPerMonth, {one: "година", few: "години", many: "годин", other: "години"})} на місяць`
};
