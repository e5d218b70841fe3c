import {axisX, dot, gridX, ruleY, text, tickX} from "./plot_parts.js";
import {numberText} from "../words/figures.js";
import {labelRoom, narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** One case: the stage it stands in, for how many days, and whether that is longer than the stage's limit. */
export interface StageDot {
  readonly stage: string;
  readonly days: number;
  readonly isStalled: boolean;
}

export interface StageOptions extends Frame {
  readonly stages: readonly {readonly stage: string; readonly limit: number | null}[];
  readonly axisLabel: string;
}

/** How long cases have stood in their stage: a sign a case, a row a stage, a bar where the limit is. */
export function stageDots(dots: readonly StageDot[], options: StageOptions): Element {
  const {width, locale, stages, axisLabel} = options;
  const narrow = width < narrowWidth;
  const limits = stages.filter((one) => one.limit !== null);
  const title = ({stage, days}: StageDot): string => `${stage}, ${axisLabel}: ${numberText(days, "count", locale)}`;
  return plotFrame(options, {
    height: stages.length * 34 + 52,
    marginLeft: labelRoom(
      stages.map((one) => one.stage),
      {most: 150}
    ),
    marginRight: 18,
    marginTop: 8,
    marginBottom: 42,
    x: {
      label: axisLabel,
      zero: true,
      nice: true,
      insetLeft: 8,
      domain: [0, Math.max(30, ...dots.map((one) => one.days), ...limits.map((one) => one.limit ?? 0))]
    },
    y: {domain: stages.map((one) => one.stage), axis: null, padding: 0.2},
    marks: [
      gridX({ticks: narrow ? 4 : 7, stroke: "var(--grid)", strokeOpacity: 1}),
      axisX({
        ticks: narrow ? 4 : 7,
        tickSize: 0,
        tickFormat: (value: number) => numberText(value, "count", locale),
        label: axisLabel,
        labelAnchor: "left",
        labelArrow: "none",
        labelOffset: 36
      }),
      ruleY(stages, {y: "stage", stroke: "var(--grid)"}),
      tickX(limits, {y: "stage", x: "limit", stroke: "var(--text)", strokeWidth: 2}),
      dot(
        dots.filter((one) => !one.isStalled),
        {y: "stage", x: "days", r: 4.5, fill: "var(--accent)", stroke: "var(--surface)", title}
      ),
      dot(
        dots.filter((one) => one.isStalled),
        {
          y: "stage",
          x: "days",
          r: 5.5,
          symbol: "triangle",
          fill: "var(--region-frontline)",
          stroke: "var(--surface)",
          title
        }
      ),
      text(stages, {y: "stage", frameAnchor: "left", textAnchor: "end", dx: -8, text: "stage", fill: "var(--text)"})
    ]
  });
}
