import type {CoverageNewsWords} from "../rooms/coverage_news.js";
import {pairText} from "./coverage_partners.js";
import {say} from "./speech.js";

export const coverageNews: CoverageNewsWords = {
  title: ({all, inYear, year, read, day}) =>
    `Із ${say.count(all)} ` +
    say.plural(all, {
      one: "відомого норвезько-українського партнерства",
      other: "відомих норвезько-українських партнерств"
    }) +
    ` ${say.count(inYear)} ` +
    say.plural(inYear, {one: "найновіше", few: "найновіші", many: "найновіших", other: "найновішого"}) +
    ` датовано ${year} роком; про ${say.count(read)} ми вперше прочитали ${say.day(day)}`,
  latest: {
    item: (pair, when, status) => `${pairText(pair)}${when === null ? "" : `, ${when}`} (${status.toLowerCase()})`,
    link: "Усе нове: у світі та для нас"
  },
  subtitle:
    "Норвезько-українські партнерства за роком, коли їх уклали чи започаткували, і за днем, коли ми вперше про них " +
    "прочитали. Під кожним заголовком — своя шкала.",
  clocks: {world: "Нове у світі", read: "Нещодавно прочитане нами"},
  undated: "день невідомий",
  columns: {
    clock_text: "Відлік",
    period_text: "Рік або день",
    partnership_count: "Партнерства",
    other_tie_count: "Інші зв’язки"
  },
  world: {
    caption: "Нове у світі: усі норвезько-українські зв’язки за днем, на який указано статус, спершу найновіші",
    columns: {
      since_text: "День у світі",
      first_entered_date: "Уперше прочитано нами",
      partner_name: "Норвезька сторона",
      host_name: "Українська сторона",
      status_text: "Статус",
      source: "Джерело"
    }
  },
  read: {
    caption: "Нещодавно прочитане нами: що і якого дня внесено, за списками",
    none: "Нічого не прочитано.",
    columns: {
      entered_date: "Внесено",
      list_text: "Список",
      claim_count: "Твердження",
      norwegian_pair_count: "Норвезько-українські пари",
      first_pair_count: "Із них нові для нас"
    }
  },
  apart:
    "Це не те саме. У світі зв’язок новий того дня, якого стосується твердження, що дає йому статус, а для нас — " +
    "того дня, коли ми внесли перше твердження про нього. Партнерство 2022 року, про яке ми прочитали " +
    "згодом, збільшує наші цифри, але новиною не є. Інші зв’язки — це візити, переговори, пропозиції та каталоги. " +
    "Списки, прочитані того самого дня, можуть стосуватися тих самих пар.",
  begins: (day) =>
    `Усі твердження внесено ${say.day(day)}; доти сторінки тут спиралися на менше джерел. Те, що цифри того дня ` +
    "зросли, нічого не каже про нові партнерства.",
  withoutDay: (pairs) => `Жодне твердження не називає дня для таких пар: ${say.list(pairs.map(pairText))}.`
};
