// The columns of a made-up survey, as the tallies divide respondents.
import type {Column} from "../../src/model/disclosure.ts";

/** All, two categories, and the classes of each, as leaves. */
export function columnsOf(bases: readonly (readonly number[])[]): {columns: Column[]; leaves: number[][]} {
  const columns: Column[] = [{code: "all", base: sum(bases.flat()), division: "all", whole: null}];
  const leaves = [bases.flat().map((_, leaf) => leaf)];
  let next = 0;
  bases.forEach((classes, category) => {
    columns.push({code: `ks ${category}`, base: sum(classes), division: "ks", whole: "all"});
    leaves.push(classes.map((_, i) => next + i));
    next += classes.length;
  });
  next = 0;
  bases.forEach((classes, category) => {
    for (const base of classes) {
      columns.push({code: `auc ${next}`, base, division: `auc ${category}`, whole: `ks ${category}`});
      leaves.push([next++]);
    }
  });
  return {columns, leaves};
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
