/** First and last day of a span, both in it, as ISO text. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/** Why an asked day is not the one that is shown: it lies outside the span, or it is no day. */
export type DayFault = "before" | "after" | "none";

/** The day of a span nearest to the asked text, and what was wrong with the text; the last day where it is no day. */
export function nearestDay(asked: string, {first, last}: DaySpan): {day: string; fault: DayFault | null} {
  if (!isDay(asked)) return {day: last, fault: "none"};
  if (asked < first) return {day: first, fault: "before"};
  if (asked > last) return {day: last, fault: "after"};
  return {day: asked, fault: null};
}

/** The first day of a span, the last of every month in it, and the last day, each once and in order. */
export function monthEnds({first, last}: DaySpan): readonly string[] {
  const ends: string[] = [];
  for (let day = monthEnd(first, 0); day < last; day = monthEnd(day, 1)) ends.push(day);
  return [...new Set([first, ...ends, last])];
}

/** The last day of the month before the day's own. */
export const monthBefore = (day: string): string => monthEnd(day, -1);

function monthEnd(day: string, months: number): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + months, 0)).toISOString().slice(0, 10);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
