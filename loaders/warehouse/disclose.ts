import {BOOLEAN, DOUBLE, type DuckDBConnection, INTEGER, VARCHAR} from "@duckdb/node-api";
import {type Disclosure, leastCertainBase, leastCount, leastShareBase, protect} from "../../src/model/disclosure.ts";
import {mergedGroups} from "../../src/model/merged_groups.ts";
import {shareInterval} from "../../src/model/share_interval.ts";
import type {Sum} from "../../src/model/sum_network.ts";
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
  is_illustrative: boolean;
}

const types = [VARCHAR, VARCHAR, VARCHAR, VARCHAR, INTEGER, INTEGER, DOUBLE, DOUBLE, DOUBLE, BOOLEAN, VARCHAR, VARCHAR];

/**
 * The gate between answers and marts: counts each table of loaders/sql/tally and writes to disclosed.cell what of it
 * may be published. Marts read no answers but these, so what is held back is in no extract, page or download, in either
 * language.
 * @throws ContractError naming the table that cannot be protected
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
    const said = words(table, cells);
    const rows = cells.map((cell) => published(table, cell, said.get(idOf(cell))!));
    await insertRows(connection, "disclosed.cell", rows, types);
  }
}

/**
 * Puts region types of fewer than five respondents together with their neighbour, and leaves the division out where
 * that does not help.
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
  const published = mergedGroups(inOrder, leastCount);
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

function words(table: string, cells: readonly TallyCell[]): Map<string, Disclosure> {
  const plain = cells.map((cell) => ({id: idOf(cell), count: cell.respondent_count, base: cell.base_count}));
  try {
    return protect(plain, sumsOf(cells));
  } catch (error) {
    throw new ContractError(
      `loaders/sql/tally/${table}.sql: nothing of it may be published: ${(error as Error).message}: merge rows or ` +
        "groups until every sum hides its small parts",
      {cause: error}
    );
  }
}

/**
 * All that a reader could add up in a table: groups to the group they are parts of, and answers to a number that is
 * known.
 */
function sumsOf(cells: readonly TallyCell[]): Sum[] {
  const sums = new Map<string, {total: string | number; parts: string[]}>();
  const finest = ["auc", "ks", "all"].find((split) => cells.some((cell) => cell.split === split));
  const put = (key: string, total: string | number, cell: TallyCell): void =>
    void (sums.get(key) ?? sums.set(key, {total, parts: []}).get(key)!).parts.push(idOf(cell));
  for (const cell of cells) {
    const whole =
      cell.split === "auc"
        ? {split: "ks", column_code: cell.category_code ?? ""}
        : cell.split === "all"
          ? null
          : {split: "all", column_code: "all"};
    if (whole) {
      const total = idOf({...cell, ...whole});
      put(`${cell.split} ${total}`, total, cell);
    }
    // A base that is not published makes no sum known.
    if (cell.answers_each !== null && cell.split === finest && cell.base_count >= leastCount)
      put(`known ${cell.column_code}`, cell.answers_each * cell.base_count, cell);
  }
  return [...sums.values()];
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
