import {dot, ruleY, text, tickX} from "@observablehq/plot";
import {narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** One published count that stands alone: what was counted, how it is named, its value. */
export interface SeparateCount {
  readonly group: string;
  readonly label: string;
  readonly value: number;
  readonly figures: string;
}

/**
 * Counts under headings, a row each with its own scale from zero by heading; nothing is joined, so nothing looks like
 * growth.
 */
export function separateCounts(counts: readonly SeparateCount[], options: Frame): Element {
  const narrow = options.width < narrowWidth;
  const groups = [...new Set(counts.map((one) => one.group))];
  const rows = groups.flatMap((group) => [
    {key: group, heading: true},
    ...counts.filter((one) => one.group === group).map((one) => ({key: `${group}|${one.label}`, heading: false}))
  ]);
  const key = (one: SeparateCount): string => `${one.group}|${one.label}`;
  const most = (group: string): number =>
    Math.max(...counts.filter((one) => one.group === group).map((one) => one.value));
  const place = (one: SeparateCount): number => one.value / most(one.group);
  const marginLeft = narrow ? 128 : 170;
  return plotFrame(options, {
    height: rows.length * 27 + 10,
    marginLeft,
    marginRight: narrow ? 92 : 190,
    marginTop: 4,
    marginBottom: 6,
    x: {domain: [0, 1], axis: null},
    y: {domain: rows.map((row) => row.key), axis: null, padding: 0},
    marks: [
      tickX(counts, {y: key, x: 0, stroke: "var(--text-muted)"}),
      ruleY(counts, {y: key, x1: 0, x2: place, stroke: "var(--border-strong)", strokeDasharray: "2 3"}),
      dot(counts, {y: key, x: place, r: 6, symbol: "diamond", fill: "var(--accent)"}),
      text(
        rows.filter((row) => row.heading),
        {
          y: "key",
          text: "key",
          frameAnchor: "left",
          textAnchor: "start",
          dx: 4 - marginLeft,
          fontWeight: 600,
          fill: "var(--text)"
        }
      ),
      text(counts, {y: key, text: "label", frameAnchor: "left", textAnchor: "end", dx: -8, fill: "var(--text)"}),
      text(counts, {
        y: key,
        x: place,
        text: "figures",
        textAnchor: "start",
        dx: 11,
        fill: "var(--text)",
        fontWeight: 600
      })
    ]
  });
}
