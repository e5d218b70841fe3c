import type {NeedsAreasWords} from "../rooms/needs_areas.js";
import {
  answersOf,
  answersText,
  baseText,
  byArea,
  classifiedOn,
  figures,
  intervalText,
  mostText,
  named,
  shareText
} from "./needs.js";
import {inGroups} from "./groups.js";
import {say} from "./speech.js";

export const needsAreas: NeedsAreasWords = {
  wanted: {
    title: (found) => {
      const {most, majority} = found;
      if (most === null) return "Відповідей замало, щоб показати, у чому громади хочуть підтримки";
      const share = `(${mostText(found)})`;
      if (most.hidden > 0)
        return `З показаних напрямів громади найчастіше хочуть підтримки ${byArea(most.groups)} ${share}`;
      return majority === null
        ? `Громади найчастіше хочуть підтримки ${byArea(most.groups)} ${share}`
        : `Більшість громад, які відповіли, хоче підтримки ${byArea(most.groups)} ${share}`;
    },
    subtitle: (areas, list) =>
      "Частка громад у кожній групі, які назвали цей напрям серед щонайбільше п’яти. Найчастіші напрями з тих, які " +
      `можна показати: ${say.count(areas)}. ${classifiedOn(list)}`,
    summary: (title, leaders) =>
      `${title}. ${leaders.map((one) => `${one.group}: ${one.area}, ${figures(one)}`).join("; ")}.`,
    heading: (group, base, isUncertain) => `${group} (n = ${baseText(base)}${isUncertain ? ", непевно" : ""})`,
    axis: "Частка громад, які відповіли",
    unsureOrder: (first, next) =>
      `Порядок непевний: інтервал першого напряму (${intervalText(first)}) перекривається з інтервалом наступного ` +
      `(${intervalText(next)}).`
  },
  table: {
    title: (widest) => {
      if (widest === null) return "Відповідей замало, щоб порівняти типи територій";
      const [high, low] = [widest.high, widest.low].map(
        ({group, value}) => `${inGroups("region_type", [group])} — ${shareText(value)}`
      );
      const of = widest.hidden > 0 ? "З напрямів, показаних для всіх груп, потреби" : "Потреби";
      return widest.groups.length === 1
        ? `${of} найбільше різняться ${byArea(widest.groups)} (${high}, ${low})`
        : `${of} найбільше різняться ${byArea(widest.groups)}`;
    },
    subtitle: (list) =>
      "Частка громад, які назвали цей напрям, за напрямом і типом території. Що насиченіший колір, то їх більше. " +
      classifiedOn(list),
    summary: (title, areas, groups) =>
      `${title}. ${say.count(areas)} ` +
      `${say.plural(areas, {one: "напрям", few: "напрями", many: "напрямів", other: "напряму"})}, ` +
      `${say.count(groups)} ${say.plural(groups, {one: "група", few: "групи", many: "груп", other: "групи"})}.`,
    heading: (group, base, isUncertain) => `${group}\nn = ${baseText(base)}${isUncertain ? "\nнепевно" : ""}`,
    cell: (cell) => {
      if (cell.share !== null) return shareText(cell.share);
      return typeof cell.answers === "number" ? `n = ${answersText(cell)}` : answersText(cell);
    },
    overlap: "Інтервали двох груп, названих у заголовку, перекриваються: різниця може бути випадковою.",
    sums:
      "Стовпець «Усі» — це сума груп. Типи територій, де менше ніж десять відповідей, об’єднано із сусідніми. Усе " +
      "тут — лише суми: потреб окремої громади на лінії фронту, поблизу фронту чи в окупації не показано ніде."
  },
  learning: {
    title: (found) => {
      const {most, majority} = found;
      if (most === null) return "Відповідей замало, щоб показати, чого хочуть навчитися норвезькі муніципалітети";
      const area = `${byArea(most.groups)} (${mostText(found)})`;
      if (most.hidden > 0) return `З показаних напрямів норвезькі муніципалітети найчастіше хочуть навчатися ${area}`;
      return majority === null
        ? `Норвезькі муніципалітети найчастіше хочуть навчатися ${area}`
        : `Більшість норвезьких муніципалітетів, які відповіли, хоче навчатися ${area}`;
    },
    subtitle: (base) =>
      `Частка норвезьких муніципалітетів, які відповіли (n = ${baseText(base)}), за напрямом, у якому вони хочуть ` +
      "навчитися чогось в українського партнера.",
    axis: "Частка муніципалітетів"
  },
  choice: {
    title: ({most, count, base, low, high}) => {
      if (most === null || count === null || base === null)
        return "Відповідей замало, щоб показати, яка підтримка потрібна";
      const interval =
        low === null || high === null
          ? ""
          : `; якби відповіді відбирали випадково, інтервал був би ${intervalText({low: low.value, high: high.value})}`;
      const isOne = most.groups.length === 1;
      return (
        `${most.hidden > 0 ? "З показаних заходів до трьох обраних" : "До трьох обраних заходів"} найчастіше ` +
        `${isOne ? "потрапляє захід" : "потрапляють"} ${named(most.groups)}: ${isOne ? "" : "кожен — "}` +
        `у ${say.count(count.value)} із ${answersOf(base.value)}${interval}`
      );
    },
    subtitle: (base) =>
      `Частка відповідей (n = ${baseText(base)}), у яких цей захід є серед трьох обраних. У дослідженні ` +
      "Європейського комітету регіонів запитання звучало так (переклад): «Яка підтримка українським містам (або " +
      "регіонам) потрібна найбільше? Оберіть зі списку три найважливіші перешкоди».",
    axis: "Частка відповідей",
    measure: "Захід",
    wording:
      "Формулювання змішує підтримку й перешкоди: воно запитує про підтримку, а обрати просить перешкоди. Його " +
      "залишено як є. Варіанти відповідей і результати того дослідження втрачено; тут варіанти — це дев’ять заходів " +
      "із документів KS.",
    overlap: (least, most) =>
      `Усі показані інтервали перекриваються (від ${shareText(least.share)} до ${shareText(most.share)}): відповіді ` +
      "не дають змоги впевнено розрізнити заходи."
  }
};
