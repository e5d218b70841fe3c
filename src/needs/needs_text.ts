import {needsWords, termWords} from "../words/words.js";
import type {TableColumn, TableRow} from "../ui/data_table.js";
import type {Locale} from "../words/locales.js";
import {speechOf} from "../words/figures.js";
import type {Answered, AnsweredArea, GroupList, HeldBack, MostNamed} from "../words/rooms/needs.js";
import {figure, largest, most as majorityOf, share} from "../model/findings/find.js";
import type {Among, Rows} from "../model/findings/finding.js";
import {disclosures} from "../model/disclosure.js";
import {regionType} from "../model/region_type.js";
import type {ShareBar} from "../charts/share_bars.js";
import type {Control} from "../cards/card.js";
import type {AnswerCell, AreaCell, Grouped} from "../marts/answer_cells.js";

/** AUC's four classes or KS's two categories. */
export const classesControl: Control = {
  name: "classes",
  label: (locale) => needsWords[locale].classes.label,
  options: (["auc", "ks"] as const).map((value) => ({value, label: (locale) => needsWords[locale].classes[value]}))
};

export interface NamedGroup {
  readonly code: string;
  readonly label: string;
  readonly color: string;
}

/** Name and colour of a group; of a merged one the names of its parts and the colour of the safest. */
export function namedGroup({classes, group_code}: Pick<Grouped, "classes" | "group_code">, locale: Locale): NamedGroup {
  if (classes === "all") return {code: group_code, label: needsWords[locale].everyone, color: "var(--text-muted)"};
  if (classes === "ks") {
    const isOutside = group_code === "outside_war_zone";
    return {
      code: group_code,
      label: termWords[locale].ksCategories[isOutside ? "outside_war_zone" : "in_war_zone"],
      color: isOutside ? "var(--region-safe)" : "var(--region-frontline)"
    };
  }
  const types = group_code.split("+").map(regionType);
  const label = speechOf(locale).list(types.map((type) => termWords[locale].regionTypes[type]));
  return {code: group_code, label, color: `var(--region-${types[0]!.replaceAll("_", "-")})`};
}

/** The groups of some rows in the order of the classification. */
export function groupsIn(rows: readonly Grouped[], locale: Locale): NamedGroup[] {
  const groups = new Map(rows.toSorted((a, b) => a.group_order - b.group_order).map((row) => [row.group_code, row]));
  return [...groups.values()].map((row) => namedGroup(row, locale));
}

/** The list that the groups of some rows are by; every figure by region type carries its date. */
export const groupList = ({list_date}: {readonly list_date: string}, classes: string): GroupList => ({
  day: list_date,
  classes
});

export const areaName = (row: Pick<AreaCell, `area_${Locale}`>, locale: Locale): string => row[`area_${locale}`];

/** Why a cell has no count; null where it has one. */
function heldBack({disclosure}: AnswerCell): HeldBack | null {
  if (disclosure === "shown") return null;
  const found = disclosures.find((known) => known === disclosure);
  if (found === undefined || found === "shown") throw new RangeError(`unknown disclosure: ${disclosure}`);
  return found;
}

/** A cell for a sentence. Of few answers a decimal claims more than they know, so shares are whole per cents. */
export function answered(cell: AnswerCell): Answered {
  const whole = (share: number | null): number | null => share && Math.round(share * 100) / 100;
  return {
    answers: heldBack(cell) ?? cell.respondent_count ?? 0,
    base: cell.base_count,
    share: whole(cell.share),
    low: whole(cell.low_share),
    high: whole(cell.high_share)
  };
}

export const answeredArea = (cell: AreaCell, locale: Locale): AnsweredArea => ({
  ...answered(cell),
  area: areaName(cell, locale)
});

/** The areas as bars of a share, with what each says at its end. */
export const areaBars = (cells: readonly AreaCell[], locale: Locale): readonly ShareBar[] =>
  cells.map((cell) => ({
    label: areaName(cell, locale),
    share: cell.share,
    low: cell.low_share,
    high: cell.high_share,
    note: needsWords[locale].figures(answered(cell))
  }));

const answerKeys = [
  {key: "respondent_count", unit: "count", whenMissing: "held"},
  {key: "base_count", unit: "count", whenMissing: "held"},
  {key: "share", unit: "share", whenMissing: "heldShare"},
  {key: "low_share", unit: "share", whenMissing: "heldShare"},
  {key: "high_share", unit: "share", whenMissing: "heldShare"},
  {key: "certainty", unit: "text"}
] as const satisfies readonly Omit<TableColumn, "label">[];

/** The columns of every table of answers, under the names that they have in the download. */
export const answerColumns = (locale: Locale): TableColumn[] =>
  answerKeys.map((column) => ({...column, label: needsWords[locale].columns[column.key]}));

/** A cell as a row of such a table, with the words for what is held back. */
export function answerRow(cell: AnswerCell, locale: Locale): TableRow {
  const words = needsWords[locale];
  const why = heldBack(cell);
  const held = why === null ? "" : words.heldBackBriefly[why];
  return {...cell, held, heldShare: held || words.smallBase, certainty: certainty(cell, why, locale)};
}

function certainty({share, is_uncertain}: AnswerCell, why: HeldBack | null, locale: Locale): string {
  const words = needsWords[locale];
  if (why !== null) return words.heldBack[why];
  if (share === null) return words.smallBase;
  return words.certainty[is_uncertain ? "uncertain" : "certain"];
}

/**
 * What is held back in a chart, and why, as the last of its notes; none where nothing is. Of made-up answers that it
 * protects nobody.
 */
export function heldBackNotes(cells: readonly AnswerCell[], locale: Locale): string[] {
  const held = disclosures.flatMap((reason) => {
    const count = cells.filter(({disclosure}) => disclosure === reason).length;
    return reason === "shown" || count === 0 ? [] : [{reason, count}];
  });
  if (held.length === 0) return [];
  const {heldBackNote, madeUpHeldBack} = needsWords[locale];
  return [heldBackNote(cells.length, held), ...(isIllustrative(cells) ? [madeUpHeldBack] : [])];
}

/** True where chance alone could account for the difference between two shares: their intervals meet. */
export function overlap(a: AnswerCell, b: AnswerCell): boolean {
  return (
    a.low_share !== null &&
    a.high_share !== null &&
    b.low_share !== null &&
    b.high_share !== null &&
    a.low_share <= b.high_share &&
    b.low_share <= a.high_share
  );
}

/** The areas that most name, of those that can be shown, and of how many; the names stand in the column `area`. */
export function mostNamed(table: Rows, where: Among["where"] = {}): MostNamed {
  const among = {by: "area", where};
  const most = largest(table, "share", among);
  const ofFirst = {by: "area", where: {...where, area: most?.groups[0] ?? null}};
  const [count, base] = [figure(table, "respondent_count", ofFirst), figure(table, "base_count", ofFirst)];
  return {most, majority: majorityOf(share(count, base)), count, base};
}

/** Where any row is made up to show the tool, the whole chart is. */
export function isIllustrative(cells: readonly AnswerCell[]): boolean {
  return cells.some(({evidence}) => evidence === "illustrative");
}

/** Sorts what is shown from the largest share down; what is held back comes last, in the order of the areas. */
export function byShare(a: AreaCell, b: AreaCell): number {
  return (
    (b.share ?? -1) - (a.share ?? -1) ||
    (b.respondent_count ?? -1) - (a.respondent_count ?? -1) ||
    a.area_order - b.area_order
  );
}
