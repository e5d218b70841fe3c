// The columns of each row by falling worth, for a search that stops as soon as the rest is worth too little.

/** Rows one behind the other: `start[row]` to `start[row + 1]` are its columns by falling worth, then by column. */
export interface RowOrder {
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly worth: Int32Array;
}

const buckets = 1024;

/**
 * Sorts every row at once: by counting into buckets of worth, then within them.
 * @param worth integers row by row; negative pairs are left out
 */
export function rowOrder(rows: number, columns: number, worth: Int32Array): RowOrder {
  let most = 0;
  let size = 0;
  for (const value of worth) {
    if (value > most) most = value;
    if (value >= 0) size++;
  }
  const width = Math.floor(most / buckets) + 1;
  const order = {start: new Int32Array(rows + 1), column: new Int32Array(size), worth: new Int32Array(size)};
  const at = new Int32Array(buckets + 1);
  let begin = 0;
  for (let row = 0; row < rows; row++) {
    order.start[row] = begin;
    const from = row * columns;
    at.fill(0);
    for (let cell = from; cell < from + columns; cell++) if (worth[cell]! >= 0) at[((most - worth[cell]!) / width | 0) + 1]!++;
    for (let bucket = 1; bucket <= buckets; bucket++) at[bucket]! += at[bucket - 1]!;
    const end = begin + at[buckets]!;
    for (let column = 0; column < columns; column++) {
      const value = worth[from + column]!;
      if (value < 0) continue;
      const place = begin + at[(most - value) / width | 0]!++;
      order.column[place] = column;
      order.worth[place] = value;
    }
    if (width > 1) settle(order, begin, end);
    begin = end;
  }
  order.start[rows] = begin;
  return order;
}

/** Insertion sort of what is nearly sorted; equal worths keep the order of their columns. */
function settle({column, worth}: RowOrder, begin: number, end: number): void {
  for (let i = begin + 1; i < end; i++) {
    const value = worth[i]!;
    if (worth[i - 1]! >= value) continue;
    const moved = column[i]!;
    let at = i;
    for (; at > begin && worth[at - 1]! < value; at--) {
      worth[at] = worth[at - 1]!;
      column[at] = column[at - 1]!;
    }
    worth[at] = value;
    column[at] = moved;
  }
}
