// From one set of pairs to another in steps that each keep every limit.

/** Where a set of pairs uses places: rows, columns, groups. */
export interface Steps {
  readonly rows: number;
  readonly columns: number;
  /** Group of each column; −1 for none. */
  readonly groupOf: Int32Array;
  /** True where the number of pairs may change on the way. */
  readonly isOpen: boolean;
}

/** One step: cells to make and cells to undo. */
export interface Step {
  readonly make: readonly number[];
  readonly undo: readonly number[];
}

/**
 * Parts the difference of two sets of pairs into cycles of the network they flow through (source, rows, columns,
 * groups, sink). Any of the steps may be taken and others left: each keeps capacities, limits of groups and, unless it
 * is open, the number of pairs within what the two sets use.
 */
export function stepsBetween(
  from: readonly number[],
  to: readonly number[],
  {rows, columns, groupOf, isOpen}: Steps
): Step[] {
  const groups = groupOf.reduce((most, group) => Math.max(most, group + 1), 0);
  const source = rows + columns + groups;
  const sink = source + 1;
  const arcs: {to: number; cell: number; isMade: boolean}[][] = Array.from({length: sink + 1}, () => []);
  const surplus = new Int32Array(sink + 1);
  const add = (a: number, b: number, cell = -1, isMade = false): void => {
    arcs[a]!.push({to: b, cell, isMade});
    surplus[a]!--;
    surplus[b]!++;
  };
  const [before, after] = [new Set(from), new Set(to)];
  const made = [...after].filter((cell) => !before.has(cell)).sort((a, b) => a - b);
  const undone = [...before].filter((cell) => !after.has(cell)).sort((a, b) => a - b);
  for (const cell of made) add(Math.floor(cell / columns), rows + (cell % columns), cell, true);
  for (const cell of undone) add(rows + (cell % columns), Math.floor(cell / columns), cell);
  // What a node takes more than it gives goes on to the next one, or comes back from it.
  const level = (node: number, next: number): void => {
    while (surplus[node]! > 0) add(node, next);
    while (surplus[node]! < 0) add(next, node);
  };
  for (let column = 0; column < columns; column++)
    level(rows + column, groupOf[column]! < 0 ? sink : rows + columns + groupOf[column]!);
  for (let group = 0; group < groups; group++) level(rows + columns + group, sink);
  for (let row = 0; row < rows; row++) level(row, source);
  if (isOpen) level(sink, source);
  return cyclesOf(arcs);
}

function cyclesOf(arcs: {to: number; cell: number; isMade: boolean}[][]): Step[] {
  const steps: Step[] = [];
  for (let start = 0; start < arcs.length; start++) {
    while (arcs[start]!.length > 0) {
      const path: {to: number; cell: number; isMade: boolean}[] = [];
      const at = new Map([[start, 0]]);
      for (let node = start; ;) {
        const arc = arcs[node]!.pop();
        if (!arc) break;
        path.push(arc);
        node = arc.to;
        const before = at.get(node);
        if (before === undefined) {
          at.set(node, path.length);
          continue;
        }
        const cycle = path.splice(before);
        for (const one of cycle) if (one.to !== node) at.delete(one.to);
        const pairs = cycle.filter(({cell}) => cell >= 0);
        steps.push({
          make: pairs.filter(({isMade}) => isMade).map(({cell}) => cell),
          undo: pairs.filter(({isMade}) => !isMade).map(({cell}) => cell)
        });
        if (path.length === 0) break;
      }
    }
  }
  return steps.filter(({make, undo}) => make.length + undo.length > 0);
}
