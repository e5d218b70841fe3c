import type {TrendsMoneyWords} from "../rooms/trends_money.js";
import {afterVowel, hromada, oblast, opening} from "./declension.js";
import {say} from "./speech.js";
import {statistics} from "./statistics.js";
import {trends, whereItIs} from "./trends.js";

const share = (value: number | null): string => say.number(value, "share");
const change = (value: number | null): string => say.number(value, "share_points");
const percent = (value: number): string => say.axis(value / 100, "share");
const billions = (values: readonly number[]): string => values.map((value) => say.number(value, "uah_bn")).join("–");

/** «2017 рік», «2017 і 2018 роки», after «за». */
const years = (all: readonly number[]): string => `${say.list(all.map(String))} ${all.length === 1 ? "рік" : "роки"}`;

/** The verb of a change, so that no reader has to read a sign. */
const moved = (value: number): string =>
  value === 0 ? "не змінилися" : `${value < 0 ? "зменшилися" : "зросли"} на ${share(Math.abs(value))}`;

/** Whose inhabitants, where there are any. */
const of = (measure: keyof typeof units): string =>
  measure === "per_capita" ? " (населення на 1 січня 2022 року)" : "";

const units = {per_capita: "грн на одного жителя", total: "млн грн"} as const;
const money = (value: number | null, measure: keyof typeof units): string =>
  say.number(value, measure === "per_capita" ? "uah" : "uah_m");
const amount = (value: number, measure: keyof typeof units): string =>
  `${money(value, measure)}\u00a0${units[measure]}`;

