import type {Cell} from "../../model/findings/finding.js";
import type {Answered, GroupList, HeldBack, MostNamed, NeedsWords} from "../rooms/needs.js";
import {say} from "./speech.js";

const heldBackBriefly: Readonly<Record<HeldBack, string>> = {
  suppressed: "приховано",
  "withheld (too few answers)": "замало відповідей"
};

const reasons: Readonly<Record<HeldBack, string>> = {
  suppressed: "приховано, бо це або інше значення в тому самому рядку могло б виказати відповіді лічених учасників",
  "withheld (too few answers)": "не показано, бо відповідей замало"
};

/** How many answered in all: `42`. */
export const baseText = (base: number | null): string => (base === null ? "< 5" : say.count(base));

/** A share of few answers. */
export const shareText = (share: number | null): string => say.number(share, "whole_share");

/** How many answered so, or why that is not said. */
export const answersText = ({answers}: Pick<Answered, "answers">): string =>
  typeof answers === "number" ? say.count(answers) : heldBackBriefly[answers];

/** `27–50%`. */
export const intervalText = ({low, high}: Pick<Answered, "low" | "high">): string =>
  low === null || high === null ? shareText(null) : `${say.count(low * 100)}–${shareText(high)}`;

/** The date that every figure by region type carries. */
export const classifiedOn = ({day, classes}: GroupList): string =>
  `${classes === "ks" ? "Категорії KS" : "Типи територій АМУ"} — за переліком станом на ${say.day(day)}.`;

/** `45% (n = 9 з 20)`. */
export function figures(cell: Answered): string {
  if (typeof cell.answers !== "number") return answersText(cell);
  const counts = `n = ${answersText(cell)} з ${baseText(cell.base)}`;
  return cell.share === null ? counts : `${shareText(cell.share)} (${counts})`;
}

/** `«A» і «B»` */
export const named = (groups: readonly Cell[]): string => say.list(groups.map((group) => `«${String(group)}»`));

/** `за напрямом «A»`, `за напрямами «A» і «B»` */
export const byArea = (areas: readonly Cell[]): string =>
  `за ${areas.length === 1 ? "напрямом" : "напрямами"} ${named(areas)}`;

/** `180 відповідей`, after «із». */
export const answersOf = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "відповіді", other: "відповідей"})}`;

/** `37% із 180 відповідей`, of one area; of several the share alone. */
export const mostText = ({most, base}: MostNamed): string =>
  most === null ? "" : `${shareText(most.value)}${base === null ? "" : ` із ${answersOf(base.value)}`}`;

export const needs: NeedsWords = {
  classes: {label: "Поділ", auc: "Чотири класи АМУ", ks: "Дві категорії KS"},
  everyone: "Усі",
  columns: {
    area: "Напрям",
    group: "Група",
    respondent_count: "Відповіді",
    base_count: "Із (n)",
    share: "Частка",
    low_share: "Від (95%, ніби відібрано випадково)",
    high_share: "До (95%, ніби відібрано випадково)",
    certainty: "Певність або приховування"
  },
  heldBack: {
    suppressed: "приховано",
    "withheld (too few answers)": "не показано (замало відповідей)"
  },
  heldBackBriefly,
  smallBase: "відповіло менше ніж 10",
  certainty: {uncertain: "непевно (n менше ніж 20)", certain: "n — 20 або більше"},
  figures,
  heldBackNote: (all, held) =>
    `Із ${say.count(all)} ${say.plural(all, {one: "значення", other: "значень"})}: ` +
    `${held.map(({reason, count}) => `${say.count(count)} ${reasons[reason]}`).join("; ")}. ` +
    "Заголовок і порядок стосуються показаних значень: приховане може бути більшим.",
  madeUpHeldBack:
    "Відповіді вигадані: дані приховано так, як приховали б справжні, і нікого це не захищає. Зі справжніх " +
    "відповідей ця версія не показує жодної від окремої громади чи муніципалітету.",
  intervalNote:
    "Риска на кожному стовпчику — 95-відсотковий інтервал (Вільсона), обчислений так, ніби тих, хто відповів, " +
    "відібрано випадково. Насправді це не так: інтервал показує, наскільки частку могла б змінити сама випадковість, " +
    "а не наскільки вона близька до відповідей усіх інших. Його також не звужено залежно від того, яка частина від " +
    "усіх відповіла."
};
