// A page with many charts is mostly marks and cells: what HTML lets a page leave out of them is left out.

/**
 * Marks that hold nothing, and the space before their end; cells and rows that end where the next begins; the quotes of
 * a figure; a space that does not break as itself and not by its number: the same page in fewer letters.
 */
export const leanMarkup = (html: string): string =>
  html
    .replaceAll(/><\/(?:circle|line|path|rect|use)>/g, "/>")
    .replaceAll('" />', '"/>')
    .replaceAll("&#160;", "\u00a0")
    .replaceAll(/<[a-z][^<>]*>/g, withoutQuotes)
    .replaceAll(/<\/th>(?=<t[dhr]|<\/)|<\/td>(?=<t[dr]|<\/)|<\/tr>(?=<tr|<\/)/g, "");

/** The last one before `/>` keeps its quotes: a browser would take the stroke for a part of it. */
const withoutQuotes = (tag: string): string => tag.replaceAll(/( [\w-]+=)"(-?[\d.]+(?:em)?)"(?=[ >])/g, "$1$2");

/** The size of a drawing's letters in pixels where a group has no other, as charts.css has it. */
const letterSize = 13;

/**
 * A label of a drawing with where it stands as its place, to a pixel, and not as a move of a part of a letter's size to
 * there, which takes three times as many letters a label.
 */
export const plainPlaces = (html: string): string => {
  const sizes: number[] = [];
  return html.replaceAll(
    /<g\b([^>]*)>|<\/g>|<text transform="translate\((-?[\d.]+),(-?[\d.]+)\)" y="(-?[\d.]+)em">/g,
    (mark, group?: string, x?: string, y?: string, lines?: string) => {
      if (x !== undefined)
        return `<text x="${x}" y="${Math.round(Number(y) + Number(lines) * (sizes.at(-1) ?? letterSize))}">`;
      if (group === undefined) sizes.pop();
      else if (!group.endsWith("/")) {
        const own = / font-size="([\d.]+)"/.exec(group)?.[1];
        sizes.push(own === undefined ? (sizes.at(-1) ?? letterSize) : Number(own));
      }
      return mark;
    }
  );
};
