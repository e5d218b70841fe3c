import {largestSum, longestReason, shortlistSchema} from "../../model/match/shortlist.js";
import type {EntryProblem, OverrideProblem, ShortlistNote, ShortlistProblem} from "../../model/match/shortlist.js";
import {largestWeight} from "../../model/match/weights.js";
import type {ShortlistFileWords} from "../rooms/shortlist_file.js";
import {criteria} from "./criteria.js";
import {say} from "./speech.js";

const jsonFile = "korotkyi-spysok.json";

/** What stands in a file, or a dash where nothing does. */
const quoted = (said: string | null): string => (said === null ? "—" : `«${said}»`);

function problem(one: ShortlistProblem | ShortlistNote | OverrideProblem): string {
  switch (one.kind) {
    case "no_json":
      return `Це не файл JSON. Оберіть файл, завантажений із цієї сторінки як «${jsonFile}».`;
    case "no_csv":
      return "Це не короткий список звідси: перший рядок має містити ті самі стовпці, що й під час завантаження.";
    case "no_shortlist":
      return "Це не короткий список звідси: бракує «schema». Оберіть інший файл.";
    case "other_schema":
      return (
        `Короткий список має версію ${quoted(one.said)}; ця сторінка читає версію ${shortlistSchema}. ` +
        "Створіть його тут заново."
      );
    case "no_weights":
      return "Бракує ваг. Завантажте файл із цієї сторінки ще раз.";
    case "no_fingerprint":
      return "Бракує відбитка даних. Завантажте файл із цієї сторінки ще раз.";
    case "no_entries":
      return "Бракує списку «entries». Завантажте файл із цієї сторінки ще раз.";
    case "bad_weight":
      return (
        `Вага критерію «${criteria.names[one.key]}»: ${one.said === null ? "її немає" : one.said}. ` +
        `Задайте ціле число від 0 до ${largestWeight}.`
      );
    case "unknown_criterion":
      return `Критерію «${one.said}» немає. Приберіть його.`;
    case "all_zero":
      return "Усі ваги дорівнюють 0, тож партнерів ніщо не відрізняє. Надайте вагу хоча б одному критерію.";
    case "weights_of_list":
      return "У файлі CSV немає ваг: бали й місця обчислено заново з вагами тутешнього списку.";
    case "other_data":
      return (
        "Відколи короткий список створено, дані змінилися. Бали й місця у списку — давні; " +
        "щоб побачити нові, відкрийте пари."
      );
    case "entry":
      return one.line === null
        ? `Запис ${one.number} у списку: ${inEntry(one.problem)}`
        : `Рядок ${one.line}: ${inEntry(one.problem)}`;
    default:
      return ofOverride(one);
  }
}

function inEntry(one: EntryProblem): string {
  switch (one.kind) {
    case "no_pair":
      return "це не пара. Приберіть її.";
    case "twice":
      return `пара ${one.kommuneCode} ${one.hromadaCode} трапляється двічі. Приберіть одну.`;
    case "unknown_kommune":
      return `немає муніципалітету чи фюльке з номером ${quoted(one.said)}. Виправте номер або приберіть рядок.`;
    case "unknown_hromada":
      return `немає громади з кодом ${quoted(one.said)}. Виправте код або приберіть рядок.`;
    case "unknown_recommended":
      return `рекомендований код ${quoted(one.said)} невідомий. Завантажте файл із цієї сторінки ще раз.`;
    case "position":
      return `місце ${quoted(one.said)} — не ціле число від 1. Завантажте файл із цієї сторінки ще раз.`;
    case "sum":
      return (
        `сума ${quoted(one.said)} — не ціле число від 0 до ${say.count(largestSum)}. ` +
        "Завантажте файл із цієї сторінки ще раз."
      );
    case "evidence":
      return "не зазначено, чи відповіді вигадано. Завантажте файл із цієї сторінки ще раз.";
    case "override_kind":
      return "ручне рішення — не «put_first» і не «exclude». Виправте його.";
    default:
      return ofOverride(one);
  }
}

function ofOverride(one: OverrideProblem): string {
  switch (one.kind) {
    case "role":
      return "Оберіть роль того, хто вирішує.";
    case "date":
      return "Напишіть дату як рік-місяць-день, наприклад 2026-03-14.";
    case "no_reason":
      return "Напишіть причину, щоб той, хто читатиме згодом, зрозумів рішення.";
    case "long_reason":
      return (
        `У причині ${say.count(one.length)} ` +
        `${say.plural(one.length, {one: "знак", few: "знаки", many: "знаків", other: "знака"})}; їх має бути менше ` +
        `ніж ${say.count(longestReason + 1)}.`
      );
  }
}

export const shortlistFile: ShortlistFileWords = {jsonFile, csvFile: "korotkyi-spysok.csv", problem};
