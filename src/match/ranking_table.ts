// The ranking as a table and as a file: the same numbers as the list.
import {criteriaWords, matchRowWords, matchWords, placeNamesWords, termWords, uiWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import {criterionKeys, type CriterionKey} from "../model/match/criteria.js";
import {byteOrderMark, csvText} from "../model/csv_text.js";
import type {Sturdiness} from "../model/match/sturdiness.js";
import {barParts, isIllustrative, pointsOf, rowFacts, type Ranking} from "../pairing/ranking.js";
import {dataTable, type TableColumn, type TableRow} from "../ui/data_table.js";
import type {RowFrame} from "./row_frame.js";

/** The column of a criterion's points; a bare key could be the name of a fact as well, as `region_type` is. */
const pointsKey = (key: CriterionKey): string => `points_${key}`;

/** Points with one decimal, as the list prints them. */
const tenth = (points: number): number => Math.round(points * 10) / 10;

/** A row a candidate, in the order of the list; criteria that do not weigh have no column. */
function rankingRows(
  {data, locale}: Omit<RowFrame, "document">,
  ranking: Ranking,
  {held, draws}: Sturdiness
): TableRow[] {
  return ranking.rows.map(({code, index, sum}, i) => {
    const facts = rowFacts(data, ranking, code, locale);
    const parts = barParts(data, ranking, index);
    return {
      rank: i + 1,
      name: facts.label,
      name_uk: data.book.entry(code).ukrainian,
      beside: facts.beside?.text ?? null,
      code,
      within: facts.within,
      page: facts.page,
      within_page: facts.withinPage,
      region_type: facts.regionType && termWords[locale].regionTypes[facts.regionType],
      list_date: facts.regionType && data.book.list.day,
      population: facts.population,
      distance_km: facts.km,
      partners:
        facts.partnerNames || matchRowWords[locale].noPartner[facts.regionType === null ? "kommune" : "hromada"],
      score: pointsOf(sum, ranking.weights),
      top_five: held[index]! / draws,
      ...Object.fromEntries(
        parts.flatMap(({key, points, isUnknown}) => [
          [pointsKey(key), tenth(points)],
          [`${pointsKey(key)}_unknown`, isUnknown]
        ])
      )
    };
  });
}

/** Columns of the table; the file has those of `csvColumns`, with a column more for what is unknown. */
function columns({locale}: {locale: Locale}, {side, weights}: Ranking): TableColumn[] {
  const {table} = matchWords[locale];
  const {langBeside} = placeNamesWords[locale];
  const isAbroad = side === "kommune";
  return [
    {key: "rank", label: table.rank, unit: "count"},
    {key: "name", label: table.name, unit: "text", place: "page"},
    ...(isAbroad ? [{key: "beside", label: table.beside, unit: "text", lang: langBeside.hromada} as const] : []),
    {key: "score", label: table.score, unit: "points"},
    {key: "top_five", label: table.top_five, unit: "whole_share"},
    ...criterionKeys
      .filter((key) => weights[key] > 0)
      .map((key) => ({key: pointsKey(key), label: criteriaWords[locale].names[key], unit: "points"}) as const),
    {key: "within", label: table.within, unit: "text", place: "within_page"},
    ...(isAbroad
      ? [
          {key: "region_type", label: table.region_type, unit: "text"} as const,
          {key: "list_date", label: table.list_date, unit: "date"} as const
        ]
      : []),
    {key: "population", label: table.population, unit: "count"},
    {key: "distance_km", label: table.distance_km, unit: "count"},
    {key: "partners", label: table.partners, unit: "text"},
    {key: "code", label: table.code, unit: "text"}
  ];
}

export function rankingTable(frame: RowFrame, ranking: Ranking, sturdy: Sturdiness): HTMLElement {
  const words = matchWords[frame.locale];
  const title = words.listTitle(frame.data.book.entry(ranking.place).label, ranking.side);
  const caption = isIllustrative(frame.data) ? `${uiWords[frame.locale].illustrative}. ${title}` : title;
  return dataTable(rankingRows(frame, ranking, sturdy), columns(frame, ranking), {
    document: frame.document,
    locale: frame.locale,
    caption,
    rowHeader: "name"
  });
}

/** The same rows as CSV with English column names: numbers stay numbers, text that looks like a formula is disarmed. */
export function rankingCsv(frame: Omit<RowFrame, "document">, ranking: Ranking, sturdy: Sturdiness): string {
  const criterionColumns = criterionKeys
    .filter((key) => ranking.weights[key] > 0)
    .map(pointsKey)
    .flatMap((key) => [key, `${key}_unknown`]);
  const names = [
    "rank",
    "name",
    "name_uk",
    "code",
    "within",
    "region_type",
    "list_date",
    "population",
    "distance_km",
    "partners",
    "score",
    "top_five",
    ...criterionColumns
  ];
  const evidence = isIllustrative(frame.data) ? "illustrative" : "public_figures";
  const rows = rankingRows(frame, ranking, sturdy).map((row) => [
    ranking.place,
    ...names.map((name) => cell(row[name])),
    evidence
  ]);
  return `${byteOrderMark}${csvText([["for_code", ...names, "evidence"], ...rows], "spreadsheet")}`;
}

const cell = (value: TableRow[string]): string | number | null =>
  typeof value === "boolean" ? String(value) : (value ?? null);
