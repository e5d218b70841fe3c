import {BOOLEAN, DOUBLE, type DuckDBConnection, INTEGER, VARCHAR} from "@duckdb/node-api";
import {
  type Column,
  type CountTable,
  type Disclosure,
  disclose,
  leastCertainBase,
  leastCount,
  leastGroupBase,
  leastShareBase
} from "../../src/model/disclosure.ts";
import {mergedGroups} from "../../src/model/merged_groups.ts";
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

const types = [VARCHAR, VARCHAR, VARCHAR, VARCHAR, INTEGER, INTEGER, DOUBLE, DOUBLE, DOUBLE, BOOLEAN, VARCHAR, VARCHAR];

/**
 * The gate between answers and marts: counts each table of loaders/sql/tally and writes to disclosed.cell what of it
 * may be published. Marts read no answers but these, so what is held back is in no extract, page or download, in either
 * language.
 * @throws ContractError naming the table whose rows add up to a known number and that names no two rows as covers
 */
export async function discloseTallies(connection: DuckDBConnection, tallies: readonly SqlFile[]): Promise<void> {
  for (const {table, sql} of tallies) {
    await connection.run(sql);
    const counted = (await rowsOf(
      connection,
      "SELECT * REPLACE (respondent_count::INTEGER AS respondent_count, base_count::INTEGER AS base_count, " +
        `answers_each::INTEGER AS answers_each) FROM tally.${table} ORDER BY ALL`
    )) as unknown as TallyCell[];
    const cells = withMergedGroups(counted);
    const said = disclose(countTable(table, cells));
    const rows = cells.map((cell) => published(table, cell, said(cell.row_code, columnOf(cell))));
    await insertRows(connection, "disclosed.cell", rows, types);
  }
}

/**
 * Puts region types of fewer than ten respondents together with their neighbour, and leaves the division out where
 * that does not help: five that say so and five that do not are more than they have. Bases alone decide.
 */
export function withMergedGroups(cells: readonly TallyCell[]): TallyCell[] {
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
  const published = mergedGroups(inOrder, leastGroupBase);
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

function published(table: string, cell: TallyCell, disclosure: Disclosure): (string | number | boolean | null)[] {
  const {row_code, split, column_code, respondent_count, base_count, is_illustrative} = cell;
  const isShown = disclosure === "shown";
  const hasShare = isShown && base_count >= leastShareBase;
  const {low, high} = hasShare ? shareInterval(respondent_count, base_count) : {low: null, high: null};
  return [
    table,
    row_code,
    split,
    column_code,
    isShown ? respondent_count : null,
    base_count >= leastCount ? base_count : null,
    hasShare ? rounded(respondent_count / base_count) : null,
    rounded(low),
    rounded(high),
    base_count < leastCertainBase,
    disclosure,
    is_illustrative ? "illustrative" : "reported"
  ];
}

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1e6) / 1e6;
}
