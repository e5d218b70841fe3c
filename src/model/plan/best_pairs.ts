// The pairs of greatest total worth under capacities: successive cheapest augmenting paths, with prices that prove it.
import {MinHeap} from "./min_heap.js";
import {RowOrder} from "./row_order.js";

/** Columns that share a lower and an upper limit on their pairs; a column is in one at most. */
export interface Share {
  /** Group of each column, −1 for none. */
  readonly of: Int32Array;
  readonly least: Int32Array;
  /** Infinity is written as the greatest Int32. */
  readonly most: Int32Array;
  /** What a pair that a group still lacks is worth above its worth: large, so that lacks are made good first. */
  readonly bonus: number;
}

/** Rows choose columns. All numbers are integers, so that sums are exact. */
export interface Market {
  readonly rows: number;
  readonly columns: number;
  /** Worth of each pair row by row; negative: may not be made. */
  readonly worth: Int32Array;
  readonly rowCapacity: Int32Array;
  readonly columnCapacity: Int32Array;
  /** Exactly so many pairs; null: as many as add to the total or leave it equal. */
  readonly places: number | null;
}

/** Prices of places: no pair that is not made is worth more than its row, its column and a place together. */
export interface Prices {
  readonly row: Float64Array;
  readonly column: Float64Array;
  /** Price of a place, of either sign; 0 where their number is open. */
  readonly place: number;
  /** For each group: above zero draws pairs to it, below keeps them off. */
  readonly group: Float64Array;
}

export interface BestPairs {
  /** Cells `row × columns + column`, rising. */
  readonly cells: Int32Array;
  readonly total: number;
  readonly prices: Prices;
  /** False where fewer than `places` pairs can be made; the cells then are the most that can. */
  readonly isWhole: boolean;
  /** Pairs that each group lacks still. */
  readonly short: Int32Array;
}

/**
 * Makes one pair more at a time, by the path that adds most: a new pair may move others, and each total is the
 * greatest for its number of pairs. Columns are tried by falling worth, and the rest of a row is left as soon as no
 * path through it can be the best.
 */
export function bestPairs(market: Market, share: Share | null = null): BestPairs {
  const search = new Search(market, share);
  const most = market.places ?? Infinity;
  let count = 0;
  while (count < most && search.augment(market.places === null)) count++;
  return search.result(market.places === null || count === market.places);
}

const none = -1;

/**
 * Nodes of the search: rows, then columns, then groups. A path goes from a row with room to a group that takes one
 * more.
 */
class Search {
  readonly #market: Market;
  readonly #order: RowOrder;
  readonly #made: Uint8Array;
  readonly #rowsOf: number[][];
  readonly #columnRoom: Int32Array;
  readonly #rowRoom: Int32Array;
  /** Price of a full row plus the price of a place; a row with room has the price of a place alone. */
  readonly #rowPrice: Float64Array;
  /** Price of a column with that of its group; all columns with room in a group cost the same. */
  readonly #columnPrice: Float64Array;
  #place = 0;
  /** Rows with room, by falling hope: no column is worth more to the row than that, after the column's price. */
  readonly #sources: MinHeap;

  // Groups; columns of none are in a last one without limits.
  readonly #groupOf: Int32Array;
  readonly #members: number[][];
  readonly #groupUse: Int32Array;
  readonly #groupLeast: Int32Array;
  readonly #groupMost: Int32Array;
  readonly #isLimited: Uint8Array;
  readonly #bonus: Int32Array;
  readonly #groupPrice: Float64Array;
  /** No column costs less. */
  #floor = 0;

  // One search: distances, and what each node was reached from.
  readonly #far: Float64Array;
  readonly #from: Int32Array;
  readonly #touched: number[] = [];
  readonly #expandedSources: number[] = [];
  /** What an expanded row had to hope for, and the turn in which its hope was last made exact. */
  readonly #keyOf: Float64Array;
  readonly #askedAt: Int32Array;
  #turnCount = 0;
  readonly #heap: MinHeap;
  #best = 0;
  #end = none;

