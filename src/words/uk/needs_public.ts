import type {NeedsPublicWords, ProjectMeasure} from "../rooms/needs_public.js";
import type {Extreme} from "../../model/findings/finding.js";
import {say} from "./speech.js";

const figure = (measure: ProjectMeasure, value: number): string =>
  measure === "share" ? say.number(value, "whole_share") : say.number(value, "ratio");

/** Whether more people came than left, and by how many. */
export const moved = (perThousand: number): string =>
  Math.round(perThousand) === 0
    ? "прибуло стільки ж людей, скільки виїхало, різниця — 0 на 1\u00a0000 жителів"
    : perThousand < 0
      ? `виїхало більше людей, ніж прибуло, різниця — ${say.count(-perThousand)} на 1\u00a0000 жителів`
      : `прибуло більше людей, ніж виїхало, різниця — ${say.count(perThousand)} на 1\u00a0000 жителів`;

/** «15 із 1 400 громад мають», «1 із 1 400 громад має». */
const have = (part: number, whole: number): string =>
  `${say.count(part)} із ${say.count(whole)} ${say.plural(whole, {one: "громади", other: "громад"})} ` +
  say.plural(part, {one: "має", other: "мають"});

/** A figure as it is written, which decides the form of the noun beside it. */
const tenths = (value: number): number => Math.round(value * 10) / 10;

