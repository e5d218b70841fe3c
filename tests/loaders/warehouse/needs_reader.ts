import type {Disclosure} from "../../../src/model/disclosure.ts";
import type {Cell, Sum} from "../../model/published_margins.ts";

/** A cell as a reader of the downloads finds it. */
export interface ReaderCell extends Cell {
  at: string;
  classes: string;
  group: string;
  disclosure: Disclosure;
}

export function readerCell(
  {classes = "", group_code = "", respondent_count, base_count, disclosure}: Partial<Record<string, string>>,
  at = ""
): ReaderCell {
  return {
    id: `${at}/${classes}/${group_code}`,
    at,
    classes,
    group: group_code,
    count: Number(respondent_count || -1),
    base: Number(base_count),
    disclosure: disclosure as Disclosure
  };
}

/**
 * All that a reader can add up: classes to categories, categories and horizons to the whole, and answers to what each
 * respondent gives.
 */
export function readerSums(cells: readonly ReaderCell[], answersEach: number): Sum[] {
  const sums = new Map<string, {total: string | number; parts: string[]}>();
  const put = (key: string, total: string | number, id: string) =>
    (sums.get(key) ?? sums.set(key, {total, parts: []}).get(key)!).parts.push(id);
  const finest = cells.some(({classes}) => classes === "auc") ? "auc" : "all";
  for (const {id, at, classes, group, base} of cells) {
    const category = /^(safe|near_front)/.test(group) ? "outside_war_zone" : "in_war_zone";
    if (classes === "auc") put(`auc ${at} ${category}`, `${at}/ks/${category}`, id);
    else if (classes !== "all") put(`${classes} ${at}`, `${at}/all/all`, id);
    if (answersEach > 0 && classes === finest) put(`known ${group}`, answersEach * base, id);
  }
  return [...sums.values()];
}
