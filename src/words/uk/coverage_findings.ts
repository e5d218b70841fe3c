import type {CoverageFindingsWords} from "../rooms/coverage_findings.js";
import {pairText} from "./coverage_partners.js";
import {say} from "./speech.js";

const of = (part: number, whole: number | null): string => `${say.count(part)} із ${say.count(whole)}`;

/** «1 із 25 має», «2 із 25 мають», «0 із 25 мають». */
const has = (part: number): string => say.plural(part, {one: "має", other: "мають"});

/** A size class and all below it: «менше ніж 5 000 жителів», or «5 000–9 999 жителів або менше». */
function upTo(sizeClass: string): string {
  // A number is not broken between two lines.
  const whole = sizeClass.replaceAll(/(?<=\d) (?=\d)/g, "\u00a0");
  return whole.includes("–") ? `${whole} жителів або менше` : `${say.lower(whole)} жителів`;
}

export const coverageFindings: CoverageFindingsWords = {
  hromadas: ({without, all, safe}) => ({
    figure: of(without, all),
    says:
      `${say.plural(all, {one: "громади", other: "громад"})} не ${has(without)} відомого норвезького партнера, ` +
      `${say.count(safe)} із них — ${say.plural(safe, {one: "тилова", other: "тилові"})}.`,
    next: "Шукайте наступних партнерів там, де можна працювати вже тепер."
  }),
  small: (counts, sizeClass) => ({
    figure: of(counts.with, counts.all),
    says:
      `${say.plural(counts.all, {one: "громади", other: "громад"})}, де ${upTo(sizeClass)}, ` +
      `${has(counts.with)} відомого норвезького партнера.`,
    next: "Підберіть малим норвезьким муніципалітетам громади їхнього розміру."
  }),
  experienced: (names, {without, all}) => ({
    figure: of(without, all),
    says:
      `${say.plural(all, {one: "муніципалітету з", other: "муніципалітетів із"})} досвідом грантів ЄЕП у Польщі ` +
      `не ${has(without)} відомого українського партнера${names.length === 0 ? "" : `: ${say.list(names)}`}.`,
    next: "Спершу запитайте їх."
  }),
  fylker: (names, {without, fylker, kommunerWithout, kommuner}) => ({
    figure: of(without, fylker),
    says:
      `фюльке не ${has(without)} жодного муніципалітету з відомим партнером; без партнера — ` +
      `${of(kommunerWithout, kommuner)} ${say.plural(kommuner, {one: "муніципалітету", other: "муніципалітетів"})}.`,
    next:
      names.length === 0
        ? "Шукайте наступні муніципалітети."
        : `Порушіть це питання в таких фюльке: ${say.list(names)}.`
  }),
  paid: ({paid, pairs}, ending) => ({
    figure: of(paid, pairs),
    says:
      `${say.plural(pairs, {one: "норвезького партнерства", other: "норвезьких партнерств"})} ${has(paid)} відомого ` +
      "фінансувальника або відомий грант.",
    next:
      "Попросіть створити інструмент фінансування для муніципалітетів" +
      (ending === null
        ? "."
        : `; підтримка ICLD для ${say.count(ending.swedish)} ` +
          `${say.plural(ending.swedish, {one: "шведського партнерства", other: "шведських партнерств"})} ` +
          `триває лише до ${say.day(ending.day)}.`)
  }),
  lessons: ({known, answers, pairs}) => ({
    figure: of(known, answers),
    says:
      `${say.plural(answers, {one: "відповіді", other: "відповідей"})} ` +
      "знайдено, якщо зіставити " +
      `${pairs === 1 ? "" : `${say.count(pairs)} `}` +
      `${say.plural(pairs, {one: "партнерство", few: "партнерства", many: "партнерств", other: "партнерства"})} ` +
      "з десятьма уроками.",
    next: "Запитайте кожну пару, хто відповідає, які напрями і які кошти, і запишіть відповіді."
  }),
  unsettled: (ties, pairs) => ({
    figure: say.count(ties),
    says: `${say.plural(ties, {
      one: "зв’язок — це візит, переговори чи пропозиція",
      few: "зв’язки — це візити, переговори чи пропозиції",
      many: "зв’язків — це візити, переговори чи пропозиції",
      other: "зв’язку — це візити, переговори чи пропозиції"
    })}, наскільки видно зі списків${pairs.length === 0 ? "" : `: ${say.list(pairs.map(pairText))}`}.`,
    next: "Запитайте, чи вийшло з цього щось більше."
  }),
  cases: ({stalled, open, overdue}) => ({
    figure: of(stalled, open),
    says:
      `${say.plural(open, {one: "відкритої справи", other: "відкритих справ"})} ` +
      `${say.plural(stalled, {one: "зупинилася", other: "зупинилися"})}; прострочено ${say.count(overdue)} ` +
      say.plural(overdue, {
        one: "наступний крок.",
        few: "наступні кроки.",
        many: "наступних кроків.",
        other: "наступного кроку."
      }),
    next: "Зателефонуйте щодо справ, які зупинилися."
  }),
  lens: {
    caption: "Вісім принципів і шість закликів Альянсу поруч із партнерствами",
    columns: {
      point: "Пункт Альянсу",
      kind: "Вид",
      measure: "Найближче з того, що можна порахувати",
      norwegian: "Норвезько-українські",
      swedish: "Шведсько-українські"
    },
    kinds: {principle: "Принцип", call: "Заклик"},
    measures: {
      none: "із даних цього не видно",
      rural_partners: "громади-партнери, які є сільськими",
      non_urban_partners: "громади-партнери, які не є міськими",
      theme_partnerships: "партнерства, програма яких називає участь, прозорість або підзвітність",
      funded_partnerships: "партнерства з відомим фінансувальником",
      cluster_partnerships: "партнерства, де більше ніж дві сторони",
      regional_partnerships: "партнерства, де стороною є фюльке або регіон"
    },
    partOf: (part, whole) => (part === null ? "невідомо" : of(part, whole))
  }
};
