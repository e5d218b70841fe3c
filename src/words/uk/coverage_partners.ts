import type {CoveragePartnersWords, Pair} from "../rooms/coverage_partners.js";
import {hromadaOrOther} from "./declension.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const pairText = ({partner, host}: Pair): string => `${partner} — ${hromadaOrOther(host)}`;

export const coveragePartners: CoveragePartnersWords = {
  // Of a line of the map, where there is room for the adjective alone.
  pair: ({partner, host}) => `${partner} — ${host}`,
  map: {
    title: (pairs, open) =>
      `Зі списків, які ми прочитали, відомо ${say.count(pairs)} ` +
      say.plural(pairs, {
        one: "норвезько-українське партнерство",
        few: "норвезько-українські партнерства",
        many: "норвезько-українських партнерств",
        other: "норвезько-українського партнерства"
      }) +
      `; ще ${say.count(open)} ` +
      say.plural(open, {
        one: "зв’язок — це візит, переговори чи пропозиція, і його не враховано",
        few: "зв’язки — це візити, переговори чи пропозиції, і їх не враховано",
        many: "зв’язків — це візити, переговори чи пропозиції, і їх не враховано",
        other: "зв’язку — це візити, переговори чи пропозиції, і їх не враховано"
      }),
    subtitle: (swedish) =>
      "Норвезькі муніципалітети й фюльке та українські громади й області, які є партнерами; кожна пара — один раз. " +
      `Кільця: громади зі шведським партнером (${say.count(swedish)}).`,
    legend: {
      partner: "Партнер у Норвегії чи Україні",
      region: "Фюльке або область, що є партнером",
      swedish: "Громада зі шведським партнером"
    },
    summary: (title) => `${title}. Лінія з’єднує обидві сторони кожної пари; усі пари названо в таблиці під мапою.`,
    inWords: (title, pairs) => `${title}. ${say.list(pairs.map(pairText))}.`,
    columns: {
      partner_name: "Норвезька чи шведська сторона",
      host_name: "Українська сторона",
      host_name_uk: "Латинкою",
      oblast_name: "Область",
      region: "Тип території",
      class_date: "Станом на",
      population_2022: "Населення громади, 2022",
      kommune_population: "Населення муніципалітету, 2024",
      status_text: "Статус",
      counts: "Враховано",
      since: "Відколи",
      source: "Джерело"
    },
    withoutLine: (pairs) =>
      `Без лінії, бо Київ або неоднозначна назва не має тут точки: ${say.list(pairs.map(pairText))}.`,
    notCounted: (pairs) =>
      `Не враховано: ${say.list(pairs.map((pair) => `${pairText(pair)} (${pair.status.toLowerCase()})`))}.`,
    classes: (list) => `Типи територій — за ${terms.listOf(list)}.`,
    notes: [
      "Назви партнерів на лінії фронту та на окупованих територіях подано тут лише тому, що пара вже публічна в " +
        "джерелі, названому в рядку. Назв із власного списку справ KS тут немає.",
      "Статус випливає з того, що кажуть списки та сторінки; усі твердження, зокрема й суперечливі, є в таблиці " +
        "нижче. Партнерства, про яке ніхто не писав, тут немає."
    ]
  },
  claims: {
    columns: {
      partner_name: "Норвезька чи шведська сторона",
      host_name: "Українська сторона",
      kind_text: "Що сказано",
      said_on: "День, місяць або рік",
      list_text: "Список",
      standing_text: "Хто це каже",
      doubt_text: "Сумнів",
      page: "Сторінка"
    },
    standings: {primary: "одна зі сторін", secondary: "із других рук", press: "газета"},
    doubts: {
      namesake: "таку назву має кілька громад",
      shared_name: "таку назву має кілька громад",
      spelling: "написання вгадано",
      day: "день суперечливий",
      disputed: "інша сторінка це заперечує",
      duplicate: "повторює інший рядок"
    }
  },
  networks: {
    title: ({norwegian, swedish, polish}) =>
      `${say.count(norwegian)} ` +
      say.plural(norwegian, {
        one: "норвезько-українське партнерство",
        few: "норвезько-українські партнерства",
        many: "норвезько-українських партнерств",
        other: "норвезько-українського партнерства"
      }) +
      ` проти ${say.count(swedish)} ` +
      `${say.plural(swedish, {one: "шведсько-українського", other: "шведсько-українських"})}; ` +
      `за грантами ЄЕП було ${say.count(polish)} ` +
      say.plural(polish, {
        one: "польсько-північноєвропейське",
        few: "польсько-північноєвропейські",
        many: "польсько-північноєвропейських",
        other: "польсько-північноєвропейського"
      }),
    subtitle:
      "Партнерства зі списків за програмами. Стовпчик — усі рядки списку, зафарбована частина — ті, що вважаються " +
      "партнерствами.",
    legend: {
      counted: "Вважається партнерством",
      notCounted: "Лист про наміри, візит, переговори, каталог або пропозиція"
    },
    figures: (counted, all) => `${say.count(counted)} із ${say.count(all)}`,
    columns: {
      programme: "Програма",
      status_text: "Статус",
      is_partnership: "Враховано",
      partnership_count: "Партнерства",
      pair_count: "Пари"
    },
    pairsNote: (shared) => {
      const hence =
        shared === null
          ? ""
          : `; тому ${say.count(shared.pairs)} ` +
            `${say.plural(shared.pairs, {one: "пара", few: "пари", many: "пар", other: "пари"})} у ` +
            `${say.count(shared.partnerships)} ` +
            say.plural(shared.partnerships, {
              one: "польсько-північноєвропейському партнерстві",
              other: "польсько-північноєвропейських партнерствах"
            });
      return (
        `Партнерство з трьома сторонами — це дві пари${hence}. Пару враховано один раз, навіть якщо вона є в кількох ` +
        "програмах. Муніципалітет Akureyri з польсько-північноєвропейського списку — ісландський."
      );
    },
    tagsNote:
      "Новина ICLD називає в тексті 12 шведських партнерів, а в переліку позначок — лише 11. Тут наведено 12, " +
      "названих у тексті."
  },
  experience: {
    title: (without, all) =>
      `${say.count(without)} із ${say.count(all)} ` +
      `${say.plural(all, {one: "норвезького муніципалітету з", other: "норвезьких муніципалітетів із"})} досвідом ` +
      `грантів ЄЕП у Польщі не ${say.plural(without, {one: "має", other: "мають"})} відомого українського партнера`,
    subtitle:
      "Норвезькі муніципалітети й фюльке, що мали польського партнера за грантами ЄЕП 2014–2021 років, і чи мають " +
      "вони відомого українського партнера.",
    legend: {has: "Має партнера", none: "Невідомо"},
    summary: (title, withBoth) => `${title}. Мають і польського, і українського партнера: ${say.list(withBoth)}.`,
    partners: {polish: "Польський", ukrainian: "Український"},
    kinds: {kommune: "Муніципалітет", fylkeskommune: "Фюльке"},
    columns: {
      party_name: "Сторона",
      kind: "Вид",
      fylke_name: "Фюльке",
      population: "Населення, 2024",
      polish_partner_count: "Польських партнерів",
      polish_partners: "Назви",
      ukrainian_partners: "Українські партнери"
    },
    note:
      "Список каже, що партнерство було в програмі, а не як воно склалося. Муніципалітети можуть мати й інший " +
      "міжнародний досвід, якого тут немає."
  },
  agreements: {
    measures: {hromadas: "Громади, що мають хоча б одну угоду", agreements: "Угоди", countries: "Країни-партнери"},
    title: (newest, oldest, {from, to}) => {
      if (newest === null) return `Скільки громад мали міжнародну угоду станом на ${say.day(to)}, невідомо`;
      const {part, whole, value} = newest;
      return (
        `${say.count(part.value)} із ${say.count(whole.value)} ` +
        `${say.plural(whole.value, {one: "громади", other: "громад"})} (${say.number(value, "share")}) ` +
        `${say.plural(part.value, {one: "мала", other: "мали"})} міжнародну угоду станом на ${say.day(to)}, ` +
        "усі країни разом" +
        (oldest === null || from === to ? "" : `; станом на ${say.day(from)} таких було ${say.count(oldest.value)}`)
      );
    },
    subtitle:
      "Оприлюднені підрахунки міжнародних угод громад. Підрахунок за червень 2024 року має інше визначення; решта " +
      "посилаються на той самий моніторинг.",
    summary: (title) => `${title}. Чи угод уклали більше, чи лише більше про них повідомили, підрахунки не кажуть.`,
    columns: {
      measure_text: "Що пораховано",
      as_of_date: "Дата",
      value: "Кількість",
      definition: "Примітка в джерелі",
      source: "Джерело"
    },
    remark: (day, definition) => `* ${say.day(day)}: ${definition}.`
  }
};
