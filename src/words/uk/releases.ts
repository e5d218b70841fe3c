import type {ReleasesWords} from "../rooms/releases.js";
import {say} from "./speech.js";

const days = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "день", few: "дні", many: "днів", other: "дня"})}`;
const values = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "значення", few: "значення", many: "значень", other: "значення"})}`;
const rows = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "рядок", few: "рядки", many: "рядків", other: "рядка"})}`;
const changedTables = (count: number): string =>
  say.plural(count, {
    one: `змінилася ${say.count(count)} таблиця`,
    few: `змінилися ${say.count(count)} таблиці`,
    many: `змінилося ${say.count(count)} таблиць`,
    other: `змінилося ${say.count(count)} таблиці`
  });

export const releases: ReleasesWords = {
  status: {
    title: "Стан даних",
    description: "Наскільки давні джерела порівняно з їхньою межею, як минуло останнє оновлення і хто діє далі.",
    finding: ({day, fresh, old, accepted, stale}) => {
      const others: [number, string][] = [
        [old, "старих, які ще публікуємо"],
        [accepted, "надто старих, які публікуємо як виняток"],
        [stale, "надто старих, щоб публікувати"]
      ];
      const all = say.count(fresh + old + accepted + stale);
      return [
        `${day === null ? "Сьогодні" : `Станом на ${say.day(day)}`} з таблиць, що старіють (${all}), свіжих — ` +
          say.count(fresh),
        ...others.flatMap(([count, said]) => (count === 0 ? [] : `${said}, — ${say.count(count)}`))
      ]
        .join("; ")
        .concat(".");
    },
    firstOut: (day) => ["Наступною перестанемо публікувати таблицю ", `: після ${say.day(day)}.`],
    lead:
      "Кожна таблиця, на якій побудовано сайт: день, до якого вона чинна, і дні, після яких її вважаємо старою та " +
      "більше не публікуємо. Вік обчислюється на той день, коли ви читаєте сторінку.",
    aging: {heading: "Таблиці, що старіють", caption: "Таблиці з межею віку; угорі та, чий термін спливає першим"},
    lasting: {
      heading: "Таблиці без межі віку",
      caption: "Таблиці, написані вручну: кожен факт має власний день"
    },
    heads: {
      table: "Таблиця",
      asOf: "Станом на",
      state: "Сьогодні",
      oldFrom: "Стара після",
      stopsAfter: "Не публікуємо після",
      retrieved: "Востаннє змінено тут",
      next: "Хто діє далі"
    },
    limit: ({day, days: count}) => `${say.day(day)} (${days(count)})`,
    noDay: (count) => `${days(count)}; день невідомий`,
    acceptedUntil: (day) => `виняток до ${say.day(day)}`,
    states: {
      fresh: "Свіжа",
      old: "Стара, ще публікуємо",
      accepted: "Надто стара, публікуємо як виняток",
      stale: "Надто стара, не публікувати"
    },
    next: {
      refreshed: "Відповідальні за дані: npm run refresh",
      accepted: (day) => `Відповідальні за дані: переглянути виняток до ${say.day(day)}`,
      authored: "Фахівці з теми: перечитати сторінки, коли з’явиться щось нове",
      illustrative: "KS та АМУ: розіслати анкету, щоб справжні відповіді замінили вигадані",
      reported: "KS та АМУ: зібрати нові відповіді"
    },
    run: {
      heading: "Останнє оновлення",
      none:
        "У випуску немає відомостей про оновлення з мережі: на комп’ютері, де його зроблено, не було журналу. " +
        "Відповідальні за дані запускають npm run refresh.",
      sentence: ({day, exit, fetched, unchanged, failed}) =>
        `Останній запуск завершився ${say.day(day)} з кодом ${exit}: отримано — ${say.count(fetched)}, без змін — ` +
        `${say.count(unchanged)}, не вдалося — ${say.count(failed)}.`,
      codes: {
        0: "Усе гаразд.",
        1: "Запуск зупинила помилка в програмі. Нею займаються розробники.",
        3: "Джерело не відповіло; лишається попередня таблиця. Відповідальні за дані пробують ще раз.",
        4:
          "Файл порушив свій контракт; лишається попередня таблиця. Відповідальні за дані читають звіт і " +
          "відповідають на нього.",
        6: "Тривало інше оновлення. Відповідальні за дані пробують ще раз.",
        7: "Відмовив диск. Відповідальні за комп’ютер звільняють місце або виправляють права доступу."
      },
      unknownCode: "Коди пояснено у файлі README.",
      written: "Записано наново:",
      failed: "Не вдалося, словами самої програми (англійською):"
    },
    changed: ({day, tables}) => `Останній випуск — від ${say.day(day)}: ${changedTables(tables)} з data/.`,
    none: "Жодного випуску ще не зроблено.",
    link: "Зміни, випуск за випуском",
    journal: {
      heading: "Журнал",
      intro: "Останні запуски на комп’ютері, де зібрано цю версію.",
      none: "У журналі комп’ютера, де зібрано цю версію, немає жодного запуску.",
      caption: "Запуски npm run refresh, найновіший угорі",
      heads: {began: "Початок", ended: "Кінець", from: "Звідки читано", exit: "Код", said: "Помилки (англійською)"},
      killed: "перервано"
    }
  },
  changes: {
    title: "Зміни в даних",
    description: "Що нового в таблицях від попереднього разу, які значення вилучено і чому.",
    finding: ({day, added, changed, gone, struck}) =>
      `Останній випуск — від ${say.day(day)}. Таблиць із data/: нових — ${say.count(added)}, змінених — ` +
      `${say.count(changed)}, зниклих — ${say.count(gone)}. ` +
      (struck === 0
        ? "Нічого не вилучено."
        : `Вилучено рядків або значень: ${say.count(struck)}; причини наведено нижче.`),
    about: "Що таке випуск",
    lead: (kept) =>
      `Останні випуски таблиць, щонайбільше ${say.count(kept)}: що додано, що змінено, що вилучено і чому. Випуск — ` +
      "це перелік таблиць із рядками та контрольною сумою; коміт у git, який його приніс, відтворює файли.",
    withheld:
      "Для таблиць, що містять приховане, не збережено ні рядків, ні контрольної суми, а громада, дані якої " +
      "приховано нині, не названа в жодному випуску.",
    machine: "Те саме для програм (JSON)",
    none: "Жодного випуску ще не зроблено.",
    pending: {
      heading: "Після останнього випуску",
      nothing: (day) => `Таблиці такі самі, як у випуску від ${say.day(day)}.`,
      sentence: ({day, count}) =>
        `${say.count(count)} ` +
        say.plural(count, {
          one: "таблиця відрізняється",
          few: "таблиці відрізняються",
          many: "таблиць відрізняються",
          other: "таблиці відрізняються"
        }) +
        ` від випуску, зробленого ${say.day(day)}`
    },
    release: (name) => {
      const [day = "", number] = name.split(".");
      return `Випуск від ${say.day(day)}${number === undefined ? "" : `, №\u00a0${number} того дня`}`;
    },
    since: (day) => `Порівняно з таблицями станом на ${say.day(day)}.`,
    first: "Перший випуск: його немає з чим порівняти.",
    same: "Жодна таблиця з data/ не змінилася.",
    caption: (name) => `Таблиці з data/, що змінилися у випуску ${name}`,
    heads: {
      table: "Таблиця",
      state: "Зміна",
      added: "Нові рядки",
      gone: "Зниклі рядки",
      changed: "Змінені рядки",
      columns: "Стовпці та значення"
    },
    states: {new: "нова", gone: "зникла", changed: "змінена"},
    columnsAdded: (names) => `нові стовпці: ${names}`,
    columnsGone: (names) => `зниклі стовпці: ${names}`,
    moved: ({column, count}) => `${column}: змінено ${values(count)}`,
    struck: {
      heading: "Що вилучено і чому (пояснення — англійською)",
      values: ({table, column, count}) => `${table}, ${column}: ${values(count)}.`,
      rows: ({table, count}) => `${table}: ${rows(count)}.`,
      which: ({keys, more}) => `Це стосується: ${keys}${more > 0 ? ` і ще ${say.count(more)}` : ""}.`
    },
    decisions: {
      heading: "Що вирішила людина (пояснення — англійською)",
      sentence: ({source, day}) => `${source}, ${say.day(day)}:`
    },
    tables: {
      summary: (count) => `Таблиці випуску (${say.count(count)})`,
      caption: (name) => `Опубліковані таблиці випуску ${name}`,
      heads: {table: "Таблиця", rows: "Рядки", sum: "Контрольна сума файлу CSV"},
      notKept: "не збережено"
    },
    manifest: "Випуск як файл (JSON)",
    status: "Стан: наскільки давні джерела"
  }
};
