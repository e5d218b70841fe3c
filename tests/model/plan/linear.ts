// A whole-number program, and what answers one.

/**
 * Greatest `gain · x` with `rowLower ≤ A x ≤ rowUpper`, `0 ≤ x ≤ upper`, x whole; `starts`, `rows`, `values` are A by
 * columns.
 */
export interface LinearProgram {
  readonly gain: Float64Array;
  readonly upper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** Null where there is no solution; gains are whole, and no solution has one more. */
export type LinearEngine = (program: LinearProgram) => Float64Array | null;
