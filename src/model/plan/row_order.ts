// The columns of each row by falling worth, a few at a time: most of a matrix is never looked at twice.

/** One cell in so many is looked at to guess how much the best of a row are worth. */
const sampleStep = 16;
/** Places for a column's number in a packed key. */
const columnRoom = 2 ** 22;

/** Lists that grow when asked; what is not in a row's list yet is worth no more than `beyond`. */
export class RowOrder {
  /** For each row: columns by falling worth, then by column; and what they are worth. */
  readonly columns: Int32Array[] = [];
  readonly worths: Int32Array[] = [];
  /** Greatest worth that may be left outside the list of a row; −1 where the list is whole. */
  readonly beyond: Int32Array;
  readonly #worth: Int32Array;
  readonly #width: number;
  readonly #bonus: Int32Array | null;
  readonly #keys: Float64Array;
  readonly #sample: Float64Array;

  /**
   * @param worth integers row by row; negative pairs are left out
   * @param bonus what each column is worth more than that
   */
  constructor(rows: number, columns: number, worth: Int32Array, bonus: Int32Array | null = null, first = 32) {
    this.#worth = worth;
    this.#bonus = bonus;
    this.#width = columns;
    this.#keys = new Float64Array(columns);
    this.#sample = new Float64Array(Math.ceil(columns / sampleStep));
    this.beyond = new Int32Array(rows);
    // What is worth more stands before all else in every list.
    const count = bonus === null ? first : first + bonus.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0);
    for (let row = 0; row < rows; row++) this.#list(row, count);
  }

  /** Makes the list of a row some four times as long, or whole. */
  extend(row: number): void {
    this.#list(row, this.columns[row]!.length * 4);
  }

  /** Lists what is worth at least a guess at the `wanted`-th best; whole where the guess finds nothing new. */
  #list(row: number, wanted: number): void {
    const old = this.columns[row]?.length ?? 0;
    let least = wanted * 2 >= this.#width ? 0 : this.#guess(row, wanted);
    let size = this.#gather(row, least);
    if (size <= old && least > 0) size = this.#gather(row, (least = 0));
    const keys = this.#keys.subarray(0, size).sort();
    const column = new Int32Array(size);
    const value = new Int32Array(size);
    for (let at = 0; at < size; at++) {
      const key = keys[size - 1 - at]!;
      const one = Math.floor(key / columnRoom);
      value[at] = one;
      column[at] = columnRoom - 1 - (key - one * columnRoom);
    }
    this.columns[row] = column;
    this.worths[row] = value;
    this.beyond[row] = least - 1;
  }

  #guess(row: number, wanted: number): number {
    const from = row * this.#width;
    const sample = this.#sample;
    for (let at = 0; at < sample.length; at++) {
      const worth = this.#worth[from + at * sampleStep]!;
      sample[at] = worth < 0 || this.#bonus === null ? worth : worth + this.#bonus[at * sampleStep]!;
    }
    sample.sort();
    return Math.max(0, sample[sample.length - 1 - Math.min(sample.length - 1, Math.ceil(wanted / sampleStep))]!);
  }

  #gather(row: number, least: number): number {
    const worth = this.#worth;
    const keys = this.#keys;
    const from = row * this.#width;
    const end = from + this.#width;
    const bonus = this.#bonus;
    let size = 0;
    if (bonus !== null) {
      for (let cell = from; cell < end; cell++) {
        if (worth[cell]! < 0) continue;
        const one = worth[cell]! + bonus[cell - from]!;
        if (one >= least) keys[size++] = one * columnRoom + (columnRoom - 1 - (cell - from));
      }
      return size;
    }
    for (let cell = from; cell < end; cell++) {
      const one = worth[cell]!;
      if (one >= least) keys[size++] = one * columnRoom + (columnRoom - 1 - (cell - from));
    }
    return size;
  }
}
