import {areaY, axisX, axisY, dot, gridY, line, ruleX, text} from "./plot_parts.js";
import {dateText, numberText} from "../words/figures.js";
import {timeScale, yearTicks} from "./time_axis.js";
import {labelRoom, narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** Hromadas of today that existed after a day's formations, and how that day's were formed. Days ascend. */
export interface FormationPoint {
  readonly day: Date;
  readonly total: number;
  readonly isVoluntary: boolean;
}

/** A published number of amalgamated communities, under the publisher's own definition. */
export interface StockPoint {
  readonly day: Date;
  readonly count: number;
}

export interface FormationOptions extends Frame {
  readonly axisLabel: string;
  readonly voluntaryLabel: string;
  readonly decreeLabel: string;
  readonly stockLabel: string;
  /** The formation day of a chosen hromada, with its name. */
  readonly marker?: {readonly day: Date; readonly label: string};
}

/** Growth of today's map as steps, voluntary below and decree above; the published stock as diamonds beside it. */
export function formationSteps(
  formed: readonly FormationPoint[],
  stock: readonly StockPoint[],
  options: FormationOptions
): Element {
  const {width, locale, axisLabel, voluntaryLabel, decreeLabel, stockLabel, marker, isLive} = options;
  const narrow = width < narrowWidth;
  const end = new Date(Date.UTC(2021, 5, 30));
  const start = new Date(Date.UTC(2015, 0, 1));
  const voluntary = formed.filter((point) => point.isVoluntary);
  const steps = (points: readonly FormationPoint[]): FormationPoint[] => {
    const latest = points.at(-1);
    return [{day: start, total: 0, isVoluntary: true}, ...points, ...(latest ? [{...latest, day: end}] : [])];
  };
  const named = apart(stock);
  const middle = named.at(-2);
  const dayText = (day: Date): string => dateText(day.toISOString().slice(0, 10), locale);
  return plotFrame(options, {
    height: narrow ? 300 : 360,
    marginLeft: 44,
    // The name of the last step begins in it and needs room beyond.
    marginRight: narrow ? Math.max(44, labelRoom(decreeLabel.split(" ")) - 28) : 30,
    marginTop: 34,
    marginBottom: 30,
    x: {...timeScale, domain: [start, end]},
    y: {domain: [0, 1600], label: axisLabel},
    marks: [
      gridY({ticks: 5, stroke: "var(--grid)", strokeOpacity: 1}),
      areaY(steps(formed), {x: "day", y: "total", curve: "step-after", fill: "var(--accent-soft)"}),
      areaY(steps(voluntary), {x: "day", y: "total", curve: "step-after", fill: "var(--accent)"}),
      line(steps(formed), {x: "day", y: "total", curve: "step-after", stroke: "var(--accent)", strokeWidth: 2}),
      axisX({
        ticks: yearTicks(start, end, narrow ? 2 : 1),
        tickSize: 0,
        tickFormat: (day: Date) => numberText(day.getUTCFullYear(), "year", locale),
        label: null
      }),
      axisY({
        ticks: 5,
        tickSize: 0,
        tickFormat: (value: number) => numberText(value, "count", locale),
        label: axisLabel,
        labelArrow: "none",
        labelAnchor: "top",
        labelOffset: 40
      }),
      isLive
        ? dot(formed, {
            x: "day",
            y: "total",
            r: 4,
            fill: "transparent",
            title: (d: FormationPoint) =>
              `${d.isVoluntary ? voluntaryLabel : decreeLabel}, ${dayText(d.day)}: ` +
              numberText(d.total, "count", locale)
          })
        : null,
      dot(stock, {
        x: "day",
        y: "count",
        symbol: "diamond",
        r: 6.5,
        fill: "var(--surface)",
        stroke: "var(--conflict)",
        strokeWidth: 2,
        title: (d: StockPoint) => `${stockLabel}, ${dayText(d.day)}: ${numberText(d.count, "count", locale)}`
      }),
      text(named, {
        x: "day",
        y: "count",
        dy: -14,
        dx: -4,
        textAnchor: "end",
        text: (d: StockPoint) => numberText(d.count, "count", locale),
        fill: "var(--text)",
        fontWeight: 600
      }),
      text(middle ? [middle] : [], {
        x: "day",
        y: "count",
        dy: -32,
        dx: -4,
        textAnchor: "end",
        text: () => stockLabel,
        lineWidth: narrow ? 11 : 18,
        lineAnchor: "bottom",
        fill: "var(--text-muted)"
      }),
      text([{x: new Date(Date.UTC(2019, 6, 1)), y: 200, label: voluntaryLabel}], {
        x: "x",
        y: "y",
        text: "label",
        fill: "var(--surface)",
        fontWeight: 600,
        lineWidth: 14
      }),
      text([{x: new Date(Date.UTC(2020, 7, 20)), y: 1150, label: decreeLabel}], {
        x: "x",
        y: "y",
        dx: 6,
        textAnchor: "start",
        text: "label",
        fill: "var(--text)",
        fontWeight: 600,
        lineWidth: narrow ? 5 : 7
      }),
      marker ? ruleX([marker], {x: "day", stroke: "var(--highlight)", strokeWidth: 2}) : null,
      marker
        ? text([marker], {
            x: "day",
            frameAnchor: "top",
            dy: -12,
            dx: marker.day > new Date(Date.UTC(2018, 6, 1)) ? -4 : 4,
            textAnchor: marker.day > new Date(Date.UTC(2018, 6, 1)) ? "end" : "start",
            text: (d) => `${d.label}: ${dayText(d.day)}`,
            fill: "var(--highlight)",
            fontWeight: 600
          })
        : null
    ]
  });
}

const leastApart = 300 * 86_400_000;

/** The last point, and before it those so far from the next named one that their numbers do not meet. */
function apart(stock: readonly StockPoint[]): readonly StockPoint[] {
  const named: StockPoint[] = [];
  for (const point of stock.toReversed()) {
    const next = named.at(-1);
    if (!next || next.day.getTime() - point.day.getTime() >= leastApart) named.push(point);
  }
  return named.reverse();
}
