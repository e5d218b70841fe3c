import type {TrendsMapWords} from "../rooms/trends_map.js";
import {hromada, hromadaAs, oblast, opening} from "./declension.js";
import {statistics} from "./statistics.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";
import {whereItIs} from "./trends.js";

/** «5 громад», who or what. */
const hromadas = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "громада", few: "громади", many: "громад", other: "громади"})}`;

/** «1 громаду», whom or what: what an impersonal verb asks for. */
const hromadasAs = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "громаду", few: "громади", many: "громад", other: "громади"})}`;

const people = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "особа", few: "особи", many: "осіб", other: "особи"})}`;

const how = (isVoluntary: boolean): string => (isVoluntary ? "добровільно" : "рішенням уряду");

export const trendsMap: TrendsMapWords = {
  formation: {
    title: ({voluntary, all, decree}) =>
      voluntary === null || all === null || decree === null
        ? "Як утворено нинішні громади, невідомо"
        : `Із ${say.count(all.value)} ` +
          `${say.plural(all.value, {one: "нинішньої громади", other: "нинішніх громад"})} ` +
          `${say.count(voluntary.value)} утворено добровільно, а ${say.count(decree.value)} — рішенням уряду`,
    subtitle: ({from, to}) =>
      `Кількість нинішніх громад за датою утворення, з ${say.day(from)} до ${say.day(to)}. Ромби — ` +
      "оприлюднена кількість об’єднаних громад, за визначенням самого видавця.",
    legend: {
      voluntary: "Утворено добровільно",
      decree: "Утворено рішенням уряду",
      stock: "Оприлюднена кількість, інше визначення"
    },
    labels: {voluntary: "Добровільно", decree: "Урядом", stock: "Оприлюднена кількість"},
    how,
    heads: {how: "Як утворено", thatDay: "Датовано цим днем", soFar: "Загалом на цей день"},
    stepsNote:
      "Для всіх громад, крім близько п’ятдесяти, дата — це перші вибори мінус 70 днів, а не день утворення. Сходинки " +
      "враховують лише громади, які існують сьогодні: деякі ранні громади згодом знову об’єднали. Тому оприлюднена " +
      "кількість подекуди лежить вище за сходинки, а подекуди нижче.",
    stock: {
      caption: "Об’єднані громади: кількість, яку оприлюднювали в той час",
      none: "Оприлюднені дані невідомі.",
      heads: {count: "Громади", definition: "Що пораховано (англійською)"}
    },
    stockNote:
      "Що саме рахують оприлюднені дані, вказано в таблиці з ними: утворені громади, громади з власним бюджетом або " +
      "затверджені. Тому лінії між ними немає.",
    selected: {
      hromada: ({name, day, isVoluntary}) =>
        `${opening(hromadaAs(name))} утворено ${say.day(day)} ${how(isVoluntary)}.`,
      oblast: ({name, count}) => `${opening(oblast(name))}: нині тут ${hromadas(count)}.`
    }
  },
  capacity: {
    classes: {
      critical: "Критичний",
      low: "Низький",
      satisfactory: "Задовільний",
      optimal: "Оптимальний",
      high: "Високий"
    },
    title: ({critical, weakest, next}, division) => {
      if (critical === null) return "Фінансова спроможність громад невідома";
      const share = (value: number): string => say.number(value, "share");
      const all = `${share(critical.value)} громад із відомим рівнем фінансової спроможності мали критичний рівень`;
      return weakest === null
        ? all
        : `${all}; найбільша частка — ${whereItIs(division, {first: weakest, next}, share)}`;
    },
    subtitle: (show) =>
      "Громади за рівнем фінансової спроможності, " +
      `${show === "share" ? "частка серед громад із відомим рівнем" : "кількість"}. Рівень визначено в джерелі за ` +
      "одинадцятьма бюджетними показниками.",
    axis: {share: "Частка серед громад із відомим рівнем", count: "Громади"},
    heads: {class: "Рівень", share: "Частка"},
    note: (unknown) =>
      `Для ${say.count(unknown)} ${say.plural(unknown, {one: "громади", other: "громад"})} рівень невідомий: у ` +
      "джерелі запису немає або назва в ньому підходить більш ніж одній громаді області. Ми не вгадували.",
    selected: ({name, className}) =>
      className === null
        ? `${opening(hromada(name))}: рівень фінансової спроможності невідомий.`
        : `${opening(hromada(name))}: рівень фінансової спроможності — ${say.lower(className)}.`
  },
  warMonths: {
    title: ({occupied, frontline, peak}, {measure, day}) => {
      if (occupied === null || frontline === null || peak === null)
        return `Скільки громад було окуповано станом на ${say.day(day)}, невідомо`;
      // Several months may be level: the first is told, and that it is the first.
      const first = peak.groups.length > 1 ? "уперше " : "";
      const highest = `(${say.count(peak.value)}) ${first}було ${say.day(String(peak.groups[0]))}`;
      return measure === "hromadas"
        ? `Станом на ${say.day(day)} окуповано ${hromadasAs(occupied.value)}, на лінії фронту — ` +
            `${say.count(frontline.value)}. Серед останніх днів місяців найбільше окупованих громад ${highest}`
        : `Станом на ${say.day(day)} окуповано громади із загальним населенням ${people(occupied.value)} ` +
            `(2022 рік), на лінії фронту — із населенням ${say.count(frontline.value)}. Серед останніх днів місяців ` +
            `найбільшим населення окупованих громад ${highest}`;
    },
    subtitle: ({measure, from, to}) =>
      `${measure === "hromadas" ? "Громади" : "Населення громад 2022 року"} за типом території на останній день ` +
      `кожного місяця, ${say.month(from)} — ${say.month(to)}. Тилові громади — лише в таблиці.`,
    notes: (day) => [
      `За переліком, затвердженим наказом №\u00a0376, у редакції станом на ${say.day(day)}: він датує статус кожного ` +
        "населеного пункту, а громада отримує той тип території, який має щонайменше половина її населених пунктів. " +
        "Що було після цього дня, ми не знаємо.",
      "Дані про населення — за час до вторгнення. Вони не кажуть, скільки людей живе там нині."
    ],
    selected: ({name, spells, to, part}) => {
      const at = spells.map(({type, from}, i) =>
        i === spells.length - 1
          ? `${say.lower(terms.regionClass(type, part))}, з ${say.shortDay(from)} до ${say.shortDay(to)}`
          : `${say.lower(terms.regionClass(type, null))} з ${say.shortDay(from)}`
      );
      return `${opening(hromada(name))}: ${at.join("; ")}. Що було після цього дня, ми не знаємо.`;
    }
  },
  where: {
    title: ({occupied, frontline, near_front: near}, day) =>
      occupied === null || frontline === null || near === null
        ? `Який тип території мали громади станом на ${say.day(day)}, невідомо`
        : `Станом на ${say.day(day)} окуповано ${hromadasAs(occupied.value)}, на лінії фронту — ` +
          `${say.count(frontline.value)}, поблизу фронту — ${say.count(near.value)}`,
    subtitle: ({day, listDay}) =>
      `Усі громади України за типом території станом на ${say.day(day)}, за датами в переліку станом на ` +
      `${say.day(listDay)}. Один знак — одна громада, у її центрі. Сьогоднішня лінія фронту проходить деінде.`,
    day: "День на мапі",
    legend: (type, count) => `${terms.regionTypes[type]}: ${say.count(count)}`,
    summary: (title) => `${title}. ${statistics.crimea}`,
    heads: {inhabitants: "Населення 2022", inUkrainian: "Латинкою", on: (day) => say.shortDay(day)},
    changed: ({since, day}) =>
      `Громади, тип території яких станом на ${say.day(day)} інший, ніж станом на ${say.day(since)}. Перелік ` +
      "подає дати статусу, оголошеного для населених пунктів, а не того, що там відбувалося.",
    unchanged: ({since, day}) =>
      `Станом на ${say.day(day)} усі громади мають той самий тип території, що й станом на ${say.day(since)}.`,
    firstDay: (day) =>
      `${say.day(day)} — перший день, про який перелік щось каже: попереднього дня, з яким можна порівняти, немає.`,
    note:
      "Тип території прочитано з переліку територій українського міністерства, за кожним населеним пунктом, у " +
      "чотирьох класах АМУ. Громада «окупована» або «на лінії фронту», якщо щонайменше половина її населених пунктів " +
      "окупована або перебуває на території активних бойових дій. Вона «поблизу фронту», якщо половина — на " +
      "території можливих бойових дій чи звільнена або якщо бої чи окупація є в самій громаді або в межах 30\u00a0км " +
      "від неї. Решта — «тилові». Цілком безпечних місць в Україні немає.",
    selected: {
      hromada: ({name, type, part, day}) =>
        `${opening(hromada(name))}: ${say.lower(terms.regionClass(type, part))} (станом на ${say.day(day)}).`,
      oblast: (name) => `На мапі виділено: ${oblast(name)}.`
    }
  }
};
