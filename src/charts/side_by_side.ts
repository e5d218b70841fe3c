import {rect, text} from "./plot_parts.js";
import {labelRows, wrapped} from "./label_rows.js";
import {narrowWidth, plotFrame, type Frame} from "./plot_frame.js";

/** A share with the words that stand at its bar; null where it is held back, and the words say so. */
export interface SideCell {
  readonly share: number | null;
  readonly says: string;
}

/** Two shares of one row, each of its own side, and what the two make together. */
export interface SideRow {
  readonly label: string;
  readonly sides: readonly [SideCell, SideCell];
  readonly together: string;
}

export interface SideOptions extends Frame {
  /** What each column holds, the two sides and what they make together. */
  readonly heads: readonly [string, string, string];
  /** Fill of each side, tokens of the style sheet. */
  readonly colors: readonly [string, string];
}

const togetherRoom = {wide: 66, narrow: 46};
const saysRoom = {wide: 74, narrow: 58};

/**
 * Two columns of bars, each from its own zero on a scale of its own: areas can be compared down a column, while two
 * sides that were asked otherwise are never measured against each other in a row.
 */
export function sideBySide(rows: readonly SideRow[], options: SideOptions): Element {
  const {width, heads, colors} = options;
  const isNarrow = width < narrowWidth;
  const [together, says] = isNarrow ? [togetherRoom.narrow, saysRoom.narrow] : [togetherRoom.wide, saysRoom.wide];
  const headLetters = isNarrow ? 14 : 18;
  const headLines = heads.map((head) => wrapped(head, headLetters));
  const headHeight = 16 * Math.max(...headLines.map((lines) => lines.length)) + 10;
  const layout = labelRows(
    rows.map(({label}) => label),
    {width, top: headHeight}
  );
  const left = layout.left + (isNarrow ? 2 : 0);
  const columnWidth = (width - left - together - 4) / 2;
  const starts = [left, left + columnWidth] as const;
  const end = width - 4;
  const placed = rows.map((row, i) => ({...row, y: layout.rows[i]!.y}));
  const bars = ([0, 1] as const).map((side) => {
    const most = Math.max(0.01, ...rows.map(({sides}) => sides[side].share ?? 0));
    return placed.map(({label, sides, y}) => {
      const {share, says: words} = sides[side];
      const x2 = starts[side] + ((columnWidth - says) * (share ?? 0)) / most;
      return {
        x1: starts[side],
        x2,
        y1: y - 8,
        y2: y + 8,
        y,
        words,
        isShown: share !== null,
        told: `${label}, ${heads[side]}: ${words}`
      };
    });
  });
  const headAt = [starts[0], starts[1], end];
  return plotFrame(options, {
    height: layout.bottom + 8,
    marginLeft: left,
    marginRight: together,
    marginTop: 4,
    marginBottom: 6,
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    marks: [
      headLines.map((lines, i) =>
        text(
          lines.map((line, at) => ({line, y: 10 + at * 16})),
          {
            x: headAt[i]!,
            y: "y",
            text: "line",
            textAnchor: i === 2 ? "end" : "start",
            fill: "var(--text)",
            fontWeight: 600,
            fontSize: isNarrow ? 11.5 : 12.5
          }
        )
      ),
      bars.map((cells, side) => [
        rect(
          cells.filter(({isShown}) => isShown),
          {x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: colors[side as 0 | 1], title: "told"}
        ),
        [true, false].map((isShown) =>
          text(
            cells.filter((cell) => cell.isShown === isShown),
            {
              x: "x2",
              y: "y",
              dx: isShown ? 5 : 0,
              textAnchor: "start",
              text: "words",
              ...(isShown ? {} : {title: "told"}),
              fill: isShown ? "var(--text)" : "var(--text-muted)",
              fontSize: isNarrow ? 11.5 : 12.5
            }
          )
        )
      ]),
      text(placed, {
        x: end,
        y: "y",
        textAnchor: "end",
        text: "together",
        fill: "var(--text)",
        fontWeight: 600,
        fontSize: isNarrow ? 11.5 : 12.5
      }),
      text(
        layout.rows.flatMap(({lines}) => lines),
        {
          x: isNarrow ? 2 : left - 12,
          y: "y",
          text: "text",
          textAnchor: layout.anchor,
          fill: "var(--text)"
        }
      )
    ]
  });
}
