import type {CoverageCasesWords, Subject} from "../rooms/coverage_cases.js";
import type {Forms} from "../speech.js";
import {say} from "./speech.js";

/** After «із 21» and «щодо 5»: in the genitive. */
const subjects: Readonly<Record<Subject, Forms>> = {
  norwegian: {one: "норвезько-українського партнерства", other: "норвезько-українських партнерств"},
  swedish: {one: "шведсько-українського партнерства", other: "шведсько-українських партнерств"},
  case: {one: "справи", other: "справ"}
};

const theOne: Readonly<Record<Subject, string>> = {
  norwegian: "єдиного норвезько-українського партнерства",
  swedish: "єдиного шведсько-українського партнерства",
  case: "єдиної справи"
};

const openCases = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "відкритої справи", other: "відкритих справ"})}`;

const quoted = (names: readonly string[]): string => say.list(names.map((name) => `«${name}»`));

/** «урок «A»», «уроки «A» і «B»»: whom or what. */
const lessons = (names: readonly string[]): string => `${names.length === 1 ? "урок" : "уроки"} ${quoted(names)}`;

export const coverageCases: CoverageCasesWords = {
  stages: {
    title: ({stalled, worst}) => {
      if (stalled === null) return "Відкритих справ немає";
      const {part, whole} = stalled;
      if (part.value === 0)
        return whole.value === 1
          ? "Єдина відкрита справа стоїть на своєму етапі не довше за межу"
          : `Жодна з ${openCases(whole.value)} не стоїть на своєму етапі довше за межу`;
      const groups = (worst?.groups ?? []).map((stage) => String(stage).toLowerCase());
      const stages = `${groups.length === 1 ? "етапі" : "етапах"} ${quoted(groups)}`;
      return (
        `${say.count(part.value)} із ${openCases(whole.value)} ` +
        `${say.plural(part.value, {one: "стоїть", other: "стоять"})} на своєму етапі довше за межу` +
        (worst === null ? "" : `; найбільше — на ${stages} (${say.count(worst.value)})`)
      );
    },
    subtitle: (day) =>
      `Справи за етапами станом на ${say.day(day)}, найновішу дату у списку справ. Зафарбовано справи, які стоять ` +
      "довше за межу.",
    legend: {stalled: "Зупинилися: довше за межу", within: "Не довше за межу або межі немає"},
    figures: (cases, stalled, limit) => {
      const things = say.plural(cases, {one: "справа", few: "справи", many: "справ", other: "справи"});
      const all = `${say.count(cases)} ${things}`;
      if (limit === null) return all;
      const days = say.plural(limit, {one: "день", few: "дні", many: "днів", other: "дня"});
      return `${all}, ${say.count(stalled)} понад ${say.count(limit)} ${days}`;
    },
    columns: {
      label: "Етап",
      case_count: "Справи",
      stalled_count: "Зупинилися",
      stalled_after_days: "Межа, днів",
      median_days: "Днів на етапі, медіана",
      longest_days: "Найдовше, днів",
      evidence: "Підстава"
    },
    note:
      "Межі наші, їх наведено в таблиці; KS жодної не встановлювала. Список справ ніколи не додаємо до партнерств із " +
      "відкритих джерел."
  },
  time: {
    title: ({overdue, soon, undated}) =>
      `Прострочено ${say.count(overdue)} ` +
      say.plural(overdue, {
        one: "наступний крок",
        few: "наступні кроки",
        many: "наступних кроків",
        other: "наступного кроку"
      }) +
      `, ще у ${say.count(soon)} термін спливає протягом 30 днів, а ${say.count(undated)} ` +
      say.plural(undated, {
        one: "відкрита справа не має терміну",
        few: "відкриті справи не мають терміну",
        many: "відкритих справ не мають терміну",
        other: "відкритої справи не мають терміну"
      }),
    subtitle: (day) =>
      `Скільки днів кожна справа стоїть на своєму етапі станом на ${say.day(day)}. Один знак — одна справа, риска — ` +
      "межа. Таблицю впорядковано за найближчим терміном.",
    legend: {within: "Не довше за межу або межі немає", stalled: "Зупинилася", limit: "Межа етапу"},
    axis: "Днів на етапі",
    state: (isStalled, isOverdue) => {
      if (isStalled) return isOverdue ? "зупинилася, прострочено" : "зупинилася";
      return isOverdue ? "прострочено" : "за планом";
    },
    columns: {
      partner_name: "Муніципалітет",
      host: "Громада",
      stage_text: "Етап",
      days_in_stage: "Днів на етапі",
      state: "Стан",
      step: "Наступний крок",
      next_step_due_date: "Термін",
      days_to_due: "Днів до терміну",
      role: "Хто відповідає",
      evidence: "Підстава"
    },
    note:
      "Назву громади зі списку справ показуємо лише тоді, коли пара вже публічна або коли справа є прикладом із " +
      "території, віддаленої від фронту. Показуємо посади, ніколи не осіб."
  },
  lessons: {
    show: "Показати",
    subjects: {
      norwegian: "Норвезько-українські партнерства",
      swedish: "Шведсько-українські партнерства",
      case: "Справи від першої зустрічі"
    },
    title: (subject, {subjects: all, most, never}) => {
      const ofAll = all === 1 ? theOne[subject] : `${say.count(all)} ${say.plural(all, subjects[subject])}`;
      if (most === null || most.value === 0) return `Про жоден із десяти уроків немає відомостей щодо ${ofAll}`;
      const each = most.groups.length === 1 ? "" : " — про кожен із них —";
      const whom = all === 1 ? ofAll : `${say.count(most.value)} із ${ofAll}`;
      const best = `Про ${lessons(most.groups.map(String))}${each} є відомості щодо ${whom}`;
      return never.length === 0 ? best : `${best}; про ${lessons(never)} відомостей немає`;
    },
    subtitle:
      "Про скількох є відомості щодо кожного з десяти уроків KS. «Є відомості» означає, що щось написано, а не що це " +
      "добре; «не знайдено» означає, що ми не знаємо, а не що це погано.",
    legend: {known: "Є відомості", missing: "Не знайдено"},
    figures: (known, all) => `${say.count(known)} із ${say.count(all)}`,
    columns: {
      label: "Партнерство",
      lesson_order: "№",
      lesson: "Урок",
      known_when: "Що саме відомо",
      evidence_text: "Підстава",
      known: "Є відомості про",
      subjects: "Із"
    },
    statements: "Що сказано про кожне партнерство чи справу, урок за уроком",
    note:
      "Прочитано на сторінках, на які посилаються твердження; сторінка, якої ми не знайшли, може розповісти більше. " +
      "Це запитання, які варто поставити, а не вади партнерств."
  }
};
