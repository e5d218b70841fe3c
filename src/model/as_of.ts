/**
 * The last day that the `as_of` of a record holds for: a day (`2022-10-10`), a month, a year, or a span of them parted
 * by a slash; undefined for `unknown` and `per row`. The facts of a year hold for its last day.
 */
export function lastDay(asOf: string): string | undefined {
  const end = asOf.split("/").at(-1) ?? "";
  if (/^\d{4}-\d{2}-\d{2}$/.test(end)) return end;
  if (/^\d{4}-\d{2}$/.test(end))
    return new Date(Date.UTC(Number(end.slice(0, 4)), Number(end.slice(5)), 0)).toISOString().slice(0, 10);
  return /^\d{4}$/.test(end) ? `${end}-12-31` : undefined;
}

/** The ISO day a number of days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from one ISO day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
