import type {Extreme} from "../../model/findings/finding.js";
import type {ContextWords} from "../rooms/context.js";
import {afterVowel, oblastIn} from "./declension.js";
import {say} from "./speech.js";

const period = (counted: string): string => (counted.length === 7 ? say.month(`${counted}-01`) : say.day(counted));
const percent = (value: number): string => `${say.number(value, "percent")}%`;

const saidAs: Readonly<Record<string, string | undefined>> = {over: "понад ", nearly: "майже "};
const amount: ContextWords["rebuilding"]["amount"] = (value, said) =>
  `${saidAs[said] ?? ""}${say.number(value, "ratio")}`;
/** A figure, or several where sources disagree. */
const percents = (values: readonly number[]): string =>
  `${values.map((value) => say.number(value, "percent")).join("–")}%`;

/** «у Харківській області (512 000)» */
const named = ({groups, value}: Extreme): string =>
  `${say.list(groups.map((group) => oblastIn(String(group))))} (${say.count(value)})`;

const surveys: ContextWords["trust"]["surveys"] = {
  kiis_phone: "КМІС, телефоном",
  kiis_euam: "КМІС, віч-на-віч",
  rating: "«Рейтинг»",
  coe_kiis: "Рада Європи та КМІС"
};
const questions: ContextWords["trust"]["questions"] = {
  trust: "Довіряють …",
  distrust: "Не довіряють …",
  trust_more: "Найбільше довіряють …",
  reform_necessary: "Реформа потрібна",
  reform_should_go_on: "Реформу слід продовжувати",
  mergers_raise_resilience: "Місцева влада стала сильнішою",
  displaced_are_satisfied: "ВПО: задоволені підтримкою"
};
/** In the dative, because the questions about trust ask for it. */
const answers: ContextWords["trust"]["answers"] = {
  local_authorities: "Місцевій владі",
  government: "Уряду",
  parliament: "Парламенту",
  both: "Обом однаково",
  neither: "Нікому з них",
  yes: "Так"
};

