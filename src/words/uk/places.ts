import type {ComparedWith, PlaceKind, PlacesWords} from "../rooms/places.js";
import type {Forms} from "../speech.js";
import {oblast, oblastIn} from "./declension.js";
import {moved} from "./needs_public.js";
import {placeList} from "./place_list.js";
import {placeNames} from "./place_names.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const counted = (count: number, forms: Forms): string => `${say.count(count)} ${say.plural(count, forms)}`;

const people = (count: number): string =>
  counted(count, {one: "житель", few: "жителі", many: "жителів", other: "жителя"});

const hromadaForms: Forms = {one: "громада", few: "громади", many: "громад", other: "громади"};

/** A phrase as it begins a sentence. */
const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase(say.tag) + text.slice(1);

/** Several of them, after «із» and «серед»: in the genitive. */
const several: Readonly<Record<PlaceKind, Forms>> = {
  kommune: {one: "муніципалітету", other: "муніципалітетів"},
  fylke: {other: "фюльке"},
  hromada: {one: "громади", other: "громад"},
  oblast: {one: "області", other: "областей"},
  city: {one: "міста", other: "міст"}
};

const theOnly: Readonly<Record<PlaceKind, string>> = {
  kommune: "Єдиний муніципалітет",
  fylke: "Єдине фюльке",
  hromada: "Єдина громада",
  oblast: "Єдина область",
  city: "Єдине місто"
};

function where(group: ComparedWith): string {
  switch (group.kind) {
    case "fylke":
      return `у фюльке ${group.name}`;
    case "oblast":
      return oblastIn(group.name);
    case "region_type":
      return `типу «${terms.regionTypes[group.type]}» станом на ${say.day(group.day)}`;
    case "country":
      return group.of === "oblast" ? "України" : "Норвегії";
  }
}

/** The oblast or fylke a place lies in, in brackets after it: only an oblast is an adjective. */
const inBrackets = (within: string): string => (/[сзц]ька$/u.test(within) ? oblast(within) : within);

const since = (on: string): string =>
  /^\d{4}-\d{2}$/.test(on) ? say.month(`${on}-01`) : on.includes("/") ? on.replace("/", "–") : say.day(on);

