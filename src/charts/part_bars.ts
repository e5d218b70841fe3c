import {barX, text} from "./plot_parts.js";
import {labelRoom, narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** A whole and the part of it that is marked, as counts, with the figures written out beside the bar. */
export interface PartBar {
  readonly label: string;
  readonly whole: number;
  readonly part: number;
  readonly figures: string;
  readonly emphasised: boolean;
}

export interface PartOptions extends Frame {
  /** Fill of the marked part, a token of the style sheet. */
  readonly color: string;
}

/** Room in px, generously measured, beyond which a name would be cut off beside its bar. */
const longestBeside = 300;
const wideRow = 27;
const narrowRow = 42;
/** A row of a phone where a label and its figures do not fit beside each other, and stand on a line each. */
const tallRow = 60;

/** Bars as long as a whole with the marked part filled from the left: a small part of a large whole stays visible. */
export function partBars(rows: readonly PartBar[], options: PartOptions): Element {
  const {width, color} = options;
  const labels = rows.map((row) => row.label);
  // Names too long to stand beside the bars stand above them, as on a phone.
  const narrow = width < narrowWidth || labelRoom(labels, {most: 400}) > longestBeside;
  const most = Math.max(1, ...rows.map((row) => row.whole));
  const marginLeft = narrow ? 2 : labelRoom(labels, {most: 250}) + 14;
  const marginRight = narrow
    ? 4
    : labelRoom(
        rows.map((row) => row.figures),
        {most: 260}
      ) + 12;
  // A part that is not nothing must be seen.
  const least = (2.5 * most) / (width - marginLeft - marginRight);
  const isTall = narrow && rows.some((row) => labelRoom([row.label], {most: 400}) + figuresRoom(row) > width);
  const bars = narrow ? {insetTop: isTall ? 38 : 20, insetBottom: 6} : {insetTop: 5, insetBottom: 5};
  const label = narrow
    ? {frameAnchor: "left", textAnchor: "start", dy: isTall ? -20 : -11}
    : {frameAnchor: "left", textAnchor: "end", dx: -8};
  const figures = isTall
    ? {frameAnchor: "left", textAnchor: "start", dy: -3}
    : narrow
      ? {frameAnchor: "right", textAnchor: "end", dy: -11}
      : {frameAnchor: "right", textAnchor: "start", dx: 10};
  const title = ({label: name, figures: said}: PartBar): string => `${name}: ${said}`;
  return plotFrame(options, {
    height: rows.length * (isTall ? tallRow : narrow ? narrowRow : wideRow) + 12,
    marginLeft,
    marginRight,
    marginTop: 4,
    marginBottom: 8,
    x: {domain: [0, most], axis: null},
    y: {domain: rows.map((row) => row.label), axis: null, padding: 0},
    marks: [
      barX(rows, {y: "label", x1: 0, x2: "whole", fill: "var(--band)", stroke: "var(--border-strong)", title, ...bars}),
      barX(
        rows.filter((row) => row.part > 0),
        {y: "label", x1: 0, x2: (row: PartBar) => Math.max(row.part, least), fill: color, ...bars}
      ),
      [true, false].flatMap((emphasised) => {
        const some = rows.filter((row) => row.emphasised === emphasised);
        return [
          text(some, {
            y: "label",
            text: "label",
            fill: "var(--text)",
            fontWeight: emphasised ? 700 : 400,
            ...label
          } as never),
          text(some, {
            y: "label",
            text: "figures",
            fill: "var(--text)",
            fontWeight: emphasised ? 700 : 400,
            ...figures
          } as never)
        ];
      })
    ]
  });
}

const figuresRoom = (row: PartBar): number => labelRoom([row.figures], {most: 400});
