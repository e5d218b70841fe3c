/** Rows by a key, in the order in which the keys come; rows whose key is null stand nowhere. */
export function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
