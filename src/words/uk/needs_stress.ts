import type {GroupList} from "../rooms/needs.js";
import type {NeedsStressWords, Stress} from "../rooms/needs_stress.js";
import {afterVowel} from "./declension.js";
import {say} from "./speech.js";
import {statistics} from "./statistics.js";
import {whereItIs} from "./trends.js";

const units = {own: "uah", transfers: "share", weak: "share"} as const;

const classifiedAt = ({day, classes}: GroupList): string =>
  `${classes === "ks" ? "Категорії KS" : "Типи територій АМУ"} станом на ${say.day(day)}.`;

const titles: Readonly<Record<Stress, (ends: {high: string; low: string}) => string>> = {
  own: ({high, low}) =>
    `Власні доходи медіанної громади, грн на одного жителя, найнижчі ${afterVowel(low)}; найвищі — ${high}`,
  transfers: ({high, low}) => `Медіанна громада найбільше залежить від трансфертів ${high}; найменше — ${low}`,
  weak: ({high, low}) =>
    `Критичний або низький рівень фінансової спроможності найпоширеніший ${high}; найменш поширений — ${low}`
};

/** What the figures are of, and what they are said to be. */
const subjects: Readonly<Record<Stress, {what: string; unknown: string; same: string}>> = {
  own: {what: "Власні доходи на одного жителя", unknown: "невідомі", same: "однакові"},
  transfers: {what: "Частка трансфертів", unknown: "невідома", same: "однакова"},
  weak: {
    what: "Частка громад із критичним або низьким рівнем фінансової спроможності",
    unknown: "невідома",
    same: "однакова"
  }
};

const measures: NeedsStressWords["axis"] = {
  own: "Грн на одного жителя (населення на 1 січня 2022 року)",
  transfers: "Трансферти, частка доходів",
  weak: "Частка серед громад, рівень яких відомий"
};

export const needsStress: NeedsStressWords = {
  measure: "Показник",
  measures: {
    own: "Власні доходи на одного жителя",
    transfers: "Залежність від трансфертів",
    weak: "Слабка фінансова спроможність"
  },
  title: (stress, {high, nextHigh, low, nextLow}) => {
    const written = (value: number): string => say.number(value, units[stress]);
    const {what, unknown, same} = subjects[stress];
    if (high === null || low === null) return `${what} ${unknown} для жодної групи`;
    if (high.value === low.value) return `${what} ${same} в усіх показаних групах (${written(high.value)})`;
    const ends = titles[stress]({
      high: whereItIs("region_type", {first: high, next: nextHigh}, written),
      low: whereItIs("region_type", {first: low, next: nextLow}, written)
    });
    return high.hidden > 0 ? `З показаних груп: ${say.lower(ends)}` : ends;
  },
  subtitle: (stress, year, groups) =>
    stress === "weak"
      ? `${measures.weak}. ${classifiedAt(groups)}`
      : `${measures[stress]}, ${say.number(year, "year")} рік. Точка — медіана. Товста лінія — середня половина ` +
        `громад. ${classifiedAt(groups)}`,
  // There is less room along an axis.
  axis: {...measures, own: "Грн на жителя (на 1 січня 2022 року)"},
  wholeCountry: statistics.allHromadas,
  row: (group, hromadas) => `${group}\nn = ${say.count(hromadas)}`,
  columns: {
    group: "Група",
    hromada_count: "Громади з бюджетом",
    own_p50_uah: "Власні доходи, медіана (грн на жителя)",
    transfers_p50_share: "Трансферти, медіана",
    classed_count: "Громади з відомим рівнем",
    weak_count: "Критичний або низький рівень",
    weak_share: "Частка з критичним або низьким рівнем"
  },
  accounts: (excluded) =>
    "Це бюджетна звітність і державні оцінки для всіх громад, а не відповіді: похибки вибірки тут немає, але немає й " +
    `нічого про те, чого хочуть самі громади. ${statistics.leftOut(excluded)} ${statistics.withoutKyiv} Військовий ` +
    "ПДФО з власних доходів вилучено. Яку частину року окуповані громади, які теж належать до групи «У зоні війни», " +
    "могли вести облік, джерело не каже."
};
