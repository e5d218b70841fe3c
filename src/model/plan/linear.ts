// What the model asks of a solver of linear programs; which one it is, it does not know.

/** Greatest `gain · x` with `rowLower ≤ A x ≤ rowUpper` and `0 ≤ x ≤ upper`; `starts`, `rows`, `values` are A by columns. */
export interface LinearProgram {
  readonly gain: Float64Array;
  readonly upper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
  /** True: x are whole numbers, and the value is the greatest there is to within less than one. */
  readonly isWhole: boolean;
}

export interface LinearAnswer {
  readonly isOptimal: boolean;
  readonly value: number;
  readonly columns: Float64Array;
  /** Of a program without whole numbers: what one more of a row's limit is worth; `gain − price · A` is below zero for what is left out. */
  readonly rowPrices: Float64Array;
}

/** @param onGap share by which the best solution so far may fall short, while a search goes on */
export type LinearEngine = (program: LinearProgram, onGap?: (gap: number) => void) => LinearAnswer;