export const context: ContextWords = {
  heads: {
    measure: "Що пораховано",
    counted: "День або місяць",
    round: "Раунд",
    persons: "Осіб",
    base: "Населення, млн",
    quality: "Де прочитано",
    source: "Сторінка",
    read: "Дата сторінки",
    note: "Примітка (англійською)",
    oblast: "Область",
    registered: "Зареєстровано",
    share: "Частка від усіх",
    hromadas: "Громади",
    occupied: "Окуповані громади",
    assessment: "Оцінка",
    asOf: "Пораховано до",
    sector: "Сектор",
    value: "Значення",
    unit: "Одиниця",
    survey: "Опитування",
    question: "Запитання",
    answer: "Відповідь",
    asked: "Коли запитували",
    respondents: "Опитано щонайменше",
    percent: "Відсотки"
  },
  quality: {
    official: "у тих, хто рахував",
    official_by_way: "їхні дані, наведені іншими",
    press: "у пресі або на іншій сторінці",
    derived: "обчислено, див. примітку",
    conflicting: "інше значення того самого"
  },
  period,
  people: {
    measures: {iom_estimate: "Оцінка МОМ", registered: "За реєстром"},
    title(estimate, registered) {
      const when = ({day}: typeof estimate): string => (day === null ? "" : ` (${say.month(day.value)})`);
      const parts = [
        estimate.figure &&
          `За оцінкою МОМ, внутрішньо переміщених осіб — близько ${say.count(estimate.figure.value)}${when(estimate)}`,
        registered.figure && `У реєстрі ВПО — ${say.count(registered.figure.value)}${when(registered)}`
      ].filter((part) => part !== null);
      if (parts.length === 0) return "Скільки в Україні внутрішньо переміщених осіб, невідомо";
      return parts.map((part, at) => (at === 0 ? part : say.lower(part))).join("; ");
    },
    subtitle:
      "Внутрішньо переміщені особи (ВПО) в усій Україні, млн осіб, за двома показниками, які не є тим самим: скільки " +
      "людей є внутрішньо переміщеними (оцінка) і скільки зареєстровано, зокрема й ще до 2022 року.",
    legend: {
      official: "Прочитано в тих, хто рахував, або в копії звіту",
      secondary: "Прочитано в пресі або обчислено",
      conflicting: "Той самий раунд, інше значення"
    },
    axis: "Млн осіб",
    break: (before, after) => `Населення\n${say.count(before)} → ${say.count(after)} млн`,
    notes: (missing) => [
      "Міжнародна організація з міграції (МОМ) опитує вибірку й переводить частку в кількість осіб. Чисельність " +
        "населення, від якої рахують частку, змінювали двічі, тому дані до зміни й після неї порівнювати не можна: " +
        "зменшення може пояснюватися чисельністю населення. Лінія з’єднує лише сусідні раунди з тією самою " +
        "чисельністю населення, а в реєстрі — лише дати, між якими менше року.",
      "Реєстр враховує й тих, хто переміщений із 2014 року, і не вилучає всіх, хто повернувся додому." +
        (missing.length === 0
          ? ""
          : missing.length === 1
            ? ` Сторінку раунду ${String(missing[0])} знайдено, але даних на ній немає.`
            : ` Сторінки раундів ${say.list(missing.map(String))} знайдено, але даних на них немає.`)
    ]
  },
  oblasts: {
    title(first, next) {
      if (first === null) return "Де зареєстровано переміщених осіб, невідомо";
      const most = first.hidden > 0 ? "Серед показаних областей найбільше" : "Найбільше";
      const after = next === null ? "" : `, далі — ${named(next)}`;
      return `${most} переміщених осіб зареєстровано ${afterVowel(named(first))}${after}`;
    },
    subtitle: (counted, listDay, total) =>
      `Зареєстровані ВПО станом на ${say.day(counted)}, осіб, за областю, у якій їх зареєстровано; загалом ` +
      `${say.count(total)}. Окуповані громади — за переліком станом на ${say.day(listDay)}.`,
    row: (name, occupied, hromadas) =>
      occupied === 0 ? name : `${name}\nокуповано ${say.count(occupied)} із ${say.count(hromadas)}`,
    axis: "Зареєстровано, тис. осіб",
    notes: [
      "Людину враховано там, де її зареєстровано, зокрема й в окупованих областях. Це не те саме, що місце, де люди " +
        "живуть, і не каже, які громади прийняли багато людей: дивіться вище різницю між кількістю прибулих і вибулих.",
      "Для Криму і Севастополя даних немає. Місто Київ у цих даних не є громадою."
    ]
  },
  rebuilding: {
    title(change, [first, last]) {
      if (change === null) return "Потреби відбудови за двома оцінками невідомі";
      const told = (values: readonly number[], {day, said}: typeof first): string =>
        `${saidAs[said?.value ?? ""] ?? ""}${values.map((value) => say.number(value, "ratio")).join("–")}\u00a0млрд ` +
        `доларів${day === null ? "" : ` станом на ${say.day(day.value)}`}`;
      return `Потреби відбудови оцінено у ${told(change.from.values, first)} та в ${told(change.to.values, last)}`;
    },
    subtitle:
      "Потреби на десять років за п’ятьма спільними оцінками Уряду України, Світового банку, Європейської комісії та " +
      "ООН (RDNA 1–5), млрд доларів. Що насиченіший колір, то більша сума; підсумок — без кольору.",
    assessment: (number) => `RDNA${number}`,
    heading: (number, asOf) => `RDNA${number}\n${say.month(asOf)}`,
    amount,
    cell: (value, said) => `${{about: "", over: "понад ", nearly: "майже "}[said]}${say.number(value, "ratio")}`,
    measures: {
      needs: "Потреби",
      damage: "Збитки",
      losses: "Втрати",
      needs_met: "Уже покриті потреби",
      financed: "Заплановано на 2026 рік"
    },
    sectors: {
      total: "Загалом",
      housing: "Житло",
      transport: "Транспорт",
      energy: "Енергетика",
      energy_extractives: "Енергетика і видобування",
      commerce_industry: "Торгівля і промисловість",
      agriculture: "Сільське господарство",
      social_protection: "Соціальний захист",
      explosive_hazards: "Вибухонебезпечні предмети",
      explosives_and_debris: "Вибухонебезпечні предмети і завали",
      debris: "Розбирання завалів і знесення",
      education: "Освіта",
      health: "Охорона здоров’я"
    },
    units: {usd_bn: "млрд доларів", percent: "відсотки цього показника"},
    notes: [
      "Порожня клітинка не означає, що потреби немає: дані не знайдено або того разу сектор окреслили інакше. " +
        "Енергетика з видобуванням і без нього, завали з вибухонебезпечними предметами і без них мають окремі рядки, " +
        "їх не можна порівнювати.",
      "Суми — у доларах кожного звіту, не в постійних цінах, і стосуються всієї країни та всіх власників: держави, " +
        "громад, бізнесу й людей. Вони не кажуть, скільки мають заплатити громади. Більшість сум прочитано в новинах " +
        "про звіти."
    ]
  },
  trust: {
    show: "Показати",
    options: {trust: "Довіра", reform: "Реформа"},
    surveys,
    questions,
    answers,
    // All about the reform is of one survey, which the subtitle names.
    panel: (question, survey) =>
      survey === "coe_kiis" ? questions[question] : `${questions[question]} (${surveys[survey]})`,
    bar: ({answer, asked, quality}) =>
      `${answer === "yes" ? "" : `${answers[answer]}, `}${say.month(`${asked}-01`)}` +
      `${quality === "conflicting" ? " (інший звіт)" : ""}`,
    figure: (value, distrust) =>
      distrust === null ? percent(value) : `${percent(value)} (не довіряють ${percent(distrust)})`,
    trustTitle(local, government) {
      if (local === null) return "Довіра до місцевої влади за двома порівнянними опитуваннями невідома";
      const [before, after] = [say.month(String(local.from.group)), say.month(String(local.to.group))];
      const main =
        `Місцевій владі довіряли ${percents(local.from.values)} опитаних (${before}) і ` +
        `${percents(local.to.values)} (${after})`;
      if (government === null) return main;
      return `${main}; уряду — ${percents(government.from.values)} і ${percents(government.to.values)}`;
    },
    reformTitle: (change) =>
      change === null
        ? "Підтримка реформи за двома порівнянними опитуваннями невідома"
        : `Що реформу слід продовжувати, вважали ${percents(change.to.values)} опитаних ` +
          `(${say.month(String(change.to.group))}) і ${percents(change.from.values)} ` +
          `(${say.month(String(change.from.group))})`,
    subtitle: {
      trust:
        "Частка опитаних в Україні, у відсотках. Кожне опитування стоїть окремо: де запитували в інший спосіб або " +
        "іншими словами, порівнювати не можна.",
      reform:
        "Частка опитаних в Україні, які погоджуються, у відсотках (Рада Європи та КМІС). Кожне запитання стоїть окремо."
    },
    axis: "Частка опитаних",
    notes: {
      trust: [
        "Восени 2023 року КМІС запитував двічі: телефоном і віч-на-віч. Щодо місцевої влади результати майже " +
          "збігаються, щодо уряду — ні: спосіб опитування важить багато. «Рейтинг» запитував, кому люди довіряють " +
          "найбільше, а це інше запитання.",
        "Результати опитувань прочитано в пресі, а не в самих соціологічних служб. На окупованій території ніхто " +
          "не опитував. Пізніших даних не знайдено."
      ],
      reform: [
        "У 2021 році запитували, чи потрібна реформа, пізніше — чи слід її продовжувати: це два різні запитання. За " +
          "2022 рік пізніший звіт подає значення з десятковим знаком. Підтримка реформи — це не довіра до тих, хто " +
          "керує."
      ]
    }
  }
};