  constructor(market: Market, share: Share | null) {
    const {rows, columns, worth} = market;
    this.#market = market;
    const groups = share?.least.length ?? 0;
    this.#groupOf = Int32Array.from({length: columns}, (_, column) =>
      share && share.of[column]! >= 0 ? share.of[column]! : groups
    );
    this.#members = Array.from({length: groups + 1}, () => []);
    this.#groupOf.forEach((group, column) => this.#members[group]!.push(column));
    this.#groupUse = new Int32Array(groups + 1);
    this.#groupLeast = new Int32Array(groups + 1);
    this.#groupMost = new Int32Array(groups + 1).fill(2 ** 31 - 1);
    if (share) this.#groupLeast.set(share.least);
    if (share) this.#groupMost.set(share.most);
    this.#bonus = this.#groupLeast.map((least) => (least > 0 ? share!.bonus : 0));
    this.#isLimited = Uint8Array.from({length: groups + 1}, (_, group) => Number(group < groups));
    this.#groupPrice = new Float64Array(groups + 1);
    this.#order = new RowOrder(
      rows,
      columns,
      worth,
      this.#bonus.some((bonus) => bonus > 0) ? this.#groupOf.map((group) => this.#bonus[group]!) : null
    );
    this.#made = new Uint8Array(rows * columns);
    this.#rowsOf = Array.from({length: columns}, () => []);
    this.#columnRoom = market.columnCapacity.slice();
    this.#rowRoom = market.rowCapacity.slice();
    this.#rowPrice = new Float64Array(rows);
    this.#columnPrice = new Float64Array(columns);
    this.#sources = new MinHeap(rows);
    this.#keyOf = new Float64Array(rows);
    this.#askedAt = new Int32Array(rows);
    this.#far = new Float64Array(rows + columns + groups + 1).fill(Infinity);
    this.#from = new Int32Array(rows + columns + groups + 1).fill(none);
    this.#heap = new MinHeap(rows + columns + groups + 1);
    for (let row = 0; row < rows; row++) {
      const first = this.#order.worths[row]![0];
      if (first !== undefined && this.#rowRoom[row]! > 0) this.#sources.push(-first, row);
    }
    this.#place = this.#sources.size > 0 ? -this.#sources.leastKey() : 0;
    // A full row that never had room is never reached; its price must still cover whatever it is wanted for.
    for (let row = 0; row < rows; row++) if (this.#rowRoom[row] === 0) this.#rowPrice[row] = this.#place;
  }

  /** Makes one pair more, if there is a way, and if it does not lessen the total where their number is open. */
  augment(isOpen: boolean): boolean {
    this.#best = isOpen ? this.#place + 1 : Infinity;
    this.#end = none;
    this.#turnCount++;
    this.#floor = this.#groupPrice.reduce(
      (least, price, group) => (this.#members[group]!.length > 0 ? Math.min(least, price) : least),
      Infinity
    );
    this.#explore();
    const distance = this.#end === none ? this.#place : this.#best;
    // No way at all to make one more pair: the prices stay as they are.
    if (this.#end !== none || isOpen) this.#reprice(distance);
    if (this.#end !== none) this.#turn();
    this.#forget();
    return this.#end !== none;
  }

  /**
   * Goes on from whatever is nearest, a row with room or a node that was reached, until nothing nearer than the best
   * end is left.
   */
  #explore(): void {
    const heap = this.#heap;
    const {rows, columns} = this.#market;
    for (;;) {
      const reached = heap.leastKey();
      const sourceFar = this.#nearestSource(Math.min(this.#best, reached));
      const far = Math.min(reached, sourceFar);
      if (far >= this.#best) return heap.clear();
      if (sourceFar <= reached) {
        this.#keyOf[this.#sources.leastNode()] = this.#sources.leastKey();
        const row = this.#sources.pop();
        this.#expandedSources.push(row);
        this.#expandRow(row, this.#place);
        continue;
      }
      const node = heap.pop();
      if (far !== this.#far[node]) continue;
      if (node < rows) this.#expandRow(node, far + this.#rowPrice[node]!);
      else if (node < rows + columns) this.#expandColumn(node - rows, far);
      else this.#expandGroup(node - rows - columns, far);
    }
  }

  /**
   * Distance to the first column of the row with room that has most to hope for; it then stands first in the queue.
   * Infinity where that is not below `limit`.
   */
  #nearestSource(limit: number): number {
    const sources = this.#sources;
    for (;;) {
      const key = sources.leastKey();
      if (sources.size === 0 || key + this.#place > limit) return Infinity;
      const row = sources.leastNode();
      if (this.#askedAt[row] === this.#turnCount) return key + this.#place;
      // Prices only rise, so a hope from earlier turns can only have been too high.
      this.#askedAt[row] = this.#turnCount;
      sources.pop();
      const hope = this.#exactHope(row);
      if (hope > -Infinity) sources.push(-hope, row);
    }
  }

  #exactHope(row: number): number {
    const order = this.#order;
    const {columns} = this.#market;
    let most = -Infinity;
    for (let at = 0; ; at++) {
      if (at === order.columns[row]!.length) {
        if (order.beyond[row]! < 0 || order.beyond[row]! - this.#floor <= most) return most;
        order.extend(row);
        if (at === order.columns[row]!.length) return most;
      }
      const worth = order.worths[row]![at]!;
      if (worth - this.#floor <= most) return most;
      const column = order.columns[row]![at]!;
      const hope = worth - this.#columnPrice[column]!;
      if (hope > most && this.#made[row * columns + column] === 0) most = hope;
    }
  }

  /** Reaches columns from a row; `base` is its distance plus its price. */
  #expandRow(row: number, base: number): void {
    const order = this.#order;
    const {columns, rows} = this.#market;
    const least = base + this.#floor;
    let listed = order.columns[row]!;
    let worths = order.worths[row]!;
    for (let at = 0; ; at++) {
      if (at === listed.length) {
        if (order.beyond[row]! < 0 || least - order.beyond[row]! >= this.#best) return;
        order.extend(row);
        listed = order.columns[row]!;
        worths = order.worths[row]!;
        if (at === listed.length) return;
      }
      if (least - worths[at]! >= this.#best) return;
      const column = listed[at]!;
      const far = base - worths[at]! + this.#columnPrice[column]!;
      if (far >= this.#best || far >= this.#far[rows + column]! || this.#made[row * columns + column] === 1) continue;
      const hasRoom = this.#columnRoom[column]! > 0;
      if (!hasRoom && this.#rowsOf[column]!.length === 0) continue;
      const group = this.#groupOf[column]!;
      // A column with room in a group without limits ends the path; nothing is won by going on from it.
      this.#reach(rows + column, far, row, !hasRoom || this.#isLimited[group] === 1);
      if (hasRoom) this.#reachGroup(group, far, rows + column);
    }
  }

  /** Reaches a group from a column that has room, and ends the path there where the group takes one more. */
  #reachGroup(group: number, far: number, from: number): void {
    const node = this.#market.rows + this.#market.columns + group;
    if (far >= this.#far[node]!) return;
    this.#reach(node, far, from, this.#isLimited[group] === 1);
    const use = this.#groupUse[group]!;
    if (use >= this.#groupMost[group]!) return;
    const end = far + (use < this.#groupLeast[group]! ? 0 : this.#bonus[group]!) - this.#groupPrice[group]!;
    if (end >= this.#best) return;
    this.#best = end;
    this.#end = group;
  }

  #reach(node: number, far: number, from: number, goesOn = true): void {
    if (this.#far[node] === Infinity) this.#touched.push(node);
    this.#far[node] = far;
    this.#from[node] = from;
    if (goesOn) this.#heap.push(far, node);
  }

  /** Reaches the full rows that a column could let go. */
  #expandColumn(column: number, far: number): void {
    const {columns, rows} = this.#market;
    const bonus = this.#bonus[this.#groupOf[column]!]!;
    for (const row of this.#rowsOf[column]!) {
      if (this.#rowRoom[row]! > 0) continue;
      const next =
        far + this.#market.worth[row * columns + column]! + bonus - this.#rowPrice[row]! - this.#columnPrice[column]!;
      if (next < this.#far[row]! && next < this.#best) this.#reach(row, next, rows + column);
    }
  }

  /** Reaches the columns of a group that could have one pair less. */
  #expandGroup(group: number, far: number): void {
    const {rows} = this.#market;
    for (const column of this.#members[group]!) {
      if (this.#rowsOf[column]!.length === 0) continue;
      const next = far + this.#columnPrice[column]! - this.#groupPrice[group]!;
      if (next < this.#far[rows + column]! && next < this.#best)
        this.#reach(rows + column, next, this.#market.rows + this.#market.columns + group);
    }
  }

  #reprice(distance: number): void {
    const {rows, columns} = this.#market;
    const groups: number[] = [];
    for (const node of this.#touched) {
      const by = distance - this.#far[node]!;
      if (by <= 0) continue;
      if (node < rows) this.#rowPrice[node]! -= by;
      else if (node < rows + columns) this.#columnPrice[node - rows]! += by;
      else {
        this.#groupPrice[node - rows - columns]! += by;
        groups.push(node - rows - columns);
      }
    }
    for (const group of groups)
      for (const column of this.#members[group]!)
        if (this.#columnRoom[column]! > 0) this.#columnPrice[column] = this.#groupPrice[group]!;
    this.#place -= distance;
  }

  /** Makes the pairs of the path that are not made, and undoes those that are. */
  #turn(): void {
    const {columns, rows} = this.#market;
    let group = this.#end;
    this.#groupUse[group]!++;
    let column = this.#from[rows + columns + group]! - rows;
    this.#columnRoom[column]!--;
    for (;;) {
      const row = this.#from[rows + column]!;
      this.#made[row * columns + column] = 1;
      this.#rowsOf[column]!.push(row);
      if (this.#rowRoom[row]! > 0) {
        if (--this.#rowRoom[row]! === 0) this.#rowPrice[row] = this.#place;
        return;
      }
      column = this.#from[row]! - rows;
      this.#made[row * columns + column] = 0;
      this.#rowsOf[column]!.splice(this.#rowsOf[column]!.indexOf(row), 1);
      if (this.#from[rows + column]! < rows) continue;
      // Another column of the same group takes what this one gives up.
      this.#columnRoom[column]!++;
      group = this.#groupOf[column]!;
      column = this.#from[rows + columns + group]! - rows;
      this.#columnRoom[column]!--;
    }
  }

  #forget(): void {
    for (const node of this.#touched) this.#far[node] = Infinity;
    for (const row of this.#expandedSources) if (this.#rowRoom[row]! > 0) this.#sources.push(this.#keyOf[row]!, row);
    this.#expandedSources.length = 0;
    this.#touched.length = 0;
  }

  result(isWhole: boolean): BestPairs {
    const {rows, columns, worth, places} = this.#market;
    const cells: number[] = [];
    let total = 0;
    this.#rowsOf.forEach((rowsOfColumn, column) => {
      for (const row of rowsOfColumn) {
        cells.push(row * columns + column);
        total += worth[row * columns + column]!;
      }
    });
    const place = places === null ? 0 : this.#place;
    const groups = this.#members.length - 1;
    const row = Float64Array.from({length: rows}, (_, r) => (this.#rowRoom[r]! > 0 ? 0 : this.#rowPrice[r]! - place));
    const column = Float64Array.from(
      {length: columns},
      (_, c) => this.#columnPrice[c]! - this.#groupPrice[this.#groupOf[c]!]!
    );
    const group = Float64Array.from({length: groups}, (_, g) => this.#bonus[g]! - this.#groupPrice[g]!);
    const short = Int32Array.from({length: groups}, (_, g) => Math.max(0, this.#groupLeast[g]! - this.#groupUse[g]!));
    return {cells: Int32Array.from(cells).sort(), total, prices: {row, column, place, group}, isWhole, short};
  }
}
