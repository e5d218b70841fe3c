import {letterCount, narrowWidth} from "./plot_frame.js";

/**
 * Where one row of a chart with long names stands, in px: its name in lines beside the mark, or above it on a phone.
 */
interface LabelRow {
  readonly lines: readonly {readonly text: string; readonly x: number; readonly y: number}[];
  /** Middle of the mark. */
  readonly y: number;
}

export interface LabelRows {
  readonly rows: readonly LabelRow[];
  /** Left end of the marks, and whether names end there (wide) or stand above (narrow). */
  readonly left: number;
  readonly anchor: "start" | "end";
  /** Where the next thing may begin. */
  readonly bottom: number;
}

const lineHeight = 16;
const labelWidth = 312;
/** Narrow charts are shown at their drawn size on a phone, so names keep their size and take another line. */
const letters = {wide: 42, narrow: 46};

export interface LabelOptions {
  readonly width: number;
  readonly top: number;
  /** Half the height of a mark. */
  readonly half?: number;
}

/** Lays out rows from `top` on: names are whole, in as many lines as they need, and never cut off. */
export function labelRows(names: readonly string[], {width, top, half = 8}: LabelOptions): LabelRows {
  const isNarrow = width < narrowWidth;
  let y = top;
  const rows = names.map((name) => {
    const texts = wrapped(name, isNarrow ? letters.narrow : letters.wide);
    const height = texts.length * lineHeight;
    const start = y;
    if (isNarrow) {
      y += height + 2 * half + 12;
      return {
        lines: texts.map((text, i) => ({text, x: 0, y: start + i * lineHeight + 8})),
        y: start + height + half + 1
      };
    }
    y += Math.max(height, 18) + 10;
    const middle = start + Math.max(height, 18) / 2;
    return {
      lines: texts.map((text, i) => ({
        text,
        x: labelWidth - 10,
        y: middle + (i - (texts.length - 1) / 2) * lineHeight
      })),
      y: middle
    };
  });
  return {rows, left: isNarrow ? 0 : labelWidth, anchor: isNarrow ? "start" : "end", bottom: y};
}

/** A text in lines of at most so many letters of Latin width, broken at spaces. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || letterCount(`${last} ${word}`) > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
