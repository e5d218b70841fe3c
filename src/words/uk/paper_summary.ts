import type {PaperRank, PaperSummaryWords} from "../rooms/paper_summary.js";
import {hromada as hromadaName, hromadaOf, hromadaOrOther} from "./declension.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

/** Where a pair stands in a list. */
export const rankIn = ({whose, position, count}: PaperRank): string =>
  position === null
    ? `у списку «${hromadaOrOther(whose)}» пари немає`
    : `у списку «${hromadaOrOther(whose)}» — місце ${say.count(position)} з ${say.count(count)}`;

export const paperSummary: PaperSummaryWords = {
  heading: "Коротко",
  verdict: ({kommune, hromada, points, ranks: [first, second]}) =>
    `Муніципалітет ${kommune} і ${hromadaName(hromada)} мають ${say.number(points, "points")} зі 100 балів: ` +
    `${rankIn(first)}, ${rankIn(second)}.`,
  unknownGains:
    "Що сторони можуть дати одна одній, невідомо: щонайменше одна з них не відповіла або її відповідей тут не " +
    "показано.",
  help: (hromada, areas) =>
    areas.length === 0
      ? `За відповідями, ${hromadaName(hromada)} не отримає допомоги ні в чому з того, про що просила.`
      : `Допомога, яку може отримати ${hromadaName(hromada)}: ${areas.map(say.lower).join("; ")}.`,
  learning: (kommune, areas) =>
    areas.length === 0
      ? `Чого може навчитися муніципалітет ${kommune}, сторонам треба з’ясувати на першій зустрічі.`
      : `Напрями, за якими може вчитися муніципалітет ${kommune}: ${areas.map(say.lower).join("; ")}.`,
  region: ({hromada, regionType, partRegionType, list, isWithheld, partners}) => {
    const type = say.lower(terms.regionClass(regionType, partRegionType));
    const answers = isWithheld ? "; відповідей цієї громади тут не показуємо" : "";
    const known =
      partners.length === 0
        ? "жодна зі сторін не має відомого партнера в іншій країні"
        : partners.map(({whose, names}) => `відомі партнери («${hromadaOrOther(whose)}»): ${names}`).join("; ");
    return `Тип території ${hromadaOf(hromada)} — «${type}», за ${terms.listOf(list)}${answers}; ${known}.`;
  },
  known: ({unknown, criteria, missing}) => {
    const counted =
      unknown === 0
        ? `Невідомих критеріїв немає (усього ${say.count(criteria)})`
        : `${say.count(unknown)} з ${say.count(criteria)} ` +
          `${say.plural(criteria, {one: "критерію", other: "критеріїв"})} ` +
          say.plural(unknown, {one: "невідомий і рахується", other: "невідомі й рахуються"}) +
          " наполовину";
    const facts = say.plural(missing, {
      one: "факт зробив би",
      few: "факти зробили б",
      many: "фактів зробили б",
      other: "факту зробили б"
    });
    return `${counted}; ще ${say.count(missing)} ${facts} оцінку певнішою.`;
  },
  basis: "Бали — підґрунтя для розмови, а не рішення. Оцінюють самі муніципалітет і громада."
};
