import {
  BOOLEAN,
  DATE,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDateValue,
  type DuckDBValue,
  INTEGER,
  VARCHAR
} from "@duckdb/node-api";
import {
  type Column,
  type CountTable,
  type Disclosure,
  leastCertainBase,
  leastCount,
  leastGroupBase,
  leastShareBase
} from "../../src/model/disclosure.ts";
import {mergedGroups, mergeSign} from "../../src/model/merged_groups.ts";
import {discloseNext, type Release} from "../../src/model/releases.ts";
import {shareInterval} from "../../src/model/share_interval.ts";
import {ContractError} from "../errors.ts";
import {insertRows} from "./insert_rows.ts";
import type {SqlFile} from "./sql_layers.ts";
import {rowsOf} from "./rows.ts";

/** A row of a file of loaders/sql/tally: one cell of a table of respondents, counted and not yet fit to publish. */
export interface TallyCell {
  row_code: string;
  /**
   * all; ks, whose groups add up to all; auc, whose groups add up to their category of ks; horizon, adding up to all.
   */
  split: string;
  column_code: string;
  category_code: string | null;
  respondent_count: number;
  base_count: number;
  /** Where each respondent gives just so many answers, the rows of a group add up to a number that everybody knows. */
  answers_each: number | null;
  /** In such a table two rows cover the others: they are held back wherever one is. Decided before any answer. */
  is_cover: boolean;
  is_illustrative: boolean;
}

const types = [
  VARCHAR,
  VARCHAR,
  VARCHAR,
  VARCHAR,
  INTEGER,
  INTEGER,
  DOUBLE,
  DOUBLE,
  DOUBLE,
  BOOLEAN,
  VARCHAR,
  VARCHAR,
  DATE
];

/** A cell as it may be published, with the day of the list that its group is by. */
export interface ReleasedCell extends Pick<TallyCell, "row_code" | "split" | "column_code"> {
  readonly respondent_count: number | null;
  readonly base_count: number | null;
  readonly disclosure: Disclosure;
  readonly list_date: string;
}

/**
 * The gate between answers and marts: counts each table of loaders/sql/tally and writes to disclosed.cell what of it
 * may be published: of made-up answers as they are counted, of real ones the newest release. Marts read no answers but
 * these, so what is held back is in no extract, page or download, in either language.
 * @throws ContractError naming the table whose rows add up to a known number and that names no two rows as covers
 */
export async function discloseTallies(connection: DuckDBConnection, tallies: readonly SqlFile[]): Promise<void> {
  for (const {table, sql} of tallies) {
    await connection.run(sql);
    const counted = await countedCells(connection, table);
    const [released, listDate] = [await newestRelease(connection, table), await newestList(connection)];
    const isReal = released.length > 0 || counted.some(({is_illustrative}) => is_illustrative === false);
    const cells = isReal
      ? released.length > 0
        ? released
        : unreleased(counted, listDate)
      : withMergedGroups(counted).map(asReleased(disclosure(table, withMergedGroups(counted)), listDate));
    const rows = cells.map((cell) => published(table, cell, isReal));
    await insertRows(connection, "disclosed.cell", rows, types);
  }
}

/** The cells of a tally as they are counted, not yet fit to publish. */
export async function countedCells(connection: DuckDBConnection, table: string): Promise<TallyCell[]> {
  return (await rowsOf(
    connection,
    "SELECT * REPLACE (respondent_count::INTEGER AS respondent_count, base_count::INTEGER AS base_count, " +
      `answers_each::INTEGER AS answers_each) FROM tally.${table} ORDER BY ALL`
  )) as unknown as TallyCell[];
}

/** What the newest release has of a tally; nothing where none has been. */
export async function newestRelease(connection: DuckDBConnection, table: string): Promise<ReleasedCell[]> {
  return (await rowsOf(
    connection,
    "SELECT row_code, split, column_code, respondent_count, base_count, disclosure, list_date::VARCHAR AS list_date " +
      `FROM staging.answer_releases WHERE tally = '${table}' AND release_date = (SELECT max(release_date) FROM ` +
      `staging.answer_releases WHERE tally = '${table}') ORDER BY ALL`
  )) as unknown as ReleasedCell[];
}

/** Day of the newest list of territories, ISO. */
export async function newestList(connection: DuckDBConnection): Promise<string> {
  const [list] = await rowsOf(connection, "SELECT list_date::VARCHAR AS day FROM core.territory_list WHERE is_newest");
  return String(list!.day);
}

type Said = (cell: TallyCell) => Disclosure;

/** @param last the release that a reader has, null for none */
export function disclosure(table: string, cells: readonly TallyCell[], last: Release | null = null): Said {
  const said = discloseNext(countTable(table, cells), last);
  return (cell) => said(cell.row_code, columnOf(cell));
}

export const asReleased =
  (said: Said, list_date: string) =>
  (cell: TallyCell): ReleasedCell => {
    const {row_code, split, column_code, respondent_count, base_count} = cell;
    const disclosure = said(cell);
    return {
      row_code,
      split,
      column_code,
      respondent_count: disclosure === "shown" ? respondent_count : null,
      base_count: base_count >= leastCount ? base_count : null,
      disclosure,
      list_date
    };
  };

