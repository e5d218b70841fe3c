/** The value that a share of the numbers lies below, without interpolation; 0 where there is none. */
export function quantile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0) return 0;
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** The middle of the numbers; undefined where there is none. */
export function median(numbers: readonly number[]): number | undefined {
  return numbers.length ? quantile(numbers, 0.5) : undefined;
}

/** Whether a cell says enough to be known again elsewhere: three digits that count, or a word. */
export function isTelling(cell: string): boolean {
  if (cell === "true" || cell === "false") return false;
  if (!/^-?[\d.]+$/.test(cell)) return cell.length > 3;
  return cell.replace(/^[-0.]+|0+$/g, "").replace(".", "").length >= 3;
}

/** Whether two cells say the same, as numbers where they are numbers. */
export function alike(one: string, other: string): boolean {
  return one === other || (one !== "" && other !== "" && Number(one) === Number(other));
}
