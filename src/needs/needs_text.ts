import {termWords} from "../words/words.js";
import type {TableColumn, TableRow} from "../ui/data_table.js";
import type {Locale, Text} from "../words/locales.js";
import {axisText, dateText, numberText} from "../words/figures.js";
import {regionType} from "../model/region_type.js";
import type {Control} from "../cards/card.js";
import type {AnswerCell, AreaCell, Grouped} from "../marts/answer_cells.js";

/** AUC's four classes or KS's two categories. */
export const classesControl: Control = {
  name: "classes",
  label: {nb: "Inndeling", en: "Classification"},
  options: [
    {value: "auc", label: {nb: "AUCs fire klasser", en: "AUC’s four classes"}},
    {value: "ks", label: {nb: "KS’ to kategorier", en: "KS’s two categories"}}
  ]
};

export const everyone: Text = {nb: "Alle", en: "All"};

export interface NamedGroup {
  readonly code: string;
  readonly label: string;
  readonly color: string;
}

/** Name and colour of a group; of a merged one the names of its parts and the colour of the safest. */
export function namedGroup({classes, group_code}: Pick<Grouped, "classes" | "group_code">, locale: Locale): NamedGroup {
  if (classes === "all") return {code: group_code, label: everyone[locale], color: "var(--text-muted)"};
  if (classes === "ks") {
    const isOutside = group_code === "outside_war_zone";
    return {
      code: group_code,
      label: termWords[locale].ksCategories[isOutside ? "outside_war_zone" : "in_war_zone"],
      color: isOutside ? "var(--region-safe)" : "var(--region-frontline)"
    };
  }
  const types = group_code.split("+").map(regionType);
  const label = types.map((type) => termWords[locale].regionTypes[type]).join(locale === "nb" ? " og " : " and ");
  return {code: group_code, label, color: `var(--region-${types[0]!.replaceAll("_", "-")})`};
}

/** The groups of some rows in the order of the classification. */
export function groupsIn(rows: readonly Grouped[], locale: Locale): NamedGroup[] {
  const groups = new Map(rows.toSorted((a, b) => a.group_order - b.group_order).map((row) => [row.group_code, row]));
  return [...groups.values()].map((row) => namedGroup(row, locale));
}

/** `Områdetyper per 10. oktober 2022.`: the date that every figure by region type carries. */
export function classifiedOn(listDate: string, classes: string, locale: Locale): string {
  const day = dateText(listDate, locale);
  if (locale === "nb") return `${classes === "ks" ? "KS’ kategorier" : "AUCs områdetyper"} etter listen per ${day}.`;
  return `${classes === "ks" ? "KS’s categories" : "AUC’s region types"} by the list of ${day}.`;
}

export function areaName(row: Pick<AreaCell, "area_en" | "area_nb">, locale: Locale): string {
  return locale === "nb" ? row.area_nb : row.area_en;
}

const words: Record<string, Text> = {
  "suppressed (fewer than 5)": {nb: "skjermet (færre enn 5)", en: "suppressed (fewer than 5)"},
  "suppressed to protect another": {nb: "skjermet for å verne et annet tall", en: "suppressed to protect another"},
  "withheld (too few answers)": {nb: "holdt tilbake (for få svar)", en: "withheld (too few answers)"}
};
const briefWords: Record<string, Text> = {
  "suppressed (fewer than 5)": {nb: "færre enn 5", en: "fewer than 5"},
  "suppressed to protect another": {nb: "skjermet", en: "suppressed"},
  "withheld (too few answers)": {nb: "for få svar", en: "too few answers"}
};
const smallBase: Text = {nb: "grunnlaget er under 10", en: "base is under 10"};

/** Why a cell has no count, whole for tables and brief for charts; empty where it has one. */
export function heldBack({disclosure}: AnswerCell, locale: Locale, isBrief = false): string {
  return disclosure === "shown" ? "" : ((isBrief ? briefWords : words)[disclosure]?.[locale] ?? disclosure);
}

