// How many there are of what several lists name, where two lists may go together: log-linear models of the overlap.
import {logNormalBound, type Bound} from "./unseen_count.js";

/** How many things exactly these lists name. */
export interface ListPattern {
  readonly lists: readonly string[];
  readonly count: number;
}

/** A model of the overlap: which pairs of lists it lets go together, and what it then tells of. Unit: things. */
export interface ListModel extends Bound {
  readonly pairs: readonly (readonly [first: string, second: string])[];
  /** Akaike’s criterion: the smaller, the better the fit for the parameters it spends. */
  readonly aic: number;
}

/** So many lists have 1,024 models; one more would have 32,768. */
export const mostLists = 5;
/** A rate below this is none: the counts have no largest likelihood under the model. */
const leastRate = 1e-4;
const mostSteps = 60;

/**
 * All log-linear models of the lists in which pairs of lists may go together and no three do, the best by AIC first
 * (Fienberg 1972, Biometrika 59:591–603; the estimate and its standard error as in Baillargeon and Rivest 2007, Journal
 * of Statistical Software 19(5)). A model whose likelihood has no largest value is left out: a pair of lists that name
 * nothing alone together makes what is unseen as large as one likes.
 * @param patterns what is named by none of the lists does not count
 * @throws RangeError on fewer than three lists, which cannot tell whether two go together, or more than five
 */
export function listModels(lists: readonly string[], patterns: readonly ListPattern[]): readonly ListModel[] {
  if (lists.length < 3 || lists.length > mostLists) throw new RangeError(`three to five lists: ${lists.join(", ")}`);
  const cells = cellsOf(lists, patterns);
  const pairs = lists.flatMap((first, i) => lists.slice(i + 1).map((second) => [first, second] as const));
  return subsets(pairs)
    .flatMap((some) => fitted(cells, lists, some) ?? [])
    .toSorted((a, b) => a.aic - b.aic || a.pairs.length - b.pairs.length);
}

interface Cell {
  readonly named: ReadonlySet<string>;
  readonly count: number;
}

/** Every way to stand in at least one of the lists, with its count. */
function cellsOf(lists: readonly string[], patterns: readonly ListPattern[]): readonly Cell[] {
  const key = (some: readonly string[]): string => lists.filter((list) => some.includes(list)).join(" ");
  const counts = new Map<string, number>();
  for (const pattern of patterns) {
    if (!Number.isSafeInteger(pattern.count) || pattern.count < 0) throw new RangeError(`no count: ${pattern.count}`);
    counts.set(key(pattern.lists), (counts.get(key(pattern.lists)) ?? 0) + pattern.count);
  }
  return subsets(lists)
    .filter((some) => some.length > 0)
    .map((some) => ({named: new Set(some), count: counts.get(key(some)) ?? 0}));
}

function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.reduce<readonly (readonly Item[])[]>(
    (all, item) => all.concat(all.map((some) => some.concat([item]))),
    [[]]
  );
}

/** Poisson regression by Newton’s method; null where the likelihood has no largest value. */
function fitted(cells: readonly Cell[], lists: readonly string[], pairs: ListModel["pairs"]): ListModel | null {
  const design = cells.map(({named}) => [
    1,
    ...lists.map((list) => Number(named.has(list))),
    ...pairs.map(([first, second]) => Number(named.has(first) && named.has(second)))
  ]);
  const observed = cells.reduce((sum, {count}) => sum + count, 0);
  const width = design[0]!.length;
  let beta = [Math.log(observed / cells.length), ...new Array<number>(width - 1).fill(0)];
  let likelihood = logLikelihood(cells, ratesOf(design, beta));
  for (let step = 0; step < mostSteps; step++) {
    const rates = ratesOf(design, beta);
    const slope = beta.map((_, i) => sum(design.map((row, n) => row[i]! * (cells[n]!.count - rates[n]!))));
    const inverse = inverseOf(information(design, rates));
    if (!inverse) return null;
    const move = inverse.map((row) => sum(row.map((value, i) => value * slope[i]!)));
    const next = uphill(beta, move, (to) => logLikelihood(cells, ratesOf(design, to)), likelihood);
    const isDone = Math.abs(next.likelihood - likelihood) < 1e-12 * (1 + Math.abs(likelihood));
    ({beta, likelihood} = next);
    if (isDone) break;
  }
  const rates = ratesOf(design, beta);
  const inverse = inverseOf(information(design, rates));
  if (!inverse || rates.some((rate) => rate < leastRate)) return null;
  const unseen = Math.exp(beta[0]!);
  return {
    pairs,
    ...logNormalBound(observed, unseen, unseen + unseen ** 2 * inverse[0]![0]!),
    aic: 2 * width - 2 * likelihood
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const ratesOf = (design: readonly number[][], beta: readonly number[]): number[] =>
  design.map((row) => Math.exp(sum(row.map((value, i) => value * beta[i]!))));

/** Fisher’s information of the parameters. */
const information = (design: readonly number[][], rates: readonly number[]): number[][] =>
  design[0]!.map((_, i) => design[0]!.map((__, j) => sum(design.map((row, n) => row[i]! * row[j]! * rates[n]!))));

/** Of counts under their rates, Poisson. */
const logLikelihood = (cells: readonly Cell[], rates: readonly number[]): number =>
  sum(cells.map(({count}, n) => count * Math.log(rates[n]!) - rates[n]! - logFactorial(count)));

const logFactorial = (count: number): number =>
  sum(Array.from({length: Math.max(0, count - 1)}, (_, n) => Math.log(n + 2)));

/** Newton’s step, halved until the likelihood does not fall. */
function uphill(
  from: readonly number[],
  move: readonly number[],
  likelihoodAt: (beta: readonly number[]) => number,
  likelihood: number
): {beta: number[]; likelihood: number} {
  for (let part = 1; part > 1e-6; part /= 2) {
    const beta = from.map((value, i) => value + part * move[i]!);
    const reached = likelihoodAt(beta);
    if (reached >= likelihood) return {beta, likelihood: reached};
  }
  return {beta: [...from], likelihood};
}

/** By Gauss and Jordan; null where a column depends on the others. */
function inverseOf(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => Number(i === j))]);
  for (let column = 0; column < size; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column]!) > Math.abs(best[column]!) ? row : best));
    if (!(Math.abs(pivot[column]!) > 1e-10)) return null;
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(
      column,
      0,
      pivot.map((value) => value / pivot[column]!)
    );
    for (const [i, row] of rows.entries()) {
      const factor = row[column]!;
      if (i !== column && factor !== 0) rows[i] = row.map((value, j) => value - factor * rows[column]![j]!);
    }
  }
  return rows.map((row) => row.slice(size));
}
