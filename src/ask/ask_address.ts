import type {ChartWish} from "../engine/answer_view.js";
import {isChartMark} from "../model/chart_mark.js";

/** What an address says: a query, the chart of its answer, and whether it was shared as an answer. */
export interface AskedAddress {
  readonly sql: string;
  readonly chart: ChartWish | null;
  readonly runs: boolean;
}

/** Longest query that an address carries. */
export const longestAddress = 20_000;

/**
 * Reads what stands behind `#` in an address; null where there is no query.
 * @throws RangeError `long` or `broken`
 */
export function readAddress(hash: string): AskedAddress | null {
  if (hash.length > longestAddress * 3) throw new RangeError("long");
  const text = unpacked(hash.replace(/^#/, ""));
  if (!/(?:^|&)q=/.test(text)) return null;
  if (/%(?![0-9a-f]{2})/i.test(text)) throw new RangeError("broken");
  const said = new URLSearchParams(text.replaceAll("+", "%2B"));
  const sql = said.get("q") ?? "";
  if (sql.includes("\uFFFD")) throw new RangeError("broken");
  if (sql.length > longestAddress) throw new RangeError("long");
  const [mark, x, y] = [said.get("chart") ?? "", said.get("x"), said.get("y")];
  const chart = isChartMark(mark) && x !== null && y !== null ? {mark, x, y, color: said.get("color")} : null;
  return {sql, chart, runs: said.has("run")};
}

/**
 * The same in letters and figures alone, for links that stand in a page: Framework escapes what is escaped there once
 * more.
 */
export function packAddress(asked: AskedAddress): string {
  const bytes = new TextEncoder().encode(writeAddress(asked));
  return `b=${btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")}`;
}

function unpacked(text: string): string {
  if (!text.startsWith("b=")) return text;
  try {
    const letters = atob(text.slice(2).replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder().decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));
  } catch {
    throw new RangeError("broken");
  }
}

/** The same as text behind `#`. */
export function writeAddress({sql, chart, runs}: AskedAddress): string {
  const parts: [string, string][] = [["q", sql]];
  if (chart) parts.push(["chart", chart.mark], ["x", chart.x], ["y", chart.y]);
  if (chart?.color) parts.push(["color", chart.color]);
  if (runs) parts.push(["run", "1"]);
  return parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
}
