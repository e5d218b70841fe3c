import {axisX, barY, gridY, ruleY, text} from "./plot_parts.js";
import {numberText, wholeText, type Unit} from "../words/figures.js";
import {narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** One band of one group: how many hromadas, or what share of the group, lie in it. */
export interface BandBar {
  readonly group: string;
  readonly band: string;
  readonly value: number;
  readonly color: string;
  readonly emphasised: boolean;
}

export interface BandOptions extends Frame {
  readonly unit: Unit;
  readonly groups: readonly string[];
  readonly bands: readonly string[];
  readonly axisLabel: string;
}

/** Small multiples of bars by band, a panel a group in the given order: side by side, or in one column on a phone. */
export function bandBars(bars: readonly BandBar[], options: BandOptions): Element {
  const {width, locale, unit, groups, bands, axisLabel} = options;
  const narrow = width < narrowWidth;
  const perRow = narrow ? 1 : 2;
  const panel = (group: string): {fx: number; fy: number} => ({
    fx: groups.indexOf(group) % perRow,
    fy: Math.floor(groups.indexOf(group) / perRow)
  });
  const bottom = narrow ? 56 : 44;
  const rows = Math.ceil(groups.length / perRow);
  return plotFrame(options, {
    height: rows * 152 + 18 + bottom,
    marginLeft: 8,
    marginRight: 8,
    marginTop: 34,
    marginBottom: bottom,
    fx: {axis: null, padding: 0.06},
    fy: {axis: null, padding: 0.22},
    x: {domain: [...bands], label: null, padding: 0.12},
    y: {axis: null, insetTop: 14},
    marks: [
      gridY({ticks: 3, stroke: "var(--grid)", strokeOpacity: 1}),
      barY(bars, {
        fx: (d: BandBar) => panel(d.group).fx,
        fy: (d: BandBar) => panel(d.group).fy,
        x: "band",
        y: "value",
        fill: "color",
        fillOpacity: (d: BandBar) => (d.emphasised ? 1 : 0.78),
        stroke: (d: BandBar) => (d.emphasised ? "var(--highlight)" : "none"),
        strokeWidth: 3,
        title: (d: BandBar) => `${d.group}, ${d.band}: ${numberText(d.value, unit, locale)}`
      }),
      ruleY([0], {stroke: "var(--text-muted)"}),
      text(bars, {
        fx: (d: BandBar) => panel(d.group).fx,
        fy: (d: BandBar) => panel(d.group).fy,
        x: "band",
        y: "value",
        dy: -7,
        // A hair of a blank before the sign of per cent, so that neighbours on a phone do not run together.
        text: (d: BandBar) =>
          narrow ? wholeText(d.value, unit, locale).replace(/\s(?=%)/, "\u200a") : numberText(d.value, unit, locale),
        fill: "var(--text)",
        fontSize: 12
      }),
      text(groups, {
        fx: (d) => panel(d).fx,
        fy: (d) => panel(d).fy,
        frameAnchor: "top-left",
        dy: -12,
        text: (d) => d,
        fill: "var(--text)",
        fontWeight: 600
      }),
      axisX({
        anchor: "bottom",
        tickSize: 0,
        // On a phone every other band stands a line lower.
        tickFormat: (band: string, i: number) => (narrow && i % 2 === 1 ? `\n${band}` : band),
        label: axisLabel,
        labelAnchor: "left",
        labelArrow: "none",
        labelOffset: narrow ? 50 : 38,
        fontSize: 12
      })
    ]
  });
}
