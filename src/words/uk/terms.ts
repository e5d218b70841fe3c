import type {RegionType} from "../../model/region_type.js";
import type {TermWords} from "../rooms/terms.js";
import {say} from "./speech.js";

/** Of hromadas or territories, several of them. */
const regionTypes: Readonly<Record<RegionType, string>> = {
  safe: "Тилові",
  near_front: "Поблизу фронту",
  frontline: "На лінії фронту",
  occupied: "Окуповані"
};

/** Of one hromada. */
const classes: Readonly<Record<RegionType, string>> = {...regionTypes, safe: "Тилова", occupied: "Окупована"};

/** Of a part of a hromada. */
const partTypes: Readonly<Record<RegionType, string>> = {
  safe: "частина в тилу",
  near_front: "частина поблизу фронту",
  frontline: "частина на лінії фронту",
  occupied: "частина окупована"
};

export const terms: TermWords = {
  regionTypes,
  regionClass: (type, part) => (part === null ? classes[type] : `${classes[type]}, ${partTypes[part]}`),
  // In the instrumental, because every sentence says «за» before it.
  listOf: ({day, ageMonths}) =>
    `переліком станом на ${say.day(day)}` +
    (ageMonths
      ? `, якому щонайменше ${say.count(ageMonths)} ` +
        say.plural(ageMonths, {one: "місяць", few: "місяці", many: "місяців", other: "місяця"})
      : ""),

  ksCategories: {outside_war_zone: "Поза зоною війни", in_war_zone: "У зоні війни"},
  hromadaTypes: {urban: "Міська", settlement: "Селищна", rural: "Сільська"},
  capacities: {
    critical: "Критичний",
    low: "Низький",
    satisfactory: "Задовільний",
    optimal: "Оптимальний",
    high: "Високий",
    unknown: "Рівень невідомий"
  },
  qualities: {
    official: "офіційне",
    approximate: "приблизне",
    "opposition source": "джерело опозиції",
    official_by_way: "офіційне, через посередника",
    derived: "виведене",
    estimated: "оціночне",
    sample: "вибірка",
    conflicting: "суперечливе",
    mixed: "різне",
    press: "із преси",
    illustrative: "умовне, вигадане",
    reported: "повідомлене"
  }
};
