// Which cells of a table of respondents may be published, so that none that is held back can be worked out.
import {
  cheapestMove,
  reach,
  separateParts,
  sumNetwork,
  type Cell,
  type Edge,
  type Sum,
  type Terms
} from "./sum_network.js";

/** What a table says of a cell. The words stand in the published files; pages say them in their own language. */
export const disclosures = [
  "shown",
  "suppressed (fewer than 5)",
  "suppressed to protect another",
  "withheld (too few answers)"
] as const;
export type Disclosure = (typeof disclosures)[number];

/**
 * A cell is shown from so many respondents on, a percentage from so large a base on, and is uncertain below so large a
 * one.
 */
export const leastCount = 5;
export const leastShareBase = 10;
export const leastCertainBase = 20;
/** A reader who solves all that is published must be left with a range at least this wide, in respondents. */
export const leastWidth = 3;

/**
 * Holds back every cell that counts fewer than five, every cell that counts all (each respondent's answer would be
 * known), and as few others as it finds that keep these from being solved. Bases are published, and so are the
 * reasons: "fewer than 5" means 0…4, "to protect another" 5…base. For each cell held back there are two tables,
 * alike in all that is published, in which it differs by at least three. The same table gives the same answer.
 * @param sums all that a reader can add up; a cell is in two sums at most, as in a table with rows and columns
 * @returns a word for each cell
 * @throws RangeError where no way to protect a cell is left: then nothing of the table may be published
 */
export function protect(cells: readonly Cell[], sums: readonly Sum[]): Map<string, Disclosure> {
  const said = new Map(separateParts(sumNetwork(cells, sums)).flatMap((part) => [...protectPart(part)]));
  return new Map(cells.map(({id}) => [id, said.get(id)!]));
}

function protectPart(edges: readonly Edge[]): Map<string, Disclosure> {
  const said = new Map<Edge, Disclosure>(edges.map((edge) => [edge, ownWord(edge)]));
  const terms: Terms = {
    range: (edge) => rangeOf(edge, said.get(edge)!),
    cost: (edge) => (said.get(edge) === "shown" ? edge.count + 1 : 0)
  };
  const isExposed = (edge: Edge): boolean =>
    said.get(edge) !== "shown" &&
    reach(edge, 1, leastWidth, edges, terms).distance + reach(edge, -1, leastWidth, edges, terms).distance < leastWidth;
  for (let edge = edges.find(isExposed); edge; edge = edges.find(isExposed)) {
    const cover = cheapestCover(edge, edges, terms);
    if (!cover) blur(edge, edges, said);
    else
      for (const step of cover.steps)
        if (said.get(step.edge) === "shown") said.set(step.edge, "suppressed to protect another");
  }
  // What was held back early may have become needless: the dearest first, as it is the most worth showing.
  for (const edge of edges.filter((one) => said.get(one) !== ownWord(one)).sort((a, b) => b.count - a.count)) {
    const word = said.get(edge)!;
    said.set(edge, ownWord(edge));
    if (edges.some(isExposed)) said.set(edge, word);
  }
  return new Map(edges.map((edge) => [edge.id, said.get(edge)!]));
}

/** What would be said of a cell if it stood alone. */
function ownWord({count, base}: Cell): Disclosure {
  if (base < leastCount) return "withheld (too few answers)";
  if (count < leastCount) return "suppressed (fewer than 5)";
  return count === base ? "suppressed to protect another" : "shown";
}

/** What a reader knows of a cell from its word; a shown cell has the range that it would have if it were hidden. */
function rangeOf({base}: Cell, word: Disclosure): readonly [number, number] {
  if (word === "suppressed (fewer than 5)") return [0, leastCount - 1];
  // A base under five is not published, so all that is known of it is that.
  return word === "withheld (too few answers)" ? [0, Math.max(base, leastCount - 1)] : [leastCount, base];
}

/** The cheapest cells to hold back so that an exposed one can go a respondent further, up or down. */
function cheapestCover(edge: Edge, edges: readonly Edge[], terms: Terms) {
  const [up, down] = [1, -1].map((by) =>
    cheapestMove(edge, by, reach(edge, by, leastWidth, edges, terms).moved, edges, terms)
  );
  return up && (!down || up.cost <= down.cost) ? up : down;
}

/**
 * Where even hiding others does not help, a reason tells too much: it is left unsaid here, then beside it, then further
 * off.
 */
function blur(edge: Edge, edges: readonly Edge[], said: Map<Edge, Disclosure>): void {
  const isNear = (one: Edge): boolean =>
    [one.from, one.to].some((node) => node >= 0 && (node === edge.from || node === edge.to));
  const farness = (one: Edge): number =>
    one === edge ? 0 : (isNear(one) ? 1 : 3) + (said.get(one) === "shown" ? 1 : 0);
  const next = edges
    .filter((one) => said.get(one) !== "withheld (too few answers)")
    .sort((a, b) => farness(a) - farness(b) || a.count - b.count)[0];
  if (!next) throw new RangeError(`cannot be protected: ${edge.id}`);
  said.set(next, "withheld (too few answers)");
}