export const needsPublic: NeedsPublicWords = {
  divideBy: "Групування",
  divisions: {region_type: "Тип території", oblast: "Область"},
  wholeCountry: "Усі",
  suppressed: "приховано",
  columns: {
    group: "Група",
    sector: "Сектор",
    hromada_count: "Громади",
    population_2022: "Населення на 1 січня 2022 року",
    with_project_count: "З проєктом",
    share: "Частка з проєктом",
    project_count: "Проєкти",
    projects_per_10000: "Проєкти на 10\u00a0000 жителів",
    unknown_count: "Громади без даних",
    net_displaced_count: "Прибули мінус виїхали",
    net_displaced_per_1000: "Різниця на 1\u00a0000 жителів",
    received_count: "Громади, де більше прибуло, ніж виїхало"
  },
  projects: {
    measure: "Показник",
    measures: {share: "Частка громад", per_10000: "Проєкти на 10\u00a0000 жителів"},
    share: (sector, {own: {part, whole}, any}) =>
      any === null
        ? `${have(part.value, whole.value)} зареєстровані в DREAM проєкти в секторі «${sector}»`
        : `${have(any.part.value, whole.value)} зареєстровані в DREAM проєкти, ${say.count(part.value)} із них — у ` +
          `секторі «${sector}»`,
    per10000: (sector, value) =>
      `У DREAM у секторі «${sector}» на 10\u00a0000 жителів припадає ${say.number(value, "ratio")} ` +
      say.plural(tenths(value), {one: "проєкт", few: "проєкти", many: "проєктів", other: "проєкту"}),
    range: (measure, sector, {least, most}) => {
      const at = ({value, groups}: Extreme): string => `${figure(measure, value)} (${say.list(groups.map(String))})`;
      return measure === "share"
        ? `Серед показаних областей частка громад із проєктами в секторі «${sector}» — від ${at(least)} до ${at(most)}`
        : `Серед показаних областей проєктів у секторі «${sector}» на 10\u00a0000 жителів — від ${at(least)} до ` +
            at(most);
    },
    none: "Значення замалі, щоб їх показувати",
    subtitle: (measure, counted, listDay) =>
      `${measure === "share" ? "Частка громад, які мають проєкти" : "Проєкти на 10\u00a0000 жителів"} у DREAM, ` +
      `державному реєстрі проєктів відновлення${counted === null ? "" : `; пораховано ${say.day(counted)}`}. ` +
      `${listDay === null ? "" : `Типи територій — за переліком станом на ${say.day(listDay)}. `}Що насиченіший ` +
      "колір, то більше значення.",
    heading: (group, hromadas) => `${group}\nn = ${say.count(hromadas)}`,
    figure,
    summary: (title, rows, columns) =>
      `${title}. ${say.count(rows)} ` +
      `${say.plural(rows, {one: "рядок", few: "рядки", many: "рядків", other: "рядка"})}, ${say.count(columns)} ` +
      `${say.plural(columns, {one: "стовпець", few: "стовпці", many: "стовпців", other: "стовпця"})}.`,
    says: (unlisted) =>
      "Реєстр показує, що хтось вніс і на що хоче отримати гроші, а не що потрібно найбільше, і не означає, що щось " +
      "схвалено чи розпочато. Громада без проєктів може мати великі потреби. Один проєкт може належати до кількох " +
      "секторів. Проєктів, для яких не вказано місця, тут немає, і не перевірено " +
      `${say.count(unlisted)} ` +
      `${say.plural(unlisted, {one: "громаду", few: "громади", many: "громад", other: "громади"})}.`,
    withheld: (division) =>
      division === "oblast"
        ? "В областях не пораховано громад на лінії фронту й поблизу неї: про їхні малі групи не показуємо нічого. " +
          "Області, де решти громад менше ніж десять, об’єднано. Тому деяких областей немає."
        : "Зона війни — це лінія фронту й окупована територія як одна група. Тилових громад, близьких до фронту, " +
          "немає в жодній групі.",
    held: (cells, held) =>
      `Приховано ${say.count(held)} із ${say.count(cells)} ` +
      `${say.plural(cells, {one: "значення", other: "значень"})}: інакше вони видали б дані лічених громад. ` +
      "Приховане може бути більшим за показане."
  },
  displacement: {
    title: ({outside, inside}) => {
      if (outside === null) return "Куди люди прибули і звідки виїхали, невідомо";
      const out = `Поза зоною війни ${moved(outside.value)}`;
      return inside === null ? out : `${out}; у зоні війни ${moved(inside.value)}`;
    },
    range: ({least, most}) => {
      if (least === null || most === null) return "Різниця між кількістю прибулих і вибулих невідома для всіх областей";
      const at = ({value, groups}: Extreme): string => `${say.count(value)} (${say.list(groups.map(String))})`;
      return (
        "Серед показаних областей різниця між кількістю прибулих і вибулих поза зоною війни — " +
        `від ${at(least)} до ${at(most)} на 1\u00a0000 жителів`
      );
    },
    subtitle: (division, listDay) =>
      "Кількість прибулих мінус кількість вибулих, на 1\u00a0000 жителів станом на 1 січня 2022 " +
      `року, як їх рахує державний бюджет на 2024 рік. ` +
      `${division === "oblast" ? "Лише громади поза зоною війни. " : ""}` +
      `Типи територій — за переліком станом на ${say.day(listDay)}.`,
    row: (group, hromadas) => `${group} (${say.count(hromadas)})`,
    axis: "Прибули мінус виїхали, на 1\u00a0000 жителів",
    received: (received, hromadas) =>
      `У ${say.count(received)} із ${say.count(hromadas)} ` +
      `${say.plural(hromadas, {one: "громади", other: "громад"})} поза зоною війни прибуло більше людей, ніж ` +
      "виїхало. Друга категорія KS — громади поза зоною війни, які прийняли багато людей; скільки саме, KS не каже.",
    says:
      "Визначення — з бюджету. Він не каже, якого дня людей порахували, хто відтоді повернувся чи що потрібно тим, " +
      "хто прибув. Кожне значення округлено до сотні осіб.",
    unknown: (hromadas) =>
      `У бюджеті немає даних для ${say.count(hromadas)} ` +
      `${say.plural(hromadas, {one: "громади, окупованої", other: "громад, окупованих"})} ще до 2022 року.`,
    oblasts: "Областей, де поза зоною війни менше ніж десять громад, не показано."
  }
};
