// The pairs of greatest total worth under capacities: successive cheapest augmenting paths, with prices that prove it.
import {MinHeap} from "./min_heap.js";
import {RowOrder} from "./row_order.js";

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
}

export interface BestPairs {
  /** Cells `row × columns + column`, rising. */
  readonly cells: Int32Array;
  readonly total: number;
  readonly prices: Prices;
  /** False where fewer than `places` pairs can be made; the cells then are the most that can. */
  readonly isWhole: boolean;
}

/**
 * Makes one pair more at a time, by the path that adds most: a new pair may move others, and each total is the
 * greatest for its number of pairs. Columns are tried by falling worth, and the rest of a row is left as soon as no path through it can be the best.
 */
export function bestPairs(market: Market): BestPairs {
  const search = new Search(market);
  const most = market.places ?? Infinity;
  let count = 0;
  while (count < most && search.augment(market.places === null)) count++;
  return search.result(market.places === null || count === market.places);
}

const none = -1;

class Search {
  readonly #market: Market;
  readonly #order: RowOrder;
  readonly #made: Uint8Array;
  readonly #rowsOf: number[][];
  readonly #columnRoom: Int32Array;
  readonly #rowRoom: Int32Array;
  /** Price of a full row plus the price of a place; a row with room has the price of a place alone. */
  readonly #rowPrice: Float64Array;
  readonly #columnPrice: Float64Array;
  #place = 0;
  /** Rows with room, by falling hope: no column is worth more to the row than that, after the column's price. */
  readonly #sources: MinHeap;

  // One search: distances, the row that reached a column, the column that a full row was reached by.
  readonly #rowFar: Float64Array;
  readonly #columnFar: Float64Array;
  readonly #rowFrom: Int32Array;
  readonly #columnFrom: Int32Array;
  readonly #touchedRows: number[] = [];
  readonly #touchedColumns: number[] = [];
  readonly #expandedSources: number[] = [];
  /** What an expanded row had to hope for, and the turn in which its hope was last made exact. */
  readonly #keyOf: Float64Array;
  readonly #askedAt: Int32Array;
  #turnCount = 0;
  readonly #heap: MinHeap;
  #best = 0;
  #end = none;

