import {numberText} from "../words/figures.js";
import {statisticsWords, trendsWords} from "../words/words.js";
import type {IntervalMarker} from "../charts/interval_rows.js";
import {hromadaTypes} from "../model/hromada_type.js";
import type {Locale} from "../words/locales.js";
import type {ClassDayOf, GroupKind, GroupName} from "../words/rooms/trends.js";
import {regionTypes} from "../model/region_type.js";
import type {Choice, Control} from "../cards/card.js";
import {placePath} from "../marts/place_address.js";
import {budgetYears, type MartReader} from "../marts/mart_rows.js";
import type {OblastRows} from "../marts/oblast_rows.js";

/** One group of a division: its code in the marts, what names it, its name, and its colour in every chart. */
export interface Group {
  readonly code: string;
  readonly named: GroupName;
  readonly label: string;
  readonly color: string;
}

/** A way to divide as an option of a control. */
const dividedBy = (kind: Exclude<GroupKind, "country">): Control["options"][number] => ({
  value: kind,
  label: (locale) => trendsWords[locale].controls.kinds[kind]
});

const divideBy = (...kinds: Parameters<typeof dividedBy>[0][]): Control => ({
  name: "group",
  label: (locale) => trendsWords[locale].controls.divideBy,
  options: kinds.map(dividedBy)
});

export const groupControl = divideBy("region_type", "type", "oblast");

/** The same control where oblasts come first. */
export const oblastFirstControl = divideBy("oblast", "region_type", "type");

/** The same control where oblasts are too many. */
export const classControl = divideBy("region_type", "type");

const year = (value: number): Control["options"][number] => ({
  value: String(value),
  label: (locale) => numberText(value, "year", locale)
});

export const yearControl: Control = {
  name: "year",
  label: (locale) => trendsWords[locale].controls.year,
  options: budgetYears.map(year).toReversed()
};

/** Figures as shares of their group or as numbers of hromadas. */
export const showControl: Control = {
  name: "show",
  label: (locale) => trendsWords[locale].controls.show,
  options: [
    {value: "share", label: (locale) => trendsWords[locale].controls.share},
    {value: "count", label: (locale) => trendsWords[locale].controls.count}
  ]
};

/**
 * Which day's region types divide the figures, as a note; none where something else does.
 * @param rows the groups as their mart gives them
 * @param of the year of the figures, or why the day is another
 */
export function classNotes(
  rows: readonly {readonly class_date: string | null}[],
  of: number | ClassDayOf,
  locale: Locale
): string[] {
  const day = rows.find(({class_date}) => class_date !== null)?.class_date;
  return day ? [trendsWords[locale].classDay(day, typeof of === "number" ? classDayOf(day, of) : of)] : [];
}

/** How the figures of single hromadas are put together, and who is not in them. */
export function hromadaNotes(excluded: number, locale: Locale): string[] {
  const {quantiles, leftOut, withoutKyiv} = statisticsWords[locale];
  return [quantiles, `${leftOut(excluded)} ${withoutKyiv}`];
}

/** What a day of region types is to the figures of a year. */
function classDayOf(day: string, year: number): ClassDayOf {
  if (day.slice(0, 4) > String(year)) return "first_war_year";
  return day === `${year}-12-31` ? "year" : "list";
}

/** The group control's value as a kind. */
export function chosenKind(choice: Choice): GroupKind {
  return choice.controls.group as GroupKind;
}

/** What a division is called, as the head of a column; nothing for the whole country, which is none. */
export const kindName = (kind: GroupKind, locale: Locale): string =>
  kind === "country" ? "" : trendsWords[locale].controls.kinds[kind];

/** The path of the page of a group that is an oblast; null for every other one, the whole country among them. */
export const placeOf = ({code, named}: Group): string | null =>
  named.kind === "oblast" ? placePath("oblast", code) : null;

/**
 * The groups of a division in reading order: classes and types in their fixed order, oblasts as the mart gives them.
 */
export function groupsOf(kind: GroupKind, read: MartReader, locale: Locale): Group[] {
  const group = (code: string, named: GroupName, color: string): Group => ({
    code,
    named,
    label: trendsWords[locale].groupName(named),
    color
  });
  if (kind === "region_type")
    return regionTypes.map((code) => group(code, {kind, code}, `var(--region-${code.replaceAll("_", "-")})`));
  if (kind === "type") return hromadaTypes.map((code) => group(code, {kind, code}, "var(--accent)"));
  if (kind === "oblast")
    return read("oblast")
      .filter((row) => row.hromada_count > 0)
      .map((row) => group(row.oblast_code, {kind, name: row.name}, "var(--accent)"));
  return [group("UA", {kind}, "var(--text-muted)")];
}

/**
 * The group whose figures stand for themselves: what an occupied hromada could keep books of is not known,
 * so where it is
 * at an end, the next after it is told too. Nothing where region types do not divide.
 */
export const occupiedLabel = (kind: GroupKind, locale: Locale): string | null =>
  kind === "region_type" ? trendsWords[locale].groupName({kind, code: "occupied"}) : null;

/**
 * The code of the chosen hromada's or oblast's group in a division; null where the choice has none. Its region type is
 * the one that the figures of the year are grouped by.
 */
export function selectedGroup(
  kind: GroupKind,
  {selection}: Pick<Choice, "selection">,
  year: number | string
): string | null {
  if (!selection) return null;
  if (selection.kind === "oblast") return kind === "oblast" ? selection.row.oblast_code : null;
  const {row, years} = selection;
  const ofYear = years.find((one) => String(one.year) === String(year));
  return {country: "UA", region_type: ofYear?.budget_region_type ?? null, type: row.type, oblast: row.oblast_code}[
    kind
  ];
}

/** The chosen hromada's budget in the chosen year; null where none is chosen or it has no complete one. */
export function budgetOf({selection, controls}: Choice): OblastRows["hromada_year"] | null {
  if (selection?.kind !== "hromada") return null;
  return selection.years.find(({year}) => String(year) === controls.year) ?? null;
}

/** The chosen hromada's value as a marker on its group's row; none where it has no value. */
export function hromadaMarkers(
  kind: GroupKind,
  groups: readonly Group[],
  choice: Choice,
  value: number | null
): IntervalMarker[] {
  if (choice.selection?.kind !== "hromada") return [];
  const {row} = choice.selection;
  const group = groups.find(({code}) => code === selectedGroup(kind, choice, choice.controls.year ?? ""));
  return value === null || !group ? [] : [{row: group.label, value, label: row.label}];
}
