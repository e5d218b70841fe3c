// What the municipalities of the coverage mart are divided by: a control, its choice, and the groups it gives.
import type {Choice, Control} from "../cards/card.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {placePath} from "../marts/place_address.js";
import type {HromadaType} from "../model/hromada_type.js";
import {nameOrder} from "../words/figures.js";
import type {Division} from "../words/rooms/coverage_without.js";
import {wordFor} from "../words/word_for.js";
import {coverageWithoutWords, termWords} from "../words/words.js";

type Coverage = MartRows["partnership_coverage"];
/** A group of municipalities with its name, and the path of its page where it is a county or an oblast. */
export type GroupRow = Coverage & {readonly label: string; readonly place: string | null};

export const hromadaDivisions: readonly Division[] = [
  "region_type",
  "ks_category",
  "size_class",
  "oblast",
  "financial_capacity",
  "type"
];
export const kommuneDivisions: readonly Division[] = ["fylke", "size_class"];

/** The control of a card by which its municipalities are divided; the first division is the default. */
export const groupControl = (divisions: readonly Division[]): Control => ({
  name: "group",
  label: (locale) => coverageWithoutWords[locale].divideBy,
  options: divisions.map((value) => ({value, label: (locale) => coverageWithoutWords[locale].divisions[value]}))
});

/** @throws RangeError `no groups: …` where the choice is none of the divisions */
export function divisionOf({controls}: Choice, divisions: readonly Division[]): Division {
  const found = divisions.find((division) => division === controls.group);
  if (!found) throw new RangeError(`no groups: ${controls.group}`);
  return found;
}

/** The groups of a division with their names: in the order of their classes, and else by name. */
export function groupRows(
  read: MartReader,
  {locale}: Choice,
  country: "UA" | "NO",
  division: Division
): readonly GroupRow[] {
  const order = nameOrder(locale);
  const label = (row: Coverage): string =>
    division === "financial_capacity"
      ? wordFor(termWords[locale].capacities, row.group_code)
      : division === "type"
        ? termWords[locale].hromadaTypes[row.group_code as HromadaType]
        : row[`label_${locale}`];
  return read("partnership_coverage")
    .filter((row) => row.country === country && row.group_kind === division)
    .map((row) => ({...row, label: label(row), place: placeOf(row)}))
    .toSorted((a, b) => a.group_order - b.group_order || order(a.label, b.label));
}

const placeOf = ({group_kind, group_code}: Coverage): string | null =>
  (group_kind === "fylke" || group_kind === "oblast") && group_code !== "unknown"
    ? placePath(group_kind, group_code)
    : null;