export const trendsMoney: TrendsMoneyWords = {
  selected: {
    oblast: ({name, year, perCapita}) =>
      `${opening(oblast(name))}: власні доходи всіх громад разом становили ${say.number(perCapita, "uah")}\u00a0грн ` +
      `на одного жителя у ${year} році, без військового ПДФО (бюджети громад, інше визначення, ніж у ` +
      "загальнодержавному показнику).",
    hromada: (name, [from, to]) =>
      `${opening(hromada(name))}: власні доходи без військового ПДФО — ` +
      `${say.number(from.millions, "uah_m")}\u00a0млн грн у ${from.year} році` +
      `${to ? ` та ${say.number(to.millions, "uah_m")}\u00a0млн грн у ${to.year} році` : ""} ` +
      "(бюджет громади, інше визначення, ніж у загальнодержавному показнику).",
    none: (name) => `${name}: бюджетних даних за повний рік немає.`
  },
  ownRevenue: {
    show: "Ціни",
    options: {fixed: "Постійні ціни (інфляцію вилучено)", current: "Поточні ціни (номінально)"},
    title: (change, priceYear) => {
      if (change === null) return "Власні доходи місцевих бюджетів за два роки, які можна порівняти, невідомі";
      const {from, to, atLeast} = change;
      const values =
        `з ${billions(from.values)}\u00a0млрд грн у ${String(from.group)} році до ` +
        `${billions(to.values)}\u00a0млрд грн у ${String(to.group)} році`;
      if (priceYear === null) return `Власні доходи місцевих бюджетів без поправки на інфляцію: ${values}`;
      return atLeast > 0
        ? `У цінах ${priceYear} року власні доходи місцевих бюджетів зросли щонайменше на ` +
            `${say.number(atLeast, "whole_share")}: ${values}`
        : `У цінах ${priceYear} року власні доходи місцевих бюджетів змінилися ${values}`;
    },
    subtitle: ({from, to, priceYear}) =>
      "Власні доходи всіх місцевих бюджетів (загальний фонд, без трансфертів, разом із містом Києвом), млрд грн " +
      `${priceYear === null ? "у поточних цінах" : `у цінах ${priceYear} року`}, Україна, ${from}–${to} роки.`,
    legend: {
      official: "Офіційні дані",
      derived: "Виведено зі зростання відносно сусіднього року",
      conflicting: "Інше джерело, інше значення"
    },
    summary: (title, missing) => (missing.length === 0 ? `${title}.` : `${title}. Немає даних за ${years(missing)}.`),
    unit: (priceYear) => (priceYear === null ? "Млрд грн" : `Млрд грн, у цінах ${priceYear} року`),
    reform: "Реформа 2014–2020",
    breaks: {militaryTax: "З 2022: багато «військового ПДФО»", withoutIt: "З жовт. 2023: без нього"},
    notes: ({conflicting, missing, later, priceYear}) => [
      ...[
        ...(conflicting.length === 0
          ? []
          : [`За ${years(conflicting)} два джерела подають різні дані; на графіку показано обидва значення.`]),
        ...(missing.length === 0
          ? []
          : [
              `За ${years(missing)} за цим визначенням немає даних про виконання бюджету, є лише плани й дані за ` +
                "частину року, тому лінію розірвано."
            ])
      ],
      "З 2022 року ПДФО з грошового забезпечення військових («військовий ПДФО») дає стрибок, який не є сталим " +
        "доходом громад; з 1 жовтня 2023 року цей податок іде державі: дані за 2023 рік містять " +
        "дев’ять його місяців, за пізніші роки — жодного.",
      ...(priceYear === null
        ? []
        : [
            "Ціни — споживчі, середні за кожен рік (Світовий банк за національною статистикою), з 2014 року без " +
              "окупованих територій. Те, що купують громади, — праця, енергія, будівництво — дорожчало " +
              "інакше." +
              (later.length === 0 ? "" : ` За ${years(later)} середнього за рік ще немає: дивіться поточні ціни.`)
          ])
    ]
  },
  localShare: {
    definitions: {with: "З трансфертами від держави", without: "Без трансфертів"},
    title: (value) => {
      const about = (how: string, {year, percent: {value: told}}: NonNullable<typeof value.with>): string =>
        `${how} трансфертів через місцеві бюджети у ${year} році пройшло близько ${percent(told)} зведеного бюджету`;
      if (value.with === null)
        return value.without === null
          ? "Частка місцевих бюджетів у зведеному бюджеті невідома"
          : about("Без", value.without);
      const {with: all, without} = value;
      if (without === null) return about("З урахуванням", all);
      const year = without.year === all.year ? "" : ` у ${without.year} році`;
      return `${about("З урахуванням", all)}; без них — ${percent(without.percent.value)}${year}`;
    },
    subtitle:
      "Частка місцевих бюджетів у зведеному бюджеті України, у відсотках, за визначенням. Окремий квартал чи план — " +
      "це не рік, тож значення не з’єднано лінією.",
    summary: (title) => `${title}. Визначення не можна порівнювати між собою.`,
    period: (year, of) => ({year: `${year}`, first_quarter: `${year}, лише перший квартал`, plan: `${year}, план`})[of],
    percent,
    heads: {definition: "Визначення", period: "Період", percent: "Відсотки"},
    note:
      "Дані власного графіка KS 2023 року втрачено, і ми їх не вгадували. Значення за 2018 рік із трансфертами " +
      "— це округлене твердження міністра; значення без трансфертів узято з опозиційного джерела. Сторінка з " +
      "кварталами не каже, чи враховано трансферти, але суми на це вказують. Перший квартал може помітно " +
      "відрізнятися від року, до якого належить.",
    selected: "Цей графік охоплює всю країну й не має значення для обраної громади чи області."
  },
  inequality: {
    units,
    title: ({high, nextHigh, low, nextLow}, {measure, division}) => {
      if (high === null || low === null) return "Для цих груп за цей рік даних про власні доходи немає";
      const first = (value: number): string => amount(value, measure);
      const where = (next: typeof nextHigh): string => afterVowel(whereItIs(division, {first: high, next}, first));
      if (high.compared === 1) return `Медіана власних доходів відома лише ${where(null)}`;
      if (high.value === low.value)
        return `Медіана власних доходів була однакова в усіх показаних групах: ${amount(high.value, measure)}`;
      return (
        `Медіана власних доходів була найвищою ${where(nextHigh)}; ` +
        `найнижчою — ${whereItIs(division, {first: low, next: nextLow}, (value) => money(value, measure))}`
      );
    },
    subtitle: ({measure, year}) =>
      `Власні доходи в бюджетах громад за ${year} рік, ${units[measure]}${of(measure)}, у поточних цінах. Точка — ` +
      "медіана. Товста лінія — середня половина громад. Тонка лінія — від 10\u2011го до 90\u2011го процентиля.",
    summary: ({title, measure, whole}) => `${title}. ${statistics.allHromadas}: ${money(whole, measure)}.`,
    note: "Військовий ПДФО вилучено.",
    selected: ({name, year, measure, value}) =>
      value === null
        ? `${opening(hromada(name))}: бюджетних даних за ${year} рік немає.`
        : `${opening(hromada(name))}: власні доходи у ${year} році без військового ПДФО — ${amount(value, measure)}.`
  },
  revenueBands: {
    band(from, to) {
      const thousand = (value: number): string => say.number(value / 1000, "ratio");
      if (to === null) return `${thousand(from ?? 0)}+`;
      return from === null ? `< ${thousand(to)}` : `${thousand(from)}–${thousand(to)}`;
    },
    title: (below, {edge, year}) => {
      if (below === null) return `За ${year} рік даних про власні доходи на одного жителя немає`;
      const forms = {one: "громада мала", few: "громади мали", many: "громад мали", other: "громади мали"};
      const [noun, verb] = say.plural(below.part.value, forms).split(" ");
      return (
        `${say.count(below.part.value)} ${noun} (${share(below.value)}) ${verb} менше ніж ` +
        `${say.number(edge, "uah")}\u00a0грн власних доходів на одного жителя у ${year} році`
      );
    },
    subtitle: ({show, year}) =>
      `${show === "share" ? "Частка громад кожної групи" : "Кількість громад"} за власними доходами на одного жителя ` +
      `(населення на 1 січня 2022 року), грн у поточних цінах, ${year} рік.`,
    unit: "Тис. грн на одного жителя",
    note:
      "Військовий ПДФО вилучено: він іде слідом за військовими частинами й нічого не " + "каже про місцеву економіку.",
    selected: ({kind, name, perCapita, year, isNearEdge}) =>
      `${opening(kind === "hromada" ? hromada(name) : oblast(name))}: ` +
      `${say.number(perCapita, isNearEdge ? "uah_exact" : "uah")}\u00a0грн на одного жителя у ${year} році, ` +
      "без військового ПДФО."
  },
  transfers: {
    title: ({whole, high, nextHigh, low, nextLow}, {year, division}) => {
      if (whole === null || high === null || low === null) return `За ${year} рік даних про трансферти немає`;
      const all = `Медіанна громада отримала у вигляді трансфертів ${share(whole.value)} доходів у ${year} році`;
      if (high.value === low.value) return all;
      return (
        `${all}: найбільше — ${whereItIs(division, {first: high, next: nextHigh}, share)}; найменше — ` +
        whereItIs(division, {first: low, next: nextLow}, share)
      );
    },
    subtitle: (year) =>
      `Трансферти як частка всіх доходів громади, у відсотках, ${year} рік. Точка — медіана. Товста лінія — середня ` +
      "половина громад.",
    axis: "Трансферти, частка доходів",
    ofTotal: "Від усіх доходів групи",
    note: (part) =>
      `У доходах усіх громад разом трансферти становили ${share(part)}; медіана вища, бо численні малі громади ` +
      "отримують більше. Військовий ПДФО до доходів не зараховано.",
    selected: ({name, year, share: part}) =>
      part === null
        ? `${opening(hromada(name))}: бюджетних даних за ${year} рік немає.`
        : `${opening(hromada(name))}: трансферти у ${year} році становили ${share(part)} доходів без військового ПДФО.`
  },
  warChange: {
    row: (group, basis) =>
      `${trends.groupName(group)},\n${basis === "with_military_pit" ? "з податком" : "без податку"}`,
    title: ({with: withTax, without}, {from, to}) =>
      without === null
        ? `Як змінилися власні доходи на лінії фронту з ${from} до ${to} року, невідомо`
        : `На лінії фронту сукупні власні доходи громад ${moved(without.value)} з ${from} до ${to} року в ` +
          "поточних цінах і без військового ПДФО" +
          (withTax === null ? "" : `; разом із ним вони ${moved(withTax.value)}`),
    subtitle: ({from, to}) =>
      `Зміна сукупних власних доходів громад із ${from} до ${to} року, у відсотках у поточних цінах, з ПДФО з ` +
      "грошового забезпечення військових і без нього. Точка — сума групи. Товста лінія, лише без податку, — середня " +
      "половина громад.",
    axis: ({from, to}) => `Зміна ${from}–${to}`,
    heads: {
      row: "Тип території, військовий ПДФО",
      sum: (year) => `Сума за ${year} рік, млн грн`,
      changeOfSum: "Зміна суми"
    },
    notes: (excluded) => [
      `У 2022 році ціни різко зросли, тож незмінна сума в гривні коштує менше. ${statistics.leftOut(excluded ?? 0)} ` +
        "Яку частину року окуповані громади могли вести облік, джерело не каже: не порівнюйте їх з іншими.",
      "З податком показуємо лише суми цілих груп: дані окремої громади показали б, де перебувають військові."
    ],
    heldBack:
      "З податком типи територій тут не показано: від попереднього року тип змінило так мало громад, що різниця між " +
      "сумами двох років розповіла б саме про ці кілька.",
    selected: {
      hromada: ({name, without}) =>
        (without === null
          ? `${opening(hromada(name))}: бюджетних даних за обидва роки немає. `
          : `${opening(hromada(name))}: ${change(without)} без військового ПДФО. `) +
        "З військовим ПДФО окремих громад не показуємо, бо різниця показала б, де перебувають військові.",
      oblast: (value) =>
        `${opening(oblast(value.name))}, усі громади разом: ${change(value.with)} з військовим ПДФО, ` +
        `${change(value.without)} без нього.`
    }
  }
};
