// A table of counts with its sums as a network: which other tables agree with all that is published of this one?

/** One figure of a table, a margin as well: how many of `base` respondents it counts. */
export interface Cell {
  readonly id: string;
  readonly count: number;
  readonly base: number;
}

/** What a reader can add up: the parts make the total, which is a cell or a figure that everybody knows. */
export interface Sum {
  readonly total: string | number;
  readonly parts: readonly string[];
}

/** A cell as an edge between the two sums it is in, or a sum and the open ground, which needs no making good. */
export interface Edge extends Cell {
  readonly from: number;
  readonly to: number;
  /** One more in the cell is one more at `from` and one less at `to`, or the other way round: 1 or −1. */
  readonly sign: number;
}

/** What may be done to a table: how far each cell can go, and what it costs to let it. */
export interface Terms {
  /** Least and greatest count that a reader cannot rule out. */
  readonly range: (edge: Edge) => readonly [number, number];
  /** Nothing for a cell that is held back already. */
  readonly cost: (edge: Edge) => number;
}

/** Changes of one respondent in several cells that leave every sum as it is, and what letting them go costs. */
export interface Move {
  readonly cost: number;
  readonly steps: readonly {readonly edge: Edge; readonly by: number}[];
}

const ground = -1;

/**
 * The network of a table.
 * @throws RangeError where a sum names no cell, a cell is in three sums, or sums cross in more than two directions
 */
export function sumNetwork(cells: readonly Cell[], sums: readonly Sum[]): Edge[] {
  const places = new Map<string, {node: number; sign: number}[]>(cells.map(({id}) => [id, []]));
  sums.forEach(({total, parts}, node) => {
    for (const id of typeof total === "string" ? [total, ...parts] : parts) {
      const known = places.get(id);
      if (!known) throw new RangeError(`unknown cell: ${id}`);
      if (known.push({node, sign: id === total ? 1 : -1}) > 2)
        throw new RangeError(`cell in more than two sums: ${id}`);
    }
  });
  const turned = orientation([...places.values()], sums.length);
  return cells.map((cell) => {
    const [one, other] = places.get(cell.id) ?? [];
    return {
      ...cell,
      from: one?.node ?? ground,
      to: other?.node ?? ground,
      sign: one ? one.sign * turned[one.node]! : 1
    };
  });
}

/** Cells that no sum connects tell nothing of one another: each part of a network can be looked at alone. */
export function separateParts(edges: readonly Edge[]): Edge[][] {
  const open = new Set(edges);
  const parts: Edge[][] = [];
  for (const first of open) {
    const part = new Set([first]);
    open.delete(first);
    for (const edge of part) {
      for (const other of open) {
        if (![edge.from, edge.to].some((node) => node !== ground && (node === other.from || node === other.to)))
          continue;
        open.delete(other);
        part.add(other);
      }
    }
    parts.push(edges.filter((edge) => part.has(edge)));
  }
  return parts;
}

/** Turns sums around (both sides times −1) until each cell adds at one of its ends and takes away at the other. */
function orientation(places: readonly {node: number; sign: number}[][], size: number): number[] {
  const turned: number[] = [];
  for (let first = 0; first < size; first++) {
    if (turned[first]) continue;
    turned[first] = 1;
    const queue = [first];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      for (const [one, other] of places) {
        if (!one || !other || (one.node !== node && other.node !== node)) continue;
        const [near, far] = one.node === node ? [one, other] : [other, one];
        const wanted = -turned[node]! * near.sign * far.sign;
        if (turned[far.node] === undefined) queue.push(far.node);
        if ((turned[far.node] ??= wanted) !== wanted) throw new RangeError("sums cross in more than two directions");
      }
    }
  }
  return turned;
}

/**
 * How far one cell can go from its true count, up (1) or down (−1), over cells that cost nothing; stops at `most`.
 * @returns the respondents it went, and the table it ends in as differences from the true one
 */
export function reach(
  start: Edge,
  by: number,
  most: number,
  edges: readonly Edge[],
  terms: Terms
): {distance: number; moved: Map<Edge, number>} {
  const moved = new Map<Edge, number>();
  for (let distance = 0; ; distance++) {
    const move = distance < most ? cheapestMove(start, by, moved, edges, terms) : null;
    if (!move || move.cost > 0) return {distance, moved};
    for (const step of move.steps) moved.set(step.edge, (moved.get(step.edge) ?? 0) + step.by);
  }
}

/**
 * The cheapest way for a cell to go one further: a shortest path through the sums from one of its ends to the other.
 */
export function cheapestMove(
  start: Edge,
  by: number,
  moved: ReadonlyMap<Edge, number>,
  edges: readonly Edge[],
  {range, cost}: Terms
): Move | null {
  const canMove = (edge: Edge, step: number): boolean => {
    const value = edge.count + (moved.get(edge) ?? 0) + step;
    const [low, high] = range(edge);
    return value >= low && value <= high;
  };
  if (!canMove(start, by)) return null;
  // What the cell adds at one end is carried away from there, cell by cell, to the end where it was taken.
  const added = by * start.sign > 0 ? start.from : start.to;
  const taken = added === start.from ? start.to : start.from;
  const open = new Map<number, Move>([[added, {cost: 0, steps: [{edge: start, by}]}]]);
  const done = new Set<number>();
  while (open.size > 0) {
    const [node, here] = [...open].reduce((best, one) => (one[1].cost < best[1].cost ? one : best));
    if (node === taken) return here;
    open.delete(node);
    done.add(node);
    for (const edge of edges) {
      if (edge === start || (edge.from !== node && edge.to !== node) || edge.from === edge.to) continue;
      const far = edge.from === node ? edge.to : edge.from;
      const step = edge.from === node ? -edge.sign : edge.sign;
      if (done.has(far) || !canMove(edge, step)) continue;
      const spent = here.cost + cost(edge);
      if (spent < (open.get(far)?.cost ?? Infinity))
        open.set(far, {cost: spent, steps: [...here.steps, {edge, by: step}]});
    }
  }
  return null;
}
