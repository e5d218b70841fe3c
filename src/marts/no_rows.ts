/**
 * A mart has no row that a sentence could be told of: it is empty, its figures are held back, or a year is missing. A
 * card then says so (`viewOf`); anywhere else it stops the build.
 */
export class NoRows extends RangeError {}
