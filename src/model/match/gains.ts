import {unknown, type Facts, type HromadaFacts, type KommuneFacts} from "./facts.js";
import type {Evidence, Horizon} from "./places.js";

/** A need of the hromada in which the kommune has competence. */
interface Help {
  readonly area: string;
  /** Urgency, 1 the most urgent. */
  readonly priority: number;
  readonly horizon: Horizon;
  /** Competence 1…3. */
  readonly level: number;
  readonly evidence: Evidence;
}

/** A wish of the kommune in which the hromada offers experience. */
interface Learning {
  readonly area: string;
  readonly evidence: Evidence;
}

/** What each side gains; the areas that the two have in common. Most urgent and most competent first. */
export interface Gains {
  readonly hromada: readonly Help[];
  readonly kommune: readonly Learning[];
}

export function gainsOf({areas}: Facts, k: KommuneFacts, h: HromadaFacts): Gains {
  const [kommune, hromada] = [k.place.answers, h.place.answers];
  if (!kommune || !hromada) return {hromada: [], kommune: []};
  const evidence: Evidence =
    kommune.evidence === "illustrative" || hromada.evidence === "illustrative" ? "illustrative" : "reported";
  return {
    hromada: hromada.needs
      .map(({area, priority, horizon}): Help => ({
        area,
        priority,
        horizon,
        level: kommune.competence.get(area) ?? unknown,
        evidence
      }))
      .filter(({level}) => level > 0)
      .sort((a, b) => a.priority - b.priority || b.level - a.level || (a.area < b.area ? -1 : 1)),
    kommune: areas.flatMap((area, number) => (k.wishes[number]! && h.offers[number]! ? [{area, evidence}] : []))
  };
}
