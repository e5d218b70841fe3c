import type {Extreme} from "../../model/findings/finding.js";
import type {ClassDayOf, GroupKind, TrendsWords} from "../rooms/trends.js";
import {inGroups} from "./groups.js";
import {say} from "./speech.js";
import {statistics} from "./statistics.js";
import {terms} from "./terms.js";

const classDayOf: Readonly<Record<ClassDayOf, string>> = {
  year: "тобто на кінець року.",
  later_year: "тобто на кінець пізнішого з двох років.",
  first_war_year: "тобто на кінець першого року повномасштабного вторгнення: до нього типів територій не було.",
  list: "тобто на день, на який складено перелік: до кінця року він не сягає.",
  undated: "тобто на кінець останнього повного бюджетного року: свого року джерело не вказує."
};

/** Where a column is largest or smallest, and where it is so of the others. */
export function whereItIs(
  kind: GroupKind,
  {first, next}: {first: Extreme; next: Extreme | null},
  written: (value: number) => string
): string {
  const at = ({groups, value}: Extreme): string => `${inGroups(kind, groups)} (${written(value)})`;
  return at(first) + (next === null ? "" : `, а серед решти — ${at(next)}`);
}

export const trends: TrendsWords = {
  classDay: (day, of) =>
    `Кожну громаду віднесено до типу території, який вона мала станом на ${say.day(day)}, ${classDayOf[of]}`,
  groupName(group) {
    if (group.kind === "region_type") return terms.regionTypes[group.code];
    if (group.kind === "type") return terms.hromadaTypes[group.code];
    return group.kind === "oblast" ? group.name : statistics.allHromadas;
  },
  controls: {
    divideBy: "Групування",
    kinds: {region_type: "Тип території", type: "Тип громади", oblast: "Область"},
    year: "Рік",
    show: "Показати",
    share: "Частка в групі",
    count: "Кількість громад",
    measure: "Показник",
    perCapita: "На одного жителя",
    total: "Загалом на громаду"
  },
  heads: {
    group: "Група",
    regionType: "Тип території",
    hromada: "Громада",
    hromadas: "Громади",
    oblast: "Область",
    type: "Тип",
    year: "Рік",
    date: "Дата",
    source: "Джерело",
    quality: "Якість",
    p10: "10-й процентиль",
    p25: "25-й процентиль",
    median: "Медіана",
    p75: "75-й процентиль",
    p90: "90-й процентиль",
    mean: "Середнє"
  }
};