/** A bar's numbers in words: share and how many of how many, or why not. */
export function barNote(cell: AnswerCell, locale: Locale): string {
  if (cell.respondent_count === null) return heldBack(cell, locale, true);
  const counts = `${cell.respondent_count} ${locale === "nb" ? "av" : "of"} ${cell.base_count}`;
  return cell.share === null ? `n = ${counts}` : `${roundShare(cell.share, locale)} (n = ${counts})`;
}

/** A share of few answers: whole per cent, since a decimal would claim more than they know. */
export function roundShare(share: number, locale: Locale): string {
  return axisText(Math.round(share * 100) / 100, "share", locale);
}

/** An interval in a sentence: `27–50 %`. */
export function intervalText({low_share, high_share}: AnswerCell, locale: Locale): string {
  if (low_share === null || high_share === null) return numberText(null, "share", locale);
  return `${Math.round(low_share * 100)}–${roundShare(high_share, locale)}`;
}

/** The columns of every table of answers, under the names that they have in the download. */
export function answerColumns(locale: Locale): TableColumn[] {
  const nb = locale === "nb";
  return [
    {key: "respondent_count", label: nb ? "Antall svar" : "Answers", unit: "count", whenMissing: "held"},
    {key: "base_count", label: nb ? "Av (n)" : "Of (n)", unit: "count", whenMissing: "held"},
    {key: "share", label: nb ? "Andel" : "Share", unit: "share", whenMissing: "heldShare"},
    {key: "low_share", label: nb ? "Intervall fra" : "Interval from", unit: "share", whenMissing: "heldShare"},
    {key: "high_share", label: nb ? "til" : "to", unit: "share", whenMissing: "heldShare"},
    {key: "certainty", label: nb ? "Sikkerhet eller skjerming" : "Certainty or suppression", unit: "text"}
  ];
}

/** A cell as a row of such a table, with the words for what is held back. */
export function answerRow(cell: AnswerCell, locale: Locale): TableRow {
  const held = heldBack(cell, locale, true);
  const certainty = held
    ? heldBack(cell, locale)
    : cell.share === null
      ? smallBase[locale]
      : cell.is_uncertain
        ? {nb: "usikkert (n under 20)", en: "uncertain (n under 20)"}[locale]
        : {nb: "n er 20 eller mer", en: "n is 20 or more"}[locale];
  return {...cell, held, heldShare: held || smallBase[locale], certainty};
}

/** What is held back in a chart, and why, in one sentence; null where nothing is. */
export function heldBackNote(cells: readonly AnswerCell[], locale: Locale): string | null {
  const count = (word: string): number => cells.filter(({disclosure}) => disclosure === word).length;
  const [small, other, few] = [
    count("suppressed (fewer than 5)"),
    count("suppressed to protect another"),
    count("withheld (too few answers)")
  ];
  const parts = [
    small > 0 &&
      (locale === "nb"
        ? `skjermet fordi færre enn fem har svart slik («færre enn 5»): ${small}`
        : `suppressed because fewer than five gave that answer (“fewer than 5”): ${small}`),
    other > 0 &&
      (locale === "nb"
        ? `skjermet for at ingen skal kunne regne ut et annet («skjermet»): ${other}`
        : `suppressed so that nobody can work out another (“suppressed”): ${other}`),
    few > 0 &&
      (locale === "nb"
        ? `holdt tilbake fordi svarene er for få («for få svar»): ${few}`
        : `withheld because the answers are too few (“too few answers”): ${few}`)
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return (
    `${locale === "nb" ? "Av" : "Of"} ${cells.length} ${locale === "nb" ? "tall" : "figures"} – ` +
    `${parts.join("; ")}.`
  );
}

/** What an interval is worth, said once in every chart that has them. */
export function intervalNote(locale: Locale): string {
  return locale === "nb"
    ? "Streken på hver søyle er et 95 prosent intervall (Wilson): så mye kan tilfeldigheter alene flytte andelen. " +
        "Det sier ikke noe om hvem som lot være å svare."
    : "The line on each bar is a 95 per cent interval (Wilson): chance alone can move the share that far. It says " +
        "nothing about who did not answer.";
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
