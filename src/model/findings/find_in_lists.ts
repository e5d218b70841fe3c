// What lists that overlap tell of how many there are: apart, since one page alone has lists and models of them.
import {listModels, mostLists, type ListModel} from "../list_models.js";
import {chaoBiasCorrected} from "../unseen_count.js";
import {at, counted, numbers, passes} from "./find.js";
import type {Among, Estimate, Modelled, Row, Rows} from "./finding.js";

/** The best model of some lists, and what it tells of; null where they are too few or many for models. */
export function bestModel(
  rows: readonly Row[],
  column: string,
  by: string,
  lists: readonly string[]
): ListModel | null {
  if (lists.length < 3 || lists.length > mostLists) return null;
  const patterns = rows.map((row) => ({
    lists: String(row[by])
      .split(" ")
      .filter((list) => lists.includes(list)),
    count: Number(row[column])
  }));
  return listModels(lists, patterns)[0] ?? null;
}

/** What the best model of dependent lists tells of; the column `among.by` names the lists, blanks between. */
export function modelled(rows: Rows, column: string, lists: readonly string[], among: Among): Modelled | null {
  const best = bestModel(counted(rows.rows, among), column, among.by, lists);
  if (!best) return null;
  const {estimate: value, low, high} = best;
  return {kind: "modelled", covers: 95, column, lists, value, low, high, ...at(rows, among)};
}

/**
 * How many there are at least, from a column of how many are named by 0, 1, 2 … of some lists; null where the lists
 * overlap too little to tell.
 * @param lists how many lists there are
 */
export function estimate(rows: Rows, column: string, lists: number, among: Among): Estimate | null {
  const own = counted(rows.rows, among);
  const by = (named: number): number =>
    numbers(
      own.filter((row) => row[among.by] === named),
      column
    ).reduce((sum, value) => sum + value, 0);
  const named = numbers(
    own.filter((row) => passes(row[among.by], {from: 1, to: Infinity})),
    column
  ).reduce((sum, value) => sum + value, 0);
  if (lists < 2 || by(2) === 0) return null;
  const {estimate: value, low, high} = chaoBiasCorrected({lists, observed: named, once: by(1), twice: by(2)});
  return {kind: "estimate", covers: 95, column, lists, named, value, low, high, ...at(rows, among)};
}