/** A release as a reader has it; a base that it does not tell is four at most. */
export function asPast(cells: readonly ReleasedCell[]): Release | null {
  if (cells.length === 0) return null;
  const counts = new Map(cells.map((cell) => [`${cell.row_code}/${columnOf(cell)}`, cell.respondent_count]));
  const bases = new Map(cells.map((cell) => [columnOf(cell), cell.base_count ?? leastCount - 1]));
  return {
    count: (row, column) => counts.get(`${row}/${column}`) ?? null,
    base: (column) => bases.get(column) ?? leastCount - 1
  };
}

/** Real answers that no release has counted: not even how many there are. */
function unreleased(cells: readonly TallyCell[], list_date: string): ReleasedCell[] {
  return cells
    .filter(({split}) => split === "all")
    .map(({row_code, split, column_code}) => ({
      ...{row_code, split, column_code, respondent_count: null, base_count: null},
      disclosure: "withheld (too few answers)",
      list_date
    }));
}

/**
 * Puts region types of fewer than ten respondents together with their neighbour, and leaves the division out where
 * that does not help: five that say so and five that do not are more than they have. Bases alone decide.
 * @param kept codes of the groups of an earlier release, which are not put together anew
 */
export function withMergedGroups(cells: readonly TallyCell[], kept?: readonly string[]): TallyCell[] {
  const groups = new Map(
    cells
      .filter(({split}) => split === "auc")
      .map((cell) => [
        cell.column_code,
        {code: cell.column_code, category: cell.category_code ?? "", base: cell.base_count}
      ])
  );
  const inOrder = regionOrder.flatMap((code) => groups.get(code) ?? []);
  if (inOrder.length !== groups.size)
    throw new RangeError(`unknown region type among: ${[...groups.keys()].join(", ")}`);
  const published = kept
    ? new Map(inOrder.map(({code}) => [code, groupOf(code, kept)]))
    : mergedGroups(inOrder, leastGroupBase);
  const isDivided = [...published.values()].every((code) => code !== null);
  const merged = new Map<string, TallyCell>();
  for (const cell of cells) {
    if (!isDivided && (cell.split === "auc" || cell.split === "ks")) continue;
    const column_code = cell.split === "auc" ? published.get(cell.column_code)! : cell.column_code;
    const known = merged.get(idOf({...cell, column_code}));
    if (!known) merged.set(idOf({...cell, column_code}), {...cell, column_code});
    else {
      known.respondent_count += cell.respondent_count;
      known.base_count += cell.base_count;
    }
  }
  return [...merged.values()];
}

/** The published group that a region type is part of; null where it is in none. */
export const groupOf = (regionType: string, groups: readonly string[]): string | null =>
  groups.find((code) => code.split(mergeSign).includes(regionType)) ?? null;

/** Neighbours are neighbours by how hard they are hit. */
const regionOrder = ["safe", "near_front", "frontline", "occupied"];

/** The tree of groups: all respondents, divided once by category and once by horizon, and each category by class. */
function countTable(table: string, cells: readonly TallyCell[]): CountTable {
  const counts = new Map(cells.map((cell) => [`${cell.row_code}/${columnOf(cell)}`, cell.respondent_count]));
  const columns = new Map<string, Column>();
  for (const split of ["all", "ks", "horizon", "auc"])
    for (const cell of cells.filter((one) => one.split === split))
      columns.set(columnOf(cell), {code: columnOf(cell), base: cell.base_count, ...placeOf(cell)});
  return {
    rows: [...new Set(cells.map(({row_code}) => row_code))],
    columns: [...columns.values()],
    count: (row, column) => counts.get(`${row}/${column}`)!,
    known: knownSums(table, cells)
  };
}

function placeOf({split, category_code}: TallyCell): Pick<Column, "division" | "whole"> {
  if (split === "all") return {division: "all", whole: null};
  return split === "auc"
    ? {division: `auc/${category_code}`, whole: `ks/${category_code}`}
    : {division: split, whole: "all/all"};
}

function knownSums(table: string, cells: readonly TallyCell[]): CountTable["known"] {
  const answersEach = cells[0]?.answers_each ?? null;
  const [first, second, ...more] = new Set(cells.filter((cell) => cell.is_cover).map(({row_code}) => row_code));
  if (answersEach === null) return null;
  if (first === undefined || second === undefined || more.length > 0)
    throw new ContractError(
      `loaders/sql/tally/${table}.sql: its rows add up to a known number: mark two rows with is_cover`
    );
  return {answersEach, covers: [first, second]};
}

function columnOf({split, column_code}: Pick<TallyCell, "split" | "column_code">): string {
  return `${split}/${column_code}`;
}

function idOf({row_code, split, column_code}: Pick<TallyCell, "row_code" | "split" | "column_code">): string {
  return `${row_code}/${split}/${column_code}`;
}

function published(table: string, cell: ReleasedCell, isReal: boolean): DuckDBValue[] {
  const {row_code, split, column_code, respondent_count: count, base_count: base} = cell;
  const hasShare = count !== null && base !== null && base >= leastShareBase;
  const {low, high} = hasShare ? shareInterval(count, base) : {low: null, high: null};
  return [
    table,
    row_code,
    split,
    column_code,
    count,
    base,
    hasShare ? rounded(count / base) : null,
    rounded(low),
    rounded(high),
    base === null || base < leastCertainBase,
    cell.disclosure,
    isReal ? "reported" : "illustrative",
    DuckDBDateValue.fromParts(partsOf(cell.list_date))
  ];
}

const partsOf = (day: string) => {
  const [year, month, date] = day.split("-").map(Number);
  return {year: year!, month: month!, day: date!};
};

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1e6) / 1e6;
}
