import {axisX, dot, gridX, ruleY, text} from "@observablehq/plot";
import {numberText} from "../words/figures.js";
import {narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** One published share in per cent under one definition. */
export interface DefinitionPoint {
  readonly definition: string;
  readonly year: number;
  readonly value: number;
}

export interface DefinitionOptions extends Frame {
  readonly axisLabel: string;
}

/** A few known values under different definitions: a row each, never joined, every point named with year and value. */
export function definitionDots(points: readonly DefinitionPoint[], options: DefinitionOptions): Element {
  const {width, locale, axisLabel} = options;
  const definitions = [...new Set(points.map((point) => point.definition))];
  const crowded = (point: DefinitionPoint): boolean =>
    (width < narrowWidth && point.value > 40) ||
    points.some(
      (other) =>
        other !== point &&
        other.definition === point.definition &&
        Math.abs(other.value - point.value) < 12 &&
        other.value > point.value
    );
  const label = (point: DefinitionPoint): string =>
    `${numberText(point.year, "year", locale)}: ${numberText(point.value, "percent", locale)} %`;
  return plotFrame(options, {
    height: definitions.length * 70 + 44,
    marginLeft: 18,
    marginRight: 24,
    marginTop: 10,
    marginBottom: 40,
    x: {domain: [0, 60], label: axisLabel},
    y: {domain: definitions, padding: 0.4, axis: null},
    marks: [
      gridX({ticks: width < narrowWidth ? 4 : 6, stroke: "var(--grid)", strokeOpacity: 1}),
      axisX({
        ticks: width < narrowWidth ? 4 : 6,
        tickSize: 0,
        tickFormat: (value: number) => `${numberText(value, "percent", locale)} %`,
        label: axisLabel,
        labelAnchor: "left",
        labelArrow: "none",
        labelOffset: 36
      }),
      ruleY(definitions, {y: (d) => d, stroke: "var(--grid)"}),
      text(definitions, {
        y: (d) => d,
        frameAnchor: "left",
        textAnchor: "start",
        dy: -26,
        text: (d) => d,
        fill: "var(--text)",
        fontWeight: 600
      }),
      dot(points, {x: "value", y: "definition", r: 5.5, fill: "var(--accent)"}),
      text(
        points.filter((point) => !crowded(point)),
        {x: "value", y: "definition", dx: 10, textAnchor: "start", text: label, fill: "var(--text)"}
      ),
      text(points.filter(crowded), {
        x: "value",
        y: "definition",
        dx: -10,
        textAnchor: "end",
        text: label,
        fill: "var(--text)"
      })
    ]
  });
}