  constructor(market: Market) {
    const {rows, columns, worth} = market;
    this.#market = market;
    this.#order = new RowOrder(rows, columns, worth);
    this.#made = new Uint8Array(rows * columns);
    this.#rowsOf = Array.from({length: columns}, () => []);
    this.#columnRoom = market.columnCapacity.slice();
    this.#rowRoom = market.rowCapacity.slice();
    this.#rowPrice = new Float64Array(rows);
    this.#columnPrice = new Float64Array(columns);
    this.#sources = new MinHeap(rows);
    this.#keyOf = new Float64Array(rows);
    this.#askedAt = new Int32Array(rows);
    this.#rowFar = new Float64Array(rows).fill(Infinity);
    this.#columnFar = new Float64Array(columns).fill(Infinity);
    this.#rowFrom = new Int32Array(rows).fill(none);
    this.#columnFrom = new Int32Array(columns).fill(none);
    this.#heap = new MinHeap(rows + columns);
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
    this.#explore();
    const distance = this.#end === none ? this.#place : this.#best;
    // No way at all to make one more pair: the prices stay as they are.
    if (this.#end !== none || isOpen) this.#reprice(distance);
    if (this.#end !== none) this.#turn();
    this.#forget();
    return this.#end !== none;
  }

  /** Goes on from whatever is nearest, a row with room or one that was reached, until nothing nearer than the best end is left. */
  #explore(): void {
    const heap = this.#heap;
    const {rows} = this.#market;
    for (;;) {
      const sourceFar = this.#nearestSource(Math.min(this.#best, heap.leastKey()));
      const far = Math.min(heap.leastKey(), sourceFar);
      if (far >= this.#best) return heap.clear();
      if (sourceFar <= heap.leastKey()) {
        this.#keyOf[this.#sources.leastNode()] = this.#sources.leastKey();
        const row = this.#sources.pop();
        this.#expandedSources.push(row);
        this.#expandRow(row, this.#place);
        continue;
      }
      const node = heap.pop();
      if (node < rows) {
        if (far === this.#rowFar[node]) this.#expandRow(node, far + this.#rowPrice[node]!);
      } else if (far === this.#columnFar[node - rows]) this.#expandColumn(node - rows, far);
    }
  }

  /** Distance to the first column of the row with room that has most to hope for; it then stands first in the queue. Infinity where that is not below `limit`. */
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
        if (order.beyond[row]! < 0 || order.beyond[row]! <= most) return most;
        order.extend(row);
        if (at === order.columns[row]!.length) return most;
      }
      const worth = order.worths[row]![at]!;
      if (worth <= most) return most;
      const column = order.columns[row]![at]!;
      const hope = worth - this.#columnPrice[column]!;
      if (hope > most && this.#made[row * columns + column] === 0) most = hope;
    }
  }

  /** Reaches columns from a row; `base` is its distance plus its price. */
  #expandRow(row: number, base: number): void {
    const order = this.#order;
    const {columns, rows} = this.#market;
    let listed = order.columns[row]!;
    let worths = order.worths[row]!;
    for (let at = 0; ; at++) {
      if (at === listed.length) {
        if (order.beyond[row]! < 0 || base - order.beyond[row]! >= this.#best) return;
        order.extend(row);
        listed = order.columns[row]!;
        worths = order.worths[row]!;
        if (at === listed.length) return;
      }
      const direct = base - worths[at]!;
      if (direct >= this.#best) return;
      const column = listed[at]!;
      const far = direct + this.#columnPrice[column]!;
      if (far >= this.#best || far >= this.#columnFar[column]! || this.#made[row * columns + column] === 1) continue;
      const hasRoom = this.#columnRoom[column]! > 0;
      if (!hasRoom && this.#rowsOf[column]!.length === 0) continue;
      if (this.#columnFar[column] === Infinity) this.#touchedColumns.push(column);
      this.#columnFar[column] = far;
      this.#columnFrom[column] = row;
      if (hasRoom) {
        this.#best = far;
        this.#end = column;
      } else this.#heap.push(far, rows + column);
    }
  }

  /** Reaches the rows that a full column would have to let go. */
  #expandColumn(column: number, far: number): void {
    const {columns, worth} = this.#market;
    for (const row of this.#rowsOf[column]!) {
      if (this.#rowRoom[row]! > 0) continue;
      const next = far + worth[row * columns + column]! - this.#rowPrice[row]! - this.#columnPrice[column]!;
      if (next >= this.#rowFar[row]! || next >= this.#best) continue;
      if (this.#rowFar[row] === Infinity) this.#touchedRows.push(row);
      this.#rowFar[row] = next;
      this.#rowFrom[row] = column;
      this.#heap.push(next, row);
    }
  }

  #reprice(distance: number): void {
    for (const row of this.#touchedRows) this.#rowPrice[row]! -= Math.max(0, distance - this.#rowFar[row]!);
    for (const column of this.#touchedColumns) this.#columnPrice[column]! += Math.max(0, distance - this.#columnFar[column]!);
    this.#place -= distance;
  }

  /** Makes the pairs of the path that are not made, and undoes those that are. */
  #turn(): void {
    const {columns} = this.#market;
    let column = this.#end;
    this.#columnRoom[column]!--;
    for (;;) {
      const row = this.#columnFrom[column]!;
      this.#made[row * columns + column] = 1;
      this.#rowsOf[column]!.push(row);
      if (this.#rowRoom[row]! > 0) {
        if (--this.#rowRoom[row]! === 0) this.#rowPrice[row] = this.#place;
        return;
      }
      column = this.#rowFrom[row]!;
      this.#made[row * columns + column] = 0;
      this.#rowsOf[column]!.splice(this.#rowsOf[column]!.indexOf(row), 1);
    }
  }

  #forget(): void {
    for (const row of this.#touchedRows) this.#rowFar[row] = Infinity;
    for (const column of this.#touchedColumns) this.#columnFar[column] = Infinity;
    for (const row of this.#expandedSources) if (this.#rowRoom[row]! > 0) this.#sources.push(this.#keyOf[row]!, row);
    this.#expandedSources.length = 0;
    this.#touchedRows.length = 0;
    this.#touchedColumns.length = 0;
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
    const row = new Float64Array(rows);
    for (let r = 0; r < rows; r++) row[r] = this.#rowRoom[r]! > 0 ? 0 : this.#rowPrice[r]! - place;
    return {cells: Int32Array.from(cells).sort(), total, prices: {row, column: this.#columnPrice, place}, isWhole};
  }
}
