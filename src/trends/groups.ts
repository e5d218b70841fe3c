import {termWords} from "../words/words.js";
import type {IntervalMarker} from "../charts/interval_rows.js";
import {hromadaTypes} from "../model/hromada_type.js";
import type {Locale, Text} from "../words/locales.js";
import {regionTypes} from "../model/region_type.js";
import type {Choice, Control} from "../cards/card.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";

/** A way to divide hromadas, as the marts name it. */
export type GroupKind = "country" | "region_type" | "type" | "oblast";

/** One group of a division: its code in the marts, its name, and its colour in every chart. */
export interface Group {
  readonly code: string;
  readonly label: string;
  readonly color: string;
}

export const groupControl: Control = {
  name: "group",
  label: {nb: "Del etter", en: "Divide by"},
  options: [
    {value: "region_type", label: {nb: "Områdetype", en: "Region type"}},
    {value: "type", label: {nb: "Type hromada", en: "Type of hromada"}},
    {value: "oblast", label: {nb: "Oblast", en: "Oblast"}}
  ]
};

export const yearControl: Control = {
  name: "year",
  label: {nb: "År", en: "Year"},
  options: [
    {value: "2022", label: {nb: "2022", en: "2022"}},
    {value: "2021", label: {nb: "2021", en: "2021"}}
  ]
};

/** The same control where oblasts come first. */
export const oblastFirstControl: Control = {
  ...groupControl,
  options: [groupControl.options[2]!, groupControl.options[0]!, groupControl.options[1]!]
};

/** The group control's value as a kind. */
export function chosenKind(choice: Choice): GroupKind {
  return choice.controls.group as GroupKind;
}

const country: Text = {nb: "Hele landet", en: "Whole country"};

/**
 * The groups of a division in reading order: classes and types in their fixed order, oblasts as the mart gives them.
 */
export function groupsOf(kind: GroupKind, read: MartReader, locale: Locale): Group[] {
  if (kind === "region_type") {
    return regionTypes.map((code) => ({
      code,
      label: termWords[locale].regionTypes[code],
      color: `var(--region-${code.replaceAll("_", "-")})`
    }));
  }
  if (kind === "type")
    return hromadaTypes.map((code) => ({code, label: termWords[locale].hromadaTypes[code], color: "var(--accent)"}));
  if (kind === "oblast")
    return read("oblast")
      .filter((row) => row.hromada_count > 0)
      .map((row) => ({code: row.oblast_code, label: row.name, color: "var(--accent)"}));
  return [{code: "UA", label: country[locale], color: "var(--text-muted)"}];
}

/** The groups whose figures a headline may compare: an occupied hromada kept books for a part of the year at most. */
export function comparable<Row extends {readonly group: Group}>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({group}) => group.code !== "occupied");
}

/** A group inside a sentence: `i Poltava oblast`, `near the front`. */
export function groupPhrase(kind: GroupKind, group: Group, locale: Locale): string {
  if (kind === "oblast") return locale === "nb" ? `i ${group.label} oblast` : `in ${group.label} oblast`;
  return locale === "nb" ? `i gruppen «${group.label}»` : `in the group “${group.label}”`;
}

/** The code of the chosen hromada's or oblast's group in a division; null where the choice has none. */
export function selectedGroup(kind: GroupKind, choice: Choice): string | null {
  const {selection} = choice;
  if (!selection) return null;
  if (selection.kind === "oblast") return kind === "oblast" ? selection.row.oblast_code : null;
  const {row} = selection;
  return {country: "UA", region_type: row.region_type, type: row.type, oblast: row.oblast_code}[kind];
}

/** The chosen hromada's value as a marker on its group's row; none where it has no value. */
export function hromadaMarkers(
  kind: GroupKind,
  groups: readonly Group[],
  choice: Choice,
  valueIn: (row: MartRows["hromada"]) => number | null
): IntervalMarker[] {
  if (choice.selection?.kind !== "hromada") return [];
  const {row} = choice.selection;
  const value = valueIn(row);
  const group = groups.find(({code}) => code === selectedGroup(kind, choice));
  return value === null || !group ? [] : [{row: group.label, value, label: row.label}];
}
