import {ruleY, text} from "./plot_parts.js";
import {plotFrame, type Frame} from "./plot_frame.js";

/** One published value under one definition, in words. */
export interface DefinitionRow {
  readonly definition: string;
  readonly period: string;
  readonly value: string;
  /** False for a part of a year and for a plan, which stand back behind what is known of whole years. */
  readonly isWhole: boolean;
}

const rowHeight = 30;
const valueRoom = 64;

/** A few known values under different definitions: a heading each, a line a value, no scale that would join them. */
export function definitionTable(rows: readonly DefinitionRow[], frame: Frame): Element {
  const definitions = [...new Set(rows.map((row) => row.definition))];
  const lines = definitions.flatMap((definition) => [
    {at: 0, heading: definition, row: null},
    ...rows.filter((row) => row.definition === definition).map((row) => ({at: 0, heading: "", row}))
  ]);
  const placed = lines.map((line, at) => ({...line, at}));
  const headings = placed.filter(({row}) => row === null);
  const values = placed.flatMap(({at, row}) => (row ? [{at, ...row}] : []));
  const left = Math.min(frame.width - valueRoom, 420);
  const color = (row: DefinitionRow): string => (row.isWhole ? "var(--text)" : "var(--text-muted)");
  return plotFrame(frame, {
    height: placed.length * rowHeight + 12,
    marginLeft: 4,
    marginRight: 4,
    marginTop: 6,
    marginBottom: 6,
    x: {axis: null, type: "identity"},
    y: {axis: null, domain: [placed.length - 0.5, -0.5]},
    marks: [
      ruleY(values, {y: (d: {at: number}) => d.at - 0.5, x1: 4, x2: left + valueRoom - 4, stroke: "var(--grid)"}),
      text(headings, {x: 4, y: "at", textAnchor: "start", text: "heading", fill: "var(--text)", fontWeight: 600}),
      text(values, {x: 16, y: "at", textAnchor: "start", text: "period", fill: color}),
      text(values, {
        x: left + valueRoom - 8,
        y: "at",
        textAnchor: "end",
        text: "value",
        fill: color,
        fontWeight: 600,
        title: ({definition, period, value}: DefinitionRow) => `${definition}, ${period}: ${value}`
      })
    ]
  });
}