export const places: PlacesWords = {
  description: (label, kind) =>
    `${placeList.heading(label, kind)}: відкриті дані в порівнянні з іншими та відомі зв’язки з муніципалітетами за ` +
    "кордоном.",
  lead: {
    // The name of what the place lies in stands between blanks, unbent: the page makes a link of it.
    kommune: ({fylke, centre, population}) =>
      `Муніципалітет у фюльке ${fylke} (Норвегія)${centre === null ? "" : `, адміністративний центр — ${centre}`}. ` +
      `Населення станом на 1 січня 2024 року — ${people(population)}.`,
    fylke: ({kommuner, population}) =>
      `Фюльке в Норвегії: ` +
      counted(kommuner, {
        one: "муніципалітет",
        few: "муніципалітети",
        many: "муніципалітетів",
        other: "муніципалітету"
      }) +
      `, ${people(population)} станом на 1 січня 2024 року.`,
    hromada: ({oblast: name, raion, population}) =>
      `Територіальна громада: ${raion} район, ${oblast(name)} України. Населення станом на 1 січня 2022 року, до ` +
      `повномасштабного вторгнення, — ${people(population)}.`,
    oblast: ({hromadas, population}) =>
      `Область України: ${counted(hromadas, {one: "громада", few: "громади", many: "громад", other: "громади"})}, ` +
      `${people(population)} станом на 1 січня 2022 року, до повномасштабного вторгнення.`,
    city:
      "Столиця України — місто зі спеціальним статусом: воно не є громадою в реєстрі й не входить до жодної " +
      "області."
  },
  facts: {
    officialName: "Офіційна назва",
    // Here the name of the heading is the Ukrainian one, and the rows bring the Latin one in its place.
    ukrainianName: "Латинкою",
    registerName: "У реєстрі",
    otherNames: "Інші назви",
    type: "Тип",
    formed: "Утворення",
    capacity: "Рівень фінансової спроможності",
    location: "Особливості",
    centrality: "Центральність",
    code: {
      kommune: "Номер муніципалітету",
      fylke: "Номер фюльке",
      hromada: "Код (КАТОТТГ)",
      oblast: "Код (ISO 3166-2)",
      city: "Код (ISO 3166-2)"
    }
  },
  formed: ({day, isVoluntary}) => `${say.day(day)}, ${isVoluntary ? "добровільно" : "за рішенням уряду"}`,
  hromadaType: (type) => terms.hromadaTypes[type],
  capacityClass: (capacity) => terms.capacities[capacity],
  coastal: {kommune: "на узбережжі", hromada: "у межах 30 км від моря"},
  seat: {kommune: "адміністративний центр фюльке", hromada: "адміністративний центр області"},
  campus: "тут є кампус університету чи іншого закладу вищої освіти",
  centrality: (group) => `клас ${group} із 6, де 1 — найбільш центральний (SSB, 2024)`,
  // Forms in Cyrillic that are not Ukrainian are Russian: a search finds the place by them, a page need not say them.
  otherName: (kind, value) =>
    kind === "form" && /\p{Script=Cyrillic}/u.test(value.name)
      ? ""
      : kind === "current" || kind === "form"
        ? value.name
        : placeNames.foundBy[kind](value),
  figures: {
    heading: "У цифрах",
    reading:
      "Стовпчики показують, як розподілені всі в групі, від найменшого до найбільшого значення в країні. Риска з " +
      "трикутником показує саме це місце. Номер 1 — найбільше значення.",
    names: {
      population: () => "Населення",
      area_km2: () => "Площа",
      density_per_km2: () => "Жителів на км²",
      municipality_count: (kind) => (kind === "fylke" ? "Муніципалітети" : "Громади"),
      own_per_capita_uah: () => "Власні доходи на одного жителя",
      change_share: () => "Зміна власних доходів",
      transfers_share: () => "Трансферти, частка всіх доходів"
    },
    value: (measure, value) => {
      switch (measure) {
        case "area_km2":
          return `${say.number(value, value < 100 ? "ratio" : "count")} км²`;
        case "density_per_km2":
          return say.number(value, "ratio");
        case "own_per_capita_uah":
          return `${say.number(value, "uah")} грн`;
        case "change_share":
          return say.number(value, "share_points");
        case "transfers_share":
          return say.number(value, "share");
        default:
          return say.count(value);
      }
    },
    period: (measure, period) =>
      measure === "own_per_capita_uah"
        ? `${period}, на жителя станом на 1 січня 2022 року`
        : measure === "change_share"
          ? `${period}, номінально`
          : say.day(period),
    rank: ({group, rank, count, equal, median}) =>
      count === 1
        ? `${theOnly[group.of]} ${where(group)}.`
        : `${equal > 1 ? "Спільний номер" : "Номер"} ${say.count(rank)} серед ${counted(count, several[group.of])} ` +
          `${where(group)}; медіана: ${median}.`,
    source: {
      NO: "Джерело: Статистичне управління Норвегії (SSB) і Kartverket, через norway-geodata.",
      UA:
        "Джерело: Державна служба статистики та Міністерство фінансів України (OpenBudget), через KSE Loc Data Hub. " +
        "Доходи — без «військового ПДФО» і в цінах кожного року."
    }
  },
  regionType: {
    heading: "Тип території",
    now: (type, part, list) => `${terms.regionClass(type, part)} — за ${terms.listOf(list)}.`,
    always: (first) => `Тип не змінювався від ${say.day(first)} до дня переліку.`,
    history: "Тип території день за днем",
    period: (from, to, type, part) =>
      `${from === to ? say.day(from) : `${say.day(from)} — ${say.day(to)}`}: ` +
      say.lower(terms.regionClass(type, part)),
    withheld:
      "Публічна версія не розповідає про відповіді, проєкти чи дні візитів цієї громади. Це стосується всіх громад " +
      "на лінії фронту, окупованих або близьких до таких, хоч би що вони відповіли. Те, що публічне за законом, тут " +
      "наведено.",
    source:
      "Джерело: перелік міністерства (наказ №\u00a0376), узятий з igskak/KATOTTG і прочитаний за нашим правилом; " +
      "див. сторінку «Методика»."
  },
  ties: {
    heading: "Зв’язки з іншими країнами",
    none: (lists) =>
      (lists === 1
        ? "У списку, який ми прочитали, жодного зв’язку не відомо. "
        : `У ${say.count(lists)} списках, які ми прочитали, жодного зв’язку не відомо. `) +
      "Це не означає, що їх немає.",
    known: "Відомо зі списків, які ми прочитали:",
    partner: ({country, state}) => `— ${country}. ${state}`,
    claims: (count) => counted(count, {one: "твердження", few: "твердження", many: "тверджень", other: "твердження"}),
    claim: (kind, on) => (on === null ? kind : `${kind}, ${since(on)}`),
    standing: {primary: "від самої сторони", secondary: "із других рук", press: "із преси"},
    doubt: {
      namesake: "назва може стосуватися кількох",
      shared_name: "назва може стосуватися кількох",
      spelling: "написання вгадано",
      day: "день суперечливий",
      disputed: "інша сторінка це заперечує",
      duplicate: "повторює інший рядок"
    },
    others: "Як це місце записано у списках побратимів та угод",
    othersNote: "Списки пишуть того самого партнера по-різному, тому ми їх не додаємо.",
    list: (name, day, count) =>
      `${name} (${since(day)}): ` +
      counted(count, {one: "партнер", few: "партнери", many: "партнерів", other: "партнера"})
  },
  covered: {
    heading: "Партнерства",
    fylke: ({all, partnered}) =>
      `${say.count(partnered)} із ${counted(all, several.kommune)} ` +
      `${say.plural(partnered, {one: "має", other: "мають"})} українського партнера, відомого зі списків, які ми ` +
      "прочитали.",
    oblast: ({all, partnered, known, open}) =>
      `${say.count(partnered)} із ${counted(all, several.hromada)} ` +
      `${say.plural(partnered, {one: "має", other: "мають"})} норвезького партнера, відомого зі списків, які ми ` +
      `прочитали; для ${say.count(known)} названо партнера з тієї чи іншої країни` +
      `${open > 0 ? `; щодо ще ${say.count(open)} не з’ясовано, кого має на увазі список` : ""}.`,
    members: {fylke: "Муніципалітети фюльке", oblast: "Громади області"}
  },
  needs: {
    heading: "Що оприлюднила сама громада",
    projects: ({area, count}) =>
      `${area}: ${counted(count, {one: "проєкт", few: "проєкти", many: "проєктів", other: "проєкту"})} у DREAM`,
    signs: {
      petitions: "приймає електронні петиції",
      participatory_budget: "має бюджет участі",
      youth_council: "має молодіжну раду"
    },
    intro:
      "Зареєстровані проєкти та ознаки участі жителів. Це не відповідь на запитання, чого громада потребує від " +
      "партнера.",
    none: "У списках, які можна показати для однієї громади, нічого не зареєстровано.",
    alone: (group) =>
      "Скільки людей прибуло чи виїхало, для однієї громади не показуємо ніколи" +
      (group === null
        ? "."
        : `. ${sentence(oblastIn(group.oblast))} поза зоною війни (${counted(group.hromadas, hromadaForms)}) ` +
          `${moved(group.perThousand)} станом на 1 січня 2022 року, за державним бюджетом на 2024 рік.`),
    source:
      "Джерело: DREAM, державна система проєктів відновлення, 29 липня 2026 року, через " +
      "MaxSemenchuk/hromada-strategy-collab; KSE Loc Data Hub, 2020–2022. Три сектори показано лише для груп громад.",
    group: {
      heading: "Що відомо про потреби з відкритих даних",
      registered: ({count, day}) =>
        `Станом на ${say.day(day)} тут зареєстровано внутрішньо переміщених осіб: ${say.count(count)}. Це місце ` +
        "реєстрації, а не проживання.",
      displaced: ({hromadas, perThousand}) =>
        `Поза зоною війни (${counted(hromadas, hromadaForms)}) ${moved(perThousand)} станом на 1 січня 2022 ` +
        "року, за державним бюджетом на 2024 рік.",
      projects: ({hromadas, oblasts, day}) =>
        `Проєкти, зареєстровані в DREAM станом на ${say.day(day)}. Показати можна ` +
        `${counted(hromadas, {one: "громаду", few: "громади", many: "громад", other: "громади"})} ` +
        `(${say.list(oblasts.map(oblast))}); сектори, у яких громад найбільше:`,
      sector: ({sector, hromadas, projects}) =>
        `${sector}: ${counted(hromadas, hromadaForms)}, ` +
        counted(projects, {one: "проєкт", few: "проєкти", many: "проєктів", other: "проєкту"}),
      noProjects: "Про проєкти нічого не показано: громад, досить віддалених від фронту, тут замало.",
      source:
        "Джерело: Міністерство соціальної політики України, за повідомленнями преси; державний бюджет України на " +
        "2024 рік, через KSE Loc Data Hub; DREAM, через MaxSemenchuk/hromada-strategy-collab."
    }
  },
  matches: {
    heading: {
      kommune: "Найподібніші громади, лише за відкритими даними",
      hromada: "Найподібніші норвезькі муніципалітети, лише за відкритими даними"
    },
    intro: (criteria) =>
      `Тут важить лише те, що відкрито про обидві сторони: ${say.list(criteria)}. Потреб і досвіду не враховано. ` +
      "Бали — зі 100.",
    points: (points, within, population) =>
      // A tenth is always written, and asks for the genitive.
      `${say.number(points, "points")} бала (${inBrackets(within)}, ${people(population)})`,
    left: {
      kommune: "Громад на лінії фронту, поблизу неї та окупованих у списку немає.",
      hromada: "У списку — усі норвезькі муніципалітети."
    },
    none: {
      withheld: "Для громад на лінії фронту чи поблизу неї публічна версія списку не складає.",
      occupied: "Для окупованих громад списку не складено."
    }
  },
  inside: {
    heading: "Лише для KS і АМУ",
    answers: "Відповідь на анкету",
    noAnswers: "Відповіді не надійшло.",
    kinds: {
      competence: "Компетенції",
      wish: "Чого хоче навчитися",
      need: "Потреби",
      offer: "Чим може поділитися"
    },
    competence: (area, level) => `${area}: ${level}`,
    need: ({area, priority, horizon}) => `${area} (пріоритет ${say.count(priority)}, ${horizon})`,
    cases: "Справи",
    noCases: "У списку справ немає жодної.",
    case: ({id, stage, days, step, due}) =>
      `справа ${id}, етап: ${say.lower(stage)}, триває ` +
      `${counted(days, {one: "день", few: "дні", many: "днів", other: "дня"})}; наступний крок: ${step}` +
      (due === null ? "" : `, термін — ${say.day(due)}`),
    shortlists: "Короткі списки",
    noShortlists: "Жоден короткий список не містить цього місця.",
    shortlist: ({file, points, position, decision}) =>
      `${file}, ${say.number(points, "points")} бала зі 100` +
      `${position === null ? "" : `, номер ${say.count(position)} у списку`}` +
      (decision === null ? "" : decision === "put_first" ? ", поставлено першим уручну" : ", вилучено вручну")
  },
  unknown: {
    heading: "Чого ми не знаємо і хто може відповісти",
    kommune_answers:
      "Що муніципалітет уміє, чого хоче навчитися і на що має час. Це знає муніципалітет, який може заповнити анкету " +
      "KS.",
    hromada_answers:
      "Чого громада потребує від партнера і чим може поділитися. Це знає громада, яка може заповнити анкету АМУ та KS.",
    population_now: "Скільки людей живе тут нині. Остання цифра — ще до повномасштабного вторгнення.",
    area: "Площа. Її немає у файлі, яким ми користуємося; її має Державна служба статистики України.",
    capacity: "Рівень фінансової спроможності. Рядок державної оцінки не вдалося з певністю пов’язати із цим місцем.",
    budgets_occupied: "Бюджет. Громада окупована ще до 2022 року, тож у цифрах її немає; у файлі є лише залишки.",
    budgets: "Бюджет. У файлі Міністерства фінансів немає повних цифр за останній рік.",
    open_name:
      "Чи список має на увазі саме цю громаду. Таку назву має кілька громад, а список не каже, котра це. Це знає " +
      "той, хто склав список, або сама громада.",
    kyiv:
      "Цифри. Файли, якими ми користуємося, — про громади, а Київ у реєстрі не є громадою. Їх мають місто та служба " +
      "статистики."
  },
  ways: {
    heading: "Далі",
    match: {
      kommune: "Підібрати партнера муніципалітету, з власними вагами",
      fylke: "Підібрати партнера для фюльке, з власними вагами",
      hromada: "Підібрати партнера громаді, з власними вагами"
    },
    trends: {hromada: "Побачити громаду на графіках тенденцій", oblast: "Побачити область на графіках тенденцій"},
    coverage: "Переглянути всі відомі партнерства",
    all: "Усі місця"
  }
};
