import {Markup} from "../pages/markup.ts";

const [width, height, foot] = [160, 26, 6];

/**
 * How the places of a group spread, as sixteen bars, with the place marked by a line and a triangle. The sentence
 * beside it says what a reader must know, so that a screen reader passes over it.
 * @param bins counts of places with a bar between
 * @param position of the place, 0 to 1
 */
export function spreadDrawing(bins: string, position: number): Markup {
  const counts = bins.split("|").map(Number);
  const most = Math.max(...counts);
  const step = width / counts.length;
  const bars = counts
    .map((count, index) => {
      if (count === 0) return "";
      // A single place among a thousand is still seen.
      const tall = Math.max(1.5, Math.round((count / most) * height * 10) / 10);
      return `M${index * step} ${height}v-${tall}h${step - 1}v${tall}z`;
    })
    .join("");
  const x = Math.round(position * width * 10) / 10;
  return new Markup(
    `<svg class="place-spread" viewBox="-4 0 ${width + 8} ${height + foot}" width="${width + 8}" ` +
      `height="${height + foot}" aria-hidden="true"><path d="${bars}"/>` +
      `<path class="place-here" d="M${x} 0v${height}l-4 ${foot}h8l-4-${foot}"/></svg>`
  );
}
