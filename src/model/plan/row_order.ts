// The columns of each row by falling worth, a few at a time: most of a matrix is never looked at twice.

const buckets = 1024;

/** Lists that grow when asked; what is not in a row's list yet is worth no more than `beyond`. */
export class RowOrder {
  /** For each row: columns by falling worth, then by column; and what they are worth. */
  readonly columns: Int32Array[] = [];
  readonly worths: Int32Array[] = [];
  /** Greatest worth that may be left outside the list of a row; −1 where the list is whole. */
  readonly beyond: Int32Array;
  readonly most: number;
  readonly #worth: Int32Array;
  readonly #width: number;
  readonly #shift: number;
  readonly #count = new Int32Array(buckets);

  /** @param worth integers row by row; negative pairs are left out */
  constructor(rows: number, columns: number, worth: Int32Array, first = 32) {
    let most = 0;
    for (let cell = 0; cell < worth.length; cell++) if (worth[cell]! > most) most = worth[cell]!;
    this.most = most;
    this.#worth = worth;
    this.#width = columns;
    this.#shift = Math.max(0, 32 - Math.clz32(most) - 10);
    this.beyond = new Int32Array(rows);
    for (let row = 0; row < rows; row++) this.#list(row, first);
  }

  /** Makes the list of a row at least four times as long, or whole. */
  extend(row: number): void {
    this.#list(row, this.columns[row]!.length * 4);
  }

  /** Counts the row by buckets of worth, and lists the buckets that hold the best `wanted`. */
  #list(row: number, wanted: number): void {
    const worth = this.#worth;
    const from = row * this.#width;
    const end = from + this.#width;
    const count = this.#count.fill(0);
    const shift = this.#shift;
    for (let cell = from; cell < end; cell++) if (worth[cell]! >= 0) count[worth[cell]! >> shift]!++;
    let bucket = buckets;
    let size = 0;
    while (bucket > 0 && size < wanted) size += count[--bucket]!;
    const least = bucket << shift;
    const column = new Int32Array(size);
    const value = new Int32Array(size);
    let listed = 0;
    for (let cell = from; cell < end; cell++) {
      const one = worth[cell]!;
      if (one < least) continue;
      let at = listed++;
      for (; at > 0 && value[at - 1]! < one; at--) {
        value[at] = value[at - 1]!;
        column[at] = column[at - 1]!;
      }
      value[at] = one;
      column[at] = cell - from;
    }
    this.columns[row] = column;
    this.worths[row] = value;
    this.beyond[row] = least - 1;
  }
}
