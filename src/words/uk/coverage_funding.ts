import type {CoverageFundingWords} from "../rooms/coverage_funding.js";
import {pairText} from "./coverage_partners.js";
import {say} from "./speech.js";

/** «належать 19 норвезько-українських» */
const belong = (count: number): string =>
  say.plural(count, {
    one: `належить ${say.count(count)} норвезько-українське`,
    few: `належать ${say.count(count)} норвезько-українські`,
    other: `належать ${say.count(count)} норвезько-українських`
  });

export const coverageFunding: CoverageFundingWords = {
  instruments: {
    title: (paying) =>
      paying === null
        ? "Жоден відомий інструмент не оплачує партнерств муніципалітетів з Україною"
        : `Базове фінансування ${paying.funder} триває до ${say.day(paying.day)}, і сторінки називають ` +
          `${say.count(paying.partnerships)} ` +
          say.plural(paying.partnerships, {
            one: "партнерство",
            few: "партнерства",
            many: "партнерств",
            other: "партнерства"
          }) +
          " із грантами з нього; норвезького інструмента для муніципальної співпраці з Україною не знайдено",
    subtitle: (firstYear, lastYear) =>
      `Інструменти фінансування з джерел за тривалістю, ` +
      `${say.number(firstYear, "year")}–${say.number(lastYear, "year")}, ` +
      "із сумою у власній валюті. Зафарбовано: джерело називає і початок, і кінець. Пунктир: початку чи кінця не " +
      "вказано.",
    legend: {
      stated: "Початок і кінець вказано",
      unstated: "Початку чи кінця не вказано",
      end: "Вказаний кінець"
    },
    summary: (title, ends) => `${title}. ${say.list(ends.map(({name, day}) => `${name}: ${say.day(day)}`))}.`,
    columns: {
      name: "Інструмент",
      funder: "Хто платить",
      amount: "Сума",
      currency: "Валюта",
      amount_text: "На що",
      covers_text: "Що покриває",
      eligible_text: "Хто може подати заявку",
      valid_from: "Від",
      valid_to: "До",
      calls_text: "Конкурси, про які ми читали",
      state_text: "Стан на день читання",
      reported_grant_count: "Грантів загалом, за даними сторінки",
      named_grant_count: "Названі партнерства з грантом"
    },
    states: {open: "діє", ended: "завершився", not_begun: "ще не почався", end_unknown: "кінця не вказано"},
    today: (day) => `Прочитано ${say.shortDay(day)}`,
    facts: {
      caption: "Де прочитано кожен факт",
      columns: {
        name: "Інструмент",
        fact_text: "Що",
        page_text: "Сторінка або документ",
        page_date_text: "Дата сторінки",
        standing_text: "Хто це каже",
        read_on: "Прочитано"
      },
      kinds: {
        amount: "сума",
        covers: "що покриває",
        eligible: "хто може подати заявку",
        from: "перший день",
        until: "останній день",
        calls: "конкурс",
        grants: "гранти"
      }
    },
    notes: [
      "Партнерства рахуємо за грантами, які називає сторінка, а не за участю в мережі: ICLD пише в лютому 2024 року, " +
        "що кошти отримали шість, і чотири з них названо там, де ми читали. Polaris надала гранти 15 громадам, але " +
        "сторінка не каже, яким саме. Øvre Eiker і Балта отримали гранти від Bufdir та Erasmus+.",
      "KS пише, що жоден норвезький інструмент не оплачує співпраці між муніципалітетами; норвезька підтримка йде " +
        "через багатосторонні організації та великі організації міжнародної допомоги (лист про розділ 159.73, без " +
        "дати). ICLD оплачує проїзд, проживання, робочий час шведської сторони та аудит; українська сторона сама " +
        "оплачує працю своїх людей і місцевий транспорт."
    ]
  },
  ends: {
    title: ({swedish, day, norwegian, funded}) => {
      const ending =
        swedish === null || day === null || swedish.value === 0
          ? "Дата завершення базового фінансування шведсько-українських партнерств невідома"
          : `${say.count(swedish.value)} ` +
            say.plural(swedish.value, {
              one: "шведсько-українське партнерство втратить",
              few: "шведсько-українські партнерства втратять",
              many: "шведсько-українських партнерств втратять",
              other: "шведсько-українського партнерства втратять"
            }) +
            ` базове фінансування ${say.day(day.value)}, якщо його не продовжать`;
      if (norwegian === null || funded === null || norwegian.value === 0) return ending;
      const ones = say.plural(norwegian.value, {one: "норвезько-українського", other: "норвезько-українських"});
      return funded.value === 0
        ? `${ending}; програма, до якої ${belong(norwegian.value)}, не має відомого фінансувальника`
        : `${ending}; ${say.count(funded.value)} із ${say.count(norwegian.value)} ${ones} ` +
            `${say.plural(funded.value, {one: "має", other: "мають"})} відомого фінансувальника`;
    },
    subtitle:
      "Партнерства з українськими громадами за тим, чи має програма відомого фінансувальника і доки. Кожна " +
      "смуга — уся програма; зафарбовано те, для чого відомо фінансувальника й дату завершення.",
    figures: ({partnerships, funder, day}) => {
      const all = say.count(partnerships);
      return day === null
        ? `0 із ${all}: невідомо, хто платить`
        : `${all} із ${all}: ${funder}, до ${say.shortDay(day)}`;
    },
    columns: {
      programme: "Програма",
      status_text: "Статус",
      partnership_count: "Партнерства",
      funder: "Фінансувальник",
      funding_ends_date: "Останній день"
    },
    pairs: (pairs) => `Ідеться про такі пари: ${say.list(pairs.map(pairText))}.`,
    note:
      "Якщо фінансувальник невідомий, це означає, що його не називає жодне джерело, а не що партнерство не має " +
      "коштів."
  }
};
