// Answers come in one by one and are published in releases, so that two releases never tell of fewer than five answers.
import {type Column, type CountTable, disclose, type Disclosure, isFit, leastCount} from "./disclosure.js";

/** An answer as it is or was: who gave it, the finest published group it is counted in, and what it says. */
export interface Answer {
  readonly place: string;
  readonly group: string;
  readonly content: string;
}

/** What a release counts, and what it waits for. */
export interface Intake<A extends Answer> {
  /** All answers, where the release may come; else those that the last one counted. */
  readonly counted: readonly A[];
  /** Groups in which something has changed or must: how many answers more before the next release may come. */
  readonly missing: ReadonlyMap<string, number>;
}

/**
 * Counts what was added, changed, withdrawn or moved to another group since the last release: all of it as soon as it
 * is at least five answers in every group, and nothing before. All groups move together, because the total tells
 * how one that is held back has moved where another one stays.
 * @param last what the last release counted; empty before the first
 * @param now all answers there are
 */
export function takeIn<A extends Answer>(last: readonly A[], now: readonly A[]): Intake<A> {
  const [before, after] = [last, now].map((answers) => new Map(answers.map((answer) => [answer.place, answer])));
  const changes = new Map([...last, ...now].map(({group}) => [group, 0]));
  for (const place of new Set([...before!.keys(), ...after!.keys()])) {
    const [old, fresh] = [before!.get(place), after!.get(place)];
    if (old && fresh && old.group === fresh.group && old.content === fresh.content) continue;
    for (const group of new Set([old, fresh].flatMap((answer) => answer?.group ?? [])))
      changes.set(group, changes.get(group)! + 1);
  }
  const missing = new Map([...changes].filter(([, n]) => n < leastCount).map(([group, n]) => [group, leastCount - n]));
  return {counted: missing.size === 0 ? now : last, missing};
}

/** A table as a release published it. */
export interface Release {
  /** The count of a cell; null where it was held back. */
  readonly count: (row: string, column: string) => number | null;
  readonly base: (column: string) => number;
}

/**
 * The rule of disclosure for somebody who has the last release as well. Parts that were held back stay so until as many
 * have come to each as give the answer, and until what they were remains open; where rows add up to a known number,
 * they stay so.
 * tests/attack/releases.test.ts tries all pairs of tables that give the same two releases.
 * @param last null for a first release
 * @returns the word for a row of a column
 */
export function discloseNext(table: CountTable, last: Release | null): (row: string, column: string) => Disclosure {
  return disclose(
    table,
    (row, parts) =>
      last === null ||
      parts.every(({code}) => last.count(row, code) !== null) ||
      (table.known === null &&
        parts.every(({code, base}) => table.count(row, code) <= base - last.base(code)) &&
        staysOpen(table, last, row, parts))
  );
}

/** Whether at least three lie between what each part can have been, if all that has happened is that answers came. */
function staysOpen({count}: CountTable, last: Release, row: string, parts: readonly Column[]): boolean {
  const whole = parts[0]!.whole === null ? null : last.count(row, parts[0]!.whole);
  if (whole === null) return true;
  return parts.every((part) => {
    const others = parts.filter((one) => one !== part);
    const most = (of: readonly Column[]): number =>
      of.reduce((sum, {code}) => sum + Math.min(count(row, code), last.base(code)), 0);
    const values: number[] = [];
    for (let value = Math.max(0, whole - most(others)); value <= Math.min(whole, most([part])); value++)
      if (!isFit(value, last.base(part.code))) values.push(value);
    return values.length > 0 && values.at(-1)! - values[0]! >= leastWidth;
  });
}

/** In respondents; decision 14. */
const leastWidth = 3;
