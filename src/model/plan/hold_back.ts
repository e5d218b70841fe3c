// Scarce competence is not spent where it is not needed.
import type {Places} from "../match/places.js";

/** From this level on a kommune is said to have competence in an area. */
const competentFrom = 2;

/** An area that more hromadas need than there are places with competence for. */
interface ScarceArea {
  readonly area: string;
  /** Hromadas that could be paired and say they need it. */
  readonly demand: number;
  /** Places of the kommuner that have competence in it. */
  readonly supply: number;
}

export interface HeldBack {
  /** Greatest shortage first: demand less supply, then by code. */
  readonly areas: readonly ScarceArea[];
  /** Kommuner with competence in some of them, and in which; in the order of their codes. */
  readonly kommuner: readonly {readonly code: string; readonly areas: readonly string[]}[];
  /** Pairs that were taken away. */
  readonly pairs: number;
}

/**
 * Takes pairs away in `allowed`: a kommune with competence in scarce areas is kept for hromadas that need one of them.
 * A hromada whose needs are not known may need any, so it stays; so does a kommune that has not answered.
 * @param allowed 1 where kommune number k and hromada number h may be a pair, at `k × hromadas + h`; written to
 * @param kommuneCapacity new partners of each kommune
 * @throws RangeError where the lengths do not fit
 */
export function holdBack(
  {kommuner, hromadas}: Pick<Places, "kommuner" | "hromadas">,
  allowed: Uint8Array,
  kommuneCapacity: ArrayLike<number>
): HeldBack {
  const columns = hromadas.length;
  if (allowed.length !== kommuner.length * columns || kommuneCapacity.length !== kommuner.length)
    throw new RangeError("allowed or kommuneCapacity does not fit the places");
  const canBePaired = hromadas.map((_, h) =>
    kommuner.some((_kommune, k) => kommuneCapacity[k]! > 0 && allowed[k * columns + h] === 1)
  );
  const demand = new Map<string, number>();
  hromadas.forEach(({answers}, h) => {
    if (canBePaired[h])
      for (const area of new Set(answers?.needs.map((need) => need.area)))
        demand.set(area, (demand.get(area) ?? 0) + 1);
  });
  const supply = new Map<string, number>();
  const competent = kommuner.map(({answers}) =>
    answers ? [...answers.competence].filter(([, level]) => level >= competentFrom).map(([area]) => area) : []
  );
  competent.forEach((areas, k) => {
    for (const area of areas) supply.set(area, (supply.get(area) ?? 0) + Math.max(0, kommuneCapacity[k]!));
  });
  // What nobody has cannot be held back.
  const areas = [...demand]
    .map(([area, wanted]) => ({area, demand: wanted, supply: supply.get(area) ?? 0}))
    .filter((one) => one.supply > 0 && one.demand > one.supply);
  areas.sort((a, b) => b.demand - b.supply - (a.demand - a.supply) || (a.area < b.area ? -1 : 1));
  const scarce = new Set(areas.map(({area}) => area));
  let pairs = 0;
  const held = kommuner.flatMap(({code}, k) => {
    const own = new Set(competent[k]!.filter((area) => scarce.has(area)));
    if (own.size === 0) return [];
    hromadas.forEach(({answers}, h) => {
      if (allowed[k * columns + h] === 0 || !answers || answers.needs.some(({area}) => own.has(area))) return;
      allowed[k * columns + h] = 0;
      pairs++;
    });
    return [{code, areas: [...own].sort()}];
  });
  return {areas, kommuner: held, pairs};
}
