// Few runs on a machine that others use: the middle one, and how far the others lay.

/** Middle value, the mean of the two middle ones for an even number; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half]! : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
}

/** `1.7 (1.6–2.1)`: median and range with the given decimals; `–` where nothing was measured. */
export function spread(values: readonly (number | null)[], decimals = 0): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return "–";
  const [middle, low, high] = [median(known), Math.min(...known), Math.max(...known)].map((value) =>
    value.toFixed(decimals)
  );
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}

/** A Markdown table; the first row is the heading, columns after the first are figures. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(" | ")} |`;
  const rules = widths.map((width, i) => (i === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`));
  const rule = `|${rules.join("|")}|`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join("\n");
}
